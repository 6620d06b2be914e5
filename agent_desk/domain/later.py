"""Large modules of the standard library that others import, and ask for something seldom or never."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
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
