"""The program without its window: lanes, store, back ends, search and use cases, wired once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import uniform
from typing import TYPE_CHECKING

from agent_desk.application.desk import Desk, Parts
from agent_desk.application.events import ProblemArose
from agent_desk.application.find_answers import FindAnswers
from agent_desk.application.follow_articles import FollowArticles
from agent_desk.application.follow_changes import FollowChanges
from agent_desk.application.gather_view import GatherView
from agent_desk.application.keep_draft import KeepDraft
from agent_desk.application.lanes import Lane
from agent_desk.application.link_customer import LinkCustomer
from agent_desk.application.open_customer import OpenCustomer
from agent_desk.application.own_case import OwnCase
from agent_desk.application.ports import ArticleIndex, Backends, DraftStore, EventSink, StoreProblem
from agent_desk.application.pulse import Pulse
from agent_desk.application.receive_call import ReceiveCall
from agent_desk.application.save_note import SaveNote
from agent_desk.application.search_customers import SearchCustomers
from agent_desk.application.send_outbox import SendOutbox
from agent_desk.application.session import Session

if TYPE_CHECKING:
    from agent_desk.store.open import Store


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """Aware UTC now."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """Who works where: the agent's login, the store's address, and the folder of this machine's own files."""

    agent: str
    store: str
    data: Path
    resources: Path
    language: Callable[[], str] = lambda: "en"


class Program:
    """Everything behind the window. Store, drafts and articles are opened on their lanes when the desk is
    first asked for something: until the window is painted nothing takes its time.
    """

    def __init__(self, place: Place, backends: Backends, events: EventSink) -> None:
        self._place = place
        self.backends = backends
        self.events = events
        self.store_lane, self.draft_lane = Lane("store"), Lane("drafts")
        self.search_lane = Lane("search")
        self._opened: list[Store] = []
        self.pulse = Pulse(events)
        self._begun = threading.Event()
        for lane in (self.store_lane, self.draft_lane, self.search_lane):
            lane.submit(self._begun.wait)
        articles = self.search_lane.submit(_article_index)
        drafts = self.draft_lane.submit(self._open_drafts)
        self._ready: Future[Parts] = self.store_lane.submit(lambda: self._parts(drafts, articles))
        self.desk = Desk(self._ready, events, self._begun.set)

    @property
    def ready(self) -> Future[Parts]:
        """The use cases, once the store is open; asking for them begins to open it."""
        self._begun.set()
        return self._ready

    def close(self) -> None:
        """Stop the pulse, end the children, close the store; what is typed is on disk already."""
        self._begun.set()
        self.pulse.close()
        self.backends.close()
        self.store_lane.submit(self._close_store)
        for lane in (self.draft_lane, self.search_lane, self.store_lane):
            lane.close()

    def language(self) -> str:
        """The window's BCP 47 language."""
        return self._place.language()

    @property
    def store(self) -> Store:
        """The open store; wait for ``ready`` first."""
        return self._opened[0]

    def _open_drafts(self) -> DraftStore:
        from agent_desk.store.drafts import SqlDraftStore

        def tell(problem: StoreProblem) -> None:
            self.events.publish(ProblemArose(problem.message, problem.remedy))

        return SqlDraftStore(self._place.data / "drafts" / f"{_file_name(self._place.agent)}.sqlite", tell)

    def _parts(self, drafts: Future[DraftStore], articles: Future[ArticleIndex]) -> Parts:
        from agent_desk.search.names.matcher import NameMatcher
        from agent_desk.search.names.nicknames import Nicknames
        from agent_desk.store.open import open_store

        place = self._place
        store = open_store(place.store, NameMatcher(Nicknames.from_folder(place.resources / "nicknames")))
        self._opened.append(store)
        session = Session(place.agent, SystemClock(), self.events, self.store_lane, place.language)
        directory, cases, backends = store.customers, store.cases, self.backends
        view = GatherView(session, backends, directory)
        opening = OpenCustomer(session, directory, cases, view)
        outbox = SendOutbox(session, cases, backends)
        owning = OwnCase(session, cases, directory, outbox)
        keeping = KeepDraft(session, drafts.result(), opening, self.draft_lane)
        notes = SaveNote(session, cases, owning, keeping, opening, backends, outbox)
        self._follow(session, outbox, articles.result(), notes, view)
        return Parts(
            session=session,
            calls=ReceiveCall(session, directory, backends, opening),
            customers=SearchCustomers(session, directory),
            opening=opening,
            links=LinkCustomer(session, directory, opening),
            view=view,
            answers=FindAnswers(session, articles.result(), self.search_lane),
            owning=owning,
            drafts=keeping,
            notes=notes,
        )

    def _follow(
        self, session: Session, outbox: SendOutbox, articles: ArticleIndex, notes: SaveNote, view: GatherView
    ) -> None:
        store = self.store
        changes = FollowChanges(session, store.cases, store.cursor)
        sources = FollowArticles(session, articles, self.backends, self.search_lane)
        beats = ((0.5, view.retry_due), (2.0, outbox), (5.0, notes.send_unsent), (10.0, sources))
        for seconds, work in beats:
            self.pulse.every(seconds, work)
        # Desktops that all began at eight must not all ask at once: a quarter more or less for each.
        self.pulse.every(2.0 * uniform(0.75, 1.25), changes)
        self.pulse.start()

    def _close_store(self) -> None:
        for store in self._opened:
            store.close()


def _article_index() -> ArticleIndex:
    from agent_desk.search.articles.index import MappedArticleIndex

    return MappedArticleIndex()


def _file_name(agent: str) -> str:
    return "".join(character if character.isalnum() else "_" for character in agent) or "agent"
