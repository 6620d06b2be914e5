"""Tables of the customer directory."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, text

from agent_desk.store.metadata import metadata
from agent_desk.store.partial_index import partial_index
from agent_desk.store.types import Key, Moment, Words

customers = Table(
    "customers",
    metadata,
    Column("id", Key, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("language", String(35)),
    # Where its last record went; a customer without records stays, so that a link can be taken back.
    Column("joined_to", Key, ForeignKey("customers.id")),
    sqlite_with_rowid=False,
)
_JOINED = text("joined_to IS NOT NULL")
partial_index("ix_customers_joined_to", customers.c.joined_to, where=_JOINED)

customer_records = Table(
    "customer_records",
    metadata,
    # Made from connection, kind and id, so that a record is found without knowing its customer.
    Column("key", Key, primary_key=True),
    Column("connection", String(64), nullable=False),
    Column("record_kind", String(64), nullable=False),
    Column("record_id", Text, nullable=False),
    Column("customer_id", Key, ForeignKey("customers.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("language", String(35)),
    Column("remarks", JSON(none_as_null=True)),
    sqlite_with_rowid=False,
)

# ``source`` is the record that says so, or the id of the customer to whom an agent attached the identity.
customer_identities = Table(
    "customer_identities",
    metadata,
    Column("kind", String(16), primary_key=True),
    Column("value", Text, primary_key=True),
    Column("source", Key, primary_key=True),
    Column("customer_id", Key, ForeignKey("customers.id"), nullable=False, index=True),
    sqlite_with_rowid=False,
)

customer_relations = Table(
    "customer_relations",
    metadata,
    Column("customer_id", Key, ForeignKey("customers.id"), primary_key=True),
    Column("other_id", Key, ForeignKey("customers.id"), primary_key=True),
    sqlite_with_rowid=False,
)

# Names as numbers: no name can be read here. ``key`` leads to parts of names, ``pair`` to customers.
name_keys = Table(
    "name_keys",
    metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("entry", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

name_pairs = Table(
    "name_pairs",
    metadata,
    Column("pair", BigInteger, primary_key=True, autoincrement=False),
    # No foreign key: three million checks double the time of a first load, and a stray row finds nobody.
    Column("customer_id", Key, primary_key=True),
    sqlite_with_rowid=False,
)

customer_journal = Table(
    "customer_journal",
    metadata,
    Column("id", Key, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("by", String(128), nullable=False),
    Column("why", Words, nullable=False),
    Column("act", String(16), nullable=False),
    Column("customer_id", Key, ForeignKey("customers.id"), nullable=False),
    Column("other_id", Key),
    Column("rule", String(16)),
    Column("connection", String(64)),
    Column("record_kind", String(64)),
    Column("record_id", Text),
    Column("identity_kind", String(16)),
    Column("identity_value", Text),
    Index("ix_customer_journal_customer_id", "customer_id"),
    Index("ix_customer_journal_other_id", "other_id"),
)

TABLES = (
    customers,
    customer_records,
    customer_identities,
    customer_relations,
    name_keys,
    name_pairs,
    customer_journal,
)
