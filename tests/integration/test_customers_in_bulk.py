"""The directory under what only databases know: bulk, rivals, rights, plans."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, make_url, text

from agent_desk.application.name_matching import NameMatching
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.customer import CustomerRecord, Link, LinkRule
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.store.customers import directory
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.customers.intake import TakenIn, take_in
from agent_desk.store.customers.lists import _prepared
from agent_desk.store.customers.naming import _CANDIDATES, _ENTRIES
from agent_desk.store.customers.reading import _BY_IDENTITY
from agent_desk.store.engine import postgres_engine, sqlite_engine
from agent_desk.store.roles import AGENT, SETTINGS
from agent_desk.store.work import Work
from tests.stores.directories import AT, PHONE, matcher, told
from tests.stores.directory_fixtures import SLOWEST
from tests.stores.template import StoreTemplate

GIVEN = ("Anna", "Jānis", "Пётр", "Zoë", "Łukasz", "Ilze", "Örjan")
MANY = 1500


def crowd(count: int = MANY) -> list[CustomerRecord]:
    """Records with different names, numbers and remarks."""
    return [
        CustomerRecord(
            RecordRef("crm", "customer", str(number)),
            f"{GIVEN[number % 7]} Bērz{number}iņš",
            identities=(Identity(IdentityKind.PHONE, f"+3712{number:07}"),),
            remarks=("VIP", 'says "no\tway"') if number % 2 else (),
        )
        for number in range(count)
    ]


def test_many_records_are_taken_in_once_and_found(real_directory: SqlCustomerDirectory) -> None:
    records = crowd()
    first = real_directory.put_records(records, "anna", AT)
    assert len(set(first)) == real_directory.count() == MANY
    assert real_directory.put_records(records, "anna", AT) == first
    (found,) = real_directory.by_identity(Identity(IdentityKind.PHONE, "+37120001234"))
    assert found.id == first[1234]
    (match,) = real_directory.by_name("Berz1234ins Petr", 1)
    assert match.customer.id == first[1234]


def test_remarks_and_language_are_brought_up_to_date(real_directory: SqlCustomerDirectory) -> None:
    before = CustomerRecord(RecordRef("crm", "customer", "1"), "Anna", remarks=("VIP",), language="lv")
    (customer_id,) = real_directory.put_records([before], "anna", AT)
    after = CustomerRecord(before.ref, "Anna", language="ru")
    assert real_directory.put_records([after, after], "anna", AT) == (customer_id, customer_id)
    customer = real_directory.customer(customer_id)
    assert customer is not None
    assert customer.language == "ru"


def rivals(works: list[Work]) -> set[tuple[str, ...]]:
    """What each of several desktops is told when all take in the same records at the same moment."""
    records = crowd(600)
    with ThreadPoolExecutor(len(works)) as pool:
        directories = [SqlCustomerDirectory(work, matcher()) for work in works]
        told_ids = [pool.submit(one.put_records, records, "anna", AT) for one in directories]
        return {future.result(timeout=60) for future in told_ids}


def test_rivals_at_one_file_end_with_the_same_customers(store_file: Path) -> None:
    works = [Work(sqlite_engine(store_file)) for _ in range(4)]
    assert len(rivals(works)) == 1
    assert SqlCustomerDirectory(works[0], matcher()).count() == 600
    for work in works:
        work.close()


def test_rivals_at_one_server_end_with_the_same_customers(
    store_template: StoreTemplate, customers_database: str, postgres_directory: SqlCustomerDirectory
) -> None:
    url = make_url(store_template.server.url(customers_database))
    works = [Work(postgres_engine(url), SLOWEST) for _ in range(4)]
    assert len(rivals(works)) == 1
    assert postgres_directory.count() == 600
    for work in works:
        work.close()


@pytest.mark.parametrize(("batch", "limit"), [(500, SETTINGS["statement_timeout"]), (MANY, "0")])
def test_a_first_load_is_exempt_from_the_time_limits_of_agents(
    store_template: StoreTemplate,
    customers_database: str,
    postgres_directory: SqlCustomerDirectory,
    batch: int,
    limit: str,
) -> None:
    engine = postgres_engine(make_url(store_template.server.url(customers_database)))
    work, seen = Work(engine, SLOWEST), set[str]()
    event.listen(engine, "commit", lambda to: seen.add(to.scalar(text("SHOW statement_timeout"))))
    SqlCustomerDirectory(work, matcher(), batch).put_records(crowd(), "anna", AT)
    work.close()
    assert seen == {limit}


def test_an_agent_may_use_the_directory_but_not_rewrite_its_journal(
    store_template: StoreTemplate, customers_database: str, postgres_directory: SqlCustomerDirectory
) -> None:
    agent = store_template.sign_in("agent_of_directory", AGENT)
    work = Work(postgres_engine(make_url(store_template.server.url(customers_database, agent))), SLOWEST)
    directory = SqlCustomerDirectory(work, matcher())
    first = directory.put_records(crowd(700), agent, AT)[0]
    (other,) = directory.put_records([told("o", "Ilze Kalniņa", at="billing")], agent, AT)
    directory.attach_identity(other, PHONE, agent, "said so", AT)
    directory.link(Link(first, RecordRef("billing", "customer", "o"), LinkRule.AGENT, agent, AT, "married"))
    assert directory.unlink(first, RecordRef("billing", "customer", "o"), agent, "no", AT).id == other
    with pytest.raises(StoreProblem, match="Your role may not do this"):
        work.write(lambda connection: connection.execute(text("DELETE FROM customer_journal")))
    assert len(postgres_directory.acts(other)) == 3
    work.close()


@pytest.mark.parametrize(
    ("statement", "lists"),
    [
        (_BY_IDENTITY, {"kind": "phone", "value": "+371", "most": 5}),
        (_ENTRIES, {"keys": "[1, 2]"}),
        (_CANDIDATES, {"pairs": "[1, 2]", "bearers": 5, "most": 5}),
    ],
)
def test_no_look_up_walks_a_table(store_file: Path, statement: str, lists: dict[str, object]) -> None:
    engine = sqlite_engine(store_file)
    with engine.connect() as connection:
        sql = f"EXPLAIN QUERY PLAN {_prepared(statement, 'sqlite').text}"
        plan = [row.detail for row in connection.execute(text(sql), lists)]
    engine.dispose()
    tables = ("customers", "customer_records", "customer_identities", "name_keys", "name_pairs")
    assert plan
    assert not [step for step in plan if step.startswith("SCAN") and step.split()[1] in tables]


def test_a_batch_that_the_server_does_not_finish_in_time_goes_in_halves(
    postgres_directory: SqlCustomerDirectory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = []

    def slow_for_many(
        connection: Connection, matching: NameMatching, batch: list[CustomerRecord], by: str, at: datetime
    ) -> TakenIn:
        sizes.append(len(batch))
        if len(batch) > 100:
            connection.execute(text("SET LOCAL statement_timeout = 10"))
            connection.execute(text("SELECT pg_sleep(20)"))
        return take_in(connection, matching, batch, by, at)

    monkeypatch.setattr(directory, "take_in", slow_for_many)
    taken = postgres_directory.put_records(crowd(300), "anna", AT)
    assert len(set(taken)) == postgres_directory.count() == 300
    assert sizes == [300, 150, 75, 75, 150, 75, 75]
