"""Questions compared by meaning with the articles that bring examples."""

from __future__ import annotations

import numpy as np

from agent_desk.search.articles.arrays import Arrays, Floats, Small, Whole
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.meaning import SIZE, TINY, unit
from agent_desk.search.articles.meaning_building import middles_of, sentences_of
from agent_desk.search.articles.question import Question


class MeaningIndex:
    """Compares questions with the articles of an index that bring examples."""

    def __init__(self, arrays: Arrays, delta: Delta) -> None:
        self._words = arrays.small("word_vector").reshape(-1, SIZE)
        self._row: Small = arrays.by_name["word_vector_of"]  # type: ignore[assignment]
        self._docs = arrays.small("doc_vector").reshape(-1, SIZE)
        self._exampled = np.flatnonzero(arrays.bytes("doc_exampled"))
        self._built = arrays.docs
        self._delta = delta
        self._new: dict[int, Floats] = {}

    def likeness(self, question: Question, docs: Whole, exampled: Whole) -> Floats:
        """Cosines of the question and articles, 0 for those without examples or of unknown words."""
        found = np.zeros(len(docs), np.float32)
        first = [group.options[0] for group in question.groups if group.options]
        known = [(row, option.weight) for option in first if (row := self._row_of(option.stem)) >= 0]
        if not known:
            return found
        rows, weights = zip(*known, strict=True)
        asked = np.array(weights, np.float32) @ self._words[list(rows)].astype(np.float32)
        asked /= np.sqrt(asked @ asked) + TINY
        built = np.flatnonzero(exampled[: docs.searchsorted(self._built)])
        middles = self._docs[self._exampled.searchsorted(docs[built])]
        found[built] = middles.astype(np.float32) @ asked / 127
        for place in range(int(docs.searchsorted(self._built)), len(docs)):
            if exampled[place]:
                found[place] = self._middle(int(docs[place]) - self._built) @ asked
        return found

    def _row_of(self, stem: int) -> int:
        return int(self._row[stem]) if stem < len(self._row) else -1

    def _middle(self, new: int) -> Floats:
        """The mean direction of a new article's sentences."""
        if new not in self._new:
            told = self._delta.told[new]
            words = np.where(told < len(self._row), told, 0)
            sizes = np.array([len(words)], np.int64)
            sentences, article = sentences_of(words, sizes, self._words.astype(np.float32), self._row)
            self._new[new] = unit(middles_of(sentences, article, 1))[0]
        return self._new[new]
