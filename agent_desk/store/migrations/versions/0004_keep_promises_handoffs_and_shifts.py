"""Keep promises, handoffs, presence and shifts; cases wait, are solved and reopened."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEY = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "presence",
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("device", sa.String(length=200), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("department", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("extension", sa.String(length=64), nullable=False),
        sa.Column("skills", sa.Text(), nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "role IN ('agent', 'lead', 'administrator', 'auditor')", name=op.f("ck_presence_role")
        ),
        sa.PrimaryKeyConstraint("agent", "device", name=op.f("pk_presence")),
    )
    op.create_table(
        "shifts",
        sa.Column("id", KEY, nullable=False),
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("away", sa.Boolean(), nullable=False),
        sa.Column("planned", sa.DateTime(timezone=True), nullable=False),
        sa.Column("planned_by", sa.String(length=200), nullable=False),
        sa.Column("replaced", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("ends > starts", name=op.f("ck_shifts_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
    )
    with op.batch_alter_table("shifts", schema=None) as batch_op:
        batch_op.create_index("ix_shifts_ends", ["ends"], unique=False)

    op.create_table(
        "handoffs",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("sender", sa.String(length=200), nullable=False),
        sa.Column("receiver", sa.String(length=200), nullable=False),
        sa.Column("department", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("next_step", sa.Text(), nullable=False),
        sa.Column("offered", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("batch", KEY, nullable=False),
        sa.Column("bundle", sa.Text(), nullable=True),
        sa.CheckConstraint("receiver <> '' OR department <> ''", name=op.f("ck_handoffs_somebody")),
        sa.CheckConstraint(
            "state IN ('offered', 'accepted', 'declined', 'came_back', 'withdrawn')",
            name=op.f("ck_handoffs_state"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_handoffs_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handoffs")),
    )
    with op.batch_alter_table("handoffs", schema=None) as batch_op:
        batch_op.create_index("ix_handoffs_batch", ["batch"], unique=False)
        batch_op.create_index(
            "ix_handoffs_expires",
            ["expires"],
            unique=False,
            sqlite_where=sa.text("state = 'offered'"),
            postgresql_where=sa.text("state = 'offered'"),
        )
        batch_op.create_index(
            "ix_handoffs_receiver",
            ["receiver", "department"],
            unique=False,
            sqlite_where=sa.text("state = 'offered'"),
            postgresql_where=sa.text("state = 'offered'"),
        )
        batch_op.create_index("ix_handoffs_sender", ["sender", "offered"], unique=False)
        batch_op.create_index(
            "uq_handoffs_one_open",
            ["case_id"],
            unique=True,
            sqlite_where=sa.text("state = 'offered'"),
            postgresql_where=sa.text("state = 'offered'"),
        )

    op.create_table(
        "promises",
        sa.Column("id", KEY, nullable=False),
        sa.Column("case_id", KEY, nullable=False),
        sa.Column("customer_id", KEY, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("promised_to", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(length=200), nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("department", sa.String(length=200), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("warned", sa.String(length=16), nullable=False),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("settled", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.Column("follows", KEY, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'kept', 'broken', 'renegotiated')", name=op.f("ck_promises_state")
        ),
        sa.CheckConstraint("warned IN ('nobody', 'owner', 'lead')", name=op.f("ck_promises_warned")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_promises_case_id_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promises")),
    )
    with op.batch_alter_table("promises", schema=None) as batch_op:
        batch_op.create_index("ix_promises_case_id", ["case_id"], unique=False)
        batch_op.create_index("ix_promises_customer_id", ["customer_id", "due"], unique=False)
        batch_op.create_index("ix_promises_due", ["due"], unique=False)
        batch_op.create_index(
            "ix_promises_look_at",
            ["look_at"],
            unique=False,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )
        batch_op.create_index(
            "uq_promises_follows",
            ["follows"],
            unique=True,
            sqlite_where=sa.text("follows <> ''"),
            postgresql_where=sa.text("follows <> ''"),
        )

    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.add_column(sa.Column("waiting_for", sa.String(length=16), server_default="", nullable=False))
        batch_op.add_column(sa.Column("waiting_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("reopened", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("solved", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(
            "ix_cases_waiting_until",
            ["waiting_until"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_cases_waiting_until", "cases")
    for column in ("solved", "reopened", "waiting_until", "waiting_for"):
        # Plainly: a rebuilt table would be dropped first, and with it what refers to it.
        op.execute(f"ALTER TABLE cases DROP COLUMN {column}")
    for table in ("promises", "handoffs", "shifts", "presence"):
        op.drop_table(table)
