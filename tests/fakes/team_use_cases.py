"""The team's verbs of the fake use cases: each is recorded, and answered by what a test has set."""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.case import CaseState, WaitingFor
from agent_desk.domain.figures import FigureName
from agent_desk.domain.transfer import TransferRequest


class FakeTeamUseCases:
    """Records what was asked; a fake of the whole desk inherits it."""

    asked: list[tuple[str, tuple[object, ...]]]

    def wait(self, context: str, for_: WaitingFor, until: datetime | None, why: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("wait", (context, for_, until, why)))

    def set_case_state(self, context: str, state: CaseState, why: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("set_case_state", (context, state, why)))

    def take_over(self, context: str, why: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("take_over", (context, why)))

    def show_journal(self, context: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("show_journal", (context,)))

    def propose_promise(self, context: str, what: str, department: str, hours: float | None) -> None:
        """See TeamUseCases."""
        self.asked.append(("propose_promise", (context, what, department, hours)))

    def make_promise(
        self, context: str, what: str, due: datetime, department: str, said: str, follows: str = ""
    ) -> None:
        """See TeamUseCases."""
        self.asked.append(("make_promise", (context, what, due, department, said, follows)))

    def keep_promise(self, promise_id: str, evidence: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("keep_promise", (promise_id, evidence)))

    def undo_keep_promise(self, promise_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("undo_keep_promise", (promise_id,)))

    def list_promises(self) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_promises", ()))

    def offer_handoff(
        self, context: str, receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """See TeamUseCases."""
        self.asked.append(("offer_handoff", (context, receiver, department, reason, next_step)))

    def offer_batch(
        self, case_ids: tuple[str, ...], receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        """See TeamUseCases."""
        self.asked.append(("offer_batch", (case_ids, receiver, department, reason, next_step)))

    def withdraw_batch(self, batch: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("withdraw_batch", (batch,)))

    def open_handoff(self, handoff_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("open_handoff", (handoff_id,)))

    def accept_handoff(self, handoff_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("accept_handoff", (handoff_id,)))

    def decline_handoff(self, handoff_id: str, why: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("decline_handoff", (handoff_id, why)))

    def withdraw_handoff(self, handoff_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("withdraw_handoff", (handoff_id,)))

    def list_handoffs(self) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_handoffs", ()))

    def judge_transfer(self, context: str, request: TransferRequest) -> None:
        """See TeamUseCases."""
        self.asked.append(("judge_transfer", (context, request)))

    def transfer(self, context: str, request: TransferRequest, overriding: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("transfer", (context, request, overriding)))

    def avoid_transfer(self, context: str, request: TransferRequest, instead: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("avoid_transfer", (context, request, instead)))

    def ask_consult(self, context: str, asked_of: str, department: str, question: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("ask_consult", (context, asked_of, department, question)))

    def answer_consult(self, consult_id: str, answer: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("answer_consult", (consult_id, answer)))

    def decline_consult(self, consult_id: str, why: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("decline_consult", (consult_id, why)))

    def draft_from_consult(self, consult_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("draft_from_consult", (consult_id,)))

    def list_consults(self) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_consults", ()))

    def tell_answer(self, context: str, article_key: str, why_different: str = "") -> None:
        """See TeamUseCases."""
        self.asked.append(("tell_answer", (context, article_key, why_different)))

    def give_praise(self, context: str, colleague: str, text: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("give_praise", (context, colleague, text)))

    def see_praise(self, praise_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("see_praise", (praise_id,)))

    def list_praise(self) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_praise", ()))

    def record_rating(self, context: str, score: int, comment: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("record_rating", (context, score, comment)))

    def list_queue(self) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_queue", ()))

    def take_from_queue(self, case_id: str) -> None:
        """See TeamUseCases."""
        self.asked.append(("take_from_queue", (case_id,)))

    def list_staff(self) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_staff", ()))

    def plan_shift(self, agent: str, starts: datetime, ends: datetime, away: bool) -> None:
        """See TeamUseCases."""
        self.asked.append(("plan_shift", (agent, starts, ends, away)))

    def list_figures(self, days: int) -> None:
        """See TeamUseCases."""
        self.asked.append(("list_figures", (days,)))

    def open_figure(self, name: FigureName, days: int) -> None:
        """See TeamUseCases."""
        self.asked.append(("open_figure", (name, days)))
