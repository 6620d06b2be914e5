"""In a window that is allowed, no button's words are cut, and nothing lies upon anything else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from agent_desk.application.promise_events import PromisesFound
from agent_desk.ui.panes.note_text import NoteText
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.text import PlainLabel
from tests.fakes import people, team_people
from tests.ui.team.conftest import TeamScene

SIZES = [(1024, 700, 1.0), (1280, 720, 1.0), (1440, 900, 2.0), (1440, 900, 1.0)]
SHEETS = {"": None, "promise": Qt.Key.Key_F9, "consult": Qt.Key.Key_F10, "praise": Qt.Key.Key_F12}


def take_size(scene: TeamScene, width: int, height: int, scale: float) -> None:
    """The window at a size, with text of a scale."""
    for _ in range(8):
        scene.window.look_switch.scale(1 if scene.window.look_switch.look.scale < scale else -1)
        if scene.window.look_switch.look.scale == scale:
            break
    scene.window.resize(width, height)
    scene.settle()
    QApplication.processEvents()
    assert (scene.window.width(), scene.window.height()) == (width, height)


def seen(window: QWidget) -> Iterator[QWidget]:
    """What is shown, the columns' own lists aside: they paint rows."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and not widget.objectName().startswith("qt_"):
            yield widget


def cut(button: QAbstractButton) -> bool:
    """Whether not all of its words have room."""
    needs = button.minimumSizeHint() if button.minimumSizeHint().isValid() else button.sizeHint()
    return bool(button.text()) and (button.width() < needs.width() or button.height() < needs.height() - 2)


def overlapping(window: QWidget) -> list[str]:
    """Siblings in a layout that lie upon one another."""
    found = []
    for parent in [window, *seen(window)]:
        layout = parent.layout()
        if layout is None:
            continue
        direct = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        inside = [one for one in direct if one.isVisible() and layout.indexOf(one) >= 0]
        for one, other in combinations(inside, 2):
            if one.geometry().intersects(other.geometry()):
                found.append(f"{one!r} {other!r}")
    return found


def outside(window: QWidget) -> list[str]:
    """What sticks out of what it is in, unless that is scrolled."""
    found = []
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or isinstance(parent.parentWidget(), QScrollArea) or parent.layout() is None:
            continue
        if not QRect(0, 0, parent.width(), parent.height()).contains(widget.geometry()):
            found.append(f"{widget!r} {widget.geometry()} in {parent!r} {parent.rect()}")
    return found


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("sheet", SHEETS)
def test_nothing_is_cut(
    team_scene: TeamScene, width: int, height: int, scale: float, sheet: str, language: str
) -> None:
    window = team_scene.window
    team_scene.ring_mine()
    window.look_switch.language(language)
    take_size(team_scene, width, height, scale)
    for number in range(3):
        window.notices.show_notice(Notice(f"Problem {number}", "Do something.", Tone.PROBLEM, "Look", print))
    if (key := SHEETS[sheet]) is not None:
        team_scene.key(key)
    team_scene.settle()
    for _ in range(3):
        QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    buttons = [one for one in seen(window) if isinstance(one, QAbstractButton)]
    assert not [f"{one.text()}: {one.size()} of {one.sizeHint()}" for one in buttons if cut(one)]
    assert not overlapping(window)
    assert not outside(window)
    for text in (one for one in seen(window) if isinstance(one, NoteText)):
        assert text.viewport().height() >= text.fontMetrics().lineSpacing() * 1.5, text.accessibleName()


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_of_the_call_bar_is_cut_where_everything_is_in_it(
    team_scene: TeamScene, width: int, height: int, scale: float, language: str
) -> None:
    window = team_scene.window
    team_scene.use_cases.case = people.case("berta")
    team_scene.ring()
    window.look_switch.language(language)
    take_size(team_scene, width, height, scale)
    team_scene.application.bridge.publish(PromisesFound("call-1", (team_people.BROKEN,)))
    team_scene.settle()
    bar = window.call_bar
    assert bar._line.minimumSize().width() <= bar.width()
    texts = [one for one in seen(bar) if isinstance(one, PlainLabel | QAbstractButton) and one.text()]
    assert not [one.text() for one in texts if one.width() < one.minimumSizeHint().width()]
    assert bar._broken.isVisible()
    window.resize(1920, 1000)
    take_size(team_scene, 1920, 1000, 1.0)
    assert "1" in bar._broken.text()
    assert len(bar._broken.text().split()) > 2, "with room the words come back"
