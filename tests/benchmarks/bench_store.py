"""The store: claims beside a bare SKIP LOCKED claim in SQL, and how long a draft takes to be kept.

The server writes through to the disk (fsync), as a centre's does, and is asked through PgBouncer.
AGENT_DESK_BENCH_CLAIM_SECONDS (8) is how long each kind of claim runs, AGENT_DESK_BENCH_DESKTOPS (6) in how
many processes at once. Desktops and server share the machine's cores: the ratio is worse than in a centre.
"""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from agent_desk.application.name_matching import NameMatching
from agent_desk.domain.case import Draft
from agent_desk.store.drafts import SqlDraftStore
from agent_desk.store.open import open_store
from tests.benchmarks.record import Record, percentile
from tests.benchmarks.store.race import race, team_servers
from tests.servers.pgbouncer import PgBouncer
from tests.stores.template import StoreTemplate

SECONDS = float(os.environ.get("AGENT_DESK_BENCH_CLAIM_SECONDS", "8"))
DESKTOPS = int(os.environ.get("AGENT_DESK_BENCH_DESKTOPS", "6"))
SAVES = 200


def run(record: Record) -> None:
    """Measure claims on a server of the bench's own, then drafts and claims on this machine's disk."""
    with team_servers() as (server, pooler):
        _claims(record, StoreTemplate(server), pooler)
    with tempfile.TemporaryDirectory() as folder:
        _drafts(record, Path(folder))
        _file_claims(record, Path(folder))


def _claims(record: Record, template: StoreTemplate, pooler: PgBouncer) -> None:
    ours, bare = race(template, pooler, DESKTOPS, SECONDS)
    beside = "bare SKIP LOCKED in SQL"
    record.row(
        f"claims, {DESKTOPS} desktops", ours.rate, "/s", yardstick=(beside, bare.rate), ratio_at_least=0.5
    )
    record.row("claim, p99", ours.p99, "ms", yardstick=(beside, bare.p99))


def _drafts(record: Record, folder: Path) -> None:
    text = "Klientei nozagts maks, bloķētas trīs kartes. " * 20
    with closing(SqlDraftStore(folder / "drafts.db")) as drafts:
        kept = [
            _milliseconds(lambda n=n: drafts.keep(Draft("call-1", text[: 40 + n], n, datetime.now(UTC))))
            for n in range(SAVES)
        ]
    flushed = _flushes(folder / "flushed")
    record.row(
        "draft kept, median", percentile(kept, 0.5), "ms", yardstick=("fdatasync", percentile(flushed, 0.5))
    )
    record.row(
        "draft kept, p99",
        percentile(kept, 0.99),
        "ms",
        yardstick=("fdatasync", percentile(flushed, 0.99)),
        at_most=250,
    )


def _flushes(path: Path) -> list[float]:
    """What the disk itself takes to have 4 KB for good, asked as SQLite asks."""
    with path.open("wb", buffering=0) as file:

        def flush() -> None:
            file.write(b"x" * 4096)
            os.fdatasync(file.fileno())

        return [_milliseconds(flush) for _ in range(SAVES)]


def _file_claims(record: Record, folder: Path) -> None:
    with closing(open_store(f"sqlite:///{folder / 'store.db'}", cast(NameMatching, None))) as store:
        for number in range(SAVES):
            store.cases.open_case(f"case-{number}", "c", "t", (), "anna", "bench")
        taken = [_milliseconds(lambda: store.cases.claim_next("anna", "bench")) for _ in range(SAVES)]
    record.row("claim on SQLite, p99", percentile(taken, 0.99), "ms")


def _milliseconds(work: object) -> float:
    begin = time.perf_counter()
    work()  # type: ignore[operator]
    return (time.perf_counter() - begin) * 1000
