"""One built index with what changed since: everything one search reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from agent_desk.domain.article import Answer, Article, ConfirmedQuestion
from agent_desk.search.articles.arrays import Arrays, Floats, Whole, hash64
from agent_desk.search.articles.certainty import BESIDE, finished, odds, of_question
from agent_desk.search.articles.delta import Delta
from agent_desk.search.articles.learning import Learning, Lesson
from agent_desk.search.articles.own_language import own_language_first
from agent_desk.search.articles.postings import Postings
from agent_desk.search.articles.question import Question
from agent_desk.search.articles.ranking import Ranking, asked
from agent_desk.search.articles.reasons import Reasons
from agent_desk.search.articles.records import unpack
from agent_desk.search.articles.synonyms import Meaning
from agent_desk.search.articles.understanding import Understanding
from agent_desk.search.articles.vocabulary import Vocabulary
from agent_desk.search.articles.weights import (
    SHOWN_ANYWAY,
    SHOWN_BESIDE,
    SHOWN_FROM,
    better,
    certain,
    modest,
    relearned,
    unlearned,
)

MOST_LESSONS = 12
NOT_PREFERRED = 0.3
REMEMBERED = 256


class Measured(NamedTuple):
    """Numbers of candidates, their features, what was learned of them, and their scores; and BESIDE the best
    one's features what certainty goes by. ``asked``: how often some were confirmed for such questions."""

    docs: Whole
    features: Floats
    lessons: Floats
    scores: Floats
    beside: Floats
    asked: dict[int, int]


class Snapshot:
    """Searched by any thread, changed by one."""

    def __init__(self, arrays: Arrays, meanings: tuple[Meaning, ...] = ()) -> None:
        self._arrays = arrays
        self._vocabulary = Vocabulary(arrays)
        self._understanding = Understanding(self._vocabulary, meanings)
        self._postings = Postings(arrays)
        self._delta = Delta(self._vocabulary, arrays.docs, len(arrays.ids("told")) / max(arrays.docs, 1))
        self._ranking = Ranking(arrays, self._delta)
        self._learning = Learning(self._vocabulary)
        self._text_at = memoryview(arrays.positions("text_at"))  # type: ignore[arg-type]
        self._text_check = memoryview(arrays.ids("text_check"))  # type: ignore[arg-type]
        self._removed = np.zeros(0, np.int64)
        self._new: dict[str, int] = {}
        self._unpacked: dict[int, Article] = {}

    @property
    def version(self) -> str:
        """What the index was built of."""
        return self._arrays.version

    @property
    def changed(self) -> int:
        """How many articles came or went since it was built."""
        return len(self._delta) + len(self._removed)

    def count(self) -> int:
        """How many articles are searched."""
        return self._arrays.docs + len(self._delta) - len(self._removed)

    def put(self, article: Article) -> None:
        """Add or replace an article."""
        self.remove(article.key)
        self._new[article.key] = self._delta.add(article)

    def remove(self, key: str) -> None:
        """Forget an article; nothing happens if there is none."""
        number = self._number(key)
        if number is not None:
            self._removed = np.append(self._removed, number)
            self._new.pop(key, None)

    def learn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Take in confirmed questions."""
        self._learning.add(confirmed)

    def relearn(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Forget what was learned, and learn these."""
        fresh = Learning(self._vocabulary)
        fresh.add(confirmed)
        self._learning = fresh

    def article(self, key: str) -> Article | None:
        """One article; raises BrokenIndex if its record is damaged."""
        number = self._number(key)
        return None if number is None else self._article(number)

    def articles(self) -> Iterator[Article]:
        """All articles."""
        gone = set(self._removed.tolist())
        total = self._arrays.docs + len(self._delta)
        built = self._arrays.docs
        numbers = (number for number in range(total) if number not in gone)
        return (self._unpack(n) if n < built else self._delta.articles[n - built] for n in numbers)

    def understood(self, text: str) -> Question:
        """A question in groups of stems."""
        return self._understanding.of(text)

    def search(self, text: str, languages: tuple[str, ...], limit: int) -> tuple[Answer, ...]:
        """Answers, best first; raises BrokenIndex if an article's record is damaged."""
        self._arrays.check()
        question = self._understanding.of(text)
        if limit < 1 or not any(group.options for group in question.groups):
            return ()
        found = self.measured(question, languages)
        ranked = in_order(found)[:limit]
        if not ranked or ranked[0][1] < SHOWN_FROM:
            return ()
        shown = [
            (number, certainty)
            for place, (number, certainty) in enumerate(ranked)
            if place < SHOWN_ANYWAY or certainty >= SHOWN_BESIDE
        ]
        return own_language_first(self._answers(question, shown, found.asked), languages)

    def candidates(self, text: str, limit: int) -> tuple[Article, ...]:
        """The best articles, however weak."""
        question = self._understanding.of(text)
        if not any(group.options for group in question.groups):
            return ()
        return tuple(self._article(number) for number, _ in in_order(self.measured(question))[:limit])

    def measured(self, question: Question, languages: tuple[str, ...] = ()) -> Measured:
        """What speaks for each of the candidates, shown or not; they are in rising order."""
        size, idf = self._arrays.docs + len(self._delta), self._idf()
        lessons = self._lessons(question, idf, size)
        docs, bm25 = self._postings.candidates(question, idf, self._delta, size, self._removed, list(lessons))
        rarity = self._ranking.rarity(idf)
        of = asked(question, rarity, size)
        features = self._ranking.features(question, of, rarity, docs, bm25)
        taught = np.zeros(len(docs), np.float32)
        if lessons:
            taught[:] = [lessons[doc].weight if doc in lessons else 0.0 for doc in docs.tolist()]
        asked_so = {doc: lesson.asked for doc, lesson in lessons.items()}
        scores = better(features, taught)
        preferred = self._preferred(languages)
        if preferred:
            scores -= NOT_PREFERRED * ~np.isin(self._ranking.languages(docs), preferred)
        if not len(docs):
            return Measured(docs, features, taught, scores, np.zeros(len(BESIDE), np.float32), asked_so)
        own = unlearned(scores, taught)
        told = of_question(question, of, own, finished(question, idf), size)
        best = int(own.argmax())
        lines = self._ranking.of_lines(question, of, rarity, docs.item(best), features[best])
        beside = np.concatenate((told, lines))
        lone = np.array([doc in lessons and lessons[doc].alone for doc in docs.tolist()], np.bool_)
        if lone.any():
            lone[best] = False
            taught = modest(taught, lone, odds(features[best], beside))
            scores = relearned(own, taught)
        return Measured(docs, features, taught, scores, beside, asked_so)

    def _idf(self) -> Floats:
        size = self._arrays.docs + len(self._delta)
        return self._postings.idf(self._arrays.stems + len(self._vocabulary.new.stem_of), size)

    def _preferred(self, languages: tuple[str, ...]) -> tuple[int, ...]:
        known = self._vocabulary.languages
        return tuple(known.index(name) for name in languages if name in known)

    def _lessons(self, question: Question, idf: Floats, size: int) -> dict[int, Lesson]:
        """What confirmed questions say for articles, by number."""
        found: dict[int, Lesson] = {}
        for lesson in self._learning.lessons(question, idf)[:MOST_LESSONS]:
            number = self._number(lesson.key)
            if number is not None and number < size:
                found[number] = lesson
        return found

    def _answers(
        self, question: Question, shown: list[tuple[int, float]], confirmed: dict[int, int]
    ) -> tuple[Answer, ...]:
        articles = [self._article(number) for number, _ in shown]
        asked = [confirmed.get(number, 0) for number, _ in shown]
        told = [self._ranking.told(number) for number, _ in shown]
        why = Reasons(question, self._idf()).of(told, asked)
        return tuple(
            Answer(article, certainty, reasons, matched, times)
            for article, (_, certainty), (reasons, matched), times in zip(
                articles, shown, why, asked, strict=True
            )
        )

    def _article(self, number: int) -> Article:
        if number >= self._arrays.docs:
            return self._delta.articles[number - self._arrays.docs]
        known = self._unpacked.get(number)
        if known is None:
            known = self._unpacked[number] = self._unpack(number)
            if len(self._unpacked) > REMEMBERED:
                self._unpacked = {number: known}
        return known

    def _unpack(self, number: int) -> Article:
        record = self._arrays.texts[self._text_at[number] : self._text_at[number + 1]]
        return unpack(record, self._text_check[number])

    def _number(self, key: str) -> int | None:
        if key in self._new:
            return self._new[key]
        hashes = self._arrays.positions("key_hash")
        hashed = np.uint64(hash64(key))
        low = int(np.searchsorted(hashes, hashed))
        while low < len(hashes) and hashes[low] == hashed:
            number = int(self._arrays.ids("key_doc")[low])
            if number not in self._removed and self._article(number).key == key:
                return number
            low += 1
        return None


def in_order(found: Measured) -> list[tuple[int, float]]:
    """Numbers of the candidates and how certain they are, best first, shown or not."""
    if not len(found.docs):
        return []
    certainty = certain(found.features, found.lessons, found.beside, found.scores)
    order = np.argsort(-found.scores, kind="stable")
    return list(zip(found.docs[order].tolist(), certainty[order].tolist(), strict=True))
