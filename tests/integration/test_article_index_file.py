"""The index file is trusted only when it is exactly what was written."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from agent_desk.domain.article import Article
from agent_desk.search.articles.building import build
from agent_desk.search.articles.file_lock import tried
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.index_file import open_file, write
from agent_desk.search.articles.opening import opened
from agent_desk.search.articles.records import BrokenIndex

ARTICLES = tuple(
    Article(f"a{number}", f"Card number{number}", f"Block it, part {number}. Then call.", "en")
    for number in range(12)
)
QUESTIONS = ("card number7", "blok part 3", "then cal", "number11")


def source() -> Iterable[Article]:
    return ARTICLES


def answers(index: MappedArticleIndex) -> list[list[tuple[str, float]]]:
    return [[(one.article.key, one.score) for one in index.search(q, ["en"], 5)] for q in QUESTIONS]


@pytest.fixture(scope="module")
def right() -> list[list[tuple[str, float]]]:
    found = answers(MappedArticleIndex(ARTICLES))
    assert all(found)
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("index") / "answers.index"
    write(build(ARTICLES, "1"), path)
    return path.read_bytes()


def test_what_was_written_is_read(tmp_path: Path, right: list[list[tuple[str, float]]]) -> None:
    path = tmp_path / "deep" / "answers.index"
    MappedArticleIndex.open(path, "1", source)
    again = MappedArticleIndex.open(path, "1", tuple)
    assert answers(again) == right
    assert not list(path.parent.glob("*.part"))


def test_a_file_cut_anywhere_is_never_trusted(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "answers.index"
    path.write_bytes(whole)
    for place in reversed(range(len(whole))):
        os.truncate(path, place)
        with pytest.raises(BrokenIndex):
            open_file(path)


def test_a_flipped_bit_never_gives_a_wrong_answer(
    tmp_path: Path, whole: bytes, right: list[list[tuple[str, float]]]
) -> None:
    path = tmp_path / "answers.index"
    rebuilt = 0
    for place in [*range(0, 600, 23), *range(600, len(whole), 701)]:
        broken = bytearray(whole)
        broken[place] ^= 1 << (place % 8)
        path.write_bytes(broken)
        index = MappedArticleIndex.open(path, "1", source)
        assert answers(index) == right
        assert {index.article(one.key) for one in ARTICLES} == set(ARTICLES)
        rebuilt += path.read_bytes() != bytes(broken)
    assert rebuilt > 30


@pytest.mark.parametrize("content", [b"", b"not an index", b"\0" * 4096])
def test_another_file_in_its_place_is_rebuilt(
    tmp_path: Path, content: bytes, right: list[list[tuple[str, float]]]
) -> None:
    path = tmp_path / "answers.index"
    path.write_bytes(content)
    assert answers(MappedArticleIndex.open(path, "1", source)) == right
    assert open_file(path).version == "1"


def test_an_old_version_is_rebuilt(tmp_path: Path) -> None:
    path = tmp_path / "answers.index"
    write(build(ARTICLES[:3], "1"), path)
    assert MappedArticleIndex.open(path, "2", source).count() == len(ARTICLES)


def test_while_another_builds_the_old_version_answers(tmp_path: Path) -> None:
    path = tmp_path / "answers.index"
    write(build(ARTICLES[:3], "1"), path)
    with tried(path.with_suffix(".lock")) as mine:
        assert mine
        assert opened(path, "2", source).version == "1"


def test_without_an_old_version_patience_ends_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "answers.index"
    with tried(path.with_suffix(".lock")) as mine:
        assert mine
        assert opened(path, "1", source, patience=0.1).docs == len(ARTICLES)
    assert not path.exists()


def test_a_folder_that_cannot_be_written_gives_an_index_in_memory(tmp_path: Path) -> None:
    place = tmp_path / "answers.index"
    place.mkdir()
    (place / "kept").touch()
    assert opened(place, "1", source).docs == len(ARTICLES)


def _window(path: str, begin: object, counted: object) -> None:
    def told() -> Iterable[Article]:
        counted.put("built")  # type: ignore[attr-defined]
        return ARTICLES

    begin.wait()  # type: ignore[attr-defined]
    index = MappedArticleIndex.open(Path(path), "1", told)
    counted.put(answers(index))  # type: ignore[attr-defined]


def test_of_two_windows_that_open_one_builds(tmp_path: Path, right: list[list[tuple[str, float]]]) -> None:
    context = multiprocessing.get_context("spawn")
    begin, counted = context.Barrier(2), context.Queue()
    path = str(tmp_path / "answers.index")
    windows = [context.Process(target=_window, args=(path, begin, counted)) for _ in range(2)]
    for window in windows:
        window.start()
    said = [counted.get(timeout=60) for _ in range(3)]
    for window in windows:
        window.join(60)
    assert said.count("built") == 1
    assert said.count(right) == 2
