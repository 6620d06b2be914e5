"""Bad input through the whole program: what the agent is told, and that nothing typed is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from agent_desk.application.events import (
    CallArrived,
    CallerIdentified,
    DraftKept,
    NoteStateChanged,
    ProblemArose,
)
from agent_desk.domain.case import NoteState
from agent_desk.store.roles import AGENT
from tests.faults.desktop import know_anna, running
from tests.servers.postgres import PostgresServer
from tests.servers.processes import free_port
from tests.stores.proxy import Door, proxied
from tests.stores.template import StoreTemplate


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


@contextmanager
def small_disk(point: Path) -> Iterator[Path]:
    """A disk of 3 MB that a test can fill; needs root."""
    point.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(point)], check=True)
    try:
        yield point
    finally:
        subprocess.run(["umount", str(point)], check=True)


def filled(disk: Path) -> Path:
    """The file that leaves 16 KB of room on a disk."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"x" * 4096):
            pass
    os.truncate(ballast, ballast.stat().st_size - 16 * 1024)
    return ballast


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_on_a_full_disk_the_agent_is_asked_to_copy_the_note_until_there_is_room(tmp_path: Path) -> None:
    long = "She lost her card. " * 3_000
    with small_disk(tmp_path / "disk") as home, running(home) as desktop:
        desktop.call()
        desktop.event(CallerIdentified)
        desktop.type_and_keep("Hello")
        ballast = filled(home)
        desktop.program.desk.type_note("call", long)
        full = desktop.event(NoteStateChanged, lambda event: event.state is NoteState.NOT_KEPT)
        assert "disk is full" in full.message
        assert "copy your note" in full.message
        ballast.unlink()
        desktop.event(DraftKept, lambda event: event.draft.text.startswith("She lost"))
        desktop.type_and_keep(f"{long}And more.")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_store_that_finds_no_room_says_so_and_drafts_elsewhere_are_kept(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        filled(disk)
        with running(tmp_path, store=f"sqlite:///{disk / 'store.sqlite'}") as desktop:
            desktop.call()
            assert "free some space" in desktop.problem("store.sqlite: The disk ").remedy
            desktop.type_and_keep("kept on the other disk")


def test_a_drafts_folder_that_cannot_be_made_is_told_at_the_note(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("in the way")
    with running(tmp_path) as desktop:
        desktop.call()
        desktop.event(CallerIdentified)
        desktop.program.desk.type_note("call", "Hello")
        said = desktop.event(NoteStateChanged, lambda event: event.state is NoteState.NOT_KEPT)
        assert "Cannot save" in said.message
        assert "copy your note" in said.message
        (tmp_path / "drafts").unlink()
        desktop.type_and_keep("Hello again")


def secured(server: PostgresServer, login: str, password: str) -> None:
    """Let the server ask this login, and only this one, for its password."""
    server.execute(f"ALTER ROLE {login} PASSWORD '{password}'")
    rules = Path(server.folder) / "data" / "pg_hba.conf"
    rules.write_text(f"host all {login} 127.0.0.1/32 scram-sha-256\n{rules.read_text()}")
    server.execute("SELECT pg_reload_conf()")


def test_the_password_of_the_teams_store_is_asked_for_by_name_and_used(
    tmp_path: Path, store_template: StoreTemplate
) -> None:
    server, name = store_template.server, store_template.new_store()
    login = store_template.sign_in("paula", AGENT)
    secured(server, login, "s3cret-ž")
    address = server.dsn(name, login)
    with running(tmp_path, store=address, password="wrong") as desktop:
        desktop.call()
        assert "agent-desk store password" in desktop.problem("refused the login").remedy
        desktop.type_and_keep("kept without the team")
    with running(tmp_path, store=address, password="s3cret-ž") as desktop:
        desktop.call()
        desktop.event(CallerIdentified)
        assert not desktop.sink.of(ProblemArose)
    server.drop_database(name)


def test_a_team_store_that_goes_away_is_told_and_the_note_is_sent_when_it_is_back(
    tmp_path: Path, store_template: StoreTemplate
) -> None:
    server, name = store_template.server, store_template.new_store()
    login = store_template.sign_in("anna", AGENT)
    with proxied(server.port) as door:
        address = f"postgresql://{login}@127.0.0.1:{door.port}/{name}"
        with running(tmp_path, store=address) as desktop:
            know_anna(desktop)
            desktop.call()
            desktop.event(CallerIdentified, lambda event: event.customer)
            door.door = Door.SWALLOW
            desktop.program.desk.save_note("call", "She lost her card")
            desktop.event(NoteStateChanged, lambda event: "sent when the store is back" in event.message)
            door.door = Door.OPEN
            door.cut()
            desktop.event(NoteStateChanged, lambda event: event.state is NoteState.SENT)
    server.drop_database(name)


def test_a_team_store_that_is_away_at_the_start_is_told_and_typing_goes_on(tmp_path: Path) -> None:
    with running(tmp_path, store=f"postgresql://anna@127.0.0.1:{free_port()}/desk") as desktop:
        desktop.call()
        assert "kept on this machine" in desktop.problem("team's database cannot be reached").remedy
        desktop.type_and_keep("She lost her card")
