"""The published methods by name: capability, types of arguments and result, whether it changes something."""

from __future__ import annotations

import functools
import typing
from typing import Any

from agent_desk.domain.quick import dataclass
from agent_desk.sdk.capabilities import CAPABILITIES, Plugin

_WRITES = frozenset({"take", "take_over", "release", "add_note", "set_state", "create"})


@dataclass(frozen=True, slots=True)
class Signature:
    """One published method; ``parameters`` and ``result`` are the declared types."""

    method: str
    capability: str
    parameters: tuple[Any, ...]
    result: Any
    writes: bool


@functools.cache
def signatures() -> dict[str, Signature]:
    """All published methods; ``check`` belongs to every plugin and has the capability ``""``."""
    found = {"check": _signature("", "check", Plugin.check)}
    for capability, protocol in CAPABILITIES.items():
        for method, function in vars(protocol).items():
            if not method.startswith("_"):
                found[method] = _signature(capability, method, function)
    return found


def _signature(capability: str, method: str, function: Any) -> Signature:
    hints = typing.get_type_hints(function)
    result = hints.pop("return")
    return Signature(method, capability, tuple(hints.values()), result, method in _WRITES)
