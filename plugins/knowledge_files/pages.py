"""One page of changes, bounded in number and in size."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.article import Article

from .article_file import parse_article
from .ledger import Change
from .reading import read_bytes
from .refusal import FileRefused
from .walk import shown

MOST_CHANGES = 500
MOST_CHARACTERS = 2_000_000


class Batch:
    """Collects articles and removed keys; ``number`` is the change that the page ends with (0: none)."""

    def __init__(self, root: Path, fresh: dict[str, Article]) -> None:
        self.articles: list[Article] = []
        self.removed: list[str] = []
        self.number = 0
        self._root = root
        self._fresh = fresh
        self._characters = 0

    def fill(self, changes: list[Change], with_gone: bool) -> bool:
        """Take changes, oldest first, until the page is full; True when all of them fitted."""
        for taken, (number, where, key) in enumerate(changes):
            if taken >= MOST_CHANGES or self._characters >= MOST_CHARACTERS:
                return False
            if where:
                self._take(where)
            elif with_gone:
                self.removed.append(key)
            self.number = number
        return True

    def _take(self, where: str) -> None:
        article = self._fresh.get(where) or self._read(where)
        if article:
            self.articles.append(article)
            self._characters += len(article.body) + len(article.say)

    def _read(self, where: str) -> Article | None:
        try:
            return parse_article(read_bytes(self._root / where), shown(where))[0]
        except FileRefused:
            # It changed since it was looked at: the next look tells.
            return None
