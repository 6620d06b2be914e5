"""Fault 56 whole: one agent at two desktops, two processes on one PostgreSQL, as the agent's own role."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from agent_desk.application.events import ProblemArose
from agent_desk.application.team_events import SessionMoved
from agent_desk.bootstrap.program import Place, Program
from agent_desk.store.roles import AGENT
from agent_desk.system.paths import paths
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import FakeSink
from tests.integration.test_team_of_programs import wait_until
from tests.stores.desks import Desk
from tests.stores.template import StoreTemplate

ROOT = Path(__file__).parents[2]
ANNA = "agent_anna"
Said = dict[str, object]


class AtHome:
    """Anna's other desktop, a process of its own."""

    def __init__(self, address: str, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.integration.another_desk", ANNA, address, str(folder), "home"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    def says(self) -> Said:
        """Where the session is, as it says next."""
        assert self._process.stdout
        said: Said = json.loads(self._process.stdout.readline())
        return said

    def take(self, number: int) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"take {number}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        self._process.communicate(timeout=30)
        assert self._process.returncode == 0


@pytest.fixture
def address(postgres_store: Desk, store_template: StoreTemplate) -> str:
    return postgres_store.address.replace("postgres@", f"{store_template.sign_in(ANNA, AGENT)}@")


@pytest.fixture
def office(address: str, tmp_path: Path) -> Iterator[tuple[Program, FakeSink]]:
    sink = FakeSink()
    place = Place(ANNA, address, tmp_path / "office", paths().resources, device="office")
    program = Program(place, FakeBackends(), sink)
    program.ready.result(30)
    yield program, sink
    program.close()


@pytest.fixture
def home(office: tuple[Program, FakeSink], address: str, tmp_path: Path) -> Iterator[AtHome]:
    wait_until(lambda: bool(office[1].of(SessionMoved)))
    made = AtHome(address, tmp_path / "home")
    yield made
    made.close()


def test_56_the_second_desktop_asks_takes_over_and_the_first_takes_back(
    office: tuple[Program, FakeSink], home: AtHome, postgres_store: Desk
) -> None:
    program, sink = office
    assert sink.last(SessionMoved).session.here
    assert home.says() == {"number": 1, "device": "office", "here": False, "lost": False}
    home.take(1)
    assert home.says() == {"number": 2, "device": "home", "here": True, "lost": False}
    wait_until(lambda: sink.last(SessionMoved).lost)
    assert sink.last(SessionMoved).session.device == "home"

    now = postgres_store.clock()
    program.desk.plan_shift(ANNA, now, now + timedelta(hours=1), away=True)
    wait_until(lambda: any(one.act == "plan_shift" for one in sink.of(ProblemArose)))
    assert "home" in sink.last(ProblemArose).message
    assert postgres_store.sql("SELECT count(*) FROM shifts") == [(0,)]

    program.desk.take_session(2)
    wait_until(lambda: sink.last(SessionMoved).session.here)
    assert home.says() == {"number": 3, "device": "office", "here": False, "lost": True}
    record = "SELECT number, device, taken_from FROM sessions ORDER BY number"
    assert postgres_store.sql(record) == [(1, "office", ""), (2, "home", "office"), (3, "office", "home")]
