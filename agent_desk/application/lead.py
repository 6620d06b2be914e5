"""Lead: the queue, the staff and the figures behind one protocol."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.desk_events import CasesOfListed, FigureOpened, FiguresListed
from agent_desk.application.events import ProblemArose
from agent_desk.application.team_events import ShiftPlanned, StaffListed
from agent_desk.domain.figures import Figure, FigureName
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.staff import Colleague, Shift

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from agent_desk.application.desk_ports import FigureStore, QueueStore
    from agent_desk.application.ports import CaseStore
    from agent_desk.application.promise_ports import PromiseStore
    from agent_desk.application.serve_queue import ServeQueue
    from agent_desk.application.session import Session
    from agent_desk.application.team_ports import Departments, StaffStore
    from agent_desk.domain.case import Case

MOST_DAYS = 366
_OPENED = 500


@dataclass(frozen=True, slots=True)
class OpenedCases:
    """Where the cases behind the page are, and their customers' names."""

    cases: CaseStore
    customers: QueueStore

    def names_of(self, cases: tuple[Case, ...]) -> tuple[str, ...]:
        """The name of each case's customer."""
        names = self.customers.names({case.customer_id for case in cases})
        return tuple(names.get(case.customer_id, "") for case in cases)


class Lead:
    """Implements LeadUseCases; everything but the queue's order is made on the store's lane."""

    def __init__(
        self,
        session: Session,
        queue: ServeQueue,
        figures: FigureStore,
        opened: OpenedCases,
        staff: StaffStore,
        departments: Departments,
        me: Callable[[], Colleague],
        promises: PromiseStore,
    ) -> None:
        self._session = session
        self._queue = queue
        self._figures = figures
        self._opened = opened
        self._staff = staff
        self._departments = departments
        self._me = me
        self._promises = promises

    def list_queue(self) -> None:
        """See LeadUseCases."""
        self._queue.announce()

    def take_from_queue(self, case_id: str) -> None:
        """See LeadUseCases."""
        self._queue.take(case_id)

    def list_staff(self) -> None:
        """See LeadUseCases."""
        self._session.on_store(self._list_staff)

    def plan_shift(self, agent: str, starts: datetime, ends: datetime, away: bool) -> None:
        """See LeadUseCases."""
        self._session.on_store(lambda: self._plan(agent, starts, ends, away))

    def list_figures(self, days: int) -> None:
        """See LeadUseCases."""
        asked, found = min(max(days, 1), MOST_DAYS), list[Figure]()

        def count(name: FigureName) -> None:
            found.append(self._figures.figure(name, asked))

        def announce() -> None:
            if len(found) == len(FigureName):
                self._session.publish(FiguresListed(asked, tuple(found)))

        # One by one: whatever else the desk asks of the store comes in between.
        for name in FigureName:
            self._session.on_store(partial(count, name))
        self._session.on_store(announce)

    def open_figure(self, name: FigureName, days: int) -> None:
        """See LeadUseCases."""
        self._session.on_store(lambda: self._open(name, min(max(days, 1), MOST_DAYS)))

    def list_cases_of(self, agent: str) -> None:
        """See LeadUseCases."""
        self._session.on_store(lambda: self._list_cases_of(agent))

    def _list_cases_of(self, agent: str) -> None:
        cases = self._opened.cases.cases_of_owner(agent)
        self._session.publish(CasesOfListed(agent, cases, self._opened.names_of(cases)))

    def _list_staff(self) -> None:
        event = StaffListed(self._me(), self._staff.colleagues(), self._departments.all())
        self._session.publish(event)

    def _plan(self, agent: str, starts: datetime, ends: datetime, away: bool) -> None:
        if ends <= starts:
            self._session.publish(
                ProblemArose(Sentence("It ends before it begins."), Sentence("Choose a later end."))
            )
            return
        shift = Shift(agent, starts, ends, away)
        self._staff.plan_shift(shift, self._session.agent)
        self._promises.look_again(agent)
        self._session.publish(ShiftPlanned(shift))
        self._list_staff()

    def _open(self, name: FigureName, days: int) -> None:
        cases = self._figures.cases_of(name, days, _OPENED)
        self._session.publish(FigureOpened(name, cases, self._opened.names_of(cases)))
