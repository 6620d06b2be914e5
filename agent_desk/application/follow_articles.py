"""Follow the knowledge sources: articles that were added, changed or removed are searched at once.

The sources are the store and every connection that delivers articles. What is known of them is kept with the
index: a window that opens asks only for what changed since the index was built.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.article_ports import STORE, ArticleChanges, ArticleStore, KeptIndex
from agent_desk.application.backend_ports import Backends, ConnectionInfo
from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import TaskRunner
from agent_desk.application.standing_problems import StandingProblems
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.capabilities import ArticlePage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future

    from agent_desk.application.session import Session
    from agent_desk.sdk.capabilities import ArticleProblem

SECONDS = 30.0
_STORE = ConnectionInfo(STORE, "Store", "", frozenset())


class FollowArticles:
    """Asks every knowledge source what changed since it was asked last; the old index answers meanwhile."""

    def __init__(
        self,
        session: Session,
        index: KeptIndex,
        backends: Backends,
        store: ArticleStore,
        search_lane: TaskRunner,
    ) -> None:
        self._session = session
        self._backends = backends
        self._store = store
        self._search_lane = search_lane
        self._sources = Sources(index)
        self._asking: set[str] = set()
        self._problems: dict[str, dict[str, ArticleProblem]] = {}
        self._told: set[str] = set()
        self._away = StandingProblems(session.publish)
        self._also: list[Callable[[], object]] = []

    @property
    def idle(self) -> bool:
        """Whether every source was asked and has answered."""
        return not self._asking

    def also(self, changed: Callable[[], object]) -> None:
        """Have ``changed`` called once a source has said all and an article is another one, or gone: on the
        search lane."""
        self._also.append(changed)

    def __call__(self) -> None:
        """Look once; returns at once."""
        sources = (_STORE, *self._backends.connections("KnowledgeSource"))
        self._session.on(self._search_lane, lambda: self._sources.only([one.id for one in sources]))
        for info in sources:
            if info.id not in self._asking:
                self._asking.add(info.id)
                self._session.on(self._search_lane, partial(self._begin, info))

    def _begin(self, info: ConnectionInfo) -> None:
        try:
            self._ask(info)
        except Exception:
            self._asking.discard(info.id)
            raise

    def _ask(self, info: ConnectionInfo) -> None:
        token = self._sources.token(info.id)
        if info is _STORE:
            asked = self._session.store_lane.submit(lambda: _page(self._store.changes(token)))
        else:
            asked = self._backends.ask(info.id, "articles", token, seconds=SECONDS)  # type: ignore[assignment]
        asked.add_done_callback(lambda done: self._arrived(info, token, done))

    def _arrived(self, info: ConnectionInfo, token: str, done: Future[ArticlePage]) -> None:
        page = None if (problem := done.exception()) else done.result()
        if isinstance(page, ArticlePage):
            self._away.passed(info.id)
            self._session.on(self._search_lane, lambda: self._take_in(info, token, page))
        else:
            self._asking.discard(info.id)
            self._tell_away(info, problem)

    def _tell_away(self, info: ConnectionInfo, problem: BaseException | None) -> None:
        """No part of the view shows a knowledge source: that it is away is told once, until it is back.

        The store's absence is told by whoever follows its changes.
        """
        if info is _STORE or info.id in self._away:
            return
        why = getattr(problem, "message", "") or f"{type(problem).__name__}."
        words = Sentence("{title}: {problem}", title=info.title, problem=why)
        self._away.arose(info.id, ProblemArose(words, getattr(problem, "remedy", "")))

    def _take_in(self, info: ConnectionInfo, token: str, page: ArticlePage) -> None:
        try:
            more = self._sources.take_in(info.id, token, page)
        except Exception:
            self._asking.discard(info.id)
            raise
        problems = self._problems.setdefault(info.id, {})
        problems.update({f"{one.where}: {one.problem}": one for one in page.problems})
        if more:
            self._ask(info)
            return
        self._tell_problems(self._problems.pop(info.id), page.more_problems)
        self._asking.discard(info.id)
        if self.idle:
            self._sources.renew()
        if self._sources.changed():
            for changed in self._also:
                changed()

    def _tell_problems(self, problems: dict[str, ArticleProblem], more: int) -> None:
        """Once a source has said all: how many there are is known only then."""
        new = [one for text, one in problems.items() if text not in self._told]
        self._told.update(problems)
        if new:
            words = Sentence(
                "Articles that could not be read: {count}. {where}: {problem}",
                count=len(problems) + more,
                where=new[0].where,
                problem=new[0].problem,
            )
            self._session.publish(ProblemArose(words, new[0].remedy))


def taken_over(version: str) -> str:
    """The version of an index that another account built, as a desk goes on from it.

    What the store says is the same for all; a connection may tell another account other things, and is
    asked for everything.
    """
    return json.dumps({origin: token if origin == STORE else "" for origin, token in _read(version).items()})


def same_sources(one: str, other: str) -> bool:
    """Whether two versions are of the same sources."""
    return _read(one).keys() == _read(other).keys()


class Sources:
    """Up to where each source is in the index; used on the search lane only."""

    def __init__(self, index: KeptIndex) -> None:
        self._index = index
        self._version = ""
        self._tokens: dict[str, str] = {}
        self._seen: dict[str, set[str]] = {}
        self._changed = False

    def changed(self) -> bool:
        """Whether an article may be another one than when this was asked last."""
        changed, self._changed = self._changed, False
        return changed

    def token(self, origin: str) -> str:
        """Where to go on with a source."""
        self._look_at_version()
        return self._tokens.get(origin, "")

    def only(self, origins: Iterable[str]) -> None:
        """Take in what was built meanwhile, and drop what came from sources that are no more."""
        self._index.settle()
        self._look_at_version()
        for gone in set(self._tokens) - set(origins):
            self._remove_others(gone, set())
            del self._tokens[gone]
            self.renew()

    def take_in(self, origin: str, token: str, page: ArticlePage) -> bool:
        """Put and remove what a page says; returns whether there is more. An older page is left."""
        if token != self.token(origin):
            return True
        if page.anew or not token:
            self._seen[origin] = set()
        self._changed |= bool(page.articles or page.removed)
        # Whoever names its articles by its customers' cards gives no card number away to the index.
        articles = [replace(article, id=mask(article.id), origin=origin) for article in page.articles]
        self._index.put(articles)
        self._index.remove(key for key in map(mask, page.removed) if self._origin(key) == origin)
        self._tokens[origin] = page.token
        seen = self._seen.get(origin)
        if seen is not None:
            seen.update(article.key for article in articles)
            if page.complete:
                self._remove_others(origin, self._seen.pop(origin))
        dropped = self._index.version != self._version
        return dropped or not page.complete

    def renew(self) -> None:
        """Every source has said all: the index may be kept."""
        self._version = json.dumps(self._tokens, sort_keys=True)
        if self._version != self._index.version:
            self._index.renew(self._version)

    def _look_at_version(self) -> None:
        """Another index is used than the one before: go on from where it is."""
        if self._index.version != self._version:
            self._version, self._changed = self._index.version, True
            self._tokens, self._seen = _read(self._version), {}

    def _origin(self, key: str) -> str:
        article = self._index.article(key)
        return article.origin if article else ""

    def _remove_others(self, origin: str, keys: set[str]) -> None:
        """What a source delivered once, and did not when it told everything anew, is gone."""
        mine = (article.key for article in self._index.articles() if article.origin == origin)
        gone = [key for key in mine if key not in keys]
        self._changed |= bool(gone)
        self._index.remove(gone)


def _page(changes: ArticleChanges) -> ArticlePage:
    return ArticlePage(
        changes.cursor, changes.articles, changes.removed, complete=changes.complete, anew=changes.anew
    )


def _read(version: str) -> dict[str, str]:
    """The tokens in an index's version; none of one that this program did not write."""
    try:
        found = json.loads(version) if version else {}
    except ValueError:
        return {}
    return {str(origin): str(token) for origin, token in found.items()} if isinstance(found, dict) else {}
