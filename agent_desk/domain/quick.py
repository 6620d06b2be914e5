"""``dataclass`` as the standard library has it, made in a tenth of its time.

That one compiles six methods from text for each frozen class with slots, and a hundred such classes stand
before a window is painted. Here the classes share them: ``__init__`` is compiled once for each number of
fields. Whatever asks for more (ordering, bases, methods of its own) is left to the standard library.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from types import CellType, CodeType, FunctionType
from typing import TYPE_CHECKING, Any

from agent_desk.domain.later import put_off

with put_off("inspect"):  # that is asked about classes without a docstring
    import dataclasses
    from dataclasses import MISSING, Field

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """See :func:`dataclasses.dataclass`."""
        if cls is None:
            return lambda made: dataclass(made, **options)
        if options.keys() <= {"frozen", "slots"} and options.get("slots") and _is_plain(cls):
            return _made(cls, options.get("frozen", False))
        return dataclasses.dataclass(cls, **options)


_RARE = ("InitVar", "KW_ONLY")


def _is_plain(cls: type) -> bool:
    own = vars(cls)
    kinds = own.get("__annotations__", {}).values()
    return (
        bool(kinds)
        and cls.__bases__ == (object,)
        and own.keys().isdisjoint(_OWN)
        and all(map(_is_plain_field, own.values()))
        and not any(rare in str(kind) for kind in kinds for rare in _RARE)
    )


def _is_plain_field(value: Any) -> bool:
    return not isinstance(value, Field) or bool(
        value.init and value.repr and value.compare and value.hash is None and value.kw_only is MISSING
    )


def _made(cls: type, frozen: bool) -> Any:
    for name, method in (_FROZEN if frozen else _OPEN).items():
        setattr(cls, name, method)
    made: Any = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=True)
    fields = dataclasses.fields(made)
    made.__init__ = _init(made, fields)
    made._of = attrgetter(*(field.name for field in fields))
    parameters = made.__dataclass_params__
    parameters.frozen, parameters.init, parameters.repr, parameters.eq = frozen, True, True, True
    return made


def _init(made: type, fields: tuple[Field[Any], ...]) -> FunctionType:
    values = [_MADE if field.default_factory is not MISSING else field.default for field in fields]
    defaults = tuple(value for value in values if value is not MISSING)
    if any(value is MISSING for value in values[len(values) - len(defaults) :]):
        raise TypeError(f"a field of {made.__qualname__} without a default follows one that has one")
    code = _code(len(fields)).replace(co_varnames=("self", *(field.name for field in fields)))
    setters = tuple(CellType(_setter(made, field)) for field in fields)
    init = FunctionType(code, {}, "__init__", defaults, setters)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


@cache
def _code(count: int) -> CodeType:
    numbers = [f"{number:03}" for number in range(count)]  # closures stand in the order of their names
    body = "".join(f"  set{number}(self, value{number})\n" for number in numbers)
    head = ", ".join(f"value{number}" for number in numbers)
    setters = ", ".join(f"set{number}" for number in numbers)
    place: dict[str, Any] = {}
    exec(f"def over({setters}):\n def init(self, {head}):\n{body} return init", place)  # noqa: S102
    code: CodeType = place["over"](*numbers).__code__
    return code


def _setter(made: type, field: Field[Any]) -> Callable[[Any, Any], None]:
    put: Callable[[Any, Any], None] = vars(made)[field.name].__set__
    make = field.default_factory
    if make is MISSING:
        return put
    return lambda self, value: put(self, make() if value is _MADE else value)


def _repr(self: Any) -> str:
    values = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({', '.join(values)})"


def _eq(self: Any, other: Any) -> Any:
    if self is other:
        return True
    return self._of(self) == self._of(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._of(self))


def _setattr(self: Any, name: str, value: object) -> None:  # noqa: ARG001 - nothing is ever assigned
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: Any, name: str) -> None:  # noqa: ARG001
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[object]:
    return [getattr(self, name) for name in self.__match_args__]


def _setstate(self: Any, state: list[object]) -> None:
    for name, value in zip(self.__match_args__, state, strict=True):
        object.__setattr__(self, name, value)


_MADE = object()
"""Stands for a value that the field's factory makes."""
_OPEN: dict[str, Any] = {"__repr__": _repr, "__eq__": _eq, "__hash__": None}
_FROZEN = {
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
_OWN = {*_FROZEN, "__init__", "__post_init__", "__match_args__", "_of"}
