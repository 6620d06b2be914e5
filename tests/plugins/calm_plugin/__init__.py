"""A well-behaved plugin that answers from memory; some ids ask for a certain error or a wrong answer."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast

from agent_desk.domain.account import Account, Attention, Detail, Money
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import AuthFailed, Conflict, NotReachable, RateLimited, Rejected

CARD = "4111 1111 1111 1111"
ERRORS = {
    "auth": AuthFailed("The token has expired."),
    "away": NotReachable("The server is away."),
    "limited": RateLimited("Slow down.", 7.0),
    "no": Rejected("The card is blocked.", "Ask the card department."),
    "taken": Conflict("Somebody has it.", holder="berta"),
    "card": NotReachable(f"No answer for {CARD} with token-4711."),
}


class CalmPlugin:
    def __init__(self, context: PluginContext) -> None:
        self._context = context
        if context.settings["greeting"] == "broken":
            raise Rejected("The greeting is broken.", "Choose another one.")
        if context.settings["greeting"] == "slow":
            time.sleep(60)

    def check(self) -> str:
        return f"{self._context.settings['greeting']}, {len(self._context.secret('token'))}"

    def find_customers(self, identity: Identity) -> tuple[CustomerRecord, ...]:
        held = Identity(IdentityKind.PHONE, "+37126123456")
        if identity not in (held, Identity(IdentityKind.ACCOUNT, "EVERYBODY")):
            return ()
        return (CustomerRecord(self._ref("customer", "C-1"), "Anna Ozola", identities=(held,)),)

    def find_customers_by_name(self, name: str, limit: int) -> tuple[CustomerRecord, ...]:
        return tuple(CustomerRecord(self._ref("customer", f"C-{n}"), name) for n in range(min(limit, 3)))

    def list_customers(self, after: str, limit: int) -> tuple[CustomerRecord, ...]:
        return ()

    def accounts(self, customer: RecordRef) -> tuple[Account, ...]:
        if customer.id in ERRORS:
            raise ERRORS[customer.id]
        if customer.id.startswith("wait-"):
            time.sleep(float(customer.id.removeprefix("wait-")))
        wrong: dict[str, Any] = {
            "list": [1, 2],
            "naive": (self._account(customer, since=datetime(2026, 1, 1)),),  # noqa: DTZ001 - wrong on purpose
            "dict": {"a": 1},
            "foreign": (self._account(RecordRef("other", "customer", "C-1")),),
            "another": (self._account(self._ref("customer", "C-2")),),
            "odd": (self._account(customer, label="a\0b\ud800c"),),
        }
        return cast(tuple[Account, ...], wrong.get(customer.id, (self._account(customer),)))

    def tickets(self, customer: RecordRef) -> tuple[Ticket, ...]:
        return ()

    def ticket(self, ticket: RecordRef) -> Ticket | None:
        return Ticket(self._ref("ticket", "2"), None, "Another", "open") if ticket.id == "1" else None

    def take(self, ticket: RecordRef) -> Ticket:
        return Ticket(ticket, None, "Card", "open", owner="anna")

    def take_over(self, ticket: RecordRef) -> Ticket:
        return self.take(ticket)

    def release(self, ticket: RecordRef) -> Ticket:
        return Ticket(ticket, None, "Card", "open")

    def add_note(self, ticket: RecordRef, text: str, key: str) -> str:
        time.sleep(float(text) if text.replace(".", "").isdigit() else 0)
        return key

    def has_note(self, ticket: RecordRef, key: str) -> bool:
        return key == "known"

    def set_state(self, ticket: RecordRef, state: str) -> Ticket:
        return Ticket(ticket, None, "Card", state)

    def create(
        self, customer: RecordRef | None, subject: str, text: str, department: str, key: str
    ) -> Ticket:
        return Ticket(self._ref("ticket", key), customer, subject, "new", department=department)

    def _ref(self, kind: str, record: str) -> RecordRef:
        return RecordRef(self._context.connection, kind, record)

    def _account(
        self, customer: RecordRef, label: str = "Card ends 4417", since: datetime | None = None
    ) -> Account:
        return Account(
            RecordRef(customer.connection, "account", "A-1"),
            customer,
            "card",
            label,
            "blocked",
            Attention.URGENT,
            Money(Decimal("12.50"), "EUR"),
            since or datetime(2026, 1, 1, tzinfo=UTC),
            details=(Detail("Ķīla", "Ščukin 👍"),),
        )
