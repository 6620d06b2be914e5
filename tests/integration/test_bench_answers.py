"""The benchmark of the answer search runs on any files of its form."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

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
