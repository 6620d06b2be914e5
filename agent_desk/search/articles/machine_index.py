"""The article index of a window: the machine's file, what changed since in memory, and its renewal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeVar

from agent_desk.domain.article import Answer, Article, ConfirmedQuestion
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.index_folder import IndexFolder
from agent_desk.search.articles.records import BrokenIndex

T = TypeVar("T")

LIVE = 1_000
"""More changes than this are not searched before the new index is built: each slows every search a little."""
RENEW_FROM = 200
MOST_FAILURES = 3
ANOTHER_BUILDS = 3
"""The exit code of a process that left the work to another one."""


class Building(Protocol):
    """Another process at work; as :class:`subprocess.Popen`."""

    def poll(self) -> int | None:
        """Its exit code, or None while it works."""
        ...

    def kill(self) -> None:
        """End it."""
        ...

    def wait(self) -> int:
        """Wait for its end; its exit code."""
        ...


StartBuild = Callable[[Path], Building]
"""Starts :meth:`IndexFolder.build` for a file of changes in a process of its own: it takes half a minute."""


class MachineIndex:
    """An ``ArticleIndex`` over the file that all windows share.

    ``version`` says up to where the sources are in it. Reading is safe from any thread; one changes it. A
    damaged file is dropped when that is noticed: the index is then empty, and ``version`` too. Without
    ``start_build`` the next file is built by :meth:`keep` only.
    """

    def __init__(self, folder: IndexFolder, start_build: StartBuild | None = None) -> None:
        self._folder = folder
        self._start_build = start_build
        self._index = folder.newest()
        self._base = self._index.version
        self.version = folder.reached(self._base)
        self._confirmed: list[ConfirmedQuestion] = []
        self._changed: dict[str, Article | None] = {}
        self._live, self._in_memory = True, False
        self._failures = 0
        self._building: Building | None = None
        self._built: tuple[Path, str, dict[str, Article | None]] = Path(), "", {}

    @property
    def building(self) -> bool:
        """Whether another process builds the next version."""
        return self._building is not None

    @property
    def builds(self) -> bool:
        """Whether it has the next version built by itself."""
        return self._start_build is not None

    @property
    def whole(self) -> bool:
        """Whether all that was put is searched; else much of it waits for the next version."""
        return self._live

    def search(self, question: str, languages: Sequence[str], limit: int) -> tuple[Answer, ...]:
        """Answers for a question as typed, best first; empty rather than weak."""
        return self._whole(lambda index: index.search(question, languages, limit))

    def suggest(self, texts: Sequence[str], languages: Sequence[str], limit: int) -> tuple[Answer, ...]:
        """Answers that fit what is known without typing; the best of each text, best first."""
        return self._whole(lambda index: index.suggest(texts, languages, limit))

    def article(self, key: str) -> Article | None:
        """One article by key, searched already or not."""
        if not self._live and key in self._changed:
            return self._changed[key]
        return self._whole(lambda index: index.article(key))

    def articles(self) -> Iterator[Article]:
        """Every article that is searched."""
        return self._whole(lambda index: iter(tuple(index.articles())))

    def count(self) -> int:
        """How many articles are searched."""
        return self._index.count()

    def put(self, articles: Iterable[Article]) -> None:
        """Add or replace articles by key; what is there already costs nothing."""
        for article in articles:
            if self.article(article.key) != article:
                self._change(article.key, article)

    def remove(self, keys: Iterable[str]) -> None:
        """Remove articles by key."""
        for key in keys:
            self._change(key, None)

    def learn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Take in confirmed questions; ranking uses them at once."""
        given = list(confirmed)
        self._confirmed += given
        self._index.learn(given)

    def relearn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Learn from these confirmed questions only."""
        self._confirmed = list(confirmed)
        self._index.relearn(self._confirmed)

    def renew(self, version: str) -> None:
        """All that makes up ``version`` was put and removed: keep it, building anew if it is worth it."""
        self.version = version
        if not self._changed and self._folder.of_machine(self._base):
            self._folder.keep_reached(self._base, version)
        self._begin()

    def keep(self) -> bool:
        """Build the next file here and now if there is a change, and use it; returns whether it is there.

        It is not when another process builds. Raises OSError.
        """
        if not self._changed:
            return True
        changes = self._folder.write_changes(self._base, self.version, self._changed)
        try:
            built = self._folder.build(changes)
            if built:
                self._use(self._folder.newest(), {})
            return built
        finally:
            _unlinked(changes)

    def begin_here(self) -> None:
        """Where there is no file yet, build one here and now, or else an index in memory: what is only put
        is found less well, for nothing is known of how rare its words are."""
        if self._changed and not self._base:
            try:
                self.keep()
            except OSError:
                self._go_on_in_memory()

    def settle(self) -> None:
        """Use the new file once it is built, or try again to have it built; returns at once."""
        if self._building is None:
            self._begin()
            return
        code = self._building.poll()
        if code is not None:
            self._building = None
            self._built_or_not(code)

    def _begin(self) -> None:
        # a machine's file is renewed by its builder: one of this user's own is made when that is too long
        enough = LIVE if self._folder.of_machine(self._base) else RENEW_FROM
        wanted = len(self._changed) >= enough or (self._changed and not self._base)
        if not (wanted and self.version and self._building is None and self._failures < MOST_FAILURES):
            return
        if self._start_build is None or self._another_was_quicker(self._folder.newest()):
            return
        try:
            changes = self._folder.write_changes(self._base, self.version, self._changed)
            self._built = changes, self.version, dict(self._changed)
            self._building = self._start_build(changes)
        except OSError:
            self._failed()

    def _built_or_not(self, code: int) -> None:
        changes, version, built = self._built
        _unlinked(changes)
        fresh = self._folder.newest()
        if fresh.version == version:
            newer = {key: new for key, new in self._changed.items() if built.get(key, _NEVER) is not new}
            self._use(fresh, newer)
        elif not self._another_was_quicker(fresh) and code != ANOTHER_BUILDS:
            self._failed()

    def _another_was_quicker(self, fresh: MappedArticleIndex) -> bool:
        """Begin from where the file is that another window built, or the machine's builder."""
        quicker = fresh.version not in ("", self._base)
        if quicker:
            self.version = self._folder.reached(fresh.version)
            self._use(fresh, {})
        return quicker

    def close(self) -> None:
        """End the other process."""
        building, self._building = self._building, None
        if building is not None:
            building.kill()  # it writes beside the file and renames at last: nothing is left half done
            building.wait()
            _unlinked(self._built[0])

    def _change(self, key: str, article: Article | None) -> None:
        self._changed[key] = article
        self._live = self._in_memory or (self._live and len(self._changed) <= LIVE)
        if self._live:
            _apply(self._index, key, article)

    def _use(self, index: MappedArticleIndex, changed: dict[str, Article | None]) -> None:
        index.learn(self._confirmed)
        self._base, self._changed, self._live = index.version, {}, True
        self._failures, self._in_memory = 0, False
        self._index = index
        for key, article in changed.items():
            self._change(key, article)

    def _failed(self) -> None:
        self._failures += 1
        if self._failures == MOST_FAILURES and not (self._live and self._base):
            self._go_on_in_memory()

    def _go_on_in_memory(self) -> None:
        """The file could not be built: build here, as slow as that is, rather than answer without."""
        kept = (article for article in self._index.articles() if article.key not in self._changed)
        added = (article for article in self._changed.values() if article is not None)
        self._index = MappedArticleIndex((*kept, *added), self._index.meanings)
        self._index.learn(self._confirmed)
        self._live = self._in_memory = True

    def _whole(self, ask: Callable[[MappedArticleIndex], T]) -> T:
        index = self._index
        try:
            return ask(index)
        except BrokenIndex:
            if index is self._index:
                self._folder.drop(self._base)
                self.version = ""
                self._use(MappedArticleIndex((), index.meanings), {})
            return ask(self._index)


_NEVER = object()


def _unlinked(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _apply(index: MappedArticleIndex, key: str, article: Article | None) -> None:
    if article is None:
        index.remove((key,))
    else:
        index.put((article,))
