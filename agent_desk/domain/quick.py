"""``dataclass`` as the standard library has it, made in a fraction of its time.

That one compiles six methods from text for each frozen class with slots, and a hundred such classes stand
before a window is painted. Here ``__init__`` alone is compiled, and the classes share the others. Whatever
asks for more (ordering, factories, bases, methods of its own) is left to the standard library.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, **options: bool) -> Any:
        """See :func:`dataclasses.dataclass`."""
        if cls is None:
            return lambda made: dataclass(made, **options)
        if options != _QUICK or not _is_plain(cls):
            return dataclasses.dataclass(cls, **options)
        return _made(cls)


_QUICK = {"frozen": True, "slots": True}
_RARE = ("InitVar", "KW_ONLY")


def _is_plain(cls: type) -> bool:
    own = vars(cls)
    kinds = own.get("__annotations__", {}).values()
    return (
        bool(kinds)
        and cls.__bases__ == (object,)
        and own.keys().isdisjoint(_OWN)
        and not any(isinstance(value, dataclasses.Field) for value in own.values())
        and not any(rare in str(kind) for kind in kinds for rare in _RARE)
    )


def _made(cls: type) -> Any:
    for name, method in _SHARED.items():
        setattr(cls, name, method)
    made: Any = dataclasses.dataclass(cls, init=False, repr=False, eq=False, slots=True)
    fields = dataclasses.fields(made)
    made.__init__ = _init(made.__qualname__, fields)
    made._of = attrgetter(*(field.name for field in fields))
    made.__dataclass_params__.frozen = made.__dataclass_params__.eq = True
    return made


def _init(owner: str, fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    given = ((field.name, "" if field.default is dataclasses.MISSING else "=None") for field in fields)
    head = ", ".join(name + default for name, default in given)
    body = "\n".join(f" _set(self, {field.name!r}, {field.name})" for field in fields)
    place: dict[str, Any] = {"_set": object.__setattr__}
    exec(f"def __init__(self, {head}):\n{body}", place)  # noqa: S102 - as the standard library does
    init = place["__init__"]
    init.__defaults__ = tuple(f.default for f in fields if f.default is not dataclasses.MISSING)
    init.__qualname__ = f"{owner}.__init__"
    return init


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


_SHARED = {
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
_OWN = {*_SHARED, "__init__", "__post_init__", "__match_args__", "_of"}
