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


# On PostgreSQL a row policy says so.
_PRAISE = """
CREATE TRIGGER praise_is_for_a_colleague BEFORE INSERT ON praise
WHEN NEW.colleague = NEW.given_by OR NOT EXISTS (SELECT 1 FROM presence WHERE agent = NEW.colleague)
BEGIN SELECT RAISE(ABORT, 'praise is for a colleague who is known'); END
"""
# Policies of now name columns that earlier steps drop. Without any, only the owner reads and writes, until
# roles are set anew.
_CLEAR = """
DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public'
    LOOP EXECUTE format('DROP POLICY %I ON public.%I', one.policyname, one.tablename); END LOOP;
    FOR one IN SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = 'public'::regnamespace
        AND t.tgname IN ('notes_are_told', 'promises_are_agreed', 'customer_act_is_guarded')
    LOOP EXECUTE format('DROP TRIGGER %I ON public.%I', one.tgname, one.relname); END LOOP;
END $$
"""
_GUARD = "FUNCTION refuse_journal_change()"


def upgrade() -> None:
    """Go forward."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER {_GUARD} SET search_path = pg_catalog, public, pg_temp")
    else:
        op.execute(_PRAISE)
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
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_CLEAR)
        op.execute(f"ALTER {_GUARD} RESET search_path")
    else:
        op.execute("DROP TRIGGER praise_is_for_a_colleague")
