"""Members of our roles whom the border does not hold, because the server lets them pass it."""

from __future__ import annotations

from sqlalchemy import Connection, text

from agent_desk.store.roles import INCLUDED, ROLES

_OURS = ", ".join(f"'{role}'" for role in ROLES)
# Our roles, and who is in them, directly or through others. Whoever owns the tables passes in any case, and
# is not one of a team.
_MIGHTY = text(f"""
WITH RECURSIVE held (role) AS (
    SELECT r.oid FROM pg_roles r WHERE r.rolname IN ({_OURS})
    UNION SELECT m.member FROM pg_auth_members m JOIN held ON held.role = m.roleid
)
SELECT r.rolname, CASE WHEN r.rolsuper THEN 'is a superuser of the server'
    WHEN r.rolbypassrls THEN 'is asked by no row policy' ELSE 'may make roles' END
FROM held JOIN pg_roles r ON r.oid = held.role
WHERE (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole)
    AND r.oid <> (SELECT c.relowner FROM pg_class c WHERE c.oid = 'public.cases'::regclass)
ORDER BY r.rolname
""")  # noqa: S608 - of constants
_INSIDE = text(f"""
SELECT who.rolname, r.rolname FROM pg_auth_members m
JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles who ON who.oid = m.member
WHERE r.rolname IN ({_OURS}) AND who.rolname IN ({_OURS}) AND (r.rolname, who.rolname) NOT IN ({INCLUDED})
ORDER BY who.rolname, r.rolname
""")  # noqa: S608 - of constants


def mighty_members(connection: Connection) -> list[str]:
    """A sentence for each role or login of the team that may what it must not; none on one desktop."""
    if connection.dialect.name != "postgresql":
        return []
    return [
        *(f"{who} {what}: the store's guards do not hold it." for who, what in connection.execute(_MIGHTY)),
        *(
            f"{who} is in {role}: agent-desk store upgrade takes that back."
            for who, role in connection.execute(_INSIDE)
        ),
    ]
