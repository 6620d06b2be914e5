"""Fault 6, power loss: whatever a disk may lose, what was acknowledged is there and nothing is torn."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from agent_desk.store.drafts import SqlDraftStore
from tests.faults.power import Disk, Op, cuts, recorded
from tests.stores.desks import opened

Said = list[dict[str, Any]]
Check = Callable[[Path, Said], None]
SEED = 6


def record(kind: str, file: Path, tmp_path: Path, *more: str) -> tuple[Disk, list[Op]]:
    """The disk as it was, and what a writer of the kind did to it."""
    before = Disk(file.parent)
    command = [sys.executable, "-m", "tests.faults.power_writer", kind, file, *more]
    return before, recorded(command, file.parent, tmp_path / "trace")


def after_each_cut(disk: Disk, ops: list[Op], tmp_path: Path, each: int = 2) -> Iterator[tuple[Path, Said]]:
    """A folder with what each cut leaves, and what had been said before."""
    folder = tmp_path / "after"
    for said, left in cuts(disk, ops, SEED, each):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in left.items():
            (folder / name).write_bytes(content)
        yield folder, [json.loads(words) for words in said]


def rows(path: Path, question: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return file.execute(question).fetchall()


def check_store(path: Path, said: Said) -> None:
    """All that was said is there, and of no act half."""
    cases = {case: (acts, owner) for case, acts, owner in rows(path, "SELECT id, acts, owner FROM cases")}
    for one in said:
        acts, owner = cases[one["case"]]
        assert acts >= one["acts"]
        assert owner == "anna" or "owner" not in one
    entries = dict(rows(path, "SELECT case_id, count(*) FROM journal GROUP BY case_id"))
    assert entries == {case: acts for case, (acts, _) in cases.items()}
    for table, name in (("notes", "note"), ("promises", "promise")):
        ids = {found for (found,) in rows(path, f"SELECT id FROM {table}")}
        assert ids >= {one[name] for one in said if name in one}
        assert len(ids) == len([acts for acts, _ in cases.values() if acts >= (3 if name == "note" else 4)])
    held = rows(path, "SELECT count(*) FROM ownerships WHERE to_at IS NULL")
    assert held == rows(path, "SELECT count(*) FROM outbox") == rows(path, "SELECT count(owner) FROM cases")


def check_drafts(path: Path, said: Said) -> None:
    """The last that was kept of each text, or what was about to be kept."""
    last = {one["draft"]: one["revision"] for one in said if "draft" in one}
    if not path.exists():
        assert not said
        return
    with closing(SqlDraftStore(path, lambda problem: pytest.fail(problem.message))) as store:
        found = {draft.context: draft.revision for draft in store.drafts()}
    for context, revision in last.items():
        if revision:
            # Of the newest one the next act may be on the disk before anybody says so.
            newest = context == [one["draft"] for one in said if "draft" in one][-1]
            assert found.get(context, -1) >= revision or (newest and context not in found)
        else:
            assert context not in found


def test_6_what_was_acknowledged_is_in_the_store_after_a_power_loss(store_file: Path, tmp_path: Path) -> None:
    disk, ops = record("store", store_file, tmp_path)
    number, whole = 0, 0
    for folder, said in after_each_cut(disk, ops, tmp_path):
        check_store(folder / store_file.name, said)
        number += 1
        if number % 40 == 0:
            whole += 1
            with opened(f"sqlite:///{folder / store_file.name}") as store:
                for case in store.cases.cases_of_owner("anna"):
                    assert store.cases.verify_journal(case.id) == ()
                assert store.cases.open_case("new", "customer", "topic", (), "anna", "rang").number
    assert number > 150
    assert whole > 3


def test_6_what_was_kept_is_in_the_drafts_after_a_power_loss(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    file = tmp_path / "drafts" / "anna.sqlite"
    disk, ops = record("drafts", file, tmp_path)
    number = 0
    for folder, said in after_each_cut(disk, ops, tmp_path, each=4):
        check_drafts(folder / file.name, said)
        number += 1
    assert number > 150


@pytest.mark.parametrize("how", ["NORMAL", "OFF"])
def test_the_disk_of_these_tests_loses_what_is_committed_carelessly(tmp_path: Path, how: str) -> None:
    (tmp_path / "careless").mkdir()
    file = tmp_path / "careless" / "said.sqlite"
    disk, ops = record("careless", file, tmp_path, how)
    lost, broken = 0, 0
    for folder, said in after_each_cut(disk, ops, tmp_path, each=4):
        if not said:
            continue
        try:
            found = {number for (number,) in rows(folder / file.name, "SELECT number FROM said")}
        except (sqlite3.DatabaseError, AssertionError):
            broken += 1
            continue
        lost += bool({one["number"] for one in said} - found)
    # Without any sync the parts of the file itself come to the disk in whatever order.
    assert lost > 10
    assert (broken > 10, broken == 0) == (how == "OFF", how == "NORMAL"), broken
