"""The articles without a window: the store's, those of the connections, and the machine's index of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from agent_desk.application.backend_ports import Backends
from agent_desk.application.events import Event, ProblemArose
from agent_desk.application.follow_articles import FollowArticles
from agent_desk.application.lanes import Lane
from agent_desk.application.ports import StoreProblem
from agent_desk.application.session import Session
from agent_desk.bootstrap.articles import article_index
from agent_desk.bootstrap.connecting import Connecting, unusable
from agent_desk.bootstrap.own_settings import own_settings
from agent_desk.bootstrap.program import SystemClock
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.search.names.matcher import NameMatcher
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.system.paths import Paths, paths

if TYPE_CHECKING:
    from agent_desk.search.articles.machine_index import MachineIndex
    from agent_desk.system.settings import Settings

PATIENCE = 600.0
_PAUSE = 0.05

Say = Callable[[str], None]
MakeIndex = Callable[["Paths"], "MachineIndex"]


class _Told:
    """An event sink that says problems to the person at the terminal."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def publish(self, *events: Event) -> None:
        """See EventSink."""
        for event in events:
            if isinstance(event, ProblemArose):
                self._say(f"{event.message} {event.remedy}".strip())


@dataclass(frozen=True, slots=True)
class Knowledge:
    """An open store and the index, caught up with every source."""

    agent: str
    store: Store
    index: MachineIndex


@contextmanager
def opened_store() -> Iterator[tuple[str, Store]]:
    """This user's store and login; raises StoreProblem."""
    places = paths()
    settings = own_settings(places)
    with _opened(places, settings, Connecting(places, settings.region, _ignore)) as store:
        yield settings.login, store


def desk_index(places: Paths) -> MachineIndex:
    """The index as this user's window has it."""
    return article_index(places.cache, places.resources, places.machine_cache)


@contextmanager
def opened_knowledge(say: Say, make_index: MakeIndex = desk_index) -> Iterator[Knowledge]:
    """Store and index of this user; problems of sources are said, and the others go on.

    Raises StoreProblem.
    """
    places = paths()
    settings = own_settings(places)

    def tell(message: str, remedy: str = "") -> None:
        say(f"{message} {remedy}".strip())

    connecting = Connecting(places, settings.region, tell)
    with _opened(places, settings, connecting) as store:
        backends = connecting.backends(connecting.connections(), "KnowledgeSource")
        for health in unusable(backends):
            tell(health.problem, health.remedy)
        index = make_index(places)
        lane = Lane("search")
        try:
            _caught_up(index, lane, store, backends, settings.login, say)
            if index.builds and not index.whole:
                say("Building the index of articles …")
                _wait(lambda: _built(index, lane))
            yield Knowledge(settings.login, store, index)
        finally:
            backends.close()
            lane.close()
            index.close()


@contextmanager
def _opened(places: Paths, settings: Settings, connecting: Connecting) -> Iterator[Store]:
    password = connecting.secrets.secret("store", "password") if settings.store else None
    options = OpenOptions(password=password)
    store = open_store(settings.store_address(places.data), NameMatcher(), options)
    try:
        yield store
    finally:
        store.close()


def _caught_up(
    index: MachineIndex, lane: Lane, store: Store, backends: Backends, agent: str, say: Say
) -> None:
    store_lane = Lane("store")
    session = Session(agent, SystemClock(), _Told(say), store_lane)
    follow = FollowArticles(session, index, backends, store.articles, lane)
    try:
        follow()
        lane.submit(lambda: None).result()
        _wait(lambda: follow.idle)
        lane.submit(lambda: _learn(index, store)).result()
    finally:
        store_lane.close()


def _learn(index: MachineIndex, store: Store) -> None:
    cursor, complete = "", False
    while not complete:
        page = store.questions.changes(cursor)
        index.learn(page.confirmed)
        cursor, complete = page.cursor, page.complete


def _built(index: MachineIndex, lane: Lane) -> bool:
    lane.submit(index.settle).result()
    return index.whole


def _wait(done: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > until:
            raise StoreProblem(
                Sentence("The sources of articles take too long."),
                Sentence("Look at the connections, try again."),
            )
        time.sleep(_PAUSE)


def _ignore(_message: str, _remedy: str = "") -> None:
    """Connections are not used here."""
