"""Faults under the drafts: killed programs, full and damaged disks. Numbers are those of the fault matrix."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Draft
from agent_desk.store.drafts import SqlDraftStore

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TYPIST = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from agent_desk.domain.case import Draft
from agent_desk.store.drafts import SqlDraftStore

store = SqlDraftStore(Path(sys.argv[1]))
for revision in range(1, 100_000):
    store.keep(Draft("call-1", "x" * revision, revision, datetime.now(UTC)))
    print(revision, flush=True)
"""


def draft(text: str, revision: int = 1, context: str = "call-1") -> Draft:
    return Draft(context, text, revision, AT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts" / "anna.db"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 300 KB; needs root."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)], check=True)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("seed", range(4))
def test_5_kill_while_typing_loses_no_acknowledged_draft(path: Path, seed: int) -> None:
    keys = random.Random(seed).randrange(3, 60)
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(path)], stdout=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout
        acknowledged = [int(typist.stdout.readline()) for _ in range(keys)][-1]
        typist.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *map(int, typist.stdout.read().split())])
    with closing(SqlDraftStore(path)) as drafts:
        (kept,) = drafts.drafts()
    assert acknowledged <= kept.revision <= acknowledged + 1
    assert len(kept.text) == kept.revision


def test_7_a_full_disk_says_copy_your_note_and_keeps_what_was_kept(small_disk: Path) -> None:
    with closing(SqlDraftStore(small_disk / "drafts.db")) as drafts:
        drafts.keep(draft("kept before"))
        with pytest.raises(StoreProblem, match="disk is full") as problem:
            drafts.keep(draft("x" * 400_000, 2))
        assert "copy your note" in problem.value.remedy
        assert [each.text for each in drafts.drafts()] == ["kept before"]
        drafts.keep(draft("short again", 3))
        assert [each.text for each in drafts.drafts()] == ["short again"]


def test_10_a_folder_that_cannot_be_written_is_named_as_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreProblem, match="Cannot save") as problem:
        SqlDraftStore(tmp_path / "file" / "drafts.db")
    assert f"make {tmp_path / 'file'} writable" in problem.value.remedy


@pytest.mark.parametrize("damage", ["garbage", "html", "truncated"])
def test_11_12_a_damaged_file_is_put_aside_and_typing_goes_on(path: Path, damage: str) -> None:
    with closing(SqlDraftStore(path)) as drafts:
        for number in range(50):
            drafts.keep(draft("words " * 400, context=f"call-{number}"))
    whole = path.read_bytes()
    ruined = {
        "garbage": whole[:4096] + os.urandom(8192) + whole[12288:],
        "html": b"<html>quota exceeded</html>" * 50,
        "truncated": whole[: len(whole) // 2],
    }[damage]
    path.write_bytes(ruined)
    told: list[StoreProblem] = []
    with closing(SqlDraftStore(path, told.append)) as drafts:
        drafts.keep(draft("typed after", context="call-new"))
        assert "typed after" in [each.text for each in drafts.drafts()]
    assert len(told) == 1
    (aside,) = path.parent.glob("anna.db.damaged-*")
    assert aside.read_bytes() == ruined
    assert str(aside) in told[0].remedy


def test_11_damage_while_typing_keeps_the_text_that_is_being_typed(path: Path) -> None:
    told: list[StoreProblem] = []
    with closing(SqlDraftStore(path, told.append)) as drafts:
        drafts.keep(draft("before"))
        shutil.copy(path, path.with_name("copy"))
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        path.write_bytes(b"not a database any more" * 1000)
        drafts.keep(draft("while it was damaged", 2))
        assert [each.text for each in drafts.drafts()] == ["while it was damaged"]
    assert len(told) == 1


def test_15_another_programs_lock_ends_in_a_message(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(SqlDraftStore(path)) as drafts:
        drafts.keep(draft("mine"))
        assert drafts._file
        drafts._file.execute("PRAGMA busy_timeout = 50")
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreProblem, match="Another program holds"):
                drafts.keep(draft("later", 2))
            other.execute("ROLLBACK")
        drafts.keep(draft("later", 2))
        assert [each.text for each in drafts.drafts()] == ["later"]
