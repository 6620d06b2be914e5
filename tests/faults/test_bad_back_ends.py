"""Back ends, plugins and calls that are not as they should be, through the whole program."""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.application.events import (
    AnswersFound,
    CallArrived,
    CallerIdentified,
    OutboxItemChanged,
    ProblemArose,
)
from agent_desk.backends.discovery import PluginFolders
from agent_desk.domain.case import NoteState, Outcome
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import PartState
from tests.faults.desktop import ROOT, know_anna, running
from tests.plugins.request_tracker.conftest import context_for
from tests.servers.request_tracker import RequestTracker

MAPPING = """
title = "Cards"
zone = "Europe/Riga"
region = "LV"
[customers]
table = "holders"
id = "id"
name = "{name}"
[[customers.identities]]
kind = "phone"
column = "phone"
[[accounts]]
table = "cards"
kind = "card"
id = "token"
customer = "holder"
label = "{brand} ending {last4}"
"""
TABLES = """
CREATE TABLE holders (id INTEGER PRIMARY KEY, name TEXT, phone TEXT);
CREATE TABLE cards (token TEXT PRIMARY KEY, holder INTEGER, brand TEXT, last4 TEXT);
INSERT INTO holders VALUES (1, 'Anna <b>Bērziņa</b>', '+37126123456');
INSERT INTO cards VALUES ('CT-1', 1, 'Visa', '4417');
"""

ENDLESS = """
DROP TABLE cards;
CREATE VIEW cards AS WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted)
    SELECT 'CT-1' AS token, 1 AS holder, 'Visa' AS brand, '4417' AS last4 FROM counted WHERE n < 0;
"""


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    """A back end's database with one customer, and its mapping file beside it."""
    path = tmp_path / "cards" / "cards.sqlite"
    path.parent.mkdir()
    (path.parent / "mapping.toml").write_text(MAPPING)
    with closing(sqlite3.connect(path)) as database:
        database.executescript(TABLES)
    return path


def connected(database: Path | str, mapping: Path) -> ConfiguredConnection:
    settings = {"database": str(database), "mapping": str(mapping)}
    return ConfiguredConnection("cards", "Cards", "sql_records", settings)


def of(cards: Path) -> ConfiguredConnection:
    return connected(cards, cards.parent / "mapping.toml")


def mapped(cards: Path, old: str, new: str) -> None:
    mapping = cards.parent / "mapping.toml"
    mapping.write_text(mapping.read_text().replace(old, new))


def test_a_wrong_column_is_named_where_the_accounts_would_be(tmp_path: Path, cards: Path) -> None:
    mapped(cards, "{brand}", "{brend}")
    with running(tmp_path, of(cards)) as desktop:
        know_anna(desktop, "cards")
        desktop.call()
        part = desktop.part("cards", PartState.FAILED)
        assert "'brend' is not in table 'cards'" in part.problem
        assert "Correct the mapping file" in part.remedy
        desktop.type_and_keep("She lost her card")


def test_a_wrong_column_of_the_customers_is_told_when_the_phone_rings(tmp_path: Path, cards: Path) -> None:
    mapped(cards, 'column = "phone"', 'column = "fone"')
    with running(tmp_path, of(cards)) as desktop:
        desktop.call()
        assert desktop.problem("fone").remedy
        desktop.event(CallArrived)


def test_a_mapping_file_that_is_none_is_told_with_its_line(tmp_path: Path, cards: Path) -> None:
    mapped(cards, "[customers]", "[customers")
    with running(tmp_path, of(cards)) as desktop:
        desktop.call()
        problem = desktop.problem("Cards: mapping mapping.toml: it is not valid TOML")
        assert "line 5" in problem.message
        assert "Correct the mapping file" in problem.remedy


def test_a_database_that_is_away_is_said_in_its_part_and_comes_back(tmp_path: Path, cards: Path) -> None:
    away = cards.with_name("moved")
    cards.rename(away)
    with running(tmp_path, of(cards)) as desktop:
        know_anna(desktop, "cards")
        desktop.call()
        part = desktop.part("cards", PartState.FAILED)
        assert "no database file" in part.problem
        assert "correct the path" in part.remedy
        assert part.retry_at is not None
        away.rename(cards)
        desktop.program.desk.ask_again("call", "cards")
        assert desktop.part("cards", PartState.READY).accounts[0].label == "Visa ending 4417"


def test_a_locked_database_says_so_and_what_was_seen_stays(tmp_path: Path, cards: Path) -> None:
    with running(tmp_path, of(cards)) as desktop:
        know_anna(desktop, "cards")
        desktop.call()
        desktop.part("cards", PartState.READY)
        with closing(sqlite3.connect(cards, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            desktop.program.desk.ask_again("call", "cards")
            part = desktop.part("cards", PartState.STALE)
        assert "is locked" in part.problem
        assert "tried again" in part.remedy
        assert part.accounts


def test_a_database_that_never_answers_is_given_up_while_typing_goes_on(tmp_path: Path, cards: Path) -> None:
    with closing(sqlite3.connect(cards)) as database:
        database.executescript(ENDLESS)
    with running(tmp_path, of(cards)) as desktop:
        know_anna(desktop, "cards")
        desktop.call()
        desktop.type_and_keep("She waits")
        part = desktop.part("cards", PartState.FAILED)
        assert "did not answer in time" in part.problem
        assert part.remedy
        assert part.retry_at is not None


def test_a_database_that_may_only_be_read_is_read(tmp_path: Path, cards: Path) -> None:
    cards.chmod(0o400)
    cards.parent.chmod(0o500)
    with running(tmp_path, of(cards)) as desktop:
        desktop.call()
        assert desktop.part("cards", PartState.READY).accounts
        name = desktop.event(CallerIdentified, lambda event: event.customer).customer
        assert name is not None
        assert name.name == "Anna <b>Bērziņa</b>"
    cards.parent.chmod(0o700)


def tracker(server: RequestTracker, **changed: str) -> ConfiguredConnection:
    settings = {"url": server.url, "login": "anna", "staff_domain": "", **changed}
    return ConfiguredConnection("rt", "Tickets", "request_tracker", settings)


def test_a_wrong_token_asks_to_sign_in_again(tmp_path: Path, request_tracker: RequestTracker) -> None:
    with running(tmp_path, tracker(request_tracker), token="1-14-nonsense") as desktop:
        desktop.call()
        assert "enter its secret anew" in desktop.problem("Tickets: The back end refused our sign-in").remedy
        desktop.type_and_keep("She lost her card")


def test_no_token_at_all_is_told_without_a_keyring(tmp_path: Path, request_tracker: RequestTracker) -> None:
    with running(tmp_path, tracker(request_tracker)) as desktop:
        desktop.call()
        assert "enter its secret" in desktop.problem("Tickets: The secret “token”").remedy


def test_a_field_that_rt_does_not_know_makes_nobody_a_customer(
    tmp_path: Path, request_tracker: RequestTracker
) -> None:
    unknown = tracker(request_tracker, phone_field="CF.{Telephone}")
    with running(tmp_path, unknown, token=request_tracker.tokens["anna"]) as desktop:
        desktop.call()
        assert (
            "Correct the field" in desktop.problem("does not search its customers by CF.{Telephone}").remedy
        )
        desktop.program.ready.result(5)
        assert desktop.program.store_lane.submit(desktop.program.store.customers.count).result(5) == 0
        assert all(event.customer is None for event in desktop.sink.of(CallerIdentified))


def test_a_ticket_of_somebody_else_is_refused_by_name_and_the_case_is_ours(
    tmp_path: Path, request_tracker: RequestTracker
) -> None:
    from plugins.request_tracker import RequestTracker as Plugin

    bert = Plugin(context_for(request_tracker, "bert"))
    ticket = bert.take(bert.create(None, "Invoice", "Too high.", "Billing", str(uuid.uuid4())).ref)

    theirs = RecordRef("rt", "ticket", ticket.ref.id)
    with running(tmp_path, tracker(request_tracker), token=request_tracker.tokens["anna"]) as desktop:
        know_anna(desktop)
        desktop.call()
        caller = desktop.event(CallerIdentified, lambda event: event.customer).customer
        assert caller is not None
        cases, lane = desktop.program.store.cases, desktop.program.store_lane
        case_id = str(uuid.uuid4())
        lane.submit(lambda: cases.open_case(case_id, caller.id, "Invoice", [theirs], "anna", "test")).result(
            5
        )
        desktop.program.desk.own_case("call")
        item = desktop.event(OutboxItemChanged, lambda event: event.item.outcome is Outcome.REFUSED).item
        assert "belongs to bert" in item.problem
        owned = lane.submit(lambda: cases.case(case_id)).result(5)
        assert owned is not None
        assert owned.owner == "anna"


def manifest_of(folder: Path, id_: str) -> Path:
    """The manifest of a shipped plugin's copy under another id."""
    shutil.copytree(ROOT / "plugins" / "knowledge_files", folder / id_)
    manifest = folder / id_ / "plugin.toml"
    text = manifest.read_text().replace('id = "knowledge_files"', f'id = "{id_}"')
    manifest.write_text(text)
    return manifest


BAD_MANIFESTS: dict[str, tuple[Callable[[str], str], str]] = {
    "broken": (lambda text: text + "\n[settings", "plugin.toml"),
    "too new": (lambda text: text.replace('api = ">=1,<2"', 'api = ">=7"'), "7"),
    "claims another's id": (lambda text: text.replace('id = "mine"', 'id = "sql_records"'), "sql_records"),
    "unknown capability": (lambda text: text.replace('"StaffDirectory"', '"Telepathy"'), "Telepathy"),
}


@pytest.mark.parametrize("how", BAD_MANIFESTS)
def test_a_manifest_that_cannot_be_used_is_told_and_the_others_work(
    tmp_path: Path, cards: Path, how: str
) -> None:
    spoil, said = BAD_MANIFESTS[how]
    manifest = manifest_of(tmp_path / "machine", "mine")
    manifest.write_text(spoil(manifest.read_text()))
    folders = PluginFolders(ROOT / "plugins", machine=tmp_path / "machine", entry_points=False)
    mine = ConfiguredConnection("mine", "My articles", "mine", {"folder": str(tmp_path)})
    with running(tmp_path, mine, of(cards), plugins=folders) as desktop:
        desktop.call()
        problem = desktop.problem("My articles cannot be used")
        assert said in problem.message
        assert problem.remedy
        assert desktop.part("cards", PartState.READY).accounts
        assert desktop.sink.of(ProblemArose).count(problem) == 1


RINGING = {
    "anonymous": False,
    "": False,
    "+371 26 12 34 56 ext. 12": True,
    "٢٦١٢٣٤٥٦": True,
    "1-800-FLOWERS": False,
    "call me <b>now</b>": False,
    "12": False,
    "0" * 5000: False,
}


@pytest.mark.parametrize("number", RINGING)
def test_any_number_rings_and_names_nobody_wrongly(tmp_path: Path, number: str) -> None:
    with running(tmp_path) as desktop:
        know_anna(desktop)
        desktop.call(number=number)
        assert desktop.event(CallArrived).call.number.raw == number
        assert (desktop.event(CallerIdentified).customer is not None) is RINGING[number]
        desktop.type_and_keep("who is it?")
        assert not desktop.sink.of(ProblemArose)


def test_a_note_without_a_customer_says_what_to_do_and_is_kept(tmp_path: Path) -> None:
    with running(tmp_path) as desktop:
        desktop.call(number="anonymous")
        said = desktop.save_and_hear("She did not say who she is", NoteState.NEEDS_YOU)
        assert "Choose who is calling" in said
        desktop.type_and_keep("She did not say who she is")


ARTICLE = '+++\nid = "{id}"\ntitle = "Lost wallet {id}"\nlanguage = "en"\n+++\n\n> Say sorry.\n\n{body}\n'
BAD_ARTICLES = {
    "broken.md": "+++\ntitle = 'never ended\n",
    "line.md": ARTICLE.format(id="line", body="x" * 5_000_000),
    "script.md": ARTICLE.format(id="script", body="<script>alert(1)</script>"),
    "picture.md": ARTICLE.format(id="picture", body="![logo](https://example.com/logo.png)"),
}


@pytest.mark.parametrize("name", BAD_ARTICLES)
def test_a_bad_article_is_told_by_name_and_the_good_one_answers(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.md").write_text(ARTICLE.format(id="good", body="Block the card."))
    (folder / name).write_text(BAD_ARTICLES[name])
    source = ConfiguredConnection("help", "Help", "knowledge_files", {"folder": str(folder)})
    with running(tmp_path, source) as desktop:
        desktop.call()
        problem = desktop.problem(name)
        assert problem.remedy
        desktop.program.desk.find_answers("call", "lost wallet good", 1)
        found = desktop.event(AnswersFound, lambda event: event.sequence == 1)
        assert found.answers[0].article.id == "good"


def test_a_folder_of_articles_that_is_away_is_told_once(tmp_path: Path) -> None:
    source = ConfiguredConnection("help", "Help", "knowledge_files", {"folder": str(tmp_path / "gone")})
    with running(tmp_path, source) as desktop:
        desktop.call()
        problem = desktop.problem("gone is not there")
        assert "drive" in problem.remedy
        assert problem.message.startswith("Help: ")
