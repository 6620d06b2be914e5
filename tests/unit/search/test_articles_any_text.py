"""Whatever is typed: an answer or nothing, never an exception, never slow."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desk.domain.article import Article
from agent_desk.search.articles.building import build
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.reading import MOST_LETTERS, MOST_WORDS
from agent_desk.search.articles.tokenise import fold, words
from agent_desk.search.articles.transliterate import layout_swapped, sound
from agent_desk.search.articles.understanding import Understanding
from agent_desk.search.articles.vocabulary import Vocabulary

ANY = st.text(st.characters(codec=None), max_size=300)
LONG = (
    "a" * 100_000,
    "card " * 20_000,
    "карта" * 20_000,
    "?!" * 50_000,
    "🙂" * 100_000,
    "\u202e\u2066" * 50_000,
    "\0" * 100_000,
    "a\u0301" * 50_000,
    "ﷺ" * 100_000,
    "\ud800" * 100_000,
    "x y" * 33_333,
    "'" * 100_000,
    "1" * 100_000,
)


TEXTS = (("en", "block lost card"), ("ru", "закрыть карту"), ("lv", "bloķēt karti"))
ARTICLES = tuple(
    Article(f"a{number}", f"{text} {number}", f"{text} soon. And again {number * 7}!", language)
    for number in range(60)
    for language, text in TEXTS
)
MOST_OPTIONS = 64


@pytest.fixture(scope="module")
def index() -> MappedArticleIndex:
    """An index with articles in three languages."""
    return MappedArticleIndex(ARTICLES)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=ANY)
def test_any_text_gets_an_answer_or_nothing(index: MappedArticleIndex, typed: str) -> None:
    found = index.search(typed, ["en"], 5)
    assert len(found) <= 5
    assert all(0.0 <= answer.score <= 1.0 for answer in found)


@pytest.mark.parametrize("typed", LONG, ids=[ascii(text[:4]) for text in LONG])
def test_of_a_hundred_thousand_characters_only_the_first_are_worked_on(typed: str) -> None:
    understanding = Understanding(Vocabulary(build(ARTICLES)))
    question = understanding.of(typed)
    assert question.groups == understanding.of(typed[:MOST_LETTERS]).groups
    assert len(question.groups) <= MOST_WORDS
    assert all(len(group.options) <= MOST_OPTIONS for group in question.groups)


@pytest.mark.parametrize("typed", LONG, ids=[ascii(text[:4]) for text in LONG])
def test_a_hundred_thousand_characters_get_an_answer_or_nothing(
    index: MappedArticleIndex, typed: str
) -> None:
    assert len(index.search(typed, ["en", "ru"], 5)) <= 5


@settings(max_examples=30, deadline=None)
@given(title=ANY, body=ANY)
def test_any_article_can_be_built_and_found_by_its_words(title: str, body: str) -> None:
    article = Article("a", title, body, "en")
    built = MappedArticleIndex([article, Article("b", "Other", "Else.", "lv")])
    added = MappedArticleIndex([Article("b", "Other", "Else.", "lv")])
    added.put([article])
    for index in (built, added):
        assert index.article("a@en") == article
        index.search(title, ["en"], 3)


@settings(max_examples=100, deadline=None)
@given(typed=ANY)
def test_words_are_folded_once_and_for_all(typed: str) -> None:
    assert all(word and fold(word) == word for word in words(typed))
    assert isinstance(sound(typed), str)
    assert len(layout_swapped(typed)) == len(typed)


def test_the_other_layout_is_its_own_way_back() -> None:
    assert layout_swapped("rfhnf") == "карта"
    assert layout_swapped("карта") == "rfhnf"


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("kartochka", "карточка"),
        ("schet", "счет"),
        ("shchet", "щет"),
        ("khochu", "хочу"),
        ("hochu", "хочу"),
        ("tsena", "цена"),
        ("cena", "цена"),
        ("yavlyaetsya", "является"),
        ("novyi", "новый"),
        ("noviy", "новый"),
        ("izyatiya", "изъятия"),
    ],
)
def test_russian_in_latin_letters_sounds_the_same(latin: str, cyrillic: str) -> None:
    assert sound(latin) == sound(fold(cyrillic))
