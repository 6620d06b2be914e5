"""Hear what a telephone system says of calls by its own ids, which come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.call import CallState

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.receive_call import ReceiveCall
    from agent_desk.application.session import Session
    from agent_desk.domain.call import Call


class HearCalls:
    """Gives each call a context of its own, however often its line's id comes back: what was typed for one
    caller never stands before another."""

    def __init__(self, session: Session, receive: ReceiveCall) -> None:
        self._session, self._receive = session, receive

    def knows(self, line: str) -> bool:
        """Whether a call of this id was told of, and its context is open."""
        return any(call.line == line for call in self._session.contexts.calls())

    def __call__(self, told: Call, end: Callable[[str], object]) -> None:
        """Take in what is told of a call; ``end`` is called with the context of one that is over.

        Whoever is told of on a line that somebody else has is a new caller: that the one before is gone was
        not said.
        """
        live = self._live(told.line)
        if told.state is CallState.ENDED:
            if live is not None:
                end(live.id)
        elif live is not None and _may_be(told, live):
            self._receive.told_again(live.id, told)
        else:
            if live is not None:
                end(live.id)
            self._receive(told)

    def _live(self, line: str) -> Call | None:
        theirs = [call for call in self._session.contexts.calls() if line and call.line == line]
        return next((call for call in theirs if call.state is not CallState.ENDED), None)


def _may_be(told: Call, live: Call) -> bool:
    """Whether it is the same caller, as far as was said."""
    one, other = told.number, live.number
    if one.raw and other.raw:
        return one.e164 == other.e164 if one.e164 else one.raw == other.raw
    return not told.name or not live.name or told.name == live.name
