"""Find by an index which customers' records were all linked to another: their cases and promises go along."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_JOINED = sa.text("joined_to IS NOT NULL")


def upgrade() -> None:
    """Go forward."""
    op.create_index(
        "ix_customers_joined_to", "customers", ["joined_to"], sqlite_where=_JOINED, postgresql_where=_JOINED
    )


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_customers_joined_to", "customers")
