"""Schemas: made, checked, upgraded, refused."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from alembic import command

from agent_desk import __version__
from agent_desk.application.ports import StoreProblem, StoreTooNew
from agent_desk.domain.promise import PromiseState
from agent_desk.store import upgrade
from agent_desk.store.migrate import migration_config
from agent_desk.store.roles import AGENT
from agent_desk.store.upgrade import upgrade_store
from agent_desk.store.version import newest_schema
from tests.contract.test_promise_store import SOON, make
from tests.servers.postgres import PostgresServer
from tests.stores.desks import Desk, opened, sqlite_desk
from tests.stores.template import StoreTemplate


def migrated(desk: Desk, to: str) -> None:
    """Take the store down or up to a schema, as Alembic does."""
    assert desk.store
    config = migration_config()
    with desk.store.work.engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if to < (newest_schema() or "") else command.upgrade)(config, to)


def test_the_migrations_make_exactly_the_tables_of_the_program(real_desk: Desk) -> None:
    assert real_desk.store
    config = migration_config()
    with real_desk.store.work.engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)
        connection.rollback()


@pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])
def test_down_and_up_again_keeps_the_cases(request: pytest.FixtureRequest, kind: str) -> None:
    desk: Desk = request.getfixturevalue(kind)
    case = desk.owned()
    migrated(desk, "0001")
    migrated(desk, newest_schema() or "")
    assert desk.cases.case(case.id) == case
    assert desk.cases.verify_journal(case.id) == ()


@pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])
def test_card_numbers_that_back_ends_told_before_are_masked_by_the_upgrade(
    request: pytest.FixtureRequest, kind: str
) -> None:
    desk: Desk = request.getfixturevalue(kind)
    migrated(desk, "0006")
    into = "customer_records (key, connection, record_kind, record_id, customer_id, kind, name, remarks)"
    desk.sql(
        "INSERT INTO customers (id, name, kind) VALUES ('c', 'Anna 4111 1111 1111 1111', 'person')",
        "INSERT INTO customers (id, name, kind) VALUES ('d', 'Anna, since 1999', 'person')",
        f"INSERT INTO {into} VALUES ('k', 'crm', 'it', '1', 'c', 'person', 'Anna 4111 1111 1111 1111',"
        ' \'["pays by 4111111111111111", "Rīga"]\')',
        f"INSERT INTO {into} VALUES ('l', 'crm', 'it', '2', 'd', 'person', 'Anna, since 1999', NULL)",
    )
    migrated(desk, newest_schema() or "")
    masked, other = "Anna •••• •••• •••• 1111", "Anna, since 1999"
    assert desk.sql("SELECT id, name FROM customers ORDER BY id") == [("c", masked), ("d", other)]
    rows = desk.sql("SELECT name, CAST(remarks AS text) FROM customer_records ORDER BY key")
    assert [(name, json.loads(said) if said else None) for name, said in rows] == [
        (masked, ["pays by ••••••••••••1111", "Rīga"]),
        (other, None),
    ]


@pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])
def test_broken_promises_that_were_agreed_anew_before_are_settled_by_the_upgrade(
    request: pytest.FixtureRequest, kind: str
) -> None:
    desk: Desk = request.getfixturevalue(kind)
    case = desk.owned()
    broken, owed = make(desk, case, SOON), make(desk, case, SOON)
    desk.lapse()
    for one in (broken, owed):
        assert desk.promises.break_promise(one.id, one.version, "bob")
    anew = make(desk, case, follows=broken.id)
    migrated(desk, "0009")
    desk.sql("UPDATE promises SET settled = NULL, settled_by = '' WHERE state = 'broken'")
    migrated(desk, newest_schema() or "")
    assert [one.id for one in desk.promises.of_owner("anna")] == [owed.id, anew.id]
    settled = desk.promises.promise(broken.id)
    assert settled
    assert (settled.state, settled.owed) == (PromiseState.BROKEN, False)
    assert (settled.settled, settled.settled_by) == (anew.made, "anna")
    assert desk.cases.verify_journal(case.id) == ()


def test_a_team_store_with_the_guards_of_0009_is_refused_until_they_are_set_anew(
    own_postgres_store: Desk,
) -> None:
    desk = own_postgres_store
    migrated(desk, "0009")
    desk.sql(
        "CREATE OR REPLACE FUNCTION guard_promise() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RETURN NEW; END $$"
    )
    with pytest.raises(StoreProblem, match="schema"):
        desk.another()
    assert upgrade_store(desk.address).problem == ""
    ((guard,),) = desk.sql("SELECT prosrc FROM pg_proc WHERE proname = 'guard_promise'")
    assert "anew" in guard


def test_an_older_file_is_backed_up_and_upgraded(store_file: Path) -> None:
    with closing(sqlite_desk(store_file)) as desk:
        case = desk.owned()
        migrated(desk, "0001")
    with closing(sqlite_desk(store_file)) as desk:
        assert desk.cases.case(case.id) == case
        assert desk.sql("SELECT version_num FROM alembic_version") == [(newest_schema(),)]
    (copy,) = (store_file.parent / "back-ups").iterdir()
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert old.execute("SELECT count(*) FROM cases").fetchone() == (1,)


@pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])
@pytest.mark.parametrize(
    "newer",
    [
        "UPDATE alembic_version SET version_num = '9999'",
        "UPDATE store_meta SET value = '99.1.0' WHERE name = 'min_client'",
    ],
)
def test_40_a_newer_store_is_refused_and_left_as_it_is(
    request: pytest.FixtureRequest, kind: str, newer: str
) -> None:
    desk: Desk = request.getfixturevalue(kind)
    desk.sql("UPDATE store_meta SET value = '99.1.0' WHERE name = 'min_client'", newer)
    for touch in (desk.another, lambda: upgrade_store(desk.address)):
        with pytest.raises(StoreTooNew, match=f"this is {__version__}, it needs 99.1.0") as problem:
            touch()
        assert "drafts stay" in problem.value.remedy
    assert desk.sql("SELECT value FROM store_meta WHERE name = 'min_client'") == [("99.1.0",)]


@pytest.mark.parametrize("kind", ["sqlite_store", "own_postgres_store"])
def test_40_a_schema_that_this_version_does_not_know_is_named_and_no_version_that_is_here(
    request: pytest.FixtureRequest, kind: str
) -> None:
    desk: Desk = request.getfixturevalue(kind)
    desk.sql("UPDATE alembic_version SET version_num = '9999'")
    known = f"schema 9999; this Agent Desk {__version__} knows schemas up to {newest_schema()}"
    for touch in (desk.another, lambda: upgrade_store(desk.address)):
        with pytest.raises(StoreTooNew, match=known) as problem:
            touch()
        assert "with which the store was upgraded" in problem.value.remedy
        assert "drafts stay" in problem.value.remedy
        assert __version__ not in problem.value.remedy


def test_41_an_older_team_store_is_refused_and_the_command_named(own_postgres_store: Desk) -> None:
    case = own_postgres_store.owned()
    migrated(own_postgres_store, "0001")
    with pytest.raises(StoreProblem, match="schema") as problem:
        own_postgres_store.another()
    assert "agent-desk store upgrade" in problem.value.remedy
    assert upgrade_store(own_postgres_store.address).problem == ""
    assert own_postgres_store.beside().cases.case(case.id) == case


def test_41_an_empty_database_is_not_set_up_by_a_desktop(postgres_server: PostgresServer) -> None:
    name = postgres_server.new_database()
    with pytest.raises(StoreProblem, match="schema"), opened(postgres_server.dsn(name)):
        pass
    first, again = upgrade_store(postgres_server.dsn(name)), upgrade_store(postgres_server.url(name))
    assert first == again
    assert first.schema == newest_schema()
    postgres_server.drop_database(name)


def test_whoever_keeps_the_store_from_being_upgraded_is_named(
    own_postgres_store: Desk, store_template: StoreTemplate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrade, "_WAITS", 0.3)
    address = own_postgres_store.address.replace(
        "postgres@", f"{store_template.sign_in('agent_anna', AGENT)}@"
    )
    with closing(psycopg.connect(address)) as agent:
        agent.execute(f"SELECT pg_advisory_lock({upgrade._LOCK})".encode())
        with pytest.raises(StoreProblem, match="by agent_anna") as problem:
            upgrade_store(own_postgres_store.address)
        assert str(agent.info.backend_pid) in problem.value.remedy
    assert upgrade_store(own_postgres_store.address).problem == ""


def test_an_upgrade_without_the_right_to_make_roles_says_so(postgres_server: PostgresServer) -> None:
    name = postgres_server.new_database()
    postgres_server.execute(
        "DROP ROLE IF EXISTS modest",
        "CREATE ROLE modest LOGIN",
        f'ALTER DATABASE "{name}" OWNER TO modest',
    )
    upgraded = upgrade_store(postgres_server.dsn(name, "modest"))
    assert upgraded.schema == newest_schema()
    assert "Roles and policies were not set" in upgraded.problem
    postgres_server.drop_database(name)


@pytest.mark.parametrize(
    "address", ["", "nonsense", "mysql://x/y", "sqlite://", "sqlite:///:memory:", "postgresql://h"]
)
def test_an_address_that_names_no_store_is_said(address: str) -> None:
    with pytest.raises(StoreProblem, match="address") as problem, opened(address):
        pass
    assert "sqlite:///" in problem.value.remedy
