"""One pass over the folder, in pieces: compares each file with the ledger and reads what differs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from agent_desk.domain.article import Article
from agent_desk.sdk.capabilities import ArticleProblem
from agent_desk.sdk.errors import NotReachable

from .article_file import parse_article
from .ledger import Entry, Ledger
from .reading import read_bytes
from .refusal import FileRefused
from .walk import FoundFile, shown, walk

# A file younger than this may change again without a visible trace: file systems keep time in ticks of up to
# two seconds.
TICK_NS = 2_000_000_000


class Scan:
    """Walks ``root`` once. ``articles`` holds, by path, what was parsed since it was last emptied.

    ``problems`` are those of links and folders; what is wrong with a file stands in its ledger entry.
    """

    def __init__(self, root: Path, ledger: Ledger, now: Callable[[], datetime]) -> None:
        self.articles: dict[str, Article] = {}
        self.problems: list[ArticleProblem] = []
        self._root = root
        self._ledger = ledger
        self._now = now
        self._seen: set[str] = set()
        self._unlisted: list[str] = []
        self._steps = self._run()

    def advance(self, stop: Callable[[], bool]) -> bool:
        """Go on until ``stop`` says so; True when the whole folder was seen. Raises NotReachable."""
        return all(not stop() for _ in self._steps)

    def _run(self) -> Iterator[None]:
        for file in walk(self._root, self._report):
            self._seen.add(file.where)
            self._look_at(file)
            yield
        for where in self._missing():
            self._look_again(self._ledger.drop(where))
            yield

    def _report(self, where: str, problem: str, remedy: str) -> None:
        self.problems.append(ArticleProblem(shown(where), problem, remedy))
        if where.endswith("/"):
            self._unlisted.append("" if where == "/" else where)

    def _missing(self) -> list[str]:
        if self._ledger.holders and not self._seen and not self._unlisted:
            # A network drive that is not mounted looks like this; believing it would empty the answers.
            raise NotReachable(
                "The folder of articles is empty, though it held articles before.",
                "See whether its drive is connected. If they were deleted on purpose, remove the connection.",
            )
        unlisted = tuple(self._unlisted)
        known = self._ledger.entries
        return [where for where in known if where not in self._seen and not where.startswith(unlisted)]

    def _look_at(self, file: FoundFile) -> None:
        known = self._ledger.entries.get(file.where)
        if known and known.settled and (known.size, known.changed_ns) == (file.size, file.changed_ns):
            return
        entry, article = self._read(file)
        if known and known.digest == entry.digest:
            known.size, known.changed_ns, known.settled = entry.size, entry.changed_ns, entry.settled
            return
        waiting = self._ledger.put(file.where, entry)
        if entry.key and article:
            self.articles[file.where] = article
        elif entry.wanted:
            entry.problems += (self._twin(file.where, entry.wanted),)
        self._look_again(waiting)

    def _read(self, file: FoundFile) -> tuple[Entry, Article | None]:
        entry = Entry(file.size, file.changed_ns, settled=self._settled(file))
        try:
            content = read_bytes(self._root / file.where)
            entry.digest = hashlib.blake2b(content, digest_size=16).hexdigest()
            article, entry.problems = parse_article(content, shown(file.where))
        except FileRefused as refused:
            entry.digest = entry.digest or refused.problem
            entry.problems = (ArticleProblem(shown(file.where), refused.problem, refused.remedy),)
            return entry, None
        entry.wanted = article.key
        return entry, article

    def _settled(self, file: FoundFile) -> bool:
        return file.changed_ns + TICK_NS < self._now().timestamp() * 1e9

    def _twin(self, where: str, key: str) -> ArticleProblem:
        holder = shown(self._ledger.holders[key])
        return ArticleProblem(
            shown(where),
            f"{holder} already has the id and language {key}; this file is not loaded.",
            "Give one of the two another id or language, or remove it.",
        )

    def _look_again(self, waiting: list[str]) -> None:
        # The file that held their key has let it go: the first of them gets it.
        for where in waiting:
            entry = self._ledger.entries[where]
            entry.digest, entry.settled = "", False
            if where in self._seen:
                self._look_at(FoundFile(where, entry.size, entry.changed_ns))
