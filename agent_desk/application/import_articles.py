"""Import articles into the store: in batches, each whole or not at all; the same again changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Protocol

from agent_desk.application.article_ports import ArticleStore, Published
from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass

BATCH = 500


class Read(Protocol):
    """One article as it was read, or what is wrong with it."""

    @property
    def where(self) -> str:
        """The file."""
        ...

    @property
    def line(self) -> int:
        """Where it begins."""
        ...

    @property
    def article(self) -> Article | None:
        """The article, or None."""
        ...

    @property
    def problem(self) -> str:
        """What is wrong with it."""
        ...


@dataclass(slots=True)
class Imported:
    """What was done so far, and a sentence with file and line for each article that was left out."""

    new: int = 0
    changed: int = 0
    same: int = 0
    problems: list[str] | None = None

    def add(self, published: Published) -> None:
        """Count a batch."""
        self.new += published.new
        self.changed += published.changed
        self.same += published.same

    @property
    def articles(self) -> int:
        """How many articles are in the store."""
        return self.new + self.changed + self.same


def import_articles(
    found: Iterable[Read],
    store: ArticleStore,
    by: str,
    done: Imported,
    progress: Callable[[Imported], None] = lambda _done: None,
) -> None:
    """Publish what was found, counting in ``done``, which is right also when this is interrupted.

    Of two articles with one key the first counts, the other is a problem. Raises StoreProblem.
    """
    problems = done.problems = done.problems or []
    places: dict[str, str] = {}
    usable = (one for one in (_usable(one, places, problems) for one in found) if one is not None)
    while batch := list(islice(usable, BATCH)):
        done.add(store.publish(batch, by))
        progress(done)


def _usable(one: Read, places: dict[str, str], problems: list[str]) -> Article | None:
    where = f"{one.where}:{one.line}"
    if one.article is None:
        problems.append(f"{where}: {one.problem}")
        return None
    before = places.setdefault(one.article.key, where)
    if before != where:
        problems.append(f"{where}: {one.article.key} is in {before} already; give it another id or language.")
        return None
    return one.article
