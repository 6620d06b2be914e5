"""Follow the desk: questions, answers and praise that colleagues sent are shown without asking."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from agent_desk.application.consult import LATELY, ConsultColleague
from agent_desk.application.ports import StoreProblem
from agent_desk.application.team_events import ConsultChanged
from agent_desk.domain.consult import Consult, ConsultState

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.desk_ports import ConsultStore, PraiseStore
    from agent_desk.application.give_praise import GivePraise
    from agent_desk.application.session import Session
    from agent_desk.domain.staff import Colleague


class FollowDesk:
    """Polls two cheap questions; the lists are announced when one of the answers changed.

    ``find_case`` announces a context's case anew: an answer that arrived is a note of it.
    """

    def __init__(
        self,
        session: Session,
        consults: ConsultStore,
        praise: PraiseStore,
        asking: ConsultColleague,
        praising: GivePraise,
        me: Callable[[], Colleague],
        find_case: Callable[[str], None],
    ) -> None:
        self._session = session
        self._consults = consults
        self._praise = praise
        self._asking = asking
        self._praising = praising
        self._me = me
        self._find_case = find_case
        self._seen = ("", "")
        self._answered: set[str] | None = None

    def __call__(self) -> None:
        """Look once; returns at once. A store that is away is told of by whoever follows the cases."""
        self._session.store_lane.submit(self._try)

    def _try(self) -> None:
        with suppress(StoreProblem):
            self._look()

    def _look(self) -> None:
        agent = self._session.agent
        before = self._seen
        self._seen = (
            self._consults.newest(agent, self._me().department),
            self._praise.newest(agent, team=self._praising.leads),
        )
        if self._seen[0] != before[0]:
            self._asking.announce()
            self._tell_answers()
        if self._seen[1] != before[1]:
            self._praising.announce()

    def _tell_answers(self) -> None:
        """Announce answers that came since the last look, and show the notes that they became."""
        mine = self._consults.asked_by(self._session.agent, LATELY)
        ended = [one for one in mine if one.state is not ConsultState.ASKED]
        new = [one for one in ended if self._answered is not None and one.id not in self._answered]
        self._answered = {one.id for one in ended}
        for one in new:
            self._session.publish(ConsultChanged(one))
            self._show(one)

    def _show(self, consult: Consult) -> None:
        for known in self._session.contexts.all():
            if known.case is not None and known.case.id == consult.case_id:
                self._find_case(known.id)
