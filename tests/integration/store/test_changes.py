"""Change cursors under slow transactions, and their other forms."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection

from agent_desk.store.cases import SqlCaseStore
from agent_desk.store.cursor import (
    CountedPositions,
    News,
    OverlapPositions,
    SqlChangeCursor,
    SqliteChangeCursor,
    TransactionPositions,
)
from agent_desk.store.desktop import Desktop
from tests.stores.desks import Desk


class CountingPositions(CountedPositions):
    """Counts how often it is asked what is new."""

    asked = 0

    def since(self, connection: Connection, position: str) -> News | None:
        self.asked += 1
        return super().since(connection, position)


def slowly(desk: Desk, begun: Event, go_on: Event) -> str:
    """A case begun in a transaction that stays open; returns its id."""
    assert desk.store
    work, case_id = desk.store.work, str(uuid4())
    commit = work.write

    def write_and_wait(change: Callable[[Connection], Any]) -> Any:
        def run(connection: Connection) -> Any:
            result = change(connection)
            begun.set()
            assert go_on.wait(10)
            return result

        return commit(run)

    work.write = write_and_wait  # type: ignore[method-assign]
    try:
        SqlCaseStore(Desktop(work, "slow", desk.clock)).open_case(case_id, "slow", "slow", (), "bob", "slow")
    finally:
        work.write = commit  # type: ignore[method-assign]
    return case_id


def test_a_change_that_commits_late_is_not_missed(postgres_store: Desk) -> None:
    other = postgres_store.beside()
    cursor, begun, go_on = postgres_store.cursor.latest(), Event(), Event()
    slow = Thread(target=slowly, args=(other, begun, go_on))
    slow.start()
    assert begun.wait(10)
    quick = postgres_store.open_case("quick")
    held = postgres_store.cursor.since(cursor)
    go_on.set()
    slow.join()
    seen = {case.customer_id for case in held.cases}
    while seen != {"slow", "quick"}:
        changes = postgres_store.changes_since(held.cursor)
        assert changes.cases
        seen |= {case.customer_id for case in changes.cases}
        held = changes
    assert quick.customer_id in seen


def test_the_overlap_form_repeats_and_does_not_miss(postgres_store: Desk) -> None:
    assert postgres_store.store
    positions = OverlapPositions(timedelta(seconds=30))
    cursor = SqlChangeCursor(postgres_store.store.work, postgres_store.store.id, positions)
    start = cursor.latest()
    case = postgres_store.open_case()
    first = cursor.since(start)
    assert first.cases == (case,)
    assert cursor.since(first.cursor).cases == (case,)
    assert cursor.since(f"{postgres_store.store.id}|99999999999999999").resync


def test_a_file_is_asked_only_after_a_commit(sqlite_store: Desk, store_file: Path) -> None:
    assert sqlite_store.store
    positions = CountingPositions()
    inner = SqlChangeCursor(sqlite_store.store.work, sqlite_store.store.id, positions)
    with closing(SqliteChangeCursor(inner, store_file)) as cursor:
        now = cursor.latest()
        for _ in range(5):
            assert cursor.since(now).cases == ()
        assert positions.asked == 1
        case = sqlite_store.beside().open_case()
        assert cursor.since(now).cases == (case,)
        assert positions.asked == 2


@pytest.mark.parametrize("positions", [CountedPositions(3), TransactionPositions(3)])
def test_more_changes_than_one_step_takes_come_in_steps(
    request: pytest.FixtureRequest, positions: CountedPositions | TransactionPositions
) -> None:
    kind = "sqlite" if isinstance(positions, CountedPositions) else "postgres"
    desk: Desk = request.getfixturevalue(f"{kind}_store")
    assert desk.store
    desk.cursor = SqlChangeCursor(desk.store.work, desk.store.id, positions)
    cursor, seen = desk.cursor.latest(), set[str]()
    opened = {desk.open_case(f"c{number}").id for number in range(7)}
    while seen != opened:
        changes = desk.changes_since(cursor)
        assert 1 <= len(changes.cases) <= 3
        seen |= {case.id for case in changes.cases}
        cursor = changes.cursor
