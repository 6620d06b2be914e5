"""Among a hundred articles a question finds its own, and what none answers finds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.system.article_files import read_articles

ARTICLES = Path(__file__).parents[3] / "resources" / "sample_company" / "articles"
ANSWERED = {
    "my walet was stoln": "lost-wallet@en",
    "every operator gives a different answer": "answer-changed@en",
    "your colegue said it was free": "answer-changed@en",
}
ANSWERED_BY_NONE = ("translate good evening into finnish", "who painted the ceiling of that chapel")


@pytest.fixture(scope="module")
def index() -> MappedArticleIndex:
    found = [one.article for one in read_articles(ARTICLES, "en")]
    return MappedArticleIndex(article for article in found if article)


@pytest.mark.parametrize("question", ANSWERED)
def test_a_question_finds_its_article(index: MappedArticleIndex, question: str) -> None:
    assert ANSWERED[question] in [one.article.key for one in index.search(question, ["en"], 3)]


@pytest.mark.parametrize("question", ANSWERED_BY_NONE)
def test_a_question_that_none_answers_finds_nothing(index: MappedArticleIndex, question: str) -> None:
    assert index.search(question, ["en"], 3) == ()


def test_little_words_are_named_only_if_they_are_what_is_asked(index: MappedArticleIndex) -> None:
    said = [set(one.matched) for one in index.search("my walet was stoln", ["en"], 3)]
    assert said
    assert not set().union(*said) & {"my", "was"}
    assert "pin" in index.search("pin", ["en"], 1)[0].matched
