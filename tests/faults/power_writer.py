"""Writes to a file until it is done, and says after each commit what is acknowledged: run under strace."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.case import Case, Draft, Note, OutboxItem, Outcome
from agent_desk.domain.promise import Promise
from agent_desk.domain.records import RecordRef

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def say(**facts: object) -> None:
    os.write(1, f"{json.dumps(facts)}\n".encode())


def store(path: Path) -> None:
    """Cases as agents have them: begun, owned with a write, noted, promised; the log is moved meanwhile."""
    from agent_desk.store.open import open_store

    opened = open_store(f"sqlite:///{path}", cast(NameMatching, None))
    for number in range(6):
        case = opened.cases.open_case(str(uuid4()), "customer", "Card stolen", (), "anna", "rang")
        say(case=case.id, acts=1)
        claimed = opened.cases.claim(case.id, 1, "anna", "mine", [_write()]).case
        say(case=case.id, acts=2, owner="anna")
        note = Note(str(uuid4()), case.id, "anna", f"Blocked card {number}. " * 40, NOW)
        opened.cases.add_note(note, claimed.epoch)
        say(case=case.id, acts=3, note=note.id)
        made = opened.promises.make(_promise(case), NOW + timedelta(hours=3), "said")
        say(case=case.id, acts=4, promise=made.id)
        if number in (2, 4):
            _checkpoint(path, "PASSIVE" if number == 2 else "TRUNCATE")
    opened.close()


def drafts(path: Path) -> None:
    """A note as it is typed, kept at each pause, and now and then saved."""
    from agent_desk.store.drafts import SqlDraftStore

    kept, revision = SqlDraftStore(path), 0
    say(opened=True)
    for number in range(5):
        for words in range(1, 7):
            revision += 1
            text = "she lost all three cards " * words * 9
            kept.keep(Draft(f"call-{number}", text, revision, NOW + timedelta(seconds=revision)))
            say(draft=f"call-{number}", revision=revision)
        if number % 2:
            kept.discard(f"call-{number}")
            say(draft=f"call-{number}", revision=0)
        if number == 3:
            _checkpoint(path, "TRUNCATE")
    kept.close()


def careless(path: Path, how: str) -> None:
    """What Agent Desk does not do: the same, committed before it is on the disk."""
    with sqlite3.connect(path, isolation_level=None) as file:
        file.execute("PRAGMA journal_mode=WAL")
        file.execute("CREATE TABLE said (number INTEGER PRIMARY KEY, text TEXT)")
        for setting in ("wal_checkpoint(TRUNCATE)", f"synchronous={how}"):
            file.execute(f"PRAGMA {setting}")
        for number in range(30):
            file.execute("INSERT INTO said VALUES (?, ?)", (number, "words " * 300))
            say(number=number)
            if number % 10 == 9:
                file.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _checkpoint(path: Path, how: str) -> None:
    with sqlite3.connect(path) as file:
        file.execute(f"PRAGMA wal_checkpoint({how})")
    file.close()


def _write() -> OutboxItem:
    ticket = RecordRef("rt", "ticket", "101")
    body = (("text", "Blocked it."),)
    return OutboxItem(str(uuid4()), "", "rt", "add_note", ticket, body, Outcome.WAITING, 0, NOW)


def _promise(case: Case) -> Promise:
    due, zone = NOW + timedelta(hours=4), "Europe/Riga"
    return Promise(str(uuid4()), case.id, "customer", "call back", "Anna", "anna", due, zone, NOW)


if __name__ == "__main__":
    kind, target, *more = sys.argv[1:]
    writers: dict[str, Any] = {"store": store, "drafts": drafts, "careless": careless}
    writers[kind](Path(target), *more)
