"""The simulated floor, small; and that its check finds what it is there to find."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.simulate.check import check
from tests.benchmarks.simulate.floor import Floor
from tests.benchmarks.simulate.stage import Stage
from tests.servers.pgbouncer import PgBouncer
from tests.stores.desks import Desk
from tests.stores.template import StoreTemplate

DESKTOPS, CASES = 16, 60


def test_a_small_floor_keeps_every_promise(
    store_template: StoreTemplate, pgbouncer: PgBouncer, tmp_path: Path
) -> None:
    stage = Stage(store_template.server, pgbouncer, store_template)
    stage.open_cases(CASES)
    floor = Floor(stage.hire(DESKTOPS), tmp_path, seconds=3.0, pause=0.2)
    floor.wait_ready()
    floor.begin()
    acts, _ = floor.finish()
    with stage.opened() as store:
        checked = check(store, stage.direct, floor.beliefs(), CASES)
    assert (checked.double_owners, checked.lost_cases, checked.promises_missed) == (0, 0, 0), checked.said
    assert acts > 20
    store_template.server.drop_database(stage.name)


def test_what_is_wrong_is_found(own_postgres_store: Desk) -> None:
    desk = own_postgres_store
    case, other = desk.owned("anna"), desk.owned("bert")
    mine = [["mine", case.id, "1", "anna"], ["mine", other.id, "1", "bert"]]
    assert desk.store
    assert check(desk.store, desk.address, mine, 2).said == ()
    beliefs = [
        *mine,
        ["mine", case.id, "1", "ilze"],
        ["note", case.id, "a note"],
        ["promise", case.id, "a promise"],
    ]
    desk.sql(
        "SET session_replication_role = replica",
        f"UPDATE ownerships SET to_at = NULL, agent = 'ilze' WHERE case_id = '{other.id}'",
    )
    checked = check(desk.store, desk.address, beliefs, 3)
    assert (checked.double_owners, checked.promises_missed) == (1, 1)
    # A case fewer, an owner the log does not know, a case and its log that differ, a note gone.
    assert checked.lost_cases == 5, checked.said
