"""Faults of the network between a desk and the team's database. Numbers are those of the fault matrix.

A network of one's own needs root: those tests are skipped for anyone else, and run in CI, which is root.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import make_url

from agent_desk.application.ports import StoreNotReachable
from agent_desk.store.engine import postgres_engine
from tests.servers.processes import FOLDER
from tests.stores.desks import Desk, opened

ROOT_ONLY = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="needs root: a network of its own"
)

HALF_OPEN = """
import json, subprocess, sys, time
from agent_desk.application.ports import StoreNotReachable
from tests.servers.postgres import start_postgres
from tests.servers.shared import close_run, open_run
from tests.stores.desks import opened
from tests.stores.template import StoreTemplate

def link(state):
    subprocess.run(["ip", "link", "set", "lo", state], check=True)

link("up")
open_run()
try:
    server = start_postgres()
    address = server.dsn(StoreTemplate(server).name)
    with opened(address) as store:
        case = store.cases.open_case("c", "k", "t", (), "anna", "x")
        link("down")
        begin = time.monotonic()
        try:
            store.cases.claim(case.id, 1, "anna", "mine")
            said = "nothing"
        except StoreNotReachable as problem:
            said = problem.message
        waited = time.monotonic() - begin
        link("up")
        won = store.cases.claim(case.id, 1, "anna", "mine").won
        print(json.dumps([said, waited, won, len(store.cases.journal(case.id))]))
finally:
    close_run()
"""

SLOW_NAMES = """
import json, subprocess, sys, threading, time
from agent_desk.application.lanes import Lane
from agent_desk.application.ports import StoreNotReachable
from tests.stores.desks import opened

subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
import socket
nowhere = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
nowhere.bind(("127.0.0.1", 53))  # takes every question and answers none

def look():
    with opened("postgresql://anna@desk.example.org/desk"):
        pass

lane, begin = Lane("store"), time.monotonic()
asked, gap, before = lane.submit(look), 0.0, time.monotonic()
while not asked.done():
    time.sleep(0.01)
    gap, before = max(gap, time.monotonic() - before), time.monotonic()
print(json.dumps([type(asked.exception()).__name__, time.monotonic() - begin, gap]))
lane.close()
"""


def apart(script: str, folder: Path, *mounts: str) -> list[object]:
    """Run a script in a network of its own; what it printed."""
    file = folder / "script.py"
    outside = {name: value for name, value in os.environ.items() if name != FOLDER}
    file.write_text(script)
    there = " && ".join([*mounts, f"exec {sys.executable} {file}"])
    done = subprocess.run(
        ["unshare", "--net", "--mount", "sh", "-c", there],
        capture_output=True,
        text=True,
        timeout=100,
        env={**outside, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told: list[object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_21_a_name_that_does_not_exist_is_said_at_once() -> None:
    begin = time.monotonic()
    with (
        pytest.raises(StoreNotReachable, match="cannot be reached"),
        opened("postgresql://anna@nosuch.invalid/x"),
    ):
        pass
    assert time.monotonic() - begin < 5


@ROOT_ONLY
def test_22_slow_names_hold_up_the_stores_lane_and_nothing_else(tmp_path: Path) -> None:
    resolver = tmp_path / "resolv.conf"
    resolver.write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
    problem, waited, gap = apart(SLOW_NAMES, tmp_path, f"mount --bind {resolver} /etc/resolv.conf")
    assert problem == "StoreNotReachable"
    assert 0.5 < float(str(waited)) < 10
    assert float(str(gap)) < 0.5


def test_25_no_address_can_turn_off_what_notices_a_half_open_connection(postgres_store: Desk) -> None:
    off = "keepalives=0&tcp_user_timeout=0&connect_timeout=0"
    engine = postgres_engine(make_url(f"{postgres_store.address}?{off}").set(drivername="postgresql+psycopg"))
    try:
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            chosen = driver.info.get_parameters()
    finally:
        engine.dispose()
    assert (chosen["keepalives"], chosen["connect_timeout"]) == ("1", "2")
    assert int(chosen["tcp_user_timeout"]) <= 10_000


@ROOT_ONLY
def test_26_a_half_open_connection_is_given_up_and_the_act_done_once(tmp_path: Path) -> None:
    said, waited, won, entries = apart(HALF_OPEN, tmp_path)
    assert said in ("The team's database does not answer.", "The team's database cannot be reached.")
    assert float(str(waited)) < 10
    assert (won, entries) == (True, 2)
