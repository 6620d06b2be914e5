"""Two real windows on one PostgreSQL: promise, hand off, decline, hand off, accept, and a return call."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.sample_company.company import make_sample_company
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.roles import AGENT
from agent_desk.system.connections import write_connections
from agent_desk.system.settings import Settings, write_settings
from tests.end2end.team_drive import ANSWER, DECLINED, MESSAGE, PROMISED, REASON, STEP
from tests.fakes.sink import MONDAY
from tests.servers.display import virtual_display
from tests.servers.secrets import SecretService
from tests.stores.desks import Desk
from tests.stores.directories import matcher
from tests.stores.template import StoreTemplate
from tests.unit.application.desk import ANNA

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "two_desks"
LONGEST = 100.0


class Desks:
    """Anna's and Edgars' programs, each on a screen and in a home of its own."""

    def __init__(self, environments: dict[str, dict[str, str]]) -> None:
        self._environments = environments
        self.programs: dict[str, subprocess.Popen[bytes]] = {}

    def open(self, who: str) -> None:
        """Open the window of one of them."""
        command = [sys.executable, "-m", "tests.end2end.team_drive", who, str(PICTURES)]
        self.programs[who] = subprocess.Popen(command, env=self._environments[who], cwd=ROOT)

    def ring(self, who: str, context: str) -> None:
        """Anna Bērziņa calls at somebody's desk."""
        call = [sys.executable, "-m", "agent_desk", "call", "26 123 456", "--id", context]
        done = subprocess.run(call, env=self._environments[who], cwd=ROOT, timeout=20)
        assert done.returncode == 0

    def wait_for(self, name: str) -> None:
        """Wait until a window has said so."""
        end = time.monotonic() + LONGEST
        while not (PICTURES / name).exists():
            assert all(one.poll() in (None, 0) for one in self.programs.values()), told()
            assert time.monotonic() < end, f"{name} did not come"
            time.sleep(0.1)

    def close(self) -> None:
        """End what still runs."""
        for program in self.programs.values():
            program.kill()
            program.wait()


def told() -> dict[str, Any]:
    """What the windows have told so far."""
    return {file.stem: json.loads(file.read_text()) for file in PICTURES.glob("*.json")}


@pytest.fixture
def desks(
    postgres_store: Desk, store_template: StoreTemplate, secret_service: SecretService, tmp_path: Path
) -> Iterator[Desks]:
    assert postgres_store.store
    SqlCustomerDirectory(postgres_store.store.work, matcher()).put_records([ANNA], "import", MONDAY)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for old in PICTURES.iterdir():
        old.unlink()
    company = make_sample_company(tmp_path / "company", datetime.now(UTC), customers=50)
    articles = next(
        ConfiguredConnection(one.id, one.title, one.plugin, dict(one.settings))
        for one in company.connections
        if one.plugin == "knowledge_files"
    )
    with ExitStack() as screens:
        environments = {}
        for who in ("anna", "edgars"):
            home = tmp_path / who
            address = postgres_store.address.replace("postgres@", f"{store_template.sign_in(who, AGENT)}@")
            write_connections(home / "config" / "connections.toml", [articles])
            write_settings(home / "config", Settings(agent=who, store=address, department="cards"))
            environments[who] = {
                **os.environ,
                **secret_service.environment,
                **screens.enter_context(virtual_display()),
                "AGENT_DESK_HOME": str(home),
            }
        made = Desks(environments)
        yield made
        made.close()
    store_template.server.execute(
        "TRUNCATE customers CASCADE", database=postgres_store.address.rpartition("/")[2]
    )


def test_a_case_changes_hands_between_two_windows_and_the_caller_comes_back(desks: Desks) -> None:
    desks.open("anna")
    desks.open("edgars")
    desks.wait_for("anna-ready")
    desks.wait_for("edgars-ready")
    desks.ring("anna", "first")
    desks.wait_for("anna-handed-over")
    desks.ring("anna", "again")
    for program in desks.programs.values():
        program.wait(timeout=LONGEST)
    shown = told()
    assert shown["anna"]["failed"] == []
    assert shown["edgars"]["failed"] == []
    assert shown["anna"]["declined"] == DECLINED
    assert shown["anna"]["owner after declining"] == "anna", "the sender owns until it is accepted"
    assert shown["edgars"]["promises"] == [PROMISED]
    assert shown["edgars"]["question"] == MESSAGE
    assert shown["anna"]["answer"] == ANSWER
    assert "dgars" in shown["anna"]["first line"]
    for words in (REASON, STEP, PROMISED):
        assert any(words in line for line in shown["edgars"]["read"]), words
