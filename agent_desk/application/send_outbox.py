"""Send the outbox: perform the writes that wait, read back, and record what became of each."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.events import CaseChanged, OutboxItemChanged
from agent_desk.domain.case import OutboxItem, Outcome
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.errors import AuthFailed, Conflict, PluginError, RateLimited, Rejected

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.ports import CaseStore
    from agent_desk.application.sent_ports import SentActs
    from agent_desk.application.session import Session
    from agent_desk.domain.records import RecordRef

BATCH = 20
SECONDS = 10.0
_PAUSES = (2, 5, 15, 60, 300)


class SendOutbox:
    """Leases due writes and performs them in their connections' processes.

    A write whose reply was lost is *unknown*: it is looked up by its key before it is ever sent again. One
    that was ``sent`` from here, and that an older copy of the store knows as due, is not sent once more.
    """

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        backends: Backends,
        sent: SentActs | None = None,
    ) -> None:
        self._session = session
        self._cases = cases
        self._backends = backends
        self._sent = sent
        self._busy = threading.Lock()

    def __call__(self) -> None:
        """Send what is due; returns at once, and does nothing while a batch is being leased."""
        if self._busy.acquire(blocking=False):
            self._session.store_lane.submit(self._lease).add_done_callback(lambda _: self._busy.release())

    def _lease(self) -> None:
        systems = [info.id for info in self._backends.connections("TicketSystem")]
        if systems:
            for item in self._cases.due_outbox(systems, self._session.agent, BATCH):
                if self._sent is not None and self._sent.was_done(item.id):
                    self._settle(item, Outcome.DONE)
                    continue
                self._session.publish(OutboxItemChanged(item))
                aimed = item if item.target.id or item.act != "add_note" else self._aimed(item)
                if aimed is not None:
                    self._perform(aimed)

    def _aimed(self, item: OutboxItem) -> OutboxItem | None:
        """A note for the ticket that was being made for its case; it waits until that is there."""
        case = self._cases.case(item.case_id)
        tickets = case.tickets if case else ()
        ticket = next((one for one in tickets if one.connection == item.connection), None)
        if ticket is not None:
            return replace(item, target=ticket)
        made = next((one for one in self._cases.outbox_of(item.case_id) if one.act == "create_ticket"), None)
        if made is not None and made.outcome is Outcome.REFUSED:
            self._settle(item, Outcome.REFUSED, made.problem)
        else:
            self._settle(item, Outcome.WAITING, pause=_PAUSES[0])
        return None

    def _perform(self, item: OutboxItem) -> None:
        if item.act == "add_note" and item.outcome is Outcome.UNKNOWN:
            self._then(
                self._backends.ask(item.connection, "has_note", item.target, item.id, seconds=SECONDS),
                item,
                lambda found: self._settle(item, Outcome.DONE) if found else self._send(item),
            )
        else:
            self._send(item)

    def _send(self, item: OutboxItem) -> None:
        method, arguments = _call(item)
        asked = self._backends.ask(item.connection, method, *arguments, seconds=SECONDS)
        self._then(asked, item, lambda answer: self._done(item, answer))

    def _then(self, asked: Future[object], item: OutboxItem, go_on: Callable[[object], None]) -> None:
        def ended(future: Future[object]) -> None:
            problem = future.exception()
            if problem is None:
                go_on(future.result())
            else:
                self._failed(item, problem)

        asked.add_done_callback(ended)

    def _done(self, item: OutboxItem, answer: object) -> None:
        if item.act == "create_ticket" and isinstance(answer, Ticket):
            self._session.on_store(lambda: self._link(item, answer.ref))
        self._settle(item, Outcome.DONE)

    def _link(self, item: OutboxItem, ticket: RecordRef) -> None:
        case, me = self._cases.case(item.case_id), self._session.agent
        writes = ticket_writes.take_linked(case, ticket, me, self._session.clock) if case else []
        linked = self._cases.link_ticket(item.case_id, ticket, me, "made for this case", writes)
        self._session.publish(CaseChanged(linked))

    def _failed(self, item: OutboxItem, problem: BaseException) -> None:
        words = problem.message if isinstance(problem, PluginError) else f"{type(problem).__name__}."
        if isinstance(problem, (Conflict, Rejected)):
            self._settle(item, Outcome.REFUSED, words)
        elif isinstance(problem, RateLimited):
            self._settle(item, Outcome.WAITING, words, problem.retry_after)
        elif isinstance(problem, AuthFailed):
            self._settle(item, Outcome.WAITING, words, 60)
        else:
            pause = _PAUSES[min(item.attempts, len(_PAUSES) - 1)]
            self._settle(item, Outcome.UNKNOWN, words, pause)

    def _settle(self, item: OutboxItem, outcome: Outcome, problem: str = "", pause: float = 0) -> None:
        not_before = self._session.clock.now() + timedelta(seconds=pause) if pause else None

        def record() -> None:
            settled = self._cases.settle_outbox(item.id, outcome, problem, not_before)
            self._session.publish(OutboxItemChanged(settled))
            if outcome is Outcome.DONE:
                self()  # the next write of this record was waiting for this one

        self._session.on_store(record)


def _call(item: OutboxItem) -> tuple[str, tuple[object, ...]]:
    if item.act == "take_ticket":
        return "take", (item.target,)
    if item.act == "take_over_ticket":
        return "take_over", (item.target,)
    if item.act == "release_ticket":
        return "release", (item.target,)
    if item.act == "add_note":
        return "add_note", (item.target, item.argument("text"), item.id)
    if item.act == "create_ticket":
        customer = item.target if item.target.id else None
        return "create", (customer, item.argument("subject"), item.argument("text"), "", item.id)
    message = f"unknown act {item.act}"
    raise ValueError(message)
