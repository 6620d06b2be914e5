"""Database roles on PostgreSQL: the border is the database, not the program on the agent's desk.

Every person signs in with a login role of their own, named like the agent, and a member of one of
``agent_desk_agent``, ``agent_desk_lead``, ``agent_desk_administrator`` and ``agent_desk_auditor``. None of
them can change or delete a journal entry, write one in another's name or at another time, or change a case
without one. Erasing texts is the act of whoever owns the tables.
"""

from __future__ import annotations

from sqlalchemy import Connection, Table, text

from agent_desk.store import desk_rights, guard_customers
from agent_desk.store.guards import GUARDS
from agent_desk.store.policies import POLICIES
from agent_desk.store.schema import metadata
from agent_desk.store.tables import (
    cases,
    handoffs,
    journal,
    notes,
    outbox,
    ownerships,
    presence,
    promises,
    sessions,
    shifts,
    store_meta,
)
from agent_desk.store.tables.articles import (
    article_changes,
    article_drafts,
    article_versions,
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
_IMMUTABLE = {cases: ("id", "number", "customer_id", "opened", "topic")}
_CHANGEABLE = {
    ownerships: ("to_at",),
    promises: ("state", "warned", "look_at", "evidence", "settled", "settled_by", "version"),
    handoffs: ("state", "answer", "answered", "answered_by"),
    presence: ("name", "department", "role", "extension", "skills", "seen"),
    shifts: ("replaced",),
    outbox: ("outcome", "attempts", "not_before", "leased_until", "problem"),
    article_drafts: ("language", "title", "question", "answer", "questions", "state", "decided_by", "why"),
    **desk_rights.CHANGEABLE,
    **guard_customers.CHANGEABLE,
}
_APPEND_ONLY = (
    journal.name,
    notes.name,
    sessions.name,
    article_versions.name,
    article_changes.name,
    confirmed_questions.name,
    unanswered_questions.name,
    *desk_rights.APPEND_ONLY,
    *guard_customers.APPEND_ONLY,
)
_DELETABLE = (confirmed_questions.name, unanswered_questions.name, *guard_customers.DELETABLE)


def apply_roles(connection: Connection) -> None:
    """Make roles, grants, policies and time limits what they must be; run as owner of the database."""
    for statement in statements():
        connection.execute(text(statement))


def statements() -> tuple[str, ...]:
    """All of it as SQL, for an administrator whose rights the program does not have."""
    # Who may make tables and functions beside ours could have them asked instead: before PostgreSQL 15 all.
    granted = [
        f"REVOKE ALL ON SCHEMA public FROM PUBLIC, {', '.join(ROLES)}",
        f"GRANT USAGE ON SCHEMA public TO {', '.join(ROLES)}",
    ]
    for table in metadata.sorted_tables:
        granted += _grants(table)
    granted.append(f"GRANT UPDATE (value) ON {store_meta.name} TO {ADMINISTRATOR}")
    granted.append(f"REVOKE ALL ON alembic_version FROM PUBLIC, {', '.join(ROLES)}")
    granted.append(f"GRANT SELECT ON alembic_version TO {', '.join(ROLES)}")
    policies = [statement for table, rules in POLICIES.items() for statement in _policies(table, rules)]
    return (*ROLES_MADE, _POWERLESS, _CLEARED, *granted, *policies, *GUARDS, *map(_setting, SETTINGS))


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


ROLES_MADE = (*map(_make, ROLES), _member(LEAD, AGENT), _member(ADMINISTRATOR, LEAD))
"""The roles alone, without which a copy of a team's store cannot be restored."""


# Somebody else may have made our roles, or changed them since. Members act with all that a role may do: on
# PostgreSQL 15 one that makes roles would give everybody in it any right of the server.
_OURS = ", ".join(f"'{role}'" for role in ROLES)
INCLUDED = f"('{AGENT}', '{LEAD}'), ('{LEAD}', '{ADMINISTRATOR}')"
"""Which of our roles another of them includes, as SQL: the first has the second as its member."""
_POWERLESS = f"""
DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT rolname, rolsuper OR rolreplication OR rolbypassrls AS mighty FROM pg_roles
        WHERE rolname IN ({_OURS}) AND (rolcanlogin OR rolcreaterole OR rolcreatedb
        OR rolsuper OR rolreplication OR rolbypassrls)
    LOOP EXECUTE format('ALTER ROLE %I NOLOGIN NOCREATEROLE NOCREATEDB %s', one.rolname,
        CASE WHEN one.mighty THEN 'NOSUPERUSER NOREPLICATION NOBYPASSRLS' ELSE '' END); END LOOP;
    FOR one IN SELECT r.rolname AS of, w.rolname AS who, (r.rolname, w.rolname) IN ({INCLUDED}) AS kept
        FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles w ON w.oid = m.member
        WHERE r.rolname IN ({_OURS}) AND w.rolname IN ({_OURS})
        AND (m.admin_option OR (r.rolname, w.rolname) NOT IN ({INCLUDED}))
    LOOP EXECUTE format('REVOKE %s %I FROM %I',
        CASE WHEN one.kept THEN 'ADMIN OPTION FOR' ELSE '' END, one.of, one.who); END LOOP;
END $$
"""  # noqa: S608 - of constants

# What programs of before set, and this one perhaps does not: a store that is upgraded is then as a new one.
# The journal's own guards are the migrations'.
_TABLES = ", ".join(f"'{table.name}'" for table in metadata.sorted_tables)
_CLEARED = f"""
DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT tablename, policyname FROM pg_policies
        WHERE schemaname = 'public' AND tablename IN ({_TABLES})
    LOOP EXECUTE format('DROP POLICY %I ON public.%I', one.policyname, one.tablename); END LOOP;
    FOR one IN SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace AND c.relname IN ({_TABLES})
        AND t.tgname NOT IN ('journal_is_append_only', 'journal_is_not_emptied')
    LOOP EXECUTE format('DROP TRIGGER %I ON public.%I', one.tgname, one.relname); END LOOP;
    FOR one IN SELECT oid::regprocedure AS form FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND (proname = 'claim_case' OR proname LIKE 'guard\\_%')
    LOOP EXECUTE format('DROP FUNCTION %s', one.form); END LOOP;
    FOR one IN SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND relname IN ({_TABLES})
    LOOP EXECUTE format('ALTER TABLE public.%I DISABLE ROW LEVEL SECURITY', one.relname); END LOOP;
END $$
"""  # noqa: S608 - of constants


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
    fixed = _IMMUTABLE.get(table, ())
    changeable = _CHANGEABLE.get(table) or [c.name for c in table.columns if c.name not in fixed]
    return [*rights, f"UPDATE ({', '.join(changeable)})"]


def _policies(table: Table, rules: dict[str, str]) -> list[str]:
    read = rules.get("SELECT", "USING (true)")
    return [
        f"ALTER TABLE {table.name} ENABLE ROW LEVEL SECURITY",
        f"CREATE POLICY select_{table.name} ON {table.name} FOR SELECT TO {AGENT}, {AUDITOR} {read}",
        # Not as a group that everybody is in: then nobody would know who it was.
        (
            f"CREATE POLICY as_oneself_{table.name} ON {table.name} AS RESTRICTIVE TO {AGENT}"
            " USING (true) WITH CHECK (current_user = session_user)"
        ),
        *(
            f"CREATE POLICY {kind.lower()}_{table.name} ON {table.name} FOR {kind} TO {AGENT} {rule}"
            for kind, rule in rules.items()
            if kind != "SELECT"
        ),
    ]


def _setting(name: str) -> str:
    return (
        f"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET {name} = ''{SETTINGS[name]}''',"
        " current_database()); END $$"
    )
