"""The benchmark of the answer search runs on any files of its form."""

from __future__ import annotations

import gzip
import json
import lzma
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.answer_files import BadFile, articles, confirmed, queries

ROOT = Path(__file__).parents[2]


def test_a_small_file_is_measured(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    rows = [[f"a{n}", f"Card number{n}", f"Block it, part {n}. Then call.", "en", "g"] for n in range(20)]
    articles.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    queries = tmp_path / "queries.json"
    pairs = [[f"number{n}", [f"a{n}"]] for n in range(20)]
    queries.write_text(json.dumps({"b77_dev": pairs, "nothing": [["weather", []]]}), "utf-8")
    learn = tmp_path / "learn.json"
    learn.write_text(json.dumps([["which plastic is it", ["a3"]]]), "utf-8")
    report = tmp_path / "report.json"
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.answers",
        "--yardsticks",
        "none",
        "--grown",
        "60",
        "--json",
        str(report),
    ]
    command += ["--articles", str(articles), "--queries", str(queries), "--learn", str(learn)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=100, capture_output=True)
    found = json.loads(report.read_text("utf-8"))
    assert found["sets"]["b77_dev"]["recall@3"] == 1.0
    assert {"recall@1", "mrr@10", "cpu_ms_p95"} <= set(found["sets"]["nothing"])
    assert found["costs"]["articles"] == 20
    assert found["learned"]["confirmed"] == 1
    assert found["grown"]["articles"] == 60
    assert set(found["grown"]["growth_p95"]) == {"b77_dev", "nothing"}


def packed(folder: Path, name: str, *rows: Any) -> Path:
    pack: dict[str, Callable[[bytes], bytes]] = {".xz": lzma.compress, ".gz": gzip.compress}
    path = folder / name
    path.write_bytes(pack.get(path.suffix, bytes)("\n".join(map(json.dumps, rows)).encode()))
    return path


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.xz", "a.jsonl.gz"])
def test_files_are_read_plain_and_packed(tmp_path: Path, name: str) -> None:
    row = {"id": "a2", "title": "Fee", "body": "5 EUR", "language": "lv"}
    one, two = articles(packed(tmp_path, name, ["a1", "Card", "Block it."], row))
    assert (one.key, two.key) == ("a1@en", "a2@lv")
    pair = ["how much", ["a2"]]
    asked = packed(tmp_path, f"q{name}", {"mine": [pair], "none": []})
    assert queries(asked) == {"mine": [("how much", ["a2"])]}
    taught = confirmed(packed(tmp_path, f"l{name}", [pair, ["why", ["gone"]]]), {"a2": "lv"})
    assert [one.article_key for one in taught] == ["a2@lv"]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "holds no article"),
        ([["a1", "Card", "Block it.", "en"], ["a2", "Only a title"]], r"\.jsonl:2: an article is"),
        ([["a1", "Card", None]], "all texts"),
        (["Card"], "an article is"),
    ],
)
def test_articles_of_another_form_are_told_by_their_line(
    tmp_path: Path, rows: list[Any], sentence: str
) -> None:
    with pytest.raises(BadFile, match=sentence):
        articles(packed(tmp_path, "a.jsonl", *rows))


@pytest.mark.parametrize(
    "sets", [[], {}, {"mine": []}, {"mine": [["one"]]}, {"mine": [["one", [1]]]}, {"mine": 1}]
)
def test_questions_of_another_form_are_told(tmp_path: Path, sets: Any) -> None:
    with pytest.raises(BadFile, match=r"q\.json"):
        queries(packed(tmp_path, "q.json", sets))


@pytest.mark.parametrize("content", [b"\xff\xfe", b"hello"])
def test_a_file_that_cannot_be_read_ends_the_benchmark_with_a_sentence(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)
    asked = packed(tmp_path, "q.json", {"mine": [["how much", ["a2"]]]})
    command = [sys.executable, "-m", "tests.benchmarks.answers", "--articles", str(path)]
    command += ["--queries", str(asked)]
    done = subprocess.run(command, cwd=ROOT, timeout=100, capture_output=True, text=True)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "a.jsonl" in done.stderr
