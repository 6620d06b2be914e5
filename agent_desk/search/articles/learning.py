"""Questions that agents confirmed articles for, compared with what is asked now."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import field

import numpy as np

from agent_desk.domain.article import ConfirmedQuestion
from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.question import Question
from agent_desk.search.articles.telling_apart import TellingApart
from agent_desk.search.articles.tokenise import words
from agent_desk.search.articles.vocabulary import Vocabulary

NEIGHBOURS = 32
ONE_AGENT_MOST = 0.5
"""What one agent alone can add to an article, of 1.0: several must agree for the full weight."""
UNLIKELY = 0.02
LIKE_ENOUGH = 0.4
VOTED_SHARE = 0.5
APART_SHARE = 1.0
MOST_OF_ONE_AGENT = 20
MOST_OF_ARTICLE = 400


@dataclass(frozen=True, slots=True)
class Lesson:
    """How much confirmed questions speak for an article, 0 to 1, and ``asked``: how many there are."""

    key: str
    weight: float
    asked: int


@dataclass(slots=True)
class _Taught:
    """The confirmed questions of one article, by agent."""

    agents: dict[str, int] = field(default_factory=dict)
    texts: set[tuple[str, tuple[str, ...]]] = field(default_factory=set)


class Learning:
    """Confirmed questions in memory, by stem. One thread adds, any thread asks."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._taught: defaultdict[str, _Taught] = defaultdict(_Taught)
        self._keys: list[str] = []
        self._article: dict[str, int] = {}
        self._names: list[str] = []
        self._apart = TellingApart()
        self._stems: list[tuple[int, ...]] = []
        self._questions: dict[int, array[int]] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, confirmed: Iterable[ConfirmedQuestion]) -> None:
        """Take in confirmed questions; repeats of one agent, and more than its share, count once."""
        first = len(self._keys)
        for item in confirmed:
            self._add(item)
        new = range(first, len(self._keys))
        self._apart.learn([(self._stems[at], self._article[self._keys[at]]) for at in new])

    def asked(self, key: str) -> int:
        """How many confirmed questions an article has."""
        return sum(self._taught[key].agents.values()) if key in self._taught else 0

    def lessons(self, question: Question, idf: Floats) -> list[Lesson]:
        """What the nearest confirmed questions say, the strongest first."""
        count = len(self._keys)
        if not count or not question.groups:
            return []
        close = np.zeros(count, np.float32)
        own = 0.0
        for group in question.groups:
            rarest = 0.0
            for option in group.options:
                worth = float(idf[option.stem]) ** 2 * option.weight
                rarest = max(rarest, worth)
                held = self._questions.get(option.stem)
                if held is not None:
                    places = np.array(held, np.int64)
                    np.add.at(close, places[places < count], np.float32(worth))
            own += rarest
        nearest = np.argpartition(close, -min(NEIGHBOURS, count))[-min(NEIGHBOURS, count) :]
        shared = {place: float(close[place]) for place in nearest.tolist()}
        return self._voted(shared, max(own, 1e-6), idf, self._told_apart(question))

    def _told_apart(self, question: Question) -> dict[str, float]:
        likely = self._apart.likely([group.options[0].stem for group in question.groups if group.options])
        if likely is None:
            return {}
        return {self._names[at]: float(likely[at]) for at in np.flatnonzero(likely > UNLIKELY).tolist()}

    def _voted(
        self, shared: dict[int, float], own: float, idf: Floats, likely: dict[str, float]
    ) -> list[Lesson]:
        votes: defaultdict[str, float] = defaultdict(float)
        best: defaultdict[str, float] = defaultdict(float)
        for place, worth in shared.items():
            length = float((idf[list(self._stems[place])] ** 2).sum())
            likeness = min(worth / (max(length, 1e-6) * own) ** 0.5, 1.0)
            key = self._keys[place]
            votes[key] += likeness**3
            best[key] = max(best[key], likeness)
        total = sum(votes.values()) or 1.0
        near = min(1.0, max(best.values(), default=0.0) / LIKE_ENOUGH)
        found = [
            self._lesson(key, best[key] * votes[key] / total, near * likely.get(key, 0.0))
            for key in {**votes, **likely}
        ]
        return sorted((lesson for lesson in found if lesson.weight > 0), key=lambda lesson: -lesson.weight)

    def _lesson(self, key: str, voted: float, apart: float) -> Lesson:
        """One agent alone, whatever was clicked, counts half."""
        sure = ONE_AGENT_MOST if len(self._taught[key].agents) == 1 else 1.0
        return Lesson(key, sure * (VOTED_SHARE * voted + APART_SHARE * apart), self.asked(key))

    def _add(self, item: ConfirmedQuestion) -> None:
        found = tuple(words(item.question[:1000])[:64])
        taught = self._taught[item.article_key]
        mine = taught.agents.get(item.agent, 0)
        if not found or (item.agent, found) in taught.texts:
            return
        if mine >= MOST_OF_ONE_AGENT or len(taught.texts) >= MOST_OF_ARTICLE:
            return
        taught.texts.add((item.agent, found))
        taught.agents[item.agent] = mine + 1
        language = self._vocabulary.language(item.article_key.rpartition("@")[2] or "en")
        stems = tuple({self._vocabulary.add(word, language) for word in found})
        number = len(self._keys)
        self._stems.append(stems)
        if item.article_key not in self._article:
            self._article[item.article_key] = len(self._names)
            self._names.append(item.article_key)
        self._keys.append(item.article_key)
        for stem in stems:
            self._questions.setdefault(stem, array("q")).append(number)
