"""Gather the view: ask every connection side by side and announce each part as it arrives."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.answered import of_kind, when_all
from agent_desk.application.events import CallerIdentified, ViewPartChanged
from agent_desk.domain.account import Account
from agent_desk.domain.contact import Contact
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.ticket import Ticket
from agent_desk.domain.view import PartState, ViewPart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from agent_desk.application.backend_ports import Backends, ConnectionInfo
    from agent_desk.application.contexts import Context
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.application.session import Session
    from agent_desk.domain.records import RecordRef

FIRST_CONTACTS = 200
"""What fills the window is asked first: ten thousand contacts take a child process over a second."""

CONTACTS_LIMIT = 20_000
"""More previous contacts than this are not fetched: the longest history seen in the field is half of it."""

YOUNG = timedelta(minutes=1)
"""What another tab of the same customer was told so lately is not asked for again."""

_LOOKED_UP = (IdentityKind.PHONE, IdentityKind.EMAIL, IdentityKind.ACCOUNT)
_RETRY = timedelta(seconds=8)
_NO_TIME = timedelta()
_METHODS = {"AccountSource": "accounts", "ContactSource": "contacts", "TicketSystem": "tickets"}


class GatherView:
    """Asks connections for a context's customer; late answers for an earlier customer are dropped.

    Contexts that show the same customers have one view: what one of them asks is told to all.
    """

    def __init__(self, session: Session, backends: Backends, directory: CustomerDirectory) -> None:
        self._session = session
        self._backends = backends
        self._directory = directory
        self._took: dict[str, timedelta] = {}
        self._telling = threading.RLock()

    def __call__(self, context: str, only: str = "") -> None:
        """Ask all connections (or ``only`` one) about the customer of ``context``."""
        known = self._session.contexts.get(context)
        if known.customer is None:
            return
        if only:
            asked = [info for info in self._connections() if info.id == only]
        else:
            asked = [info for info in self._connections() if not self._took_over(known, info.id)]
        for info in asked:
            self._put(known, partial(_asking, info))
        # To send each question takes a moment: whoever took longest to answer last time is asked first.
        for info in sorted(asked, key=lambda info: self._took.get(info.id, _NO_TIME), reverse=True):
            self._ask(known, info)

    def ask_again(self, context: str, connection: str) -> None:
        """The agent wants an answer now, whatever pause the connection is in."""
        self._backends.wake(connection)
        self(context, connection)

    def retry_due(self) -> None:
        """Ask again where a part failed and its time to retry has come."""
        now = self._session.clock.now()
        for context in [known.id for known in self._session.contexts.all()]:
            for part in self._session.contexts.get(context).parts:  # perhaps asked again for another one
                if part.retry_at is not None and part.retry_at <= now and part.state is not PartState.ASKING:
                    self(context, part.connection)

    def _connections(self) -> tuple[ConnectionInfo, ...]:
        found = {info.id: info for capability in _METHODS for info in self._backends.connections(capability)}
        return tuple(found.values())

    def _ask(self, known: Context, info: ConnectionInfo) -> None:
        began = self._session.clock.now()
        records = known.records_in(info.id)
        if records or "CustomerLookup" not in info.capabilities:
            self._ask_records(known, info, records, began)
        else:
            self._look_up(known, info, began)

    def _look_up(self, known: Context, info: ConnectionInfo, began: datetime) -> None:
        identities = [one for who in known.customers for one in who.identities if one.kind in _LOOKED_UP]
        asked = [self._backends.ask(info.id, "find_customers", one) for one in _distinct(identities)]

        def found(answers: list[object], problem: Exception | None) -> None:
            records = {record.ref: record for answer in answers for record in of_kind(CustomerRecord, answer)}
            if records:
                self._session.store_lane.submit(
                    lambda: self._take_in(known, info.id, tuple(records.values()))
                )
            if problem is not None and not records:
                self._fail(known, info, problem)
            else:
                self._ask_records(known, info, tuple(records), began)

        when_all(asked, found)

    def _take_in(self, known: Context, connection: str, records: tuple[CustomerRecord, ...]) -> None:
        self._directory.put_records(records, by=connection, at=self._session.clock.now())
        for now in self._session.contexts.beside(known):
            fuller = self._directory.customer(now.customer.id) if now.customer else None
            if fuller is not None and fuller != now.customer:
                self._session.contexts.change(now.id, customer=fuller)
                self._session.publish(CallerIdentified(now.id, (), fuller, now.related))

    def _ask_records(
        self,
        known: Context,
        info: ConnectionInfo,
        records: tuple[RecordRef, ...],
        began: datetime,
        limit: int = FIRST_CONTACTS,
    ) -> None:
        asked = [
            self._backends.ask(info.id, method, record, *([limit] if method == "contacts" else []))
            for record in records
            for capability, method in _METHODS.items()
            if capability in info.capabilities
        ]

        def arrived(answers: list[object], problem: Exception | None) -> None:
            if problem is not None:
                self._fail(known, info, problem)
                return
            if limit == FIRST_CONTACTS:
                self._took[info.id] = self._session.clock.now() - began
            self._arrive(known, info, answers)
            if limit == FIRST_CONTACTS and any(len(of_kind(Contact, answer)) >= limit for answer in answers):
                self._ask_records(known, info, records, began, CONTACTS_LIMIT)

        when_all(asked, arrived)

    def _arrive(self, known: Context, info: ConnectionInfo, answers: list[object]) -> None:
        facts = tuple(fact for answer in answers for fact in of_kind(object, answer))
        contacts = sorted(of_kind(Contact, facts), key=lambda contact: contact.at, reverse=True)
        part = ViewPart(
            connection=info.id,
            title=info.title,
            state=PartState.READY,
            accounts=of_kind(Account, facts),
            contacts=tuple(contacts),
            tickets=of_kind(Ticket, facts),
            fetched=self._session.clock.now(),
        )
        self._put(known, lambda _before: part)

    def _fail(self, known: Context, info: ConnectionInfo, problem: Exception) -> None:
        retry_at = self._session.clock.now() + _RETRY

        def failed(shown: Context) -> ViewPart:
            before = shown.part(info.id) or ViewPart(info.id, info.title, PartState.FAILED)
            return replace(
                before,
                state=PartState.STALE if before.fetched else PartState.FAILED,
                problem=getattr(problem, "message", str(problem)),
                remedy=getattr(problem, "remedy", ""),
                retry_at=retry_at,
            )

        self._put(known, failed)

    def _took_over(self, known: Context, connection: str) -> bool:
        """Whether another tab of the same customer has just been told this part, or is about to be."""
        with self._telling:
            others = [one for one in self._session.contexts.beside(known) if one.id != known.id]
            # Of whom more is known by now, there may be more to tell.
            parts = (one.part(connection) for one in others if one.customers == known.customers)
            part = next((one for one in parts if one is not None and self._is_young(one)), None)
            if part is not None:
                self._show(known, part)
            return part is not None

    def _is_young(self, part: ViewPart) -> bool:
        if part.state is not PartState.READY or part.fetched is None:
            return part.state is PartState.ASKING
        return self._session.clock.now() - part.fetched <= YOUNG

    def _put(self, known: Context, part_of: Callable[[Context], ViewPart]) -> None:
        """Show a part wherever its customers are shown. Two threads must not tell it in another order than
        they change it."""
        with self._telling:
            for shown in self._session.contexts.beside(known):
                self._show(shown, part_of(shown))

    def _show(self, known: Context, part: ViewPart) -> None:
        if known.customer is not None and self._session.contexts.put_part(known.id, known.customer.id, part):
            self._session.publish(ViewPartChanged(known.id, part))


def _asking(info: ConnectionInfo, shown: Context) -> ViewPart:
    before = shown.part(info.id) or ViewPart(info.id, info.title, PartState.ASKING)
    return replace(before, state=PartState.ASKING, problem="", remedy="", retry_at=None)


def _distinct(identities: Iterable[Identity]) -> list[Identity]:
    return list(dict.fromkeys(identities))
