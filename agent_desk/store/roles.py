"""Database roles on PostgreSQL: the border is the database, not the program on the agent's desk.

Every person signs in with a login role of their own, named like the agent, and a member of one of
``agent_desk_agent``, ``agent_desk_lead``, ``agent_desk_administrator`` and ``agent_desk_auditor``. None of
them can change or delete a journal entry, write one in another's name or at another time, or change a case
without one. Erasing texts is the act of whoever owns the tables.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, text

from agent_desk.store.schema import metadata
from agent_desk.store.tables import cases, journal, notes, outbox, ownerships, store_meta
from agent_desk.store.tables.articles import (
    article_changes,
    article_drafts,
    article_versions,
    articles,
    confirmed_questions,
    unanswered_questions,
)

AGENT, LEAD, ADMINISTRATOR, AUDITOR = (
    "agent_desk_agent",
    "agent_desk_lead",
    "agent_desk_administrator",
    "agent_desk_auditor",
)
ROLES = (AGENT, LEAD, ADMINISTRATOR, AUDITOR)
SETTINGS = {
    "lock_timeout": "1500ms",
    "statement_timeout": "2500ms",
    # A desktop that hangs inside a transaction would hold back everybody's change cursor.
    "idle_in_transaction_session_timeout": "5s",
}
_IMMUTABLE = {cases: ("id", "number", "customer_id", "opened")}
_CHANGEABLE = {
    ownerships: ("to_at",),
    outbox: ("outcome", "attempts", "not_before", "leased_until", "problem"),
    article_drafts: ("language", "title", "question", "answer", "questions", "state", "decided_by", "why"),
}
_APPEND_ONLY = (
    journal.name,
    notes.name,
    "customer_journal",
    article_versions.name,
    article_changes.name,
    confirmed_questions.name,
    unanswered_questions.name,
)
_DELETABLE = (confirmed_questions.name, unanswered_questions.name)
_IS_LEAD = f"pg_has_role(current_user, '{LEAD}', 'USAGE')"
_OWN = f"current_user OR {_IS_LEAD}"
_ASKED = {
    "INSERT": "WITH CHECK (agent = current_user AND at = now())",
    "DELETE": f"USING (agent = {_OWN})",
}
_WRITTEN = "written_by = current_user AND state = 'draft' AND decided_by = ''"
_POLICIES = {
    cases: {"INSERT": "WITH CHECK (owner IS NULL AND epoch = 0 AND acts = 1)", "UPDATE": "USING (true)"},
    ownerships: {"INSERT": f"WITH CHECK (agent = {_OWN})", "UPDATE": f"USING (agent = {_OWN})"},
    notes: {"INSERT": "WITH CHECK (author = current_user AND written = now())"},
    journal: {"INSERT": "WITH CHECK (actor = current_user AND at = now())"},
    outbox: {"INSERT": "WITH CHECK (agent = current_user)", "UPDATE": "USING (agent = current_user)"},
    articles: {"INSERT": f"WITH CHECK ({_IS_LEAD})", "UPDATE": f"USING ({_IS_LEAD})"},
    article_versions: {"INSERT": "WITH CHECK (kept_by = current_user AND kept = now())"},
    article_changes: {"INSERT": "WITH CHECK (at = now())"},
    article_drafts: {
        "INSERT": f"WITH CHECK ({_WRITTEN} AND written = now())",
        "UPDATE": f"USING ({_WRITTEN} OR {_IS_LEAD})",
    },
    confirmed_questions: _ASKED,
    unanswered_questions: _ASKED,
}
# The owner of the tables passes: for whom row security does not count, these do not either.
_GUARD_CASE = f"""
CREATE OR REPLACE FUNCTION guard_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    mine boolean := OLD.owner = current_user OR pg_has_role(current_user, '{LEAD}', 'USAGE');
    moved boolean := NEW.owner IS DISTINCT FROM OLD.owner;
BEGIN
    IF NOT row_security_active('cases') THEN RETURN NEW; END IF;
    IF NEW.acts <> OLD.acts + 1 OR NEW.version < OLD.version OR NEW.epoch <> OLD.epoch + moved::int THEN
        RAISE EXCEPTION 'counters only go up' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF moved AND NOT coalesce(mine OR (OLD.owner IS NULL AND NEW.owner = current_user), false)
        OR NEW.state <> OLD.state AND NOT coalesce(mine, false) THEN
        RAISE EXCEPTION 'this case is not yours' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$
"""
_GUARD_SILENCE = """
CREATE OR REPLACE FUNCTION guard_silence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF row_security_active('cases') AND NOT EXISTS (
        SELECT FROM journal WHERE case_id = NEW.id AND place = NEW.acts
    ) THEN
        RAISE EXCEPTION 'no change without a journal entry' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$
"""
_TRIGGERS = (
    "DROP TRIGGER IF EXISTS case_is_guarded ON cases",
    "CREATE TRIGGER case_is_guarded BEFORE UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION guard_case()",
    "DROP TRIGGER IF EXISTS case_is_journalled ON cases",
    # Deferred to the commit: the entry is written after the change.
    (
        "CREATE CONSTRAINT TRIGGER case_is_journalled AFTER INSERT OR UPDATE ON cases"
        " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_silence()"
    ),
)


def apply_roles(connection: Connection) -> None:
    """Make roles, grants, policies and time limits what they must be; run as owner of the database."""
    for statement in statements():
        connection.execute(text(statement))


def statements() -> tuple[str, ...]:
    """All of it as SQL, for an administrator whose rights the program does not have."""
    made = [_make(role) for role in ROLES] + [_member(LEAD, AGENT), _member(ADMINISTRATOR, LEAD)]
    granted = [f"GRANT USAGE ON SCHEMA public TO {', '.join(ROLES)}"]
    for table in metadata.sorted_tables:
        granted += _grants(table)
    granted.append(f"GRANT UPDATE (value) ON {store_meta.name} TO {ADMINISTRATOR}")
    granted.append(f"GRANT SELECT ON alembic_version TO {', '.join(ROLES)}")
    policies = [statement for table, rules in _POLICIES.items() for statement in _policies(table, rules)]
    return (*made, *granted, *policies, _GUARD_CASE, _GUARD_SILENCE, *_TRIGGERS, *map(_setting, SETTINGS))


def _make(role: str) -> str:
    # Roles belong to the whole server: another database's store may have made them already, or just now.
    return (
        f"DO $$ BEGIN CREATE ROLE {role} NOLOGIN;"
        " EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    )


def _member(role: str, of: str) -> str:
    return (
        f"DO $$ BEGIN IF NOT pg_has_role('{role}', '{of}', 'MEMBER') THEN GRANT {of} TO {role}; END IF;"
        " EXCEPTION WHEN unique_violation OR internal_error THEN NULL; END $$"
    )


def _grants(table: Table) -> list[str]:
    everyone = f"REVOKE ALL ON {table.name} FROM PUBLIC, {', '.join(ROLES)}"
    reading = f"GRANT SELECT ON {table.name} TO {AGENT}, {AUDITOR}"
    return [everyone, reading, *(f"GRANT {right} ON {table.name} TO {AGENT}" for right in _rights(table))]


def _rights(table: Table) -> list[str]:
    if table is store_meta:
        return []
    # Not the row's place in the order of all rows, nor its transaction: those are the database's to say.
    columns = ", ".join(f'"{column.name}"' for column in table.columns if column.name != "seq")
    rights = [f"INSERT ({columns})"]
    if table.name in _DELETABLE:
        rights.append("DELETE")
    if table.name in _APPEND_ONLY:
        return rights
    if table in _POLICIES:
        fixed = _IMMUTABLE.get(table, ())
        changeable = _CHANGEABLE.get(table) or [c.name for c in table.columns if c.name not in fixed]
        return [*rights, f"UPDATE ({', '.join(changeable)})"]
    return [*rights, "UPDATE", "DELETE"]


def _policies(table: Table, rules: dict[str, str]) -> list[str]:
    drops = [
        f"DROP POLICY IF EXISTS {kind.lower()}_{table.name} ON {table.name}" for kind in ("SELECT", *rules)
    ]
    return [
        f"ALTER TABLE {table.name} ENABLE ROW LEVEL SECURITY",
        *drops,
        f"CREATE POLICY select_{table.name} ON {table.name} FOR SELECT TO {AGENT}, {AUDITOR} USING (true)",
        *(
            f"CREATE POLICY {kind.lower()}_{table.name} ON {table.name} FOR {kind} TO {AGENT} {rule}"
            for kind, rule in rules.items()
        ),
    ]


def _setting(name: str) -> str:
    return (
        f"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET {name} = ''{SETTINGS[name]}''',"
        " current_database()); END $$"
    )
