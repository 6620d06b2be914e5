"""A notice is true for as long as it is shown: in what it says of time, in its language and its colours."""

from __future__ import annotations

from PySide6.QtGui import QImage

from agent_desk.ui.i18n import translate
from agent_desk.ui.icons import Sign
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.text import ElidedLabel
from tests.ui.conftest import Scene


def shown(scene: Scene) -> list[str]:
    labels = scene.window.notices.findChildren(ElidedLabel)
    return [one.text() for one in labels if one.isVisible()]


def test_what_is_due_in_minutes_stays_true(scene: Scene) -> None:
    minutes = [47]

    def told() -> Notice:
        return Notice(translate("Moments", "in {n} min").format(n=minutes[0]), "", Tone.WARNING)

    notices = scene.window.notices
    notices.show_notice(told)
    notices.show_notice(Notice("The disk is full.", "Free some.", Tone.PROBLEM))
    frame = next(iter(notices._shown.values())).frame
    minutes[0] = 12
    notices._again.timeout.emit()
    assert notices._again.isActive()
    assert notices.messages() == ["in 12 min", "The disk is full."]
    assert shown(scene).count("in 12 min") == 1
    assert "in 47 min" not in shown(scene)
    assert frame.accessibleName() == "in 12 min"
    notices.show_notice(told)
    assert len(notices.messages()) == 2, "it is known under what it says now"
    scene.window.look_switch.language("ru")
    scene.settle()
    assert notices.messages()[0] == "через 12 мин"
    while notices.dismiss():
        pass
    notices._again.timeout.emit()
    assert not notices._again.isActive()


def test_an_open_notice_takes_the_colours_of_another_theme(scene: Scene) -> None:
    def picture() -> QImage:
        return (
            next(one for one in scene.window.notices.findChildren(Sign) if one.isVisible()).pixmap().toImage()
        )

    scene.window.notices.show_notice(Notice("The disk is full.", "", Tone.PROBLEM))
    light = picture()
    scene.window.look_switch.theme("dark")
    scene.settle()
    assert picture() != light
