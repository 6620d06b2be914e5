from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_desk.sdk.capabilities import ArticlePage
from agent_desk.sdk.testing import FakeClock, FakeContext
from plugins.knowledge_files import KnowledgeFiles

ARTICLE = """+++
id = "{id}"
title = "{title}"
language = "en"
+++

> {say}

## Steps

1. Listen.
"""


class Folder:
    """A folder of articles and the plugin over it; the clock stands far in the future of every file."""

    def __init__(self, root: Path, cache: Path) -> None:
        self.root = root
        self.cache = cache
        self.clock = FakeClock(datetime(2099, 1, 1, tzinfo=UTC))
        self.context = self.new_context()
        root.mkdir()

    def new_context(self, **settings: str) -> FakeContext:
        self.cache.mkdir(exist_ok=True)
        return FakeContext(
            settings={"folder": str(self.root), **settings}, folder=self.cache, clock=self.clock
        )

    def write(self, where: str, content: str | bytes) -> Path:
        path = self.root / where
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def article(self, where: str, named: str = "", title: str = "Lost wallet", say: str = "Sorry.") -> Path:
        return self.write(where, ARTICLE.format(id=named or Path(where).stem, title=title, say=say))

    def plugin(self) -> KnowledgeFiles:
        return KnowledgeFiles(self.context)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "articles", tmp_path / "cache")


def read_all(plugin: KnowledgeFiles, since: str = "") -> list[ArticlePage]:
    """Every page until the source says that it is complete."""
    pages = [plugin.articles(since)]
    while not pages[-1].complete:
        pages.append(plugin.articles(pages[-1].token))
    return pages


def keys(page: ArticlePage) -> list[str]:
    return sorted(article.key for article in page.articles)
