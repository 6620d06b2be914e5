"""The quick ``dataclass`` beside the standard library's: the same class comes out."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from agent_desk.domain import quick

if TYPE_CHECKING:
    from collections.abc import Callable

_MAKERS = pytest.mark.parametrize("dataclass", [dataclasses.dataclass, quick.dataclass])


@quick.dataclass(frozen=True, slots=True)
class _Point:
    """Two places."""

    kinds: ClassVar[int] = 2
    across: int
    down: tuple[str, ...] = ()

    @property
    def far(self) -> bool:
        """Whether it is."""
        return self.across > 9


def _point(dataclass: Callable[..., Any]) -> Any:
    @dataclass(frozen=True, slots=True)
    class Point:
        """Two places."""

        across: int
        down: str = "deep"

    return Point


@_MAKERS
def test_values_are_given_by_place_and_name_and_left_out(dataclass: Callable[..., Any]) -> None:
    point = _point(dataclass)
    assert (point(1).across, point(1).down, point(down="up", across=2).down) == (1, "deep", "up")
    assert str(inspect.signature(point)).startswith("(across")
    with pytest.raises(TypeError, match=r"Point.__init__\(\) missing 1 required .*: 'across'"):
        point()
    with pytest.raises(TypeError, match="unexpected keyword argument 'over'"):
        point(1, over=2)


@_MAKERS
def test_nothing_is_assigned_or_deleted(dataclass: Callable[..., Any]) -> None:
    one = _point(dataclass)(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'across'"):
        one.across = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'down'"):
        del one.down
    assert not hasattr(one, "__dict__")


@_MAKERS
def test_equal_values_are_equal_and_have_one_hash(dataclass: Callable[..., Any]) -> None:
    point = _point(dataclass)
    assert point(1) == point(1) != point(2)
    assert point(1) != _point(dataclass)(1)
    assert len({point(1), point(1), point(2)}) == 2


@_MAKERS
def test_it_shows_is_replaced_taken_apart_and_matched(dataclass: Callable[..., Any]) -> None:
    point = _point(dataclass)
    assert repr(point(1)).endswith("Point(across=1, down='deep')")
    assert dataclasses.replace(point(1), down="up") == point(1, "up")
    assert dataclasses.asdict(point(1)) == {"across": 1, "down": "deep"}
    assert [field.name for field in dataclasses.fields(point)] == ["across", "down"]
    match point(1):
        case point(across, down):
            assert (across, down) == (1, "deep")


def test_it_is_copied_and_pickled() -> None:
    one = _Point(10, ("x",))
    assert one.far
    assert _Point.kinds == 2
    assert copy.deepcopy(one) == copy.copy(one) == pickle.loads(pickle.dumps(one)) == one  # noqa: S301


@_MAKERS
def test_factories_make_what_is_left_out(dataclass: Callable[..., Any]) -> None:
    @dataclass(frozen=True, slots=True)
    class Factory:
        """Makes."""

        name: str
        made: list[int] = dataclasses.field(default_factory=list)
        number: int = dataclasses.field(default=3)

    one = Factory("one")
    assert (one.made, one.number) == ([], 3)
    assert one.made is not Factory("two").made
    assert Factory("one", [4], 5) == Factory(number=5, made=[4], name="one") != one


@_MAKERS
def test_an_open_one_is_assigned_and_has_no_hash(dataclass: Callable[..., Any]) -> None:
    @dataclass(slots=True)
    class Open:
        """Changes."""

        one: int
        two: list[int] = dataclasses.field(default_factory=list)

    open_ = Open(1)
    open_.one = 2
    assert open_ == Open(2) == copy.deepcopy(open_) != Open(1)
    assert repr(open_).endswith("Open(one=2, two=[])")
    with pytest.raises(AttributeError):
        open_.three = 3  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="unhashable"):
        hash(open_)


def test_many_fields_are_given_in_order() -> None:
    names = [f"field{number}" for number in range(120)]
    body = {"__annotations__": dict.fromkeys(names, int), "__module__": __name__}
    many: Any = quick.dataclass(frozen=True, slots=True)(type("Many", (), body))
    assert dataclasses.astuple(many(*range(120))) == tuple(range(120))


def test_what_is_not_plain_is_the_standard_librarys() -> None:
    @quick.dataclass(frozen=True, slots=True)
    class Unseen:
        one: int = dataclasses.field(default=1, repr=False)

    @quick.dataclass(frozen=True, slots=True, order=True)
    class Ordered:
        one: int

    @quick.dataclass
    class Open:
        one: int

        def __post_init__(self) -> None:
            self.one += 1

    @quick.dataclass(frozen=True, slots=True)
    class Loud:
        one: int

        def __repr__(self) -> str:
            return "loud"

    assert repr(Unseen()).endswith("Unseen()")
    assert Ordered(1) < Ordered(2)
    assert Open(1).one == 2
    assert repr(Loud(1)) == "loud"


def test_a_default_may_not_stand_before_a_value_that_must_be_given() -> None:
    with pytest.raises((SyntaxError, TypeError)):

        @quick.dataclass(frozen=True, slots=True)
        class Wrong:
            first: int = 1
            second: int  # type: ignore[misc]
