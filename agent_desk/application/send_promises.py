"""Send promises: kept on this machine first, so that none is lost while the store is away."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import StoreNotReachable, StoreProblem
from agent_desk.application.promise_events import PromiseSent
from agent_desk.domain.case import NoteState
from agent_desk.domain.promise_words import said_time
from agent_desk.domain.sentence import Sentence, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.ports import CaseStore
    from agent_desk.application.promise_ports import KeptPromises, PromiseStore
    from agent_desk.application.session import Session
    from agent_desk.application.tell_promises import TellPromises
    from agent_desk.application.who_answers import WhoAnswers
    from agent_desk.domain.promise import Promise

_AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)
_LATER = Sentence("The promise is kept on this machine, and sent when the store is back.")


class SendPromises:
    """Says kept, sending, sent or needs you; runs on the store's lane.

    ``to_draft`` keeps a text for a customer where the store refused for good, and then goes on with what it
    is given: nothing is dropped.
    """

    def __init__(
        self,
        session: Session,
        promises: PromiseStore,
        cases: CaseStore,
        kept: KeptPromises,
        who: WhoAnswers,
        tell: TellPromises,
        to_draft: Callable[[str, str, Callable[[], None]], None],
    ) -> None:
        self._session = session
        self._promises = promises
        self._cases = cases
        self._kept = kept
        self._who = who
        self._tell = tell
        self._to_draft = to_draft
        self._left = True

    def __call__(self, promise: Promise) -> None:
        """Keep the promise, then have the store make it."""
        self._kept.keep(promise)
        self._say(promise, NoteState.KEPT)
        try:
            self._send(promise)
        except StoreNotReachable as problem:
            self._left = True
            self._session.publish(ProblemArose(problem.message, _LATER))

    def send_kept(self) -> None:
        """Try what is left from before, or from an earlier run; returns at once."""
        if self._left:
            self._session.store_lane.submit(self._send_left)

    def _send_left(self) -> None:
        # A store that is still away is told by who follows changes.
        with suppress(StoreNotReachable):
            for promise in self._kept.promises():
                self._send(promise)
            self._left = False

    def _send(self, promise: Promise) -> None:
        self._say(promise, NoteState.SENDING)
        try:
            case = self._cases.case(promise.case_id)
            owner = case.owner if case else None
            made = self._promises.make(promise, self._first_look(promise, owner), _why(promise))
        except StoreNotReachable as problem:
            self._say(promise, NoteState.KEPT, problem.message)
            raise
        except StoreProblem as problem:
            self._refused(promise, problem)
        else:
            self._kept.discard(promise.id)
            self._say(made, NoteState.SENT)
            follows = self._promises.promise(promise.follows) if promise.follows else None
            self._tell.changed([(one, owner) for one in (made, follows) if one])
            self._tell.listed()

    def _first_look(self, promise: Promise, owner: str | None) -> datetime:
        staffing = self._who.staffing(promise.made, [promise.due], [owner])
        step = self._who.step(promise, owner, staffing)
        return step.look_at if step.tell is None else _AT_ONCE

    def _refused(self, promise: Promise, problem: StoreProblem) -> None:
        """What the store does not take comes back to the agent, as words that can be acted on."""
        now = self._session.clock.now()
        when = said_time(promise.due, promise.zone, self._session.language(), now)
        words = f"{promise.what} — {promise.to}, {when}"
        self._to_draft(promise.customer_id, words, lambda: self._kept.discard(promise.id))
        self._say(promise, NoteState.NEEDS_YOU, problem.message)
        said = Sentence(
            "A promise to {to} could not be saved: {problem}", to=promise.to, problem=problem.message
        )
        self._session.publish(ProblemArose(said, in_turn(Sentence("It is a draft now."), problem.remedy)))

    def _say(self, promise: Promise, state: NoteState, message: str = "") -> None:
        self._session.publish(PromiseSent(promise, state, message))


def _why(promise: Promise) -> str:
    return "agreed anew with the customer" if promise.follows else f"said to {promise.to}"
