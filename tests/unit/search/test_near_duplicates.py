"""Short articles that say the same with a few words changed are named, and forms filled in are not."""

from __future__ import annotations

import random

import pytest

from agent_desk.domain.article import Article
from agent_desk.search.near_duplicates import near_duplicates

PAIRS = (
    (
        "en",
        "Send us a photo of the damaged parcel within three days and keep the box until we pick it up.",
        "Send us a picture of the broken parcel within five days and keep the box until we pick it up.",
    ),
    (
        "en",
        "Our shop in the old town is open from 9 to 18 on working days.",
        "Our shop in the old town is open from 10 to 19 on weekdays.",
    ),
    (
        "ru",
        "Заявку на подключение услуги подаёт владелец договора, а мастер приезжает в течение трёх дней.",
        "Заявку на подключение услуги оформляет владелец договора, мастер приедет в течение пяти дней.",
    ),
    (
        "ru",
        "Лимит снятия наличных в банкомате 500 евро в день, изменить его можно в приложении.",
        "Лимит снятия наличных в банкомате 700 евро в сутки, поменять его можно в приложении.",
    ),
    (
        "lv",
        "Līguma īpašnieks var mainīt tarifu katru mēnesi, un jaunais sākas nākamā mēneša pirmajā dienā.",
        "Līguma īpašnieks tarifu var mainīt katru mēnesi, un jauns sākas nākamā mēneša otrajā dienā.",
    ),
    (
        "lv",
        "Rēķinu var apmaksāt internetbankā, bankomātā vai mūsu veikalā.",
        "Rēķinu var samaksāt internetbankā, bankomātā vai mūsu veikalos.",
    ),
)
"""The six were missed while only runs of words were compared."""
CITIES = "Ventspils Jelgava Daugavpils Cesis Sigulda Liepaja Valmiera Jurmala".split()
WORDS = [
    first + second
    for first in "bar dol fen gat hum jik kel lom mar nop".split()
    for second in "in or al et us".split()
]


def found(*articles: Article) -> list[tuple[str, str]]:
    return [(one, other) for one, other, _ in near_duplicates(articles)]


def crowd(count: int, size: int) -> list[Article]:
    """Articles of so many words at random, which have nothing to do with each other."""
    chance = random.Random(size)
    return [Article(f"crowd{n}", "", " ".join(chance.choices(WORDS, k=size)), "en") for n in range(count)]


@pytest.mark.parametrize(("language", "first", "second"), PAIRS)
def test_a_few_words_changed_in_a_short_article_are_named(language: str, first: str, second: str) -> None:
    one, other = Article("one", "", first, language), Article("other", "", second, language)
    assert found(one, *crowd(50, 12), other) == [(one.key, other.key)]


def test_the_same_words_in_two_languages_are_not_compared() -> None:
    assert found(Article("a", "Bon", PAIRS[0][1], "en"), Article("b", "Bon", PAIRS[0][1], "lv")) == []


@pytest.mark.parametrize("size", [4, 8, 20, 61, 70, 76])
def test_identical_articles_are_named_once_however_long(size: int) -> None:
    body = " ".join(random.Random(size).choices(WORDS, k=size))
    assert found(Article("a", "", body, "en"), Article("b", "", body, "en")) == [("a@en", "b@en")]


def test_articles_of_one_word_or_none() -> None:
    told = [
        Article(f"{n}", "", body, "en") for n, body in enumerate(("Refund", "Refund", "", "?", "Roaming"))
    ]
    assert found(*told) == [("0@en", "1@en")]


def test_unlike_short_articles_are_not_named() -> None:
    assert found(*crowd(300, 20)) == []


def test_a_form_filled_in_for_many_is_not_named_for_what_they_share() -> None:
    body = "In {} our shop is closed today, the one in {} is open."
    filled = [
        Article(city, "", body.format(city, after), "en")
        for city, after in zip(CITIES, CITIES[1:] + CITIES[:1], strict=True)
    ]
    assert found(*filled[:2]) == [(filled[0].key, filled[1].key)]
    assert found(*filled) == []
