"""The plugin: each capability is delegated to the file that knows it."""

from __future__ import annotations

from agent_desk.domain.contact import Contact
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.department import Department
from agent_desk.domain.identity import Identity
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import Rejected

from .client import Client, segment, text_of
from .history import History
from .notes import Notes
from .queues import Queues
from .tickets import Tickets
from .users import Users

_PRIVATE = "Disabled"
"""What RT tells of a user to themselves and to administrators only."""


class RequestTracker:
    """CustomerLookup, ContactSource, TicketSystem and StaffDirectory over one RT as one login."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        self._client = Client(context)
        self._notes = Notes(self._client)
        self._tickets = Tickets(context, self._client, self._notes)
        self._users = Users(context, self._client)
        self._history = History(context, self._client, self._notes)
        self._queues = Queues(context, self._client)

    def check(self) -> str:
        """Sign in, and see that token, login, queue and fields are what they are said to be."""
        version = self._version()
        login, queue = str(self._context.settings["login"]), str(self._context.settings["queue"])
        self._check_login(login)
        if queue and self._client.find(f"/queue/{segment(queue)}") is None:
            words = f"Request Tracker has no queue {queue} that {login} may see."
            raise Rejected(words, "Correct the queue of the connection.")
        self._users.check()
        return f"Request Tracker {version} as {login}"

    def find_customers(self, identity: Identity) -> tuple[CustomerRecord, ...]:
        """See CustomerLookup."""
        return self._users.holding(identity)

    def find_customers_by_name(self, name: str, limit: int) -> tuple[CustomerRecord, ...]:
        """See CustomerLookup."""
        return self._users.named(name, limit)

    def list_customers(self, after: str, limit: int) -> tuple[CustomerRecord, ...]:
        """See CustomerLookup."""
        return self._users.after(after, limit)

    def contacts(self, customer: RecordRef, limit: int) -> tuple[Contact, ...]:
        """See ContactSource."""
        return self._history.contacts(customer, self.tickets(customer), limit) if limit > 0 else ()

    def tickets(self, customer: RecordRef) -> tuple[Ticket, ...]:
        """See TicketSystem."""
        return self._tickets.of(customer) if self._ours(customer, "customer") else ()

    def ticket(self, ticket: RecordRef) -> Ticket | None:
        """See TicketSystem."""
        return self._tickets.one(ticket) if self._ours(ticket, "ticket") else None

    def take(self, ticket: RecordRef) -> Ticket:
        """See TicketSystem."""
        return self._tickets.take(ticket)

    def take_over(self, ticket: RecordRef) -> Ticket:
        """See TicketSystem."""
        return self._tickets.take_over(ticket)

    def release(self, ticket: RecordRef) -> Ticket:
        """See TicketSystem."""
        return self._tickets.release(ticket)

    def add_note(self, ticket: RecordRef, text: str, key: str) -> str:
        """See TicketSystem."""
        return self._notes.add(ticket, text, key)

    def has_note(self, ticket: RecordRef, key: str) -> bool:
        """See TicketSystem."""
        return self._notes.holds(ticket, key)

    def set_state(self, ticket: RecordRef, state: str) -> Ticket:
        """See TicketSystem."""
        return self._tickets.set_state(ticket, state)

    def create(
        self, customer: RecordRef | None, subject: str, text: str, department: str, key: str
    ) -> Ticket:
        """See TicketSystem."""
        queue = department or str(self._context.settings["queue"])
        return self._tickets.create(customer, subject, text, queue, key)

    def departments(self) -> tuple[Department, ...]:
        """See StaffDirectory."""
        return self._queues.departments()

    def _version(self) -> str:
        found = self._client.find("/rt")
        version = text_of(found, "Version") if found else ""
        if not version:
            raise Rejected(
                Sentence("What answers there is no Request Tracker with REST 2."),
                Sentence("Correct the address of the connection: a browser shows Request Tracker there."),
            )
        return version

    def _check_login(self, login: str) -> None:
        holder = self._client.holder()
        if holder == login:
            return
        user = self._client.find(f"/user/{segment(login)}")
        if user is None:
            raise Rejected(f"Request Tracker knows no login {login}.", "Correct the login of the connection.")
        self._client.refuse_another(holder)
        if not holder and _PRIVATE not in user:
            raise Rejected(
                Sentence("Request Tracker does not say that the token is of {login}.", login=login),
                Sentence("Enter a token that {login} made under Settings, Auth Tokens.", login=login),
            )

    def _ours(self, record: RecordRef, kind: str) -> bool:
        printable = bool(record.id) and record.id.isprintable()
        return record.connection == self._context.connection and record.kind == kind and printable
