"""A store that is older than the program, or half upgraded. Numbers are those of the fault matrix."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from agent_desk.application.ports import StoreProblem
from agent_desk.store.upgrade import upgrade_store
from agent_desk.store.version import newest_schema
from tests.faults.test_store_killed import die, in_a_child, killed
from tests.integration.store.test_migrations import migrated
from tests.stores.desks import Desk, sqlite_desk

OLD = "0001"
SCHEMA = "SELECT version_num FROM alembic_version"
KINDS = pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])


def die_at_change(point: int) -> None:
    """Die before so many tables and indexes were made or changed."""
    seen = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.lstrip().startswith(("CREATE", "ALTER")):
            seen.append(statement)
        if len(seen) > point:
            die()

    event.listen(Engine, "before_cursor_execute", count)


def killed_while(upgrade: Callable[[], object], point: int) -> bool:
    def work() -> None:
        die_at_change(point)
        upgrade()

    return killed(in_a_child(work))


@pytest.mark.parametrize("point", [0, 9, 25])
def test_41_killed_in_an_upgrade_a_file_is_whole_and_is_upgraded_the_next_time(
    store_file: Path, point: int
) -> None:
    with closing(sqlite_desk(store_file)) as desk:
        case = desk.owned()
        migrated(desk, OLD)
    assert killed_while(lambda: sqlite_desk(store_file), point)
    assert len([*(store_file.parent / "back-ups").iterdir()]) == 1
    with closing(sqlite_desk(store_file)) as desk:
        assert desk.sql(SCHEMA) == [(newest_schema(),)]
        assert desk.sql("PRAGMA integrity_check") == [("ok",)]
        assert desk.cases.case(case.id) == case


@pytest.mark.parametrize("point", [0, 9, 25])
def test_41_killed_in_an_upgrade_a_teams_store_is_as_it_was_and_desktops_name_the_command(
    own_postgres_store: Desk, point: int
) -> None:
    desk = own_postgres_store
    case = desk.owned()
    migrated(desk, OLD)
    assert killed_while(lambda: upgrade_store(desk.address), point)
    with pytest.raises(StoreProblem, match="schema") as refused:
        desk.another()
    assert "agent-desk store upgrade" in refused.value.remedy
    assert desk.sql(SCHEMA) == [(OLD,)]
    assert upgrade_store(desk.address).problem == ""
    assert desk.beside().cases.case(case.id) == case


@KINDS
@pytest.mark.parametrize("schema", ["0004", newest_schema()])
def test_41_a_store_whose_tables_are_not_those_of_its_schema_is_refused_and_left_as_it_is(
    request: pytest.FixtureRequest, kind: str, schema: str
) -> None:
    desk: Desk = request.getfixturevalue(kind)
    case = desk.owned()
    if schema == newest_schema():
        desk.sql("DROP TABLE praise")
    else:
        desk.sql(f"UPDATE alembic_version SET version_num = '{schema}'")
    with pytest.raises(StoreProblem) as refused:
        desk.another()
    assert "agent-desk store" in refused.value.remedy
    with pytest.raises(StoreProblem, match=f"half upgraded.* {schema}") as refused:
        upgrade_store(desk.address)
    assert "agent-desk store restore" in refused.value.remedy
    assert desk.sql(SCHEMA) == [(schema,)]
    assert desk.cases.case(case.id) == case, "nothing was touched"
