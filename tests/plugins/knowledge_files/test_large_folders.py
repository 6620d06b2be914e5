from __future__ import annotations

import pytest

from agent_desk.sdk.plain import to_plain
from plugins.knowledge_files import watched_folder
from tests.plugins.knowledge_files.conftest import Folder, keys, read_all


def test_a_large_folder_comes_in_pages_without_gaps_or_doubles(folder: Folder) -> None:
    for number in range(1_203):
        folder.article(f"{number % 7}/{number}.md")
    pages = read_all(folder.plugin())
    assert len(pages) >= 3
    assert max(len(page.articles) for page in pages) <= 500
    found = [key for page in pages for key in keys(page)]
    assert sorted(found) == sorted(f"{number}@en" for number in range(1_203))


def test_a_page_is_bounded_in_size_too(folder: Folder) -> None:
    line = "A long answer. " * 60
    for number in range(12):
        folder.article(f"{number}.md", say=line + f"\n\n{line}\n" * 400)
    pages = read_all(folder.plugin())
    assert len(pages) > 1
    assert sum(len(page.articles) for page in pages) == 12


def test_a_cancelled_call_delivers_what_it_has_and_the_next_goes_on(folder: Folder) -> None:
    for number in range(40):
        folder.article(f"{number}.md")
    plugin = folder.plugin()
    folder.context.is_cancelled = True
    first = plugin.articles("")
    assert not first.complete
    assert len(first.articles) == 1
    folder.context.is_cancelled = False
    rest = read_all(plugin, first.token)
    assert len(first.articles) + sum(len(page.articles) for page in rest) == 40


def test_a_process_that_dies_in_the_middle_loses_no_article(folder: Folder) -> None:
    for number in range(40):
        folder.article(f"{number}.md")
    folder.context.is_cancelled = True
    token = folder.plugin().articles("").token
    folder.context.is_cancelled = False
    assert sum(len(page.articles) for page in read_all(folder.plugin(), token)) == 40


def test_what_did_not_change_is_not_read_again(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(20):
        folder.article(f"{number}.md")
    token = read_all(folder.plugin())[-1].token

    def refuse(path: object) -> bytes:
        raise AssertionError(f"{path} was read again")

    monkeypatch.setattr("plugins.knowledge_files.scan.read_bytes", refuse)
    assert folder.plugin().articles(token).complete


def test_removing_many_at_once_is_quick_and_complete(folder: Folder) -> None:
    for number in range(1_000):
        folder.article(f"{number}.md")
    plugin = folder.plugin()
    token = read_all(plugin)[-1].token
    for number in range(999):
        (folder.root / f"{number}.md").unlink()
    removed = [key for page in read_all(plugin, token) for key in page.removed]
    assert len(removed) == len(set(removed)) == 999


def test_pages_cross_the_border(folder: Folder) -> None:
    folder.article("refund.md")
    folder.write("broken.md", "x")
    assert to_plain(folder.plugin().articles(""))


def test_a_page_of_problems_stays_small() -> None:
    assert watched_folder.MOST_PROBLEMS <= 200
