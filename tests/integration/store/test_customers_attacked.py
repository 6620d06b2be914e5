"""What the team knows of customers, attacked by an agent with a database client of their own."""

from __future__ import annotations

import json
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import make_url

from agent_desk.domain.customer import Link, LinkRule
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.customers.tables import TABLES
from agent_desk.store.engine import postgres_engine
from agent_desk.store.roles import AGENT
from agent_desk.store.work import Work
from tests.integration.store.customer_attacks import FORGETTING, FORGING
from tests.stores.directories import AT, EMAIL, PHONE, matcher, told
from tests.stores.directory_fixtures import SLOWEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.stores.template import StoreTemplate

ANNA, BOB = "agent_anna", "agent_bob"
OTHER_PHONE = Identity(IdentityKind.PHONE, "+37127000000")
RECORDS = (
    told("1", "Anna Bērziņa", PHONE, EMAIL),
    told("2", "Anna Berzina", at="billing"),
    told("3", "Pēteris Ozols", EMAIL),
    told("4", "Ilze Kalniņa", Identity(IdentityKind.DOCUMENT, "4")),
)


class Team:
    """One team's directory, and who signs in to it."""

    def __init__(self, template: StoreTemplate, database: str) -> None:
        self._template = template
        self._database = database

    @contextmanager
    def directory(self, login: str) -> Iterator[SqlCustomerDirectory]:
        url = make_url(self._template.server.url(self._database, self._template.sign_in(login, AGENT)))
        work = Work(postgres_engine(url), SLOWEST)
        yield SqlCustomerDirectory(work, matcher())
        work.close()

    def run(self, login: str, *statements: str) -> list[tuple[object, ...]]:
        """The rows of the last of these statements, which are one transaction."""
        me = login if login == "postgres" else self._template.sign_in(login, AGENT)
        with closing(psycopg.connect(self._template.server.dsn(self._database, me))) as connection:
            for statement in statements:
                cursor = connection.execute(statement.encode())
            rows = cursor.fetchall() if cursor.description else []
            connection.commit()
            return rows

    def all_there_is(self) -> dict[str, list[str]]:
        """Every row of the directory, by table."""
        return {
            table.name: [
                str(row)
                for (row,) in self.run("postgres", f"SELECT to_jsonb(t)::text FROM {table.name} t ORDER BY 1")
            ]
            for table in TABLES
        }


@pytest.fixture
def team(
    store_template: StoreTemplate, customers_database: str, postgres_directory: SqlCustomerDirectory
) -> Team:
    return Team(store_template, customers_database)


@pytest.fixture
def ids(team: Team) -> tuple[str, ...]:
    """Customers as Anna's program left them: records taken in and linked, a number attached, two related."""
    with team.directory(ANNA) as directory:
        one, two, three, four = directory.put_records(RECORDS, "back end", AT)
        directory.attach_identity(one, OTHER_PHONE, ANNA, "she said so", AT)
        directory.attach_identity(two, OTHER_PHONE, ANNA, "she said so", AT)
        directory.relate(three, four, ANNA, "married", AT)
        directory.link(Link(one, RECORDS[1].ref, LinkRule.AGENT, ANNA, AT, "the same"))
    return one, two, three, four


def renewed(directory: SqlCustomerDirectory, customer_id: str) -> list[tuple[str, str, RecordRef, object]]:
    """Who changed what a record said, what it said before, and which identity it does not say any more."""
    acts = [act for act in directory.acts(customer_id) if act.act == "renew"]
    assert all(act.record for act in acts)
    return [(act.by, act.why, act.record, act.identity) for act in acts if act.record]


@pytest.mark.parametrize("what", [*FORGETTING, *FORGING])
def test_nobody_makes_the_team_forget_its_customers(team: Team, ids: tuple[str, ...], what: str) -> None:
    before = team.all_there_is()
    with pytest.raises(InsufficientPrivilege):
        team.run(BOB, *(FORGETTING | FORGING)[what])
    assert team.all_there_is() == before


def test_what_a_record_said_before_is_kept_with_who_changed_it(team: Team, ids: tuple[str, ...]) -> None:
    ref = RECORDS[0].ref
    with team.directory(BOB) as directory:
        directory.put_records(RECORDS, "back end", AT)
        assert renewed(directory, ids[0]) == []
        directory.put_records([told("1", "Anna Ozola", PHONE, language="lv")], "back end", AT)
        changed, gone = sorted(renewed(directory, ids[0]), key=lambda one: one[1], reverse=True)
        assert directory.by_name("Anna Ozola", 1)[0].customer.id == ids[0]
        assert directory.by_identity(EMAIL)[0].id == ids[2]
    assert (changed[0], json.loads(changed[1])) == (BOB, {"name": "Anna Bērziņa", "language": None})
    assert changed[2:] == (ref, None)
    assert gone == (BOB, "", ref, EMAIL)


def test_what_an_agents_own_client_forged_is_told_and_put_right(team: Team, ids: tuple[str, ...]) -> None:
    before = team.all_there_is()
    team.run(
        BOB,
        "UPDATE customer_records SET name = 'nobody', remarks = NULL",
        "UPDATE customers SET name = 'nobody' WHERE joined_to IS NULL",
        "DELETE FROM customer_identities WHERE source IN (SELECT key FROM customer_records)",
    )
    forged = team.run(ANNA, "SELECT DISTINCT \"by\" FROM customer_journal WHERE act = 'renew'")
    with team.directory(ANNA) as directory:
        assert len(renewed(directory, ids[0])) == 4  # two records' names, two identities
        directory.put_records(RECORDS, "back end", AT)
        found = [directory.by_name(record.name, 1)[0].customer.id for record in RECORDS]
    after = team.all_there_is()
    assert forged == [(BOB,)]
    assert found == [ids[0], ids[0], ids[2], ids[3]]
    for table in ("customer_records", "customer_identities", "customer_relations"):
        assert after[table] == before[table], table


def test_an_agent_links_over_several_customers_and_takes_it_back(team: Team, ids: tuple[str, ...]) -> None:
    one, two, three, four = ids
    with team.directory(BOB) as directory:
        for to, at in ((three, 0), (three, 1), (four, 2), (four, 0), (four, 1)):
            joined = directory.link(Link(to, RECORDS[at].ref, LinkRule.AGENT, BOB, AT, "same"))
        assert OTHER_PHONE in joined.identities
        assert {directory.customer(known) for known in ids} == {joined}
        assert directory.unlink(four, RECORDS[0].ref, BOB, "no", AT).id == three
        assert directory.unlink(four, RECORDS[1].ref, BOB, "no", AT).id not in ids
        assert [found.id for found in directory.by_identity(PHONE)] == [three]
        assert OTHER_PHONE not in directory.detach_identity(one, OTHER_PHONE, BOB, "no", AT).identities
        directory.attach_identity(two, OTHER_PHONE, BOB, "hers after all", AT)
        directory.relate(three, four, BOB, "again", AT)
