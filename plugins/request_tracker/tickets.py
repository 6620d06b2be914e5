"""Tickets of RT: reading them, and changing them with every change read back.

RT answers a refused take, state or note with 200 and an English sentence, so what counts is only what is
there
afterwards.
"""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import BadResponse, Conflict, Rejected

from .client import Client, Item, item, quoted, segment, text_of
from .notes import Notes, marked

_FIELDS = "Subject,Status,Queue,Owner,Created,LastUpdated,Requestor"
_NAMES = {"fields[Queue]": "Name", "fields[Owner]": "Name"}
_LIMIT = 100
_CLOSED = frozenset({"resolved", "rejected", "deleted"})
NOBODY = "Nobody"


class Tickets:
    """Reads and writes tickets as one login."""

    def __init__(self, context: PluginContext, client: Client, notes: Notes) -> None:
        self._context = context
        self._client = client
        self._notes = notes
        self._login = str(context.settings["login"])

    def of(self, customer: RecordRef) -> tuple[Ticket, ...]:
        """Tickets whose requestor is the customer, newest first."""
        found = self._search(f"Requestor.Name = {quoted(customer.id)}")
        return tuple(self._ticket(one, customer) for one in found if customer.id in _requestors(one))

    def one(self, ticket: RecordRef) -> Ticket | None:
        """A ticket as it is now."""
        if not ticket.id.isdecimal():
            return None
        found = self._client.find(f"/ticket/{segment(ticket.id)}", _NAMES)
        if found is None:
            return None
        if text_of(found, "id") != ticket.id:
            got = text_of(found, "id")
            raise BadResponse(f"Request Tracker sent ticket {got} when {ticket.id} was asked for.")
        return self._ticket(found, None)

    def take(self, ticket: RecordRef) -> Ticket:
        """Own the ticket; raises Conflict when somebody else does."""
        return self._owned(ticket, self._there(ticket), "take")

    def take_over(self, ticket: RecordRef) -> Ticket:
        """Own the ticket instead of whoever does; needs the right StealTicket."""
        before = self._there(ticket)
        return self._owned(ticket, before, "steal" if before.owner else "take")

    def _owned(self, ticket: RecordRef, before: Ticket, verb: str) -> Ticket:
        if before.owner == self._login:
            return before
        self._client.send("PUT", f"/ticket/{segment(ticket.id)}/{verb}", {})
        after = self._there(ticket)
        if after.owner == self._login:
            return after
        if after.owner:
            raise Conflict(
                f"Ticket {ticket.id} belongs to {after.owner} in Request Tracker.", holder=after.owner
            )
        raise Rejected(f"Request Tracker does not let {self._login} take ticket {ticket.id}.")

    def release(self, ticket: RecordRef) -> Ticket:
        """Give the ticket back to nobody; another's ticket is left alone."""
        before = self._there(ticket)
        if before.owner != self._login:
            return before
        self._client.send("PUT", f"/ticket/{segment(ticket.id)}/untake", {})
        after = self._there(ticket)
        if after.owner == self._login:
            raise Rejected(f"Request Tracker does not let {self._login} give ticket {ticket.id} back.")
        return after

    def set_state(self, ticket: RecordRef, state: str) -> Ticket:
        """Change the state."""
        self._there(ticket)
        self._client.send("PUT", f"/ticket/{segment(ticket.id)}", {"Status": state})
        after = self._there(ticket)
        if after.state != state:
            raise Rejected(f"Ticket {ticket.id} stays {after.state}: Request Tracker does not allow {state}.")
        return after

    def create(self, customer: RecordRef | None, subject: str, text: str, queue: str, key: str) -> Ticket:
        """Make a ticket once: one with the same subject, by this login, that holds the key is returned as
        it is."""
        made = self._made_before(subject, key)
        if made is not None:
            return made
        body = {"Queue": queue, "Subject": subject, "Content": marked(text, key), "ContentType": "text/plain"}
        if customer is not None:
            body["Requestor"] = customer.id
        answer = item(self._client.send("POST", "/ticket", body))
        return self._there(RecordRef(self._context.connection, "ticket", text_of(answer, "id")))

    def _made_before(self, subject: str, key: str) -> Ticket | None:
        asked = f"Creator = {quoted(self._login)} AND Subject = {quoted(subject)}"
        found = (self._ticket(one, None) for one in self._search(asked))
        return next((ticket for ticket in found if self._notes.holds(ticket.ref, key)), None)

    def _there(self, ticket: RecordRef) -> Ticket:
        found = self.one(ticket)
        if found is None:
            raise Rejected(f"Request Tracker has no ticket {ticket.id}.")
        return found

    def _search(self, asked: str) -> list[Item]:
        query = {"query": asked, "fields": _FIELDS, "orderby": "Created", "order": "DESC", **_NAMES}
        return list(self._client.search("/tickets", query, limit=_LIMIT))

    def _ticket(self, data: Item, customer: RecordRef | None) -> Ticket:
        owner, state = text_of(data, "Owner"), text_of(data, "Status")
        return Ticket(
            ref=RecordRef(self._context.connection, "ticket", text_of(data, "id")),
            customer=customer,
            subject=text_of(data, "Subject"),
            state=state,
            owner="" if owner == NOBODY else owner,
            department=text_of(data, "Queue"),
            created=moment(data, "Created"),
            updated=moment(data, "LastUpdated"),
            open=state not in _CLOSED,
        )


def moment(data: Item, name: str) -> datetime | None:
    """A time of RT, aware; None when missing or 1970, which is RT's "never"."""
    try:
        found = datetime.fromisoformat(text_of(data, name))
    except ValueError:
        return None
    return found if found.tzinfo and found.year > 1970 else None


def _requestors(data: Item) -> list[str]:
    found = data.get("Requestor")
    return [text_of(one, "id") for one in found if isinstance(one, dict)] if isinstance(found, list) else []
