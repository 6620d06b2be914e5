"""Follow the desk: questions, answers and praise that colleagues sent are shown without asking."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from agent_desk.application.consult import LATELY, ConsultColleague
from agent_desk.application.desk_events import ConsultChanged
from agent_desk.application.ports import StoreProblem
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
        self._known: set[tuple[str, ConsultState]] | None = None

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
            self._tell_news()
        if self._seen[1] != before[1]:
            self._praising.announce()

    def _tell_news(self) -> None:
        """Announce questions and answers that came since the last look, and show the notes they became."""
        agent = self._session.agent
        asked = self._consults.open_to(agent, self._me().department)
        mine = self._consults.asked_by(agent, LATELY)
        ended = [one for one in mine if one.state is not ConsultState.ASKED]
        known, self._known = self._known, {(one.id, one.state) for one in (*asked, *ended)}
        for one in (*asked, *ended):
            if known is not None and (one.id, one.state) not in known:
                self._session.publish(ConsultChanged(one))
                self._show(one)

    def _show(self, consult: Consult) -> None:
        for known in self._session.contexts.all():
            if known.case is not None and known.case.id == consult.case_id:
                self._find_case(known.id)
