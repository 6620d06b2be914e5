"""List models take new rows in by difference: selection, scroll and what is read stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from agent_desk.domain.contact import UNDATED
from agent_desk.ui.models.contacts_model import PAGE, ContactsModel
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.times import day, moment
from agent_desk.ui.wording import contact_in_words
from tests.fakes import people


def letters(text: str) -> tuple[str, ...]:
    return tuple(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", ""), ("abcdef", "acef"), ("acef", "xabycdefz"), ("abc", "cab"), ("abc", "xyz")],
)
def test_a_model_obeys_qts_rules_and_keeps_persistent_indexes(
    before: str, after: str, qtmodeltester: ModelTester
) -> None:
    model: RowsModel[str] = RowsModel(key=str, spoken=str)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show(letters(before))
    held = {letter: QPersistentModelIndex(model.index(place)) for place, letter in enumerate(before)}
    model.show(letters(after))
    assert model.rows == letters(after)
    for letter, index in held.items():
        assert (index.row() if index.isValid() else -1) == after.find(letter)


def test_a_row_that_changed_is_told_so(qtbot: QtBot) -> None:
    model: RowsModel[tuple[str, int]] = RowsModel(key=lambda row: row[0], spoken=str)
    model.show((("a", 1), ("b", 1)))
    with qtbot.waitSignal(model.dataChanged, timeout=1000):
        model.show((("a", 1), ("b", 2)))


def test_rows_that_come_above_do_not_move_what_is_being_read(qtbot: QtBot) -> None:
    contacts = people.contacts(300)
    model = ContactsModel()
    view = RowList(model)
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.resize(400, 200)
    view.show()
    model.show(contacts[50:])
    view.scroll_back(view.visualRect(model.index(30)).top())
    top = model.key_at(view.indexAt(view.viewport().rect().topLeft()).row())
    model.show(contacts)
    qtbot.waitUntil(lambda: view.scroll() > 0 and view._held is None)
    assert model.key_at(view.indexAt(view.viewport().rect().topLeft()).row()) == top


def test_a_long_history_becomes_rows_as_it_is_scrolled() -> None:
    model = ContactsModel()
    model.show(people.contacts(10_000))
    assert model.rowCount() == PAGE
    assert model.canFetchMore()
    model.fetchMore()
    assert model.rowCount() == 2 * PAGE
    assert model.total == 10_000


def test_what_was_fetched_stays_when_contacts_come() -> None:
    model = ContactsModel()
    held = people.contacts(1_000)
    model.show(held[5:])
    model.fetchMore()
    model.show(held)
    assert model.rowCount() == 2 * PAGE
    assert model.rows == held[: 2 * PAGE]


def test_a_row_is_spoken_in_words() -> None:
    model = ContactsModel()
    model.show([replace(people.contacts(1)[0], summary="Lost her wallet")])
    spoken = model.data(model.index(0))
    assert "phone" in spoken
    assert "Lost her wallet" in spoken
    assert "Business cards" in spoken


def test_a_contact_without_a_time_shows_none() -> None:
    undated = replace(people.contacts(1)[0], at=UNDATED, summary="Time not readable (“yesterday”): rang")
    assert day(UNDATED, people.NOW) == moment(UNDATED, people.NOW) == "–"
    assert "1970" not in contact_in_words(undated)
