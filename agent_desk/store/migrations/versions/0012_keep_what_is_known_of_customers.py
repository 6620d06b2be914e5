"""Keep agents from making the team forget its customers, and from lending others what they may do.

Rights, policies and guards alone changed: those of the customer directory, and who counts as a member of our
roles. Whoever upgrades a team's store sets them anew after it.
"""

from __future__ import annotations

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go forward."""


def downgrade() -> None:
    """Go back; the border stays until it is set anew."""
