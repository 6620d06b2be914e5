"""The first start: the sample company by one click, and a real connection that is tried before it is kept."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import closing
from pathlib import Path

import pytest

from agent_desk.application.backend_ports import ConnectionState
from agent_desk.application.events import CallerIdentified, ViewPartChanged
from agent_desk.bootstrap import setting_up
from agent_desk.bootstrap.connecting import Connecting
from agent_desk.bootstrap.program import Place, Program
from agent_desk.bootstrap.setting_up import SettingUp
from agent_desk.bootstrap.switchable import SwitchableBackends
from agent_desk.domain.call import Call
from agent_desk.domain.identity import caller_number
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.view import PartState
from agent_desk.sdk.errors import PluginError
from agent_desk.system.connections import read_connections
from agent_desk.system.keyring_secrets import KeyringSecrets
from agent_desk.system.paths import Paths, paths
from agent_desk.ui.setting_up import KeptConnection, NewConnection
from tests.fakes.sink import MONDAY, FakeSink

ARTICLE = '+++\nid = "a"\ntitle = "Open on Sundays"\nlanguage = "en"\n+++\nWe are open.\n'

MAPPING = """
title = "Our CRM"
region = "LV"

[customers]
table = "people"
id = "id"
name = "name"
identities = [{ kind = "phone", column = "phone" }]
"""


class MemorySecrets(KeyringSecrets):
    """Where there is no keyring: what is kept is kept in memory, and says so."""

    def _with_keyring(self, work: object) -> None:
        self._problem = Sentence("This computer has no keyring that Agent Desk trusts.")


class Start:
    """A desktop that nobody has set up."""

    def __init__(self, home: Path) -> None:
        self.places: Paths = paths({"AGENT_DESK_HOME": str(home)})
        self.sink = FakeSink()
        self.told: list[tuple[str, str]] = []
        self.connecting = Connecting(self.places, "LV", lambda *said: self.told.append(said), MemorySecrets())
        self.backends = SwitchableBackends(lambda: self.connecting.backends(self.connecting.connections()))
        place = Place("anna", f"sqlite:///{home / 'store.sqlite'}", home / "data", self.places.resources)
        home.mkdir()
        self.program = Program(place, self.backends, self.sink)
        self.setting_up = SettingUp(self.program, self.backends, self.connecting, customers=300)

    def close(self) -> None:
        self.setting_up.close()
        self.program.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    begun = Start(tmp_path / "home")
    yield begun
    begun.close()


def wait_until(holds: Callable[[], bool], seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_the_sample_company_is_one_click_and_its_people_can_call(start: Start) -> None:
    assert start.setting_up.wanted()
    assert "300" in start.setting_up.open_sample_company().result(60)
    assert not start.setting_up.wanted()
    start.program.desk.receive_call(Call("call", caller_number("+37126123456"), MONDAY))
    wait_until(lambda: bool(start.sink.of(CallerIdentified)))
    found = start.sink.last(CallerIdentified)
    assert found.customer is not None
    assert found.customer.name == "Anna Bērziņa"
    assert [other.name for other in found.related] == ["SIA Bērzs"]
    wait_until(lambda: {"crm", "cards", "billing"} <= ready_parts(start))


def test_who_rings_while_customers_are_taken_in_is_known_when_they_are(start: Start, tmp_path: Path) -> None:
    ring(start, "early", "+37126123456")
    ring(start, "other", "+37126000000")
    start.setting_up.open_sample_company().result(60)
    wait_until(lambda: known(start, "early") == "Anna Bērziņa")
    assert known(start, "other") == ""
    connection = crm(tmp_path, "Oskars Kalns")
    start.setting_up.save_connection(connection).result(30)
    start.setting_up.import_customers("our-crm").done.result(30)
    wait_until(lambda: known(start, "other") == "Oskars Kalns")


def ring(start: Start, call: str, number: str) -> None:
    start.program.desk.receive_call(Call(call, caller_number(number), MONDAY))
    wait_until(lambda: any(event.context == call for event in start.sink.of(CallerIdentified)))


def known(start: Start, call: str) -> str:
    """Who was found last to call there."""
    found = [event.customer for event in start.sink.of(CallerIdentified) if event.context == call]
    return found[-1].name if found[-1] is not None else ""


def ready_parts(start: Start) -> set[str]:
    parts = [event.part for event in start.sink.of(ViewPartChanged)]
    return {part.connection for part in parts if part.state is PartState.READY}


def test_every_shipped_plugin_can_be_chosen_with_its_settings(start: Start) -> None:
    choices = {choice.id: choice for choice in start.setting_up.list_plugins()}
    assert set(choices) == {"knowledge_files", "request_tracker", "sql_records"}
    kinds = {field.name: field.kind for field in choices["request_tracker"].fields}
    assert kinds["token"] == "secret"


def test_a_connection_is_tried_and_then_kept(start: Start, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(ARTICLE)
    new = NewConnection("knowledge_files", "Our Answers", {"folder": str(tmp_path / "articles")}, {})
    assert "1" in start.setting_up.test_connection(new).result(30)
    assert start.setting_up.wanted()
    start.setting_up.save_connection(new).result(30)
    kept = read_connections(start.places.connections_file).usable
    assert [(one.id, one.title) for one in kept] == [("our-answers", "Our Answers")]
    assert [info.id for info in start.backends.connections("KnowledgeSource")] == ["our-answers"]


def test_a_connection_that_does_not_work_says_why_and_is_not_kept(start: Start, tmp_path: Path) -> None:
    new = NewConnection("knowledge_files", "Lost", {"folder": str(tmp_path / "nowhere")}, {})
    with pytest.raises(PluginError, match="nowhere"):
        start.setting_up.save_connection(new).result(30)
    assert read_connections(start.places.connections_file).usable == ()
    assert setting_up._TRIED not in [info.id for info in start.backends.connections("KnowledgeSource")]


def crm(folder: Path, *names: str) -> NewConnection:
    """A database of customers, and a connection to it."""
    database, mapping = folder / "crm.sqlite", folder / "crm.toml"
    with closing(sqlite3.connect(database)) as made:
        made.execute("CREATE TABLE people (id TEXT, name TEXT, phone TEXT)")
        rows = [(f"C{n}", name, f"+3712600000{n}") for n, name in enumerate(names)]
        made.executemany("INSERT INTO people VALUES (?, ?, ?)", rows)
        made.commit()
    mapping.write_text(MAPPING)
    settings = {"database": str(database), "mapping": str(mapping)}
    return NewConnection("sql_records", "Our CRM", settings, {"password": "no-secret"})


def listed(start: Start) -> tuple[KeptConnection, ...]:
    return start.setting_up.list_connections().result(30)


def test_what_is_connected_is_listed_with_its_state(start: Start, tmp_path: Path) -> None:
    assert listed(start) == ()
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    (kept,) = listed(start)
    assert (kept.id, kept.title, kept.plugin_name) == ("our-crm", "Our CRM", "Database records")
    assert kept.lists_customers
    assert not kept.locked
    start.setting_up.switch_connection("our-crm", on=False).result(30)
    (kept,) = listed(start)
    assert kept.state is ConnectionState.DISABLED
    assert start.backends.connections("AccountSource") == ()
    start.setting_up.switch_connection("our-crm", on=True).result(30)
    assert listed(start)[0].state is not ConnectionState.DISABLED
    assert [info.id for info in start.backends.connections("AccountSource")] == ["our-crm"]


def test_a_connection_is_changed_in_its_place_and_keeps_the_secrets_that_are_not_typed_again(
    start: Start, tmp_path: Path
) -> None:
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(ARTICLE)
    answers = NewConnection("knowledge_files", "Answers", {"folder": str(tmp_path / "articles")}, {})
    start.setting_up.save_connection(answers).result(30)
    kept = listed(start)[0]
    changed = NewConnection(kept.plugin, "Customers", kept.settings, {}, kept.id)
    assert start.setting_up.save_connection(changed).result(30).id == "our-crm"
    assert [(one.id, one.title) for one in listed(start)] == [
        ("our-crm", "Customers"),
        ("answers", "Answers"),
    ]
    assert start.connecting.secrets.secret("our-crm", "password") == "no-secret"


def test_a_connection_is_removed_with_its_secrets(start: Start, tmp_path: Path) -> None:
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    start.setting_up.remove_connection("our-crm").result(30)
    assert listed(start) == ()
    assert start.setting_up.wanted()
    assert start.connecting.secrets.secret("our-crm", "password") is None
    with pytest.raises(PluginError, match="not there any more"):
        start.setting_up.remove_connection("our-crm").result(30)


def test_a_secret_that_no_keyring_keeps_is_told_with_the_connection(start: Start, tmp_path: Path) -> None:
    saved = start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    assert "1" in saved.found
    assert "no keyring" in saved.warning
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(ARTICLE)
    answers = NewConnection("knowledge_files", "Answers", {"folder": str(tmp_path / "articles")}, {})
    assert start.setting_up.save_connection(answers).result(30).warning == ""


def test_connections_that_an_administrator_keeps_are_shown_and_not_changed(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    monkeypatch.setattr("os.access", lambda *_path: False)
    assert "administrator" in listed(start)[0].locked
    for change in (
        start.setting_up.remove_connection("our-crm"),
        start.setting_up.switch_connection("our-crm", on=False),
    ):
        with pytest.raises(PluginError, match="administrator"):
            change.result(30)


def test_customers_that_were_not_imported_are_missed_and_imported(start: Start, tmp_path: Path) -> None:
    names = [f"Anna {letter}" for letter in "ABCDEFG"]
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa", *names)).result(30)
    assert start.setting_up.not_imported().result(30) == (("our-crm", "Our CRM"),)
    importing = start.setting_up.import_customers("our-crm")
    assert importing.done.result(30) == 8
    assert importing.count == 8
    assert start.setting_up.not_imported().result(30) == ()
    found = start.program.store.customers.by_name("anna berz", 5, begun=True)
    assert found[0].customer.name == "Anna Bērziņa"


def test_an_import_is_stopped_and_keeps_what_it_has(start: Start, tmp_path: Path) -> None:
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    importing = start.setting_up.import_customers("our-crm")
    importing.stop()
    with pytest.raises(CancelledError):
        importing.done.result(30)


def test_an_import_that_fails_says_why(start: Start) -> None:
    with pytest.raises(PluginError):
        start.setting_up.import_customers("nowhere").done.result(30)


def test_a_bad_entry_is_shown_in_its_place_and_takes_nothing_away(start: Start, tmp_path: Path) -> None:
    start.setting_up.save_connection(crm(tmp_path, "Anna Bērziņa")).result(30)
    bad = '\n[[connection]]\nid = "newone"\nplugin = "sql_records"\n'
    with start.places.connections_file.open("a") as file:
        file.write(bad)
    good, left_out = listed(start)
    assert (good.id, good.left_out) == ("our-crm", False)
    assert (left_out.title, left_out.left_out) == ("newone", True)
    assert "lacks its title" in left_out.problem
    assert 'title = "…"' in left_out.remedy
    listed(start)
    assert [message for message, _ in start.told] == [left_out.problem]
    start.setting_up.switch_connection("our-crm", on=False).result(30)
    assert [one.title for one in listed(start)] == ["Our CRM", "newone"]
    start.setting_up.remove_connection("our-crm").result(30)
    assert [one.title for one in listed(start)] == ["newone"]
