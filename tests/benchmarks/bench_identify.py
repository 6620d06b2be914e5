"""Who is calling, among a million customers of twelve countries: by exact identity and by a mangled name.

AGENT_DESK_BENCH_CUSTOMERS (1,000,000) sets how many, AGENT_DESK_BENCH_QUESTIONS (200) how many of each kind
are asked, AGENT_DESK_BENCH_STORES (sqlite,postgresql) where. AGENT_DESK_BENCH_KEPT names a folder in which
filled stores are kept for the next run; AGENT_DESK_BENCH_YARDSTICKS=0 leaves out what they stand beside.
"""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from functools import partial

from agent_desk.application.ports import CustomerDirectory
from agent_desk.domain.identity import Identity, IdentityKind
from tests.benchmarks.identify.stores import STORES, no_collector, opened
from tests.benchmarks.identify.timing import Result, ask, milliseconds
from tests.benchmarks.identify.yardsticks import YARDSTICKS
from tests.benchmarks.people.population import Person, population, record
from tests.benchmarks.people.questions import KINDS, MIXED, questions
from tests.benchmarks.record import Record, percentile

CUSTOMERS = int(os.environ.get("AGENT_DESK_BENCH_CUSTOMERS", "1000000"))
QUESTIONS = int(os.environ.get("AGENT_DESK_BENCH_QUESTIONS", "200"))
CHOSEN = os.environ.get("AGENT_DESK_BENCH_STORES", "sqlite,postgresql").split(",")
BESIDE = os.environ.get("AGENT_DESK_BENCH_YARDSTICKS", "1") != "0"
SLOW_QUESTIONS = 12
BARS = {"sqlite": 15.0, "postgresql": 50.0}
Results = dict[str, Result]


def run(record: Record) -> None:
    """Measure the yardsticks first, then each store."""
    people = list(population(CUSTOMERS))
    yardsticks = _measure_yardsticks(record, people) if BESIDE else {}
    for kind in CHOSEN:
        with STORES[kind](people) as filled:
            record.row(f"{kind}: {CUSTOMERS:,} customers taken in", filled.seconds, "s")
            store = opened(filled.address)
            with no_collector():
                _measure_identities(record, kind, store.customers, people)
                _measure_names(record, kind, store.customers, people, yardsticks)
            store.close()


def _measure_yardsticks(record: Record, people: Sequence[Person]) -> Results:
    names = [person.name for person in people]
    asked = [one for kind in KINDS for one in questions(people, kind, SLOW_QUESTIONS)]
    results: Results = {}
    for name, yardstick in YARDSTICKS.items():
        with yardstick(names) as search, no_collector():
            results[name] = result = ask(search, asked)
        record.row(f"{name}: name, median", result.median, "ms")
        record.row(f"{name}: name, p95", result.p95, "ms")
        record.row(f"{name}: name, right first", result.first, "")
        record.row(f"{name}: name, among ten", result.ten, "")
    return results


def _measure_identities(
    record: Record, store: str, directory: CustomerDirectory, people: Sequence[Person]
) -> None:
    chance = random.Random(3)
    for kind in (IdentityKind.PHONE, IdentityKind.EMAIL, IdentityKind.ACCOUNT, IdentityKind.DOCUMENT):
        some = chance.sample(people, min(len(people), 1000))
        known = [one for one in _identities(some) if one.kind is kind]
        times = [milliseconds(partial(_find, directory, one)) for one in known]
        record.row(f"{store}: exact {kind.value}, p95", percentile(times, 0.95), "ms", at_most=5.0)


def _identities(people: Sequence[Person]) -> list[Identity]:
    return [known for person in people for known in record(person).identities]


def _find(directory: CustomerDirectory, known: Identity) -> None:
    found = directory.by_identity(known)
    assert [known in customer.identities for customer in found] == [True], known


def _measure_names(
    record: Record, store: str, directory: CustomerDirectory, people: Sequence[Person], yardsticks: Results
) -> None:
    def search(typed: str) -> list[str]:
        return [match.customer.name for match in directory.by_name(typed, 10)]

    ask(search, questions(people, "one typo", 30, seed=9))
    results = {kind: ask(search, questions(people, kind, QUESTIONS)) for kind in [*KINDS, *MIXED]}
    barred = [time for kind in KINDS for time in results[kind].milliseconds]
    beside = "pg_trgm" if store == "postgresql" else "SQLite trigrams"
    yardstick = (f"{beside}, p95", yardsticks[beside].p95) if yardsticks else None
    record.row(f"{store}: name, median", percentile(barred, 0.5), "ms", yardstick=yardstick)
    record.row(
        f"{store}: name, p95", percentile(barred, 0.95), "ms", yardstick=yardstick, at_most=BARS[store]
    )
    for kind, result in results.items():
        bars = kind in KINDS
        record.row(f"{store}: {kind}, p95", result.p95, "ms")
        record.row(f"{store}: {kind}, right first", result.first, "", at_least=0.95 if bars else None)
        record.row(f"{store}: {kind}, among ten", result.ten, "", at_least=0.98 if bars else None)
