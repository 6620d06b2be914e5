"""Mask card numbers in what back ends say of customers: names and remarks were stored as they came."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

import sqlalchemy as sa
from alembic import op

from agent_desk.domain.masking import mask

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_AT_ONCE = 5000
# As JSON text on both databases, so that one way of reading it does.
_REMARKS = sa.case((sa.column("remarks").is_(None), None), else_=sa.cast(sa.column("remarks"), sa.Text))


def upgrade() -> None:
    """Go forward."""
    _mask_all("customers", "id", "name", sa.column("name"), mask)
    _mask_all("customer_records", "key", "name", sa.column("name"), mask)
    _mask_all("customer_records", "key", "remarks", _REMARKS, _masked_remarks)


def downgrade() -> None:
    """What was masked stays masked."""


def _mask_all(
    table: str, key: str, column: str, text: sa.ColumnElement[str], masked: Callable[[str], str]
) -> None:
    where, connection = sa.table(table, sa.column(key), sa.column(column)), op.get_bind()
    as_stored = ":new" if column == "name" or connection.dialect.name == "sqlite" else "CAST(:new AS json)"
    change = sa.text(f"UPDATE {table} SET {column} = {as_stored} WHERE {key} = :key")  # noqa: S608 - own names
    for rows in _pages(connection, where, where.c[key], text):
        changed = ((one, stored, masked(stored)) for one, stored in rows if stored)
        found = [{"key": one, "new": new} for one, stored, new in changed if new != stored]
        if found:
            connection.execute(change, found)


def _pages(
    connection: sa.Connection, table: sa.TableClause, key: sa.ColumnElement[str], text: sa.ColumnElement[str]
) -> Iterator[Iterable[tuple[str, str | None]]]:
    page = sa.select(key, text).select_from(table).order_by(key).limit(_AT_ONCE)
    rows = [(row[0], row[1]) for row in connection.execute(page)]
    while rows:
        yield rows
        rows = [(row[0], row[1]) for row in connection.execute(page.where(key > rows[-1][0]))]


def _masked_remarks(stored: str) -> str:
    remarks = json.loads(stored)
    after = [mask(remark) for remark in remarks]
    return json.dumps(after) if after != remarks else stored
