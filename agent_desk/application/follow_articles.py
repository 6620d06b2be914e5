"""Follow the knowledge sources: articles that were added, changed or removed are searched at once."""

from __future__ import annotations

from concurrent.futures import Future

from agent_desk.application.events import ProblemArose
from agent_desk.application.ports import ArticleIndex, Backends, ConnectionInfo, TaskRunner
from agent_desk.application.session import Session
from agent_desk.sdk.capabilities import ArticlePage

SECONDS = 30.0


class FollowArticles:
    """Asks every knowledge source what changed since it was asked last; the old index answers meanwhile."""

    def __init__(
        self, session: Session, articles: ArticleIndex, backends: Backends, search_lane: TaskRunner
    ) -> None:
        self._session = session
        self._articles = articles
        self._backends = backends
        self._search_lane = search_lane
        self._tokens: dict[str, str] = {}
        self._asking: set[str] = set()
        self._told: set[str] = set()
        self._away: set[str] = set()

    def __call__(self) -> None:
        """Look once; returns at once."""
        for info in self._backends.connections("KnowledgeSource"):
            if info.id not in self._asking:
                self._asking.add(info.id)
                self._ask(info)

    def _ask(self, info: ConnectionInfo) -> None:
        token = self._tokens.get(info.id, "")
        asked = self._backends.ask(info.id, "articles", token, seconds=SECONDS)
        asked.add_done_callback(lambda done: self._arrived(info, done))

    def _arrived(self, info: ConnectionInfo, done: Future[object]) -> None:
        page = None if (problem := done.exception()) else done.result()
        if isinstance(page, ArticlePage):
            self._away.discard(info.id)
            self._session.on(self._search_lane, lambda: self._take_in(info, page))
        else:
            self._asking.discard(info.id)
            self._tell_away(info, problem)

    def _tell_away(self, info: ConnectionInfo, problem: BaseException | None) -> None:
        """No part of the view shows a knowledge source: that it is away is told once, until it is back."""
        if info.id not in self._away:
            self._away.add(info.id)
            words = getattr(problem, "message", "") or f"{type(problem).__name__}."
            self._session.publish(ProblemArose(f"{info.title}: {words}", getattr(problem, "remedy", "")))

    def _take_in(self, info: ConnectionInfo, page: ArticlePage) -> None:
        try:
            if page.articles:
                self._articles.put(page.articles)
            if page.removed:
                self._articles.remove(page.removed)
        except Exception:
            self._asking.discard(info.id)
            raise
        self._tokens[info.id] = page.token
        self._tell_problems(page)
        if page.complete:
            self._asking.discard(info.id)
        else:
            self._ask(info)

    def _tell_problems(self, page: ArticlePage) -> None:
        new = [one for one in page.problems if f"{one.where}: {one.problem}" not in self._told]
        self._told.update(f"{one.where}: {one.problem}" for one in new)
        if new:
            words = f"{len(new)} article(s) could not be read. {new[0].where}: {new[0].problem}"
            self._session.publish(ProblemArose(words, new[0].remedy))
