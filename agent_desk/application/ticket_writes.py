"""Writes to ticket systems: the tickets of a case follow it, and so do its notes.

They are rows of the outbox, written in the transaction of what they follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.ids import id_of, new_id
from agent_desk.domain.case import OutboxItem, Outcome

if TYPE_CHECKING:
    from agent_desk.application.ports import Clock
    from agent_desk.domain.case import Case, Note
    from agent_desk.domain.records import RecordRef


def take(case: Case, clock: Clock) -> list[OutboxItem]:
    """The case becomes the agent's, and was nobody's."""
    return [_write(case, "take_ticket", ticket, (), clock) for ticket in case.tickets]


def take_over(case: Case, clock: Clock) -> list[OutboxItem]:
    """The case becomes the agent's, and was a colleague's: so are its tickets."""
    return [_write(case, "take_over_ticket", ticket, (), clock) for ticket in case.tickets]


def release(case: Case, clock: Clock) -> list[OutboxItem]:
    """The case becomes nobody's again."""
    return [_write(case, "release_ticket", ticket, (), clock) for ticket in case.tickets]


def take_linked(case: Case, ticket: RecordRef, agent: str, clock: Clock) -> list[OutboxItem]:
    """A ticket is linked to the case: it follows the agent, if the open case is theirs."""
    if case.owner != agent or not case.state.is_open:
        return []
    return [_write(case, "take_ticket", ticket, (), clock)]


def add_note(case: Case, note: Note, ticket: RecordRef, clock: Clock) -> OutboxItem:
    """A note goes to a ticket; one without an id is the ticket that is being made for the case."""
    return _write(case, "add_note", ticket, (("text", note.text),), clock, id_of(note.id, str(ticket)))


def make_ticket(case: Case, note: Note, target: RecordRef, clock: Clock) -> OutboxItem:
    """A case without a ticket gets one for the customer's record ``target``, with its first note."""
    body = (("subject", f"{case.topic} [{case.number}]"), ("text", note.text))
    return _write(case, "create_ticket", target, body, clock, note.id)


def _write(
    case: Case, act: str, target: RecordRef, body: tuple[tuple[str, str], ...], clock: Clock, key: str = ""
) -> OutboxItem:
    """A write that waits; its id is the idempotency key for ever."""
    return OutboxItem(
        id=key or new_id(),
        case_id=case.id,
        connection=target.connection,
        act=act,
        target=target,
        body=body,
        outcome=Outcome.WAITING,
        attempts=0,
        created=clock.now(),
    )
