"""Fault 34 with a whole program on a real server: its folder goes back to what it was a while ago."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from agent_desk.application.events import NoteStateChanged, ProblemArose
from agent_desk.application.promise_events import PromiseChanged
from agent_desk.domain.case import NoteState
from agent_desk.store.roles import AGENT
from agent_desk.store.upgrade import upgrade_store
from tests.fakes.sink import MONDAY
from tests.integration.test_team_of_programs import Started
from tests.servers.postgres import PostgresServer, start_postgres
from tests.stores.desks import opened
from tests.unit.application.desk import ANNA

SOON = datetime.now(UTC) + timedelta(hours=6)


class Standby:
    """A server that can be replaced by an older copy of itself."""

    def __init__(self) -> None:
        self.server: PostgresServer = start_postgres()
        self.data, self.older = Path(self.server.folder) / "data", Path(self.server.folder) / "older"
        self.name = self.server.new_database()
        assert not upgrade_store(self.server.dsn(self.name)).problem
        self.server.execute(f"CREATE ROLE agent_anna LOGIN IN ROLE {AGENT}")

    def copy(self) -> None:
        self.server.stop()
        shutil.copytree(self.data, self.older)
        shutil.chown(self.older, "postgres")
        for path in self.older.rglob("*"):
            shutil.chown(path, "postgres")
        self.server = self.server.restart()

    def fail_over(self) -> None:
        self.server.stop()
        shutil.rmtree(self.data)
        self.older.rename(self.data)
        self.server = self.server.restart()

    def rows(self, question: str) -> list[tuple[object, ...]]:
        with closing(psycopg.connect(self.server.dsn(self.name))) as connection:
            return connection.execute(question.encode()).fetchall()


@pytest.fixture
def standby() -> Iterator[Standby]:
    standby = Standby()
    yield standby
    standby.server.remove()


def test_34_an_older_copy_is_told_by_its_start_when_others_were_busy_in_it_first(standby: Standby) -> None:
    address = standby.server.dsn(standby.name)
    standby.copy()
    with opened(address) as store:
        seen = store.cursor.latest()
        standby.fail_over()
        for _ in range(20):
            standby.rows("SELECT pg_current_xact_id()")
        assert store.cursor.since(seen).resync


def saved(anna: Started, text: str) -> None:
    """Anna's note is written, and said to be sent."""
    before = sum(one.state is NoteState.SENT for one in anna.sink.of(NoteStateChanged))
    anna.desk.save_note("call", text)
    anna.sees(lambda sink: sum(one.state is NoteState.SENT for one in sink.of(NoteStateChanged)) > before)


def test_34_a_program_sends_again_what_its_server_lost(standby: Standby, tmp_path: Path) -> None:
    address = standby.server.dsn(standby.name, "agent_anna")
    anna = Started("agent_anna", address, tmp_path)
    try:
        anna.program.store_lane.submit(
            lambda: anna.program.store.customers.put_records([ANNA], "agent_anna", MONDAY)
        ).result(30)
        anna.rings("call")
        saved(anna, "Blocked the first card.")
        standby.copy()
        saved(anna, "Blocked the second card.")
        anna.desk.make_promise("call", "call back", SOON, "", "I call you back.")
        anna.sees(lambda sink: bool(sink.of(PromiseChanged)))
        questions = (
            "SELECT id, act, actor FROM journal ORDER BY id",
            "SELECT id, text FROM notes ORDER BY id",
            "SELECT id, what FROM promises ORDER BY id",
        )
        before = [standby.rows(question) for question in questions]
        standby.fail_over()
        assert [standby.rows(question) for question in questions] != before
        anna.sees(lambda sink: any("Sent again" in one.message for one in sink.of(ProblemArose)))
        assert [standby.rows(question) for question in questions] == before
        shown = anna.program.store.cases.cases_of_owner("agent_anna")
        assert [anna.program.store.cases.verify_journal(case.id) for case in shown] == [()]
    finally:
        anna.program.close()
