"""``agent-desk rating`` and ``accesses``, on this user's own store."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest

from agent_desk.bootstrap.knowledge import opened_store
from agent_desk.cli import main
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
