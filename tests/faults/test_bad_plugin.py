"""A bad plugin costs its own connection, for a while, and nothing else: no call is late, no process left."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionState
from agent_desk.backends.connection import Limits
from agent_desk.backends.guard import GuardRules
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import BadResponse, NotReachable, PluginError
from tests.plugins.bad_plugin.misdeeds import CARD, STOPPING
from tests.plugins.connections import TOKEN, bad, calm, plans_of, started

DEADLINE = 1.0
TOLERANT = GuardRules(failures=100, crashes=100)
MISDEEDS = [misdeed.__name__ for misdeed in STOPPING]


@pytest.fixture
def backends(tmp_path: Path) -> Iterator[SubprocessBackends]:
    running = started(tmp_path, calm(), bad(), rules=TOLERANT)
    running.ask("calm", "check", seconds=10.0).result(10)
    running.ask("bad", "check", seconds=10.0).result(10)
    yield running
    running.close()


def customer(record: str, connection: str = "bad") -> RecordRef:
    return RecordRef(connection, "customer", record)


def child_of(backends: SubprocessBackends, connection: str) -> int:
    return next(pid for name, pid in backends.pids() if name == connection)


def in_group(leader: int) -> list[int]:
    """Processes of a child's group that still run."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(OSError, psutil.Error):
            if os.getpgid(process.pid) == leader and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
    return found


def wait_until(ready: object, seconds: float = 5.0) -> None:
    assert callable(ready)
    ends = time.monotonic() + seconds
    pause = threading.Event()
    while not ready():
        assert time.monotonic() < ends, "it did not come about in time"
        pause.wait(0.02)


@pytest.mark.parametrize("misdeed", MISDEEDS)
def test_the_caller_is_told_in_time_and_the_connection_works_again(
    backends: SubprocessBackends, misdeed: str
) -> None:
    before = child_of(backends, "bad")
    begin = time.monotonic()
    problem = backends.ask("bad", "accounts", customer(misdeed), seconds=DEADLINE).exception(DEADLINE + 2)
    assert isinstance(problem, NotReachable | BadResponse)
    assert problem.message
    assert CARD not in str(problem)
    assert time.monotonic() - begin < DEADLINE + 1
    again = backends.ask("bad", "check", seconds=10.0)
    assert again.result(10) == "Looks harmless"
    if child_of(backends, "bad") != before:
        wait_until(lambda: not in_group(before))


@pytest.mark.parametrize("misdeed", ["spin", "catastrophic_regex", "flood_the_pipe", "leak", "print_a_lot"])
def test_the_others_do_not_notice(backends: SubprocessBackends, misdeed: str) -> None:
    def nearly_slowest(calls: int) -> float:
        """Of twenty calls the slowest is left out: the machine has other things to do."""
        times = []
        for _ in range(calls):
            begin = time.perf_counter()
            backends.ask("calm", "accounts", customer("C-1", "calm")).result(5)
            times.append(time.perf_counter() - begin)
        return sorted(times)[calls - 1 - calls // 20]

    nearly_slowest(20)
    running = backends.ask("bad", "accounts", customer(misdeed), seconds=DEADLINE)
    assert nearly_slowest(200) < 0.2
    assert running.exception(DEADLINE + 2) is None or isinstance(running.exception(), PluginError)


def test_what_a_plugin_prints_is_no_answer(backends: SubprocessBackends) -> None:
    pid = child_of(backends, "bad")
    assert backends.ask("bad", "accounts", customer("print_a_lot"), seconds=10.0).result(10) == ()
    assert child_of(backends, "bad") == pid


def test_after_three_crashes_a_connection_rests_and_refuses_at_once(tmp_path: Path) -> None:
    running = started(tmp_path, calm(), bad())
    told: list[ConnectionHealth] = []
    running.on_health(told.append)
    try:
        for _ in range(3):
            assert running.ask("bad", "accounts", customer("call_os_exit"), seconds=10.0).exception(10)
        wait_until(lambda: told[-1].state is ConnectionState.RESTING and "3 times" in told[-1].problem)
        begin = time.monotonic()
        refused = running.ask("bad", "check", seconds=10.0).exception(10)
        assert time.monotonic() - begin < 0.2
        assert isinstance(refused, NotReachable)
        assert "resting" in refused.message
        assert told[-1].retry_at is not None
        assert running.ask("calm", "check", seconds=10.0).result(10)
        running.wake("bad")
        assert running.ask("bad", "check", seconds=10.0).result(10) == "Looks harmless"
        wait_until(lambda: told[-1] == ConnectionHealth("bad", ConnectionState.READY))
    finally:
        running.close()


def test_a_rest_ends_by_itself(tmp_path: Path) -> None:
    running = started(tmp_path, calm(), rules=GuardRules(first_pause=0.3))
    told: list[ConnectionHealth] = []
    running.on_health(told.append)
    try:
        for _ in range(3):
            assert running.ask("calm", "accounts", customer("away", "calm"), seconds=10.0).exception(10)
        states = [ConnectionState.READY, ConnectionState.RESTING, ConnectionState.READY]
        wait_until(lambda: [health.state for health in told] == states)
    finally:
        running.close()


def test_a_read_beside_the_culprit_is_asked_again_and_a_write_is_not(tmp_path: Path) -> None:
    running = started(tmp_path, calm(), rules=TOLERANT, limits=Limits(grace=0.1))
    try:
        running.ask("calm", "check", seconds=10.0).result(10)
        hanging = running.ask("calm", "accounts", customer("wait-60", "calm"), seconds=0.5)
        reading = running.ask("calm", "accounts", customer("wait-0.9", "calm"), seconds=10.0)
        writing = running.ask("calm", "add_note", RecordRef("calm", "ticket", "1"), "60", "k", seconds=10.0)
        assert isinstance(hanging.exception(5), NotReachable)
        assert isinstance(writing.exception(5), NotReachable)
        assert len(reading.result(10)) == 1  # type: ignore[arg-type]
    finally:
        running.close()


def test_one_slow_call_does_not_hold_up_the_next(backends: SubprocessBackends) -> None:
    slow = backends.ask("calm", "accounts", customer("wait-1", "calm"), seconds=10.0)
    assert backends.ask("calm", "accounts", customer("C-1", "calm"), seconds=10.0).result(10)
    assert not slow.done()
    assert slow.result(10)


def test_a_cancelled_call_costs_nothing(backends: SubprocessBackends) -> None:
    pid = child_of(backends, "calm")
    waiting = backends.ask("calm", "accounts", customer("wait-0.3", "calm"), seconds=10.0)
    assert waiting.cancel()
    assert backends.ask("calm", "check", seconds=10.0).result(10)
    assert child_of(backends, "calm") == pid


def test_secrets_are_neither_in_the_environment_nor_in_the_arguments(backends: SubprocessBackends) -> None:
    child = psutil.Process(child_of(backends, "calm"))
    assert TOKEN not in " ".join(child.cmdline())
    assert TOKEN not in str(child.environ())


def test_an_errors_text_holds_neither_card_nor_secret(backends: SubprocessBackends) -> None:
    problem = backends.ask("calm", "accounts", customer("card", "calm"), seconds=10.0).exception(10)
    assert isinstance(problem, NotReachable)
    assert CARD not in problem.message
    assert TOKEN not in problem.message
    assert "1111" in problem.message


def test_closing_kills_even_a_child_that_hangs(tmp_path: Path) -> None:
    running = started(tmp_path, bad())
    running.ask("bad", "check", seconds=10.0).result(10)
    pid = child_of(running, "bad")
    waiting = running.ask("bad", "accounts", customer("catastrophic_regex"), seconds=30.0)
    begin = time.monotonic()
    running.close()
    assert time.monotonic() - begin < 3
    assert isinstance(waiting.exception(1), NotReachable)
    wait_until(lambda: not in_group(pid))


PROGRAM = """
import sys
sys.path.insert(0, {root!r})
from pathlib import Path
from agent_desk.domain.records import RecordRef
from tests.plugins.connections import bad, started
running = started(Path({folder!r}), bad())
running.ask("bad", "check", seconds=10.0).result(10)
running.ask("bad", "accounts", RecordRef("bad", "customer", "catastrophic_regex"), seconds=60.0)
print(*(pid for _, pid in running.pids()), flush=True)
sys.stdin.read()
"""


def test_a_child_dies_with_the_program_even_when_it_hangs(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    code = PROGRAM.format(root=root, folder=str(tmp_path))
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        assert psutil.pid_exists(pid)
        program.send_signal(signal.SIGKILL)
        program.wait(5)
        wait_until(lambda: not in_group(pid))


def test_a_plugin_that_needs_too_long_to_start_is_an_error(tmp_path: Path) -> None:
    plans = plans_of(tmp_path, calm(greeting="slow"))
    running = SubprocessBackends(plans, limits=Limits(start=0.3))
    try:
        problem = running.ask("calm", "check", seconds=10.0).exception(10)
        assert isinstance(problem, NotReachable)
        assert "did not start" in problem.message
    finally:
        running.close()
