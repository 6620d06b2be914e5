"""Find by an index which promises are owed, and make up for what an earlier step lacked.

Stores that were made while 0005 was young have no index of what moved a case on. Roles, policies and guards
changed as well; whoever upgrades a team's store sets them anew after it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_OWED = sa.text("state = 'broken' AND settled IS NULL")
_MOVED_ON = sa.text("act IN ('wait', 'transfer', 'override_transfer')")


def upgrade() -> None:
    """Go forward."""
    op.create_index("ix_promises_owed", "promises", ["case_id"], sqlite_where=_OWED, postgresql_where=_OWED)
    op.create_index(
        "ix_journal_moved_on",
        "journal",
        ["case_id"],
        sqlite_where=_MOVED_ON,
        postgresql_where=_MOVED_ON,
        if_not_exists=True,
    )


def downgrade() -> None:
    """Go back; the other index is 0005's."""
    op.drop_index("ix_promises_owed", "promises")
