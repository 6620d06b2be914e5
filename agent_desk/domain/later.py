"""Large modules that others import and seldom ask for something: they are imported when that happens."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@contextmanager
def put_off(
    *names: str, functions: tuple[str, ...] = (), answers: Mapping[str, Callable[..., Any]] | None = None
) -> Iterator[None]:
    """What imports one of the modules ``names`` in this block has it imported when it asks it for something.

    ``functions`` are those, as ``module.function``, that may be taken without being called. ``answers`` are
    called instead of those of their names, and answer the same.
    """
    put = {name: _Later(name) for name in names if name not in sys.modules}
    for full in (*functions, *(answers or ())):
        module, _, function = full.rpartition(".")
        if module in put:
            given = (answers or {}).get(full) or _called_later(put[module], function)
            setattr(put[module], function, given)
    sys.modules.update(put)
    try:
        yield
    finally:
        for later in put.values():
            _withdraw(later)


class _Later(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        _withdraw(self)
        return getattr(import_module(self.__name__), name)


def _called_later(later: ModuleType, function: str) -> Callable[..., Any]:
    def call(*given: Any, **named: Any) -> Any:
        _withdraw(later)
        return getattr(import_module(later.__name__), function)(*given, **named)

    return call


def _withdraw(later: ModuleType) -> None:
    if sys.modules.get(later.__name__) is later:
        del sys.modules[later.__name__]


def part_of(package: str, part: str) -> Any:
    """One module of a package; the others are imported when the package itself is asked for something."""
    with _beginning:
        if package not in sys.modules:
            _begin(package)
    return import_module(f"{package}.{part}")


_beginning = RLock()


def in_parts(package: str, *parts: str) -> None:
    """Begin a package whose names are looked up in its modules ``parts``, each imported when it is its turn.

    All of the package is imported when none of them has a name. A part offers the names of its ``__all__``;
    the package must offer the same things under them, and its modules under their own names.
    """
    with _beginning:
        if package not in sys.modules:
            _begin(package, parts)


def _begin(package: str, parts: tuple[str, ...] = ()) -> None:
    spec = find_spec(package)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)
    begun, loader = module_from_spec(spec), spec.loader

    def more(name: str) -> Any:
        # Without the lock: a module has a lock of its own, and two threads may hold one each.
        part = _part_with(name, package, parts)
        if part is not None:
            return part if part.__name__ == f"{package}.{name}" else getattr(part, name)
        with _beginning:
            if _may_be_asked(name) and vars(begun).pop("__getattr__", None):
                loader.exec_module(begun)
            if name in vars(begun):
                return vars(begun)[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    vars(begun)["__getattr__"] = more
    sys.modules[package] = begun


def _may_be_asked(name: str) -> bool:
    return name == "__all__" or not name.startswith("__")


def _part_with(name: str, package: str, parts: tuple[str, ...]) -> ModuleType | None:
    if not parts or name.startswith("_"):
        return None
    if find_spec(f"{package}.{name}") is not None:
        return import_module(f"{package}.{name}")
    modules = (import_module(f"{package}.{part}") for part in parts)
    return next((module for module in modules if name in module.__all__), None)
