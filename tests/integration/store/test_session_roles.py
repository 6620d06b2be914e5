"""Sessions under the roles of PostgreSQL: each agent's own, one after the other, never changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent_desk.store.roles import AGENT, AUDITOR, LEAD
from tests.integration.store.test_roles import signed_in
from tests.stores.desks import Desk
from tests.stores.template import StoreTemplate

NEW = "INSERT INTO sessions (agent, number, id, device, began, taken_from) VALUES"


@pytest.fixture
def desks(postgres_store: Desk, store_template: StoreTemplate) -> Iterator[dict[str, Desk]]:
    """Anna and Bob, agents; Liga, their lead; Eva, the auditor. Anna is at work at two desktops."""
    roles = {"agent_anna": AGENT, "agent_bob": AGENT, "lead_liga": LEAD, "auditor_eva": AUDITOR}
    openers = {name: signed_in(postgres_store, store_template, name, role) for name, role in roles.items()}
    opened = {name.partition("_")[2]: next(opener) for name, opener in openers.items()}
    opened["anna"].staff.begin_session("agent_anna", 1)
    opened["anna"].staff.begin_session("agent_anna", 2, "desk-7")
    yield opened
    for opener in openers.values():
        next(opener, None)


@pytest.mark.parametrize(
    "statement",
    [
        f"{NEW} ('agent_anna', 3, 'x', 'desk-9', now(), '')",
        f"{NEW} ('agent_bob', 2, 'x', 'desk-9', now(), '')",
        f"{NEW} ('agent_bob', 1, 'x', 'desk-9', now() - interval '1 hour', '')",
        "UPDATE sessions SET device = 'desk-9'",
        "DELETE FROM sessions",
    ],
)
@pytest.mark.parametrize("who", ["bob", "liga", "eva"])
def test_nobody_writes_anothers_session_nor_jumps_ahead_nor_changes_one(
    desks: dict[str, Desk], who: str, statement: str
) -> None:
    with pytest.raises(Exception, match=r"permission denied|row-level security"):
        desks[who].sql(statement)
    now = desks["anna"].staff.session("agent_anna")
    assert now
    assert (now.number, now.device, now.taken_from) == (2, "desk-7", "desk-7")


def test_who_took_over_where_is_read_by_the_agent_the_lead_and_the_auditor(desks: dict[str, Desk]) -> None:
    read = "SELECT number, device, taken_from FROM sessions ORDER BY number"
    for who in ("anna", "liga", "eva"):
        assert desks[who].sql(read) == [(1, "desk-7", ""), (2, "desk-7", "desk-7")]
    assert desks["bob"].sql(read) == []
