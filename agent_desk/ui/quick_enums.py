"""Makes Qt's enumerations in a fraction of the time.

PySide6 makes an ``enum`` class of each enumeration of each class of Qt that is touched: 260 with 2,700
members before a window is painted. Python 3.11 makes each member through a descriptor that removes itself,
looks through all bases and assigns through two checks. These are plain pairs of a name and a number: the
class is made like an empty one that Python made, and the members are put in. Other Pythons do as they do.
"""

from __future__ import annotations

import enum
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    Members = list[tuple[str, int]]

_put = type.__setattr__


def make_enums_quickly() -> None:
    """Do so from now on."""
    usual = enum.EnumType._create_  # type: ignore[attr-defined]
    if sys.version_info[:2] == (3, 11) and usual.__module__ != __name__:
        enum.EnumType._create_ = creating(usual)  # type: ignore[attr-defined]


def creating(usual: Callable[..., Any]) -> Callable[..., Any]:
    """What makes a class of names and numbers, and leaves any other to ``usual``."""
    like: dict[Any, dict[str, Any]] = {}

    def create(cls: Any, name: str, names: Any, **named: Any) -> Any:
        if named != _BY_PYSIDE or not is_plain(cls, names):
            return usual(cls, name, names, **named)
        if cls not in like:
            like[cls] = dict(vars(usual(cls, name, (), module=__name__, boundary=enum.KEEP)))
        return _made(cls, name, names, dict(like[cls]))

    create.__wrapped__ = usual  # type: ignore[attr-defined]
    return create


def is_plain(cls: Any, names: Any) -> bool:
    """Whether nothing in ``names`` is private, twice there, or a name that the bases have."""
    if cls not in _TAKEN or not isinstance(names, list):
        return False
    called = {name for name, _ in names}
    return (
        len(called) == len(names)
        and _TAKEN[cls].isdisjoint(called)
        and all(type(value) is int and name[0] != "_" for name, value in names)
    )


def _made(cls: Any, name: str, names: Members, body: dict[str, Any]) -> Any:
    for own in ("_member_names_", "_unhashable_values_"):
        body[own] = []
    for own in ("_member_map_", "_value2member_map_"):
        body[own] = {}
    made: Any = type.__new__(enum.EnumType, name, (cls,), body)
    _fill(made, names)
    if issubclass(cls, enum.Flag):
        _tell_flags(made)
    return made


def _fill(made: Any, names: Members) -> None:
    by_name, by_value, order = made._member_map_, made._value2member_map_, made._member_names_
    new, with_value, flag = made._new_member_, made._use_args_, issubclass(made, enum.Flag)
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            by_value[value] = member = new(made, value) if with_value else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            if not flag or _is_one_bit(value):
                order.append(name)
        by_name[name] = member
        _put(made, name, member)


def _tell_flags(made: Any) -> None:
    for value in made._value2member_map_:
        made._flag_mask_ |= value
        if _is_one_bit(value):
            made._singles_mask_ |= value
    made._all_bits_ = 2 ** made._flag_mask_.bit_length() - 1
    in_order = [member._value_ for member in made]
    if in_order != sorted(in_order):
        made._iter_member_ = made._iter_member_by_def_


def _is_one_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0


_BY_PYSIDE = {"boundary": enum.KEEP, "module": None, "qualname": None, "type": None, "start": 1}
"""It sets module and name of a class afterwards."""
_TAKEN = {
    cls: frozenset(name for base in cls.__mro__ for name in vars(base)) | {"mro"}
    for cls in (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
}
"""The classes that PySide6 makes its own of, and what their members cannot be called."""
