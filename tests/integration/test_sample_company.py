"""The sample company as the plugins see it."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.application.import_customers import import_customers
from agent_desk.domain.account import Account
from agent_desk.domain.contact import Channel, Contact
from agent_desk.domain.customer import CustomerKind, CustomerRecord
from agent_desk.domain.effort import effort
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.sample_company import SampleCompany, make_sample_company
from agent_desk.sdk.manifest import read_manifest
from agent_desk.sdk.settings import read_settings
from agent_desk.sdk.testing import FakeContext
from plugins.knowledge_files import KnowledgeFiles
from plugins.sql_records import SqlRecords

NOW = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
PLUGINS = Path(__file__).parents[2] / "plugins"
DATABASES = ("crm", "cards", "billing", "orders", "fulfilment")


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> SampleCompany:
    """The whole company; nothing changes it."""
    return make_sample_company(tmp_path_factory.mktemp("company"), NOW)


class Desk:
    """Every database of the company through the real plugin."""

    def __init__(self, company: SampleCompany) -> None:
        self.company = company
        self.plugins = {
            one.id: SqlRecords(FakeContext(one.id, one.settings))
            for one in company.connections
            if one.plugin == "sql_records"
        }

    def records(self, key: str) -> dict[str, CustomerRecord]:
        """What each database holds under the person's telephone number."""
        asked = Identity(IdentityKind.PHONE, self.company.person(key).phone)
        found = {name: plugin.find_customers(asked) for name, plugin in self.plugins.items()}
        assert all(len(records) < 2 for records in found.values())
        return {name: records[0] for name, records in found.items() if records}

    def accounts(self, key: str, connection: str) -> tuple[Account, ...]:
        return self.plugins[connection].accounts(self.records(key)[connection].ref)

    def contacts(self, key: str) -> tuple[Contact, ...]:
        return self.plugins["crm"].contacts(self.company.person(key).customer, 100)


@pytest.fixture
def desk(company: SampleCompany) -> Desk:
    return Desk(company)


def test_the_same_moment_gives_the_same_bytes(tmp_path: Path) -> None:
    sums = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        made = make_sample_company(folder, NOW, customers=300)
        sums.append(
            [hashlib.sha256((made.folder / f"{name}.sqlite").read_bytes()).hexdigest() for name in DATABASES]
        )
    assert sums[0] == sums[1]


def test_another_moment_moves_the_contacts_with_it(tmp_path: Path) -> None:
    later = make_sample_company(tmp_path, NOW + timedelta(days=90), customers=20)
    newest = Desk(later).contacts("anna")[0]
    assert timedelta(0) < NOW + timedelta(days=90) - newest.at < timedelta(days=1)


def test_there_are_twenty_thousand_customers_people_and_firms(company: SampleCompany) -> None:
    with closing(sqlite3.connect(company.folder / "crm.sqlite")) as crm:
        counts = dict(crm.execute("SELECT segment, count(*) FROM client GROUP BY segment"))
        languages = {word for (word,) in crm.execute("SELECT DISTINCT pref_lang FROM client")}
    assert sum(counts.values()) == 20_000
    assert counts["F"] > 2_000
    assert languages == {"LAT", "RUS", "ENG"}


def test_everybody_but_a_few_has_a_telephone_of_their_own(company: SampleCompany) -> None:
    with closing(sqlite3.connect(company.folder / "crm.sqlite")) as crm:
        question = "SELECT count(*), count(DISTINCT value) FROM client_address WHERE medium = 'mob'"
        total, different = crm.execute(question).fetchone()
    assert 100 < total - different < 300


@pytest.mark.parametrize("connection", DATABASES)
def test_every_mapping_fits_its_database(desk: Desk, connection: str) -> None:
    assert "read-only" in desk.plugins[connection].check()


def test_every_connection_has_the_settings_that_its_plugin_asks_for(company: SampleCompany) -> None:
    for one in company.connections:
        assert read_settings(read_manifest(PLUGINS / one.plugin).settings, one.settings)


def test_articles_and_departments_are_there(company: SampleCompany, tmp_path: Path) -> None:
    knowledge = next(one for one in company.connections if one.plugin == "knowledge_files")
    settings = read_settings(read_manifest(PLUGINS / "knowledge_files").settings, knowledge.settings)
    plugin = KnowledgeFiles(FakeContext("knowledge", settings, folder=tmp_path))
    assert len(plugin.departments()) >= 8


def test_one_customer_has_more_than_ten_thousand_contacts_in_every_channel(desk: Desk) -> None:
    contacts = desk.plugins["crm"].contacts(desk.company.person("hotel").customer, 20_000)
    assert len(contacts) > 10_000
    assert {contact.channel for contact in contacts} == set(Channel)
    assert max(contact.at for contact in contacts) < NOW


def test_what_is_overdue_was_due_and_what_is_not_due_is_not_overdue(company: SampleCompany) -> None:
    with closing(sqlite3.connect(company.folder / "billing.sqlite")) as billing:
        early = "SELECT count(*) FROM invoice WHERE status = 'overdue' AND due_at > ?"
        assert billing.execute(early, (NOW.timestamp(),)).fetchone() == (0,)


def test_each_database_spells_anna_its_own_way(desk: Desk) -> None:
    names = {connection: record.name for connection, record in desk.records("anna").items()}
    assert names == {
        "crm": "Bērziņa, Anna",
        "cards": "ANNA BERZINA",
        "billing": "Anna Bērziņa",
        "orders": "Anna Bērziņa",
        "fulfilment": "BĒRZIŅA ANNA",
    }


def test_the_shop_knows_marinas_name_in_her_own_script_only_if_she_buys_there(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.company.folder / "orders.sqlite")) as orders:
        names = [name for (name,) in orders.execute("SELECT DisplayName FROM Buyers WHERE Locale = 'ru-LV'")]
    assert any(name.startswith("Сергей ") for name in names)
    assert "orders" not in desk.records("marina")


def test_the_lost_wallet_held_three_cards_of_three_departments(desk: Desk) -> None:
    cards = (*desk.accounts("anna", "cards"), *desk.accounts("berzs", "cards"))
    assert {card.label[-4:] for card in cards} == {"4417", "9021", "7730"}
    issuers = {detail.value for card in cards for detail in card.details if detail.name == "Issued by"}
    assert issuers == {"Personal cards", "Credit cards", "Business cards"}
    assert desk.records("berzs")["crm"].kind is CustomerKind.ORGANISATION


def test_the_demonstration_rings_as_anna_with_what_the_menu_collected(company: SampleCompany) -> None:
    call = company.demo_call
    assert call.number == company.person("anna").phone
    assert ("card", "ends 4417") in {(field.name, field.value) for field in call.known}
    first, second, why = company.related[0]
    assert (first, second) == (company.person("anna").customer, company.person("berzs").customer)
    assert why


def test_the_escalation_took_twenty_two_calls(desk: Desk) -> None:
    spent = effort(desk.contacts("andris"), NOW)
    assert spent.contacts == 22
    assert spent.transfers >= 12
    assert desk.contacts("andris")[0].transferred_to == "Billing"


@pytest.mark.parametrize(
    ("key", "language", "words"),
    [
        ("marina", "ru", "Три срока, ни один не выполнен"), ("peteris", "lv", "Oskaru"),
        ("velta", "lv", "vīra"), ("tom", "en", "Third call about the same charge"),
        ("emma", "en", "president's office"), ("kristaps", "en", "vulnerability"),
        ("ilze", "lv", "operatori rīkojās pareizi"), ("oleg", "ru", "штраф 45 EUR"),
        ("laura", "lv", "trešo reizi"), ("dace", "lv", "Martai"), ("andris", "lv", "vadītāju"),
    ],
)  # fmt: skip
def test_the_contacts_tell_the_story_in_the_customers_language(
    desk: Desk, key: str, language: str, words: str
) -> None:
    told = "\n".join(f"{contact.summary}\n{contact.text}" for contact in desk.contacts(key))
    assert words in told
    assert desk.records(key)["crm"].language == language


def test_the_old_line_was_cut_before_the_new_one_was_on(desk: Desk) -> None:
    lines = {
        line.label.split()[0]: line for line in desk.accounts("janis", "fulfilment") if line.kind == "line"
    }
    assert lines["DSL"].state == "disconnected"
    assert lines["DSL"].due is not None
    assert lines["Fibre"].since is not None
    assert lines["Fibre"].since - lines["DSL"].due == timedelta(hours=18)
    assert any("DSL" in account.label and account.balance for account in desk.accounts("janis", "billing"))


def test_the_widow_is_still_dunned_in_her_husbands_name(desk: Desk) -> None:
    account = desk.accounts("velta", "billing")[0]
    assert account.state == "dunning letter sent"
    assert ("Addressed to", "Gunārs Liepiņš") in {(one.name, one.value) for one in account.details}
    assert sum(one.channel is Channel.LETTER for one in desk.contacts("velta")) == 3


def test_a_handle_finds_who_wrote_the_security_report(desk: Desk) -> None:
    found = desk.plugins["crm"].find_customers(Identity(IdentityKind.HANDLE, "kz_security"))
    assert [record.ref for record in found] == [desk.company.person("kristaps").customer]


def test_an_unknown_person_is_a_key_error(company: SampleCompany) -> None:
    with pytest.raises(KeyError):
        company.person("nobody")


class Shelf:
    """The two methods of the customer directory that loading uses."""

    def __init__(self) -> None:
        self.taken: list[CustomerRecord] = []
        self.pairs: list[tuple[str, str]] = []

    def put_records(self, records: Sequence[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        self.taken += records
        return tuple(str(record.ref) for record in records)

    def relate(self, customer_id: str, other_id: str, by: str, why: str, at: datetime) -> None:
        self.pairs.append((customer_id, other_id))


def test_loading_takes_in_every_record_once_and_relates_the_firm(tmp_path: Path) -> None:
    company = make_sample_company(tmp_path, NOW, customers=1_200)
    plugins = Desk(company).plugins
    shelf = Shelf()

    def page(connection: str, after: str, limit: int) -> Future[object]:
        answer: Future[object] = Future()
        answer.set_result(plugins[connection].list_customers(after, limit))
        return answer

    loaded = import_customers(shelf, page, DATABASES, NOW, company.related)  # type: ignore[arg-type]
    assert dict(loaded.records)["crm"] == 1_200
    assert (
        sum(count for _, count in loaded.records) == len(shelf.taken) == len({one.ref for one in shelf.taken})
    )
    assert shelf.pairs == [("crm:customer:C-1000001", "crm:customer:C-1000002")]
    assert RecordRef("crm", "customer", "C-1001200") in {one.ref for one in shelf.taken}
