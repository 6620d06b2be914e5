"""What cannot be read as a time or an amount is shown as it is stored, and ``check`` names its column."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from agent_desk.domain.account import Detail, Money
from agent_desk.domain.contact import UNDATED
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import NotReachable, Rejected
from plugins.sql_records.sampling import try_samples
from plugins.sql_records.values import shape
from tests.plugins.sql_records.conftest import Database

ANNA = RecordRef("sample", "customer", "1")


@pytest.fixture
def text_times(sqlite: Database) -> Database:
    """A file whose times and amounts are text, one of each unreadable."""
    with closing(sqlite3.connect(sqlite.address)) as connection:
        connection.executescript("""
            UPDATE talks SET at_time = 'yesterday' WHERE id = 2;
            UPDATE cards SET balance = 'lots', since = 'not a date' WHERE token = 'CT-2';
        """)
    return sqlite


def test_a_contact_whose_time_cannot_be_read_is_shown_behind_the_others_and_says_so(
    text_times: Database,
) -> None:
    found = text_times.plugin.contacts(ANNA, 10)
    assert [contact.ref.id for contact in found] == ["3", "1", "2"]
    assert found[-1].at == UNDATED
    assert found[-1].summary == "Time not readable (“yesterday”): Second"
    assert found[-1].text == "Two"


def test_a_contact_without_a_time_is_shown_and_never_takes_the_place_of_a_newer_one(
    own_database: Database,
) -> None:
    own_database.execute("UPDATE talks SET at_time = NULL WHERE id = 1")
    found = own_database.plugin.contacts(ANNA, 3)
    assert [contact.ref.id for contact in found] == ["2", "3", "1"]
    assert found[-1].summary == "Without a time: First"
    assert [contact.ref.id for contact in own_database.plugin.contacts(ANNA, 2)] == ["2", "3"]


@pytest.mark.parametrize("kind", ["date", "timestamp", "timestamptz"])
@pytest.mark.parametrize("value", ["infinity", "-infinity", "0044-03-15 BC", "20260-01-01"])
def test_a_time_that_python_does_not_know_hides_no_other(postgres: Database, kind: str, value: str) -> None:
    postgres.execute(
        f"ALTER TABLE talks ALTER at_time TYPE {kind}", f"UPDATE talks SET at_time = '{value}' WHERE id = 2"
    )
    found = postgres.plugin.contacts(ANNA, 10)
    assert [contact.ref.id for contact in found] == ["3", "1", "2"]
    assert found[-1].summary.startswith(f"Time not readable (“{value.split(maxsplit=1)[0]}")
    assert "1 cannot be read as a time" in postgres.plugin.check()


def test_an_account_shows_what_cannot_be_read_as_it_is_stored(text_times: Database) -> None:
    account = next(one for one in text_times.plugin.accounts(ANNA) if one.ref.id == "CT-2")
    assert (account.balance, account.since) == (None, None)
    assert account.details[1:] == (
        Detail("Balance as stored, not readable", "lots EUR"),
        Detail("Since, as stored, not readable", "not a date"),
    )


@pytest.mark.parametrize(
    ("stored", "shown", "details"),
    [("eur", "EUR", ()), ("Euro", None, (Detail("Balance", "812.4 Euro"),)), (None, "SEK", ())],
)
def test_a_currency_that_is_none_is_shown_as_it_is_stored(
    sqlite: Database, stored: str | None, shown: str | None, details: tuple[Detail, ...]
) -> None:
    with closing(sqlite3.connect(sqlite.address)) as connection:
        connection.execute("ALTER TABLE cards ADD COLUMN money TEXT")
        connection.execute("UPDATE cards SET money = ?", (stored,))
        connection.commit()
    sqlite.change_mapping('currency = "EUR"', 'currency_column = "money"\ncurrency = "SEK"')
    account = next(one for one in sqlite.plugin.accounts(ANNA) if one.ref.id == "CT-1")
    assert (account.balance and account.balance.currency) == shown
    assert account.balance is None or isinstance(account.balance, Money)
    assert account.details[1:] == details


def test_check_says_how_many_values_it_could_not_read_and_how_they_are_written(text_times: Database) -> None:
    said = text_times.plugin.check()
    assert (
        "of 4 values tried of the column 'at_time' ([contacts] 'at') 1 cannot be read as a time"
        " (times = [\"iso\"]): they look like 'aaaaaaaaa'" in said
    )
    assert "the column 'balance' ([accounts] 'balance') 1 cannot be read as a number" in said
    assert "the column 'since' ([accounts] 'since') 1 cannot be read as a time" in said
    assert "yesterday" not in said
    assert "lots" not in said


def test_check_refuses_a_column_of_which_nothing_can_be_read(own_database: Database) -> None:
    own_database.change_mapping('at = "at_time"', 'at = "body"')
    with pytest.raises(Rejected) as caught:
        own_database.plugin.check()
    assert caught.value.message == (
        "mapping shop.toml: [contacts] 'at': no value of the column 'body' can be read as a time"
        " (times = [\"iso\"]). They look like 'Aaa', 'Aaaa a aaaa'."
    )
    assert "mapping file" in caught.value.remedy


def test_check_answers_although_a_view_is_too_slow_to_be_tried(sqlite: Database) -> None:
    class Slow:
        def select(self, query: object) -> list[dict[str, object]]:
            raise NotReachable("too slow")

    sqlite.plugin.check()
    (remark,) = try_samples(sqlite.plugin._mapping, Slow())  # type: ignore[arg-type]
    assert remark == "[accounts] could not be tried on sample rows in time"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("14.07.2026 10:00", "99.99.9999 99:99"), ("Ķīlis 7", "Aaaaa 9"), (10**16, "9" * 17),
     ("x" * 99, "a" * 40), (b"\xff\xfe", "aa"), ("a\x00\x1bb", "aa"), (12.5, "99.9")],
)  # fmt: skip
def test_a_shape_tells_how_a_value_is_written_and_nothing_of_it(value: object, expected: str) -> None:
    assert shape(value) == expected
