"""What agents confirm lifts an article at once; what one agent gets wrong buries none."""

from __future__ import annotations

import pytest

from agent_desk.domain.article import Article, ConfirmedQuestion
from agent_desk.search.articles.index import MappedArticleIndex

QUESTION = "why was my card payment refused at the shop"
GOOD, WRONG = "declined@en", "parking@en"
ARTICLES = (
    Article(
        "declined", "Card payment refused", "A payment at a shop is refused when the limit is met.", "en"
    ),
    Article("parking", "Parking at our office", "Visitors park behind the house.", "en"),
    *(Article(f"n{n}", f"Notice {n}", f"Notes on matter {n} of the card.", "en") for n in range(40)),
)


def first_ids(index: MappedArticleIndex, question: str = QUESTION) -> list[str]:
    return [answer.article.key for answer in index.search(question, ["en"], 3)]


@pytest.fixture
def index() -> MappedArticleIndex:
    return MappedArticleIndex(ARTICLES)


def test_a_question_in_other_words_is_found_after_it_was_confirmed(index: MappedArticleIndex) -> None:
    strange = "they sent me away at the till with my plastic"
    assert GOOD not in first_ids(index, strange)[:1]
    index.learn(ConfirmedQuestion(strange, GOOD, agent) for agent in ("anna", "boris"))
    assert first_ids(index, strange)[0] == GOOD
    assert first_ids(index, "sent away at the till")[0] == GOOD


def test_one_agents_mistaken_clicks_do_not_bury_a_good_article(index: MappedArticleIndex) -> None:
    assert first_ids(index)[0] == GOOD
    index.learn(ConfirmedQuestion(QUESTION, WRONG, "eve") for _ in range(500))
    index.learn(ConfirmedQuestion(f"{QUESTION} number {n}", WRONG, "eve") for n in range(500))
    assert GOOD in first_ids(index)[:2]


def test_what_several_confirmed_outweighs_what_one_clicked_often(index: MappedArticleIndex) -> None:
    index.learn(ConfirmedQuestion(f"{QUESTION} {n}", WRONG, "eve") for n in range(500))
    index.learn(ConfirmedQuestion(QUESTION, GOOD, agent) for agent in ("anna", "boris", "carl"))
    assert first_ids(index)[0] == GOOD


def test_a_confirmed_question_does_not_touch_other_questions(index: MappedArticleIndex) -> None:
    before = first_ids(index, "where to park at the office")
    index.learn(ConfirmedQuestion(QUESTION, GOOD, agent) for agent in ("anna", "boris"))
    assert first_ids(index, "where to park at the office") == before


def test_an_article_that_went_is_not_answered_however_often_it_was_confirmed(
    index: MappedArticleIndex,
) -> None:
    index.learn(ConfirmedQuestion(QUESTION, WRONG, agent) for agent in ("anna", "boris"))
    index.remove([WRONG])
    assert WRONG not in first_ids(index)


def test_what_was_learned_outlives_a_rebuild(index: MappedArticleIndex) -> None:
    strange = "they sent me away at the till with my plastic"
    index.learn(ConfirmedQuestion(strange, GOOD, agent) for agent in ("anna", "boris"))
    index.put(Article(f"m{n}", f"Memo {n}", "Nothing else.", "en") for n in range(300))
    assert first_ids(index, strange)[0] == GOOD


def test_only_questions_like_the_one_asked_are_counted_as_confirmed(index: MappedArticleIndex) -> None:
    index.learn(ConfirmedQuestion(QUESTION, GOOD, agent) for agent in ("anna", "boris"))
    index.learn(
        ConfirmedQuestion("send me a new plastic", GOOD, agent) for agent in ("anna", "boris", "carl")
    )
    answer = index.search(QUESTION, ["en"], 1)[0]
    assert answer.asked == 2
    assert [reason.args for reason in answer.reasons if reason.code == "asked_before"] == [("2",)]
    assert index.search("card payment limit", ["en"], 1)[0].asked == 0


def test_a_lone_click_says_nothing_against_what_three_agree_on(index: MappedArticleIndex) -> None:
    strange = "they sent me away at the till with my plastic"
    index.learn(ConfirmedQuestion(strange, GOOD, agent) for agent in ("anna", "boris", "carl"))
    agreed = index.search(strange, ["en"], 1)[0]
    index.learn([ConfirmedQuestion(strange, WRONG, "eve")])
    after = index.search(strange, ["en"], 1)[0]
    assert after.article.key == agreed.article.key == GOOD
