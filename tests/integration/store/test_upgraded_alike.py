"""A store that was upgraded step by step is the same as a new one, down to each right, policy and trigger."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from alembic import command
from sqlalchemy import create_engine, exc, text

from agent_desk.store.engine import sqlite_engine
from agent_desk.store.migrate import migration_config
from agent_desk.store.partial_index import tell_postgresql
from agent_desk.store.roles import statements
from agent_desk.store.schema import metadata
from agent_desk.store.upgrade import upgrade_store
from agent_desk.store.version import newest_schema
from tests.integration.store.test_migrations import migrated
from tests.stores.catalog import Catalog, catalog_of, differences, tables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Engine

    from tests.servers.postgres import PostgresServer
    from tests.stores.desks import Desk

REVISIONS = [f"{number:04d}" for number in range(1, int(newest_schema() or 0) + 1)]
# What programs of before set and this one does not: another form of a function, a policy and a trigger
# under names that went, rights that are no longer given.
LEFT = (
    "CREATE FUNCTION claim_case(text) RETURNS SETOF cases LANGUAGE sql AS 'SELECT * FROM cases'",
    "CREATE FUNCTION guard_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$",
    "CREATE TRIGGER praise_is_guarded BEFORE INSERT ON praise FOR EACH ROW EXECUTE FUNCTION guard_once()",
    "CREATE POLICY delete_notes ON notes FOR DELETE TO agent_desk_agent USING (true)",
    "CREATE POLICY own_journal ON journal FOR ALL TO agent_desk_lead USING (true)",
    "ALTER TABLE customers ENABLE ROW LEVEL SECURITY",
    "GRANT DELETE ON notes TO agent_desk_agent",
    "GRANT UPDATE (actor) ON journal TO agent_desk_lead",
    "GRANT ALL ON store_meta TO PUBLIC",
    "GRANT CREATE ON SCHEMA public TO agent_desk_agent",
)
_NO_BRACKET = frozenset("()").isdisjoint


@pytest.fixture
def database(postgres_server: PostgresServer) -> Iterator[Callable[[], str]]:
    """Makes databases of the test's own, by address."""
    made: list[str] = []

    def new() -> str:
        made.append(postgres_server.new_database())
        return postgres_server.url(made[-1])

    yield new
    for name in made:
        postgres_server.drop_database(name)


def said_by(engine: Engine, ask: Callable[..., Catalog] = catalog_of) -> Catalog:
    with engine.connect() as connection:
        return ask(connection)


def step_by_step(engine: Engine) -> None:
    """Each schema in turn, each in a transaction of its own, and the border set after each as far as it
    fits, as if every one had been released and used."""
    config = migration_config()
    for revision in REVISIONS:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
        for statement in statements() if engine.dialect.name == "postgresql" else ():
            try:
                with engine.begin() as connection:
                    connection.execute(text(statement))
            except exc.ProgrammingError:
                assert revision != REVISIONS[-1], statement


def test_a_team_store_that_was_upgraded_step_by_step_is_as_a_new_one(database: Callable[[], str]) -> None:
    new, old = database(), database()
    assert not upgrade_store(new).problem
    engine, upgraded = create_engine(new), create_engine(old)
    step_by_step(upgraded)
    with upgraded.begin() as connection:
        for statement in LEFT:
            connection.execute(text(statement))
    assert not upgrade_store(old).problem
    assert differences(said_by(upgraded), said_by(engine)) == {}
    upgraded.dispose()
    engine.dispose()


def test_a_file_that_was_upgraded_step_by_step_is_as_a_new_one(sqlite_store: Desk, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    path.touch()
    upgraded = sqlite_engine(path)
    step_by_step(upgraded)
    assert sqlite_store.store
    assert differences(said_by(upgraded), said_by(sqlite_store.store.work.engine)) == {}
    upgraded.dispose()


@pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])
def test_stores_that_0005_made_when_it_was_young_get_their_index(
    request: pytest.FixtureRequest, kind: str
) -> None:
    desk: Desk = request.getfixturevalue(kind)
    assert desk.store
    engine = desk.store.work.engine
    new = said_by(engine)
    migrated(desk, "0010")
    desk.sql("DROP INDEX ix_journal_moved_on")
    assert not upgrade_store(desk.address).problem
    assert differences(said_by(engine), new) == {}


def test_the_tables_of_the_program_are_those_that_the_migrations_make(
    real_desk: Desk, database: Callable[[], str], tmp_path: Path
) -> None:
    """To the word, where Alembic's own check compares neither conditions nor defaults."""
    assert real_desk.store
    if real_desk.store.work.on_postgres:
        tell_postgresql()
        engine = create_engine(database())
    else:
        path = tmp_path / "made.db"
        path.touch()
        engine = sqlite_engine(path)
    metadata.create_all(engine)
    made = said_by(engine, tables_of)
    migrated = said_by(real_desk.store.work.engine, tables_of)
    engine.dispose()
    assert {
        name: both
        for name, both in differences(made, migrated).items()
        if "alembic_version" not in name and "xid" not in name and not _alike(*both)
    } == {}


def _alike(one: str | None, other: str | None) -> bool:
    """Whether two say the same but for brackets, which SQLite keeps as they were written."""
    return bool(one and other) and [*filter(_NO_BRACKET, one or "")] == [*filter(_NO_BRACKET, other or "")]
