"""Names in the store: the numbers by which customers are found, written and taken away."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from agent_desk.application.name_matching import IndexedPart, NameMatching
from agent_desk.store.customers.bulk import insert_numbers
from agent_desk.store.customers.lists import run
from agent_desk.store.customers.tables import name_keys, name_pairs

_REMOVE = "DELETE FROM name_pairs WHERE customer_id = :customer_id AND pair IN ({numbers:pairs})"
_KNOWN = {
    "sqlite": """
        SELECT entry FROM name_keys WHERE (key, entry) IN (
            SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:firsts))""",
    "postgresql": """
        SELECT entry FROM name_keys WHERE (key, entry) IN (
            SELECT * FROM unnest(CAST(:keys AS bigint[]), CAST(:entries AS bigint[])))""",
}


def add_names(connection: Connection, matching: NameMatching, names: Iterable[tuple[str, str]]) -> None:
    """Make customers findable by names, given as (customer id, name)."""
    parts: dict[tuple[int, int], IndexedPart] = {}
    pairs: set[tuple[int, str]] = set()
    for customer_id, name in names:
        index = matching.index(name)
        pairs.update((pair, customer_id) for pair in index.pairs)
        parts.update((part.entries[0], part) for part in index.parts)
    entries = {entry for part in _unknown(connection, list(parts.values())) for entry in part.entries}
    insert_numbers(connection, name_keys, sorted(entries))
    insert_numbers(connection, name_pairs, sorted(pairs))


def remove_names(
    connection: Connection,
    matching: NameMatching,
    customer_id: str,
    names: Iterable[str],
    kept: Iterable[str],
) -> None:
    """Stop finding a customer by ``names``, but for what the ``kept`` names need as well.

    Not in a team's store: whoever may take names away could make the team find nobody. A number of a former
    name leads to the customer's names of now, and these are what is compared.
    """
    if connection.dialect.name == "postgresql":
        return
    stay = {pair for name in kept for pair in matching.index(name).pairs}
    gone = {pair for name in names for pair in matching.index(name).pairs} - stay
    run(connection, _REMOVE, customer_id=customer_id, pairs=gone)


def _unknown(connection: Connection, parts: list[IndexedPart]) -> list[IndexedPart]:
    """Parts whose keys are not stored yet. Its first entry stands for all, which are written together."""
    firsts = [part.entries[0] for part in parts]
    if connection.dialect.name == "sqlite":
        found = run(connection, _KNOWN["sqlite"], firsts=firsts)
    else:
        keys, entries = [key for key, _ in firsts], [entry for _, entry in firsts]
        found = run(connection, _KNOWN["postgresql"], keys=keys, entries=entries)
    known = set(found.scalars())
    return [part for part in parts if part.entries[0][1] not in known]
