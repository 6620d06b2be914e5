"""Desktops that look on, many in one process: by polling their cursor, or by the relay's hints.

Run as ``-m tests.benchmarks.simulate.onlookers``; the plan comes as one line of JSON. Polls are the store's
own question, asked through libpq by callbacks, for these desktops share the machine
with what is measured.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from dataclasses import dataclass

import psycopg
from psycopg import pq

from agent_desk.store.cursor import TransactionPositions
from agent_desk.system.relay import GREETING

_LATEST = str(TransactionPositions._LATEST)
_SINCE = str(TransactionPositions._SINCE).replace(":most", "1000")


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


class Ear(asyncio.Protocol):
    """A connection to the relay: calls ``look`` at each hint."""

    def __init__(self, token: str, look: object = None) -> None:
        self._token, self._look = token, look
        self.welcome: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(f"{GREETING} {self._token}\n".encode())

    def data_received(self, data: bytes) -> None:
        if not self.welcome.done():
            assert data.startswith(b"ok\n")
            self.welcome.set_result(None)
        if b"changed" in data and callable(self._look):
            self._look()


class Onlooker:
    """One desktop; ``seen`` holds (case, wall-clock seconds) of what it saw for the first time."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._at = ("0", "0")
        self._asking = self._again = False
        self._known: set[bytes] = set()
        self.seen: list[tuple[str, float]] = []

    async def open(self, gate: asyncio.Semaphore) -> None:
        """Connect, and look for the first time."""
        async with gate:
            self._connection = await psycopg.AsyncConnection.connect(
                self._plan.address, autocommit=True, prepare_threshold=None
            )
            row = await (await self._connection.execute(_LATEST)).fetchone()
            assert row
            self._at = (str(int(row[0]) - 1), str(2**63 - 1))
            self._wire = self._connection.pgconn
            if not self._plan.every:
                await hear(self._plan, self.look)

    def begin(self, until: float) -> None:
        """Look on until then, by the monotonic clock."""
        self._until = until
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._wire.socket, self._readable)
        if self._plan.every:
            self._loop.call_later(random.uniform(0, self._plan.every), self.look)

    def look(self) -> None:
        """Ask, unless an answer is awaited: then once more after it."""
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        asked = _SINCE.replace(":xid", f"'{self._at[0]}'").replace(":seq", self._at[1])
        self._wire.send_query(asked.encode())

    def _readable(self) -> None:
        self._wire.consume_input()
        while not self._wire.is_busy():
            answer = self._wire.get_result()
            if answer is None:
                self._answered()
                return
            self._take(answer)

    def _take(self, answer: pq.abc.PGresult) -> None:
        assert answer.status == pq.ExecStatus.TUPLES_OK, answer.error_message
        now = time.time()
        for row in range(answer.ntuples):
            case = answer.get_value(row, 4)
            if case is not None and case not in self._known:
                self._known.add(case)
                self.seen.append((case.decode(), now))
        last = [answer.get_value(answer.ntuples - 1, column) for column in (2, 3)]
        if last[0] and last[1]:
            self._at = (last[0].decode(), last[1].decode())

    def _answered(self) -> None:
        self._asking = False
        if self._again:
            self.look()
        elif self._plan.every and time.monotonic() < self._until:
            self._loop.call_later(self._plan.every * random.uniform(0.75, 1.25), self.look)


async def hear(plan: Plan, look: object = None) -> None:
    """Connect to the relay."""
    host, _, port = plan.relay.rpartition(":")
    loop = asyncio.get_running_loop()
    _, ear = await loop.create_connection(lambda: Ear(plan.token, look), host, int(port))
    await ear.welcome


async def main() -> None:
    """One process of onlookers."""
    plan = Plan(**json.loads(sys.stdin.readline()))
    onlookers = [Onlooker(plan) for _ in range(plan.count)]
    gate = asyncio.Semaphore(20)
    await asyncio.gather(*(one.open(gate) for one in onlookers))
    for _ in range(plan.idle):
        await hear(plan)
    until = time.monotonic() + plan.seconds
    for one in onlookers:
        one.begin(until)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.readline)
    await asyncio.sleep(max(0.0, until - time.monotonic()))
    print(json.dumps([one.seen for one in onlookers]), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
