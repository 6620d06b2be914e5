"""The team's use cases behind the desk: delegation only, as soon as the store is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.asked import act
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from agent_desk.application.team_use_cases import (
        CaseUseCases,
        ConsultUseCases,
        HandoffUseCases,
        LeadUseCases,
        PromiseUseCases,
        SessionUseCases,
        ToldUseCases,
        TransferUseCases,
    )
    from agent_desk.domain.case import CaseState, WaitingFor
    from agent_desk.domain.figures import FigureName
    from agent_desk.domain.transfer import TransferRequest


@dataclass(frozen=True, slots=True)
class TeamParts:
    """The team's use cases, by subject."""

    cases: CaseUseCases
    promises: PromiseUseCases
    handoffs: HandoffUseCases
    transfers: TransferUseCases
    consults: ConsultUseCases
    telling: ToldUseCases
    leading: LeadUseCases
    sessions: SessionUseCases


class TeamDesk:
    """Implements :class:`~agent_desk.application.team_use_cases.TeamUseCases` for the desk."""

    def _team(self, work: Callable[[TeamParts], object]) -> None:
        raise NotImplementedError

    def take_session(self, number: int) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.sessions.take_session(number))

    @act
    def wait(self, context: str, for_: WaitingFor, until: datetime | None, why: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.cases.wait(context, for_, until, why))

    @act
    def set_case_state(self, context: str, state: CaseState, why: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.cases.set_case_state(context, state, why))

    @act
    def take_over(self, context: str, why: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.cases.take_over(context, why))

    def show_journal(self, context: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.cases.show_journal(context))

    def propose_promise(
        self, context: str, what: str, department: str, hours: float | None, own: datetime | None = None
    ) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.promises.propose_promise(context, what, department, hours, own))

    @act
    def make_promise(
        self, context: str, what: str, due: datetime, department: str, said: str, follows: str = ""
    ) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.promises.make_promise(context, what, due, department, said, follows))

    @act
    def keep_promise(self, promise_id: str, evidence: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.promises.keep_promise(promise_id, evidence))

    @act
    def undo_keep_promise(self, promise_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.promises.undo_keep_promise(promise_id))

    def list_promises(self) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.promises.list_promises())

    @act
    def offer_handoff(
        self, context: str, receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """See TeamUseCases."""
        self._team(
            lambda parts: parts.handoffs.offer_handoff(context, receiver, department, reason, next_step)
        )

    @act
    def offer_batch(
        self, case_ids: tuple[str, ...], receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """See TeamUseCases."""
        self._team(
            lambda parts: parts.handoffs.offer_batch(case_ids, receiver, department, reason, next_step)
        )

    @act
    def withdraw_batch(self, batch: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.handoffs.withdraw_batch(batch))

    def open_handoff(self, handoff_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.handoffs.open_handoff(handoff_id))

    @act
    def accept_handoff(self, handoff_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.handoffs.accept_handoff(handoff_id))

    @act
    def decline_handoff(self, handoff_id: str, why: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.handoffs.decline_handoff(handoff_id, why))

    @act
    def withdraw_handoff(self, handoff_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.handoffs.withdraw_handoff(handoff_id))

    def list_handoffs(self) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.handoffs.list_handoffs())

    def judge_transfer(self, context: str, request: TransferRequest) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.transfers.judge_transfer(context, request))

    @act
    def transfer(self, context: str, request: TransferRequest, overriding: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.transfers.transfer(context, request, overriding))

    @act
    def avoid_transfer(self, context: str, request: TransferRequest, instead: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.transfers.avoid_transfer(context, request, instead))

    @act
    def ask_consult(self, context: str, asked_of: str, department: str, question: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.consults.ask_consult(context, asked_of, department, question))

    @act
    def answer_consult(self, consult_id: str, answer: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.consults.answer_consult(consult_id, answer))

    @act
    def decline_consult(self, consult_id: str, why: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.consults.decline_consult(consult_id, why))

    @act
    def withdraw_consult(self, consult_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.consults.withdraw_consult(consult_id))

    @act
    def draft_from_consult(self, consult_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.consults.draft_from_consult(consult_id))

    def list_consults(self) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.consults.list_consults())

    @act
    def tell_answer(self, context: str, article_key: str, why_different: str = "") -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.telling.tell_answer(context, article_key, why_different))

    @act
    def give_praise(self, context: str, colleague: str, text: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.telling.give_praise(context, colleague, text))

    def see_praise(self, praise_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.telling.see_praise(praise_id))

    def list_praise(self) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.telling.list_praise())

    @act
    def record_rating(self, context: str, score: int, comment: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.telling.record_rating(context, score, comment))

    def list_queue(self) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.list_queue())

    @act
    def take_from_queue(self, case_id: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.take_from_queue(case_id))

    def list_staff(self) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.list_staff())

    @act
    def plan_shift(self, agent: str, starts: datetime, ends: datetime, away: bool) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.plan_shift(agent, starts, ends, away))

    def list_figures(self, days: int) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.list_figures(days))

    def open_figure(self, name: FigureName, days: int) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.open_figure(name, days))

    def list_cases_of(self, agent: str) -> None:
        """See TeamUseCases."""
        self._team(lambda parts: parts.leading.list_cases_of(agent))
