"""Eight connections of the sample company in their own processes: start, calls, memory, and a bad neighbour.

Beside them: children started one by one instead of forked, the same plugin in this process, a bare Python.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psutil

from agent_desk.application.backend_ports import Backends
from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.discovery import PluginFolders, find_plugins
from agent_desk.backends.in_process import InProcessBackends
from agent_desk.backends.launch import Launcher, PopenLauncher
from agent_desk.backends.plan import Plan
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.domain.records import RecordRef
from agent_desk.sample_company.company import SampleCompany, make_sample_company
from tests.benchmarks.plugins.databases import MAPPING, a_database, a_database_over_tls
from tests.benchmarks.record import Record, percentile
from tests.plugins.connections import OneToken, bad, plans_of
from tests.servers.raw_http import raw_server, sends

ROOT = Path(__file__).parents[2]
CALLS = 1000
CUSTOMERS = 500
MEBIBYTE = 1024
CHILD_BAR = 16.0
# The code of the TLS library that comes with psycopg is 4 MiB; the program has it, too, where its store is a
# PostgreSQL. What a child takes with it is told, not judged.
OVER_TLS = {"postgresql": None, "mariadb": CHILD_BAR}


class NoSecrets:
    """Nothing is in the keyring: the run's own servers trust their login."""

    def secret(self, _connection: str, _name: str) -> str | None:
        return None


def run(record: Record) -> None:
    """Measure everything on one small sample company."""
    with tempfile.TemporaryDirectory() as name, raw_server(sends(b'{"items": []}')) as tracker:
        folder = Path(name)
        company = make_sample_company(folder / "company", datetime.now(UTC), CUSTOMERS)
        address = f"http://127.0.0.1:{tracker.port}"
        eight = _plans(folder, company, address)
        with _running(eight, PopenLauncher()) as plain:
            plainly = _ready(plain, eight)
        with _running([*eight, *plans_of(folder, bad())]) as backends:
            record.row(
                "all 8 ready",
                _ready(backends, eight),
                "ms",
                yardstick=("started singly", plainly),
                ratio_at_most=1.25,
            )
            _memory(record, backends, eight)
            _calls(record, backends, eight, company)
        for kind, bar in OVER_TLS.items():
            with a_database(kind) as address:
                _database_memory(record, folder, (kind, address), eight[:7], CHILD_BAR)
            with a_database_over_tls(kind) as address:
                _database_memory(record, folder, (f"{kind} over TLS", address), eight[:7], bar)


def _plans(folder: Path, company: SampleCompany, address: str) -> list[Plan]:
    configured = [
        ConfiguredConnection(one.id, one.title, one.plugin, dict(one.settings)) for one in company.connections
    ]
    tracker = {"url": address, "login": "desk"}
    configured += [ConfiguredConnection(f"rt{n}", "Tickets", "request_tracker", tracker) for n in (1, 2)]
    found = find_plugins(PluginFolders(shipped=ROOT / "plugins", entry_points=False))
    made = plans(found, configured, Surroundings(OneToken(), folder / "cache"))
    return [plan for plan in made if plan.usable]


@contextmanager
def _running(chosen: list[Plan], launcher: Launcher | None = None) -> Iterator[SubprocessBackends]:
    backends = SubprocessBackends(chosen, launcher)
    try:
        yield backends
    finally:
        backends.close()


def _ready(backends: SubprocessBackends, eight: list[Plan]) -> float:
    """Milliseconds until every child has greeted us; no back end is asked."""
    begin = time.perf_counter()
    backends.warm_up()
    wanted = {plan.info.id for plan in eight}
    while wanted - {health.connection for health in backends.health() if health.state == "ready"}:
        time.sleep(0.001)
    return (time.perf_counter() - begin) * 1000


def _memory(record: Record, backends: SubprocessBackends, eight: list[Plan]) -> None:
    bare = _bare_python()
    yardstick = ("bare python -I", bare)
    names = {plan.info.id: plan.info.plugin for plan in eight}
    idle = _pss_by_plugin(backends, names)
    for plan in eight:
        backends.ask(plan.info.id, "check", seconds=10.0).exception(11)
    stem = psutil.Process(backends.pids()[0][1]).ppid()
    record.row("the stem that they share", _pss(stem), "MiB PSS", yardstick=yardstick)
    for plugin, used in _pss_by_plugin(backends, names).items():
        record.row(f"{plugin}: idle child", idle[plugin], "MiB PSS", yardstick=yardstick, at_most=CHILD_BAR)
        record.row(f"{plugin}: used child", used, "MiB PSS", yardstick=yardstick, at_most=CHILD_BAR)


def _database_memory(
    record: Record, folder: Path, database: tuple[str, str], seven: list[Plan], bar: float | None
) -> None:
    """What the child of a database server takes by itself, and beside seven others."""
    kind, address = database
    mapping = folder / "talks.toml"
    mapping.write_text(MAPPING)
    settings = {"database": address, "mapping": str(mapping)}
    configured = ConfiguredConnection("talks", kind, "sql_records", settings)
    found = find_plugins(PluginFolders(shipped=ROOT / "plugins", entry_points=False))
    (plan,) = plans(found, [configured], Surroundings(NoSecrets(), folder / "cache"))
    for others, where in (([], "by itself"), (seven, "beside seven others")):
        with _running([*others, plan]) as backends:
            _ready(backends, [*others, plan])
            asked = RecordRef("talks", "customer", "7")
            for _ in range(20):
                backends.ask("talks", "contacts", asked, 200, seconds=10.0).result(11)
            used = _pss(dict(backends.pids())["talks"])
        record.row(f"{kind}: used child, {where}", used, "MiB PSS", at_most=bar)


def _pss_by_plugin(backends: SubprocessBackends, names: dict[str, str]) -> dict[str, float]:
    """The largest child of each plugin."""
    largest: dict[str, float] = {}
    for connection, pid in backends.pids():
        if connection in names:
            plugin = names[connection]
            largest[plugin] = max(largest.get(plugin, 0.0), _pss(pid))
    return largest


def _pss(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / MEBIBYTE


def _bare_python() -> float:
    code = "print(flush=True); import sys; sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-I", "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as bare:
        assert bare.stdout is not None
        bare.stdout.readline()
        pss = _pss(bare.pid)
        bare.terminate()
    return pss


def _calls(record: Record, backends: SubprocessBackends, eight: list[Plan], company: SampleCompany) -> None:
    customer = company.people[0].customer
    asked = (customer.connection, "contacts", customer, 20)
    here = InProcessBackends(eight)
    inside = _times(here, *asked)
    here.close()
    child = _times(backends, *asked)
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        yardstick = ("in this process", percentile(inside, share))
        record.row(f"20 contacts by a call, {name}", percentile(child, share), "ms", yardstick=yardstick)
    backends.ask("bad", "check", seconds=10.0).result(11)
    for misdeed in ("spin", "flood_the_pipe"):
        waiting = backends.ask("bad", "accounts", RecordRef("bad", "customer", misdeed), seconds=2.0)
        beside = _times(backends, *asked)
        waiting.exception(5)
        record.row(
            f"the same beside a connection that does {misdeed}, p95",
            percentile(beside, 0.95),
            "ms",
            yardstick=("alone", percentile(child, 0.95)),
            at_most=40,
        )


def _times(backends: Backends, connection: str, method: str, *arguments: Any) -> list[float]:
    """Milliseconds of each call."""
    ask: Callable[[], object] = lambda: backends.ask(connection, method, *arguments, seconds=10.0).result(11)  # noqa: E731
    ask()
    times = []
    for _ in range(CALLS):
        begin = time.perf_counter()
        ask()
        times.append((time.perf_counter() - begin) * 1000)
    return times
