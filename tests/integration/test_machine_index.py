"""The index of a machine: one file for all windows, renewed beside them, never trusted when it is broken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_desk.domain.article import Article, ConfirmedQuestion
from agent_desk.search.articles import machine_index
from agent_desk.search.articles.index_folder import IndexFolder
from agent_desk.search.articles.machine_index import MachineIndex
from tests.integration.index_builder import Builder, article, files, first, many


@pytest.fixture
def folder(tmp_path: Path) -> IndexFolder:
    return IndexFolder(tmp_path / "articles")


@pytest.fixture
def builder(folder: IndexFolder) -> Builder:
    return Builder(folder)


@pytest.fixture
def window(folder: IndexFolder, builder: Builder) -> MachineIndex:
    return MachineIndex(folder, builder)


def built(window: MachineIndex, builder: Builder, articles: list[Article], version: str) -> None:
    window.put(articles)
    window.renew(version)
    builder.finish()
    window.settle()


def test_a_new_index_is_kept_and_the_next_window_opens_it(
    folder: IndexFolder, builder: Builder, window: MachineIndex
) -> None:
    built(window, builder, many(30), "v1")
    again = MachineIndex(folder, builder)
    assert (again.version, again.count(), first(again, "card number7 ")) == ("v1", 30, "a7")
    assert len(files(folder)) == 1
    assert not list(folder.folder.glob("*.part"))


def test_a_few_changes_are_searched_at_once_and_build_nothing(
    folder: IndexFolder, builder: Builder, window: MachineIndex
) -> None:
    built(window, builder, many(30), "v1")
    window.put([Article("new", "Zebra crossing", "Stripes.", "en")])
    window.remove(["a7@en"])
    window.renew("v2")
    assert len(builder.started) == 1
    assert (window.version, first(window, "zebra ")) == ("v2", "new")
    assert window.article("a7@en") is None
    assert window.count() == 30


def test_the_old_index_answers_while_the_new_one_is_built(
    builder: Builder, window: MachineIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_index, "LIVE", 50)
    monkeypatch.setattr(machine_index, "RENEW_FROM", 20)
    built(window, builder, many(30), "v1")
    window.put([article(number, "Zebra.") for number in range(100)])
    window.renew("v2")
    window.settle()
    assert window.building
    assert not window.whole
    assert (first(window, "card number7 "), window.count() < 100) == ("a7", True)
    assert window.article("a99@en") == article(99, "Zebra.")
    window.put([Article("late", "Giraffe house", "Tall.", "en")])
    builder.finish()
    window.settle()
    assert (window.count(), first(window, "giraffe "), window.version) == (101, "late", "v2")
    assert first(window, "card number99 ") == "a99"


def test_what_was_learned_is_known_to_the_new_index(builder: Builder, window: MachineIndex) -> None:
    window.learn([ConfirmedQuestion("plastic rectangle", "a7@en", agent) for agent in ("anna", "boris")])
    built(window, builder, many(30), "v1")
    assert first(window, "plastic rectangle ") == "a7"
    window.relearn([])
    assert first(window, "plastic rectangle ") == ""


def test_a_window_that_comes_second_takes_over_what_the_first_built(
    folder: IndexFolder, builder: Builder, window: MachineIndex
) -> None:
    slow = MachineIndex(folder, Builder(folder, works=False))
    slow.put(many(30))
    slow.renew("v0")
    built(window, builder, many(40), "v1")
    slow._building.finish()  # type: ignore[union-attr]
    slow.settle()
    assert (slow.version, slow.count()) == ("v1", 40)


@pytest.mark.parametrize("damage", [b"", b"not an index", b"ADKB"])
def test_a_broken_file_is_dropped_and_built_anew(
    folder: IndexFolder, builder: Builder, window: MachineIndex, damage: bytes
) -> None:
    built(window, builder, many(30), "v1")
    files(folder)[0].write_bytes(damage)
    again = MachineIndex(folder, builder)
    assert (again.version, again.count(), files(folder)) == ("", 0, [])
    built(again, builder, many(30), "v1")
    assert MachineIndex(folder, builder).count() == 30


def test_a_damaged_article_empties_the_index_instead_of_lying(
    folder: IndexFolder, builder: Builder, window: MachineIndex
) -> None:
    built(window, builder, many(30), "v1")
    (path,) = files(folder)
    whole = path.read_bytes()
    again = MachineIndex(folder, builder)
    texts = again._index._snapshot._arrays.bytes("text")
    place = whole.index(texts[:40].tobytes())
    again.close()
    path.write_bytes(whole[: place + 5] + b"\xff\x00\xff" + whole[place + 8 :])
    broken = MachineIndex(folder, builder)
    assert broken.version == "v1"
    assert [one for number in range(30) if (one := broken.article(f"a{number}@en"))] == []
    assert (broken.version, broken.count(), files(folder)) == ("", 0, [])


@pytest.mark.parametrize("cut", [True, False])
def test_a_file_that_is_changed_while_a_window_is_open_is_dropped(
    folder: IndexFolder, builder: Builder, window: MachineIndex, cut: bool
) -> None:
    built(window, builder, many(30), "v1")
    assert first(window, "card number7 ") == "a7"
    [path] = files(folder)
    if cut:
        os.truncate(path, 3000)
    else:
        whole = bytearray(path.read_bytes())
        with path.open("r+b") as file:
            file.write(bytes(byte ^ 0x55 for byte in whole))
        later = path.stat().st_mtime_ns + 1_000_000
        os.utime(path, ns=(later, later))
    assert window.search("card number7 ", ["en"], 3) == ()
    assert (window.version, window.count(), files(folder)) == ("", 0, [])
    built(window, builder, many(30), "v2")
    assert first(window, "card number7 ") == "a7"


def test_where_there_is_no_file_yet_one_is_built_at_once_when_that_is_wanted(folder: IndexFolder) -> None:
    command = MachineIndex(folder)
    command.put(many(30))
    command.renew("v1")
    command.begin_here()
    assert [path.name for path in files(folder)] == [folder.path("v1").name]
    assert first(command, "card number7 ") == "a7"


def test_a_window_that_can_keep_no_file_searches_as_well_in_memory(tmp_path: Path) -> None:
    (tmp_path / "articles").write_text("a file where the folder should be")
    window = MachineIndex(IndexFolder(tmp_path / "articles"), Builder(IndexFolder(tmp_path)))
    window.put([*many(30), Article("wallet", "Lost wallet", "Somebody took my wallet.", "en")])
    for _ in range(machine_index.MOST_FAILURES):
        window.renew("v1")
    assert first(window, "wallte ") == "wallet"
    window.put([Article("new", "Zebra crossing", "Stripes.", "en")])
    assert first(window, "zebra ") == "new"


def test_when_nothing_can_be_built_the_window_goes_on_in_memory(
    folder: IndexFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_index, "LIVE", 50)
    builder = Builder(folder, works=False)
    window = MachineIndex(folder, builder)
    window.put(many(300))
    for _ in range(5):
        window.renew("v1")
        if builder.started and window.building:
            builder.finish()
        window.settle()
    assert len(builder.started) == machine_index.MOST_FAILURES
    assert (window.count(), first(window, "card number299 ")) == (300, "a299")
    window.put([Article("new", "Zebra crossing", "Stripes.", "en")])
    assert first(window, "zebra ") == "new"


def test_a_folder_that_cannot_be_written_leaves_the_window_searching(tmp_path: Path) -> None:
    (tmp_path / "articles").write_text("a file where the folder should be")
    window = MachineIndex(IndexFolder(tmp_path / "articles"), Builder(IndexFolder(tmp_path)))
    window.put(many(30))
    for _ in range(5):
        window.renew("v1")
        window.settle()
    assert first(window, "card number7 ") == "a7"
