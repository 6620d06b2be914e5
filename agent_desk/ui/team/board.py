"""What the window knows of the team: staff, promises, handoffs, consults, the queue, praise and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from agent_desk.application import desk_events, promise_events, team_events
from agent_desk.domain.staff import Colleague, Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.events import Event
    from agent_desk.domain.consult import Consult
    from agent_desk.domain.department import Department
    from agent_desk.domain.figures import Figure
    from agent_desk.domain.handoff import Handoff
    from agent_desk.domain.need import QueuedCase
    from agent_desk.domain.praise import Praise
    from agent_desk.domain.promise import Promise


class Board(QObject):
    """Takes lists in as they are published; ``changed`` names the event's class."""

    changed = Signal(str)

    def __init__(self, agent: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.me = Colleague(agent)
        self.known: set[str] = set()
        self.colleagues: tuple[Colleague, ...] = ()
        self.departments: tuple[Department, ...] = ()
        self.promises: tuple[tuple[Promise, str], ...] = ()
        self.incoming: tuple[Handoff, ...] = ()
        self.outgoing: tuple[Handoff, ...] = ()
        self.returned: tuple[Handoff, ...] = ()
        self.names: dict[str, str] = {}
        self.asked_of_me: tuple[Consult, ...] = ()
        self.my_consults: tuple[Consult, ...] = ()
        self.queue: tuple[QueuedCase, ...] = ()
        self.more = 0
        self.praise: tuple[Praise, ...] = ()
        self.team_praise: tuple[Praise, ...] = ()
        self.figures: tuple[Figure, ...] = ()
        self.days = 14
        self._steps: dict[type, Callable[[Any], None]] = {
            team_events.StaffListed: self._staff,
            team_events.SessionMoved: self._session,
            promise_events.PromisesListed: self._promises,
            team_events.HandoffsListed: self._handoffs,
            desk_events.ConsultsListed: self._consults,
            desk_events.QueueListed: self._queue,
            desk_events.PraiseListed: self._praise,
            desk_events.FiguresListed: self._figures,
        }

    def take(self, event: Event) -> None:
        """Take a list in, if the event is one."""
        step = self._steps.get(type(event))
        if step is not None:
            step(event)
            self.known.add(type(event).__name__)
            self.changed.emit(type(event).__name__)

    @property
    def leads(self) -> bool:
        """Whether a lead sits here."""
        return self.me.role in (Role.LEAD, Role.ADMINISTRATOR)

    @property
    def others(self) -> tuple[Colleague, ...]:
        """Colleagues without whoever sits here, whom the store counts among them."""
        return tuple(one for one in self.colleagues if one.login != self.me.login)

    def colleague(self, login: str) -> Colleague:
        """A colleague by login, also one who is not known."""
        people = (self.me, *self.colleagues)
        return next((one for one in people if one.login == login), Colleague(login))

    def name_of(self, login: str) -> str:
        """How a colleague is called."""
        return self.colleague(login).name or login

    def department_name(self, identifier: str) -> str:
        """How a department is called."""
        found = (one.name for one in self.departments if one.id == identifier)
        return next(found, identifier)

    def whom(self, receiver: str, department: str) -> str:
        """An agent or a department in words."""
        return self.name_of(receiver) if receiver else self.department_name(department)

    def _staff(self, event: team_events.StaffListed) -> None:
        self.me, self.colleagues, self.departments = event.me, event.colleagues, event.departments

    def _session(self, event: team_events.SessionMoved) -> None:
        """At another desktop my offers, questions and promises come and go unseen from here."""
        if not event.session.here:
            self.promises = ()
            self.incoming, self.outgoing, self.returned = (), (), ()
            self.asked_of_me, self.my_consults = (), ()
            self.known -= {"PromisesListed", "HandoffsListed", "ConsultsListed"}

    def _promises(self, event: promise_events.PromisesListed) -> None:
        self.promises = tuple(zip(event.promises, event.names, strict=False))

    def _handoffs(self, event: team_events.HandoffsListed) -> None:
        self.incoming, self.outgoing, self.returned = event.incoming, event.outgoing, event.returned
        self.names.update(event.names)

    def _consults(self, event: desk_events.ConsultsListed) -> None:
        self.asked_of_me, self.my_consults = event.asked_of_me, event.mine

    def _queue(self, event: desk_events.QueueListed) -> None:
        self.queue, self.more = event.queue, event.more

    def _praise(self, event: desk_events.PraiseListed) -> None:
        self.praise, self.team_praise = event.mine, event.team

    def _figures(self, event: desk_events.FiguresListed) -> None:
        self.figures, self.days = event.figures, event.days
