from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from agent_desk.application.desk_events import TransferEntered, TransferJudged
from agent_desk.application.events import ProblemArose
from agent_desk.domain.transfer import Instead, Judgement, Obstacle, TransferRequest
from tests.unit.application.desk import call
from tests.unit.application.floor import Floor

SATURDAY = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
BILLING = TransferRequest("billing", "refund", Decimal(40))


@pytest.fixture
def floor() -> Floor:
    made = Floor("anna")
    made.desk.anna_calls()
    return made


def acts(floor: Floor) -> list[tuple[str, str]]:
    case = floor.desk.session.contexts.get("call").case
    assert case
    return [(one.act, one.why) for one in floor.desk.cases.journal(case.id) if "transfer" in one.act]


def test_a_transfer_to_a_closed_department_is_refused_and_keeping_is_the_default(floor: Floor) -> None:
    floor.desk.clock.at = SATURDAY
    floor.guard.judge_transfer("call", BILLING)
    verdict = floor.desk.sink.last(TransferJudged).verdict
    assert verdict.judgement is Judgement.REFUSED
    assert [one.obstacle for one in verdict.hurdles] == [Obstacle.CLOSED]
    assert verdict.zone == "Europe/Riga"
    assert [one.kind for one in verdict.alternatives[:2]] == [
        Instead.KEEP_AND_PROMISE,
        Instead.DO_IT_YOURSELF,
    ]


def test_without_a_reason_nothing_is_transferred(floor: Floor) -> None:
    floor.desk.clock.at = SATURDAY
    floor.guard.transfer("call", BILLING, "  ")
    assert "Billing" in floor.desk.sink.last(ProblemArose).message
    assert floor.desk.sink.last(TransferJudged).verdict.judgement is Judgement.REFUSED
    assert floor.desk.session.contexts.get("call").case is None
    assert floor.desk.sink.of(TransferEntered) == []


def test_overriding_with_a_reason_is_journalled_and_counted(floor: Floor) -> None:
    floor.desk.clock.at = SATURDAY
    floor.guard.transfer("call", BILLING, "he insists, card 4111 1111 1111 1111")
    ((act, why),) = acts(floor)
    assert act == "override_transfer"
    assert why.startswith("he insists")
    assert "1111 1111" not in why
    assert floor.desk.sink.last(TransferEntered) == TransferEntered("call", BILLING)
    case = floor.desk.session.contexts.get("call").case
    assert case
    facts = dict(floor.desk.cases.journal(case.id)[-1].body)
    assert (facts["department"], facts["amount"], facts["how"], facts["obstacle"]) == (
        "billing",
        "40",
        "warm",
        "closed",
    )


def test_an_allowed_transfer_and_an_avoided_one_are_counted_too(floor: Floor) -> None:
    floor.guard.transfer("call", BILLING, "")
    floor.guard.avoid_transfer("call", BILLING, "keep_and_promise")
    assert acts(floor) == [("transfer", ""), ("avoid_transfer", "keep_and_promise")]


def test_who_was_sent_there_before_is_not_sent_there_unwarned(floor: Floor) -> None:
    floor.guard.transfer("call", BILLING, "")
    floor.desk.receive(call("again"))
    floor.guard.judge_transfer("again", BILLING)
    verdict = floor.desk.sink.last(TransferJudged).verdict
    assert verdict.judgement is Judgement.WARNED
    assert [one.obstacle for one in verdict.hurdles] == [Obstacle.TRANSFERRED_BEFORE]


def test_without_a_customer_nothing_is_journalled(floor: Floor) -> None:
    floor.desk.receive(call("stranger", "+37129999999"))
    floor.guard.transfer("stranger", BILLING, "")
    assert floor.desk.sink.last(ProblemArose).remedy.startswith("Choose who is calling")
