"""The next index of a machine is built beside its windows, by one process at a time."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from agent_desk.bootstrap.articles import start_build
from agent_desk.cli import main
from agent_desk.domain.article import Article
from agent_desk.search.articles.file_lock import tried
from agent_desk.search.articles.index_folder import IndexFolder
from agent_desk.search.articles.machine_index import MachineIndex
from tests.integration.index_builder import Builder, article, files, first, many, until


@pytest.fixture(autouse=True)
def _no_index_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path / "home"))


@pytest.fixture
def folder(tmp_path: Path) -> IndexFolder:
    return IndexFolder(tmp_path / "articles")


def test_changes_of_another_index_are_not_built_upon(folder: IndexFolder) -> None:
    changes = folder.write_changes("another base", "v2", {"a1@en": article(1)})
    assert folder.build(changes) is False
    assert files(folder) == []


def test_while_another_process_builds_this_one_does_not(folder: IndexFolder) -> None:
    changes = folder.write_changes("", "v1", {"a1@en": article(1), "a2@en": None})
    with tried(folder.folder / "articles.lock") as mine:
        assert mine
        assert folder.build(changes) is False
    assert folder.build(changes) is True
    assert folder.newest().count() == 1


def test_the_command_builds_and_says_when_it_cannot(
    folder: IndexFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent_desk.bootstrap.articles.os.nice", lambda _by: 0)
    changes = folder.write_changes("", "v1", {"a1@en": article(1)})
    assert main(["kb", "build", str(changes)]) == 0
    assert folder.newest().version == "v1"
    assert main(["kb", "build", str(folder.write_changes("x", "v2", {}))]) == 3
    assert main(["kb", "build", str(folder.folder / "nothing")]) == 1
    (folder.folder / "bad.part").write_bytes(b"[1]\n")
    assert main(["kb", "build", str(folder.folder / "bad.part")]) == 1
    assert "could not be built" in capsys.readouterr().err


def test_a_process_of_its_own_builds_it(folder: IndexFolder) -> None:
    window = MachineIndex(folder, start_build)
    window.put(many(300))
    window.renew("v1")
    assert window.building

    def done() -> bool:
        window.settle()
        return not window.building

    until(done)
    assert (window.version, window.count(), len(files(folder))) == ("v1", 300, 1)


def test_closing_ends_the_builder_and_leaves_nothing_behind(folder: IndexFolder) -> None:
    window = MachineIndex(folder, start_build)
    window.put(many(300))
    window.renew("v1")
    window.close()
    assert not list(folder.folder.glob("changes*"))
    left = folder.folder / "articles-0.indexabc.part"
    left.touch()
    old, fresh = folder.folder / "changes-a-1.part", folder.folder / "changes-b-2.part"
    for path in (old, fresh):
        path.touch()
    os.utime(old, (0, 0))
    assert folder.build(folder.write_changes("", "v2", {"a1@en": article(1)}))
    assert not left.exists()
    assert (old.exists(), fresh.exists()) == (False, True)


def _open_a_window(path: str, begin: Any, said: Any) -> None:
    folder = IndexFolder(Path(path))
    building = folder._write

    def counted(articles: Iterable[Article], version: str) -> None:
        said.put("built")
        building(articles, version)

    folder._write = counted  # type: ignore[method-assign]
    builder = Builder(folder)
    window = MachineIndex(folder, builder)
    window.put(many(300))
    begin.wait()
    tries = 0
    while folder.newest().version != "v1" and tries < 600:
        window.renew("v1")
        builder.finish()
        window.settle()
        tries += 1
        threading.Event().wait(0.05)
    said.put((window.version, first(window, "card number299 ")))


def test_of_two_windows_one_builds_and_both_answer(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    begin, said = context.Barrier(2), context.Queue()
    windows = [
        context.Process(target=_open_a_window, args=(str(tmp_path / "articles"), begin, said))
        for _ in range(2)
    ]
    for window in windows:
        window.start()
    heard = [said.get(timeout=60) for _ in range(3)]
    for window in windows:
        window.join(60)
    assert heard.count("built") == 1
    assert heard.count(("v1", "a299")) == 2
