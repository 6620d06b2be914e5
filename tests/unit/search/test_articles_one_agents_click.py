"""One agent's clicks put no wrong article first, however popular it is for other questions; several may."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from agent_desk.domain.article import Article, ConfirmedQuestion
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.system.article_files import read_articles

ARTICLES = Path(__file__).parents[3] / "resources" / "sample_company" / "articles"
POPULAR = "compliment@en"
PRAISE = ("i want to praise your colleague", "thank you for the great service", "the man was so kind to me")
QUESTIONS = (
    "refund",
    "forgot my pin",
    "esim",
    "lost my wallet",
    "my card was stolen",
    "late delivery",
    "how do i move house",
)


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return tuple(one.article for one in read_articles(ARTICLES, "en") if one.article)


@pytest.fixture(scope="module")
def built(articles: tuple[Article, ...]) -> MappedArticleIndex:
    return MappedArticleIndex(articles)


@pytest.fixture
def index(built: MappedArticleIndex) -> MappedArticleIndex:
    """``POPULAR`` was confirmed by three agents, for praise."""
    built.relearn(
        ConfirmedQuestion(text, POPULAR, agent) for text, agent in product(PRAISE, ("a1", "a2", "a3"))
    )
    return built


def clicks(question: str, times: int, key: str = POPULAR, agent: str = "evil") -> list[ConfirmedQuestion]:
    return [ConfirmedQuestion(f"{question} {n}" if n else question, key, agent) for n in range(times)]


@pytest.mark.parametrize("times", [1, 100])
@pytest.mark.parametrize("question", QUESTIONS)
def test_one_agents_clicks_put_no_popular_article_first(
    index: MappedArticleIndex, question: str, times: int
) -> None:
    right = index.search(question, ["en"], 1)[0]
    index.learn(clicks(question, times))
    first = index.search(question, ["en"], 1)[0]
    assert first.article.id == right.article.id
    assert first.score > right.score / 2


@pytest.mark.parametrize("question", QUESTIONS)
def test_one_agents_clicks_on_many_articles_put_none_first(
    index: MappedArticleIndex, articles: tuple[Article, ...], question: str
) -> None:
    right = index.search(question, ["en"], 1)[0]
    near = {answer.article.key for answer in index.search(question, ["en"], 9)}
    wrong = [article.key for article in articles if article.key not in near][:20]
    index.learn(click for key in wrong for click in clicks(question, 20, key))
    first = index.search(question, ["en"], 1)[0]
    assert first.article.id == right.article.id
    assert first.score > right.score / 2


@pytest.mark.parametrize("question", QUESTIONS)
def test_three_agents_put_an_article_first(index: MappedArticleIndex, question: str) -> None:
    index.learn(ConfirmedQuestion(question, POPULAR, agent) for agent in ("b1", "b2", "b3"))
    assert index.search(question, ["en"], 1)[0].article.key == POPULAR


@pytest.mark.parametrize("question", QUESTIONS)
def test_one_agents_clicks_do_not_overturn_what_two_colleagues_confirmed(
    built: MappedArticleIndex, question: str
) -> None:
    built.relearn(())
    right, *others = built.search(question, ["en"], 3)
    built.learn(ConfirmedQuestion(question, right.article.key, agent) for agent in ("b1", "b2"))
    built.learn(click for other in others for click in clicks(question, 20, other.article.key))
    assert built.search(question, ["en"], 1)[0].article.id == right.article.id


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_mistaken_click_leaves_the_right_article_among_the_first_two(
    built: MappedArticleIndex, question: str
) -> None:
    built.relearn(())
    right, *others = built.search(question, ["en"], 3)
    for other in others:
        built.relearn(clicks(question, 1, other.article.key))
        ids = [answer.article.id for answer in built.search(question, ["en"], 3)]
        assert right.article.id in list(dict.fromkeys(ids))[:2]


@pytest.mark.parametrize("question", [*QUESTIONS, "someone stole my purse", "late parcel", "bill too high"])
def test_a_mistaken_click_hides_nothing_that_was_shown(built: MappedArticleIndex, question: str) -> None:
    built.relearn(())
    shown = [answer.article.key for answer in built.search(question, [], 9)]
    for wrong in shown[1:]:
        built.relearn(clicks(question, 1, wrong))
        assert shown[0] in [answer.article.key for answer in built.search(question, [], 3)]
