"""What an agent with a database client of their own tries, past the program."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from agent_desk.domain.praise import Praise
from agent_desk.domain.staff import Colleague
from tests.integration.store.test_team_roles import case, desks, offer, promise

if TYPE_CHECKING:
    from agent_desk.domain.case import Case
    from tests.stores.desks import Desk

__all__ = ["case", "desks"]

REFUSED = r"permission denied|row-level security|not yours|only go up|without a journal entry"
TAKE = (
    "UPDATE cases SET owner = 'agent_carl', epoch = epoch + 1, version = version + 1, acts = acts + 1,"
    " owned_since = now(), changed = now()"
)
OFFER = (
    "INSERT INTO handoffs (id, case_id, epoch, sender, receiver, department, reason, next_step, offered,"
    " expires, state, answer, answered_by, batch) SELECT 'stolen', id, epoch, 'agent_carl', 'agent_carl', '',"
    " 'r', 'n', now(), now() + interval '1 hour', 'offered', '', '', '' FROM cases"
)
# The act is told as it must be: only the border itself is in the way.
ENTRY = (
    "INSERT INTO journal (id, case_id, place, case_version, actor, device, act, why, body, salt, digest, at,"
    " previous, hash) SELECT 'x', id, acts, version, 'agent_carl', 'd', 'take_over', '', '[]', 's', 'd',"
    " now(), 'p', 'h' FROM public.cases"
)
ACCEPT = "UPDATE handoffs SET state = 'accepted', answered = now(), answered_by = 'agent_carl'"


@pytest.mark.parametrize(
    "statements",
    [
        # An empty table of this session, asked instead of the team's presence.
        ("CREATE TEMP TABLE presence (agent text, seen timestamptz)", TAKE, ENTRY),
        # Row security is not active on a table of one's own.
        ("CREATE TEMP TABLE cases (id text)", TAKE.replace("cases", "public.cases"), ENTRY),
        # A journal of one's own that says all that is looked for.
        (
            "CREATE TEMP TABLE journal AS SELECT id AS case_id, acts + 1 AS place FROM cases",
            "UPDATE cases SET changed = now(), version = version + 1, acts = acts + 1",
        ),
        (OFFER, ACCEPT, TAKE, ENTRY),
    ],
    ids=["hides the presence", "hides the cases", "hides the journal", "offers it to oneself"],
)
def test_nobody_takes_a_case_by_a_trick(
    desks: dict[str, Desk],
    case: Case,
    statements: tuple[str, ...],
) -> None:
    desks["anna"].staff.seen(Colleague("agent_anna"))
    with pytest.raises(Exception, match=REFUSED):
        desks["carl"].sql(*statements)
    now = desks["anna"].cases.case(case.id)
    assert now is not None
    assert now == case


@pytest.mark.parametrize(
    "statement",
    [
        (
            "UPDATE promises SET state = 'kept', evidence = 'x', settled = now(), settled_by = 'agent_anna',"
            " version = version + 1"
        ),
        "UPDATE promises SET evidence = 'x', version = version + 1",
        "UPDATE handoffs SET state = 'withdrawn', answered = now(), answered_by = 'agent_anna'",
    ],
)
def test_nothing_is_settled_in_silence(
    desks: dict[str, Desk],
    case: Case,
    statement: str,
) -> None:
    made, offered = promise(desks["anna"], case), offer(desks["anna"], case)
    with pytest.raises(Exception, match=REFUSED):
        desks["anna"].sql(statement)
    assert desks["anna"].promises.promise(made.id) == made
    assert desks["anna"].handoffs.handoff(offered.id) == offered


def test_nobody_keeps_others_from_owning(desks: dict[str, Desk], case: Case) -> None:
    free = desks["anna"].cases.release(case.id, case.version, case.epoch, "agent_anna", "end of shift")
    with pytest.raises(Exception, match=REFUSED):
        desks["carl"].sql(
            "INSERT INTO ownerships (id, case_id, epoch, agent, how, from_at)"
            f" VALUES ('kept', '{case.id}', 99, 'agent_carl', 'claim', now())"
        )
    assert desks["bob"].cases.claim(case.id, free.version, "agent_bob", "mine").won


def test_praise_is_read_by_whom_it_is_for(desks: dict[str, Desk]) -> None:
    store = desks["bob"].store
    desks["anna"].staff.seen(Colleague("agent_anna"))
    given = Praise(str(uuid4()), "agent_anna", "great", "", "", "agent_bob", desks["anna"].clock())
    assert store
    store.desk.praise.give(given)
    for name, sees in (("anna", 1), ("bob", 1), ("carl", 0), ("liga", 1), ("eva", 1)):
        assert desks[name].sql("SELECT count(*) FROM praise") == [(sees,)], name
