"""In a language that reads from right to left, painted rows are mirrored as all else is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from agent_desk.ui.models.view_rows import PartRow, can_retry
from agent_desk.ui.panes.row_list import RowList
from tests.fakes import people
from tests.ui.conftest import Scene


@pytest.fixture
def mirrored(scene: Scene) -> Iterator[Scene]:
    """A call in a window that reads from right to left."""
    scene.application.qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scene.ring()
    yield scene
    scene.application.qt.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(rows: RowList, place: int) -> tuple[bool, bool]:
    """Whether the outermost stretch at the left, and at the right, of a row is painted on."""
    whole = rows.visualRect(rows.model().index(place, 0))
    picture = rows.viewport().grab(whole).toImage()
    margin, wide = 16, 30
    left = QRect(margin, 4, wide, picture.height() - 8)
    return painted(picture, left), painted(picture, left.translated(picture.width() - wide - 2 * margin, 0))


def painted(picture: QImage, box: QRect) -> bool:
    ground = picture.pixel(box.left(), 1)
    points = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom()))
    return any(picture.pixel(x, y) != ground for x, y in points)


def test_a_row_begins_at_the_left(scene: Scene) -> None:
    scene.use_cases.parts = (replace(people.parts()[0], accounts=()),)
    scene.ring()
    assert inked(scene.window.desk.list, 0) == (True, True)
    accounts = scene.window.customer.accounts
    assert accounts.visualRect(accounts.model().index(0, 0)).width() > 300
    title = accounts._delegate.seen(QRect(0, 0, 10, 10))
    assert title.left() == 0


def test_a_row_begins_at_the_right(mirrored: Scene) -> None:
    contacts = mirrored.window.customer.contacts.list
    delegate = contacts.itemDelegate()
    contacts.viewport().grab()
    whole = delegate._whole  # type: ignore[attr-defined]
    box = QRect(whole.left() + 5, whole.top(), 10, 10)
    assert delegate.seen(box).right() == whole.right() - 5  # type: ignore[attr-defined]
    mirrored.window.customer.contacts._read(0)
    answers = mirrored.window.answers.list
    chosen = answers.visualRect(answers.model().index(0, 0))
    picture = answers.viewport().grab(chosen).toImage()
    accent = mirrored.window.fittings.theme.colour("accent").rgb()
    middle = picture.height() // 2
    edge = [x for x in range(picture.width()) if picture.pixel(x, middle) == accent]
    assert edge, "the mark of the chosen row is painted"
    assert min(edge) > picture.width() // 2


def test_retry_is_pressed_where_it_is_painted(mirrored: Scene) -> None:
    accounts = mirrored.window.customer.accounts
    place = next(
        n for n, row in enumerate(accounts.rows.rows) if isinstance(row, PartRow) and can_retry(row.part)
    )
    whole = accounts.visualRect(accounts.model().index(place, 0))
    at = QPoint(whole.left() + 40, whole.center().y())
    QTest.mouseClick(accounts.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    mirrored.settle()
    assert mirrored.use_cases.times_asked("ask_again") == 1


def test_the_smallest_window_is_the_same(mirrored: Scene) -> None:
    window = mirrored.window
    window.resize(720, 450)
    mirrored.settle()
    assert (window.width(), window.height()) == (720, 450)
    for part in (window.call_bar, window.note, window.action_bar, window.find_button):
        at = part.mapTo(window, QPoint(0, 0))
        assert at.x() >= 0
        assert at.x() + part.width() <= 720
