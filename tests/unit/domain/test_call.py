"""Who is on the line where nobody tells of holding."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agent_desk.domain.call import CallState
from agent_desk.domain.contact import Channel
from tests.fakes.sink import MONDAY
from tests.unit.application.desk import call

FIRST = replace(call("first"), state=CallState.ANSWERED, answered=MONDAY)
SECOND = replace(call("second"), state=CallState.ANSWERED, answered=MONDAY + timedelta(minutes=3))


def test_a_call_may_be_held_once_another_one_was_answered() -> None:
    assert FIRST.may_be_held([FIRST, SECOND])
    assert not SECOND.may_be_held([FIRST, SECOND])
    assert not FIRST.may_be_held([FIRST])


def test_it_is_on_the_line_while_the_other_one_rings_is_held_or_over() -> None:
    for state in (CallState.RINGING, CallState.HELD, CallState.ENDED):
        assert not FIRST.may_be_held([FIRST, replace(SECOND, state=state)])


def test_which_was_answered_again_last_is_on_the_line() -> None:
    again = replace(FIRST, turned=MONDAY + timedelta(minutes=5))
    assert not again.may_be_held([again, SECOND])
    assert SECOND.may_be_held([again, SECOND])


def test_only_a_voice_is_held() -> None:
    chat = replace(FIRST, channel=Channel.CHAT)
    assert not chat.may_be_held([chat, SECOND])
    assert not FIRST.may_be_held([FIRST, replace(SECOND, channel=Channel.CHAT)])
