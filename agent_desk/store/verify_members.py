"""Members of our roles whom the border does not hold, because the server lets them pass it."""

from __future__ import annotations

from sqlalchemy import Connection, text

from agent_desk.store.roles import ROLES

_OURS = ", ".join(f"'{role}'" for role in ROLES)
# Directly or through others. Whoever owns the tables passes in any case, and is not one of a team.
_MIGHTY = text(f"""
WITH RECURSIVE held (member) AS (
    SELECT m.member FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid WHERE r.rolname IN ({_OURS})
    UNION SELECT m.member FROM pg_auth_members m JOIN held ON held.member = m.roleid
)
SELECT r.rolname, CASE WHEN r.rolsuper THEN 'is a superuser of the server'
    WHEN r.rolbypassrls THEN 'is asked by no row policy' ELSE 'may make roles' END
FROM held JOIN pg_roles r ON r.oid = held.member
WHERE (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole) AND r.rolname NOT IN ({_OURS})
    AND r.oid <> (SELECT c.relowner FROM pg_class c WHERE c.oid = 'public.cases'::regclass)
ORDER BY r.rolname
""")  # noqa: S608 - of constants


def mighty_members(connection: Connection) -> list[str]:
    """A sentence for each login of the team that can do what it likes; none for a store on one desktop."""
    if connection.dialect.name != "postgresql":
        return []
    return [f"{who} {what}: nothing holds that login." for who, what in connection.execute(_MIGHTY)]
