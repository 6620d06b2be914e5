"""Settle broken promises for which another time was agreed: they counted as owed for ever.

The guards of promises, and the policies of consults and praise, changed as well; whoever upgrades a team's
store sets roles, policies and guards anew after it.
"""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_FOLLOWER = "FROM promises AS f WHERE f.follows = promises.id AND f.follows <> ''"
# The version stays: nobody's act, and a deferred trigger would be pending while later steps change tables.
_SETTLE = f"""
UPDATE promises SET settled = (SELECT f.made {_FOLLOWER}), settled_by = (SELECT f.made_by {_FOLLOWER})
WHERE state = 'broken' AND settled IS NULL AND EXISTS (SELECT 1 {_FOLLOWER})
"""  # noqa: S608 - of constants


def upgrade() -> None:
    """Go forward."""
    op.execute(_SETTLE)


def downgrade() -> None:
    """What was settled stays settled."""
