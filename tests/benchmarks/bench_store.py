"""The store: claims beside a bare SKIP LOCKED claim in SQL, and how long a draft takes to be kept.

The server writes through to the disk (fsync), as a centre's does. AGENT_DESK_BENCH_CLAIM_SECONDS (5) is how
long each kind of claim runs, AGENT_DESK_BENCH_DESKTOPS (6) in how many processes at once. Desktops and
server share the machine's cores here, so the ratio is worse than in a centre; it has no bar yet.
"""

from __future__ import annotations

import os
import subprocess
import sys
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
from tests.servers.postgres import PostgresServer, start_postgres
from tests.stores.template import StoreTemplate

SECONDS = float(os.environ.get("AGENT_DESK_BENCH_CLAIM_SECONDS", "5"))
DESKTOPS = int(os.environ.get("AGENT_DESK_BENCH_DESKTOPS", "6"))
CASES = 20_000
SAVES = 200
_FREE_CASES = f"""
INSERT INTO cases (id, number, customer_id, topic, state, epoch, version, acts, opened, changed, tickets)
SELECT gen_random_uuid()::text, 'B-' || n, 'c' || n, 'topic', 'open', 0, 1, 1, now(), now(), '[]'
FROM generate_series(1, {CASES}) n
"""
_ENTRIES = """
INSERT INTO journal (id, case_id, place, case_version, actor, device, act, digest, at, previous, hash)
SELECT gen_random_uuid()::text, id, 1, 1, 'bench', 'bench', 'open_case', '', now(), '', '' FROM cases
"""


def run(record: Record) -> None:
    """Measure claims on a server of the bench's own, then drafts and claims on this machine's disk."""
    server = start_postgres()
    try:
        durable = ("fsync", "synchronous_commit", "full_page_writes")
        server.execute(*(f"ALTER SYSTEM SET {name} = on" for name in durable), "SELECT pg_reload_conf()")
        _claims(record, server)
    finally:
        server.remove()
    with tempfile.TemporaryDirectory() as folder:
        _drafts(record, Path(folder))
        _file_claims(record, Path(folder))


def _claims(record: Record, server: PostgresServer) -> None:
    template = StoreTemplate(server)
    measured = {how: _measure(how, template) for how in ("bare", "ours")}
    rates = {how: len(taken) / SECONDS for how, taken in measured.items()}
    yardstick = ("bare SKIP LOCKED in SQL", rates["bare"])
    record.row(f"claims, {DESKTOPS} desktops", rates["ours"], "/s", yardstick=yardstick)
    tails = {how: percentile(taken, 0.99) for how, taken in measured.items()}
    record.row("claim, p99", tails["ours"], "ms", yardstick=(yardstick[0], tails["bare"]))


def _measure(how: str, template: StoreTemplate) -> list[float]:
    name = template.new_store()
    template.server.execute(_FREE_CASES, _ENTRIES, "ANALYZE", "CHECKPOINT", database=name)
    command = [sys.executable, "-m", "tests.benchmarks.store.claimer", how, template.server.dsn(name)]
    desktops = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(DESKTOPS)
    ]
    for desktop in desktops:
        assert desktop.stdout
        assert desktop.stdout.readline() == "ready\n"
    for desktop in desktops:
        assert desktop.stdin
        desktop.stdin.write(f"{SECONDS}\n")
        desktop.stdin.flush()
    taken = [float(each) for desktop in desktops for each in desktop.communicate()[0].split()]
    template.server.drop_database(name)
    return taken


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
