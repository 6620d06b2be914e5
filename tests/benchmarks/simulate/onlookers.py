"""Desktops that look on, many in one process: by polling their cursor, or by the relay's hints.

Run as ``-m tests.benchmarks.simulate.onlookers``; the plan comes as one line of JSON. Polls are the store's
own question, asked by a driver that can hold a thousand connections: the store has as much to do.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from contextlib import suppress
from dataclasses import dataclass

import psycopg

from agent_desk.store.cursor import TransactionPositions
from agent_desk.system.relay import GREETING

_LATEST = str(TransactionPositions._LATEST)
_SINCE = (
    str(TransactionPositions._SINCE)
    .replace(":xid AS", "%(xid)s AS")
    .replace(":seq)", "%(seq)s)")
    .replace(":most", "1000")
)


@dataclass(frozen=True, slots=True)
class Plan:
    """``count`` onlookers; ``every`` is 0 for those that wait for a hint of the ``relay`` (HOST:PORT).

    ``idle`` more desktops hear the relay, and need not look.
    """

    address: str
    count: int
    every: float
    seconds: float
    token: str = ""
    relay: str = ""
    idle: int = 0


async def heard(plan: Plan) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to the relay."""
    host, _, port = plan.relay.rpartition(":")
    lines, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"{GREETING} {plan.token}\n".encode())
    assert await lines.readline() == b"ok\n"
    return lines, writer


async def overhear(plan: Plan, until: float) -> int:
    """Hear the relay, count its hints."""
    lines, writer = await heard(plan)
    hints = 0
    with suppress(TimeoutError):
        async with asyncio.timeout_at(until):
            while await lines.readline():
                hints += 1
    writer.close()
    return hints


class Onlooker:
    """One desktop; ``seen`` holds (case, wall-clock seconds) of what it saw for the first time."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._at = ("", "0", 0)
        self._known: set[str] = set()
        self.seen: list[tuple[str, float]] = []

    async def open(self, gate: asyncio.Semaphore) -> None:
        """Connect, and look for the first time."""
        async with gate:
            self._connection = await psycopg.AsyncConnection.connect(
                self._plan.address, autocommit=True, prepare_threshold=None
            )
            row = await (await self._connection.execute(_LATEST)).fetchone()
            assert row
            self._at = (row[1], str(int(row[0]) - 1), 2**63 - 1)
            if not self._plan.every:
                self._lines, self._writer = await heard(self._plan)

    async def watch(self, until: float) -> None:
        """Look on until then, and once more at the end."""
        if self._plan.every:
            await self._poll(until)
        else:
            await self._listen(until)
        await self._look()

    async def _poll(self, until: float) -> None:
        await asyncio.sleep(random.uniform(0, self._plan.every))
        while time.monotonic() < until:
            await self._look()
            await asyncio.sleep(self._plan.every * random.uniform(0.75, 1.25))

    async def _listen(self, until: float) -> None:
        while (left := until - time.monotonic()) > 0:
            try:
                async with asyncio.timeout(left):
                    line = await self._lines.readline()
            except TimeoutError:
                return
            if line.startswith(b"changed"):
                await self._look()

    async def _look(self) -> None:
        copy, xid, seq = self._at
        rows = await (await self._connection.execute(_SINCE, {"xid": xid, "seq": seq})).fetchall()
        now = time.time()
        for row in rows:
            new_xid, new_seq, case = row[2:5]
            if new_seq is not None:
                self._at = (copy, new_xid, new_seq)
                if case not in self._known:
                    self._known.add(case)
                    self.seen.append((case, now))


async def main() -> None:
    """One process of onlookers."""
    plan = Plan(**json.loads(sys.stdin.readline()))
    onlookers = [Onlooker(plan) for _ in range(plan.count)]
    gate = asyncio.Semaphore(20)
    await asyncio.gather(*(one.open(gate) for one in onlookers))
    end = asyncio.get_running_loop().time() + plan.seconds
    idle = [asyncio.create_task(overhear(plan, end)) for _ in range(plan.idle)]
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    until = time.monotonic() + plan.seconds
    await asyncio.gather(*(one.watch(until) for one in onlookers))
    await asyncio.gather(*idle)
    print(json.dumps([one.seen for one in onlookers]), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
