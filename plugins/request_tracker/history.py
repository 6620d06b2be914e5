"""Previous contacts: what was written on a customer's tickets, newest first."""

from __future__ import annotations

from datetime import UTC, datetime

from agent_desk.domain.contact import Channel, Contact, Direction
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.context import PluginContext

from .client import Client, Item, custom_values, segment, text_of
from .notes import Notes
from .tickets import moment

_TOLD = frozenset({"Create", "Correspond", "Comment"})
_TICKETS = 10
_LEFT = 0.8
_LINE = 500
_QUERY = {"fields": "Type,Creator,Created,CustomFields", "fields[Creator]": "Name"}


class History:
    """Reads the newest tickets' histories while the call's deadline allows."""

    def __init__(self, context: PluginContext, client: Client, notes: Notes) -> None:
        self._context = context
        self._client = client
        self._notes = notes

    def contacts(self, customer: RecordRef, tickets: tuple[Ticket, ...], limit: int) -> tuple[Contact, ...]:
        """At most ``limit`` contacts from the newest tickets."""
        found: list[Contact] = []
        for ticket in tickets[:_TICKETS]:
            if len(found) >= limit or self._context.deadline() < _LEFT or self._context.cancelled():
                break
            found += self._of_ticket(customer, ticket)
        found.sort(key=lambda contact: contact.at, reverse=True)
        return tuple(found[: max(limit, 0)])

    def _of_ticket(self, customer: RecordRef, ticket: Ticket) -> list[Contact]:
        path = f"/ticket/{segment(ticket.ref.id)}/history"
        told = [one for one in self._client.search(path, _QUERY) if text_of(one, "Type") in _TOLD]
        texts = self._notes.texts(ticket.ref) if told else {}
        return [self._contact(customer, ticket, one, texts.get(text_of(one, "id"), "")) for one in told]

    def _contact(self, customer: RecordRef, ticket: Ticket, told: Item, text: str) -> Contact:
        first = next(iter(text.strip().splitlines()), "")[:_LINE]
        summary = f"{ticket.subject}: {first}" if first else ticket.subject
        at = moment(told, "Created")
        writer, channel = text_of(told, "Creator"), custom_values(told, "ContactChannel")
        return Contact(
            ref=RecordRef(self._context.connection, "contact", text_of(told, "id")),
            customer=customer,
            channel=_channel(channel[0] if channel else ""),
            at=at or datetime(1970, 1, 1, tzinfo=UTC),
            summary=summary if at else f"Without a time: {summary}",
            direction=Direction.IN if writer == customer.id else Direction.OUT,
            text=text,
            agent="" if writer == customer.id else writer,
            department=ticket.department,
        )


def _channel(value: str) -> Channel:
    try:
        return Channel(value.casefold())
    except ValueError:
        return Channel.EMAIL
