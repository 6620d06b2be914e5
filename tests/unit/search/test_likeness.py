"""What is alike stands together: questions in other words, articles written twice."""

from __future__ import annotations

from agent_desk.domain.article import Article
from agent_desk.search.likeness import QuestionLikeness
from agent_desk.search.near_duplicates import near_duplicates

TEXT = "Turn the router off, wait a minute, turn it on again, and look whether the green light stays on. " * 3


def grouped(*questions: str) -> list[list[str]]:
    return [[questions[place] for place in group] for group in QuestionLikeness().groups(questions)]


def test_the_same_in_other_words_is_one_group_and_the_largest_comes_first() -> None:
    groups = grouped(
        "boat insurance", "can i get a sim for my cat", "SIM for my cat pls", "sim for cat?", "insure a boat"
    )
    assert groups == [
        ["can i get a sim for my cat", "SIM for my cat pls", "sim for cat?"],
        ["boat insurance", "insure a boat"],
    ]


def test_one_word_in_common_is_not_enough() -> None:
    assert len(grouped("card", "card blocked", "card lost", "new card for my wife")) == 4


def test_russian_and_latvian_questions_are_grouped_too() -> None:
    groups = grouped(
        "как застраховать лодку", "застраховать лодку можно?", "apdrošināt laivu", "kā apdrošināt laivu"
    )
    assert [len(group) for group in groups] == [2, 2]


def test_every_text_is_in_exactly_one_group_whatever_it_is() -> None:
    texts = ["", "?", "🙂", "\0", "a", "a", "b" * 5000]
    assert sorted(place for group in QuestionLikeness().groups(texts) for place in group) == list(range(7))
    assert QuestionLikeness().groups([]) == ()


def test_articles_that_say_nearly_the_same_are_named_once() -> None:
    articles = [
        Article("one", "Router", TEXT, "en"),
        Article("two", "Router", TEXT.replace("green", "blue"), "en"),
        Article(
            "three", "Cards", "Block the card at once in the window, then send a new one by courier.", "en"
        ),
        Article("four", "Router", TEXT, "lv"),
    ]
    ((first, second, alike),) = near_duplicates(articles)
    assert {first, second} == {"one@en", "two@en"}
    assert 90 <= alike < 100


def test_an_article_without_words_is_like_no_other() -> None:
    assert list(near_duplicates([Article("a", "?", "!", "en"), Article("b", "Fee", TEXT, "en")])) == []
