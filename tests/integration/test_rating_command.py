"""``agent-desk rating`` and ``accesses``, on this user's own store."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest

from agent_desk.bootstrap.knowledge import opened_store
from agent_desk.cli import main
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import IdentityKind, identity
from agent_desk.domain.records import RecordRef
from agent_desk.system.paths import HOME_VARIABLE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.setenv("AGENT_DESK_AGENT", "anna")


def test_a_survey_rates_a_call_once_and_the_case_knows(capsys: pytest.CaptureFixture[str]) -> None:
    with opened_store() as (_, store):
        case = store.cases.open_case(str(uuid4()), "customer-1", "Card", (), "anna", "rang")
    spoken = case.number.lower().replace("-", " ")
    assert main(["rating", "17", "4", "--comment", "quick", "--case", spoken, "--agent", "bert"]) == 0
    assert main(["rating", "17", "1"]) == 0
    assert capsys.readouterr().out == "Call 17 of bert: 4.\n" * 2
    with opened_store() as (_, store):
        rated = store.desk.praise.rated("17")
        assert rated
        assert (rated.case_id, rated.customer_id, rated.comment) == (case.id, "customer-1", "quick")
        assert store.cases.journal(case.id)[-1].act == "record_rating"


def test_a_case_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rating", "17", "4", "--case", "AD-NOTHING"]) == 1
    assert "no case AD-NOTHING" in capsys.readouterr().err


@pytest.mark.parametrize("score", ["0", "6", "good"])
def test_a_score_is_from_one_to_five(score: str) -> None:
    with pytest.raises(SystemExit):
        main(["rating", "17", score])


def test_who_looked_at_whom_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    with opened_store() as (_, store):
        store.desk.access.looked("anna", ["customer-1", "customer-2"], "phone Cards")
    assert main(["accesses", "customer-1"]) == 0
    at, agent, _, customer, why = capsys.readouterr().out.rstrip("\n").split("\t")
    assert (agent, customer, why) == ("anna", "customer-1", "phone Cards")
    assert at.endswith("+00:00")
    assert main(["accesses", "anna", "--agent"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


ANNA = CustomerRecord(
    RecordRef("crm", "customer", "1"),
    "Anna Bērziņa",
    identities=tuple(
        known
        for kind, said in ((IdentityKind.PHONE, "+371 26 123 456"), (IdentityKind.ACCOUNT, "C1000001"))
        if (known := identity(kind, said))
    ),
)


def test_a_customer_is_named_as_agents_name_her(capsys: pytest.CaptureFixture[str]) -> None:
    with opened_store() as (_, store):
        (anna,) = store.customers.put_records([ANNA], "anna", datetime.now(UTC))
        case = store.cases.open_case(str(uuid4()), anna, "Card", (), "anna", "rang")
        assert main(["accesses", "C1000001"]) == 0
        assert capsys.readouterr().out == "Nobody looked at C1000001.\n"
        store.desk.access.looked("anna", [anna], "phone Cards")
    for said in ("C1000001", "26123456", case.number, anna):
        assert main(["accesses", said]) == 0
        assert "phone Cards" in capsys.readouterr().out


def test_nobody_is_said_to_have_looked_at_a_customer_whom_nobody_knows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["accesses", "C1000002"]) == 1
    assert "No customer is known by C1000002." in capsys.readouterr().err
