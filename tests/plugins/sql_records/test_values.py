from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.identity import IdentityKind, identity
from plugins.sql_records.spellings import phone_spellings
from plugins.sql_records.template import template
from plugins.sql_records.values import line, moment, money, text, whole

RIGA = ZoneInfo("Europe/Riga")


@pytest.mark.parametrize(
    ("value", "times", "expected"),
    [
        ("2026-07-01 12:00:00", ("iso",), datetime(2026, 7, 1, 9, tzinfo=UTC)),
        ("2026-07-01T12:00:00Z", ("iso",), datetime(2026, 7, 1, 12, tzinfo=UTC)),
        (1782900000, ("unix",), datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("1782900000000", ("unix_ms",), datetime(2026, 7, 1, 10, tzinfo=UTC)),
        ("01.07.2026", ("iso", "%d.%m.%Y"), datetime(2026, 6, 30, 21, tzinfo=UTC)),
        (date(2026, 1, 2), ("iso",), datetime(2026, 1, 1, 22, tzinfo=UTC)),
        (datetime(2026, 1, 2, 12), ("iso",), datetime(2026, 1, 2, 10, tzinfo=UTC)),  # noqa: DTZ001 - as stored
        (datetime.max, ("iso",), None),  # noqa: DTZ901 - as stored
        ("0000-00-00", ("iso",), None), ("1e400", ("unix",), None),
        ("tomorrow", ("iso", "unix"), None), (None, ("iso",), None), ("", ("iso",), None),
    ],
)  # fmt: skip
def test_times_are_read_as_the_mapping_says(
    value: object, times: tuple[str, ...], expected: datetime | None
) -> None:
    assert moment(value, times, RIGA) == expected


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (2490, 2, "24.90"), ("812,40", 0, "812.40"), (12.1, 0, "12.1"), (Decimal("-0.005"), 0, "-0.005"),
        ("NaN", 0, None), ("Infinity", 0, None), ("1e999999", 0, None), (True, 0, None), ("", 0, None),
        (None, 0, None), (10**30, 2, None),
    ],
)  # fmt: skip
def test_money_is_exact_or_nothing(value: object, decimals: int, expected: str | None) -> None:
    assert money(value, decimals) == (Decimal(expected) if expected else None)


@pytest.mark.parametrize(("value", "expected"), [(61, 61), ("7", 7), (-3, 0), ("x", 0), (10**12, 10_000_000)])
def test_a_whole_number_is_within_bounds(value: object, expected: int) -> None:
    assert whole(value) == expected


@given(st.one_of(st.text(), st.binary(), st.integers(), st.none(), st.floats()))
def test_text_is_always_safe(value: object) -> None:
    cleaned = text(value, 50)
    cleaned.encode("utf-8")
    assert not {"\x00", "\x1b", "\r", "\u2028"} & set(cleaned)
    assert "\n" not in line(value, 50)


def test_text_is_in_nfc_and_cut_with_a_mark() -> None:
    assert text("e\u0301", 10) == "é"
    assert text("a" * 11, 10) == "a" * 10 + " … (cut)"
    assert text(b"\xff\xfe" * 3, 10, "cp1257") == "˙ž" * 3 or text(b"\xff", 10, "latin-1") == "ÿ"


@pytest.mark.parametrize("begins", ["", "a", "ā", "€", "😀"])
def test_bytes_that_are_cut_within_a_sign_are_the_same_text(begins: str) -> None:
    long = begins + "ā" * 100 + "€" * 100
    assert text(long.encode(), 40) == long[:40] + " … (cut)"


@given(st.integers(20_000_000, 29_999_999))
def test_every_spelling_is_the_same_number(number: int) -> None:
    e164 = f"+371{number}"
    for spelling in phone_spellings(e164):
        read = identity(IdentityKind.PHONE, spelling, "LV")
        assert read is None or read.value == e164 or not spelling.startswith(("+", "00", "2"))
    assert {e164, str(number), f"00371{number}", f"371{number}"} <= set(phone_spellings(e164))


@pytest.mark.parametrize(
    ("pattern", "values", "expected"),
    [
        ("name", {"name": "Anna"}, "Anna"),
        ("{last}, {first}", {"last": "SIA Bērzs", "first": ""}, "SIA Bērzs"),
        (
            "{brand} ending {last4} ({note})",
            {"brand": "Visa", "last4": "4417", "note": ""},
            "Visa ending 4417",
        ),
        ("{a}", {"a": "{b}"}, "{b}"),
        ("{", {}, "{"),
    ],
)
def test_a_template_is_filled_without_reading_the_values(
    pattern: str, values: dict[str, str], expected: str
) -> None:
    assert template(pattern).render(lambda column: values[column]) == expected
