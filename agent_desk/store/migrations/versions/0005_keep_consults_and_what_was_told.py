"""Keep consults, what was told, praise, ratings, what cases weigh, and who looked at whom."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

KEY = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "access_log",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("device", sa.String(length=200), nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_log")),
    )
    with op.batch_alter_table("access_log", schema=None) as batch_op:
        batch_op.create_index("ix_access_log_agent", ["agent", "at"], unique=False)
        batch_op.create_index("ix_access_log_customer_id", ["customer_id", "at"], unique=False)

    op.create_table(
        "praise",
        sa.Column("id", KEY, nullable=False),
        sa.Column("colleague", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("given_by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_praise")),
    )
    with op.batch_alter_table("praise", schema=None) as batch_op:
        batch_op.create_index("ix_praise_at", ["at"], unique=False)
        batch_op.create_index("ix_praise_colleague", ["colleague", "at"], unique=False)

    op.create_table(
        "ratings",
        sa.Column("id", KEY, nullable=False),
        sa.Column("call_id", sa.String(length=200), nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("recorded_by", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("score BETWEEN 1 AND 5", name=op.f("ck_ratings_score")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ratings")),
    )
    with op.batch_alter_table("ratings", schema=None) as batch_op:
        batch_op.create_index("ix_ratings_at", ["at"], unique=False)
        batch_op.create_index(
            "uq_ratings_call_id",
            ["call_id"],
            unique=True,
            sqlite_where=sa.text("call_id <> ''"),
            postgresql_where=sa.text("call_id <> ''"),
        )

    op.create_table(
        "told",
        sa.Column("id", KEY, nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("article_key", sa.String(length=200), nullable=False),
        sa.Column("article_version", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(length=200), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why_different", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_told")),
    )
    with op.batch_alter_table("told", schema=None) as batch_op:
        batch_op.create_index("ix_told_at", ["at"], unique=False)
        batch_op.create_index("ix_told_customer_id", ["customer_id", "at"], unique=False)

    op.create_table(
        "consults",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_of", sa.String(length=200), nullable=False),
        sa.Column("department", sa.String(length=200), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("answered", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("asked_of <> '' OR department <> ''", name=op.f("ck_consults_somebody")),
        sa.CheckConstraint(
            "state IN ('asked', 'answered', 'declined', 'withdrawn')", name=op.f("ck_consults_state")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_consults_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consults")),
    )
    with op.batch_alter_table("consults", schema=None) as batch_op:
        batch_op.create_index("ix_consults_asked_by", ["asked_by", "asked"], unique=False)
        batch_op.create_index("ix_consults_asked_of", ["asked_of", "department", "state"], unique=False)
        batch_op.create_index("ix_consults_case_id", ["case_id"], unique=False)

    op.create_table(
        "weighed_cases",
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("contacts", sa.Integer(), nullable=False),
        sa.Column("transfers", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("signals", sa.Text(), nullable=False),
        sa.Column("harms", sa.Text(), nullable=False),
        sa.Column("weighed", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_weighed_cases_case_id_cases")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_weighed_cases")),
    )
    moved_on = sa.text("act IN ('wait', 'transfer', 'override_transfer')")
    op.create_index(
        "ix_journal_moved_on", "journal", ["case_id"], sqlite_where=moved_on, postgresql_where=moved_on
    )


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_journal_moved_on", "journal")
    for table in ("weighed_cases", "consults", "told", "ratings", "praise", "access_log"):
        op.drop_table(table)
