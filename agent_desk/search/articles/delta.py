"""What changed since the index was built: new articles, with numbers above the built ones.

One thread changes it; any thread reads it meanwhile. What a reader may meet is there before the reader can
know of it: an article's words first, its postings last.
"""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import field

import numpy as np

from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Floats, Ids, Whole
from agent_desk.search.articles.building import (
    BREAK,
    LONGEST_TOLD,
    TITLE_WEIGHT,
    article_text,
    has_examples,
    tf_weight,
)
from agent_desk.search.articles.tokenise import fold, is_break, pieces
from agent_desk.search.articles.vocabulary import Vocabulary


@dataclass(slots=True)
class _Posts:
    """The new articles that hold a stem, and their weights, 0 to 255."""

    docs: array[int] = field(default_factory=lambda: array("q"))
    weights: array[float] = field(default_factory=lambda: array("f"))


class Delta:
    """New articles from number ``first``; ``mean_length`` is that of the built ones, in words."""

    def __init__(self, vocabulary: Vocabulary, first: int, mean_length: float) -> None:
        self.first = first
        self.articles: list[Article] = []
        self.told: list[Ids] = []
        self.languages: list[int] = []
        self.exampled: list[bool] = []
        self._posts: dict[int, _Posts] = {}
        self._vocabulary = vocabulary
        self._mean_length = max(mean_length, 1.0)

    def __len__(self) -> int:
        return len(self.articles)

    def add(self, article: Article) -> int:
        """Take in an article; returns its number."""
        language = self._vocabulary.language(article.language)
        title = self._stems(article.title, language)
        told = [*title, BREAK, *self._stems(article_text(article), language)]
        number = self.first + len(self.articles)
        self.told.append(np.array(told[:LONGEST_TOLD], np.uint32))
        self.languages.append(language)
        self.exampled.append(has_examples(article))
        self.articles.append(article)
        times = Counter(told + title * (TITLE_WEIGHT - 1))
        del times[BREAK]
        counts = np.array(list(times.values()), np.float32)
        weights = tf_weight(counts, np.full(len(counts), len(told) / self._mean_length, np.float32))
        for stem, weight in zip(times, weights.tolist(), strict=True):
            posts = self._posts.setdefault(stem, _Posts())
            posts.weights.append(weight)
            posts.docs.append(number)
        return number

    def posts(self, stem: int) -> tuple[Whole, Floats] | None:
        """Numbers of the new articles with a stem, and their weights, 0 to 255."""
        held = self._posts.get(stem)
        if held is None:
            return None
        docs = np.array(held.docs, np.int64)
        return docs, np.array(held.weights, np.float32)[: len(docs)]

    def _stems(self, text: str, language: int) -> list[int]:
        found: list[int] = []
        for piece in pieces(text):
            if is_break(piece):
                if found and found[-1] != BREAK:
                    found.append(BREAK)
            elif word := fold(piece):
                found.append(self._vocabulary.add(word, language))
        return found
