from __future__ import annotations

import pytest

from agent_desk.application.desk_events import ConsultChanged, ConsultsListed
from agent_desk.application.events import CaseFound, ProblemArose
from agent_desk.domain.case import Outcome
from agent_desk.domain.consult import ConsultState
from agent_desk.domain.staff import Colleague
from agent_desk.sdk.errors import NotReachable
from tests.unit.application.floor import Floor


@pytest.fixture
def floor() -> Floor:
    made = Floor("anna")
    made.seen.seen(Colleague("bert", department="night"))
    made.desk.with_ticket_system()
    made.desk.anna_calls()
    made.desk.own("call")
    return made


@pytest.fixture
def bert(floor: Floor) -> Floor:
    return Floor("bert", floor)


def asked(floor: Floor, of: str = "bert", department: str = "") -> str:
    floor.consults.ask_consult("call", of, department, "May I waive 30 EUR?")
    return floor.desk.sink.last(ConsultChanged).consult.id


def test_the_answer_comes_into_the_case_and_its_ticket_once_and_nobody_was_moved(
    floor: Floor, bert: Floor
) -> None:
    case = floor.desk.session.contexts.get("call").case
    assert case
    one = asked(floor)
    bert.consults.list_consults()
    assert [q.id for q in bert.desk.sink.last(ConsultsListed).asked_of_me] == [one]
    for _ in range(2):
        bert.consults.answer_consult(one, "Yes, up to 50. Card 4111 1111 1111 1111 stays blocked.")
    notes = floor.desk.cases.notes(case.id)
    assert [(note.author, note.text.splitlines()[0]) for note in notes] == [("bert", "May I waive 30 EUR?")]
    assert "4111 1111" not in notes[0].text
    assert [text for _, text, _ in floor.desk.asked("add_note")] == [notes[0].text]
    now = floor.desk.cases.case(case.id)
    assert now
    assert (now.owner, now.epoch) == ("anna", case.epoch)


def test_the_one_who_asked_sees_the_answer_without_asking(floor: Floor, bert: Floor) -> None:
    floor.follow()
    bert.follow()
    one = asked(floor)
    floor.follow()
    bert.follow()
    assert bert.desk.sink.last(ConsultsListed).asked_of_me[0].id == one
    assert [change.consult.state for change in bert.desk.sink.of(ConsultChanged)] == [ConsultState.ASKED]
    bert.consults.answer_consult(one, "Up to 50.")
    shown = len(floor.desk.sink.of(ConsultsListed))
    floor.follow()
    floor.follow()
    assert len(floor.desk.sink.of(ConsultsListed)) == shown + 1
    assert floor.desk.sink.last(ConsultChanged).consult.state is ConsultState.ANSWERED
    assert floor.desk.sink.last(CaseFound).notes[0].author == "bert"


def test_a_ticket_system_that_is_away_gets_the_answer_later(floor: Floor, bert: Floor) -> None:
    floor.desk.backends.answers["rt", "add_note"] = NotReachable("away")
    bert.consults.answer_consult(asked(floor), "Up to 50.")
    assert floor.desk.writes()["add_note"].outcome is Outcome.UNKNOWN
    floor.desk.backends.answers["rt", "add_note"] = "97"
    floor.desk.clock.advance(400)
    bert.desk.outbox()
    assert floor.desk.writes()["add_note"].outcome is Outcome.DONE


def test_a_department_is_asked_and_whoever_is_there_answers(floor: Floor, bert: Floor) -> None:
    bert.department = "billing"
    one = asked(floor, "", "billing")
    bert.consults.list_consults()
    assert bert.desk.sink.last(ConsultsListed).asked_of_me[0].id == one
    bert.consults.decline_consult(one, "ask the lead")
    settled = bert.desk.sink.last(ConsultChanged).consult
    assert (settled.state, settled.answer) == (ConsultState.DECLINED, "ask the lead")


def test_a_question_is_taken_back(floor: Floor, bert: Floor) -> None:
    one = asked(floor)
    floor.consults.withdraw_consult(one)
    assert floor.desk.sink.last(ConsultsListed).mine == ()
    bert.consults.answer_consult(one, "Too late.")
    assert "anna has answered this question, or taken it back" in bert.desk.sink.last(ProblemArose).message


def test_nobody_answers_or_declines_their_own_question(floor: Floor) -> None:
    one = asked(floor)
    floor.consults.answer_consult(one, "Yes, I may.")
    assert floor.desk.sink.last(ProblemArose).message == "You asked this question yourself."
    floor.consults.decline_consult(one, "no")
    assert len(floor.desk.sink.of(ProblemArose)) == 2
    kept = floor.parts.consults.consult(one)
    assert kept
    assert kept.state is ConsultState.ASKED
    floor.consults.withdraw_consult(one)
    assert floor.desk.sink.last(ConsultChanged).consult.state is ConsultState.WITHDRAWN


def test_an_answer_becomes_an_article_that_names_who_said_it(floor: Floor, bert: Floor) -> None:
    one = asked(floor)
    floor.consults.draft_from_consult(one)
    assert floor.drafted == []
    bert.consults.answer_consult(one, "Up to 50.")
    floor.consults.draft_from_consult(one)
    case = floor.desk.session.contexts.get("call").case
    assert case
    assert floor.drafted == [("May I waive 30 EUR?", "Up to 50.", "bert", case.id)]


def test_who_is_not_known_is_named(floor: Floor) -> None:
    floor.consults.ask_consult("call", "ghost", "", "May I?")
    assert floor.desk.sink.last(ProblemArose).message == "No colleague has the login ghost."
    floor.consults.ask_consult("call", "", "attic", "May I?")
    assert floor.desk.sink.last(ProblemArose).message == "There is no department attic."
    assert floor.desk.sink.of(ConsultChanged) == []
    asked(floor, "", "night")
    assert floor.desk.sink.last(ConsultChanged).consult.department == "night", "somebody works there"


@pytest.mark.parametrize(
    ("of", "department", "question"),
    [("", "", "x"), ("anna", "", "x"), ("bert", "", " "), ("ghost", "", "x"), ("", "attic", "x")],
)
def test_nothing_is_asked_of_nobody(floor: Floor, of: str, department: str, question: str) -> None:
    floor.consults.ask_consult("call", of, department, question)
    assert floor.desk.sink.last(ProblemArose).remedy
    assert floor.desk.sink.of(ConsultChanged) == []
