"""The database is the border: what each role may do, asked of PostgreSQL directly, past the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case, CaseState, Outcome
from agent_desk.domain.staff import Colleague
from agent_desk.store.open import OpenOptions, open_store
from agent_desk.store.roles import ADMINISTRATOR, AGENT, AUDITOR, LEAD, ROLES
from tests.stores.desks import NO_NAMES, Desk
from tests.stores.template import StoreTemplate

ENTRY = (
    "INSERT INTO journal (id, case_id, place, case_version, actor, device, act, digest, at, previous, hash)"
    " VALUES ('x', '{case}', 9, 9, '{actor}', 'd', 'claim', '', {at}, '', '')"
)
TAMPERING = (
    "UPDATE journal SET why = 'other'",
    "UPDATE journal SET body = NULL, salt = NULL, why = NULL",
    "DELETE FROM journal",
    "TRUNCATE journal CASCADE",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TRIGGER journal_is_append_only ON journal",
    "ALTER TABLE journal DISABLE ROW LEVEL SECURITY",
    "SET session_replication_role = replica",
    "UPDATE notes SET text = 'other'",
    "DELETE FROM notes",
    "DELETE FROM cases",
    "UPDATE cases SET number = 'AD-0'",
    "DELETE FROM ownerships",
    "UPDATE ownerships SET agent = 'somebody'",
    "INSERT INTO journal (seq, xid) OVERRIDING SYSTEM VALUE VALUES (1, '1')",
    ENTRY.format(case="{case}", actor="somebody", at="now()"),
    ENTRY.format(case="{case}", actor="{me}", at="now() - interval '1 day'"),
    (
        "INSERT INTO notes (id, case_id, case_version, author, text, written_there, written)"
        " VALUES ('x', '{case}', 9, 'somebody', 'x', now(), now())"
    ),
    "UPDATE outbox SET body = '[]'",
    "CREATE TABLE mine (id int)",
    "DELETE FROM customer_journal",
    "UPDATE alembic_version SET version_num = '9999'",
)


@pytest.fixture
def case(postgres_store: Desk) -> Case:
    case = postgres_store.owned("agent_anna", (postgres_store.write(),))
    assert postgres_store.store
    postgres_store.store.staff.seen(Colleague("agent_anna"))
    return postgres_store.cases.add_note(postgres_store.note(case, author="agent_anna"), case.epoch)


@pytest.fixture
def anna(postgres_store: Desk, store_template: StoreTemplate) -> Iterator[Desk]:
    yield from signed_in(postgres_store, store_template, "agent_anna", AGENT)


@pytest.fixture
def bob(postgres_store: Desk, store_template: StoreTemplate) -> Iterator[Desk]:
    yield from signed_in(postgres_store, store_template, "agent_bob", AGENT)


def signed_in(owner: Desk, template: StoreTemplate, agent: str, role: str) -> Iterator[Desk]:
    address = owner.address.replace("postgres@", f"{template.sign_in(agent, role)}@")
    store = open_store(address, NO_NAMES, OpenOptions(device="desk-7"))
    desk = Desk(
        store.cases, store.cursor, owner.clock, owner.lapse, owner.another, store.close, address, store
    )
    yield desk
    desk.close()


@pytest.mark.parametrize("role", ROLES)
def test_no_role_can_tamper(
    store_template: StoreTemplate, postgres_store: Desk, case: Case, role: str
) -> None:
    me = store_template.sign_in(f"one_{role}", role)
    address = postgres_store.address.replace("postgres@", f"{me}@")
    passed = []
    with closing(psycopg.connect(address)) as connection:
        for statement in TAMPERING:
            try:
                connection.execute(statement.replace("{case}", case.id).replace("{me}", me).encode())
                passed.append(statement)
            except InsufficientPrivilege:
                pass
            connection.rollback()
    assert passed == []
    assert postgres_store.cases.verify_journal(case.id) == ()


def test_an_agent_does_a_days_work(anna: Desk) -> None:
    case = anna.cases.open_case("00000000-0000-4000-8000-000000000001", "c", "t", (), "agent_anna", "rang")
    write = anna.write()
    case = anna.cases.claim(case.id, 1, "agent_anna", "mine", [write]).case
    assert [item.id for item in anna.cases.due_outbox(["rt"], "agent_anna", 9)] == [write.id]
    assert anna.cases.settle_outbox(write.id, Outcome.DONE).outcome is Outcome.DONE
    case = anna.cases.add_note(anna.note(case, author="agent_anna"), case.epoch)
    case = anna.cases.link_ticket(case.id, write.target, "agent_anna", "theirs")
    case = anna.cases.set_state(
        case.id, case.version, case.epoch, "agent_anna", CaseState.WAITING, "calls back"
    )
    case = anna.cases.release(case.id, case.version, case.epoch, "agent_anna", "end of shift")
    assert anna.cases.claim_next("agent_anna", "again")
    assert anna.cases.verify_journal(case.id) == ()


def test_an_agent_cannot_act_in_anothers_name(bob: Desk, case: Case) -> None:
    free = bob.cases.open_case("00000000-0000-4000-8000-000000000002", "c", "t", (), "agent_bob", "rang")
    with pytest.raises(StoreProblem, match="Your role"):
        bob.cases.claim(free.id, 1, "agent_anna", "in her name")
    with pytest.raises(StoreProblem, match="Your role"):
        bob.cases.add_note(bob.note(case, author="agent_anna"), case.epoch)
    with pytest.raises(StoreProblem, match="Your role"):
        bob.cases.release(case.id, case.version, case.epoch, "agent_anna", "away with it")
    assert bob.cases.case(case.id) == case


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE cases SET owner = 'agent_bob', epoch = epoch + 1, version = version + 1, acts = acts + 1",
        "UPDATE cases SET owner = NULL, epoch = epoch + 1, version = version + 1, acts = acts + 1",
        "UPDATE cases SET state = 'closed', version = version + 1, acts = acts + 1",
        "UPDATE cases SET version = 1, acts = acts + 1",
        "UPDATE cases SET epoch = epoch + 1, acts = acts + 1",
    ],
)
def test_an_agent_cannot_take_or_close_anothers_case(bob: Desk, case: Case, statement: str) -> None:
    with pytest.raises(Exception, match=r"not yours|only go up"):
        bob.sql(statement)
    assert bob.cases.case(case.id) == case


def test_no_change_of_a_case_passes_without_its_journal_entry(bob: Desk, case: Case) -> None:
    with pytest.raises(Exception, match="no change without a journal entry"):
        bob.sql("UPDATE cases SET changed = now(), version = version + 1, acts = acts + 1")
    assert bob.cases.case(case.id) == case


def test_an_auditor_reads_everything_and_changes_nothing(
    postgres_store: Desk, store_template: StoreTemplate, case: Case
) -> None:
    for desk in signed_in(postgres_store, store_template, "auditor_eva", AUDITOR):
        assert len(desk.cases.journal(case.id)) == 3
        assert desk.cases.verify_journal(case.id) == ()
        with pytest.raises(StoreProblem, match="Your role"):
            desk.open_case()


def test_a_lead_may_what_an_agent_may_and_an_administrator_too(
    postgres_store: Desk, store_template: StoreTemplate
) -> None:
    for agent, role in (("lead_liga", LEAD), ("administrator_olga", ADMINISTRATOR)):
        for desk in signed_in(postgres_store, store_template, agent, role):
            case = desk.cases.open_case(f"0000{agent}", "c", "t", (), agent, "x")
            assert desk.cases.claim(case.id, 1, agent, "mine").won
