"""What every CaseStore does: cases, their owner, notes and journal."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.domain.case import CaseState
from agent_desk.domain.case_number import read_number
from agent_desk.domain.records import RecordRef
from tests.stores.desks import TICKET, Desk


def test_a_case_begins_unowned_with_a_number_to_tell(desk: Desk) -> None:
    case = desk.open_case(topic="Stolen card")
    assert (case.owner, case.epoch, case.version, case.state) == (None, 0, 1, CaseState.OPEN)
    assert read_number(case.number) == case.number
    assert case.opened.tzinfo is not None
    assert desk.cases.case(case.id) == case


def test_beginning_a_case_twice_gives_the_first(desk: Desk) -> None:
    case = desk.open_case()
    again = desk.cases.open_case(case.id, "someone-else", "other", (TICKET,), "bob", "again")
    assert again == case
    assert len(desk.cases.journal(case.id)) == 1


def test_a_case_that_is_not_there_is_none(desk: Desk) -> None:
    assert desk.cases.case(str(uuid4())) is None
    assert desk.cases.open_case_of("nobody") is None


def test_the_open_case_of_a_customer_is_the_one_that_changed_last(desk: Desk) -> None:
    first, second = desk.open_case("c"), desk.open_case("c")
    desk.open_case("another")
    assert desk.cases.open_case_of("c") == second
    changed = desk.cases.add_note(desk.note(first), None)
    assert desk.cases.open_case_of("c") == changed


def test_a_solved_case_is_not_open(desk: Desk) -> None:
    case = desk.owned()
    solved = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "paid")
    assert (solved.state, solved.version, solved.owner) == (CaseState.SOLVED, case.version + 1, "anna")
    assert desk.cases.open_case_of(case.customer_id) is None
    assert desk.cases.cases_of_owner("anna") == ()


def test_a_claim_makes_the_owner_and_raises_the_epoch(desk: Desk) -> None:
    case = desk.open_case()
    claim = desk.cases.claim(case.id, case.version, "anna", "I answered")
    assert claim.won
    assert (claim.case.owner, claim.case.epoch, claim.case.version) == ("anna", 1, 2)
    assert claim.case.owned_since is not None
    assert desk.cases.cases_of_owner("anna") == (claim.case,)


def test_a_lost_claim_says_who_won(desk: Desk) -> None:
    case = desk.open_case()
    won = desk.cases.claim(case.id, case.version, "anna", "first").case
    lost = desk.cases.claim(case.id, case.version, "bob", "second", [desk.write()])
    assert (lost.won, lost.case) == (False, won)
    assert desk.cases.outbox_of(case.id) == ()


def test_a_claim_on_an_old_version_is_lost_with_the_case_as_it_is(desk: Desk) -> None:
    case = desk.open_case()
    changed = desk.cases.add_note(desk.note(case), None)
    lost = desk.cases.claim(case.id, case.version, "anna", "on what I saw")
    assert (lost.won, lost.case) == (False, changed)
    assert desk.cases.claim(case.id, changed.version, "anna", "on what I see now").won


def test_a_claim_on_a_missing_case_is_a_problem(desk: Desk) -> None:
    with pytest.raises(StoreProblem):
        desk.cases.claim(str(uuid4()), 1, "anna", "x")


def test_a_closed_case_is_not_claimed(desk: Desk) -> None:
    case = desk.owned()
    closed = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.CLOSED, "done")
    assert not desk.cases.claim(case.id, closed.version, "bob", "x").won


def test_unowned_cases_come_oldest_first_and_no_more_than_asked(desk: Desk) -> None:
    opened = [desk.open_case(f"c{number}") for number in range(4)]
    desk.cases.claim(opened[1].id, 1, "anna", "mine")
    assert desk.cases.unowned(10) == (opened[0], opened[2], opened[3])
    assert desk.cases.unowned(2) == (opened[0], opened[2])


def test_the_next_case_is_the_oldest_free_one(desk: Desk) -> None:
    opened = [desk.open_case(f"c{number}") for number in range(2)]
    taken = [desk.cases.claim_next("anna", "free hands") for _ in range(3)]
    assert [case and case.id for case in taken] == [opened[0].id, opened[1].id, None]
    assert {case.owner for case in taken if case} == {"anna"}


def test_a_release_frees_the_case_under_a_new_epoch(desk: Desk) -> None:
    case = desk.owned()
    free = desk.cases.release(case.id, case.version, case.epoch, "anna", "wrong key", [desk.write()])
    assert (free.owner, free.owned_since, free.epoch, free.version) == (None, None, 2, case.version + 1)
    assert len(desk.cases.outbox_of(case.id)) == 1
    assert desk.cases.claim(case.id, free.version, "bob", "mine now").case.epoch == 3


@pytest.mark.parametrize("changed", [{"version": 1}, {"epoch": 0}, {"agent": "bob"}])
def test_a_release_of_what_changed_is_stale(desk: Desk, changed: dict[str, object]) -> None:
    case = desk.owned()
    known = {"version": case.version, "epoch": case.epoch, "agent": "anna"} | changed
    with pytest.raises(StaleCase):
        desk.cases.release(case.id, **known, why="undo")  # type: ignore[arg-type]
    assert desk.cases.case(case.id) == case


@pytest.mark.parametrize("state", [CaseState.SOLVED, CaseState.CLOSED])
def test_a_solved_case_keeps_its_owner(desk: Desk, state: CaseState) -> None:
    case = desk.owned()
    solved = desk.cases.set_state(case.id, case.version, case.epoch, "anna", state, "paid")
    with pytest.raises(StaleCase, match=state.value):
        desk.cases.release(case.id, solved.version, solved.epoch, "anna", "undone")
    assert desk.cases.case(case.id) == solved


def test_a_former_owners_late_write_is_refused_even_with_the_newest_version(desk: Desk) -> None:
    mine = desk.owned("anna")
    free = desk.cases.release(mine.id, mine.version, mine.epoch, "anna", "end of shift")
    theirs = desk.cases.claim(mine.id, free.version, "bob", "taken over").case
    with pytest.raises(StaleCase, match="bob"):
        desk.cases.set_state(mine.id, theirs.version, mine.epoch, "anna", CaseState.SOLVED, "late")
    with pytest.raises(StaleCase, match="bob"):
        desk.cases.add_note(desk.note(mine, "late"), mine.epoch, [desk.write()])
    assert desk.cases.case(mine.id) == theirs
    assert desk.cases.notes(mine.id) == ()
    assert desk.cases.outbox_of(mine.id) == ()


def test_a_colleague_may_add_a_note(desk: Desk) -> None:
    case = desk.owned("anna")
    changed = desk.cases.add_note(desk.note(case, "He called me too.", author="bob"), None)
    assert (changed.owner, changed.version) == ("anna", case.version + 1)
    assert desk.cases.notes(case.id)[0].author == "bob"


def test_notes_come_newest_first_with_every_character(desk: Desk) -> None:
    case = desk.owned()
    words = ["Ņemta karte, 12 €", "Клиент перезвонит 🤝", "=1+1\n\t'; DROP TABLE notes; --"]
    notes = [desk.note(case, text) for text in words]
    for note in notes:
        desk.cases.add_note(note, case.epoch)
    assert [note.text for note in desk.cases.notes(case.id)] == words[::-1]
    assert [note.id for note in desk.cases.notes(case.id)] == [note.id for note in notes][::-1]


def test_the_same_note_again_is_nothing(desk: Desk) -> None:
    case, write = desk.owned(), desk.write()
    note = desk.note(case)
    saved = desk.cases.add_note(note, case.epoch, [write])
    again = desk.cases.add_note(replace(note, text="changed"), case.epoch, [write])
    assert again == saved
    assert len(desk.cases.notes(case.id)) == len(desk.cases.outbox_of(case.id)) == 1
    assert desk.cases.notes(case.id)[0].text == note.text


def test_nul_and_lone_surrogates_are_cleaned_and_the_rest_kept(desk: Desk) -> None:
    case = desk.owned()
    desk.cases.add_note(desk.note(case, "before\0 and \ud83d after"), case.epoch)
    kept = desk.cases.notes(case.id)[0].text
    assert kept.startswith("before and ")
    assert kept.endswith(" after")
    assert "\0" not in kept
    kept.encode()


def test_a_ticket_is_linked_once(desk: Desk) -> None:
    case = desk.open_case()
    linked = desk.cases.link_ticket(case.id, TICKET, "anna", "found it")
    again = desk.cases.link_ticket(case.id, TICKET, "bob", "found it too")
    more = desk.cases.link_ticket(case.id, RecordRef("rt", "ticket", "7"), "anna", "and this")
    assert linked.tickets == again.tickets == (TICKET,)
    assert again == linked
    assert more.tickets == (TICKET, RecordRef("rt", "ticket", "7"))
    assert desk.cases.case(case.id) == more


def test_a_ticket_is_linked_with_the_writes_that_follow_from_it_once(desk: Desk) -> None:
    case = desk.owned("anna")
    take = desk.write("take_ticket")
    for _ in range(2):
        desk.cases.link_ticket(case.id, TICKET, "anna", "found it", (take,))
    assert [item.id for item in desk.cases.outbox_of(case.id)] == [take.id]


def test_the_last_case_of_a_customer_is_told_whatever_its_state(desk: Desk) -> None:
    assert desk.cases.last_case_of("customer-1") is None
    case = desk.owned("anna")
    desk.open_case("customer-2")
    case = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.SOLVED, "done")
    assert desk.cases.open_case_of("customer-1") is None
    assert desk.cases.last_case_of("customer-1") == case


def test_the_journal_tells_who_what_why_when(desk: Desk) -> None:
    case = desk.owned("anna")
    case = desk.cases.link_ticket(case.id, TICKET, "anna", "theirs")
    case = desk.cases.add_note(desk.note(case), case.epoch)
    case = desk.cases.set_state(case.id, case.version, case.epoch, "anna", CaseState.WAITING, "until Monday")
    desk.cases.release(case.id, case.version, case.epoch, "anna", "end of shift")
    journal = desk.cases.journal(case.id)
    assert [entry.act for entry in journal] == [
        "open_case",
        "claim",
        "link_ticket",
        "add_note",
        "set_state",
        "release",
    ]
    assert [entry.case_version for entry in journal] == [1, 2, 3, 4, 5, 6]
    assert [entry.why for entry in journal][-2:] == ["until Monday", "end of shift"]
    assert {entry.actor for entry in journal} == {"anna"}
    assert [entry.at for entry in journal] == sorted(entry.at for entry in journal)
    assert len({entry.id for entry in journal}) == 6
    assert desk.cases.verify_journal(case.id) == ()
