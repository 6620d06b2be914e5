"""Statements by which an agent with a database client of their own would make the team forget customers."""

from __future__ import annotations

OTHER = "(SELECT id FROM customers WHERE name = 'Pēteris Ozols')"
FIRST = "(SELECT id FROM customers WHERE name = 'Ilze Kalniņa')"
MOVE = f"UPDATE customer_records SET customer_id = {OTHER} WHERE customer_id = {FIRST}"


def entry(act: str, **values: str) -> str:
    """An entry in the directory's journal, of ``OTHER`` and in one's own name but for what ``values`` say."""
    told = {
        "id": "gen_random_uuid()::text",
        "at": "now()",
        '"by"': "current_user",
        "why": "'x'",
        "act": f"'{act}'",
        "customer_id": OTHER,
        **values,
    }
    return f"INSERT INTO customer_journal ({', '.join(told)}) SELECT {', '.join(told.values())}"


ANOTHERS = {"connection": "'crm'", "record_kind": "'customer'", "record_id": "'99'"}

FORGETTING = {
    "all customers": (
        "DELETE FROM customer_relations",
        "DELETE FROM customer_identities",
        "DELETE FROM customer_records",
        "DELETE FROM customers WHERE id NOT IN (SELECT customer_id FROM customer_journal)",
    ),
    "their records": ("DELETE FROM customer_records",),
    "who belongs together": ("DELETE FROM customer_relations",),
    "who belongs together, by a change": ("UPDATE customer_relations SET other_id = customer_id",),
    "what agents were told": ("DELETE FROM customer_identities WHERE source = customer_id",),
    "what agents were told before a link": (
        (
            "DELETE FROM customer_identities"
            " WHERE source <> customer_id AND source IN (SELECT id FROM customers)"
        ),
    ),
    "what another entry took back": (
        "DELETE FROM customer_identities WHERE source = customer_id",
        entry("detach", identity_kind="'phone'", identity_value="'+37100000000'"),
    ),
    "who has which name": ("DELETE FROM name_pairs",),
    "who has which name, by a change": ("UPDATE name_pairs SET pair = -pair",),
    "how names sound": ("DELETE FROM name_keys",),
    "how names sound, by a change": ("UPDATE name_keys SET key = -key",),
    "everything at once": ("TRUNCATE customers CASCADE",),
}

FORGING = {
    "other names": ("UPDATE customers SET name = 'nobody'",),
    "another kind": ("UPDATE customers SET kind = 'organisation'",),
    "records that no back end has": ("UPDATE customer_records SET record_id = 'x' || record_id",),
    "records that nobody finds": ("UPDATE customer_records SET key = 'x' || substr(key, 2)",),
    "another's numbers": ("UPDATE customer_identities SET value = '+37100000000' WHERE kind = 'phone'",),
    "another's record, in silence": (MOVE,),
    "another's record, with another's entry": (MOVE, entry("link", other_id=FIRST, **ANOTHERS)),
    "another's record, in a back end's name": (
        entry(
            "link",
            other_id=FIRST,
            connection="r.connection",
            record_kind="r.record_kind",
            record_id="r.record_id",
            **{'"by"': "'crm'"},
        )
        + f" FROM customer_records r WHERE r.customer_id = {FIRST}",
        MOVE,
    ),
    "another's identities": (f"UPDATE customer_identities SET customer_id = {OTHER}",),
    "another's identities, with an entry": (
        f"UPDATE customer_identities SET customer_id = {OTHER} WHERE customer_id = {FIRST}",
        entry("link", other_id=FIRST),
    ),
    "a customer who leads elsewhere": (
        entry("link", other_id=FIRST),
        f"UPDATE customers SET joined_to = {OTHER} WHERE id = {FIRST}",
    ),
    "a former customer who leads elsewhere": (
        entry("link", other_id="(SELECT id FROM customers WHERE joined_to IS NOT NULL)"),
        f"UPDATE customers SET joined_to = {OTHER} WHERE joined_to IS NOT NULL",
    ),
    "a former customer who leads nowhere": (
        entry("unlink", other_id="(SELECT id FROM customers WHERE joined_to IS NOT NULL)"),
        "UPDATE customers SET joined_to = NULL WHERE joined_to IS NOT NULL",
    ),
    "a number of a customer's, in silence": (
        (
            "INSERT INTO customer_identities (kind, value, source, customer_id)"
            f" VALUES ('phone', '+37100000000', {OTHER}, {OTHER})"
        ),
    ),
    "customers who belong together, in silence": (
        f"INSERT INTO customer_relations (customer_id, other_id) VALUES ({OTHER}, {OTHER})",
    ),
    "a customer in a group's name": (
        "SET LOCAL ROLE agent_desk_agent",
        "INSERT INTO customers (id, name, kind) VALUES ('k', 'Anna', 'person')",
    ),
}
