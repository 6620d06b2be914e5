"""What callers say often tells little, and certainty holds from three articles to a hundred thousand."""

from __future__ import annotations

import numpy as np

from agent_desk.domain.article import Article
from agent_desk.search.articles.building import build
from agent_desk.search.articles.certainty import BESIDE, NUMBERS, WHERE, odds
from agent_desk.search.articles.certainty_weights import WEIGHTS
from agent_desk.search.articles.example_words import ExampleWords, stems_asked
from agent_desk.search.articles.features import FEATURES
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.weights import MOST_BELOW, SHOWN_ANYWAY, certain

ASKED = tuple(
    Article(key, key.title(), "", "en", questions=tuple(f"can you tell me {what}" for what in told))
    for key, told in {
        "hours": ("when you open", "when you close", "your hours"),
        "price": ("the price", "what it costs", "the fee"),
    }.items()
)
PLAIN = Article("manual", "Can opener", "The opener of cans has a crank.", "en")


def test_stems_are_counted_once_for_each_article_with_examples() -> None:
    told = np.array([1, 1, 0, 2, 1, 3, 2], np.uint32)
    found = stems_asked(told, np.array([4, 1, 2]), np.array([True, False, True]), 5)
    assert found.tolist() == [1, 1, 2, 1, 0]


def test_what_all_examples_have_weighs_less_than_what_none_has() -> None:
    arrays = build([*ASKED, PLAIN])
    words = ExampleWords(arrays)
    rarity = words.beside(np.ones(arrays.stems + 2, np.float32))
    held = arrays.ids("stem_asked")
    assert (
        rarity.among_asked[np.flatnonzero(held == 2)].max()
        < rarity.among_asked[np.flatnonzero(held == 1)].min()
    )
    assert rarity.among_asked[-1] == np.float32(rarity.never)
    assert rarity.among_asked[0] == 0.0


def test_every_number_of_certainty_has_its_weights() -> None:
    assert set(WEIGHTS) == set(NUMBERS)
    assert {len(row) for row in WEIGHTS.values()} == {5 + len(WHERE)}


def test_numbers_far_beyond_what_was_fitted_count_no_more_than_the_furthest() -> None:
    beside = np.zeros(len(BESIDE), np.float32)
    far = [odds(np.full(len(FEATURES), size, np.float32), beside) for size in (1e3, 1e6)]
    assert far[0] == far[1]


def test_no_answer_is_surer_than_the_best_nor_far_below_it() -> None:
    features = np.ones((SHOWN_ANYWAY, len(FEATURES)), np.float32)
    scores = np.array([1.0, 9.0, 8.0], np.float32)
    beside = np.zeros(len(BESIDE), np.float32)
    sure = certain(features, np.zeros(SHOWN_ANYWAY, np.float32), beside, scores)
    assert sure.argmax() == 1
    log_odds = np.log(sure / (1 - sure))
    assert abs(log_odds[1] - log_odds[0] - MOST_BELOW) < 1e-2


def test_three_articles_answer_what_they_say_and_nothing_else() -> None:
    index = MappedArticleIndex([*ASKED, PLAIN])
    assert index.search("tell me the price", ["en"], 1)[0].article.id == "price"
    assert index.search("wipe the windscreen of my lorry", ["en"], 1) == ()
