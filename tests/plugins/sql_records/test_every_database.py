"""What holds for SQLite, PostgreSQL and MariaDB alike, each a real one, and for what SQLAlchemy reads."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from agent_desk.domain.account import Attention, Detail, Money
from agent_desk.domain.contact import Channel, Direction
from agent_desk.domain.customer import CustomerKind
from agent_desk.domain.identity import Identity, IdentityKind, identity
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import NotReachable, PluginError, Rejected
from tests.plugins.sql_records.conftest import Database

ANNA = RecordRef("sample", "customer", "1")


def phone(number: str) -> Identity:
    return Identity(IdentityKind.PHONE, number)


def found(database: Database, asked: Identity) -> list[str]:
    return [record.ref.id for record in database.plugin.find_customers(asked)]


def test_check_says_what_is_there_and_that_it_is_read_only(database: Database) -> None:
    said = database.plugin.check()
    assert said.startswith("Shop: ")
    assert "read-only" in said
    assert said.endswith("reads customers, accounts (card), contacts")


@pytest.mark.parametrize(
    ("number", "holder"),
    [("+37126123456", "1"), ("+35312345678", "2"), ("+37167222333", "3"), ("+37129111222", "17")],
)
def test_a_phone_is_found_in_the_spelling_that_is_stored(
    database: Database, number: str, holder: str
) -> None:
    assert found(database, phone(number)) == [holder]


def test_a_phone_in_an_odd_spelling_is_found_only_where_the_mapping_asks_for_digits(
    database: Database,
) -> None:
    assert found(database, phone("+37126123457")) == []
    database.change_mapping('column = "phone"', 'column = "phone"\nsearch = "digits"')
    database.plugin.close()
    assert found(database, phone("+37126123457")) == ["4"]


def test_a_phone_in_any_spelling_is_found_where_the_mapping_asks_for_digits(database: Database) -> None:
    assert found(database, phone("+37128000001")) == ["1"]


def test_a_row_that_the_mapping_leaves_out_is_not_read(database: Database) -> None:
    assert found(database, phone("+37128000002")) == []


def test_an_email_is_found_in_any_case(database: Database) -> None:
    assert found(database, Identity(IdentityKind.EMAIL, "anna@example.lv")) == ["1"]


def test_an_account_number_is_found_without_its_separators(database: Database) -> None:
    asked = identity(IdentityKind.ACCOUNT, "c-1007")
    assert asked is not None
    assert found(database, asked) == ["1"]


def test_a_document_is_not_found_where_the_mapping_keeps_none(database: Database) -> None:
    assert found(database, Identity(IdentityKind.DOCUMENT, "C1007")) == []


def test_a_customer_comes_with_everything_known(database: Database) -> None:
    record = database.plugin.find_customers(phone("+37126123456"))[0]
    assert record.ref == ANNA
    assert record.name == "Bērziņa, Anna"
    assert record.kind is CustomerKind.PERSON
    assert record.language == "lv"
    assert record.remarks == ("Vip",)
    assert {str(one.value) for one in record.identities} == {
        "+37126123456", "anna@example.lv", "C1007", "+37128000001",
    }  # fmt: skip


def test_a_firm_is_an_organisation_and_has_no_dangling_comma(database: Database) -> None:
    record = database.plugin.find_customers(phone("+37167222333"))[0]
    assert record.name == "SIA Bērzs 100%"
    assert record.kind is CustomerKind.ORGANISATION
    assert record.language is None


@pytest.mark.parametrize(
    ("name", "holders"),
    [
        ("bērz", ["1", "3"]), ("anna bērziņa", ["1"]), ("Bērziņa, Anna", ["1"]), ("O'Brien", ["2"]),
        ("100%", ["3"]), ("_", []), ("%", ["3"]), ("иванова", ["4"]),
        ("'; DROP TABLE holders; --", []), ("\\", []), ("", []),
    ],
)  # fmt: skip
def test_a_name_is_taken_word_by_word_and_never_as_a_pattern(
    database: Database, name: str, holders: list[str]
) -> None:
    assert [record.ref.id for record in database.plugin.find_customers_by_name(name, 10)] == holders


def test_pages_of_customers_are_in_a_stable_order(database: Database) -> None:
    first = database.plugin.list_customers("", 3)
    second = database.plugin.list_customers(first[-1].ref.id, 3)
    assert [record.ref.id for record in (*first, *second)] == ["1", "2", "3", "4", "17"]
    assert database.plugin.list_customers("17", 3) == ()


def test_accounts_come_through_a_join_newest_first(database: Database) -> None:
    newest, older = database.plugin.accounts(ANNA)
    assert newest.label == "Mastercard ending 9021"
    assert newest.state == "blocked"
    assert newest.attention is Attention.URGENT
    assert newest.balance == Money(Decimal("-264.15"), "EUR")
    assert newest.since == datetime(2025, 7, 1, 9, tzinfo=UTC)
    assert newest.details == (Detail("Contract", "Private"),)
    assert older.ref == RecordRef("sample", "card", "CT-1")


def test_a_state_that_the_mapping_does_not_know_is_shown_as_it_is(database: Database) -> None:
    account = database.plugin.accounts(RecordRef("sample", "customer", "3"))[0]
    assert account.state == "?"
    assert account.attention is Attention.NONE
    assert account.balance is None


def test_contacts_are_the_newest_and_in_the_time_of_their_zone(database: Database) -> None:
    newest, next_one = database.plugin.contacts(ANNA, 2)
    assert newest.at == datetime(2026, 7, 10, 7, tzinfo=UTC)
    assert newest.channel is Channel.MENTION
    assert newest.direction is Direction.OUT
    assert next_one.at == datetime(2026, 3, 10, 8, tzinfo=UTC)
    assert next_one.summary == "Only a text"
    assert database.plugin.contacts(ANNA, 3)[2].minutes == 2
    assert database.plugin.contacts(ANNA, 0) == ()


@pytest.mark.parametrize(
    "stranger", ["999", "one", "1; DROP TABLE cards", "1 OR 1=1", "", "٣", "9" * 40, "--5", "nan", "1e999"]
)
def test_a_stranger_has_nothing(database: Database, stranger: str) -> None:
    ref = RecordRef("sample", "customer", stranger)
    assert database.plugin.accounts(ref) == ()
    assert database.plugin.contacts(ref, 10) == ()


def test_another_connections_record_has_nothing_here(database: Database) -> None:
    assert database.plugin.accounts(RecordRef("crm", "customer", "1")) == ()


@pytest.mark.parametrize(
    "value", ["O'Brien", "100%", "_", '"', "x" * 1_000_000, "a\x00b", "\ud800", "'; DROP TABLE holders; --"]
)
def test_hostile_values_find_nobody_and_break_nothing(database: Database, value: str) -> None:
    for kind in IdentityKind:
        assert found(database, Identity(kind, value)) == []
    assert isinstance(database.plugin.find_customers_by_name(value, 5), tuple)
    assert len(database.plugin.list_customers("", 10)) == 5


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "{surname', 'name = "{nme}{surname',
         "[customers] column 'nme' is not in table 'holders'; it has: id, surname"),
        ('table = "cards"', 'table = "crads"',
         "[accounts] there is no table 'crads'; there are: cards, contracts"),
        ('to = "id"', 'to = "ident"', "[accounts] column 'ident' is not in table 'contracts'"),
        ('only = { medium', 'only = { mediom',
         "[customers.identities 4] column 'mediom' is not in table 'spare_phones'"),
        ('column = "contracts.title"', 'column = "talks.topic"',
         "column 'talks.topic' is of a table that is not joined"),
    ],
)  # fmt: skip
def test_a_wrong_column_is_named_with_its_place(database: Database, old: str, new: str, said: str) -> None:
    database.change_mapping(old, new)
    with pytest.raises(Rejected) as caught:
        database.plugin.check()
    assert caught.value.message.startswith("mapping shop.toml: ")
    assert said in caught.value.message
    with pytest.raises(Rejected):
        database.plugin.accounts(ANNA)


def test_a_table_that_went_away_is_a_clear_message(own_database: Database) -> None:
    assert own_database.plugin.accounts(ANNA)
    own_database.execute("DROP TABLE cards")
    with pytest.raises(PluginError) as caught:
        own_database.plugin.accounts(ANNA)
    assert "cards" in caught.value.message
    assert caught.value.remedy


def test_a_text_of_fourteen_megabytes_is_cut_with_a_mark(own_database: Database) -> None:
    own_database.execute(
        "UPDATE talks SET body = :long, topic = :topic WHERE id = 2", long="ā" * 7_000_000, topic="t" * 200
    )
    contact = own_database.plugin.contacts(ANNA, 1)[0]
    assert contact.text.endswith("… (cut)")
    assert 20_000 <= len(contact.text) < 20_020
    assert len(contact.summary) == 200


def test_a_question_ends_at_its_deadline(own_database: Database) -> None:
    own_database.context.seconds = 0.3
    # Eighty thousand million rows: no machine reads them in time.
    rows = ", ".join(f"({number}, 'mob', '2{number:07}')" for number in range(10, 160))
    own_database.execute(
        f"INSERT INTO spare_phones VALUES {rows}",
        "CREATE VIEW endless AS SELECT a.holder AS holder, a.value AS value, a.medium AS medium"
        " FROM spare_phones a, spare_phones b, spare_phones c, spare_phones d, spare_phones e"
        " WHERE a.holder + b.holder + c.holder + d.holder + e.holder < 0",
    )
    own_database.change_mapping('table = "spare_phones"', 'table = "endless"')
    began = time.monotonic()
    with pytest.raises(NotReachable, match="in time"):
        own_database.plugin.find_customers(phone("+37128000001"))
    assert time.monotonic() - began < 5
