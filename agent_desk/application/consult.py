"""Consult: ask a colleague or department while caller and case stay where they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.desk_events import ConsultChanged, ConsultsListed
from agent_desk.application.events import CaseChanged, ProblemArose
from agent_desk.application.ids import id_of, new_id
from agent_desk.application.own_case import OwnCase
from agent_desk.domain.case import Note
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from agent_desk.application.desk_ports import ConsultStore
    from agent_desk.application.known_people import KnownPeople
    from agent_desk.application.ports import CaseStore
    from agent_desk.application.session import Session
    from agent_desk.domain.staff import Colleague

LATELY = timedelta(days=2)
"""How long an answer stays in the list of who asked."""

Draft = Callable[[str, str, str, str], object]
"""``(question, answer, said_by, case_id)``: drafts an article."""


class ConsultColleague:
    """Implements ConsultUseCases; everything runs on the store's lane.

    ``me`` says who works here: their department's questions are shown too. ``send`` sends the outbox,
    ``draft`` begins an article.
    """

    def __init__(
        self,
        session: Session,
        owning: OwnCase,
        cases: CaseStore,
        consults: ConsultStore,
        known: KnownPeople,
        me: Callable[[], Colleague],
        send: Callable[[], None],
        draft: Draft | None = None,
    ) -> None:
        self._session = session
        self._owning = owning
        self._cases = cases
        self._consults = consults
        self._known = known
        self._me = me
        self._send = send
        self._draft = draft

    def ask_consult(self, context: str, asked_of: str, department: str, question: str) -> None:
        """See ConsultUseCases."""
        self._session.on_store(lambda: self._ask(context, asked_of, department, mask(question.strip())))

    def answer_consult(self, consult_id: str, answer: str) -> None:
        """See ConsultUseCases."""
        self._session.on_store(lambda: self._answer(consult_id, mask(answer.strip())))

    def decline_consult(self, consult_id: str, why: str) -> None:
        """See ConsultUseCases."""
        self._session.on_store(lambda: self._decline(consult_id, mask(why.strip())))

    def withdraw_consult(self, consult_id: str) -> None:
        """See ConsultUseCases."""
        self._session.on_store(lambda: self._settle(consult_id, ConsultState.WITHDRAWN, ""))

    def draft_from_consult(self, consult_id: str) -> None:
        """See ConsultUseCases."""
        self._session.on_store(lambda: self._begin_article(consult_id))

    def list_consults(self) -> None:
        """See ConsultUseCases."""
        self._session.on_store(self.announce)

    def announce(self) -> None:
        """Announce the lists now; on the store's lane."""
        agent, department = self._session.agent, self._me().department
        if not self._session.seat.here:
            return
        mine = self._consults.asked_by(agent, LATELY)
        self._session.publish(ConsultsListed(self._consults.open_to(agent, department), mine))

    def _ask(self, context: str, asked_of: str, department: str, question: str) -> None:
        problem = _missing(self._session.agent, asked_of, department, question)
        problem = problem or self._known.unknown(asked_of, department)
        case = None if problem else self._owning.ensure_case(context, "a colleague was asked")
        if case is None:
            self._session.publish(
                problem
                or ProblemArose(Sentence("There is no customer yet."), Sentence("Choose who is calling."))
            )
            return
        now = self._session.clock.now()
        new = Consult(new_id(), case.id, self._session.agent, asked_of, department, question, now)
        self._changed(self._consults.ask(new))

    def _answer(self, consult_id: str, answer: str) -> None:
        asked = self._consults.consult(consult_id)
        if self._is_mine(asked):
            return
        case = self._cases.case(asked.case_id) if asked else None
        if asked is None or case is None or not answer:
            self._session.publish(
                ProblemArose(
                    Sentence("There is no answer yet."), Sentence("Write what the colleague must know.")
                )
            )
            return
        note, clock = self._note(asked, answer), self._session.clock
        writes = [ticket_writes.add_note(case, note, ticket, clock) for ticket in case.tickets]
        settled, changed = self._consults.answer(consult_id, self._session.agent, answer, note, writes)
        self._session.publish(CaseChanged(changed))
        self._changed(settled)
        self._send()

    def _decline(self, consult_id: str, why: str) -> None:
        if not self._is_mine(self._consults.consult(consult_id)):
            self._settle(consult_id, ConsultState.DECLINED, why)

    def _is_mine(self, asked: Consult | None) -> bool:
        """Whether the agent asked it, which is said: nobody decides their own question."""
        mine = asked is not None and asked.asked_by == self._session.agent
        if mine:
            words = Sentence("You asked this question yourself.")
            self._session.publish(
                ProblemArose(words, Sentence("Wait for the answer, or take the question back."))
            )
        return mine

    def _note(self, asked: Consult, answer: str) -> Note:
        """The same consult gives the same note: answered twice after a lost reply, it is there once."""
        text = f"{asked.question}\n→ {answer}"
        note_id, now = id_of("answer", asked.id), self._session.clock.now()
        return Note(note_id, asked.case_id, self._session.agent, text, now)

    def _settle(self, consult_id: str, state: ConsultState, why: str) -> None:
        self._changed(self._consults.settle(consult_id, self._session.agent, state, why))

    def _begin_article(self, consult_id: str) -> None:
        found = self._consults.consult(consult_id)
        if found is None or found.state is not ConsultState.ANSWERED or self._draft is None:
            self._session.publish(ProblemArose(Sentence("There is no answer to make an article of.")))
            return
        self._draft(found.question, found.answer, found.answered_by, found.case_id)

    def _changed(self, consult: Consult) -> None:
        self._session.publish(ConsultChanged(consult))
        self.announce()


def _missing(agent: str, asked_of: str, department: str, question: str) -> ProblemArose | None:
    if not question:
        return ProblemArose(Sentence("There is no question yet."), Sentence("Write what you want to know."))
    if asked_of == agent or not (asked_of or department):
        return ProblemArose(Sentence("Nobody is asked."), Sentence("Choose a colleague or a department."))
    return None
