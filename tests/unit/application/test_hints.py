"""A hint of the relay: a desktop looks at once for what it shows, and seldom for the rest."""

from __future__ import annotations

import pytest

from agent_desk.application.events import CaseChanged
from tests.unit.application.desk import DeskUnderTest


def test_a_hint_on_a_case_that_is_shown_is_followed_at_once_others_seldom(
    desk: DeskUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = [100.0]
    monkeypatch.setattr("agent_desk.application.follow_changes.time.monotonic", lambda: moment[0])
    desk.anna_calls()
    desk.own("call")
    shown = desk.sink.last(CaseChanged).case
    desk.changes()
    for hint, waited, seen in (
        (frozenset({"another"}), 0.0, 1),  # nothing was looked for yet
        (frozenset({"another"}), 0.5, 0),
        (frozenset[str](), 0.1, 0),
        (frozenset({shown.id, "another"}), 0.1, 1),
        (frozenset[str](), 1.1, 1),
    ):
        moment[0] += waited
        before = len(desk.sink.of(CaseChanged))
        desk.cases.open_case(f"new-{moment[0]}-{waited}", "c", "t", (), "bert", "rang")
        desk.changes.hinted(hint)
        assert (len(desk.sink.of(CaseChanged)) > before) == bool(seen)
