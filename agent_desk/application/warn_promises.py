"""Warn of promises before they are due, by the store's clock: whichever desktop looks first acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import CaseChanged
from agent_desk.application.team_events import HandoffChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.promise_ports import Due, PromiseStore
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import CaseLife, HandoffStore
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.application.who_answers import WhoAnswers
    from agent_desk.domain.promise import Promise

AT_MOST = 50
"""Promises that one look takes on; the next look goes on from there."""


class WarnPromises:
    """Looks at what asks for an act: promises to warn of or broken, waiting cases whose time has come,
    offers that nobody took. Each act happens once, whoever does it."""

    def __init__(
        self,
        session: Session,
        promises: PromiseStore,
        life: CaseLife,
        handoffs: HandoffStore,
        who: WhoAnswers,
        tell: TellPromises,
        list_handoffs: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._promises = promises
        self._life = life
        self._handoffs = handoffs
        self._who = who
        self._tell = tell
        self._list_handoffs = list_handoffs

    def __call__(self) -> None:
        """Look once; returns at once. A store that is away is told by who follows changes."""
        self._session.store_lane.submit(self.look)

    def look(self) -> None:
        """Do what is due; runs on the store's lane."""
        due = self._promises.due(AT_MOST)
        for case_id in due.cases:
            case = self._life.return_case(case_id, self._session.agent)
            if case is not None:
                self._session.publish(CaseChanged(case))
        back = [self._handoffs.come_back(one, self._session.agent) for one in due.handoffs]
        for handoff in back:
            if handoff is not None:
                self._session.publish(HandoffChanged(handoff))
        if any(back):
            self._list_handoffs()
        self._take_steps(due)

    def _take_steps(self, due: Due) -> None:
        if not due.promises:
            return
        promises, owners = zip(*due.promises, strict=True)
        staffing = self._who.staffing(due.now, [one.due for one in promises], owners)
        changed: list[tuple[Promise, str | None]] = []
        for promise, owner in due.promises:
            if promise.due <= due.now:
                after = self._promises.break_promise(promise.id, promise.version, self._session.agent)
            else:
                step = self._who.step(promise, owner, staffing)
                if step.tell is None:
                    self._promises.look_later(promise.id, promise.version, step.look_at)
                    continue
                after = self._promises.warn(
                    promise.id, promise.version, step.tell, step.look_at, self._session.agent
                )
            if after is not None:
                changed.append((after, owner))
        if self._tell.changed(changed):
            self._tell.listed()
