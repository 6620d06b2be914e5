"""Guard the journal: no entry is changed or deleted, and PostgreSQL notes the transaction that wrote it."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_SEALED = "seq id case_id place case_version actor device act digest at previous hash".split()
_ERASABLE = ("why", "body", "salt")
_REFUSAL = "the journal is append only"


def upgrade() -> None:
    """Refuse every change but the erasure of texts, even to the owner of the tables."""
    if op.get_bind().dialect.name == "postgresql":
        _upgrade_postgres()
    else:
        _upgrade_sqlite()


def downgrade() -> None:
    """Take the guards away."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER journal_is_append_only ON journal")
        op.execute("DROP TRIGGER journal_is_not_emptied ON journal")
        op.execute("DROP FUNCTION refuse_journal_change")
        op.execute("ALTER TABLE journal DROP COLUMN xid")
    else:
        op.execute("DROP TRIGGER journal_is_not_changed")
        op.execute("DROP TRIGGER journal_is_not_deleted")


def _upgrade_postgres() -> None:
    op.execute("ALTER TABLE journal ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id()")
    op.execute("CREATE INDEX ix_journal_xid_seq ON journal (xid, seq)")
    same = " AND ".join(f"NEW.{name} IS NOT DISTINCT FROM OLD.{name}" for name in (*_SEALED, "xid"))
    gone = " AND ".join(f"NEW.{name} IS NULL" for name in _ERASABLE)
    op.execute(
        "CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' AND {same} AND {gone} THEN RETURN NEW; END IF;"
        f" RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'insufficient_privilege'; END $$"
    )
    op.execute(
        "CREATE TRIGGER journal_is_append_only BEFORE UPDATE OR DELETE ON journal"
        " FOR EACH ROW EXECUTE FUNCTION refuse_journal_change()"
    )
    op.execute(
        "CREATE TRIGGER journal_is_not_emptied BEFORE TRUNCATE ON journal"
        " FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change()"
    )


def _upgrade_sqlite() -> None:
    changed = " OR ".join(
        [
            *(f"NEW.{name} IS NOT OLD.{name}" for name in _SEALED),
            *(f"NEW.{name} IS NOT NULL" for name in _ERASABLE),
        ]
    )
    op.execute(
        f"CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal WHEN {changed}"
        f" BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    )
    op.execute(
        "CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal"
        f" BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    )
