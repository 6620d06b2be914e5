"""Send again: what was committed here and is missing in a team's store that came back as an older copy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from agent_desk.application.events import NoteStateChanged, ProblemArose
from agent_desk.application.ports import StoreNotReachable, StoreProblem
from agent_desk.domain.case import NoteState
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.sent_ports import SentAct, SentActs
    from agent_desk.application.session import Session

PATIENCE = timedelta(minutes=2)
"""How long an act that is refused is tried again: what it followed may be at a colleague's desktop."""

_SUBJECTS = {
    "open_case": Sentence("a new case"),
    "claim": Sentence("taking the case"),
    "release": Sentence("giving the case back"),
    "link_ticket": Sentence("a linked ticket"),
    "set_state": Sentence("the case's state"),
    "add_note": Sentence("a note"),
    "settle_outbox": Sentence("what became of a write"),
    "wait": Sentence("letting the case wait"),
    "reopen": Sentence("reopening the case"),
    "take_over": Sentence("taking the case over"),
    "make": Sentence("a promise"),
    "keep": Sentence("a promise kept"),
    "undo_keep": Sentence("a promise that was not kept after all"),
    "offer": Sentence("a handoff"),
    "accept": Sentence("accepting a handoff"),
    "decline": Sentence("declining a handoff"),
    "withdraw": Sentence("withdrawing a handoff"),
    "ask": Sentence("a consult"),
    "answer": Sentence("an answer to a consult"),
    "settle": Sentence("the end of a consult"),
    "tell": Sentence("an answer that was told"),
    "give": Sentence("praise"),
    "rate": Sentence("a rating"),
    "enter": Sentence("a transfer"),
    "plan_shift": Sentence("a shift"),
}


class SendAgain:
    """Does each missing act once more, in order, under its own id; a case's later acts wait for its first.

    What is still refused after a while needs the agent: its words become a draft, which ``to_draft`` keeps
    for a customer, and calls back once it did.
    """

    def __init__(
        self,
        session: Session,
        sent: SentActs,
        to_draft: Callable[[str, str, Callable[[], None]], None],
    ) -> None:
        self._session = session
        self._sent = sent
        self._to_draft = to_draft
        self._left: list[SentAct] = []
        self._until = datetime.max.replace(tzinfo=UTC)
        self._count = 0

    def begin(self) -> None:
        """The store is there, perhaps as an older copy; runs on the store's lane."""
        self._left = list(self._sent.missing())
        self._until = self._session.clock.now() + PATIENCE
        self._send()

    def __call__(self) -> None:
        """Try what was refused, or not reached, once more; returns at once."""
        if self._left:
            self._session.on_store(self._send)

    def _send(self) -> None:
        waiting: set[str] = set()
        try:
            for act in tuple(self._left):
                if act.case_id not in waiting and not self._done(act):
                    waiting.add(act.case_id)
        except StoreNotReachable:
            return  # told by who follows changes
        if self._count and not self._left:
            words = Sentence(
                "The team's store came back as an older copy. Sent again: {count} of your acts.",
                count=self._count,
            )
            self._count = 0
            self._session.publish(ProblemArose(words, Sentence("Nothing is lost.")))

    def _done(self, act: SentAct) -> bool:
        """Whether the act needs no more tries."""
        try:
            self._count += self._sent.again(act)
        except StoreNotReachable:
            raise
        except StoreProblem as problem:
            if self._session.clock.now() < self._until:
                return False
            self._needs_you(act, problem)
        self._left.remove(act)
        return True

    def _needs_you(self, act: SentAct, problem: StoreProblem) -> None:
        subject = _SUBJECTS.get(act.name, act.name)
        message = Sentence(
            "The team's store lost {subject}, which could not be sent again: {problem}",
            subject=subject,
            problem=problem.message,
        )
        if act.customer_id:
            draft = f"{subject}: {act.words}" if act.words else subject
            self._to_draft(act.customer_id, draft, lambda: self._sent.forget(act.id))
            context = f"customer:{act.customer_id}"
            self._session.publish(NoteStateChanged(context, NoteState.NEEDS_YOU, message))
        else:
            self._sent.forget(act.id)
        self._session.publish(ProblemArose(message, Sentence("What you wrote is a draft now.")))
