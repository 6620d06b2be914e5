"""Hold the session: an agent who sits at two desktops is told so at both, and goes on at one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose
from agent_desk.application.team_events import SessionMoved
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import StaffStore
    from agent_desk.domain.staff import DeskSession

LOOK_EVERY = 5.0
"""Seconds between two looks at where the session is."""


class HoldSession:
    """Takes the session when nobody is at work elsewhere; else the agent decides, by :meth:`take_session`.

    ``taken`` is called on the store's lane when the session came here from another desktop.
    """

    def __init__(self, session: Session, staff: StaffStore, taken: Callable[[], None]) -> None:
        self._session = session
        self._staff = staff
        self._taken = taken
        self._lost = False

    def __call__(self) -> None:
        """Look where the session is; returns at once. A store that is away is told by who follows changes."""
        self._session.store_lane.submit(self.look)

    def look(self) -> None:
        """Look where the session is, and take it if it lies idle; on the store's lane."""
        me = self._session.agent
        known, before = self._staff.session(me), self._session.seat.held
        if known is not None and before is not None and before.here and not known.here:
            self._lost = True
        if known is None or self._lies_idle(known):
            known = self._staff.begin_session(me, known.number + 1 if known else 1)
        self._know(known)

    def take_session(self, number: int) -> None:
        """See SessionUseCases."""
        self._session.on_store(lambda: self._take(number))

    def _lies_idle(self, known: DeskSession) -> bool:
        """Whether the agent works nowhere; who took it from here may come and go without giving it back."""
        return not (known.here or self._lost or known.device in self._staff.elsewhere(known.agent))

    def _take(self, number: int) -> None:
        me = self._session.agent
        known = self._staff.session(me)
        if known is not None and known.number == number and not known.here:
            known = self._staff.begin_session(me, number + 1, known.device)
            self._know(known)
            self._taken()
        elif known is not None and not known.here:
            words = Sentence("Your session is at {device} now.", device=known.device)
            remedy = Sentence("Take it over again, if you want it here.")
            self._session.publish(ProblemArose(words, remedy))
            self._know(known)

    def _know(self, now: DeskSession) -> None:
        seat = self._session.seat
        before, seat.held = seat.held, now
        self._lost = self._lost and not now.here
        if before is None or (before.number, before.here) != (now.number, now.here):
            self._session.publish(SessionMoved(now, self._lost))


def while_here(session: Session, work: Callable[[], None]) -> Callable[[], None]:
    """``work`` that rests while the agent's session is at another desktop."""

    def working() -> None:
        if session.seat.here:
            work()

    return working
