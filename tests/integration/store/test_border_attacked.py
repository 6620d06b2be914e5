"""What each role tries with a database client of its own: forged times and names, and what blocks others.

Every act is told in the journal as it must be, so that only the border itself is in the way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent_desk.domain.case import CaseState
from agent_desk.domain.praise import AfterCallRating
from agent_desk.domain.staff import Colleague
from tests.integration.store.attacks import ACT, AS_COLLEAGUE, LEADS, OWN, TAKE, TAKING, entry
from tests.integration.store.test_team_roles import case, desks, promise

if TYPE_CHECKING:
    from agent_desk.domain.case import Case
    from tests.stores.desks import Desk

__all__ = ["case", "desks"]

REFUSED = (
    "permission denied|row-level security|not yours|only go up|journal entry|is not so|must say|the server's"
    "|must be superuser|must have admin option"
)


def attacked(desk: Desk, statements: tuple[str, ...], known: str) -> None:
    with pytest.raises(Exception, match=REFUSED):
        desk.sql(*(one.replace("{promise}", known) for one in statements))


@pytest.fixture
def there(desks: dict[str, Desk], case: Case) -> Case:
    """Anna's case, with a ticket, while she and Carl are there; Anna has promised something."""
    for name in ("anna", "carl"):
        desks[name].staff.seen(Colleague(f"agent_{name}"))
    ticket = desks["anna"].write().target
    return desks["anna"].cases.link_ticket(case.id, ticket, "agent_anna", "theirs")


@pytest.mark.parametrize("what", AS_COLLEAGUE)
def test_a_colleague_gets_nothing_past_the_border(desks: dict[str, Desk], there: Case, what: str) -> None:
    made = promise(desks["anna"], there)
    before = desks["eva"].cases.journal(there.id)
    attacked(desks["carl"], AS_COLLEAGUE[what], made.id)
    assert desks["anna"].cases.case(there.id) == there
    assert desks["eva"].cases.journal(there.id) == before


@pytest.mark.parametrize("what", OWN)
def test_an_owner_writes_no_history_of_their_own(desks: dict[str, Desk], there: Case, what: str) -> None:
    made = promise(desks["anna"], there)
    attacked(desks["anna"], OWN[what], made.id)
    assert desks["anna"].cases.case(there.id) == there
    assert desks["anna"].promises.promise(made.id) == made


def test_a_promise_does_not_vanish_as_it_breaks(
    desks: dict[str, Desk], there: Case, postgres_store: Desk
) -> None:
    made = promise(desks["anna"], there)
    broken = "UPDATE promises SET state = 'broken', version = version + 1, settled = now()"
    attacked(desks["carl"], ("UPDATE promises SET due = now()",), made.id)
    postgres_store.sql(
        "SET LOCAL session_replication_role = replica",
        "UPDATE promises SET due = now() - interval '1 hour', look_at = now() - interval '1 hour'",
    )
    attacked(desks["carl"], (broken, *ACT), made.id)
    assert desks["carl"].promises.break_promise(made.id, 1, "agent_carl")


@pytest.mark.parametrize("who", ["carl", "liga"])
@pytest.mark.parametrize("how", TAKING)
def test_a_case_is_taken_over_with_a_reason_that_its_owner_reads(
    desks: dict[str, Desk], there: Case, who: str, how: str
) -> None:
    desks["anna"].lapse()  # she is away, and may be taken over from
    act, why, body = TAKING[how]
    attacked(desks[who], (TAKE, entry(act, why, body)), "")
    assert desks["anna"].cases.case(there.id) == there
    taken = desks[who].life.take_over(
        there.id,
        there.version,
        {"carl": "agent_carl", "liga": "lead_liga"}[who],
        "she is away",
        who == "liga",
    )
    assert taken.owner != "agent_anna"


def test_nobody_keeps_a_free_case_from_others_by_an_ownership_of_before(
    desks: dict[str, Desk], there: Case
) -> None:
    anna, bob = desks["anna"], desks["bob"]
    free = anna.cases.release(there.id, there.version, there.epoch, "agent_anna", "end of shift")
    anna.sql("UPDATE ownerships SET to_at = NULL")  # passes over the row
    assert bob.cases.claim(free.id, free.version, "agent_bob", "mine").won


@pytest.mark.parametrize("what", LEADS)
def test_a_lead_is_held_to_their_own_name_and_the_servers_time(
    desks: dict[str, Desk], there: Case, what: str
) -> None:
    attacked(desks["liga"], LEADS[what], "")
    assert desks["anna"].cases.case(there.id) == there


@pytest.mark.parametrize(
    "table", ["journal", "cases", "praise", "presence", "notes", "customers", "store_meta"]
)
def test_an_auditor_writes_nothing(desks: dict[str, Desk], there: Case, table: str) -> None:
    for statement in (
        f"DELETE FROM {table}",
        f"INSERT INTO {table} DEFAULT VALUES",
        f"TRUNCATE {table} CASCADE",
    ):
        attacked(desks["eva"], (statement,), "")
    assert desks["anna"].cases.case(there.id) == there


def test_what_a_customer_said_of_a_colleague_is_not_read_in_the_journal(
    desks: dict[str, Desk], there: Case
) -> None:
    anna = desks["anna"].store
    assert anna
    rating = AfterCallRating("r", "call-1", "c", there.id, "agent_anna", 1, "rude", there.opened)
    anna.desk.praise.rate(rating, "agent_anna")
    (told,) = [one for one in desks["carl"].cases.journal(there.id) if one.act == "record_rating"]
    assert "rude" not in repr(told)
    assert "score" not in dict(told.body)


def test_a_case_is_still_solved_when_all_is_kept(desks: dict[str, Desk], there: Case) -> None:
    made = promise(desks["anna"], there)
    desks["anna"].promises.keep(made.id, 1, "agent_anna", "called")
    done = desks["anna"].cases.set_state(
        there.id, there.version, there.epoch, "agent_anna", CaseState.SOLVED, "paid"
    )
    assert done.state is CaseState.SOLVED


def test_no_function_of_the_store_runs_with_anothers_rights(postgres_store: Desk) -> None:
    rows = postgres_store.sql(
        "SELECT proname, prosecdef, proconfig::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
    )
    assert {name for name, anothers, _ in rows if anothers} == set()
    assert {name for name, _, settings in rows if "pg_temp" not in (settings or "")} == set()
