"""What a team can do, as the window sees it: verbs that return at once and announce events.

The rules of :mod:`agent_desk.application.use_cases` hold here too. What is asked in vain (a case that
changed, a receiver who is gone) ends in ProblemArose with what to do, and what was typed is kept as a draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from agent_desk.domain.case import CaseState, WaitingFor
    from agent_desk.domain.figures import FigureName
    from agent_desk.domain.transfer import TransferRequest


class SessionUseCases(Protocol):
    """Where the agent works."""

    def take_session(self, number: int) -> None:
        """Go on at this desktop instead of the one that has the session of this number: SessionMoved."""
        ...


class CaseUseCases(Protocol):
    """The life of a case beyond owning it; each acts on the case of a context, and is journalled."""

    def wait(self, context: str, for_: WaitingFor, until: datetime | None, why: str) -> None:
        """The case waits; it comes back to the owner's eyes at ``until``: CaseChanged."""
        ...

    def set_case_state(self, context: str, state: CaseState, why: str) -> None:
        """Solve, close or reopen the case: CaseChanged. Open promises must be settled first."""
        ...

    def take_over(self, context: str, why: str) -> None:
        """Take a case from an owner who is away (or as a lead): CaseChanged; the former owner is told."""
        ...

    def show_journal(self, context: str) -> None:
        """JournalFound."""
        ...


class PromiseUseCases(Protocol):
    """Promises."""

    def propose_promise(
        self, context: str, what: str, department: str, hours: float | None, own: datetime | None = None
    ) -> None:
        """Reckon when ``what`` could be due, in ``hours`` of business time (None: the next sensible time)
        of ``department`` ("" the agent's own): PromiseProposed. ``own`` is a time of the agent's own instead:
        whether it is a good one, and which is."""
        ...

    def make_promise(
        self, context: str, what: str, due: datetime, department: str, said: str, follows: str = ""
    ) -> None:
        """Promise it on the context's case, owning the case if nobody does: PromiseChanged.

        ``follows`` is the id of the promise that this one renegotiates, with the customer told.
        """
        ...

    def keep_promise(self, promise_id: str, evidence: str) -> None:
        """The promise is kept; ``evidence`` is a word on how that is known: PromiseChanged."""
        ...

    def undo_keep_promise(self, promise_id: str) -> None:
        """Undo of :meth:`keep_promise`, while nothing else happened to it."""
        ...

    def list_promises(self) -> None:
        """PromisesListed."""
        ...


class HandoffUseCases(Protocol):
    """Handoffs."""

    def offer_handoff(
        self, context: str, receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """Offer the context's case with a bundle of all that is known: HandoffChanged."""
        ...

    def offer_batch(
        self, case_ids: tuple[str, ...], receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """Offer several cases at once (end of a shift; a lead's, or one's own): HandoffChanged for each."""
        ...

    def withdraw_batch(self, batch: str) -> None:
        """Undo of :meth:`offer_batch`: withdraws what was not accepted yet."""
        ...

    def open_handoff(self, handoff_id: str) -> None:
        """HandoffOpened, with the bundle."""
        ...

    def accept_handoff(self, handoff_id: str) -> None:
        """Become the owner: HandoffChanged, CaseChanged."""
        ...

    def decline_handoff(self, handoff_id: str, why: str) -> None:
        """Leave it with the sender, saying why: HandoffChanged."""
        ...

    def withdraw_handoff(self, handoff_id: str) -> None:
        """Take an offer of one's own back: HandoffChanged."""
        ...

    def list_handoffs(self) -> None:
        """HandoffsListed."""
        ...


class TransferUseCases(Protocol):
    """The transfer guard."""

    def judge_transfer(self, context: str, request: TransferRequest) -> None:
        """TransferJudged."""
        ...

    def transfer(self, context: str, request: TransferRequest, overriding: str) -> None:
        """The call is transferred: journalled and counted, then TransferEntered.

        ``overriding`` is the reason if it was refused.
        """
        ...

    def avoid_transfer(self, context: str, request: TransferRequest, instead: str) -> None:
        """The agent took one of the alternatives: counted as a transfer avoided."""
        ...


class ConsultUseCases(Protocol):
    """Consults, and messages to an owner."""

    def ask_consult(self, context: str, asked_of: str, department: str, question: str) -> None:
        """Ask without moving caller or case: ConsultChanged."""
        ...

    def answer_consult(self, consult_id: str, answer: str) -> None:
        """The answer comes into the case as a note: ConsultChanged."""
        ...

    def decline_consult(self, consult_id: str, why: str) -> None:
        """ConsultChanged."""
        ...

    def withdraw_consult(self, consult_id: str) -> None:
        """Take a question of one's own back: ConsultChanged."""
        ...

    def draft_from_consult(self, consult_id: str) -> None:
        """An article draft of question and answer, naming who said it."""
        ...

    def list_consults(self) -> None:
        """ConsultsListed."""
        ...


class ToldUseCases(Protocol):
    """Told before, praise and rating."""

    def tell_answer(self, context: str, article_key: str, why_different: str = "") -> None:
        """Record what the customer is told: ToldFound, or ToldDiffers when a reason is wanted first."""
        ...

    def give_praise(self, context: str, colleague: str, text: str) -> None:
        """Deliver praise to a colleague and their lead: PraiseGiven, and PraiseListed in their windows."""
        ...

    def see_praise(self, praise_id: str) -> None:
        """The colleague has read it."""
        ...

    def list_praise(self) -> None:
        """PraiseListed."""
        ...

    def record_rating(self, context: str, score: int, comment: str) -> None:
        """Record what the customer said of the call, 1 to 5: CallRated."""
        ...


class LeadUseCases(Protocol):
    """The queue, the staff and the lead's page."""

    def list_queue(self) -> None:
        """QueueListed."""
        ...

    def take_from_queue(self, case_id: str) -> None:
        """Own a case of the queue ("" the neediest that nobody else takes just now): CaseChanged."""
        ...

    def list_staff(self) -> None:
        """StaffListed."""
        ...

    def plan_shift(self, agent: str, starts: datetime, ends: datetime, away: bool) -> None:
        """Say when an agent works or is away: ShiftPlanned; promises that fall due meanwhile find another
        hand."""
        ...

    def list_figures(self, days: int) -> None:
        """FiguresListed."""
        ...

    def open_figure(self, name: FigureName, days: int) -> None:
        """FigureOpened."""
        ...

    def list_cases_of(self, agent: str) -> None:
        """CasesOfListed: the open cases of a colleague."""
        ...


class TeamUseCases(
    CaseUseCases,
    PromiseUseCases,
    HandoffUseCases,
    TransferUseCases,
    ConsultUseCases,
    ToldUseCases,
    LeadUseCases,
    SessionUseCases,
    Protocol,
):
    """All of it."""
