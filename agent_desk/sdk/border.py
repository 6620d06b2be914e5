"""What may not pass the border: an answer about another connection, another customer or another record."""

from __future__ import annotations

from collections.abc import Iterator

from agent_desk.domain.account import Account
from agent_desk.domain.contact import Contact
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.errors import BadResponse

_OF_CUSTOMER = frozenset({"accounts", "contacts", "tickets"})
_OF_RECORD = frozenset({"ticket", "take", "take_over", "release", "set_state"})


def refuse_foreign(connection: str, method: str, arguments: tuple[object, ...], result: object) -> None:
    """Raise BadResponse when ``result`` is not about what was asked of ``connection``.

    Every record carries the connection's id; accounts, contacts and tickets are of the customer asked about;
    a ticket is the one named; a customer found by an identity holds it. Nothing of a refused answer is shown.
    """
    asked = arguments[0] if arguments else None
    for item in _items(result):
        if any(ref.connection != connection for ref in _refs(item)):
            raise BadResponse(Sentence("The plugin answered with a record of another connection."))
        if method in _OF_CUSTOMER and getattr(item, "customer", None) != asked:
            raise BadResponse(Sentence("The back end answered about another customer."))
        if method in _OF_RECORD and getattr(item, "ref", None) != asked:
            raise BadResponse(Sentence("The back end answered about another record."))
        if method == "find_customers" and asked not in getattr(item, "identities", ()):
            raise BadResponse(Sentence("The back end found a customer who does not have what was asked for."))


def _items(result: object) -> tuple[object, ...]:
    return result if isinstance(result, tuple) else (result,) if result is not None else ()


def _refs(item: object) -> Iterator[RecordRef]:
    if isinstance(item, Account | Contact | CustomerRecord | Ticket):
        yield item.ref
        customer = getattr(item, "customer", None)
        if customer is not None:
            yield customer
