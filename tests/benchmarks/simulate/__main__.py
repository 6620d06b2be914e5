"""A floor of desktops on one team database, through PgBouncer: exits 1 when a bar is missed.

./dev simulate [--json FILE] [--seconds 60] [--desktops 1000] [--pollers 2000]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import cast

from agent_desk.application.name_matching import NameMatching
from agent_desk.store.open import open_store
from tests.benchmarks.__main__ import machine, table
from tests.benchmarks.record import Record
from tests.benchmarks.simulate.check import Checked, check
from tests.benchmarks.simulate.floor import Floor
from tests.benchmarks.simulate.seeing import polled, relayed
from tests.benchmarks.simulate.stage import Stage
from tests.benchmarks.simulate_promises import simulate_promises
from tests.benchmarks.store.race import race, team_servers
from tests.servers.shared import close_run, open_run
from tests.stores.template import StoreTemplate

PAUSE = 5.0
"""Seconds between two acts of one desktop: a thousand desktops then ask for two hundred acts a second."""
CASES_EACH = 5
LOOK_ON = 15.0
"""Seconds of changes, ten a second, that the onlookers are to see."""


def main(argv: list[str]) -> int:
    """Run all of it, print the table, write the figures."""
    parser = argparse.ArgumentParser(prog="./dev simulate", description="A floor of desktops on one store.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to FILE as well")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the desktops work (60)")
    parser.add_argument("--desktops", type=int, default=1000, help="how many desktops work (1000)")
    parser.add_argument("--pollers", type=int, default=2000, help="how many desktops look on (2000)")
    chosen = parser.parse_args(argv)
    record = Record("simulate")
    open_run()
    try:
        facts = _simulate(record, chosen)
    finally:
        close_run()
    print(table(record.rows))
    if chosen.json:
        rows = [row.as_json() for row in record.rows]
        text = json.dumps({**facts, "machine": machine(), "rows": rows}, indent=2, ensure_ascii=False)
        chosen.json.write_text(text + "\n", encoding="utf-8")
    return 1 if any(row.met is False for row in record.rows) else 0


def _simulate(record: Record, chosen: argparse.Namespace) -> dict[str, object]:
    with team_servers(max_connections=chosen.desktops + 300) as (server, pooler):
        template = StoreTemplate(server)
        facts = _race(record, template, pooler)
        stage = Stage(server, pooler, template)
        return {**facts, **_work(record, stage, chosen)}


def _race(record: Record, template: StoreTemplate, pooler: object) -> dict[str, object]:
    _say("claims, ours and bare in turns")
    ours, bare = race(template, pooler, 6, 12.0)  # type: ignore[arg-type]
    beside = "bare SKIP LOCKED in SQL"
    record.row("claims", ours.rate, "/s", yardstick=(beside, bare.rate), ratio_at_least=0.5)
    record.row("claim, p99", ours.p99, "ms", yardstick=(beside, bare.p99))
    return {
        "claims_per_second": round(ours.rate, 1),
        "bare_claims_per_second": round(bare.rate, 1),
        "claims_ratio": round(ours.rate / bare.rate, 3),
        "claim_p99_ms": round(ours.p99, 1),
        "bare_claim_p99_ms": round(bare.p99, 1),
    }


def _work(record: Record, stage: Stage, chosen: argparse.Namespace) -> dict[str, object]:
    cases = chosen.desktops * CASES_EACH
    stage.open_cases(cases)
    addresses = stage.hire(max(3, chosen.desktops))
    seen = _seeing(record, stage, list(addresses), chosen.pollers)
    with tempfile.TemporaryDirectory() as folder:
        working = dict(list(addresses.items())[: chosen.desktops])
        floor = Floor(working, Path(folder), chosen.seconds, PAUSE)
        _say(f"{chosen.desktops} desktops sign in")
        begin = time.monotonic()
        floor.wait_ready()
        _say(f"signed in after {time.monotonic() - begin:.0f} s; they work for {chosen.seconds:.0f} s")
        floor.begin()
        time.sleep(chosen.seconds / 3)
        floor.kill_one(chosen.seconds / 3)
        acts, refused = floor.finish()
        beliefs = floor.beliefs()
    _say(f"{acts} acts; comparing {len(beliefs)} beliefs with the store")
    store = open_store(stage.direct, cast(NameMatching, None))
    try:
        checked = check(store, stage.direct, beliefs, cases)
    finally:
        store.close()
    _say("ten thousand promises over shifts, holidays and changed clocks")
    clockwork = simulate_promises()
    checked = replace(checked, promises_missed=checked.promises_missed + clockwork.promises_missed)
    record.row("promises made, by the clock", clockwork.promises, "")
    return {**seen, **_judged(record, checked, acts, refused, len(beliefs))}


def _seeing(record: Record, stage: Stage, agents: list[str], pollers: int) -> dict[str, object]:
    _say(f"{pollers} desktops look on by polling")
    far = polled(stage, agents, pollers, LOOK_ON)
    record.row(f"change seen, polled, {pollers} desktops, p50", far.share(0.5), "s")
    record.row(f"change seen, polled, {pollers} desktops, p95", far.share(0.95), "s", at_most=2.5)
    record.row("changes missed, polled", far.missed, "", at_most=0)
    _say("desktops look on through the relay")
    with tempfile.TemporaryDirectory() as folder:
        near = relayed(stage, agents, pollers, LOOK_ON, Path(folder))
    record.row("change seen, relay, p50", near.share(0.5) * 1000, "ms")
    record.row("change seen, relay, p95", near.share(0.95) * 1000, "ms", at_most=150)
    record.row("changes missed, relay", near.missed, "", at_most=0)
    _say(f"so far:\n{table(record.rows)}")
    return {
        "seen_polled_p50_s": round(far.share(0.5), 3),
        "seen_polled_p95_s": round(far.share(0.95), 3),
        "seen_relay_p50_ms": round(near.share(0.5) * 1000, 1),
        "seen_relay_p95_ms": round(near.share(0.95) * 1000, 1),
        "changes_missed": far.missed + near.missed,
    }


def _judged(record: Record, checked: Checked, acts: int, refused: int, beliefs: int) -> dict[str, object]:
    for sentence in checked.said[:20]:
        _say(sentence)
    record.row("double owners", checked.double_owners, "", at_most=0)
    record.row("lost cases", checked.lost_cases, "", at_most=0)
    record.row("promises missed", checked.promises_missed, "", at_most=0)
    record.row("acts acknowledged", acts, "")
    record.row("acts refused, as another was quicker", refused, "")
    return {
        "double_owners": checked.double_owners,
        "lost_cases": checked.lost_cases,
        "promises_missed": checked.promises_missed,
        "acts": acts,
        "acts_refused": refused,
        "beliefs_checked": beliefs,
    }


def _say(text: str) -> None:
    print(f"simulate: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
