"""Long names, much that is known, and many tabs: what matters stays readable and in sight."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from agent_desk.domain.call import KnownField
from agent_desk.domain.identity import Identity, IdentityKind
from tests.fakes import people
from tests.ui.conftest import Scene

LONG = "Александра-Константина Христорождественская-Преображенская von und zu Hohenlohe-Langenburg"
KNOWN = tuple(
    KnownField(name, value)
    for name, value in (
        ("topic", "card blocked"), ("account", "LV80BANK0000435195001"), ("language", "lv"), ("pin", "ok"),
        ("branch", "Rīga, Brīvības 90"), ("waiting", "4 min"),
    )
)  # fmt: skip


def shown_in(window: QWidget, widget: QWidget) -> bool:
    return window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


def readable(label: QWidget, scene: Scene, words: str) -> bool:
    """Whether enough of a label's words can be read."""
    needed = min(label.fontMetrics().horizontalAdvance(words), scene.window.fittings.theme.px(90))
    return label.contentsRect().width() >= needed


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1440, 900), (720, 450)])
@pytest.mark.parametrize("name", [LONG, "Anna"])
def test_what_is_known_keeps_a_readable_size_or_is_counted(
    scene: Scene, width: int, height: int, name: str
) -> None:
    scene.use_cases.matches = ()
    scene.window.resize(width, height)
    scene.ring(replace(people.call("+371 26 123 456", name), known=KNOWN))
    bar, chips = scene.window.call_bar, scene.window.call_bar.known
    shown = [chip for chip in chips.chips if chip.isVisible()]
    for chip in shown:
        assert readable(chip, scene, chip.text()), (chip.text(), chip.width())
    assert chips.more.isVisible() is (len(shown) < len(KNOWN))
    if chips.more.isVisible():
        assert chips.more.text() == f"{len(KNOWN) - len(shown)} more"
        assert chips.more.width() >= chips.more.sizeHint().width()
        assert "waiting: 4 min" in chips.more.toolTip()
        assert "waiting: 4 min" in chips.more.accessibleName()
    assert readable(bar._number, scene, "+371 26 123 456")
    assert bar._number.contentsRect().width() >= bar._number.fontMetrics().horizontalAdvance(
        "+371 26 123 456"
    )
    assert all(shown_in(scene.window, one) for one in bar._buttons if one.isVisible())
    assert scene.window.width() == width


def test_a_long_name_has_the_room_that_nothing_else_needs(scene: Scene) -> None:
    scene.use_cases.matches = ()
    scene.ring(people.call("+371 26 123 456", LONG))
    assert scene.window.call_bar._who.width() > 500


def test_the_tab_that_is_looked_at_is_always_in_sight(scene: Scene) -> None:
    window = scene.window
    scene.window.resize(1024, 700)
    for number in range(9):
        scene.ring(people.call(f"+371 29 111 2{number:02}", f"Caller {number}", f"call-{number}"))
    tabs = window.tabs
    for place in (0, 4, 8, 0):
        window.contexts.look_at(f"call-{place}")
        scene.settle()
        box = tabs.tabRect(place)
        assert box.left() >= 0, place
        assert box.right() <= tabs.width(), place
        hidden = [n for n in range(9) if not tabs.isTabVisible(n)]
        assert tabs.more.isVisible() is bool(hidden)
    scene.window.resize(1440, 900)
    scene.settle()
    assert tabs.tabRect(0).width() >= scene.window.fittings.theme.px(80)


def test_a_tab_that_is_opened_last_is_in_sight_in_any_size(scene: Scene) -> None:
    for number in range(9):
        scene.ring(people.call(f"+371 29 111 2{number:02}", f"Caller {number}", f"call-{number}"))
    scene.window.acts.open_customer("c-oleg")
    scene.settle()
    tabs = scene.window.tabs
    for width in (1440, 1024, 800, 1280, 720):
        scene.window.resize(width, 700)
        scene.settle()
        assert tabs.isTabVisible(9), width
        assert tabs.rect().contains(tabs.tabRect(9)), width
        first = next(n for n in range(10) if tabs.isTabVisible(n))
        assert tabs.tabRect(first).left() == 0, width


def test_tabs_out_of_sight_are_counted_and_a_press_shows_them(scene: Scene) -> None:
    scene.window.resize(720, 450)
    for number in range(9):
        scene.ring(people.call(f"+371 29 111 2{number:02}", f"Caller {number}", f"call-{number}"))
    tabs = scene.window.tabs
    assert tabs.more.isVisible()
    assert shown_in(scene.window, tabs.more)
    tabs.fill_menu()
    words = [action.text() for action in tabs.menu.actions()]
    assert len(words) == 9
    tabs.menu.actions()[6].trigger()
    scene.settle()
    assert scene.window.contexts.current == "call-6"


def test_who_is_on_the_line_is_told_beside_another_customer(scene: Scene) -> None:
    scene.ring()
    scene.key(Qt.Key.Key_F2)
    bar = scene.window.call_bar
    assert not bar.on_the_line.isVisible()
    scene.window.acts.open_customer("c-oleg")
    scene.settle()
    assert bar._who.text() == "Олег Петров"
    assert bar.on_the_line.isVisible()
    assert "Anna Bērziņa" in bar.on_the_line.text()
    bar.on_the_line.click()
    scene.settle()
    assert scene.window.contexts.current == "call-1"
    assert not bar.on_the_line.isVisible()
    scene.window.acts.open_customer("c-oleg")
    scene.end()
    assert not bar.on_the_line.isVisible()


def test_identities_without_room_are_counted_in_words(scene: Scene) -> None:
    identities = tuple(Identity(IdentityKind.ACCOUNT, f"LV{n}") for n in range(6))
    scene.use_cases.matches = tuple(
        replace(match, customer=replace(match.customer, identities=identities)) for match in people.EXACT
    )
    scene.ring()
    assert scene.window.customer.header._identities.text() == "LV0 · LV1 · LV2 · LV3 · 2 more"
