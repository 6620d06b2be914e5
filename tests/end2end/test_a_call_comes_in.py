"""The whole way of a call: the real program on a screen, a real PostgreSQL, a real Request Tracker, a
real keyring."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.sample_company.company import make_sample_company
from agent_desk.store.upgrade import upgrade_store
from agent_desk.system.connections import write_connections
from agent_desk.system.settings import Settings, write_settings
from tests.servers.postgres import PostgresServer
from tests.servers.request_tracker import RequestTracker
from tests.servers.secrets import SecretService

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "end2end"
QUESTION = "my walet was stoln"
NOTE = "Wallet stolen this morning. Blocked the cards; calls back at five."
KEEP_TOKEN = (
    "import sys; from agent_desk.system.keyring_secrets import KeyringSecrets; "
    "kept = KeyringSecrets().keep('rt', 'token', sys.stdin.read()); print(kept); sys.exit(not kept.lasting)"
)


@dataclass(frozen=True)
class Floor:
    """A call centre with one agent, anna, at one desktop."""

    tracker: RequestTracker
    ticket: str
    environment: Mapping[str, str]


@pytest.fixture
def store_address(postgres_server: PostgresServer) -> Iterator[str]:
    name = postgres_server.new_database()
    upgrade_store(postgres_server.url(name))
    login = (
        "DO $$ BEGIN CREATE ROLE anna LOGIN IN ROLE agent_desk_agent; "
        "EXCEPTION WHEN duplicate_object THEN END $$"
    )
    postgres_server.execute(login, database=name)
    yield postgres_server.url(name).replace("postgres@", "anna@", 1)
    postgres_server.drop_database(name)


@pytest.fixture
def floor(
    tmp_path: Path,
    store_address: str,
    request_tracker: RequestTracker,
    secret_service: SecretService,
    virtual_display: dict[str, str],
) -> Floor:
    home = tmp_path / "home"
    environment = {
        **os.environ,
        **secret_service.environment,
        **virtual_display,
        "AGENT_DESK_HOME": str(home),
    }
    write_settings(home / "config", Settings(agent="anna", store=store_address))
    company = make_sample_company(tmp_path / "company", datetime.now(UTC), customers=500)
    settings = {"url": request_tracker.url, "login": "anna"}
    connections = [
        ConfiguredConnection(c.id, c.title, c.plugin, dict(c.settings)) for c in company.connections
    ]
    tracker = ConfiguredConnection("rt", "Tickets", "request_tracker", settings)
    write_connections(home / "config" / "connections.toml", [*connections, tracker])
    token = request_tracker.tokens["anna"]
    subprocess.run(
        [sys.executable, "-c", KEEP_TOKEN], input=token, text=True, env=environment, cwd=ROOT, check=True
    )
    return Floor(request_tracker, _new_ticket(request_tracker), environment)


def test_a_call_comes_in_and_the_case_is_owned(floor: Floor) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for old in PICTURES.iterdir():
        old.unlink()
    command = [sys.executable, "-m", "tests.end2end.drive", str(PICTURES), QUESTION, NOTE]
    program = subprocess.Popen(command, env=floor.environment, cwd=ROOT)
    try:
        _wait_for(PICTURES / "ready", program)
        ring = [
            "call",
            "26 123 456",
            "--id",
            "ring",
            "--queue",
            "Cards",
            "--field",
            "card=ends 4417",
            "--field",
            "pin=ok",
        ]
        caller = [sys.executable, "-m", "agent_desk", *ring]
        assert subprocess.run(caller, env=floor.environment, cwd=ROOT, timeout=20).returncode == 0
        program.wait(timeout=100)
    finally:
        program.kill()
        program.wait()
    shown = json.loads((PICTURES / "shown.json").read_text())
    assert shown["failed"] == []
    assert "Bērziņa" in shown["customer"]
    assert shown["known"] == [["card", "ends 4417"], ["pin", "ok"]]
    assert shown["first_answer"] == "lost-wallet"
    assert shown["owner"] == "anna"
    assert program.returncode == 0
    _ticket_system_has_owner_and_note(floor)
    assert {"1-known.png", "2-everything.png", "3-answer.png", "4-owned.png"} <= {
        p.name for p in PICTURES.iterdir()
    }


def _ticket_system_has_owner_and_note(floor: Floor) -> None:
    ticket = _ask(floor.tracker, f"/ticket/{floor.ticket}?fields[Owner]=Name")
    assert ticket["Owner"]["id"] == "anna"
    texts = _ask(floor.tracker, f"/ticket/{floor.ticket}/attachments?fields=Content")["items"]
    assert sum(NOTE in (one.get("Content") or "") for one in texts) == 1


def _new_ticket(tracker: RequestTracker) -> str:
    body = {
        "Queue": "Cards",
        "Subject": "Lost or stolen card",
        "Requestor": "anna.berzina@example.net",
        "Content": "Left a message.",
    }
    made: str = _ask(tracker, "/ticket", body)["id"]
    return made


def _ask(tracker: RequestTracker, path: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": f"token {tracker.tokens['root']}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{tracker.url}/REST/2.0{path}", data, headers)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def _wait_for(path: Path, program: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while not path.exists():
        assert program.poll() is None, "the program ended"
        assert time.monotonic() < end, "the program did not become ready"
        try:
            program.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
