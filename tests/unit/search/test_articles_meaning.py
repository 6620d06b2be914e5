"""What articles with example questions teach: which words mean the same, and which differences matter."""

from __future__ import annotations

import numpy as np

from agent_desk.domain.article import Article
from agent_desk.search.articles.among import among
from agent_desk.search.articles.building import build, has_examples
from agent_desk.search.articles.grouping import grouped
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.meaning import SIZE
from agent_desk.search.articles.meaning_index import MeaningIndex
from agent_desk.search.articles.snapshot import Snapshot

STOLEN = (
    "my purse was stolen",
    "a thief took my purse",
    "somebody robbed my purse",
    "purse stolen by a thief",
)
RATES = (
    "what is the rate for euros",
    "which rate do euros get",
    "rate of pounds please",
    "pounds at what rate",
)
TEXTS = {
    "stolen": [
        f"{text} {when}" for text in STOLEN for when in ("today", "yesterday", "at noon", "on the bus")
    ],
    "rates": [f"{text} {when}" for text in RATES for when in ("today", "yesterday", "at noon", "on the bus")],
}
EXAMPLED = tuple(Article(key, key.title(), "", "en", questions=tuple(asked)) for key, asked in TEXTS.items())
PLAIN = Article("plain", "Opening hours", "We are open from nine to five, and on Sundays we are not.", "en")


def likeness(snapshot: Snapshot, question: str, docs: list[int], exampled: list[int]) -> list[float]:
    meaning = MeaningIndex(snapshot._arrays, snapshot._delta)
    asked = snapshot._understanding.of(question)
    return [float(one) for one in meaning.likeness(asked, np.array(docs), np.array(exampled))]


def test_articles_are_told_apart_by_what_their_examples_have_in_common() -> None:
    snapshot = Snapshot(build([*EXAMPLED, PLAIN]))
    stolen, rates, plain = likeness(snapshot, "thief yesterday", [0, 1, 2], [1, 1, 0])
    assert stolen > rates + 0.2
    assert plain == 0.0


def test_an_article_that_came_since_means_what_it_means_after_a_rebuild() -> None:
    old, new = Snapshot(build([*EXAMPLED, PLAIN])), EXAMPLED[0]
    old.put(Article("again", new.title, new.body, "en", questions=new.questions))
    built, added = likeness(old, "a thief robbed me", [0, 3], [1, 1])
    assert abs(built - added) < 0.1


def test_words_that_no_article_has_mean_nothing() -> None:
    snapshot = Snapshot(build([*EXAMPLED, PLAIN]))
    assert likeness(snapshot, "xqzwv", [0, 1], [1, 1]) == [0.0, 0.0]


def test_an_index_without_examples_has_no_meanings() -> None:
    arrays = build([PLAIN])
    assert len(arrays.small("doc_vector")) == 0
    assert len(arrays.small("word_vector")) % SIZE == 0
    assert MappedArticleIndex([PLAIN]).search("opening hours", ["en"], 1)[0].article == PLAIN


def test_a_word_that_all_candidates_have_tells_nothing_apart() -> None:
    everywhere, rare, other = 1, 2, 3
    words = np.array([everywhere, rare, everywhere, other, everywhere, other])
    told = grouped(words, np.array([2, 2, 2]))
    hit, option = told.hits(np.array([everywhere, rare]))
    ones = np.ones(3, np.int64)
    middle, met = among(told, told.docs, ones, hit, option, np.ones(2, np.float32), np.array([0, 1]))
    assert middle[0] > 4 * middle[1:].max()
    assert met[0] > 4 * met[1:].max()


def test_a_word_corrected_before_is_known_once_an_article_brings_it() -> None:
    index = MappedArticleIndex([PLAIN, Article("cards", "Cards", "Cards are sent by post.", "en")])
    assert index.search("cardz", ["en"], 1)[0].article.id == "cards"
    index.put([Article("cardz", "Cardz", "A game of that name.", "en")])
    assert index.search("cardz", ["en"], 1)[0].article.id == "cardz"


def test_one_long_story_among_short_questions_is_an_example_too() -> None:
    told = "I was at the till and " + "it was refused again and " * 20
    asked = "\n".join((*STOLEN, *RATES, told))
    assert has_examples(Article("stolen", "Stolen purse", asked, "en"))
    assert not has_examples(Article("stolen", "Stolen purse", "\n".join((told, told, told, "Thanks.")), "en"))
