"""The journal: append only, chained, erasable without breaking."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import DBAPIError

from agent_desk.domain.case import Case, CaseState
from tests.stores.desks import Desk, opened

PAST_GUARDS = {
    "sqlite": ("DROP TRIGGER journal_is_not_changed", "DROP TRIGGER journal_is_not_deleted"),
    "postgresql": ("SET session_replication_role = replica",),
}


def tamper(desk: Desk, statement: str) -> None:
    """What somebody does who owns the database and knows of the triggers."""
    assert desk.store
    desk.sql(*PAST_GUARDS[desk.store.work.engine.dialect.name], statement)
    desk.store.work.engine.dispose()  # the session's setting goes with it


def busy_case(desk: Desk) -> Case:
    case = desk.owned()
    case = desk.cases.add_note(desk.note(case, "He asked for the manager."), case.epoch)
    case = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.WAITING, "calls back")
    return desk.cases.add_note(desk.note(case, "Refunded 12 €."), case.epoch)


def test_a_number_that_an_agent_says_is_no_card_s_stays_in_the_note_and_the_journal_says_so(
    real_desk: Desk,
) -> None:
    case = real_desk.owned()
    text = "order 4111 1111 1111 1111 (not a card), card 5555 5555 5555 4444"
    case = real_desk.cases.add_note(real_desk.note(case, text), case.epoch)
    (note,) = real_desk.cases.notes(case.id)
    assert note.text == "order 4111 1111 1111 1111 (not a card), card •••• •••• •••• 4444"
    assert ("not_a_card", "•••• 1111") in real_desk.cases.journal(case.id)[-1].body
    assert real_desk.cases.verify_journal(case.id) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'bob'",
        "UPDATE journal SET why = 'other'",
        "DELETE FROM journal",
        "UPDATE journal SET at = '2020-01-01 00:00:00'",
    ],
)
def test_the_journal_refuses_changes_even_by_its_owner(real_desk: Desk, statement: str) -> None:
    case = busy_case(real_desk)
    with pytest.raises(DBAPIError, match="append only"):
        real_desk.sql(statement)
    assert real_desk.cases.verify_journal(case.id) == ()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE journal SET actor = 'bob' WHERE place = 2", "Entry 2 was changed: who"),
        ("UPDATE journal SET why = 'no reason' WHERE place = 2", "Entry 2 was changed: its text"),
        ("UPDATE journal SET at = '2020-01-01 00:00:00' WHERE place = 3", "Entry 3 was changed: who"),
        ("DELETE FROM journal WHERE place = 3", "Entry 3 is missing"),
        ("DELETE FROM journal WHERE place >= 4", "The last 2 of 5 entries are missing"),
        ("UPDATE notes SET text = 'Refunded 1200 €.' WHERE case_version = 5", "was changed after"),
        ("DELETE FROM notes WHERE case_version = 5", "is missing"),
        ("UPDATE cases SET state = 'closed'", "The case says state 'closed', its journal 'waiting'"),
        ("UPDATE cases SET owner = 'bob'", "The case says owner 'bob', its journal 'anna'"),
    ],
)
def test_tampering_past_the_guards_is_found(real_desk: Desk, statement: str, said: str) -> None:
    case = busy_case(real_desk)
    assert real_desk.cases.verify_journal(case.id) == ()
    tamper(real_desk, statement)
    assert said in " ".join(real_desk.cases.verify_journal(case.id))


def test_texts_are_erased_and_the_chain_stays_whole(real_desk: Desk) -> None:
    case = busy_case(real_desk)
    erased = f"WHERE case_id = '{case.id}'"
    real_desk.sql(
        f"UPDATE journal SET why = NULL, body = NULL, salt = NULL {erased}",
        f"UPDATE notes SET text = NULL {erased}",
    )
    assert real_desk.cases.verify_journal(case.id) == ()
    assert {entry.why for entry in real_desk.cases.journal(case.id)} == {""}
    assert {note.text for note in real_desk.cases.notes(case.id)} == {""}
    after = real_desk.cases.add_note(real_desk.note(case, "Called after the erasure."), case.epoch)
    assert after.version == case.version + 1
    assert real_desk.cases.verify_journal(case.id) == ()


def test_a_failed_transaction_leaves_nothing(real_desk: Desk) -> None:
    case = real_desk.owned()
    write = real_desk.write()
    with pytest.raises(Exception, match=r"refused|already"):
        real_desk.cases.add_note(real_desk.note(case), case.epoch, [write, write])
    assert real_desk.cases.case(case.id) == case
    assert real_desk.cases.notes(case.id) == ()
    assert len(real_desk.cases.journal(case.id)) == 2
    assert real_desk.cases.verify_journal(case.id) == ()


AWKWARD = (
    "plain",
    'a "quoted" \\u0001 back\\slash',
    "nl\n\ttab \u2028 \x7f",
    "e\u0301 Ģirts Привет 🙂",
    "'; --",
    ":x %s {}",
)


@pytest.mark.parametrize("words", AWKWARD)
def test_a_claim_is_sealed_alike_by_the_database_and_by_python(real_desk: Desk, words: str) -> None:
    first, second = real_desk.open_case("c-1"), real_desk.open_case("c-2")
    with opened(real_desk.address, device=f"device {words}") as store:
        taken = store.cases.claim_next(f"agent {words}", words)
        claim = store.cases.claim(second.id, second.version, f"agent {words}", words)
    assert taken
    assert (taken.id, claim.won) == (first.id, True)
    for case in (taken, claim.case):
        assert real_desk.cases.verify_journal(case.id) == ()
        assert real_desk.cases.case(case.id) == case
        _, entry = real_desk.cases.journal(case.id)
        facts = (("how", "claim"), ("state", "open"), ("owner", case.owner), ("epoch", "1"))
        assert (entry.act, entry.actor, entry.body) == ("claim", case.owner, facts)
