"""Back ends in child processes and back ends in this process keep the same promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from agent_desk.application.backend_ports import Backends
from agent_desk.backends.in_process import InProcessBackends
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.domain.account import Account, Money
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.errors import AuthFailed, BadResponse, Conflict, NotReachable, RateLimited, Rejected
from tests.plugins.connections import TOKEN, bad, calm, plans_of

KINDS = {"child": SubprocessBackends, "in-process": InProcessBackends}


@pytest.fixture(params=sorted(KINDS))
def backends(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backends]:
    plans = plans_of(tmp_path, calm(), bad(), calm("broken", greeting="broken"), calm("off", greetin="x"))
    made: Backends = KINDS[request.param](plans)
    yield made
    made.close()


def customer(record: str = "C-1") -> RecordRef:
    return RecordRef("calm", "customer", record)


def error_of(backends: Backends, *asked: object) -> BaseException:
    connection, method, *arguments = asked
    problem = backends.ask(str(connection), str(method), *arguments, seconds=10.0).exception(10)
    assert problem is not None
    return problem


def only(backends: Backends, *asked: object) -> Any:
    connection, method, *arguments = asked
    found = backends.ask(str(connection), str(method), *arguments, seconds=10.0).result(10)
    assert isinstance(found, tuple)
    assert len(found) == 1
    return found[0]


def test_connections_are_found_by_capability(backends: Backends) -> None:
    assert [info.id for info in backends.connections("AccountSource")] == ["calm", "bad", "broken"]
    assert [info.title for info in backends.connections("TicketSystem")] == ["Calm", "Broken"]
    assert backends.connections("Telephony") == ()


def test_a_result_is_frozen_objects_with_their_types(backends: Backends) -> None:
    account = only(backends, "calm", "accounts", customer())
    assert isinstance(account, Account)
    assert account.balance == Money(Decimal("12.50"), "EUR")
    assert account.since == datetime(2026, 1, 1, tzinfo=UTC)
    assert account.details[0].value == "Ščukin 👍"


def test_settings_and_secrets_reach_the_plugin(backends: Backends) -> None:
    said = backends.ask("calm", "check", seconds=10.0).result(10)
    assert said == f"Good day, {len(TOKEN)}"


def test_not_found_is_empty(backends: Backends) -> None:
    nobody = Identity(IdentityKind.PHONE, "+37120000000")
    assert backends.ask("calm", "find_customers", nobody, seconds=10.0).result(10) == ()


def test_none_is_a_value(backends: Backends) -> None:
    made = backends.ask("calm", "create", None, "s", "t", "", "k", seconds=10.0).result(10)
    assert made == Ticket(RecordRef("calm", "ticket", "k"), None, "s", "new")


def test_exact_identities_come_with_who_holds_them(backends: Backends) -> None:
    held = Identity(IdentityKind.PHONE, "+37126123456")
    found = only(backends, "calm", "find_customers", held)
    assert found == CustomerRecord(customer(), "Anna Ozola", identities=(held,))


def test_errors_arrive_as_they_were_raised(backends: Backends) -> None:
    assert isinstance(error_of(backends, "calm", "accounts", customer("auth")), AuthFailed)
    refused = error_of(backends, "calm", "accounts", customer("no"))
    assert isinstance(refused, Rejected)
    assert (refused.message, refused.remedy) == ("The card is blocked.", "Ask the card department.")
    taken = error_of(backends, "calm", "accounts", customer("taken"))
    assert isinstance(taken, Conflict)
    assert taken.holder == "berta"


def test_a_pause_that_is_asked_for_arrives(backends: Backends) -> None:
    limited = error_of(backends, "calm", "accounts", customer("limited"))
    assert isinstance(limited, RateLimited)
    assert limited.retry_after == 7.0


@pytest.mark.parametrize("misdeed", ["raise_an_error", "call_sys_exit"])
def test_other_exceptions_become_an_sdk_error_without_their_text(backends: Backends, misdeed: str) -> None:
    problem = error_of(backends, "bad", "accounts", RecordRef("bad", "customer", misdeed))
    assert isinstance(problem, BadResponse)
    assert "bad_plugin failed" in problem.message
    assert "1111" not in str(problem)


@pytest.mark.parametrize("wrong", ["list", "dict", "naive"])
def test_an_answer_of_the_wrong_shape_is_refused(backends: Backends, wrong: str) -> None:
    assert isinstance(error_of(backends, "calm", "accounts", customer(wrong)), BadResponse)


@pytest.mark.parametrize("wrong", ["foreign", "another"])
def test_an_answer_about_somebody_else_is_refused(backends: Backends, wrong: str) -> None:
    problem = error_of(backends, "calm", "accounts", customer(wrong))
    assert isinstance(problem, BadResponse)
    assert "another" in problem.message


def test_everybody_is_not_an_answer_to_who_has_this_number(backends: Backends) -> None:
    asked = Identity(IdentityKind.ACCOUNT, "EVERYBODY")
    assert isinstance(error_of(backends, "calm", "find_customers", asked), BadResponse)


def test_another_ticket_is_not_an_answer(backends: Backends) -> None:
    asked = RecordRef("calm", "ticket", "1")
    assert isinstance(error_of(backends, "calm", "ticket", asked), BadResponse)


def test_texts_that_no_store_takes_are_cleaned(backends: Backends) -> None:
    account = only(backends, "calm", "accounts", customer("odd"))
    assert account.label == "a\ufffdb?c"


def test_asking_never_raises(backends: Backends) -> None:
    for asked in (("nobody", "check"), ("calm", "departments"), ("calm", "__init__"), ("off", "check")):
        assert isinstance(error_of(backends, *asked), Rejected)


def test_a_plugin_that_cannot_be_built_says_why(backends: Backends) -> None:
    problem = error_of(backends, "broken", "check")
    assert isinstance(problem, Rejected)
    assert problem.remedy == "Choose another one."


def test_an_argument_that_cannot_cross_is_an_error(backends: Backends) -> None:
    assert isinstance(error_of(backends, "calm", "accounts", object()), BadResponse)
    assert isinstance(error_of(backends, "calm", "accounts", "C-1"), BadResponse)


def test_a_failure_with_time_left_says_that_it_may_be_tried_again(backends: Backends) -> None:
    away = error_of(backends, "calm", "accounts", customer("away"))
    assert isinstance(away, NotReachable)
    assert "tried again" in away.remedy
