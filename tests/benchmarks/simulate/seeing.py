"""How soon a change is seen on other desktops: polled by all of them, and through the relay."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from uuid import uuid4

from agent_desk.application.name_matching import NameMatching
from agent_desk.store.open import OpenOptions, open_store
from tests.benchmarks.record import percentile
from tests.benchmarks.simulate.stage import Stage
from tests.servers.processes import free_port, listens

CHANGES_A_SECOND = 10
PROCESSES = 2
EVERY = 2.0
CONCERNED = 40
"""Desktops that show a case when it changes, and so look at once when they are told: a generous number."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Seconds from a change's acknowledgement to each desktop, and how many never saw it."""

    delays: list[float]
    missed: int

    def share(self, part: float) -> float:
        """Seconds within which this part of the changes was seen."""
        return percentile(self.delays, part) if self.delays else float("inf")


def polled(stage: Stage, agents: Sequence[str], desktops: int, seconds: float) -> Seen:
    """Every desktop asks every two seconds, through the pooler."""
    plan = {"address": stage.address(agents[0]), "every": EVERY, "seconds": seconds + 3 * EVERY}
    return _watched(stage, agents, desktops, plan, seconds)


def relayed(stage: Stage, agents: Sequence[str], desktops: int, seconds: float, folder: Path) -> Seen:
    """The relay asks for all, and the desktops that a change concerns look when they hear of it."""
    token, file, port = secrets.token_hex(32), folder / "token", free_port()
    file.write_text(token)
    command = [sys.executable, "-m", "agent_desk", "relay", "run", "--listen", f"127.0.0.1:{port}"]
    options = ["--token-file", str(file), "--store", stage.address(agents[1])]
    relay = subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL)
    try:
        while not listens(port):
            assert relay.poll() is None, "the relay did not start"
            time.sleep(0.05)
        there: dict[str, object] = {
            "address": stage.address(agents[0]),
            "token": token,
            "relay": f"127.0.0.1:{port}",
        }
        there["idle"] = max(0, desktops - CONCERNED) // PROCESSES
        return _watched(stage, agents, CONCERNED, {**there, "every": 0.0, "seconds": seconds + 3.0}, seconds)
    finally:
        relay.terminate()
        relay.wait()


def _watched(
    stage: Stage, agents: Sequence[str], count: int, plan: dict[str, object], seconds: float
) -> Seen:
    command = [sys.executable, "-m", "tests.benchmarks.simulate.onlookers"]
    watching = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES)
    ]
    for process in watching:
        assert process.stdin
        process.stdin.write(json.dumps({**plan, "count": count // PROCESSES}) + "\n")
        process.stdin.flush()
    for process in watching:
        assert process.stdout
        assert process.stdout.readline() == "ready\n", "the onlookers did not start"
    for process in watching:
        assert process.stdin
        process.stdin.write("begin\n")
        process.stdin.flush()
    told: list[str] = [""] * PROCESSES

    def take(number: int) -> None:
        out = watching[number].stdout
        assert out
        told[number] = out.read()

    readers = [threading.Thread(target=take, args=(number,)) for number in range(PROCESSES)]
    for reader in readers:
        reader.start()
    changed = _change(stage, agents[2], seconds)
    for reader in readers:
        reader.join()
    for process in watching:
        process.wait()
    return _compared(changed, [dict(seen) for text in told for seen in json.loads(text)])


def _change(stage: Stage, agent: str, seconds: float) -> dict[str, float]:
    """Open cases at a steady pace: when each was acknowledged, by its id."""
    changed: dict[str, float] = {}
    address, begin = stage.address(agent), time.monotonic()
    with closing(open_store(address, cast(NameMatching, None), OpenOptions(device="changing"))) as store:
        while time.monotonic() < begin + seconds:
            case = str(uuid4())
            store.cases.open_case(case, "c", "t", (), agent, "rang")
            changed[case] = time.time()
            due = begin + len(changed) / CHANGES_A_SECOND
            time.sleep(max(0.0, due - time.monotonic()))
    return changed


def _compared(changed: dict[str, float], seen: list[dict[str, float]]) -> Seen:
    delays = [max(0.0, one[case] - at) for one in seen for case, at in changed.items() if case in one]
    return Seen(delays, len(changed) * len(seen) - len(delays))
