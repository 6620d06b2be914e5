from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from agent_desk.application.events import CaseFound, DraftKept, NoteStateChanged
from agent_desk.application.ports import StaleCase, StoreNotReachable, StoreProblem
from agent_desk.domain.case import CaseState, NoteState, Outcome
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.errors import NotReachable, Rejected
from tests.unit.application.desk import TICKET, DeskUnderTest, call


def states(desk: DeskUnderTest) -> list[NoteState]:
    return [event.state for event in desk.sink.of(NoteStateChanged)]


def test_what_is_typed_is_kept_with_its_customer(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.keep("call", "She lost")
    kept = desk.drafts.drafts()[0]
    customer = desk.session.contexts.get("call").customer
    assert customer is not None
    assert (kept.text, kept.customer_id, kept.revision) == ("She lost", customer.id, 1)
    assert states(desk) == [NoteState.KEPT]


def test_a_card_number_never_reaches_the_disk(desk: DeskUnderTest) -> None:
    desk.keep("call", "card 4111 1111 1111 1111")
    assert "4111 1111" not in desk.drafts.drafts()[0].text


def test_a_full_disk_asks_the_agent_to_copy_the_note(desk: DeskUnderTest) -> None:
    def full(_draft: object) -> None:
        raise StoreProblem("The disk is full.", "Copy your note.")

    desk.drafts.keep = full  # type: ignore[method-assign,assignment]
    desk.keep("call", "text")
    told = desk.sink.last(NoteStateChanged)
    assert (told.state, told.message) == (NoteState.NOT_KEPT, "The disk is full. Copy your note.")


def test_what_could_not_be_kept_is_kept_as_soon_as_there_is_room(desk: DeskUnderTest) -> None:
    desk.drafts.problem = StoreProblem("The disk is full.")
    desk.keep("call", "She lost")
    desk.keep.type_sheet("call", "promise", (("what", "I will call"),))
    desk.keep.keep_again()
    assert states(desk) == [NoteState.NOT_KEPT]
    desk.drafts.problem = None
    desk.keep.keep_again()
    assert [draft.sheet for draft in desk.drafts.drafts()] == ["", "promise"]
    assert states(desk) == [NoteState.NOT_KEPT, NoteState.KEPT]
    desk.sink.events.clear()
    desk.keep.keep_again()
    assert not desk.sink.events


def test_what_was_saved_meanwhile_is_not_kept_again(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.drafts.problem = StoreProblem("The disk is full.")
    desk.note("call", "Blocked all cards.")
    assert desk.sink.last(NoteStateChanged).state is NoteState.SENT
    desk.drafts.problem = None
    desk.keep.keep_again()
    assert desk.drafts.drafts() == ()


def slowly(desk: DeskUnderTest, *texts: str) -> list[str]:
    """What is saved, newest first, when these texts are saved one after the other while the store is busy."""
    store, waiting = desk.session.store_lane.submit, list[Callable[[], object]]()

    def later(work: Callable[[], object]) -> Future[object]:
        waiting.append(work)
        return Future()

    desk.session.store_lane.submit = later  # type: ignore[method-assign,assignment]
    for text in texts:
        desk.note("call", text)
    desk.session.store_lane.submit = store  # type: ignore[method-assign]
    for work in waiting:
        store(work)
    return [note.text for note in desk.sink.last(CaseFound).notes]


def test_who_types_on_and_saves_again_while_the_store_is_slow_saves_each_word_once(
    desk: DeskUnderTest,
) -> None:
    desk.anna_calls()
    assert slowly(desk, "AAA", "AAABBB", "AAABBB\nCCC") == ["CCC", "BBB", "AAA"]
    assert [event.saved for event in desk.sink.of(NoteStateChanged) if event.saved] == ["AAA", "BBB", "CCC"]
    assert desk.drafts.drafts() == ()


def test_what_could_not_be_sent_is_not_sent_once_more_after_a_longer_text(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    add = desk.cases.add_note

    def away(*_arguments: object) -> object:
        raise StoreNotReachable("It is away.")

    desk.cases.add_note = away  # type: ignore[method-assign,assignment]
    desk.note("call", "AAA")
    desk.cases.add_note = add  # type: ignore[method-assign]
    desk.note("call", "AAABBB")
    desk.note.send_unsent()
    assert [note.text for note in desk.sink.last(CaseFound).notes] == ["AAABBB"]


def test_a_saved_note_goes_to_the_case_and_the_ticket_and_the_draft_goes_away(desk: DeskUnderTest) -> None:
    desk.with_ticket_system()
    desk.anna_calls()
    desk.own("call")
    desk.note("call", "Blocked all cards.")
    assert states(desk) == [NoteState.KEPT, NoteState.SENDING, NoteState.SENT]
    assert [note.text for note in desk.sink.last(CaseFound).notes] == ["Blocked all cards."]
    ticket, text, _key = desk.asked("add_note")[0]
    assert (ticket, text) == (TICKET.ref, "Blocked all cards.")
    assert desk.writes()["add_note"].outcome is Outcome.DONE
    assert desk.drafts.drafts() == ()


def test_a_note_is_saved_to_its_customer_also_when_its_tab_is_closed_meanwhile(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    store, waiting = desk.session.store_lane.submit, list[Callable[[], object]]()
    desk.session.store_lane.submit = waiting.append  # type: ignore[method-assign,assignment]
    desk.note("call", "She is well.")
    desk.session.contexts.close("call")
    desk.session.store_lane.submit = store  # type: ignore[method-assign]
    for work in waiting:
        store(work)
    assert desk.sink.last(NoteStateChanged).state is NoteState.SENT
    assert [note.text for note in desk.sink.last(CaseFound).notes] == ["She is well."]
    assert desk.session.contexts.get("call").customer is None, "a closed tab stays closed"


def test_what_is_typed_while_a_note_is_sent_stays_as_the_draft(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.keep("call", "Blocked.\nAnd more")
    desk.keep.discard("call", "Blocked.")
    assert [draft.text for draft in desk.drafts.drafts()] == ["And more"]


def test_the_same_words_written_again_are_another_note(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.note("call", "Called back, no answer.")
    desk.note("call", "Called back, no answer.")
    assert len(desk.sink.last(CaseFound).notes) == 2


def test_a_note_that_is_saved_again_after_a_lost_reply_is_there_once(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    add, lost = desk.cases.add_note, [True]

    def loses_its_reply(*arguments: object) -> object:
        added = add(*arguments)  # type: ignore[arg-type]
        if lost[0]:
            raise StoreNotReachable("The connection was lost.")
        return added

    desk.cases.add_note = loses_its_reply  # type: ignore[method-assign,assignment]
    desk.note("call", "Once.")
    lost[0] = False
    desk.note("call", "Once.")
    desk.note.send_unsent()
    assert desk.sink.last(NoteStateChanged).state is NoteState.SENT
    assert [note.text for note in desk.sink.last(CaseFound).notes] == ["Once."]


def test_a_colleagues_same_words_about_the_same_customer_are_their_own_note(desk: DeskUnderTest) -> None:
    customer = desk.know_anna()
    other = DeskUnderTest("bert", beside=desk)
    for one in (desk, other):
        one.opening(f"customer:{customer}", customer)
        one.note(f"customer:{customer}", "Called back, no answer.")
    assert [note.author for note in other.sink.last(CaseFound).notes] == ["bert", desk.session.agent]


def test_a_note_written_after_the_case_was_solved_here_stands_on_that_case(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.own("call")
    case = desk.session.contexts.get("call").case
    assert case is not None
    me = desk.session.agent
    solved = desk.cases.set_state(case.id, case.version, case.epoch, me, CaseState.SOLVED, "done")
    desk.session.contexts.change("call", case=solved)
    desk.note("call", "She said thanks.")
    assert [note.text for note in desk.cases.notes(case.id)] == ["She said thanks."]
    assert desk.cases.open_case_of(case.customer_id) is None


def test_two_notes_while_the_ticket_system_is_slow_make_one_ticket_with_both(desk: DeskUnderTest) -> None:
    made = Ticket(RecordRef("rt", "ticket", "15"), None, "Call", "new")
    desk.with_ticket_system(tickets=(), create=NotReachable("It does not answer."))
    desk.anna_calls()
    desk.note("call", "First words.")
    desk.note("call", "More words.")
    assert len(desk.asked("create")) == 1
    desk.backends.answers["rt", "create"] = made
    for _ in range(3):
        desk.clock.advance(400)
        desk.outbox()
    assert {subject for _, subject, *_ in desk.asked("create")} == {desk.asked("create")[0][1]}
    assert [(ticket, text) for ticket, text, _key in desk.asked("add_note")] == [(made.ref, "More words.")]
    assert desk.writes()["add_note"].outcome is Outcome.DONE


def test_a_note_behind_a_ticket_that_was_refused_is_told_as_refused(desk: DeskUnderTest) -> None:
    desk.with_ticket_system(tickets=(), create=NotReachable("It does not answer."))
    desk.anna_calls()
    desk.note("call", "First words.")
    desk.note("call", "More words.")
    desk.backends.answers["rt", "create"] = Rejected("This queue is closed.")
    for _ in range(3):
        desk.clock.advance(400)
        desk.outbox()
    behind = desk.writes()["add_note"]
    assert (behind.outcome, behind.problem) == (Outcome.REFUSED, "This queue is closed.")


def test_a_customer_without_a_ticket_gets_one_with_the_note(desk: DeskUnderTest) -> None:
    made = Ticket(RecordRef("rt", "ticket", "15"), None, "Call", "new")
    desk.with_ticket_system(tickets=(), create=made)
    desk.anna_calls()
    desk.note("call", "First words.")
    assert desk.asked("create")[0][2] == "First words."
    case = desk.session.contexts.get("call").case
    assert case is not None
    stored = desk.cases.case(case.id)
    assert stored is not None
    assert stored.tickets == (made.ref,)


def test_a_lost_reply_is_looked_up_before_the_note_is_sent_again(desk: DeskUnderTest) -> None:
    desk.with_ticket_system(add_note=NotReachable("The connection broke."))
    desk.anna_calls()
    desk.note("call", "Once only.")
    assert desk.writes()["add_note"].outcome is Outcome.UNKNOWN
    desk.backends.answers["rt", "has_note"] = True
    desk.clock.advance(400)
    desk.outbox()
    assert desk.writes()["add_note"].outcome is Outcome.DONE
    assert len(desk.asked("add_note")) == 1


def test_a_store_that_is_away_keeps_the_note_and_sends_it_when_it_is_back(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    add, away = desk.cases.add_note, [True]

    def flaky(*arguments: object) -> object:
        if away[0]:
            raise StoreNotReachable("The store does not answer.")
        return add(*arguments)  # type: ignore[arg-type]

    desk.cases.add_note = flaky  # type: ignore[method-assign,assignment]
    desk.note("call", "Not lost.")
    assert desk.sink.last(NoteStateChanged).state is NoteState.SENDING
    assert desk.drafts.drafts()[0].text == "Not lost."
    away[0] = False
    desk.note.send_unsent()
    assert desk.sink.last(NoteStateChanged).state is NoteState.SENT
    assert desk.drafts.drafts() == ()


def test_a_note_of_somebody_who_lost_the_case_stays_a_draft_and_can_be_a_colleagues_note(
    desk: DeskUnderTest,
) -> None:
    desk.anna_calls()
    desk.own("call")
    add = desk.cases.add_note

    def stale(note: object, epoch: int | None, outbox: object = ()) -> object:
        if epoch is not None:
            raise StaleCase("Bert owns the case now.")
        return add(note, epoch, outbox)  # type: ignore[arg-type]

    desk.cases.add_note = stale  # type: ignore[method-assign,assignment]
    desk.note("call", "My words.")
    assert desk.sink.last(NoteStateChanged).state is NoteState.NEEDS_YOU
    assert desk.drafts.drafts()[0].text == "My words."


def test_a_note_without_a_customer_is_kept_and_says_what_is_missing(desk: DeskUnderTest) -> None:
    desk.receive(call(number="+37129999999"))
    desk.note("call", "Who is it?")
    assert desk.sink.last(NoteStateChanged).state is NoteState.NEEDS_YOU
    assert desk.drafts.drafts()[0].text == "Who is it?"


def test_drafts_of_an_earlier_run_come_back_with_their_customer(desk: DeskUnderTest) -> None:
    desk.anna_calls()
    desk.keep("call", "Half a sen")
    later = DeskUnderTest("edgars", beside=desk)
    later.drafts.keep(desk.drafts.drafts()[0])
    later.keep.restore()
    assert later.sink.last(DraftKept).draft.text == "Half a sen"
    assert later.session.contexts.get("call").customer is not None
