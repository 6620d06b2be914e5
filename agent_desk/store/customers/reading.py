"""Reading customers by id and by exact identity."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from agent_desk.domain.customer import Customer
from agent_desk.domain.identity import Identity
from agent_desk.store.clean import kept
from agent_desk.store.customers.lists import run
from agent_desk.store.customers.rows import customers_of

MOST_HOLDERS = 50

# One statement brings all: what differs is the first column, which names the table.
_ALL = """
    WITH found (id) AS ({found})
    SELECT 'customer', id, name, kind, language, NULL FROM customers WHERE id IN (SELECT id FROM found)
    UNION ALL
    SELECT 'record', customer_id, connection, record_kind, record_id, name FROM customer_records
    WHERE customer_id IN (SELECT id FROM found)
    UNION ALL
    SELECT 'identity', customer_id, kind, value, NULL, NULL FROM customer_identities
    WHERE customer_id IN (SELECT id FROM found)
    UNION ALL
    SELECT 'relation', customer_id, other_id, NULL, NULL, NULL FROM customer_relations
    WHERE customer_id IN (SELECT id FROM found)"""
_BY_IDS = _ALL.replace("{found}", "{texts:ids}")
_BY_IDENTITY = _ALL.replace(
    "{found}",
    """SELECT DISTINCT customer_id FROM customer_identities WHERE kind = :kind AND value = :value
       ORDER BY customer_id LIMIT :most""",
)
# A customer whose records were linked elsewhere leads on until one is where they are.
_NOW = _ALL.replace(
    "{found}",
    """WITH RECURSIVE way (id, onwards) AS (
           SELECT id, joined_to FROM customers WHERE id = :id
           UNION SELECT customers.id, customers.joined_to
           FROM customers JOIN way ON customers.id = way.onwards
       ) SELECT id FROM way WHERE onwards IS NULL""",
)
_JOINED = "SELECT joined_to FROM customers WHERE id = :id"


def by_identity(connection: Connection, known: Identity) -> tuple[Customer, ...]:
    """At most ``MOST_HOLDERS`` customers that hold exactly this identity, by name."""
    rows = run(connection, _BY_IDENTITY, kind=known.kind.value, value=kept(known.value), most=MOST_HOLDERS)
    return tuple(sorted(customers_of(rows.all()), key=lambda customer: (customer.name, customer.id)))


def by_ids(connection: Connection, ids: Iterable[str]) -> tuple[Customer, ...]:
    """The customers with these ids, in their order; unknown ids are left out."""
    wanted = [kept(customer_id) for customer_id in ids]
    if not wanted:
        return ()
    found = {one.id: one for one in customers_of(run(connection, _BY_IDS, ids=wanted).all())}
    return tuple(found[customer_id] for customer_id in wanted if customer_id in found)


def as_now(connection: Connection, customer_id: str) -> Customer | None:
    """The customer with this id, or the one that its records joined; None for an unknown id."""
    return next(iter(customers_of(run(connection, _NOW, id=kept(customer_id)).all())), None)


def current_id(connection: Connection, customer_id: str) -> str | None:
    """The id under which a customer is found now: its own, or of the customer that its records joined."""
    seen: set[str] = set()
    at = kept(customer_id)
    while at not in seen:
        seen.add(at)
        row = run(connection, _JOINED, id=at).one_or_none()
        if row is None:
            return None
        at = row.joined_to or at
    return at
