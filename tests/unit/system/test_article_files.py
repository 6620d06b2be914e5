"""Articles in files: each form is read, and what does not fit is said with its line."""

from __future__ import annotations

import json
import os
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_desk.domain.article import Article
from agent_desk.system.article_files import FoundArticle, read_articles
from agent_desk.system.csv_rows import LONGEST

FEE = {"id": "fee", "title": "Monthly fee", "body": "It is **5** EUR."}


def read(path: Path, language: str = "en") -> list[FoundArticle]:
    return list(read_articles(path, language))


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", json.dumps([FEE])),
        ("a.json", json.dumps({"articles": [FEE]})),
        ("a.jsonl", json.dumps(FEE) + "\n\n"),
        ("a.jsonl", json.dumps(["fee", "Monthly fee", "It is **5** EUR.", "en"])),
        ("a.csv", "\ufeffid,title,body\nfee,Monthly fee,It is **5** EUR.\n"),
        ("a.csv", 'id;title;body\r\nfee;Monthly fee;"It is **5** EUR."\r\n'),
        ("fee.md", "# Monthly fee\n\nIt is **5** EUR.\n"),
        ("x.md", '+++\nid = "fee"\ntitle = "Monthly fee"\n+++\n\nIt is **5** EUR.\n'),
    ],
)
def test_an_article_is_read_from_every_form(tmp_path: Path, name: str, text: str) -> None:
    (found,) = read(written(tmp_path, name, text))
    assert found.problem == ""
    assert found.article == Article("fee", "Monthly fee", "It is **5** EUR.", "en", source=name)


def test_every_field_is_read(tmp_path: Path) -> None:
    text = """+++
id = "fee"
title = "Fee"
language = "lv"
topic = "prices"
audience = "personal"
questions = ["how much", " "]
version = 3
valid_from = 2026-01-01
valid_until = "2026-12-31"
playbook = "refund"
department = "billing"
authority_needed = "lead"
say = "Five."

[authority]
text = "Waive it once."
limit = "5.00"
+++
Body
"""
    (found,) = read(written(tmp_path, "prices/fee.md", text).parent.parent)
    assert found.article == Article(
        "fee", "Fee", "Body", "lv", topic="prices", audience="personal", say="Five.",
        authority="Waive it once.", questions=("how much",), version=3, valid_from=date(2026, 1, 1),
        valid_until=date(2026, 12, 31), playbook="refund", department="billing", source="prices/fee.md",
        authority_needed="lead",
    )  # fmt: skip


def test_a_folder_is_read_in_the_order_of_names_without_hidden_ones(tmp_path: Path) -> None:
    for name in ("b/two.md", "a.md", ".git/x.md", "_draft.md", "c.txt"):
        written(tmp_path, name, "# Title\nText")
    assert [one.where for one in read(tmp_path, "lv")] == ["a.md", "b/two.md"]
    assert [one.article.key for one in read(tmp_path, "lv") if one.article] == ["a@lv", "b.two@lv"]


@pytest.mark.parametrize(
    ("name", "text", "line", "problem"),
    [
        ("a.json", '[\n {"id": "x",\n "title" "y"}]', 3, "no JSON"),
        ("a.json", '[{"id": "a", "title": "t", "body": "b"},\n\n{"id": "x"}]', 3, "title is missing"),
        ("a.json", '"text"', 1, "Expected"),
        ("a.jsonl", '["a", "t", "b", "en"]\n{"id": }\n', 2, "no JSON"),
        ("a.jsonl", '["a", "t"]', 1, "An article is an object"),
        ("a.jsonl", json.dumps({**FEE, "colour": 1}), 1, "Unknown: colour"),
        ("a.jsonl", json.dumps({**FEE, "language": "?"}), 1, "no language"),
        ("a.jsonl", json.dumps({**FEE, "version": 0}), 1, "version"),
        ("a.jsonl", json.dumps({**FEE, "valid_from": "soon"}), 1, "no day"),
        (
            "a.jsonl",
            json.dumps({**FEE, "valid_from": "2026-02-01", "valid_until": "2026-01-01"}),
            1,
            "before",
        ),
        ("a.jsonl", json.dumps({**FEE, "questions": 7}), 1, "list of texts"),
        ("a.jsonl", json.dumps({**FEE, "topic": 7}), 1, "topic must be a text"),
        ("a.jsonl", json.dumps({**FEE, "id": "x" * 300}), 1, "longer than"),
        ("a.jsonl", "[" * 100_000, 1, "no JSON"),
        ("a.csv", "id,body\nx,y\n", 1, "no column title"),
        ("a.csv", 'id,title,body\na,t,"two\nlines"\nb,,x\n', 4, "title is missing"),
        ("a.csv", "id,title,body\na,t,b,more\n", 2, "more cells"),
        ("a.md", "---\ntitle: x\n---\n", 1, "YAML"),
        ("a.md", "+++\nid = 1\n", 1, "no end"),
        ("a.md", '+++\nid = "a"\ntitle = \n+++\nx', 3, "no TOML"),
        ("a.md", "   ", 1, "body is missing"),
        ("a.txt", "x", 1, "kind of file"),
    ],
)
def test_what_does_not_fit_is_said_with_its_line(
    tmp_path: Path, name: str, text: str, line: int, problem: str
) -> None:
    wrong = [one for one in read(written(tmp_path, name, text)) if one.problem]
    assert [(one.where, one.line) for one in wrong] == [(name, line)]
    assert problem in wrong[0].problem
    assert str(wrong[0]).startswith(f"{name}:{line}: ")


def test_a_cell_that_is_too_large_costs_its_own_row_only(tmp_path: Path) -> None:
    large = "x" * (LONGEST + 1)
    rows = [
        "id,title,body",
        "a,A,one",
        f'b,B,"{large}',
        f'{large}"',
        f"c,{large},three",
        "d,D,four",
        ",E,five",
    ]
    path = written(tmp_path, "a.csv", "\n".join(rows))
    tracemalloc.start()
    found = read(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [one.article.id for one in found if one.article] == ["a", "d"]
    assert [(one.line, one.problem) for one in found if one.problem] == [
        (3, "It is longer than 10 million characters."),
        (5, "It is longer than 10 million characters."),
        (7, "The id is missing."),
    ]
    assert most < 6 * LONGEST


def test_what_lies_outside_the_folder_is_not_read_through_a_link(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.md", "# Secret\n\nThe administrator's.")
    inside = written(tmp_path, "articles/fee.md", "# Fee\n\nIt is 5 EUR.")
    (inside.parent / "linked.md").symlink_to(secret)
    (inside.parent / "fee-too.md").symlink_to(inside)
    found = {one.where: one.problem for one in read(inside.parent)}
    assert found.pop("linked.md").startswith("It is a link out of the folder")
    assert found == {"fee.md": "", "fee-too.md": ""}


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert [one.problem for one in read(tmp_path / "pipe.md")] == ["It is no ordinary file."]
    assert read(tmp_path) == []


@pytest.mark.parametrize("name", ["long.md", "long.json"])
def test_an_article_that_no_agent_could_read_is_not_taken(tmp_path: Path, name: str) -> None:
    body = "word " * 210_000
    text = json.dumps([{**FEE, "body": body}]) if name.endswith("json") else f"# Fee\n\n{body}"
    (found,) = read(written(tmp_path, name, text))
    assert found.problem.endswith("split it into several articles.")


def test_bytes_that_are_no_text_are_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xff\xfe\x00")
    (found,) = read(path)
    assert "UTF-8" in found.problem
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")
    assert "cannot be read" in read(tmp_path / "gone.json")[0].problem


@pytest.fixture(scope="module")
def any_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


@settings(max_examples=60)
@given(text=st.text(max_size=300), kind=st.sampled_from(["json", "jsonl", "csv", "md"]))
def test_any_text_is_an_article_or_a_problem(any_folder: Path, text: str, kind: str) -> None:
    path = any_folder / f"a.{kind}"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert all((one.article is None) == bool(one.problem) for one in read(path))
