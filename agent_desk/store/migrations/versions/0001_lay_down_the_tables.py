"""Lay down the tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "cases",
        sa.Column("id", KEY, nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("acts", sa.Integer(), nullable=False),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("owned_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tickets", sa.Text(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'waiting', 'solved', 'closed')", name=op.f("ck_cases_state")),
        sa.CheckConstraint("epoch >= 0 AND version >= 1 AND acts >= 1", name=op.f("ck_cases_counters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    with op.batch_alter_table("cases") as batch_op:
        batch_op.create_index("ix_cases_customer_id", ["customer_id"], unique=False)
        batch_op.create_index(
            "ix_cases_free",
            ["opened", "id"],
            unique=False,
            sqlite_where=sa.text("(owner IS NULL AND state IN ('open', 'waiting'))"),
            postgresql_where=sa.text("(owner IS NULL AND state IN ('open', 'waiting'))"),
        )
        batch_op.create_index(
            "ix_cases_owner_open",
            ["owner"],
            unique=False,
            sqlite_where=sa.text("(state IN ('open', 'waiting'))"),
            postgresql_where=sa.text("(state IN ('open', 'waiting'))"),
        )

    op.create_table(
        "customers",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("joined_to", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["joined_to"], ["customers.id"], name=op.f("fk_customers_joined_to_customers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customers")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_keys",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("key", "entry", name=op.f("pk_name_keys")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_pairs",
        sa.Column("pair", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.PrimaryKeyConstraint("pair", "customer_id", name=op.f("pk_name_pairs")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "store_meta",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_store_meta")),
    )
    op.create_table(
        "customer_identities",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("source", KEY, nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_customer_identities_customer_id_customers")
        ),
        sa.PrimaryKeyConstraint("kind", "value", "source", name=op.f("pk_customer_identities")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("customer_identities") as batch_op:
        batch_op.create_index(batch_op.f("ix_customer_identities_customer_id"), ["customer_id"], unique=False)

    op.create_table(
        "customer_journal",
        sa.Column("id", KEY, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("act", sa.String(length=16), nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("other_id", KEY, nullable=True),
        sa.Column("rule", sa.String(length=16), nullable=True),
        sa.Column("connection", sa.String(length=64), nullable=True),
        sa.Column("record_kind", sa.String(length=64), nullable=True),
        sa.Column("record_id", sa.Text(), nullable=True),
        sa.Column("identity_kind", sa.String(length=16), nullable=True),
        sa.Column("identity_value", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_customer_journal_customer_id_customers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_journal")),
    )
    with op.batch_alter_table("customer_journal") as batch_op:
        batch_op.create_index("ix_customer_journal_customer_id", ["customer_id"], unique=False)
        batch_op.create_index("ix_customer_journal_other_id", ["other_id"], unique=False)

    op.create_table(
        "customer_records",
        sa.Column("key", KEY, nullable=False),
        sa.Column("connection", sa.String(length=64), nullable=False),
        sa.Column("record_kind", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("remarks", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_customer_records_customer_id_customers")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_customer_records")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("customer_records") as batch_op:
        batch_op.create_index(batch_op.f("ix_customer_records_customer_id"), ["customer_id"], unique=False)

    op.create_table(
        "customer_relations",
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("other_id", KEY, nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customers.id"], name=op.f("fk_customer_relations_customer_id_customers")
        ),
        sa.ForeignKeyConstraint(
            ["other_id"], ["customers.id"], name=op.f("fk_customer_relations_other_id_customers")
        ),
        sa.PrimaryKeyConstraint("customer_id", "other_id", name=op.f("pk_customer_relations")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("case_version", sa.Integer(), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("device", sa.String(length=200), nullable=False),
        sa.Column("act", sa.String(length=64), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("salt", sa.String(length=64), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_journal_case_id_cases")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sa.UniqueConstraint("id", name=op.f("uq_journal_id")),
    )
    with op.batch_alter_table("journal") as batch_op:
        batch_op.create_index("ix_journal_at", ["at"], unique=False)
        batch_op.create_index("uq_journal_case_id_place", ["case_id", "place"], unique=True)

    op.create_table(
        "notes",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("case_version", sa.Integer(), nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("written_there", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_notes_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    with op.batch_alter_table("notes") as batch_op:
        batch_op.create_index("uq_notes_case_id_case_version", ["case_id", "case_version"], unique=True)

    op.create_table(
        "outbox",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("connection", sa.String(length=200), nullable=False),
        sa.Column("act", sa.String(length=64), nullable=False),
        sa.Column("target_connection", sa.String(length=200), nullable=False),
        sa.Column("target_kind", sa.String(length=64), nullable=False),
        sa.Column("target_id", sa.String(length=400), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('waiting', 'sending', 'done', 'refused', 'unknown', 'undone')",
            name=op.f("ck_outbox_outcome"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_outbox_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.create_index(
            "ix_outbox_unsettled",
            ["agent", "created"],
            unique=False,
            sqlite_where=sa.text("outcome IN ('waiting', 'sending', 'unknown')"),
            postgresql_where=sa.text("outcome IN ('waiting', 'sending', 'unknown')"),
        )
        batch_op.create_index("uq_outbox_order", ["case_id", "place", "position"], unique=True)

    op.create_table(
        "ownerships",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("how", sa.String(length=32), nullable=False),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("to_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_ownerships_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ownerships")),
    )
    with op.batch_alter_table("ownerships") as batch_op:
        batch_op.create_index("uq_ownerships_case_id_epoch", ["case_id", "epoch"], unique=True)
        batch_op.create_index(
            "uq_ownerships_one_open",
            ["case_id"],
            unique=True,
            sqlite_where=sa.text("to_at IS NULL"),
            postgresql_where=sa.text("to_at IS NULL"),
        )


def downgrade() -> None:
    """Go back."""
    with op.batch_alter_table("ownerships") as batch_op:
        batch_op.drop_index(
            "uq_ownerships_one_open",
            sqlite_where=sa.text("to_at IS NULL"),
            postgresql_where=sa.text("to_at IS NULL"),
        )
        batch_op.drop_index("uq_ownerships_case_id_epoch")

    op.drop_table("ownerships")
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_index("uq_outbox_order")
        batch_op.drop_index(
            "ix_outbox_unsettled",
            sqlite_where=sa.text("outcome IN ('waiting', 'sending', 'unknown')"),
            postgresql_where=sa.text("outcome IN ('waiting', 'sending', 'unknown')"),
        )

    op.drop_table("outbox")
    with op.batch_alter_table("notes") as batch_op:
        batch_op.drop_index("uq_notes_case_id_case_version")

    op.drop_table("notes")
    with op.batch_alter_table("journal") as batch_op:
        batch_op.drop_index("uq_journal_case_id_place")
        batch_op.drop_index("ix_journal_at")

    op.drop_table("journal")
    op.drop_table("customer_relations")
    with op.batch_alter_table("customer_records") as batch_op:
        batch_op.drop_index(batch_op.f("ix_customer_records_customer_id"))

    op.drop_table("customer_records")
    with op.batch_alter_table("customer_journal") as batch_op:
        batch_op.drop_index("ix_customer_journal_other_id")
        batch_op.drop_index("ix_customer_journal_customer_id")

    op.drop_table("customer_journal")
    with op.batch_alter_table("customer_identities") as batch_op:
        batch_op.drop_index(batch_op.f("ix_customer_identities_customer_id"))

    op.drop_table("customer_identities")
    op.drop_table("store_meta")
    op.drop_table("name_pairs")
    op.drop_table("name_keys")
    op.drop_table("customers")
    with op.batch_alter_table("cases") as batch_op:
        batch_op.drop_index(
            "ix_cases_owner_open",
            sqlite_where=sa.text("(state IN ('open', 'waiting'))"),
            postgresql_where=sa.text("(state IN ('open', 'waiting'))"),
        )
        batch_op.drop_index(
            "ix_cases_free",
            sqlite_where=sa.text("(owner IS NULL AND state IN ('open', 'waiting'))"),
            postgresql_where=sa.text("(owner IS NULL AND state IN ('open', 'waiting'))"),
        )
        batch_op.drop_index("ix_cases_customer_id")

    op.drop_table("cases")
