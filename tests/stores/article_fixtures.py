"""One suite, three libraries: articles, questions and drafts in memory, in a file, in a team's database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_desk.application.article_ports import ArticleDrafts, ArticleStore, QuestionStore
from agent_desk.store.open import OpenOptions, Store, open_store
from agent_desk.store.tables.articles import TABLES
from tests.fakes.articles import FakeArticleDrafts, FakeArticleStore, FakeQuestionStore
from tests.stores.desks import NO_NAMES, SteppedClock
from tests.stores.template import StoreTemplate


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
    yield from _opened(store_template.server.dsn(library_database), lambda: datetime.now(UTC))
    tables = ", ".join(table.name for table in TABLES)
    store_template.server.execute(f"TRUNCATE {tables} CASCADE", database=library_database)


@pytest.fixture(params=["fake", "sqlite", "postgres"])
def library(request: pytest.FixtureRequest) -> Library:
    """Each kind: who passes with one must pass with all."""
    if request.param == "fake":
        return fake_library()
    found: Library = request.getfixturevalue(f"{request.param}_library")
    return found
