"""Checking promises against the journal of their cases: none may vanish, none be settled without an act."""

from __future__ import annotations

from collections.abc import Iterable

from agent_desk.store.clean import text_pairs
from agent_desk.store.rows import AnyRow

_LEAVES = {
    "promise": "open",
    "keep_promise": "kept",
    "undo_keep_promise": "open",
    "undo_late_keep": "broken",
    "renegotiate_promise": "renegotiated",
    "renegotiate_broken": "broken",
    "break_promise": "broken",
}
"""What each act leaves a promise as."""


def strange_promises(entries: Iterable[AnyRow], promised: Iterable[AnyRow]) -> list[str]:
    """Sentences on the promises of one case; ``entries`` are its journal by place."""
    journalled: dict[str, str] = {}
    for entry in entries:
        key = dict(text_pairs(entry.body)).get("promise")
        if key and entry.act in _LEAVES:
            journalled[key] = _LEAVES[entry.act]
    there = {row.id: row for row in promised}
    gone = [f"Promise {key} is missing; the journal knows it." for key in journalled if key not in there]
    changed = [
        f"The promise of {there[key].what!r} says {there[key].state}, its journal {state}."
        for key, state in journalled.items()
        if key in there and there[key].state != state
    ]
    return gone + changed
