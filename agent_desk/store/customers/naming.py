"""Names in the store: candidates found by numbers. Only the few best candidates leave the database."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from agent_desk.application.name_matching import NameMatching, Ranked
from agent_desk.store.customers.lists import run

SURE = 0.93
GOOD = 0.84
MOST_CANDIDATES = 90
MOST_BEARERS = 20

_ENTRIES = "SELECT key, entry FROM name_keys WHERE key IN ({numbers:keys})"
# Of each pair at most so many that one frequent name does not crowd out the others; no id sorts behind "~".
# Most pairs lead nowhere: that is asked first, because it costs half of what their bearers cost.
_CANDIDATES = """
    SELECT customer_records.customer_id, customer_records.name
    FROM (
        SELECT name_pairs.customer_id, MIN(wanted.place) AS place
        FROM (
            SELECT value, place FROM ({places:pairs}) AS asked
            WHERE EXISTS (SELECT 1 FROM name_pairs AS borne WHERE borne.pair = asked.value)
        ) AS wanted JOIN name_pairs ON name_pairs.pair = wanted.value
        WHERE name_pairs.customer_id <= COALESCE(
            (SELECT other.customer_id FROM name_pairs AS other WHERE other.pair = wanted.value
             ORDER BY other.customer_id LIMIT 1 OFFSET :bearers), '~')
        GROUP BY name_pairs.customer_id ORDER BY MIN(wanted.place) LIMIT :most
    ) AS found JOIN customer_records ON customer_records.customer_id = found.customer_id"""


def find_by_name(
    connection: Connection, matching: NameMatching, name: str, limit: int, *, begun: bool = False
) -> tuple[Ranked, ...]:
    """The best matches for a name as typed; with ``begun`` its last part may go on."""
    probe = matching.probe(name, begun=begun)
    if not probe.parts or limit < 1:
        return ()
    found = [(key, entry) for key, entry in run(connection, _ENTRIES, keys=probe.keys)]
    candidates: list[tuple[str, str]] = []
    ranked: tuple[Ranked, ...] = ()
    for tier, pairs in enumerate(matching.wanted(probe, found)):
        candidates += _candidates(connection, pairs)
        ranked = matching.rank(name, candidates, limit, begun=begun)
        if ranked and ranked[0].score >= (GOOD if tier else SURE):
            break
    return ranked


def _candidates(connection: Connection, pairs: Sequence[int]) -> list[tuple[str, str]]:
    rows = run(connection, _CANDIDATES, pairs=pairs, bearers=MOST_BEARERS - 1, most=MOST_CANDIDATES)
    return [(customer_id, name) for customer_id, name in rows.all()]
