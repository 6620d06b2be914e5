"""Second stage: the candidates' own words in order, sentence by sentence, against the question."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Arrays, Floats, Ids, Whole
from agent_desk.search.articles.building import rarest
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.example_words import ExampleWords, Rarity
from agent_desk.search.articles.features import FEATURES, Asked, Told, features
from agent_desk.search.articles.lines import OfLines
from agent_desk.search.articles.meaning_index import MeaningIndex
from agent_desk.search.articles.question import Question

_EXAMPLED = FEATURES.index("exampled")

UNKNOWN = 0.6
"""Words that no article holds weigh like rather rare ones: so much of the rarest."""


def asked(question: Question, of: Rarity, docs: int) -> Asked:
    """The arrays of a question to ``docs`` articles."""
    most = rarest(docs)
    rarity = [UNKNOWN * most if not group.options else 0.0 for group in question.groups]
    among_asked = [of.never if not group.options else 0.0 for group in question.groups]
    likeliest: dict[int, tuple[float, int]] = {}
    for place, group in enumerate(question.groups):
        for stem, weight, _, _ in group.options:
            rarity[place] = max(rarity[place], of.everywhere.item(stem) * weight)
            among_asked[place] = max(among_asked[place], of.among_asked.item(stem) * weight)
            if stem not in likeliest or weight >= likeliest[stem][0]:
                likeliest[stem] = weight, place
    stems = sorted(likeliest, key=likeliest.__getitem__)
    weights, places = zip(*map(likeliest.__getitem__, stems), strict=True) if stems else ((), ())
    return Asked(
        np.array(rarity, np.float32),
        np.array(among_asked, np.float32),
        most,
        np.array(stems, np.int64),
        np.array(places, np.int64),
        np.array(weights, np.float32),
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    words: Whole
    sizes: Whole


class Ranking:
    """Reads the stems of candidates in order and measures how well they fit."""

    def __init__(self, arrays: Arrays, delta: Delta) -> None:
        self._told = arrays.ids("told")
        self._at = memoryview(arrays.ids("told_at"))  # type: ignore[arg-type]
        self._language = memoryview(arrays.bytes("doc_language"))  # type: ignore[arg-type]
        self._docs = arrays.docs
        self._has_examples = memoryview(arrays.bytes("doc_exampled"))  # type: ignore[arg-type]
        self._delta = delta
        self._meaning = MeaningIndex(arrays, delta)
        self._examples = ExampleWords(arrays)
        self._lines = OfLines(arrays)

    def rarity(self, idf: Floats) -> Rarity:
        """How rare each stem is, ``idf`` being the weights by all articles."""
        return self._examples.beside(idf)

    def features(self, question: Question, of: Asked, rarity: Rarity, docs: Whole, bm25: Floats) -> Floats:
        """How well each article fits, shape (articles, len(FEATURES)).

        ``docs`` are in rising order; ``rarity`` covers every stem of the question and of the articles.
        """
        if not len(docs):
            return np.zeros((0, len(FEATURES)), np.float32)
        rows = self._words(docs)
        exampled = self._exampled(docs)
        told = Told(rows.words, rows.sizes, rarity.everywhere, rarity.among_asked, exampled)
        return features(of, told, bm25, self._meaning.likeness(question, docs, exampled))

    def of_lines(self, question: Question, of: Asked, rarity: Rarity, doc: int, best: Floats) -> Floats:
        """What the lines of the article with the features ``best`` say for it, in the order of OF_LINES."""
        lines = self._lines.lines(doc, self.told(doc), rarity.among_asked)
        return self._lines.measured(question, of, rarity.never, best, lines, best[_EXAMPLED] > 0)

    def told(self, doc: int) -> Ids:
        """The stems of an article in order."""
        if doc >= self._docs:
            return self._delta.told[doc - self._docs]
        return self._told[self._at[doc] : self._at[doc + 1]]

    def languages(self, docs: Whole) -> Whole:
        """The number of each article's language."""
        return self._each(self._language, self._delta.languages, docs)

    def _exampled(self, docs: Whole) -> Whole:
        return self._each(self._has_examples, self._delta.exampled, docs)

    def _each(self, built: Sequence[int], new: Sequence[int], docs: Whole) -> Whole:
        """What was noted of each article, when the index was built or since."""
        first = self._docs
        return np.array([built[doc] if doc < first else new[doc - first] for doc in docs.tolist()], np.int64)

    def _words(self, docs: Whole) -> _Rows:
        """The stems of all candidates in one row, and how many each has."""
        at, told, first = self._at, self._told, self._delta.first
        rows = [
            told[at[doc] : at[doc + 1]] if doc < first else self._delta.told[doc - first]
            for doc in docs.tolist()
        ]
        return _Rows(np.concatenate(rows, dtype=np.int64), np.array(list(map(len, rows))))
