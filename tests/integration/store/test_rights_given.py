"""How somebody on the team would get, or give, rights that they should not have; asked of PostgreSQL.

On a server of its own: roles belong to the whole server, and other tests verify their stores there.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from agent_desk.store.engine import postgres_engine, read_address
from agent_desk.store.roles import ADMINISTRATOR, AGENT, AUDITOR, LEAD, ROLES
from agent_desk.store.upgrade import upgrade_store
from agent_desk.store.verify import verify
from agent_desk.store.work import Work
from tests.servers.postgres import start_postgres
from tests.stores.template import StoreTemplate

if TYPE_CHECKING:
    from collections.abc import Iterator

STAFF = {
    "agent_anna": AGENT,
    "agent_carl": AGENT,
    "lead_liga": LEAD,
    "administrator_olga": ADMINISTRATOR,
    "auditor_eva": AUDITOR,
}
THERE = (
    "INSERT INTO presence (agent, device, name, department, role, extension, skills, seen)"
    " VALUES ('agent_anna', 'd', '', '', 'agent', '', '[]', now())"
)
GIVING = (
    "GRANT {me} TO agent_dace",  # up to PostgreSQL 14 every login could
    "GRANT {role} TO agent_dace",
    "GRANT agent_desk_administrator TO {me}",
    "GRANT agent_desk_lead TO agent_desk_agent",
    "GRANT pg_write_all_data TO {me}",
    "GRANT lead_zane TO {me}",
    "ALTER GROUP agent_desk_lead ADD USER {me}",
    "CREATE ROLE another LOGIN IN ROLE agent_desk_lead",
    "CREATE ROLE another ROLE {me}",
    "ALTER ROLE {me} CREATEROLE",
    "ALTER ROLE {me} BYPASSRLS",
    "ALTER ROLE agent_dace PASSWORD 'known'",
    "ALTER ROLE agent_dace RENAME TO nobody",
    "DROP ROLE agent_dace",
    "REASSIGN OWNED BY agent_dace TO {me}",
    "SET SESSION AUTHORIZATION postgres",
)
# What somebody who may make roles did before, or since, with ours; and what one in them then does.
LEFT = {
    "the leads make roles": (
        "ALTER ROLE agent_desk_lead CREATEROLE",
        "lead_liga",
        ("SET ROLE agent_desk_lead", "GRANT agent_desk_administrator TO lead_liga"),
    ),
    "the agents are asked by no policy": (
        "ALTER ROLE agent_desk_agent BYPASSRLS",
        "agent_carl",
        ("SET ROLE agent_desk_agent", THERE),
    ),
    "the auditors write": (
        "GRANT agent_desk_agent TO agent_desk_auditor",
        "auditor_eva",
        ("INSERT INTO customers (id, name, kind) VALUES ('k', 'Anna', 'person')",),
    ),
    "the leads let others in": (
        "GRANT agent_desk_agent TO agent_desk_lead WITH ADMIN OPTION",
        "lead_liga",
        ("GRANT agent_desk_agent TO auditor_eva",),
    ),
}


@pytest.fixture(scope="module")
def template() -> Iterator[StoreTemplate]:
    server = start_postgres()
    template = StoreTemplate(server)
    assert template.name
    for login, role in [*STAFF.items(), ("agent_dace", AGENT), ("lead_zane", LEAD)]:
        template.sign_in(login, role)
    yield template
    server.remove()


@pytest.fixture
def store(template: StoreTemplate) -> Iterator[str]:
    name = template.new_store()
    yield name
    template.server.drop_database(name)


def run(template: StoreTemplate, store: str, login: str, *statements: str) -> None:
    """All of it in one transaction, which is rolled back."""
    with closing(psycopg.connect(template.server.dsn(store, login))) as connection:
        for statement in statements:
            connection.execute(statement.encode())
        connection.rollback()


def verified(template: StoreTemplate, store: str) -> tuple[str, ...]:
    """What an auditor is told."""
    work = Work(postgres_engine(read_address(template.server.dsn(store, "auditor_eva"), None)))
    try:
        return verify(work).problems
    finally:
        work.close()


@pytest.mark.parametrize("as_the_role", [False, True], ids=["", "as the role"])
@pytest.mark.parametrize("who", STAFF)
def test_nobody_on_the_team_gives_rights(
    template: StoreTemplate, store: str, who: str, as_the_role: bool
) -> None:
    role, passed = STAFF[who], []
    before = (f"SET LOCAL ROLE {role}",) if as_the_role else ()
    for statement in GIVING:
        try:
            run(template, store, who, *before, statement.format(me=who, role=role))
            passed.append(statement)
        except InsufficientPrivilege:
            pass
    assert passed == []


@pytest.mark.parametrize("what", LEFT)
def test_an_upgrade_takes_back_what_our_roles_were_given(
    template: StoreTemplate, store: str, what: str
) -> None:
    given, who, statements = LEFT[what]
    template.server.execute(given)
    run(template, store, who, *statements)
    assert (verified(template, store) == ()) == ("ADMIN OPTION" in given)
    assert not upgrade_store(template.server.dsn(store)).problem
    assert verified(template, store) == ()
    with pytest.raises(InsufficientPrivilege):
        run(template, store, who, *statements)


def test_a_lead_who_may_let_agents_in_lets_in_nobody_else(template: StoreTemplate, store: str) -> None:
    template.server.execute(f"GRANT {AGENT} TO lead_liga WITH ADMIN OPTION", "CREATE ROLE new LOGIN")
    assert not upgrade_store(template.server.dsn(store)).problem
    run(template, store, "lead_liga", f"GRANT {AGENT} TO new")
    for role in ROLES:
        if role != AGENT:
            with pytest.raises(InsufficientPrivilege):
                run(template, store, "lead_liga", f"GRANT {role} TO new")
    template.server.execute(f"REVOKE {AGENT} FROM lead_liga", "DROP ROLE new")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("CREATEROLE", "may make roles"),
        ("BYPASSRLS", "is asked by no row policy"),
        ("SUPERUSER", "is a superuser of the server"),
    ],
)
def test_verifying_names_whom_nothing_holds(
    template: StoreTemplate, store: str, given: str, said: str
) -> None:
    template.server.execute(f"ALTER ROLE lead_liga {given}")
    problems = verified(template, store)
    template.server.execute(f"ALTER ROLE lead_liga NO{given}")
    assert problems == (f"lead_liga {said}: the store's guards do not hold it.",)
    assert verified(template, store) == ()
