"""Find the promises at risk by an index of their own: every lead's desktop asks for them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_AT_RISK = sa.text("state = 'open' AND warned = 'lead'")


def upgrade() -> None:
    """Go forward."""
    op.create_index(
        "ix_promises_at_risk", "promises", ["due"], sqlite_where=_AT_RISK, postgresql_where=_AT_RISK
    )


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_promises_at_risk", "promises")
