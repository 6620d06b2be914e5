"""The answer engine finds the right article however the question is typed."""

from __future__ import annotations

import numpy as np
import pytest

from agent_desk.domain.article import Article, ConfirmedQuestion
from agent_desk.search.articles.arrays import union
from agent_desk.search.articles.building import build
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.vocabulary import Vocabulary

ARTICLES = (
    Article("lost", "How to block a lost card", "Open the app, press block. It stops at once.", "en"),
    Article("topup", "Top up by bank transfer", "Money from another bank arrives next day.", "en"),
    Article(
        "roam",
        "Roaming abroad",
        "Calls and data outside the country cost extra.",
        "en",
        questions=("Why is my bill high after a holiday?",),
    ),
    Article("close", "Как закрыть карту", "Откройте приложение и заблокируйте карту.", "ru"),
    Article("move", "Переезд", "Сообщите новый адрес до переезда.", "ru"),
    Article("block", "Kā bloķēt karti", "Atveriet lietotni un bloķējiet karti.", "lv"),
    Article("bill", "Rēķina apmaksa", "Rēķinu var apmaksāt internetbankā.", "lv"),
)


@pytest.fixture(scope="module")
def index() -> MappedArticleIndex:
    """An index that tests only read."""
    return MappedArticleIndex(ARTICLES)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("block lost card", "lost"),
        ("blok my lsot crad", "lost"),
        ("lost cards", "lost"),
        ("lostcard", "lost"),
        ("roaming ab road", "roam"),
        ("roami", "roam"),
        ("bill high holiday", "roam"),
        ("закрыть карту", "close"),
        ("zakryt kartu", "close"),
        ("pfrhsnm rfhne", "close"),
        ("rekina apmaksa", "bill"),
        ("rēķinu apmaksāt", "bill"),
    ],
)
def test_the_right_article_comes_first(index: MappedArticleIndex, typed: str, wanted: str) -> None:
    found = index.search(typed, ["en", "ru", "lv"], 3)
    assert found[0].article.id == wanted


def test_every_answer_says_why(index: MappedArticleIndex) -> None:
    answer = index.search("blok card", ["en"], 1)[0]
    assert [reason.code for reason in answer.reasons] == ["words_matched", "corrected"]
    assert answer.matched == ("block", "card")


def test_little_words_are_no_reasons() -> None:
    others = [Article(name, f"What was my {name}", "It was mine.", "en") for name in "pqrstuvw"]
    index = MappedArticleIndex([Article("stolen", "My wallet was stolen", "Block it.", "en"), *others])
    answer = index.search("my walet was stolen ", ["en"], 1)[0]
    assert [reason.args for reason in answer.reasons] == [("stolen",), ("walet", "wallet")]
    assert set(answer.matched) == {"wallet", "stolen"}


def test_little_words_are_no_reasons_where_nothing_is_known_of_their_rarity() -> None:
    index = MappedArticleIndex()
    index.put([Article("stolen", "My wallet was stolen", "Block it.", "en")])
    assert set(index.search("my wallet was stolen ", ["en"], 1)[0].matched) == {"wallet", "stolen"}


def test_an_article_in_several_languages_comes_in_the_customers_first() -> None:
    bodies = {"lv": "eSIM eSIM eSIM", "en": "How an eSIM is put into the telephone.", "ru": "eSIM"}
    index = MappedArticleIndex(Article("esim", "eSIM", body, language) for language, body in bodies.items())
    for languages in (["en", "ru", "lv"], ["lv", "en"], ["ru", "en", "lv"]):
        found = [one.article.language for one in index.search("esim ", languages, 3)]
        assert found[: len(languages)] == languages


@pytest.mark.parametrize("typed", ["", "   ", "?!", "\0", "🙂", "xqzw vvkj"])
def test_nothing_fits_is_an_answer(index: MappedArticleIndex, typed: str) -> None:
    assert index.search(typed, ["en"], 3) == ()


def test_articles_come_change_and_go() -> None:
    index = MappedArticleIndex(ARTICLES)
    index.put([Article("esim", "Activate an eSIM", "Scan the code.", "en")])
    assert index.search("activate esim", ["en"], 1)[0].article.id == "esim"
    index.put([Article("esim", "Order a plastic chip", "By post.", "en")])
    assert index.search("plastic chip", ["en"], 1)[0].article.title == "Order a plastic chip"
    assert index.count() == len(ARTICLES) + 1
    index.remove(["esim@en", "unknown@en"])
    assert index.article("esim@en") is None
    assert "esim" not in {answer.article.id for answer in index.search("plastic chip", ["en"], 9)}


def test_many_at_once_build_anew() -> None:
    index = MappedArticleIndex(ARTICLES)
    index.put(Article(f"n{number}", f"Notice number{number}", "Text.", "en") for number in range(300))
    assert index.count() == len(ARTICLES) + 300
    assert index.search("number217", ["en"], 1)[0].article.id == "n217"


def test_what_agents_confirm_is_used_at_once() -> None:
    index = MappedArticleIndex(ARTICLES)
    question = "my mother moved to spain and pays a fortune"
    index.learn(ConfirmedQuestion(question, "roam@en", agent) for agent in ("anna", "boris"))
    answer = index.search(question, ["en"], 1)[0]
    assert answer.article.id == "roam"
    assert answer.asked == 2


def test_suggestions_come_from_several_texts(index: MappedArticleIndex) -> None:
    found = index.suggest(["ticket: roaming abroad", ""], ["en"], 2)
    assert found[0].article.id == "roam"


def test_a_word_begun_is_completed_as_callers_say_it_before_as_manuals_do() -> None:
    manuals = [
        Article(f"m{number}", f"Chart {number}", f"Chart wizard and chart area number {number}.", "en")
        for number in range(12)
    ]
    asked = Article("fee", "Fee", "", "en", questions=tuple(f"Why was I charged twice {n}" for n in range(9)))
    vocabulary = Vocabulary(build([*manuals, asked]))
    first = vocabulary.completions("cha", vocabulary.language("en"), 2)
    assert [vocabulary.form(rank) for rank, _ in first] == ["charged", "chart"]


def test_a_union_holds_each_number_once_in_order() -> None:
    assert union([3, 1], np.array([2, 3], np.int32)).tolist() == [1, 2, 3]
    assert union([], []).tolist() == []
