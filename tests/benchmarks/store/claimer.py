"""One desktop that takes the next case over and over: ``-m tests.benchmarks.store.claimer HOW ADDRESS``.

Prints ready, waits for a line with the seconds to work, then prints each claim's milliseconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import cast
from uuid import uuid4

import psycopg

from agent_desk.application.name_matching import NameMatching
from agent_desk.store.open import OpenOptions, open_store

AGENT = "bench_agent"
BARE = (
    "UPDATE bare_cases SET owner = %s, version = version + 1 WHERE id = (SELECT id FROM bare_cases"
    " WHERE owner IS NULL AND state IN ('open', 'waiting') ORDER BY opened, id LIMIT 1"
    " FOR UPDATE SKIP LOCKED) RETURNING id"
)
LOGGED = "INSERT INTO bare_claims (id, case_id, agent) VALUES (%s, %s, %s)"


@contextmanager
def bare(address: str) -> Iterator[Callable[[], bool]]:
    """The least that a claim can be: an UPDATE and a line in a log, in one transaction of the driver.

    Its tables have no policies, guards or foreign keys; nothing is chained.
    """
    with closing(psycopg.connect(address, autocommit=True, prepare_threshold=None)) as connection:

        def claim() -> bool:
            with connection.transaction():
                taken = connection.execute(BARE, (AGENT,)).fetchone()
                if taken is not None:
                    connection.execute(LOGGED, (str(uuid4()), taken[0], AGENT))
            return taken is not None

        yield claim


@contextmanager
def ours(address: str) -> Iterator[Callable[[], bool]]:
    """The store's own, under an agent's own login."""
    with closing(open_store(address, cast(NameMatching, None), OpenOptions(device="bench"))) as store:
        yield lambda: store.cases.claim_next(AGENT, "free hands") is not None


def main(how: str, address: str) -> None:
    """Take cases for as long as asked."""
    with {"bare": bare, "ours": ours}[how](address) as claim:
        print("ready", flush=True)
        end = time.perf_counter() + float(sys.stdin.readline())
        taken: list[float] = []
        before = time.perf_counter()
        while before < end and claim():
            now = time.perf_counter()
            taken.append((now - before) * 1000)
            before = now
        print(*(f"{each:.3f}" for each in taken))


if __name__ == "__main__":
    main(*sys.argv[1:])
