"""Keep articles and questions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "article_changes",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ref", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('article', 'question')", name=op.f("ck_article_changes_kind")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_article_changes")),
    )
    with op.batch_alter_table("article_changes", schema=None) as batch_op:
        batch_op.create_index("ix_article_changes_kind_seq", ["kind", "seq"], unique=False)

    op.create_table(
        "article_drafts",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=True),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("said_by", sa.String(length=200), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("written_by", sa.String(length=200), nullable=False),
        sa.Column("written", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'published', 'discarded')", name=op.f("ck_article_drafts_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_drafts")),
    )
    op.create_table(
        "article_versions",
        sa.Column("id", KEY, nullable=False),
        sa.Column("article_key", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("kept_by", sa.String(length=200), nullable=False),
        sa.Column("kept", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_versions")),
    )
    with op.batch_alter_table("article_versions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_article_versions_article_key"), ["article_key"], unique=False)

    op.create_table(
        "confirmed_questions",
        sa.Column("id", KEY, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("digest", KEY, nullable=False),
        sa.Column("article_key", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("customer_id", KEY, nullable=True),
        sa.Column("case_id", KEY, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmed_questions")),
    )
    with op.batch_alter_table("confirmed_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_confirmed_questions_customer_id"), ["customer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_confirmed_questions_digest"), ["digest"], unique=False)
        batch_op.create_index("uq_confirmed_questions_once", ["agent", "article_key", "digest"], unique=True)

    op.create_table(
        "unanswered_questions",
        sa.Column("id", KEY, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("digest", KEY, nullable=False),
        sa.Column("language", sa.String(length=35), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("customer_id", KEY, nullable=True),
        sa.Column("case_id", KEY, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unanswered_questions")),
    )
    with op.batch_alter_table("unanswered_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unanswered_questions_agent"), ["agent"], unique=False)
        batch_op.create_index(batch_op.f("ix_unanswered_questions_at"), ["at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_unanswered_questions_customer_id"), ["customer_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_unanswered_questions_digest"), ["digest"], unique=False)

    op.create_table(
        "articles",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("version_id", KEY, nullable=False),
        sa.Column("withdrawn", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_by", sa.String(length=200), nullable=False),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_id"], ["article_versions.id"], name=op.f("fk_articles_version_id_article_versions")
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_articles")),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE article_changes ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id()")
        op.execute("CREATE INDEX ix_article_changes_xid_seq ON article_changes (kind, xid, seq)")


def downgrade() -> None:
    """Go back."""
    for table in (
        "articles", "unanswered_questions", "confirmed_questions", "article_versions", "article_drafts",
        "article_changes",
    ):  # fmt: skip
        op.drop_table(table)
