"""What stands below one another begins at the same place, and what has room is shown whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect

from agent_desk.domain.account import Attention
from agent_desk.domain.customer import CustomerKind
from agent_desk.domain.view import PartState, ViewPart
from agent_desk.ui.action_spec import Menu
from agent_desk.ui.delegates.view_row import ViewRowDelegate
from agent_desk.ui.models.command_rows import Kind
from agent_desk.ui.panes.help_page import HelpPage, shared_out
from agent_desk.ui.text import PlainLabel
from tests.fakes import people
from tests.ui.conftest import Scene

CARDS, BILLING = people.parts()[0], people.parts()[1]
BEGINS = dict[str, int]


@pytest.fixture
def begins(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> BEGINS:
    """Where each text of the customer view begins once it was painted."""
    found: BEGINS = {}
    write = ViewRowDelegate.text

    def noted(self: ViewRowDelegate, painter: Any, rect: QRect, words: str, *more: Any) -> int:
        found[words] = rect.left()
        return write(self, painter, rect, words, *more)

    monkeypatch.setattr(ViewRowDelegate, "text", noted)
    return found


def paint(scene: Scene, *parts: ViewPart) -> None:
    scene.use_cases.parts = parts
    scene.ring()
    scene.window.customer.known.accounts.viewport().repaint()


def test_what_is_summed_up_begins_together_with_a_warning_and_without(scene: Scene, begins: BEGINS) -> None:
    failed = ViewPart("rt", "Tickets", PartState.FAILED, problem="No answer.", remedy="Go on.")
    orders = replace(people.parts()[2], state=PartState.READY)
    paint(scene, CARDS, orders, failed)
    wanted = ("4417 active", "Fibre 500", "No answer.")
    summed = [begins[words] for words in begins if words.startswith(wanted)]
    assert len(summed) == 3
    assert len(set(summed)) == 1


def test_a_failed_connection_opens_on_the_line_of_its_title(
    scene: Scene, begins: BEGINS, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[QRect] = []
    monkeypatch.setattr(ViewRowDelegate, "_open_sign", lambda _self, _painter, line, _row: lines.append(line))
    failed = ViewPart("cards", "Cards", PartState.FAILED, CARDS.accounts, problem="No answer.")
    paint(scene, failed)
    assert begins["Cards"] > 0
    assert lines[-1].height() < scene.window.customer.known.accounts.sizeHintForRow(0) / 2


def test_states_of_accounts_begin_together_whatever_else_is_known(scene: Scene, begins: BEGINS) -> None:
    bare = replace(BILLING.accounts[0], attention=Attention.NONE, balance=None, due=None, state="bare")
    late = replace(BILLING.accounts[1], attention=Attention.URGENT, state="late")
    later = replace(late, ref=people.ref("billing", "invoice", "I-9"), state="later", due=people.NOW)
    later = replace(later, due=people.NOW + timedelta(days=400))
    paint(scene, replace(BILLING, accounts=(bare, late, later)))
    assert begins["bare"] == begins["late"] == begins["later"]


def test_the_palette_is_as_tall_as_what_it_found(scene: Scene) -> None:
    scene.window.commands.finding.find()
    palette = scene.window.commands.finding.palette
    assert palette is not None
    for text in ("ber", "la", ""):
        palette.field.setText(text)
        palette.field.typed.emit(text)
        scene.settle()
        rows = len(palette._model.rows)
        assert rows > 0
        assert (palette.list.verticalScrollBar().maximum() == 0) is (rows <= 12), text


def test_the_palette_shows_who_is_an_organisation(scene: Scene) -> None:
    scene.use_cases.customers["c-firm"] = people.FIRM
    scene.window.acts.open_customer("c-firm")
    scene.settle()
    scene.window.commands.finding.find()
    palette = scene.window.commands.finding.palette
    assert palette is not None
    palette.field.setText("ber")
    palette.field.typed.emit("ber")
    scene.settle()
    wanted = (Kind.CUSTOMER, Kind.CONTEXT)
    icons = {(row.kind, row.id): row.icon for row in palette._model.rows if row.kind in wanted}
    assert icons[Kind.CUSTOMER, "c-firm"] == "firm"
    assert icons[Kind.CUSTOMER, "c-anna"] == "person"
    assert people.FIRM.kind is CustomerKind.ORGANISATION
    assert {icon for (kind, _id), icon in icons.items() if kind is Kind.CONTEXT} == {"firm"}


def test_the_keys_stand_in_as_many_columns_as_there_is_room_for(scene: Scene) -> None:
    scene.window.resize(1440, 900)
    scene.window.actions_table.made["help"].trigger()
    scene.settle()
    page = scene.window.commands.wide.page
    assert isinstance(page, HelpPage)
    assert page.verticalScrollBar().maximum() == 0, "every key is seen at once"
    assert columns_of(page) == 3
    scene.window.resize(900, 700)
    scene.settle()
    assert columns_of(page) == 2


def columns_of(page: HelpPage) -> int:
    heads = [
        one for one in page.findChildren(PlainLabel) if one.objectName() == "overline" and one.isVisible()
    ]
    return len({head.x() for head in heads})


def test_menus_are_shared_out_evenly_and_in_their_order() -> None:
    sizes = {Menu.CALL: 6, Menu.CASE: 13, Menu.CUSTOMER: 6, Menu.TEAM: 3, Menu.VIEW: 5, Menu.HELP: 1}
    menus: list[Any] = [(menu, [None] * size) for menu, size in sizes.items()]
    shared = shared_out(menus, 3)
    assert [menu for column in shared for menu, _specs in column] == list(sizes)
    assert max(sum(1 + len(specs) for _menu, specs in column) for column in shared) == 19
