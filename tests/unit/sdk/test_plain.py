from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.account import Account, Attention, Detail, Money
from agent_desk.domain.department import Department, OpenSpan
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.plain import NotPlain, from_plain, to_plain

REF = RecordRef("crm", "customer", "C-1")
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
ACCOUNTS = st.builds(
    Account,
    ref=st.builds(RecordRef, TEXT, TEXT, TEXT),
    customer=st.just(REF),
    kind=TEXT,
    label=TEXT,
    state=TEXT,
    attention=st.sampled_from(Attention),
    balance=st.none() | st.builds(Money, st.decimals(allow_nan=False, allow_infinity=False), TEXT),
    since=st.none() | st.datetimes(timezones=st.just(UTC)),
    due=st.none(),
    details=st.lists(st.builds(Detail, TEXT, TEXT), max_size=3).map(tuple),
)


class Colour(enum.IntEnum):
    RED = 1


@dataclass(frozen=True, slots=True)
class Everything:
    text: str
    flag: bool
    number: int
    share: float
    colour: Colour
    day: date
    hour: time
    pair: tuple[str, int]
    either: str | int | bool


WHOLE = Everything("x", True, 3, 0.5, Colour.RED, date(2026, 1, 2), time(9, 30), ("a", 1), 7)


@settings(max_examples=60, deadline=None)
@given(st.lists(ACCOUNTS, max_size=3).map(tuple))
def test_what_crosses_comes_out_as_it_went_in(accounts: tuple[Account, ...]) -> None:
    line = json.dumps(to_plain(accounts), ensure_ascii=False).encode()
    assert from_plain(tuple[Account, ...], json.loads(line)) == accounts


def test_every_simple_type_crosses() -> None:
    assert from_plain(Everything, json.loads(json.dumps(to_plain(WHOLE)))) == WHOLE


def test_hours_and_holidays_cross() -> None:
    spans = (OpenSpan(0, time(9), time(18)),)
    department = Department("d", "Cards", "Europe/Riga", spans, frozenset({date(2026, 11, 18)}))
    assert from_plain(Department, to_plain(department)) == department


WRONG: list[tuple[Any, object]] = [
    (str, 1),
    (int, True),
    (int, "1"),
    (int, 1.0),
    (bool, 1),
    (float, "1"),
    (float, float("inf")),
    (Decimal, 1),
    (Decimal, "NaN"),
    (Decimal, "x"),
    (datetime, "2026-01-01T00:00:00"),
    (datetime, "yesterday"),
    (date, "2026-13-01"),
    (Attention, "shouting"),
    (Attention, ["none"]),
    (RecordRef, ["crm", "customer"]),
    (RecordRef, {"connection": "crm"}),
    (RecordRef, ["crm", "customer", None]),
    (tuple[str, ...], "abc"),
    (tuple[str, int], ["a"]),
    (frozenset[str], "abc"),
    (RecordRef | None, "x"),
]


@pytest.mark.parametrize(("kind", "plain"), WRONG)
def test_what_is_not_of_the_declared_type_is_refused(kind: Any, plain: object) -> None:
    with pytest.raises(NotPlain):
        from_plain(kind, plain)


@pytest.mark.parametrize("value", [object(), float("nan"), datetime(2026, 1, 1), {"a": 1}, [b"x"]])  # noqa: DTZ001
def test_what_has_no_plain_form_does_not_cross(value: object) -> None:
    with pytest.raises(NotPlain):
        to_plain(value if not isinstance(value, list) else tuple(value))


def test_types_without_a_plain_form_are_named() -> None:
    with pytest.raises(NotPlain, match="bytes"):
        from_plain(bytes, "x")


def test_nul_and_lone_surrogates_are_replaced() -> None:
    assert from_plain(str, "a\0b\ud800c") == "a\ufffdb?c"
