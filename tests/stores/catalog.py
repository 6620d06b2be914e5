"""All that a database says of its tables and who may do what with them, as text to compare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, text

if TYPE_CHECKING:
    from sqlalchemy import Connection

Catalog = dict[str, str]
"""What there is, by its kind and name, and what the database says of it."""

_OURS = "n.nspname = 'public'"
# Rights are listed one by one and in order: the catalog keeps them in the order in which they were granted.
_RIGHTS = (
    "(SELECT string_agg(CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END || ' ' ||"
    " privilege_type || CASE WHEN is_grantable THEN '*' ELSE '' END, ', ' ORDER BY grantee::regrole::text,"
    " privilege_type) FROM aclexplode({acl}))"
)
_POSTGRESQL = {
    "table": (
        "SELECT c.relname, concat_ws(' ', c.relkind, 'row security', c.relrowsecurity, 'forced',"
        f" c.relforcerowsecurity, {_RIGHTS.format(acl='c.relacl')})"
        f" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {_OURS}"
        " AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')"
    ),
    "column": (
        "SELECT c.relname || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod),"
        " CASE WHEN a.attnotnull THEN 'not null' END, 'default ' || pg_get_expr(d.adbin, d.adrelid),"
        " 'identity ' || nullif(a.attidentity::text, ''), 'collation ' || l.collname,"
        f" {_RIGHTS.format(acl='a.attacl')})"
        " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n"
        " ON n.oid = c.relnamespace LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (a.attrelid, a.attnum)"
        f" LEFT JOIN pg_collation l ON l.oid = a.attcollation WHERE {_OURS} AND c.relkind IN ('r', 'p')"
        " AND a.attnum > 0 AND NOT a.attisdropped"
    ),
    "index": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "constraint": (
        "SELECT c.conrelid::regclass || '.' || c.conname, pg_get_constraintdef(c.oid)"
        f" FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE {_OURS}"
        " AND c.conrelid <> 0 AND c.contype <> 't'"
    ),
    "policy": (
        "SELECT tablename || '.' || policyname, concat_ws(' ', permissive, cmd, array_to_string(roles, ','),"
        " 'USING', qual, 'WITH CHECK', with_check) FROM pg_policies WHERE schemaname = 'public'"
    ),
    "trigger": (
        "SELECT t.tgrelid::regclass || '.' || t.tgname, concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid))"
        " FROM pg_trigger t WHERE NOT t.tgisinternal"
    ),
    "function": (
        "SELECT p.oid::regprocedure::text, concat_ws(' ', pg_get_functiondef(p.oid),"
        f" {_RIGHTS.format(acl='p.proacl')}) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
        f" WHERE {_OURS} AND p.prokind IN ('f', 'p')"
    ),
    "schema": (
        f"SELECT n.nspname, {_RIGHTS.format(acl='n.nspacl')} FROM pg_namespace n WHERE {_OURS}"
    ),
    "setting": (
        "SELECT 'of the database', array_to_string(setconfig, ', ') FROM pg_db_role_setting"
        " WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())"
    ),
}  # fmt: skip
_SQLITE = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
_BLANKS = re.compile(r"\s+")


def catalog_of(connection: Connection) -> Catalog:
    """What the store's schema is, down to each right, policy, trigger and function."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(text(_SQLITE))
        return {f"{kind} {name}": _BLANKS.sub(" ", sql) for kind, name, sql in rows}
    return {
        f"{kind} {name}": said or ""
        for kind, question in _POSTGRESQL.items()
        for name, said in connection.execute(text(question))
    }


def tables_of(connection: Connection) -> Catalog:
    """Only tables, columns, keys, checks and indexes, whatever their order and however they were made."""
    inspector, found = inspect(connection), Catalog()
    for table in inspector.get_table_names():
        parts: dict[str, list[Any]] = {
            "column": list(inspector.get_columns(table)),
            "check": list(inspector.get_check_constraints(table)),
            "foreign key": list(inspector.get_foreign_keys(table)),
            "unique": list(inspector.get_unique_constraints(table)),
            "index": list(inspector.get_indexes(table)),
        }
        found[f"key {table}"] = str(inspector.get_pk_constraint(table))
        for kind, all_ in parts.items():
            for one in all_:
                facts = {name: _said(value) for name, value in sorted(one.items()) if name != "comment"}
                found[f"{kind} {table}.{one['name']}"] = _BLANKS.sub(" ", str(facts))
    return found


def _said(value: object) -> str:
    options = value.items() if isinstance(value, dict) else ()
    return str({name: str(option) for name, option in options} or value)


def differences(one: Catalog, other: Catalog) -> dict[str, tuple[str | None, str | None]]:
    """What the two do not say alike, with what each says."""
    return {
        name: (one.get(name), other.get(name))
        for name in sorted({*one, *other})
        if one.get(name) != other.get(name)
    }
