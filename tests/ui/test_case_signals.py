"""Beside the case of who is on the line stands why it must not wait, as the queue says it."""

from __future__ import annotations

from agent_desk.application.desk_events import NeedWeighed
from agent_desk.domain.need import Need, NeedReason, Weighed
from agent_desk.ui.panes.case_signals import CaseSignals
from tests.ui.conftest import Scene

REASONS = (
    NeedReason(Weighed.SIGNALS, 1, 40, "vulnerable_person"),
    NeedReason(Weighed.HARM, 1, 30, "money"),
    NeedReason(Weighed.PROMISES_BROKEN, 2, 40),
    NeedReason(Weighed.SIGNALS, 1, 15, "leaving"),
    NeedReason(Weighed.EFFORT, 4, 9),
    NeedReason(Weighed.AGE, 5, 2.5),
)


def tell(scene: Scene, *reasons: NeedReason, case: str = "case-1") -> CaseSignals:
    need = Need(sum(one.points for one in reasons), reasons)
    scene.application.bridge.publish(NeedWeighed("call-1", case, need))
    scene.settle()
    return scene.window.customer.header._case.signals


def shown(signals: CaseSignals) -> list[tuple[str, object]]:
    return [(chip.text(), chip.property("chip")) for chip in signals.chips if chip.isVisible()]


def test_the_reasons_are_told_in_the_queues_words_and_colours(scene: Scene) -> None:
    scene.window.resize(1920, 1000)
    scene.ring()
    signals = tell(scene, *REASONS)
    assert shown(signals) == [
        ("signal: vulnerable person", "danger"),
        ("harm: money at risk", "danger"),
        ("2 promises broken", "danger"),
        ("signal: wants to leave", "notice"),
    ]
    assert signals.more.text() == "1 more"
    assert signals.more.accessibleName() == "1 more: waits 5 hours"
    assert signals.accessibleName() == (
        "signal: vulnerable person; harm: money at risk; 2 promises broken; signal: wants to leave; "
        "waits 5 hours"
    )
    assert "harm: money at risk (+30)" in signals.chips[0].toolTip()


def test_they_follow_what_changes_and_are_only_of_the_case_that_is_shown(scene: Scene) -> None:
    scene.ring()
    signals = tell(scene, *REASONS[:1])
    assert [words for words, _tone in shown(signals)] == ["signal: vulnerable person"]
    assert not signals.more.isVisible()
    assert shown(tell(scene)) == []
    assert signals.accessibleName() == ""
    assert shown(tell(scene, *REASONS, case="another")) == []
    assert not signals.more.isVisible()


def test_nothing_moves_when_they_come(scene: Scene) -> None:
    scene.ring()
    header, accounts = scene.window.customer.header, scene.window.customer.accounts
    before = header.height(), accounts.geometry(), scene.window.width()
    tell(scene, *REASONS)
    assert (header.height(), accounts.geometry(), scene.window.width()) == before


def test_in_a_small_window_they_are_counted_and_none_is_cut(scene: Scene) -> None:
    scene.ring()
    for width in (720, 1024, 1440):
        scene.window.resize(width, 700)
        signals = tell(scene, *REASONS)
        whole = [chip for chip in (*signals.chips, signals.more) if chip.isVisible()]
        assert whole
        assert all(chip.width() >= chip.sizeHint().width() for chip in whole)
        assert scene.window.width() == width


def test_they_are_said_in_the_language_of_the_window(scene: Scene) -> None:
    scene.ring()
    signals = tell(scene, *REASONS[:1])
    scene.window.look_switch.language("ru")
    scene.settle()
    assert [words for words, _tone in shown(signals)] == ["сигнал: уязвимый человек"]
