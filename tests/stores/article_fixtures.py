"""One suite, three libraries: articles, questions and drafts in memory, in a file, in a team's database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agent_desk.application.article_ports import ArticleDrafts, ArticleStore, QuestionStore
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.tables.articles import TABLES
from tests.fakes.articles import FakeArticleDrafts, FakeArticleStore, FakeQuestionStore
from tests.stores.desks import NO_NAMES, SteppedClock
from tests.stores.template import StoreTemplate

# Transactions of other tests on the same server hold back what a cursor shows, for a little while.
_UNTIL_SHOWN = """
DO $$ BEGIN
    FOR i IN 1..1000 LOOP
        EXIT WHEN NOT EXISTS (
            SELECT FROM article_changes WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())
        );
        PERFORM pg_sleep(0.01);
    END LOOP;
END $$
"""


class _Shown:
    """A port whose changes are asked for when all that was written shows."""

    def __init__(self, port: Any, wait: Callable[[], None]) -> None:
        self._port, self._wait = port, wait

    def __getattr__(self, name: str) -> Any:
        return getattr(self._port, name)

    def changes(self, cursor: str) -> Any:
        self._wait()
        return self._port.changes(cursor)


@dataclass
class Library:
    """What the desk keeps of articles; ``address`` is empty for the fake."""

    articles: ArticleStore
    questions: QuestionStore
    drafts: ArticleDrafts
    address: str = ""


def library_of(store: Store, address: str) -> Library:
    return Library(store.articles, store.questions, store.article_drafts, address)


def fake_library() -> Library:
    clock = SteppedClock()
    return Library(FakeArticleStore(clock), FakeQuestionStore(clock), FakeArticleDrafts(clock))


def _opened(address: str, clock: Callable[[], datetime]) -> Iterator[Library]:
    store = open_store(address, NO_NAMES, OpenOptions(clock=clock))
    yield library_of(store, address)
    store.close()


@pytest.fixture
def sqlite_library(store_file: Path) -> Iterator[Library]:
    """In a file of its own."""
    yield from _opened(f"sqlite:///{store_file}", SteppedClock())


@pytest.fixture(scope="session")
def library_database(store_template: StoreTemplate) -> str:
    """A migrated team database, for one test after the other."""
    return store_template.new_store()


@pytest.fixture
def postgres_library(store_template: StoreTemplate, library_database: str) -> Iterator[Library]:
    """In a team's database, signed in as its owner."""
    server = store_template.server

    def wait() -> None:
        server.execute("SET statement_timeout = 0", _UNTIL_SHOWN, database=library_database)

    for library in _opened(server.dsn(library_database), lambda: datetime.now(UTC)):
        yield replace(
            library, articles=_Shown(library.articles, wait), questions=_Shown(library.questions, wait)
        )
    tables = ", ".join(table.name for table in TABLES)
    server.execute(f"TRUNCATE {tables} CASCADE", database=library_database)


@pytest.fixture(params=["fake", "sqlite", "postgres"])
def library(request: pytest.FixtureRequest) -> Library:
    """Each kind: who passes with one must pass with all."""
    if request.param == "fake":
        return fake_library()
    found: Library = request.getfixturevalue(f"{request.param}_library")
    return found
