"""Keep at which desktop an agent works: sessions, counted for each agent, never changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

KEY = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "sessions",
        sa.Column("agent", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", KEY, nullable=False),
        sa.Column("device", sa.String(length=200), nullable=False),
        sa.Column("began", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_from", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("agent", "number", name=op.f("pk_sessions")),
    )


def downgrade() -> None:
    """Go back."""
    op.drop_table("sessions")
