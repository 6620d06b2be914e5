"""The folder and its ledger together: looks for changes piece by piece, and cuts them into pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from itertools import chain, islice
from pathlib import Path

from agent_desk.domain.article import Article
from agent_desk.sdk.capabilities import ArticlePage, ArticleProblem
from agent_desk.sdk.errors import NotReachable, Rejected

from .ledger_file import load, save
from .pages import Batch
from .scan import Scan

MOST_PARSED = 500
MOST_PROBLEMS = 200


class WatchedFolder:
    """Articles below ``root``; the ledger is kept in ``ledger_path``. Not for two threads at once."""

    def __init__(self, root: Path, ledger_path: Path, now: Callable[[], datetime]) -> None:
        self._root = root
        self._ledger_path = ledger_path
        self._now = now
        self._ledger = load(ledger_path)
        self._saved = self._ledger.number
        self._scan: Scan | None = None
        self._fresh: dict[str, Article] = {}
        self._outer: tuple[ArticleProblem, ...] = ()

    def look(self, stop: Callable[[], bool]) -> bool:
        """Compare the folder with the ledger until ``stop`` says so; True when all of it was seen.

        Raises NotReachable when the folder is away, Rejected when it is none.
        """
        refuse_absent(self._root)
        scan, self._scan = self._scan or Scan(self._root, self._ledger, self._now), None
        scan.articles = self._fresh = {}
        if not scan.advance(lambda: stop() or len(scan.articles) >= MOST_PARSED):
            self._scan = scan
            return False
        self._outer = tuple(scan.problems)
        if self._ledger.number != self._saved:
            self._keep_ledger()
        return True

    def page(self, since: str, stop: Callable[[], bool]) -> ArticlePage:
        """What changed after the token ``since``; looks at the folder when nothing else is waiting."""
        number = self._ledger.since(since) or 0
        if self._scan or number in (0, self._ledger.number):
            self.look(stop)
        batch = Batch(self._root, self._fresh)
        last = batch.fill(self._ledger.changes_after(number), with_gone=bool(since))
        self._fresh = {}
        return ArticlePage(
            # Not every change is one of an article: a caught-up reader is past them all.
            token=self._ledger.token(self._ledger.number if last else batch.number),
            articles=tuple(batch.articles),
            removed=tuple(batch.removed),
            problems=tuple(islice(self._problems(), MOST_PROBLEMS)),
            more_problems=max(0, self._problem_count() - MOST_PROBLEMS),
            complete=last and self._scan is None,
            anew=number == 0,
        )

    def summary(self) -> str:
        """One sentence: how many articles in which languages, how many problems."""
        languages = Counter(key.rpartition("@")[2] for key in self._ledger.holders)
        listed = ", ".join(f"{language} {count}" for language, count in sorted(languages.items()))
        problems = self._problem_count()
        so_far = " so far" if self._scan else ""
        articles = f"{languages.total()} articles{so_far}" + (f" ({listed})" if listed else "")
        return f"{articles}, {problems} problems." if problems else f"{articles}."

    def _problems(self) -> chain[ArticleProblem]:
        outer = self._scan.problems if self._scan else self._outer
        return chain(outer, self._ledger.problems())

    def _problem_count(self) -> int:
        return sum(1 for _ in self._problems())

    def _keep_ledger(self) -> None:
        try:
            save(self._ledger, self._ledger_path)
        except OSError:
            # Only a cache: without it the next run reads the folder anew and answers an old token with all.
            return
        self._saved = self._ledger.number


def refuse_absent(root: Path) -> None:
    """Raise NotReachable when the folder is away, Rejected when it is no folder."""
    try:
        if root.is_dir():
            return
        exists = root.exists()
    except OSError:
        exists = False
    if exists:
        raise Rejected(f"{root} is no folder.", "Choose the folder that holds the articles.")
    remedy = "See whether its drive is connected, or correct the path."
    raise NotReachable(f"The folder {root} is not there.", remedy)
