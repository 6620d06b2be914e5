"""Qt's enumerations made quickly: each is what Python makes of the same names and numbers."""

from __future__ import annotations

import enum
import inspect
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

from agent_desk.ui.quick_enums import creating, is_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="other Pythons make them as they do")


_usual = inspect.unwrap(enum.EnumType._create_)  # type: ignore[attr-defined]
_MODULES = (QtCore, QtGui, QtWidgets, QtNetwork, QtSvg)


def _enums(place: Any, seen: set[Any]) -> Iterator[Any]:
    for name in dir(place):
        found = getattr(place, name, None)
        if isinstance(found, type) and found not in seen:
            seen.add(found)
            if isinstance(found, enum.EnumType):
                yield found
            elif found.__module__.startswith("PySide6"):
                yield from _enums(found, seen)


def _all_enums() -> list[Any]:
    seen: set[Any] = set()
    return [found for module in _MODULES for found in _enums(module, seen)]


def _told(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return type(value).__name__, [(name, of) for name, of in vars(value).items() if name[:2] != "__"]
    if isinstance(value, dict):
        return [(key, _told(of)) for key, of in value.items()]
    return getattr(value, "__func__", value)


def _called(creator: Any, *given: Any) -> Any:
    """As PySide6 does."""
    return creator(*given, module=None, qualname=None, type=None, start=1, boundary=enum.KEEP)


def _make(creator: Any, like: Any) -> dict[str, Any]:
    names = [(name, member.value) for name, member in like.__members__.items()]
    base = like.__bases__[0]
    assert is_plain(base, names)
    made = _called(creator, base, like.__name__, names)
    return {name: _told(value) for name, value in vars(made).items() if name != "__module__"}


def test_every_enumeration_of_qt_is_made_as_python_makes_it() -> None:
    quick, found = creating(_usual), _all_enums()
    assert len(found) > 500
    for like in found:
        assert _make(quick, like) == _make(_usual, like), like


def test_flags_are_joined_left_out_and_looked_up() -> None:
    names = [("NONE", 0), ("A", 1), ("B", 2), ("BOTH", 3), ("ALL", -1)]
    flags = _called(creating(_usual), enum.Flag, "F", names)
    assert flags.A | flags.B is flags.BOTH
    assert [*flags] == [flags.A, flags.B]
    assert flags(8) | flags.A == flags(9)
    assert ~flags.A & flags.BOTH is flags.B
    assert flags["BOTH"] is flags.BOTH
    with pytest.raises(AttributeError):
        flags.A = 2


def test_a_name_that_enumerations_have_themselves_is_left_to_python() -> None:
    assert not is_plain(enum.Enum, [("name", 1)])
    assert not is_plain(enum.IntEnum, [("real", 1)])
    assert not is_plain(enum.Enum, [("_private", 1)])
    assert not is_plain(enum.Enum, [("twice", 1), ("twice", 2)])
    assert not is_plain(enum.Enum, "A B")
