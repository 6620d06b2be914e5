"""The article index behind the port: built once, mapped by all, changed in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from agent_desk.domain.article import Answer, Article, ConfirmedQuestion
from agent_desk.search.articles.building import build
from agent_desk.search.articles.index_file import open_file
from agent_desk.search.articles.opening import Source, opened
from agent_desk.search.articles.records import BrokenIndex
from agent_desk.search.articles.snapshot import Snapshot
from agent_desk.search.articles.synonyms import Meaning

AT_ONCE = 256
MOST_CHANGED = 1024


class MappedArticleIndex:
    """An ``ArticleIndex``. Reading is safe from any thread; one thread changes it."""

    def __init__(self, articles: Iterable[Article] = (), meanings: tuple[Meaning, ...] = ()) -> None:
        self._meanings = meanings
        self._snapshot = Snapshot(build(articles), meanings)
        self._path: Path | None = None
        self._source: Source = tuple
        self._confirmed: list[ConfirmedQuestion] = []

    @classmethod
    def open(
        cls, path: Path, version: str, source: Source, meanings: tuple[Meaning, ...] = ()
    ) -> MappedArticleIndex:
        """The index file of ``version``, built from ``source`` when it is missing, broken or old.

        ``meanings`` are synonyms as :func:`~agent_desk.search.articles.synonyms.read_synonyms` gives them.
        """
        index = cls((), meanings)
        index._path, index._source = path, source
        index._snapshot = Snapshot(opened(path, version, source), meanings)
        return index

    @classmethod
    def of_file(
        cls, path: Path, meanings: tuple[Meaning, ...] = (), builders: frozenset[int] | None = None
    ) -> MappedArticleIndex:
        """The index in a file as it is; raises BrokenIndex unless the file is exactly what was written.

        With ``builders`` it must be one of these accounts' alone.
        """
        index = cls((), meanings)
        index._snapshot = Snapshot(open_file(path, builders), meanings)
        return index

    @property
    def version(self) -> str:
        """What the index was built of."""
        return self._snapshot.version

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """The synonyms it was given."""
        return self._meanings

    def articles(self) -> Iterator[Article]:
        """Every article that is searched; raises BrokenIndex at a damaged one."""
        return self._snapshot.articles()

    def search(self, question: str, languages: Sequence[str], limit: int) -> tuple[Answer, ...]:
        """Answers for a question as typed, best first; empty rather than weak."""
        try:
            return self._snapshot.search(question, tuple(languages), limit)
        except BrokenIndex:
            self._reopen()
            return self._snapshot.search(question, tuple(languages), limit)

    def candidates(self, question: str, limit: int) -> tuple[Article, ...]:
        """The best articles for a question, however weak: for measuring and for editors, not for agents."""
        return self._snapshot.candidates(question, limit)

    def suggest(self, texts: Sequence[str], languages: Sequence[str], limit: int) -> tuple[Answer, ...]:
        """Answers that fit what is known without typing; the best of each text, best first."""
        best: dict[str, Answer] = {}
        for text in texts:
            for answer in self.search(f"{text} ", languages, limit):
                held = best.get(answer.article.key)
                if held is None or held.score < answer.score:
                    best[answer.article.key] = replace(answer, suggested_by=text)
        return tuple(sorted(best.values(), key=lambda answer: -answer.score)[:limit])

    def put(self, articles: Iterable[Article]) -> None:
        """Add or replace articles by key; many at once build a new index while the old one answers."""
        given = list(articles)
        if len(given) > AT_ONCE or self._snapshot.changed + len(given) > MOST_CHANGED:
            self._rebuild(given)
            return
        for article in given:
            self._snapshot.put(article)

    def remove(self, keys: Iterable[str]) -> None:
        """Remove articles by key."""
        for key in keys:
            self._snapshot.remove(key)

    def learn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Take in confirmed questions; ranking uses them at once."""
        given = list(confirmed)
        self._confirmed.extend(given)
        self._snapshot.learn(given)

    def relearn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Learn from these confirmed questions only: others were erased or taken back."""
        self._confirmed = list(confirmed)
        self._snapshot.relearn(self._confirmed)

    def article(self, key: str) -> Article | None:
        """One article by key."""
        try:
            return self._snapshot.article(key)
        except BrokenIndex:
            self._reopen()
            return self._snapshot.article(key)

    def count(self) -> int:
        """How many articles are searched."""
        return self._snapshot.count()

    def _reopen(self) -> None:
        """An article's text in the file is damaged: begin again from the source, without the file."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            arrays = opened(self._path, self._snapshot.version, self._source)
            fresh = Snapshot(arrays, self._meanings)
            fresh.learn(self._confirmed)
            self._snapshot = fresh

    def _rebuild(self, added: list[Article]) -> None:
        arrays = build([*self._snapshot.articles(), *added], self._snapshot.version)
        fresh = Snapshot(arrays, self._meanings)
        fresh.learn(self._confirmed)
        self._snapshot = fresh
