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
    from collections.abc import Callable, Iterator


@contextmanager
def put_off(*names: str, functions: tuple[str, ...] = ()) -> Iterator[None]:
    """What imports one of the modules ``names`` in this block has it imported when it asks it for something.

    ``functions`` are those, as ``module.function``, that may be taken without being called.
    """
    put = {name: _Later(name) for name in names if name not in sys.modules}
    for module, _, function in (full.rpartition(".") for full in functions):
        if module in put:
            setattr(put[module], function, _called_later(put[module], function))
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


def _begin(package: str) -> None:
    spec = find_spec(package)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)
    begun, loader = module_from_spec(spec), spec.loader

    def more(name: str) -> Any:
        with _beginning:
            if not name.startswith("__") and vars(begun).pop("__getattr__", None):
                loader.exec_module(begun)
            if name in vars(begun):
                return vars(begun)[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    vars(begun)["__getattr__"] = more
    sys.modules[package] = begun
