"""The floor: processes full of simulated desktops, one of which is killed and started again.

Run as ``-m tests.benchmarks.simulate.floor``; the plan comes as one line of JSON, believed acts go to a file.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.simulate.desktop import SimulatedDesktop

PROCESSES = 4


@dataclass(frozen=True, slots=True)
class Plan:
    """What one process of the floor does: ``addresses`` by agent, for ``seconds``."""

    addresses: dict[str, str]
    colleagues: list[str]
    beliefs: str
    seconds: float
    pause: float
    seed: int


class Floor:
    """All processes of the floor."""

    def __init__(self, addresses: dict[str, str], folder: Path, seconds: float, pause: float) -> None:
        agents = list(addresses)
        shares = [agents[number::PROCESSES] for number in range(PROCESSES)]
        self._plans = [
            Plan(
                {agent: addresses[agent] for agent in share},
                agents,
                str(folder / f"beliefs-{number}"),
                seconds,
                pause,
                number * 10_000,
            )
            for number, share in enumerate(shares)
        ]
        self._running = [_started(plan) for plan in self._plans]

    def wait_ready(self) -> None:
        """Returns when every desktop is signed in."""
        for process in self._running:
            assert process.stdout
            assert process.stdout.readline() == "ready\n", "a process of the floor did not start"

    def begin(self) -> None:
        """Let everybody work."""
        for process in self._running:
            _tell(process, "begin")

    def kill_one(self, seconds: float) -> None:
        """Kill a quarter of the floor in the middle of whatever it does, and start it again."""
        self._running[0].kill()
        self._running[0].wait()
        self._running[0] = _started(Plan(**{**asdict(self._plans[0]), "seconds": seconds, "seed": 77}))
        assert self._running[0].stdout
        assert self._running[0].stdout.readline() == "ready\n"
        _tell(self._running[0], "begin")

    def finish(self) -> tuple[int, int]:
        """Wait for the end; acts done and acts refused, of those who lived to tell."""
        told = [json.loads(process.communicate()[0].splitlines()[-1]) for process in self._running]
        return sum(one["acts"] for one in told), sum(one["refused"] for one in told)

    def beliefs(self) -> list[list[str]]:
        """Every line that a desktop wrote down."""
        texts = [Path(plan.beliefs).read_text() for plan in self._plans if Path(plan.beliefs).exists()]
        return [line.split() for text in texts for line in text.splitlines()]


def _started(plan: Plan) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.benchmarks.simulate.floor"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
    _tell(process, json.dumps(asdict(plan)))
    return process


def _tell(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin
    process.stdin.write(line + "\n")
    process.stdin.flush()


def main() -> None:
    """One process of the floor."""
    plan = Plan(**json.loads(sys.stdin.readline()))
    beliefs = os.open(plan.beliefs, os.O_CREAT | os.O_APPEND | os.O_WRONLY)

    def tell(line: str) -> None:
        os.write(beliefs, f"{line}\n".encode())

    desktops = [
        SimulatedDesktop(address, agent, plan.colleagues, tell, plan.seed + number)
        for number, (agent, address) in enumerate(plan.addresses.items())
    ]
    with ThreadPoolExecutor(8) as opening:
        list(opening.map(SimulatedDesktop.open, desktops))
    print("ready", flush=True)
    sys.stdin.readline()
    until = time.monotonic() + plan.seconds
    threading.stack_size(512 * 1024)
    threads = [threading.Thread(target=one.work, args=(until, plan.pause)) for one in desktops]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    acts = {"acts": sum(one.acts for one in desktops), "refused": sum(one.refused for one in desktops)}
    print(json.dumps(acts), flush=True)
    os._exit(0)  # a thousand connections end with their process


if __name__ == "__main__":
    main()
