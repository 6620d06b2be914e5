from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from agent_desk.sdk.errors import NotReachable, Rejected
from tests.plugins.knowledge_files.conftest import Folder, keys, read_all


def test_all_articles_come_first_and_then_only_what_changed(folder: Folder) -> None:
    folder.article("cards/lost-wallet.md")
    folder.article("refund.md")
    plugin = folder.plugin()
    first = plugin.articles("")
    assert keys(first) == ["lost-wallet@en", "refund@en"]
    folder.article("refund.md", title="Money back, quicker")
    second = plugin.articles(first.token)
    assert [article.title for article in second.articles] == ["Money back, quicker"]
    assert plugin.articles(second.token).articles == ()


def test_a_deleted_file_takes_its_article_away(folder: Folder) -> None:
    folder.article("refund.md")
    gone = folder.article("esim.md")
    plugin = folder.plugin()
    token = plugin.articles("").token
    gone.unlink()
    page = plugin.articles(token)
    assert page.removed == ("esim@en",)
    assert page.articles == ()


def test_a_renamed_file_with_the_same_id_stays(folder: Folder) -> None:
    folder.article("refund.md")
    plugin = folder.plugin()
    token = plugin.articles("").token
    (folder.root / "refund.md").rename(folder.root / "money-back.md")
    pages = read_all(plugin, token)
    assert [article.source for page in pages for article in page.articles] == ["money-back.md"]
    assert "refund@en" not in [key for page in pages for key in page.removed]


def test_a_changed_id_removes_the_old_one_and_brings_the_new(folder: Folder) -> None:
    folder.article("refund.md")
    plugin = folder.plugin()
    token = plugin.articles("").token
    folder.article("refund.md", named="money-back")
    page = plugin.articles(token)
    assert keys(page) == ["money-back@en"]
    assert page.removed == ("refund@en",)


def test_a_token_outlives_the_process(folder: Folder) -> None:
    folder.article("refund.md")
    gone = folder.article("esim.md")
    token = folder.plugin().articles("").token
    gone.unlink()
    folder.article("roaming.md")
    page = folder.plugin().articles(token)
    assert keys(page) == ["roaming@en"]
    assert page.removed == ("esim@en",)


@pytest.mark.parametrize("token", ["nonsense", "a:b:c", ":", "0:-1", "é:٣", "x" * 10_000])
def test_an_unknown_token_is_answered_with_everything(folder: Folder, token: str) -> None:
    folder.article("refund.md")
    assert keys(folder.plugin().articles(token)) == ["refund@en"]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"format": 1}', "[" * 100_000])
def test_a_damaged_or_emptied_cache_is_made_anew(folder: Folder, damage: str) -> None:
    folder.article("refund.md")
    token = folder.plugin().articles("").token
    (folder.cache / "articles.json").write_text(damage)
    assert keys(folder.plugin().articles(token)) == ["refund@en"]


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(folder: Folder) -> None:
    folder.article("refund.md")
    shutil.rmtree(folder.cache)
    plugin = folder.plugin()
    shutil.rmtree(folder.cache, ignore_errors=True)
    token = plugin.articles("").token
    assert plugin.articles(token).articles == ()


def test_the_same_size_within_the_same_tick_is_still_a_change(folder: Folder) -> None:
    path = folder.article("refund.md", title="Money back A")
    stamp = path.stat()
    folder.clock.advance(stamp.st_mtime - folder.clock.now().timestamp())
    plugin = folder.plugin()
    token = plugin.articles("").token
    folder.article("refund.md", title="Money back B")
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert [article.title for article in plugin.articles(token).articles] == ["Money back B"]


def test_touching_a_file_changes_nothing(folder: Folder) -> None:
    path = folder.article("refund.md")
    plugin = folder.plugin()
    token = plugin.articles("").token
    os.utime(path, (1_000_000_000, 1_000_000_000))
    assert plugin.articles(token).articles == ()


def test_a_folder_that_is_away_is_not_an_empty_one(folder: Folder) -> None:
    folder.article("refund.md")
    plugin = folder.plugin()
    token = plugin.articles("").token
    away = folder.root.with_name("away")
    folder.root.rename(away)
    with pytest.raises(NotReachable, match="is not there"):
        plugin.articles(token)
    folder.root.mkdir()
    with pytest.raises(NotReachable, match="empty"):
        plugin.articles(token)
    folder.root.rmdir()
    away.rename(folder.root)
    page = plugin.articles(token)
    assert (page.articles, page.removed) == ((), ())


def test_a_file_instead_of_a_folder_is_refused(folder: Folder, tmp_path: Path) -> None:
    folder.root = tmp_path / "file"
    folder.root.write_text("no folder")
    folder.context = folder.new_context()
    with pytest.raises(Rejected, match="no folder"):
        folder.plugin().check()


def test_check_says_what_was_found(folder: Folder) -> None:
    folder.article("refund.md")
    folder.write("broken.md", "no front matter")
    assert folder.plugin().check() == "1 articles (en 1), 1 problems."
