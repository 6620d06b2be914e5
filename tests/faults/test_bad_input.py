"""Bad input through the whole program: what the agent is told, and that nothing typed is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from agent_desk.application.events import CallArrived, CallerIdentified, DraftKept, ProblemArose
from agent_desk.domain.case import NoteState
from tests.faults.desktop import running


def new_store(home: Path) -> Path:
    """The file of a store that a desktop has used."""
    with running(home) as desktop:
        desktop.program.ready.result(20)
        assert desktop.program.store.customers.count() == 0
    return home / "store.sqlite"


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as store, store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
        store.execute("INSERT OR REPLACE INTO store_meta (name, value) VALUES ('min_client', '7.1')")


def torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000] + b"\xa5" * 20_000)


BAD_STORES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "newer": (newer, "newer Agent Desk", "Install Agent Desk 7.1"),
    "empty": (lambda path: path.write_bytes(b""), "what was in it is gone", "back-up"),
    "no store": (lambda path: path.write_text("Dear Sir or Madam"), "is not a store", "back-up"),
    "torn": (torn, "damaged", "back-up"),
}


@pytest.mark.parametrize("how", BAD_STORES)
def test_a_store_that_cannot_be_opened_is_told_once_and_typing_goes_on(tmp_path: Path, how: str) -> None:
    spoil, said, remedy = BAD_STORES[how]
    store = new_store(tmp_path)
    spoil(store)
    spoilt = store.read_bytes()
    with running(tmp_path) as desktop:
        desktop.call()
        assert remedy in desktop.problem(said).remedy
        desktop.event(CallArrived)
        desktop.type_and_keep("She lost her card")
        desktop.type_and_keep("She lost her card in Rīga")
        desktop.save_and_hear("She lost her card in Rīga", NoteState.NEEDS_YOU)
        told = desktop.sink.of(ProblemArose)
        assert len(told) <= 2, "one for the call, one for all that goes on in the background"
        assert len(set(told)) == 1
    assert store.read_bytes() == spoilt
    assert restored(tmp_path) == "She lost her card in Rīga"


def restored(home: Path) -> str:
    """What a later start of the program gives back."""
    with running(home) as desktop:
        desktop.program.desk.restore_drafts()
        return desktop.event(DraftKept).draft.text


def test_a_store_that_is_put_right_is_used_without_a_new_start(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    whole = store.read_bytes()
    store.write_bytes(b"")
    with running(tmp_path) as desktop:
        desktop.call()
        desktop.problem("is empty")
        store.write_bytes(whole)
        desktop.event(CallerIdentified)


def test_an_address_that_is_none_is_told_with_the_right_forms(tmp_path: Path) -> None:
    with running(tmp_path, store="oracle://desk@db/desk") as desktop:
        desktop.call()
        assert "postgresql://USER@HOST" in desktop.problem("address").remedy
        desktop.type_and_keep("kept without any store")
