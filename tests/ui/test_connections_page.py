"""The page of the connections: a welcome at first; then each with its state, and all that can be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from agent_desk.application.backend_ports import ConnectionState
from agent_desk.sdk.errors import NotReachable
from agent_desk.ui.panes.connections_page import ConnectionsPage
from agent_desk.ui.setting_up import KeptConnection, NewConnection, PluginChoice, Saved, SettingField
from agent_desk.ui.text import PlainLabel
from tests.fakes.setting_up import FakeSettingUp
from tests.ui.conftest import Scene

RECORDS = PluginChoice(
    "sql_records",
    "Database records",
    fields=(
        SettingField("database", "Database", help="A path of an SQLite file, or an address."),
        SettingField("mapping", "Mapping file", "path"),
        SettingField("password", "Password", "secret", required=False),
    ),
)
FILES = PluginChoice("files", "Articles", fields=(SettingField("folder", "Folder", "path"),))
CARDS = KeptConnection(
    "cards", "Cards", "sql_records", "Database records", ConnectionState.READY,
    settings={"database": "cards.sqlite", "mapping": "cards.toml"}, lists_customers=True,
)  # fmt: skip
TICKETS = KeptConnection(
    "rt", "Tickets", "rt", "Request Tracker", ConnectionState.RESTING, "Tickets is resting.", "Try later."
)


class Page:
    """A window whose connections page is open."""

    def __init__(self, scene: Scene, setting_up: FakeSettingUp) -> None:
        self.scene, self.fake = scene, setting_up
        scene.window.setting_up = setting_up
        scene.window.actions_table.made["connections"].trigger()
        scene.settle()
        page = scene.window.commands.wide.connections
        assert page is not None
        self.page: ConnectionsPage = page

    def texts(self) -> str:
        """Every text of the page that is seen."""
        return "\n".join(one.text() for one in self.page.findChildren(PlainLabel) if one.isVisible())

    def press(self, verb: str, connection: str = "cards") -> None:
        """Press a button of a row."""
        self.page.list.rows[connection].buttons[verb].click()
        self.scene.settle()

    def shown(self, connection: str = "cards") -> list[str]:
        """What can be done with a connection."""
        buttons = self.page.list.rows[connection].buttons
        return [verb for verb, button in buttons.items() if button.isVisible()]

    def settle(self, result: Any) -> None:
        """What was asked last is answered."""
        future = self.fake.asked[-1][2]
        future.set_exception(result) if isinstance(result, Exception) else future.set_result(result)
        self.scene.settle()

    def fill(self, **values: str) -> None:
        """Type into the form."""
        form = self.page.form
        assert form is not None
        for name, value in values.items():
            field = form.inputs[name].field
            assert isinstance(field, QLineEdit)
            field.setText(value)

    def choose(self, place: int) -> None:
        """Choose a back end to connect."""
        self.page.which.setCurrentIndex(place)
        self.page.which.activated.emit(place)


@pytest.fixture
def full(qtbot: QtBot) -> Iterator[Page]:
    made = Scene(qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield Page(made, FakeSettingUp((RECORDS, FILES), (CARDS, TICKETS)))
    made.close()


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[Page]:
    made = Scene(qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    setting_up = FakeSettingUp((RECORDS, FILES))
    setting_up.first = True
    yield Page(made, setting_up)
    made.close()


def test_it_is_a_welcome_while_nothing_is_connected(first: Page) -> None:
    assert "Welcome to Agent Desk" in first.texts()
    assert "Nothing is connected yet." in first.texts()
    assert first.scene.focus() is first.page.sample


def test_each_connection_is_shown_with_its_state(full: Page) -> None:
    assert "Nothing is connected yet." not in full.texts()
    assert "Database records · works" in full.texts()
    assert "Request Tracker · does not answer now" in full.texts()
    assert "Tickets is resting. Try later." in full.texts()
    assert full.page.isAncestorOf(full.scene.focus())


def test_what_cannot_be_used_says_why_and_offers_nothing(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    bad = KeptConnection(
        "?1", "newone", "", "", ConnectionState.INCOMPATIBLE, "It lacks its title.", "Add it.", left_out=True
    )
    page = Page(scene, FakeSettingUp((RECORDS,), (CARDS, bad)))
    assert "It lacks its title. Add it." in page.texts()
    assert "cannot be used" in page.texts()
    assert page.shown("?1") == []
    assert page.shown() != []
    scene.close()


def test_a_state_that_changes_is_shown(full: Page) -> None:
    full.press("remove")
    full.fake.kept = (replace(CARDS, state=ConnectionState.RESTING, problem="Cards is resting."), TICKETS)
    full.page.list._look_again()
    full.scene.settle()
    assert "Cards is resting." in full.texts()
    assert full.shown() == ["really", "keep"], "what is asked there stays"


def test_a_connection_is_tested_again_with_its_own_secrets(full: Page) -> None:
    full.press("test")
    asked = full.fake.asked[-1][1]
    assert asked == NewConnection("sql_records", "Cards", CARDS.settings, {}, "cards")
    full.settle("SQLite, 88 customers")
    assert "It works: SQLite, 88 customers" in full.texts()
    full.press("test")
    full.settle(NotReachable("The database is not there.", "Ask whoever keeps it."))
    assert "The database is not there. Ask whoever keeps it." in full.texts()


def test_a_connection_is_switched_off_and_on(full: Page) -> None:
    full.press("switch")
    assert "switched off" in full.texts()
    assert full.shown() == ["switch", "edit", "remove"]
    full.press("switch")
    assert "Database records · works" in full.texts()


def test_a_connection_is_removed_by_a_second_act(full: Page) -> None:
    full.press("remove")
    assert "Remove Cards and its secrets?" in full.texts()
    assert full.shown() == ["really", "keep"]
    assert full.scene.focus() is full.page.list.rows["cards"].buttons["keep"]
    full.press("keep")
    assert "Remove Cards" not in full.texts()
    assert [one.id for one in full.fake.kept] == ["cards", "rt"]
    full.press("remove")
    full.press("really")
    assert [one.id for one in full.fake.kept] == ["rt"]
    assert "cards" not in full.page.list.rows
    assert full.page.isAncestorOf(full.scene.focus())


def test_a_connection_is_changed_and_its_secret_stays(full: Page) -> None:
    full.press("edit")
    form = full.page.form
    assert form is not None
    assert form.inputs["mapping"].value() == "cards.toml"
    password = form.inputs["password"].field
    assert isinstance(password, QLineEdit)
    assert (password.text(), password.placeholderText()) == ("", "Kept as it is")
    full.fill(database="other.sqlite")
    form.save_button.click()
    asked = full.fake.asked[-1][1]
    assert asked.id == "cards"
    assert asked.settings["database"] == "other.sqlite"
    assert asked.secrets == {}


def test_what_is_locked_is_shown_so_and_can_be_tested_only(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    locked = KeptConnection(
        "cards", "Cards", "sql_records", "Database records", ConnectionState.READY, locked="Kept by IT."
    )
    page = Page(scene, FakeSettingUp((RECORDS,), (locked,)))
    assert "locked" in page.texts()
    assert "Kept by IT." in page.texts()
    assert page.shown() == ["test"]
    scene.close()


def test_a_saved_connection_is_said_to_be_saved_with_what_is_not_as_it_should_be(full: Page) -> None:
    full.choose(1)
    full.fill(database="a.sqlite", mapping="a.toml", password="no-secret")
    form = full.page.form
    assert form is not None
    form.save_button.click()
    assert full.fake.asked[-1][1].secrets == {"password": "no-secret"}
    full.settle(Saved("cards", "88 customers", "This computer has no keyring that Agent Desk trusts."))
    assert full.scene.window.pages.currentWidget() is full.page, "a warning that nobody sees warns nobody"
    assert "Saved. It answers: 88 customers" in full.texts()
    assert "no keyring" in full.texts()
    assert full.page.form is None
    assert full.page.list.rows["cards"].isAncestorOf(full.scene.focus())


def test_customers_that_are_missing_are_imported_with_progress(full: Page) -> None:
    full.fake.missing = (("cards", "Cards"),)
    full.page.list.refresh("cards")
    full.scene.settle()
    assert "Customers of Cards were not imported yet" in full.texts()
    assert full.scene.focus() is full.page.list.rows["cards"].buttons["import"]
    full.scene.key(Qt.Key.Key_Return)
    assert full.shown() == ["stop"]
    full.fake.importing.count = 1000
    full.scene.bot.waitUntil(lambda: "1000 customers taken in" in full.texts())
    full.fake.importing.done.set_result(2000)
    full.scene.settle()
    assert "2000 customers taken in" in full.texts()
    assert "stop" not in full.shown()


def test_an_import_is_stopped(full: Page) -> None:
    full.press("import")
    full.press("stop")
    assert "Stopped. What was taken in stays." in full.texts()
    assert "import" in full.shown()


def test_an_import_that_fails_says_why(full: Page) -> None:
    full.press("import")
    full.fake.importing.done.set_exception(NotReachable("The database went away.", "Try later."))
    full.scene.settle()
    assert "The database went away. Try later." in full.texts()


def test_what_must_be_filled_in_is_marked_and_leads_the_cursor_there(first: Page) -> None:
    first.choose(1)
    assert {"Database *", "Mapping file *", "Password"} <= labels(first)
    assert "* must be filled in" in first.texts()
    assert "A path of an SQLite file, or an address." in first.texts()
    first.fill(database="a.sqlite")
    form = first.page.form
    assert form is not None
    form.save_button.click()
    assert "Fill in: Mapping file" in first.texts()
    assert first.scene.focus() is form.inputs["mapping"].field
    assert first.fake.asked == []


def test_who_is_not_found_may_not_be_imported_yet(full: Page) -> None:
    full.fake.missing = (("cards", "Cards"),)
    full.scene.key(Qt.Key.Key_Escape)
    matches = full.scene.window.customer.matches
    nobody(full, "anna berzina")
    assert "Customers of Cards were not imported yet." in matches._hint.text()
    nobody(full, "anna berzin")
    assert [verb for verb, *_ in full.fake.asked].count("not_imported") == 2, "the page asked, and the search"
    matches._import_button.click()
    full.scene.settle()
    assert full.scene.window.pages.currentWidget() is full.page
    full.press("import")
    full.fake.importing.done.set_result(2)
    full.fake.missing = ()
    full.scene.settle()
    full.scene.key(Qt.Key.Key_Escape)
    nobody(full, "somebody else")
    assert "not imported" not in matches._hint.text()


def nobody(page: Page, text: str) -> None:
    """A search finds nobody."""
    from agent_desk.application.events import CustomersFound

    scene = page.scene
    scene.use_cases.silent = True
    scene.window.customer.matches.field.put(text)
    scene.window.customer.matches.search_wanted.emit(text)
    scene.application.bridge.publish(CustomersFound(scene.state.context, scene.state.searched, text, ()))
    scene.settle()


def labels(page: Page) -> set[str]:
    from PySide6.QtWidgets import QLabel

    return {label.text() for label in page.page.findChildren(QLabel)}


@pytest.mark.parametrize(("place", "asks"), [(0, "getOpenFileName"), (1, "getExistingDirectory")])
def test_a_path_is_chosen(first: Page, monkeypatch: pytest.MonkeyPatch, place: int, asks: str) -> None:
    answer = ("/srv/answers", "") if asks == "getOpenFileName" else "/srv/answers"
    monkeypatch.setattr(QFileDialog, asks, lambda *_asked: answer)
    first.choose(2)
    form = first.page.form
    assert form is not None
    button = form.inputs["folder"].findChild(QToolButton)
    assert isinstance(button, QToolButton)
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[place].trigger()
    assert form.inputs["folder"].value() == "/srv/answers"


def test_enter_in_a_field_saves(first: Page) -> None:
    first.choose(2)
    first.fill(folder="/srv/answers")
    form = first.page.form
    assert form is not None
    form.inputs["folder"].field.setFocus()
    first.scene.key(Qt.Key.Key_Return)
    assert first.fake.asked[-1][0] == "save_connection"


def test_what_was_typed_is_still_there_after_a_call(first: Page) -> None:
    first.choose(2)
    first.fill(folder="/srv/answers")
    first.scene.key(Qt.Key.Key_Escape)
    first.scene.ring()
    first.scene.window.actions_table.made["connections"].trigger()
    first.scene.settle()
    form = first.page.form
    assert form is not None
    assert form.inputs["folder"].value() == "/srv/answers"
    assert form.isAncestorOf(first.scene.focus())


@pytest.mark.parametrize("kept", [False, True])
def test_tab_goes_through_the_form_as_it_is_read(full: Page, kept: bool) -> None:
    full.press("edit") if kept else full.choose(1)
    form = full.page.form
    assert form is not None
    chooser = form.inputs["mapping"].findChild(QToolButton)
    form._title.setFocus()
    seen = []
    for _ in range(8):
        seen.append(full.scene.focus())
        full.scene.key(Qt.Key.Key_Tab)
    fields = [form.inputs[name].field for name in ("database", "mapping", "password")]
    assert seen[:2] == [form._title, fields[0]]
    assert seen[2:] == [fields[1], chooser, fields[2], form.save_button, form.test_button, form._leave_button]
    full.page.which.setFocus()
    full.scene.key(Qt.Key.Key_Tab)
    assert full.scene.focus() is form._title


def test_an_open_form_speaks_another_language_and_keeps_what_is_typed(full: Page) -> None:
    full.press("edit")
    full.fill(database="typed.sqlite")
    full.page.form.test_button.click()  # type: ignore[union-attr]
    full.settle(NotReachable("The database is not there.", "Ask whoever keeps it."))
    form = full.page.form
    assert form is not None
    english = {*full.texts().split("\n"), *(one.text() for one in form.findChildren(QAbstractButton))}
    full.scene.window.look_switch.language("ru")
    full.scene.settle()
    russian = {*full.texts().split("\n"), *(one.text() for one in form.findChildren(QAbstractButton))}
    own = {"Name", "T&est", "Test and &save", "Do not &keep it", "Choose…", "* must be filled in"}
    assert own <= english
    assert not own & russian
    password = form.inputs["password"].field
    assert isinstance(password, QLineEdit)
    assert password.placeholderText() != "Kept as it is"
    assert form.inputs["database"].value() == "typed.sqlite"
    full.scene.window.look_switch.language("en")
    full.scene.settle()
    assert "The database is not there." in full.texts()


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_no_two_things_on_the_page_have_one_mnemonic(first: Page, language: str) -> None:
    first.scene.window.look_switch.language(language)
    first.scene.settle()
    first.choose(1)
    buttons = [one.text() for one in first.page.findChildren(QAbstractButton) if one.isVisible()]
    menus = [action.text() for action in first.scene.window.menus.actions()]
    keys = [QKeySequence.mnemonic(text).toString() for text in (*buttons, *menus)]
    twice = [key for key, count in Counter(key for key in keys if key).items() if count > 1]
    assert twice == []
    first.scene.window.look_switch.language("en")


def test_its_action_stands_among_what_is_set_up_and_not_under_help() -> None:
    from agent_desk.ui.action_spec import Menu
    from agent_desk.ui.action_table import ACTIONS

    assert next(spec for spec in ACTIONS if spec.id == "connections").menu is Menu.VIEW
