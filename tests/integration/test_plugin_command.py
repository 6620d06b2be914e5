"""``agent-desk plugin new | check | list`` as an author and an administrator use it."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desk.cli import plugin

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    plugin.add_to(parser.add_subparsers())
    chosen = parser.parse_args(["plugin", *arguments])
    code: int = chosen.command(chosen)
    return code


def test_a_new_plugin_passes_its_own_conformance_test(tmp_path: Path) -> None:
    assert run("new", "my_billing", "--in", str(tmp_path)) == 0
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "my_billing"],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_a_new_plugin_is_checked_in_a_process_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("new", "my_billing", "--in", str(tmp_path))
    assert run("check", str(tmp_path / "my_billing")) == 0
    assert "not asked for want of: url" in capsys.readouterr().out
    assert run("new", "my_billing", "--in", str(tmp_path)) == 1
    assert "there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("file", "text", "sentence"),
    [
        ("plugin.toml", "id = ", "is broken"),
        ("__init__.py", "import no_such_library", "needs no_such_library"),
        ("__init__.py", "MyBilling = None", "has no MyBilling"),
        ("__init__.py", "class MyBilling:\n    def __init__(self, context): pass", "promises AccountSource"),
        ("__init__.py", "import os; os._exit(3)", "stopped while it was starting"),
    ],
)
def test_what_is_wrong_with_a_plugin_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str, text: str, sentence: str
) -> None:
    run("new", "my_billing", "--in", str(tmp_path))
    (tmp_path / "my_billing" / file).write_text(text)
    assert run("check", str(tmp_path / "my_billing")) == 1
    assert sentence in capsys.readouterr().out


def test_a_whole_plugin_is_asked_odd_questions(capsys: pytest.CaptureFixture[str]) -> None:
    folder = ROOT / "plugins" / "knowledge_files"
    articles = ROOT / "resources" / "sample_company" / "articles"
    assert run("check", str(folder), "--set", f"folder={articles}") == 0
    said = capsys.readouterr().out
    assert "check: answers" in said
    assert "articles('',): answers" in said


def test_signs_that_a_terminal_would_obey_are_written_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("new", "my_billing", "--in", str(tmp_path))
    code = "from agent_desk.sdk.errors import Rejected\n\nclass MyBilling:\n"
    code += "    def __init__(self, context): pass\n"
    code += "    def accounts(self, customer): return ()\n"
    code += "    def check(self): raise Rejected('a\\x1b[2J\\x00\\u202eb')\n"
    (tmp_path / "my_billing" / "__init__.py").write_text(code)
    assert run("check", str(tmp_path / "my_billing"), "--set", "url=https://127.0.0.1:1") == 1
    said = capsys.readouterr().out
    assert "check: a\\x1b[2J" in said
    assert not {"\x1b", "\x00", "\u202e"} & set(said)


def test_the_list_shows_what_is_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert {"knowledge_files", "request_tracker", "sql_records"} <= {line.split()[0] for line in lines}
    assert all("found" in line for line in lines)


def test_whoever_reads_the_list_may_stop_reading(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as unread:
        done = subprocess.run(
            [sys.executable, "-m", "agent_desk", "plugin", "list"],
            stdout=unread,
            stderr=subprocess.PIPE,
            env={**os.environ, "AGENT_DESK_HOME": str(tmp_path)},
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")
