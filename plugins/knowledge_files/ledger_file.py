"""Keeps the ledger between runs, so that a token still names the same state after a restart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from agent_desk.sdk.capabilities import ArticleProblem

from .ledger import Entry, Ledger

FORMAT = 1


def save(ledger: Ledger, path: Path) -> None:
    """Write the ledger whole or not at all; raises OSError."""
    rows = {where: _row(entry) for where, entry in ledger.entries.items()}
    plain = {
        "format": FORMAT,
        "epoch": ledger.epoch,
        "number": ledger.number,
        "gone": ledger.gone,
        "entries": rows,
    }
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(plain), encoding="ascii")
    fresh.replace(path)


def load(path: Path) -> Ledger:
    """The ledger as it was saved; an empty one with a new epoch when there is none or it is damaged."""
    try:
        plain = json.loads(path.read_text(encoding="ascii"))
        if plain["format"] != FORMAT:
            return Ledger()
        entries = {where: _entry(row) for where, row in plain["entries"].items()}
        return _ledger(Ledger(plain["epoch"], plain["number"], entries, plain["gone"]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Ledger()


def _ledger(ledger: Ledger) -> Ledger:
    for where, entry in ledger.entries.items():
        if entry.key:
            ledger.holders[entry.key] = where
        elif entry.wanted:
            ledger.rivals.setdefault(entry.wanted, set()).add(where)
    return ledger


def _row(entry: Entry) -> list[Any]:
    problems = [[item.where, item.problem, item.remedy] for item in entry.problems]
    facts = [entry.size, entry.changed_ns, entry.digest, entry.number]
    return [*facts, entry.wanted, entry.key, entry.settled, problems]


def _entry(row: list[Any]) -> Entry:
    entry = Entry(*row[:-1])
    entry.problems = tuple(ArticleProblem(*item) for item in row[-1])
    return entry
