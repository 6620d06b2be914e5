"""Only what may be told today, to this kind of customer, is an answer."""

from __future__ import annotations

from datetime import date

import pytest

from agent_desk.domain.article import Article
from agent_desk.domain.customer import CustomerKind
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
