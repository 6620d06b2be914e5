"""Faults of a store in a file. Numbers are those of the fault matrix."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from agent_desk.application.ports import StoreProblem
from agent_desk.store import file as store_file_module
from agent_desk.store.back_up import back_up
from tests.stores.desks import Desk, sqlite_desk

ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")


@contextmanager
def mounted(point: Path, *options: str) -> Iterator[None]:
    subprocess.run(["mount", *options, str(point)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(point)], check=True)


def fill(desk: Desk, cases: int = 40) -> None:
    for number in range(cases):
        case = desk.open_case(f"c{number}", "words " * 200)
        desk.cases.claim(case.id, 1, "anna", "mine")


def first_problem(work: Callable[[], object], said: str) -> StoreProblem:
    """Work until it is refused; the problem, which must say so."""
    with pytest.raises(StoreProblem, match=said) as problem:  # noqa: PT012 - nobody knows which time it is
        for _ in range(1000):
            work()
    return problem.value


def test_a_new_store_is_only_its_owners_and_has_an_id_of_its_own(tmp_path: Path) -> None:
    paths = [tmp_path / "one" / "store.db", tmp_path / "two" / "store.db"]
    ids = []
    for path in paths:
        with closing(sqlite_desk(path)) as desk:
            assert desk.store
            ids.append(desk.store.id)
            assert desk.store.remark == ""
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert [each.name for each in path.parent.iterdir()] == ["store.db"]
    assert len(set(ids)) == 2


@ROOT
def test_7_a_full_disk_is_said_reads_go_on_and_writing_returns(
    tmp_path: Path, empty_store_file: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with mounted(disk, "-t", "tmpfs", "-o", "size=2m", "tmpfs"):
        shutil.copy(empty_store_file, disk / "store.db")
        with closing(sqlite_desk(disk / "store.db")) as desk:
            case = desk.owned()
            ballast = disk / "ballast"
            free = shutil.disk_usage(disk).free - 64 * 1024
            ballast.write_bytes(b"x" * free)
            problem = first_problem(
                lambda: desk.cases.add_note(desk.note(case, "words " * 2000), None), "disk is full"
            )
            assert "copy your note" in problem.remedy
            kept = desk.cases.notes(case.id)
            assert desk.cases.verify_journal(case.id) == ()
            ballast.unlink()
            desk.cases.add_note(desk.note(case, "there is room again"), None)
            assert [note.text for note in desk.cases.notes(case.id)][1:] == [note.text for note in kept]
            assert desk.sql("PRAGMA integrity_check") == [("ok",)]


@ROOT
def test_9_a_read_only_disk_opens_for_reading_with_a_banner(store_file: Path) -> None:
    with closing(sqlite_desk(store_file)) as desk:
        case = desk.owned()
    folder = store_file.parent
    with mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        with closing(sqlite_desk(store_file)) as desk:
            assert desk.store
            assert "may only be read" in desk.store.remark
            assert desk.cases.case(case.id) == case
            assert desk.cursor.since(desk.cursor.latest()).cases == ()
            with pytest.raises(StoreProblem, match="not changed"):
                desk.open_case()


@ROOT
def test_10_an_ordinary_user_in_a_read_only_folder_is_told_which(store_file: Path) -> None:
    """Root passes every permission, so a child of an ordinary user looks."""
    with closing(sqlite_desk(store_file)) as desk:
        desk.open_case()
    folder = store_file.parent
    looking = (
        "import os, sys; sys.path[:0] = sys.argv[2:]; import agent_desk.store.open as o;"
        " o.open_store(sys.argv[1], None).close(); os.setuid(65534);"
        " s = o.open_store(sys.argv[1], None); print(s.remark); print(len(s.cases.unowned(9))); s.close()"
    )
    opened = [each for each in (folder, *folder.parents) if len(each.parts) > 2]
    before = {each: each.stat().st_mode for each in opened}
    for each in opened:
        each.chmod(0o555)
    store_file.chmod(0o666)
    try:
        command = [sys.executable, "-c", looking, f"sqlite:///{store_file}", *sys.path]
        told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    finally:
        for each, mode in before.items():
            each.chmod(mode)
    remark, cases = told.stdout.splitlines()
    assert str(folder) in remark
    assert cases == "1"


@pytest.mark.parametrize("damage", ["header", "html", "pages", "truncated"])
def test_11_12_damage_is_said_and_the_file_is_left_alone(store_file: Path, damage: str) -> None:
    with closing(sqlite_desk(store_file)) as desk:
        fill(desk)
    whole = store_file.read_bytes()
    ruined = {
        "header": os.urandom(8192) + whole[8192:],
        "html": b"<html>quota exceeded</html>" * 400,
        "pages": whole[:4096] + os.urandom(len(whole) - 4096),
        "truncated": whole[: len(whole) // 3],
    }[damage]
    store_file.write_bytes(ruined)

    def look() -> None:  # the damage may show only where it is read
        with closing(sqlite_desk(store_file)) as desk:
            desk.cases.unowned(1000)
            desk.cases.cases_of_owner("anna")

    assert "restore" in first_problem(look, "damaged|not a store").remedy
    assert store_file.read_bytes() == ruined


def test_13_a_file_of_no_bytes_is_not_taken_for_a_new_store(store_file: Path) -> None:
    with closing(sqlite_desk(store_file)) as desk:
        desk.open_case()
    os.truncate(store_file, 0)
    with pytest.raises(StoreProblem, match="is empty"):
        sqlite_desk(store_file)
    assert store_file.stat().st_size == 0


def test_13_another_store_in_the_same_place_is_noticed_by_its_id(store_file: Path, tmp_path: Path) -> None:
    with closing(sqlite_desk(store_file)) as desk:
        desk.open_case()
        cursor = desk.cursor.latest()
    sqlite_desk(tmp_path / "other.db").close()
    (tmp_path / "other.db").replace(store_file)
    with closing(sqlite_desk(store_file)) as desk:
        assert desk.cursor.since(cursor).resync


def test_14_a_back_up_has_what_is_still_in_the_log(sqlite_store: Desk, store_file: Path) -> None:
    fill(sqlite_store)
    copied = store_file.with_name("copied.db")
    copied.write_bytes(store_file.read_bytes())
    backed_up = back_up(store_file, store_file.parent / "back-ups" / "store.db")
    assert stat.S_IMODE(backed_up.stat().st_mode) == 0o600
    with closing(sqlite_desk(backed_up)) as desk:
        assert len(desk.cases.cases_of_owner("anna")) == 40
        assert desk.store
        assert sqlite_store.store
        assert desk.store.id == sqlite_store.store.id
    with closing(sqlite_desk(copied)) as desk:
        assert len(desk.cases.cases_of_owner("anna")) < 40


def test_15_a_lock_that_lasts_ends_in_a_message(store_file: Path) -> None:
    with (
        closing(sqlite_desk(store_file, busy_seconds=0.1)) as desk,
        closing(sqlite3.connect(store_file, isolation_level=None)) as other,
    ):
        case = desk.open_case()
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreProblem, match="Another program holds the store"):
            desk.cases.claim(case.id, 1, "anna", "mine")
        assert desk.cases.case(case.id) == case
        other.execute("ROLLBACK")
        assert desk.cases.claim(case.id, 1, "anna", "mine").won


def test_16_reading_first_and_writing_then_waits_for_the_lock(sqlite_store: Desk) -> None:
    """A deferred BEGIN would be refused at once here, whatever the time-out."""
    case = sqlite_store.owned()
    other = sqlite_store.beside()
    for _ in range(5):
        sqlite_store.cases.link_ticket(case.id, sqlite_store.write().target, "anna", "reads, then writes")
        case = other.cases.add_note(other.note(case), case.epoch)
    assert sqlite_store.cases.case(case.id) == case


def test_17_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_file_module, "network_share", lambda _folder: "nfs4")
    with pytest.raises(StoreProblem, match="network share") as problem:
        sqlite_desk(tmp_path / "store.db")
    assert "PostgreSQL" in problem.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_two_programs_making_one_store_make_one(tmp_path: Path) -> None:
    def make(_number: int) -> str:
        with closing(sqlite_desk(tmp_path / "store.db")) as desk:
            desk.open_case()
            assert desk.store
            return desk.store.id

    with ThreadPoolExecutor(4) as pool:
        ids = set(pool.map(make, range(4)))
    assert len(ids) == 1
    with closing(sqlite_desk(tmp_path / "store.db")) as desk:
        assert len(desk.cases.unowned(9)) == 4
    assert [each.name for each in tmp_path.iterdir()] == ["store.db"]
