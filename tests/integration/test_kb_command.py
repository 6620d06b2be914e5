"""``agent-desk kb import | check | search | stats | withdraw | erase`` as an editor uses them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent_desk.application.article_ports import Published
from agent_desk.bootstrap.knowledge import opened_store
from agent_desk.cli import main
from agent_desk.domain.article import Article, ConfirmedQuestion, UnansweredQuestion
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import IdentityKind, identity
from agent_desk.domain.records import RecordRef
from agent_desk.store.articles.texts import SqlArticleStore
from agent_desk.store.roles import AGENT, LEAD
from tests.stores.article_fixtures import Library
from tests.stores.template import StoreTemplate

NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
TEXT = "Turn the router off, wait a minute, turn it on again, and look whether the green light stays on. " * 8
PAGES = {
    "router.md": f"# The router has no light\n\n{TEXT}\n[Cards](cards/lost.md), [web](https://example.com).\n",
    "router-2.md": f"# The router has no light at all\n\n{TEXT}\n",
    "cards/lost.md": "# Lost or stolen card\n\nBlock. [Gone](../gone.md), [router](../router.md#x).\n",
    "old.md": '+++\nid = "old"\ntitle = "Summer offer"\nvalid_until = 2020-01-01\n+++\nHalf the price.\n',
}


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path / "home"))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    for name, text in PAGES.items():
        path = tmp_path / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "pages"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["kb", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def facts(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code, out, _ = run(capsys, *words, "--json")
    return code, json.loads(out)


def test_importing_twice_changes_nothing(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "import", str(pages))
    assert (code, out) == (0, "4 new, 0 changed, 0 the same, 0 left out.\n")
    assert "4 articles" in err
    (pages / "old.md").write_text(PAGES["old.md"].replace("Half", "A third of"), "utf-8")
    code, done = facts(capsys, "import", str(pages))
    assert (code, done) == (0, {"new": 0, "changed": 1, "same": 3, "problems": []})


def test_what_was_left_out_is_said_with_file_and_line(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pages / "more.jsonl").write_text('["a", "t", "b", "en"]\n{"id": }\n["a", "again", "b", "en"]\n', "utf-8")
    code, out, _ = run(capsys, "import", str(pages))
    assert code == 3
    assert "more.jsonl:2: This is no JSON" in out
    assert "more.jsonl:3: a@en is in more.jsonl:1 already" in out
    assert "5 new, 0 changed, 0 the same, 2 left out." in out


def test_what_cannot_be_done_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "import", str(tmp_path / "nowhere"))
    assert code == 1
    assert "is not there" in err
    code, _, err = run(capsys, "erase")
    assert code == 1
    assert "Name a question" in err


def test_interrupted_it_keeps_whole_batches_and_goes_on_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text("".join(json.dumps([f"a{n}", f"Title {n}", "Text.", "en"]) + "\n" for n in range(1_200)))
    publish = SqlArticleStore.publish

    def interrupted(store: SqlArticleStore, given: Sequence[Article], by: str) -> Published:
        if given[0].id == "a500":
            raise KeyboardInterrupt
        return publish(store, given, by)

    with monkeypatch.context() as patch:
        patch.setattr(SqlArticleStore, "publish", interrupted)
        code, out, _ = run(capsys, "import", str(file))
    assert code == 130
    assert "Stopped" in out
    assert "500 new" in out
    assert facts(capsys, "import", str(file))[1] == {"new": 700, "changed": 0, "same": 500, "problems": []}


def test_check_finds_what_an_editor_should_mend(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", str(pages))
    code, found = facts(capsys, "check")
    findings = {(one["kind"], one["where"]) for one in found["findings"]}
    assert code == 3
    assert ("broken_link", "cards.lost@en") in findings
    assert ("expired", "old@en") in findings
    assert found["counts"]["near_duplicate"] == 1
    assert found["counts"]["broken_link"] == 1
    assert (found["articles"], found["titles"]) == (4, 4)
    _, out, _ = run(capsys, "check", "--titles", "2")
    assert "4 articles, 2 titles tried" in out
    assert "../gone.md" in out


def test_an_article_that_its_title_does_not_find_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [[f"x{n}", "Opening hours", f"We open at {n}.", "en"] for n in range(5)]
    rows += [[f"a{n}", f"Card number{n} of the bank", "Block it.", "en"] for n in range(30)]
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    run(capsys, "import", str(file))
    _, found = facts(capsys, "check", "--titles", "0")
    named = [one["where"] for one in found["findings"] if one["kind"] == "not_found_by_title"]
    assert len(named) == 2
    assert all(key.startswith("x") for key in named)


def test_search_says_why_and_when_nothing_fits(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", str(pages))
    code, out, _ = run(capsys, "search", "my", "crad", "was", "stolen")
    assert code == 0
    assert out.splitlines()[0].endswith("Lost or stolen card  (cards.lost@en, version 1)")
    assert "“crad” taken as “card”" in out
    code, found = facts(capsys, "search", "rouer light")
    assert found[0]["key"].startswith("router")
    code, out, _ = run(capsys, "search", "xyzzy plugh")
    assert (code, out) == (3, "Nothing fits.\n")


def test_a_customer_whose_questions_are_erased_is_named_as_agents_name_her(
    capsys: pytest.CaptureFixture[str],
) -> None:
    number = identity(IdentityKind.PHONE, "+371 26 123 456")
    assert number
    record = CustomerRecord(RecordRef("crm", "customer", "1"), "Anna", identities=(number,))
    with opened_store() as (agent, store):
        (anna,) = store.customers.put_records([record], agent, datetime.now(UTC))
        store.questions.confirm(ConfirmedQuestion("one", "old@lv", agent, customer_id=anna))
    assert facts(capsys, "erase", "--customer", "26123456") == (0, {"erased": 1, "left": 0})
    code, _, err = run(capsys, "erase", "--customer", "26123457")
    assert (code, "No customer is known by 26123457." in err) == (1, True)


def test_stats_counts_and_erase_erases(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", str(pages), "--language", "lv")
    with opened_store() as (agent, store):
        for question in ("one question", "another question"):
            store.questions.confirm(ConfirmedQuestion(question, "old@lv", agent, customer_id="c1"))
    _, counted = facts(capsys, "stats")
    assert (counted["articles"], counted["languages"]) == (4, {"lv": 4})
    assert (counted["origins"], counted["confirmed_questions"]) == ({"store": 4}, 2)
    assert facts(capsys, "erase", "--question", "One  question") == (0, {"erased": 1, "left": 0})
    assert run(capsys, "erase", "--customer", "c1") == (0, "1 questions are erased.\n", "")
    _, out, _ = run(capsys, "stats")
    assert "confirmed questions: 0" in out


def test_a_confirmed_question_is_used_by_the_next_search(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "import", str(pages))
    strange = "my plastic rectangle vanished"
    assert run(capsys, "search", strange)[0] == 3
    with opened_store() as (_, store):
        for agent in ("anna", "boris", "carla"):
            store.questions.confirm(ConfirmedQuestion(strange, "cards.lost@en", agent))
    _, found = facts(capsys, "search", strange)
    assert [one["key"] for one in found][:1] == ["cards.lost@en"]


def test_an_agents_import_is_refused_in_one_line(
    pages: Path, postgres_library: Library, store_template: StoreTemplate
) -> None:
    """In a process of its own: under pytest nothing is logged to the terminal."""
    rows = (json.dumps([f"a{n}", f"Title {n}", TEXT, "en"]) for n in range(400))
    (pages / "many.jsonl").write_text("\n".join(rows))
    login = store_template.sign_in("agent_anna", AGENT)
    address = postgres_library.address.replace("postgres@", f"{login}@")
    done = subprocess.run(
        [sys.executable, "-m", "agent_desk", "kb", "import", str(pages)],
        env={**os.environ, "AGENT_DESK_STORE": address, "AGENT_DESK_AGENT": login, **NO_KEYRING},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "agent-desk: Your role may not do this. Ask a lead or an administrator.\n"


@pytest.mark.parametrize(
    "words", [["search", "x", "--limit", "-3"], ["search", "x", "--limit", "0"], ["check", "--titles", "-1"]]
)
def test_a_number_that_makes_no_sense_is_refused(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["kb", *words])
    assert ended.value.code == 2
    assert f"{words[-1]} is less than" in capsys.readouterr().err


def test_a_withdrawn_article_is_not_found_until_it_is_imported_again(
    pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "import", str(pages))
    assert run(capsys, "withdraw", "old@en", "cards.lost@en") == (0, "2 articles are withdrawn.\n", "")
    assert {one["key"] for one in facts(capsys, "search", "summer offer")[1]} <= {"router@en", "router-2@en"}
    assert facts(capsys, "stats")[1]["articles"] == 2
    code, done = facts(capsys, "import", str(pages))
    assert (code, done["changed"], done["same"]) == (0, 2, 2)
    assert facts(capsys, "search", "summer offer")[1][0]["key"] == "old@en"


def test_what_is_no_article_of_the_store_is_named(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "import", str(pages))
    code, out, err = run(capsys, "withdraw", "old@en", "router", "old@en")
    assert (code, out) == (3, "1 articles are withdrawn.\n")
    assert err.startswith("router: the store has no such article.")
    assert facts(capsys, "withdraw", "old@en") == (3, {"withdrawn": 0, "unknown": ["old@en"]})


def test_what_an_agent_could_not_erase_is_said_and_a_lead_erases_it(
    postgres_library: Library,
    store_template: StoreTemplate,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def sign_in(login: str, role: str) -> None:
        signed_in = store_template.sign_in(login, role)
        address = postgres_library.address.replace("postgres@", f"{signed_in}@")
        monkeypatch.setenv("AGENT_DESK_STORE", address)
        monkeypatch.setenv("AGENT_DESK_AGENT", login)

    questions, now = postgres_library.questions, datetime(2026, 3, 2, tzinfo=UTC)
    for agent in ("agent_anna", "agent_bob"):
        questions.confirm(ConfirmedQuestion("Why?", "fee@en", agent, customer_id="c1"))
    questions.note_unanswered(UnansweredQuestion("u", "How?", "en", "agent_bob", now, customer_id="c1"))
    sign_in("agent_anna", AGENT)
    left = "2 belong to colleagues: a lead must erase them.\n"
    assert run(capsys, "erase", "--customer", "c1") == (3, f"1 questions are erased.\n{left}", "")
    assert facts(capsys, "erase", "--customer", "c1") == (3, {"erased": 0, "left": 2})
    assert facts(capsys, "erase", "--question", "why?") == (3, {"erased": 0, "left": 1})
    sign_in("lead_lena", LEAD)
    assert facts(capsys, "erase", "--customer", "c1") == (0, {"erased": 2, "left": 0})
    assert questions.counts() == (0, 0)


def test_withdrawing_is_a_leads_act(
    postgres_library: Library,
    store_template: StoreTemplate,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    postgres_library.articles.publish([Article("fee", "Monthly fee", "It is 5 EUR.", "en")], "lead_lena")
    for login, role, code in (("agent_anna", AGENT, 1), ("lead_lena", LEAD, 0)):
        signed_in = store_template.sign_in(login, role)
        address = postgres_library.address.replace("postgres@", f"{signed_in}@")
        monkeypatch.setenv("AGENT_DESK_STORE", address)
        monkeypatch.setenv("AGENT_DESK_AGENT", login)
        assert (login, run(capsys, "withdraw", "fee@en")[0]) == (login, code)
        there = postgres_library.articles.changes("").articles
        assert [one.id for one in there] == (["fee"] if role == AGENT else [])
