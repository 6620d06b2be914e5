"""Two records turn out to be one customer: what was opened, promised and told under either goes along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from sqlalchemy import event

from agent_desk.application.desk_ports import TRANSFER
from agent_desk.domain.case import CaseState
from agent_desk.domain.customer import CustomerRecord, Link, LinkRule
from agent_desk.domain.promise import Promise
from agent_desk.domain.records import RecordRef
from agent_desk.domain.told import Told
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.roles import AGENT
from tests.integration.store.test_roles import signed_in
from tests.stores.desks import Desk
from tests.stores.directories import matcher
from tests.stores.template import StoreTemplate

NOW = datetime.now(UTC)
MANY = 20_000
SOON, DAY = NOW + timedelta(hours=3), timedelta(days=1)
NAMES = ("Anna Bērziņa", "A. Berzina", "Bērziņa, Anna")


def customers(desk: Desk) -> tuple[SqlCustomerDirectory, list[tuple[str, RecordRef]]]:
    """A directory with three records, each a customer of its own so far."""
    assert desk.store
    directory = SqlCustomerDirectory(desk.store.work, matcher())
    records = [
        CustomerRecord(RecordRef("crm", "customer", str(uuid4())), f"{name} {uuid4().hex}") for name in NAMES
    ]
    ids = directory.put_records(records, "import", NOW)
    return directory, [(found, record.ref) for found, record in zip(ids, records, strict=True)]


def link(directory: SqlCustomerDirectory, to: str, record: RecordRef) -> None:
    directory.link(Link(to, record, LinkRule.AGENT, "anna", NOW, "the same person"))


def test_a_case_and_what_was_said_are_found_under_whichever_id_is_current(real_desk: Desk) -> None:
    assert real_desk.store
    directory, ((first, one), (second, two), (third, _)) = customers(real_desk)
    case = real_desk.open_case(first)
    owned = real_desk.cases.claim(case.id, case.version, "anna", "mine").case
    made = Promise(str(uuid4()), case.id, first, "call", "Anna", "anna", SOON, "Europe/Riga", NOW)
    real_desk.promises.make(made, SOON, "said")
    parts = real_desk.store.desk
    told = Told(str(uuid4()), first, case.id, "fees@en", 1, "fees", "Fees", "5 €", "anna", NOW)
    parts.told.tell(told)
    parts.transfers.enter(case.id, TRANSFER, "anna", "she asked", (("department", "cards"),))

    link(directory, second, one)
    link(directory, third, two)
    link(directory, third, one)
    for customer in (third, second, first):
        found = real_desk.cases.open_case_of(customer)
        assert found
        assert found.id == case.id
        promised = real_desk.promises.of_customer(customer, DAY)
        assert [promise.id for promise in promised] == [made.id]
    assert [one.id for one in parts.told.of_customers([third, second], 9)] == [told.id]
    assert parts.transfers.tried([third], DAY) == {"cards"}
    assert parts.transfers.tried([], DAY) == parts.transfers.tried(["nobody"], DAY) == frozenset()
    assert real_desk.cases.open_case_of("nobody") is None

    real_desk.promises.keep(made.id, 1, "anna", "called")
    real_desk.cases.set_state(case.id, owned.version, owned.epoch, "anna", CaseState.SOLVED, "all is well")
    solved = real_desk.life.lately_solved(third, DAY)
    assert solved
    assert solved.id == case.id
    directory.unlink(third, one, "anna", "not the same", NOW)
    assert real_desk.life.lately_solved(third, DAY) is None
    assert real_desk.life.lately_solved(second, DAY) == solved


def test_who_opened_the_customer_reads_what_was_told_under_a_former_id(
    postgres_store: Desk, store_template: StoreTemplate
) -> None:
    directory, ((first, one), (second, _), _) = customers(postgres_store)
    assert postgres_store.store
    told = Told(str(uuid4()), first, "", "fees@en", 1, "fees", "Fees", "5 €", "anna", NOW)
    postgres_store.store.desk.told.tell(told)
    link(directory, second, one)
    for bob in signed_in(postgres_store, store_template, "agent_bob", AGENT):
        assert bob.store
        parts = bob.store.desk
        assert parts.told.of_customers([second], 9) == ()
        parts.access.looked("agent_bob", [second], "phone")
        assert [found.id for found in parts.told.of_customers([second], 9)] == [told.id]


def test_the_case_is_found_by_an_index(postgres_store: Desk) -> None:
    postgres_store.sql(
        "SET session_replication_role = replica",
        "INSERT INTO cases"
        " (id, number, customer_id, topic, state, epoch, version, acts, opened, changed, tickets)"
        f" SELECT n, n, n, '', 'open', 0, 1, 1, now(), now(), '[]' FROM generate_series(1, {MANY}) n",
        "ANALYZE cases",
    )
    assert postgres_store.store
    engine, seen = postgres_store.store.work.engine, list[tuple[str, Any]]()

    def see(_connection: object, _cursor: object, words: str, given: object, *_rest: object) -> None:
        seen.append((words, given))

    event.listen(engine, "before_cursor_execute", see)
    postgres_store.cases.open_case_of("17")
    event.remove(engine, "before_cursor_execute", see)
    words, given = next(one for one in seen if "FROM cases" in one[0])
    with engine.connect() as connection:
        plan = "\n".join(row[0] for row in connection.exec_driver_sql(f"EXPLAIN {words}", given))
    assert "ix_cases_customer_id" in plan
    assert "Seq Scan on cases" not in plan
