"""The program without its window: lanes, store, back ends, search and use cases, wired once."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import UTC, datetime
from random import uniform
from typing import TYPE_CHECKING

from agent_desk.application.desk import Desk
from agent_desk.application.events import ProblemArose
from agent_desk.application.follow_connections import FollowConnections
from agent_desk.application.lanes import Lane
from agent_desk.application.pulse import Pulse
from agent_desk.bootstrap.late import Late
from agent_desk.domain.quick import dataclass
from agent_desk.system.settings import is_team_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.desk import Parts, Rest
    from agent_desk.application.follow_changes import Hints
    from agent_desk.application.ports import CaseStore, EventSink, StoreProblem
    from agent_desk.search.articles.machine_index import MachineIndex
    from agent_desk.store.drafts import SqlDraftStore
    from agent_desk.store.kept_promises import SqlKeptPromises
    from agent_desk.store.open import Store


_MOMENT = 0.15
"""Seconds from the first request to the opening of the store: meanwhile nothing else wants the interpreter,
and the window is quick to take in who rings and what is typed."""
_LONGEST_NAME = 128
"""Bytes of a file's name that an agent's login may fill: file systems take 255, endings among them."""
_LONGEST_TURN = 1.0
"""Seconds that the articles wait for the store, to be opened one after the other; a store may be away."""


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """Aware UTC now."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """Who works where: the agent's login, the store's address, and the folders of this machine's own files.

    ``cache`` holds what can be made again; by default it lies in ``data``.

    ``password`` gives the password of a team's store; it asks the keyring, and so may block. ``hints`` is
    the team's relay, if it has one. ``device`` names the desktop; empty: as the machine is called.
    """

    agent: str
    store: str
    data: Path
    resources: Path
    language: Callable[[], str] = lambda: "en"
    password: Callable[[], str | None] = lambda: None
    department: str = ""
    cache: Path | None = None
    machine_cache: Path | None = None
    hints: Hints | None = None
    device: str = ""


class Program:
    """Everything behind the window. Drafts, then the store, then the articles are opened on their lanes when
    the desk is first asked for something: until the window is painted nothing takes its time.

    Each is opened for itself: what is typed is kept while the store is away, upgraded or damaged, and a store
    that could not be opened is tried again.
    """

    def __init__(self, place: Place, backends: Backends, events: EventSink) -> None:
        self._place = place
        self.backends = backends
        self.events = events
        self.store_lane, self.draft_lane = Lane("store"), Lane("drafts")
        self.search_lane = Lane("search")
        self._store, self._drafts = Late(self._open_store), Late(self._open_drafts, pause=0.0)
        self._kept = Late(self._open_kept, pause=0.0)
        self._sent = Late(lambda: self._open_drafts(".sent"), pause=0.0)
        self._articles = Late(self._open_articles)
        self.pulse = Pulse(events)
        self._unheard: Callable[[], None] = lambda: None
        FollowConnections(events, backends)
        self._asked, self._hurry, self._tried = threading.Event(), threading.Event(), threading.Event()
        self.draft_lane.submit(self._asked.wait)
        parts = self.draft_lane.submit(self._parts)
        self.draft_lane.submit(self._drafts.get)
        self.store_lane.submit(self._wait_for_the_window)
        self._rest: Future[Rest] = self.store_lane.submit(lambda: self._tried_store(parts))
        self.search_lane.submit(self._asked.wait)
        self.search_lane.submit(lambda: self._tried.wait(_LONGEST_TURN))
        self.search_lane.submit(self._articles.get)
        self.desk = Desk(parts, events, self._asked.set)

    @property
    def ready(self) -> Future[Rest]:
        """Done once it was tried to open the store; asking for it begins to open it."""
        self._begin()
        return self._rest

    def close(self) -> None:
        """Stop the pulse, end the children, close the store; what is typed is on disk already."""
        self._begin()
        self._unheard()
        self.pulse.close()
        self.backends.close()
        self.store_lane.submit(lambda: self._store.close(self._leave))
        self.store_lane.submit(lambda: self._kept.close(lambda kept: kept.close()))
        self.store_lane.submit(lambda: self._sent.close(lambda sent: sent.close()))
        self.draft_lane.submit(lambda: self._drafts.close(lambda drafts: drafts.close()))
        self.search_lane.submit(lambda: self._articles.close(lambda index: index.close()))
        for lane in (self.draft_lane, self.search_lane, self.store_lane):
            lane.close()

    @property
    def place(self) -> Place:
        """Who works where."""
        return self._place

    def language(self) -> str:
        """The window's BCP 47 language."""
        return self._place.language()

    @property
    def store(self) -> Store:
        """The store, opened if need be; raises StoreProblem."""
        return self._store.get()

    def _begin(self) -> None:
        self._asked.set()
        self._hurry.set()

    def _wait_for_the_window(self) -> None:
        self._asked.wait()
        self._hurry.wait(_MOMENT)

    def _patience(self) -> float:
        from agent_desk.application.receive_call import PATIENCE

        return PATIENCE if self._tried.is_set() else 0.0

    def _leave(self, store: Store) -> None:
        with suppress(Exception):  # who cannot say so is away a little later
            store.staff.left(self._place.agent)
        store.close()

    def _open_store(self) -> Store:
        from agent_desk.store.sql_library import load_sql_library

        load_sql_library()
        from agent_desk.search.names.matcher import NameMatcher
        from agent_desk.search.names.nicknames import Nicknames
        from agent_desk.store.open import OpenOptions, open_store
        from agent_desk.store.sent_acts import Acts

        place = self._place
        matching = NameMatcher(Nicknames.from_folder(place.resources / "nicknames"))
        # A store in a file of this machine's own loses nothing that this machine keeps.
        kept = self._sent.part(lambda file: file)
        acts = Acts(kept, self._tell) if is_team_store(place.store) else None
        options = OpenOptions(device=place.device, password=place.password(), acts=acts)
        store = open_store(place.store, matching, options)
        if store.remark:
            self.events.publish(ProblemArose(store.remark))
        return store

    def _open_kept(self) -> SqlKeptPromises:
        from agent_desk.store.kept_promises import SqlKeptPromises

        return SqlKeptPromises(self._open_drafts(".promises"))

    def _open_drafts(self, kind: str = "") -> SqlDraftStore:
        from agent_desk.store.drafts import SqlDraftStore

        name = f"{_file_name(self._place.agent)}{kind}.sqlite"
        return SqlDraftStore(self._place.data / "drafts" / name, self._tell)

    def _tell(self, problem: StoreProblem) -> None:
        self.events.publish(ProblemArose(problem.message, problem.remedy))

    def _open_articles(self) -> MachineIndex:
        from agent_desk.bootstrap.articles import article_index

        place = self._place
        return article_index(place.cache or place.data / "cache", place.resources, place.machine_cache)

    def _tried_store(self, parts: Future[Parts]) -> Rest:
        with suppress(Exception):  # the pulse asks the store next, and tells
            self._store.get()
        try:
            return self._rest_of(parts.result())
        finally:
            self._tried.set()
            self.pulse.start()

    def _parts(self) -> Parts:
        from agent_desk.application.session import Session
        from agent_desk.bootstrap.calling import call_parts
        from agent_desk.system.calls_file import CallsFile

        place = self._place
        session = Session(place.agent, SystemClock(), self.events, self.store_lane, place.language)
        drafts = self._drafts.part(lambda drafts: drafts)
        lane, patience, rest = self.draft_lane, self._patience, self._rest
        calls = CallsFile(place.data / "drafts" / f"{_file_name(place.agent)}.calls.json")
        return call_parts(session, self._store, drafts, self.backends, lane, patience, rest, calls)

    def _rest_of(self, parts: Parts) -> Rest:
        from agent_desk.application.desk import Rest
        from agent_desk.application.find_answers import FindAnswers
        from agent_desk.application.follow_changes import FollowChanges
        from agent_desk.bootstrap.articles import article_parts
        from agent_desk.bootstrap.promising import Around
        from agent_desk.bootstrap.team import team_parts

        def catch_up() -> None:
            parts.calls.identify_again()
            parts.opening.again()
            parts.owning.list_own()

        def ask_again() -> None:
            parts.view.retry_due()
            parts.calls.retry_due()

        session, index = parts.session, self._articles.part(lambda index: index)
        cases: CaseStore = self._store.part(lambda store: store.cases)
        changes = FollowChanges(session, cases, self._store.part(lambda store: store.cursor), catch_up)
        if self._place.hints:
            self._unheard = self._place.hints(changes.hinted)
        articles, sources = article_parts(
            session, self._store, self._articles, cases, self.backends, self.search_lane
        )
        self.pulse.every(0.5, ask_again)
        self.pulse.every(2.0, parts.drafts.keep_again)
        self._beat(parts.outbox, parts.notes.send_unsent, sources, changes, articles.learning)
        around = Around(
            session=session,
            store=self._store,
            backends=self.backends,
            directory=self._store.part(lambda store: store.customers),
            cases=cases,
            opening=parts.opening,
            owning=parts.owning,
            changes=changes,
            every=self._every,
            send=parts.outbox,
            articles=index,
            sources=sources,
            ranking_lane=self.search_lane,
            drafts=parts.drafts,
            kept=self._kept.part(lambda kept: kept),
            draft=articles.drafting.draft_article,
            department=self._place.department,
        )
        asked = articles.unanswered
        answers = FindAnswers(session, index, self.search_lane, asked.typed, asked.found)
        sources.also(answers.articles_changed)
        return Rest(answers, team_parts(around), articles)

    def _beat(self, *works: Callable[[], None]) -> None:
        # Desktops that all began at eight must not all ask at once: a quarter more or less for each.
        often, seldom = 2.0 * uniform(0.75, 1.25), 5.0 * uniform(0.75, 1.25)
        for seconds, work in zip((2.0, 5.0, 10.0, often, seldom), works, strict=True):
            self._every(seconds, work)

    def _every(self, seconds: float, work: Callable[[], None]) -> None:
        self.pulse.every(seconds, work, self.store_lane.busy)


def _file_name(agent: str) -> str:
    """A name for files of this agent; one too long for a file system is cut, and stays one agent's own."""
    name = "".join(character if character.isalnum() else "_" for character in agent) or "agent"
    if len(name.encode()) <= _LONGEST_NAME:
        return name
    from hashlib import sha256

    return f"{name[: _LONGEST_NAME // 8]}-{sha256(agent.encode()).hexdigest()[:16]}"
