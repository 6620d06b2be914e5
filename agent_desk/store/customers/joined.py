"""Under which ids a customer is known: their own, and those of customers whose records they hold now."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    CompoundSelect,
    Select,
    any_,
    false,
    func,
    literal,
    select,
    union,
)

from agent_desk.store.customers.tables import customers
from agent_desk.store.types import Key


def theirs(
    column: ColumnElement[str], customer_ids: Collection[str], *, on_postgres: bool
) -> ColumnElement[bool]:
    """Whether ``column`` is one of their ids, or an id that leads to them."""
    if not customer_ids:
        return false()
    ids = _known_as(customer_ids)
    # As an array, for PostgreSQL thinks that everybody has a hundred ids, and would read the whole table.
    return column == any_(func.array(ids.scalar_subquery())) if on_postgres else column.in_(ids)


def _known_as(customer_ids: Collection[str]) -> Select[Any] | CompoundSelect[Any]:
    each = [select(_held(one).c.id) for one in customer_ids]
    return each[0] if len(each) == 1 else union(*each)


def _held(customer_id: str) -> CTE:
    # PostgreSQL wants both parts to compare alike: beside a key, what was given is compared as keys are.
    nobody = select(customers.c.id).where(false()).limit(1).scalar_subquery()
    held = select(func.coalesce(literal(customer_id, Key), nobody).label("id")).cte(recursive=True)
    return held.union(select(customers.c.id).where(customers.c.joined_to == held.c.id))
