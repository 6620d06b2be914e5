"""Imports PySide6 without what it prepares for those who work on it.

Three things of 6.11 are a third of its import, and nothing that a program does needs them:

- Signatures: seven modules, compiled at each start, that tell what may be given to a function of Qt, for
  error messages, ``help`` and stubs. Here they are compiled when one is first asked for something.
- The switch ``__feature__`` (``snake_case``): nobody here uses it. Two functions that do nothing replace it.
- An ``__import__`` that reads the source of each module imported from then on, to see who may use it, and
  keeps it in memory: 20 MiB once the store is open. The one before it is put back.
"""

from __future__ import annotations

import builtins
import sys
from typing import TYPE_CHECKING, Any

from agent_desk.ui.quick_enums import make_enums_quickly

if TYPE_CHECKING:
    from collections.abc import Callable

    Names = dict[str, Any]

_HOME = "shibokensupport."
_SIGNATURES = tuple(
    f"{_HOME}signature.{name}"
    for name in (
        "mapping",
        "lib.tool",
        "parser",
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
    )
)
"""Each needs some of those before it."""
_HELP = f"{_HOME}signature.errorhandler"
_PUT_OFF = "from agent_desk.ui.quick_import import put_off\nput_off(globals(), __spec__.name)"
_WITHOUT = "def feature_import(*_, **__): pass\ndef feature_imported(_): pass"

_sources: dict[str, tuple[Any, str]] = {}
_waiting: dict[str, Names] = {}


def import_quickly() -> None:
    """Import PySide6; raises ImportError where there is none."""
    make_enums_quickly()
    if "PySide6" not in sys.modules:
        usual = builtins.compile
        builtins.compile = _compiling(usual)
        try:
            import PySide6  # noqa: F401
        finally:
            builtins.compile = usual
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _compiling(usual: Callable[..., Any]) -> Any:
    def compiled(source: Any, filename: Any, *others: Any, **named: Any) -> Any:
        name = str(filename).removesuffix(".py").replace("/", ".")
        if name in _SIGNATURES:
            _sources[name] = source, filename
            source = _PUT_OFF
        elif name == f"{_HOME}feature":
            source = _WITHOUT
        return usual(source, filename, *others, **named)

    return compiled


def put_off(names: Names, name: str) -> None:
    """Make the module ``name`` load itself when one is asked for that its ``names`` lack."""
    _waiting[name] = names

    def load(wanted: str) -> Any:
        if _waiting and not wanted.startswith("__"):
            _load_all()
            if wanted in names:
                return names[wanted]
        raise AttributeError(f"module {name!r} has no attribute {wanted!r}")

    def update_mapping(*given: Any) -> Any:
        load("namespace")
        return names["update_mapping"](*given)

    names["__getattr__"] = load

    def make_helptext(function: Any) -> Any:
        return load("make_helptext")(function) if _of_qt(function) else function.__doc__

    if name == _SIGNATURES[0]:  # the library looks for this one among the names, where ``load`` is not asked
        names["update_mapping"] = update_mapping
    if (
        name == _HELP
    ):  # the library asks it for the ``__doc__`` of whatever is built in: NumPy's are thousands
        names["make_helptext"] = make_helptext


def _of_qt(function: Any) -> bool:
    home = (
        getattr(function, "__module__", None) or getattr(function, "__objclass__", type(function)).__module__
    )
    return str(home).partition(".")[0] in ("PySide6", "shiboken6", "Shiboken")


def _load_all() -> None:
    waiting = sorted(_waiting.items(), key=lambda item: _SIGNATURES.index(item[0]))
    _waiting.clear()
    for name, names in waiting:
        exec(compile(*_sources.pop(name), "exec"), names)  # noqa: S102 - as the library does
