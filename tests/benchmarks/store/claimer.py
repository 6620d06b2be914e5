"""One desktop that takes the next case over and over: ``-m tests.benchmarks.store.claimer HOW ADDRESS``.

Prints ready, waits for a line with the seconds to work, then prints each claim's milliseconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import cast

import psycopg

from agent_desk.application.name_matching import NameMatching
from agent_desk.store.open import OpenOptions, open_store

BARE = (
    "UPDATE cases SET owner = %s, version = version + 1 WHERE id = (SELECT id FROM cases"
    " WHERE owner IS NULL AND state IN ('open', 'waiting') ORDER BY opened, id LIMIT 1"
    " FOR UPDATE SKIP LOCKED) RETURNING id"
)


@contextmanager
def bare(address: str) -> Iterator[Callable[[], bool]]:
    """The least that a claim can be: one UPDATE, committed; no journal, no ownership, no epoch."""
    with closing(psycopg.connect(address, autocommit=True, prepare_threshold=None)) as connection:
        yield lambda: connection.execute(BARE, ("anna",)).fetchone() is not None


@contextmanager
def ours(address: str) -> Iterator[Callable[[], bool]]:
    """The store's own."""
    with closing(open_store(address, cast(NameMatching, None), OpenOptions(device="bench"))) as store:
        yield lambda: store.cases.claim_next("anna", "free hands") is not None


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
