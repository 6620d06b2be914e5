"""The stem that plugin processes are forked from may die, and children are started all the same."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path

import psutil
import pytest

from agent_desk.backends import fork_launch
from agent_desk.backends.fork_launch import ForkLauncher
from agent_desk.backends.guard import GuardRules
from agent_desk.backends.launch import Launcher, PopenLauncher
from agent_desk.backends.subprocess_backends import SubprocessBackends
from tests.plugins.connections import calm, plans_of

TOLERANT = GuardRules(failures=100, crashes=100)


def asked(running: SubprocessBackends) -> object:
    """The answer of a check, after as many attempts as a dying stem costs."""
    ends = time.monotonic() + 10
    while True:
        future = running.ask("calm", "check", seconds=10.0)
        if future.exception(10) is None:
            return future.result()
        assert time.monotonic() < ends
        threading.Event().wait(0.05)


@pytest.mark.parametrize("kind", [ForkLauncher, PopenLauncher])
def test_both_ways_to_start_children_serve_and_leave_nothing(tmp_path: Path, kind: type[Launcher]) -> None:
    running = SubprocessBackends(plans_of(tmp_path, calm("a"), calm("b")), kind())
    try:
        for name in ("a", "b"):
            assert running.ask(name, "check", seconds=10.0).result(10)
        pids = [pid for _, pid in running.pids()]
        assert len(pids) == 2
        assert all(os.getpgid(pid) == pid for pid in pids)
        assert os.getsid(0) not in {os.getsid(pid) for pid in pids}
    finally:
        running.close()
    assert not any(psutil.pid_exists(pid) for pid in pids)


def test_after_the_stems_death_children_are_started_again(tmp_path: Path) -> None:
    running = SubprocessBackends(plans_of(tmp_path, calm()), rules=TOLERANT)
    try:
        asked(running)
        stem = psutil.Process(running.pids()[0][1]).ppid()
        assert stem != os.getpid()
        os.kill(stem, signal.SIGKILL)
        ends = time.monotonic() + 10
        while asked(running) and [psutil.Process(pid).ppid() for _, pid in running.pids()] == [stem]:
            assert time.monotonic() < ends
    finally:
        running.close()


def test_without_a_stem_children_are_started_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fork_launch, "_BOOT", "raise SystemExit(1) # {root}")
    running = SubprocessBackends(plans_of(tmp_path, calm()), ForkLauncher())
    try:
        assert asked(running)
        assert psutil.Process(running.pids()[0][1]).ppid() == os.getpid()
    finally:
        running.close()


def test_a_library_that_is_not_there_does_not_stop_the_stem(tmp_path: Path) -> None:
    running = SubprocessBackends(plans_of(tmp_path, calm()), ForkLauncher(["no_such_library", "requests"]))
    try:
        assert asked(running)
        assert psutil.Process(running.pids()[0][1]).ppid() != os.getpid()
    finally:
        running.close()
