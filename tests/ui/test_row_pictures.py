"""Rows are painted once and shown again from their picture, until something in the picture is another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from agent_desk.ui.delegates.desk_row import DeskRowDelegate
from tests.fakes import people
from tests.ui.conftest import Scene


@pytest.fixture
def drawn(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many rows of the desk were drawn since it was last asked."""
    rows: list[object] = []
    draw = DeskRowDelegate.draw

    def counted(self: DeskRowDelegate, painter: object, rect: object, row: object, chosen: bool) -> None:
        rows.append(row)
        draw(self, painter, rect, row, chosen)  # type: ignore[arg-type]

    monkeypatch.setattr(DeskRowDelegate, "draw", counted)

    def since() -> int:
        rows.clear()
        scene.window.desk.list.viewport().repaint()
        return len(rows)

    return since


def test_an_unchanged_row_is_not_drawn_again(scene: Scene, drawn: Callable[[], int]) -> None:
    scene.ring(people.call())
    drawn()
    scene.window.desk.fill()  # equal rows, made anew

    assert drawn() == 0


def test_another_language_theme_or_scale_draws_every_row_again(
    scene: Scene, drawn: Callable[[], int]
) -> None:
    drawn()
    switch = scene.window.look_switch
    changes: tuple[Callable[[], None], ...] = (
        partial(switch.language, "ru"),
        partial(switch.theme, "dark"),
        partial(switch.scale, 1),
        partial(switch.language, "en"),
    )
    for change in changes:
        scene.window.desk.list.viewport().setUpdatesEnabled(False)  # only what is asked below paints
        change()
        scene.settle()
        scene.window.desk.list.viewport().setUpdatesEnabled(True)

        assert drawn() > 0


def test_a_clock_in_a_row_goes_on(
    scene: Scene, drawn: Callable[[], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.ring(people.call())
    drawn()
    delegate = scene.window.desk.list.itemDelegate()
    assert isinstance(delegate, DeskRowDelegate)
    monkeypatch.setattr(delegate, "_now", lambda: people.NOW.replace(year=people.NOW.year + 1))

    assert drawn() >= 1
