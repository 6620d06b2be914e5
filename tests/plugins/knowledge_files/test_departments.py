from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from agent_desk.sdk.errors import NotReachable, Rejected
from plugins.knowledge_files.departments import read_departments
from tests.plugins.knowledge_files.conftest import Folder

GOOD = """
[[department]]
id = "billing"
name = { en = "Billing", lv = "Rēķini" }
zone = "Europe/Riga"
hours = [{ days = ["mon", "fri"], opens = 08:00:00, closes = 18:00:00 }]
holidays = "LV"
skills = ["refund"]
authority = { text = { en = "Refunds up to 20 EUR" }, limit = "20.00", currency = "EUR" }

[calendars]
LV = [{ day = 2026-12-25, name = { en = "Christmas Day" } }]
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "departments.toml"
    path.write_text(text)
    return path


@pytest.mark.parametrize(("language", "name"), [("lv", "Rēķini"), ("lv-LV", "Rēķini"), ("de", "Billing")])
def test_a_department_is_named_in_the_language_asked_for(tmp_path: Path, language: str, name: str) -> None:
    assert [found.name for found in read_departments(written(tmp_path, GOOD), language)] == [name]


def test_hours_and_holidays_decide_when_it_is_open(tmp_path: Path) -> None:
    billing = read_departments(written(tmp_path, GOOD), "en")[0]
    assert billing.open_at(datetime(2026, 11, 20, 7, 0, tzinfo=UTC))
    assert not billing.open_at(datetime(2026, 11, 21, 7, 0, tzinfo=UTC))
    assert not billing.open_at(datetime(2026, 12, 25, 9, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('id = "billing"', "", "without id"),
        ("Europe/Riga", "Europe/Atlantis", "no time zone"),
        ("Europe/Riga", "../../etc/passwd", "no time zone"),
        ("08:00:00", '"eight"', "times such as"),
        ('"mon"', '"monday"', "monday is none of"),
        ('holidays = "LV"', 'holidays = "XX"', "calendar XX is missing"),
        ('zone = "Europe/Riga"', "", "zone is missing"),
        ("2026-12-25", '"Christmas"', "no day"),
        ('"20.00"', '"much"', "much is no amount"),
        ('"20.00"', '"-1"', "no amount"),
        ("[[department]]", "[[department", "broken"),
    ],
)
def test_a_wrong_file_is_refused_in_words(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    with pytest.raises(Rejected, match=sentence) as refused:
        read_departments(written(tmp_path, GOOD.replace(old, new)), "en")
    assert refused.value.remedy


def test_what_it_may_decide_has_a_limit(tmp_path: Path) -> None:
    billing = read_departments(written(tmp_path, GOOD), "en")[0]
    assert (billing.authority, billing.limit, billing.currency) == (
        "Refunds up to 20 EUR",
        Decimal(20),
        "EUR",
    )


def test_a_department_named_twice_is_refused(tmp_path: Path) -> None:
    twice = GOOD + GOOD.partition("[calendars]")[0]
    with pytest.raises(Rejected, match="twice"):
        read_departments(written(tmp_path, twice), "en")


def test_the_file_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.toml").symlink_to(written(tmp_path, GOOD))
    assert len(read_departments(tmp_path / "link.toml", "en")) == 1


def test_a_missing_file_is_not_reachable(tmp_path: Path) -> None:
    with pytest.raises(NotReachable):
        read_departments(tmp_path / "none.toml", "en")
    with pytest.raises(NotReachable):
        read_departments(tmp_path, "en")


def test_without_a_file_there_are_no_departments(folder: Folder) -> None:
    assert folder.plugin().departments() == ()
