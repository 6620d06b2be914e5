"""Only what may be told today, to this kind of customer, is an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agent_desk.application.contexts import Context
from agent_desk.application.events import AnswersFound
from agent_desk.application.find_answers import told_by
from agent_desk.domain.article import Article
from agent_desk.domain.call import Call, KnownField
from agent_desk.domain.case import CaseState
from agent_desk.domain.customer import CustomerKind
from agent_desk.domain.identity import caller_number
from tests.fakes import people
from tests.unit.application.reading_room import ReadingRoom

TODAY = date(2026, 11, 23)


def article(name: str, **facts: object) -> Article:
    return Article(name, "Roaming prices", f"Roaming {name} in the union.", "en", **facts)  # type: ignore[arg-type]


ROAMING = (
    article("everybody", audience="everybody"),
    article("personal", audience="Personal"),
    article("business", audience="business"),
    article("winter", valid_from=date(2026, 12, 1)),
    article("summer", valid_until=date(2026, 11, 22)),
    article("now", valid_from=TODAY, valid_until=TODAY),
    article("vip", audience="gold members"),
)


def found(room: ReadingRoom) -> set[str]:
    return {key.partition("@")[0] for key in room.ask("roaming prices")}


@pytest.fixture
def room() -> ReadingRoom:
    return ReadingRoom(articles=ROAMING)


def test_what_is_not_valid_today_is_left_out(room: ReadingRoom) -> None:
    assert found(room) == {"everybody", "personal", "business", "now", "vip"}


def test_a_person_is_not_told_what_is_for_firms(room: ReadingRoom) -> None:
    room.desk.anna_calls()
    assert found(room) == {"everybody", "personal", "now", "vip"}


@pytest.mark.parametrize(
    ("kind", "fitting"),
    [
        (CustomerKind.PERSON, {"everybody", "personal", "vip"}),
        (CustomerKind.ORGANISATION, {"everybody", "business", "vip"}),
        (None, {"everybody", "personal", "business", "vip"}),
    ],
)
def test_an_audience_shuts_out_the_other_kind_only(kind: CustomerKind | None, fitting: set[str]) -> None:
    assert {one.id for one in ROAMING if one.audience and one.fits(kind)} == fitting


def test_what_is_left_out_does_not_take_a_place(room: ReadingRoom) -> None:
    many = [article(f"old{number}", valid_until=date(2020, 1, 1)) for number in range(4)]
    room.index.put(many)
    assert "now" in found(room)


def test_what_found_nothing_is_asked_again_when_articles_come() -> None:
    room = ReadingRoom(articles=())
    assert room.ask("roaming prices") == []
    room.index.put(ROAMING)
    room.find.articles_changed()
    found = room.sink.last(AnswersFound)
    assert (found.question, "now" in {one.article.id for one in found.answers}) == ("roaming prices", True)
    published = len(room.sink.events)
    room.find.articles_changed()
    assert len(room.sink.events) == published, "what is read does not change under the agent"


def told(room: ReadingRoom, queue: str = "", **fields: str) -> tuple[str, ...]:
    """What suggestions are made from, for a caller nobody knows."""
    known = tuple(KnownField(name, value) for name, value in fields.items())
    call = Call("call", caller_number("+37129999999"), room.session.clock.now(), queue=queue, known=known)
    return told_by(Context("call", call))


def test_why_somebody_calls_is_asked_whatever_it_is_called(room: ReadingRoom) -> None:
    assert told(room, Topic="roaming", wish="my phone is gone") == ("roaming", "my phone is gone")


@pytest.mark.parametrize(
    "value", ["ends 4417", "ok", "Anna Berzina", "PIN verified", "due on 4 December", " "]
)
def test_a_field_that_says_no_wish_suggests_nothing(room: ReadingRoom, value: str) -> None:
    assert told(room, card=value) == ()


def test_the_queue_suggests_nothing(room: ReadingRoom) -> None:
    queue = "Priority queue for corporate customers"
    assert told(room, queue) == told(room, queue, topic=queue) == ()


def test_the_open_case_suggests_and_a_solved_one_does_not(room: ReadingRoom) -> None:
    case = replace(people.case(), topic="Third bill in a dead man's name")
    assert told_by(Context("call", case=case)) == (case.topic,)
    assert told_by(Context("call", case=replace(case, topic="Billing"))) == ()
    assert told_by(Context("call", case=replace(case, state=CaseState.SOLVED))) == ()


def test_a_suggestion_says_what_it_was_found_for(room: ReadingRoom) -> None:
    (first, *_) = room.index.suggest(("roaming prices", "where to park"), ("en",), 5)
    assert (first.article.id, first.suggested_by) == ("everybody", "roaming prices")
