"""The sources are followed from where the index is; what is gone from them is gone from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent_desk.application.events import ProblemArose, ProblemPassed
from agent_desk.application.follow_articles import FollowArticles
from agent_desk.application.lanes import InlineLane
from agent_desk.application.session import Session
from agent_desk.domain.article import Article
from agent_desk.sdk.capabilities import ArticlePage, ArticleProblem
from agent_desk.sdk.errors import NotReachable
from agent_desk.search.articles.index import MappedArticleIndex
from tests.fakes.articles import FakeArticleStore
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import FakeClock, FakeSink


def articles(*names: str) -> tuple[Article, ...]:
    return tuple(Article(name, f"Title {name}", "Text.", "en") for name in names)


class FakeKeptIndex:
    """The KeptIndex port in memory; ``kept`` holds every version that was to be kept."""

    def __init__(self) -> None:
        self.index = MappedArticleIndex()
        self.version = ""
        self.kept: list[str] = []
        self.search, self.suggest = self.index.search, self.index.suggest
        self.put, self.remove = self.index.put, self.index.remove
        self.learn, self.relearn = self.index.learn, self.index.relearn
        self.article, self.count = self.index.article, self.index.count

    def articles(self) -> Iterator[Article]:
        return iter(tuple(self.index.articles()))

    def renew(self, version: str) -> None:
        self.version = version
        self.kept.append(version)

    def settle(self) -> None:
        """Nothing is built elsewhere."""


class Source:
    """A connection that delivers articles page by page; its tokens are numbers of pages."""

    def __init__(self, *pages: tuple[str, ...]) -> None:
        self.pages = list(pages)
        self.removed: dict[int, tuple[str, ...]] = {}
        self.forgetful = False
        self.asked: list[str] = []

    def __call__(self, since: str) -> ArticlePage:
        self.asked.append(since)
        anew = self.forgetful or not since
        self.forgetful = False
        at = 0 if anew else int(since)
        last = at + 1 >= len(self.pages)
        names = self.pages[at] if at < len(self.pages) else ()
        gone = self.removed.get(at, ())
        following = str(min(at + 1, len(self.pages)))
        return ArticlePage(following, articles(*names), gone, complete=last, anew=anew)


class Following:
    def __init__(self) -> None:
        self.sink = FakeSink()
        self.backends = FakeBackends()
        self.store = FakeArticleStore()
        self.index = FakeKeptIndex()
        self.follow = self.again()

    def again(self) -> FollowArticles:
        session = Session("edgars", FakeClock(), self.sink, InlineLane())
        return FollowArticles(session, self.index, self.backends, self.store, InlineLane())

    def add(self, name: str, source: object) -> None:
        self.backends.add(name, "KnowledgeSource", articles=source)

    def keys(self) -> dict[str, str]:
        return {article.id: article.origin for article in self.index.articles()}


@pytest.fixture
def following() -> Following:
    return Following()


def test_all_pages_of_all_sources_are_taken_in_and_kept(following: Following) -> None:
    following.add("files", Source(("a", "b"), ("c",)))
    following.store.publish(articles("d"), "lena")
    following.follow()
    assert following.keys() == {"a": "files", "b": "files", "c": "files", "d": "store"}
    assert following.index.kept[-1] == '{"files": "2", "store": "fake|1"}'
    assert following.follow.idle


def test_who_wants_it_hears_when_an_article_is_another(following: Following) -> None:
    source = Source(("a",), ("b",))
    following.add("files", source)
    heard: list[dict[str, str]] = []
    following.follow.also(lambda: heard.append(following.keys()))
    following.follow()
    assert heard[-1] == {"a": "files", "b": "files"}, "when it is there already"
    heard.clear()
    following.follow()
    assert heard == [], "nothing changed"
    source.pages.append(())
    source.removed[2] = ("a@en",)
    following.follow()
    assert heard == [{"b": "files"}]
    heard.clear()
    following.index.index.put(articles("c"))
    following.index.version = '{"files": "3"}'
    following.follow()
    assert heard, "another window built an index"


def test_a_second_look_asks_for_what_changed_since(following: Following) -> None:
    source = Source(("a",))
    following.add("files", source)
    following.follow()
    kept = len(following.index.kept)
    following.follow()
    assert source.asked == ["", "1"]
    assert len(following.index.kept) == kept


def test_the_next_window_goes_on_from_the_index(following: Following) -> None:
    source = Source(("a",), ("b",))
    following.add("files", source)
    following.follow()
    following.again()()
    assert source.asked == ["", "1", "2"]


def test_what_is_removed_goes_unless_another_source_delivers_it_now(following: Following) -> None:
    source = Source(("a", "b"))
    following.add("files", source)
    following.follow()
    following.store.publish(articles("b"), "lena")
    following.follow()
    source.pages.append(())
    source.removed[1] = ("a@en", "b@en")
    following.follow()
    assert following.keys() == {"b": "store"}


def test_no_card_number_comes_into_the_index_as_the_name_of_an_article(following: Following) -> None:
    source = Source(("card 4111111111111111", "b"))
    following.add("files", source)
    following.follow()
    assert following.keys() == {"card ••••••••••••1111": "files", "b": "files"}
    source.pages.append(())
    source.removed[1] = ("card 4111111111111111@en",)
    following.follow()
    assert following.keys() == {"b": "files"}


def test_a_withdrawn_article_is_not_found_any_more(following: Following) -> None:
    following.store.publish(articles("a", "b"), "lena")
    following.follow()
    following.store.withdraw(["a@en"], "lena")
    following.follow()
    assert following.keys() == {"b": "store"}


def test_a_source_that_lost_its_memory_is_reconciled(following: Following) -> None:
    source = Source(("a", "b"))
    following.add("files", source)
    following.follow()
    source.pages, source.forgetful = [("b",), ("c",)], True
    following.follow()
    assert following.keys() == {"b": "files", "c": "files"}


def test_the_articles_of_a_connection_that_is_no_more_go(following: Following) -> None:
    following.add("files", Source(("a",)))
    following.store.publish(articles("d"), "lena")
    following.follow()
    following.backends.infos.clear()
    following.follow()
    assert following.keys() == {"d": "store"}


def test_a_source_that_is_away_is_told_once_and_the_others_go_on(following: Following) -> None:
    away = NotReachable("The folder is not there.", "Look at its drive.")
    following.add("files", away)
    following.store.publish(articles("d"), "lena")
    following.follow()
    following.follow()
    assert following.keys() == {"d": "store"}
    assert [problem.remedy for problem in following.sink.of(ProblemArose)] == ["Look at its drive."]
    assert following.follow.idle
    assert not following.sink.of(ProblemPassed)

    following.backends.answers["files", "articles"] = Source(("a",))
    following.follow()
    assert following.sink.last(ProblemPassed).problem == following.sink.last(ProblemArose)
    assert following.keys() == {"d": "store", "a": "files"}


def test_articles_that_cannot_be_read_are_counted_once_with_those_that_are_not_listed(
    following: Following,
) -> None:
    one, two = (ArticleProblem(f"{name}.md", "It has no title.", "Give it one.") for name in "ab")
    pages = {
        "": ArticlePage("1", articles("x"), problems=(one,), more_problems=1, complete=False),
        "1": ArticlePage("2", articles("y"), problems=(one, two), more_problems=4_998),
        "2": ArticlePage("2", (), problems=(one, two), more_problems=4_998),
    }
    following.add("files", lambda since: pages[since])
    following.follow()
    following.follow()
    assert [told.message for told in following.sink.of(ProblemArose)] == [
        "Articles that could not be read: 5000. a.md: It has no title."
    ]


def test_another_index_is_followed_from_where_it_is(following: Following) -> None:
    source = Source(("a",), ("b",), ("c",))
    following.add("files", source)
    following.follow()
    following.index.version = '{"files": "1"}'
    following.follow()
    assert source.asked[-2:] == ["1", "2"]


@pytest.mark.parametrize("version", ["nonsense", "[1]", "{", "7"])
def test_a_version_that_says_nothing_begins_anew(following: Following, version: str) -> None:
    source = Source(("a",))
    following.add("files", source)
    following.index.version = version
    following.follow()
    assert source.asked == [""]
