"""Praise for colleagues, and after-call ratings: what customers said reaches whom they meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.desk_events import CallRated, PraiseGiven, PraiseListed
from agent_desk.application.events import ProblemArose
from agent_desk.application.ids import new_id
from agent_desk.domain.masking import mask
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.staff import Role

if TYPE_CHECKING:
    from agent_desk.application.desk_ports import PraiseStore
    from agent_desk.application.known_people import KnownPeople
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import StaffStore

SHOWN = 50
WORST, BEST = 1, 5


class GivePraise:
    """Everything runs on the store's lane."""

    def __init__(self, session: Session, praise: PraiseStore, staff: StaffStore, known: KnownPeople) -> None:
        self._session = session
        self._praise = praise
        self._staff = staff
        self._people = known

    def give(self, context: str, colleague: str, text: str) -> None:
        """See ToldUseCases.give_praise."""
        self._session.on_store(lambda: self._give(context, colleague.strip(), mask(text.strip())))

    def see(self, praise_id: str) -> None:
        """See ToldUseCases.see_praise."""
        self._session.on_store(lambda: self._see(praise_id))

    def list_praise(self) -> None:
        """See ToldUseCases.list_praise."""
        self._session.on_store(self.announce)

    def rate(self, context: str, score: int, comment: str) -> None:
        """See ToldUseCases.record_rating."""
        self._session.on_store(lambda: self._rate(context, score, mask(comment.strip())))

    def announce(self) -> None:
        """Announce the lists now; on the store's lane."""
        team = self._praise.to_team(SHOWN) if self.leads else ()
        self._session.publish(PraiseListed(self._praise.to_agent(self._session.agent, SHOWN), team))

    @property
    def leads(self) -> bool:
        """Whether who works here sees the team's praise."""
        return self._staff.role() is not Role.AGENT

    def _give(self, context: str, colleague: str, text: str) -> None:
        problem = self._refusal(colleague, text)
        if problem is not None:
            self._session.publish(problem)
            return
        known = self._session.contexts.get(context)
        now = self._session.clock.now()
        customer, case = known.customer, known.case
        ids = customer.id if customer else "", case.id if case else ""
        praise = Praise(new_id(), colleague, text, *ids, self._session.agent, now)
        self._session.publish(PraiseGiven(context, self._praise.give(praise)))
        self.announce()

    def _refusal(self, colleague: str, text: str) -> ProblemArose | None:
        """Why this is no praise, if so: it is for a colleague who is known, and the lead counts it."""
        remedy = Sentence("Say whom it is for.")
        if not colleague or not text:
            return ProblemArose(Sentence("Praise needs a name and a word."), remedy)
        if colleague == self._session.agent:
            return ProblemArose(Sentence("Praise is for a colleague, not for oneself."), remedy)
        return self._people.stranger(colleague, remedy)

    def _see(self, praise_id: str) -> None:
        if self._praise.see(praise_id, self._session.agent) is not None:
            self.announce()

    def _rate(self, context: str, score: int, comment: str) -> None:
        if not WORST <= score <= BEST:
            self._session.publish(
                ProblemArose(Sentence("A rating is a number from {worst} to {best}.", worst=WORST, best=BEST))
            )
            return
        known = self._session.contexts.get(context)
        rating = AfterCallRating(
            id=new_id(),
            call_id=known.call.id if known.call else "",
            customer_id=known.customer.id if known.customer else "",
            case_id=known.case.id if known.case else "",
            agent=self._session.agent,
            score=score,
            comment=comment,
            at=self._session.clock.now(),
        )
        self._praise.rate(rating, self._session.agent)
        self._session.publish(CallRated(context))
