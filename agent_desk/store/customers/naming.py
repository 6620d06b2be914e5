"""Names in the store: candidates found by numbers. Only the few best candidates leave the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from agent_desk.application.name_matching import NameMatching, Ranked
from agent_desk.store.customers.lists import run

GOOD = 0.8
MOST_CANDIDATES = 150
MOST_BEARERS = 20

_ENTRIES = "SELECT key, entry FROM name_keys WHERE key IN ({numbers:keys})"
# At most so many of each pair that one frequent name does not crowd out the others. No id sorts behind "~".
_BEARERS = """
    SELECT name_pairs.customer_id
    FROM ({numbers:pairs}) AS wanted JOIN name_pairs ON name_pairs.pair = wanted.value
    WHERE name_pairs.customer_id <= COALESCE(
        (SELECT other.customer_id FROM name_pairs AS other WHERE other.pair = wanted.value
         ORDER BY other.customer_id LIMIT 1 OFFSET :most), '~')"""
_NAMES = "SELECT customer_id, name FROM customer_records WHERE customer_id IN ({texts:ids})"


def find_by_name(connection: Connection, matching: NameMatching, name: str, limit: int) -> tuple[Ranked, ...]:
    """The best matches for a name as typed."""
    probe = matching.probe(name)
    if not probe.parts or limit < 1:
        return ()
    found = [(key, entry) for key, entry in run(connection, _ENTRIES, keys=probe.keys).all()]
    candidates: dict[str, None] = {}
    ranked: tuple[Ranked, ...] = ()
    for tier in matching.wanted(probe, found):
        candidates.update(dict.fromkeys(_bearers(connection, tier)))
        ranked = matching.rank(name, _names(connection, list(candidates)[:MOST_CANDIDATES]), limit)
        if ranked and ranked[0].score >= GOOD:
            break
    return ranked


def _bearers(connection: Connection, pairs: Sequence[int]) -> Iterable[str]:
    return run(connection, _BEARERS, pairs=pairs, most=MOST_BEARERS - 1).scalars().all()


def _names(connection: Connection, ids: Sequence[str]) -> list[tuple[str, str]]:
    return [(customer_id, name) for customer_id, name in run(connection, _NAMES, ids=ids).all()]
