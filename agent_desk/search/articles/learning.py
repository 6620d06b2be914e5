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
ONE_AGENT_MOST = 0.2
"""What one agent alone can add to an article for a question, of MOST: 3 points of score, less than what parts
an article that ranks clearly first from the next; fewer where that is sure to answer (``modest``). With 2.25
points everywhere misspelt questions learn less (recall@1 .880, not .884).
"""
ONE_AGENT_MOST_WHEN_STRANGE = 0.35
"""As above, of a question whose words came since the index was built: none is likely to rank clearly first,
and what a single agent confirmed is all that is known."""
STRANGE_FROM = 0.5
AGREED = 3
"""So many agents give the full weight."""
ALIKE_FROM = 0.5
"""A confirmed question so like the one asked is of its kind."""
SAME_FROM = 0.8
"""A confirmed question so like the one asked is the same in other words."""
AGREES_FROM = 0.5
"""An agent speaks for an article from so much of the likeness of the likest question confirmed for it."""
UNLIKELY = 0.02
LIKE_ENOUGH = 0.4
VOTED_SHARE = 0.5
APART_SHARE = 1.0
MOST = VOTED_SHARE + APART_SHARE
"""The highest weight of a lesson."""
MOST_OF_ONE_AGENT = 20
MOST_OF_ARTICLE = 400


@dataclass(frozen=True, slots=True)
class Lesson:
    """How much confirmed questions speak for an article, 0 to MOST; ``asked``: how many are like this one;
    ``alone``: no two agents agree on it."""

    key: str
    weight: float
    asked: int
    alone: bool = False


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
        self._agents: list[str] = []
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

    def lessons(self, question: Question, idf: Floats) -> list[Lesson]:
        """What the nearest confirmed questions say, the strongest first."""
        count = len(self._keys)
        if not count or not question.groups:
            return []
        close = np.zeros(count, np.float32)
        own = strange = 0.0
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
            if group.options and group.options[0].stem >= self._vocabulary.new.first_stem:
                strange += rarest
        nearest = np.argpartition(close, -min(NEIGHBOURS, count))[-min(NEIGHBOURS, count) :]
        shared = {place: float(close[place]) for place in nearest.tolist()}
        own = max(own, 1e-6)
        return self._voted(shared, own, idf, self._told_apart(question), _one_agent_most(strange / own))

    def _told_apart(self, question: Question) -> dict[str, float]:
        likely = self._apart.likely([group.options[0].stem for group in question.groups if group.options])
        if likely is None:
            return {}
        return {self._names[at]: float(likely[at]) for at in np.flatnonzero(likely > UNLIKELY).tolist()}

    def _voted(
        self, shared: dict[int, float], own: float, idf: Floats, likely: dict[str, float], one: float
    ) -> list[Lesson]:
        # An agent's likest question alone votes for an article: clicking again adds nothing.
        voters: defaultdict[str, dict[str, float]] = defaultdict(dict)
        asked: defaultdict[str, int] = defaultdict(int)
        for place, worth in shared.items():
            length = float((idf[list(self._stems[place])] ** 2).sum())
            likeness = min(worth / (max(length, 1e-6) * own) ** 0.5, 1.0)
            agents, agent = voters[self._keys[place]], self._agents[place]
            agents[agent] = max(agents.get(agent, 0.0), likeness)
            asked[self._keys[place]] += likeness >= ALIKE_FROM
        votes = {key: sum(likeness**3 for likeness in agents.values()) for key, agents in voters.items()}
        total = sum(votes.values()) or 1.0
        best = {key: max(agents.values()) for key, agents in voters.items()}
        near = min(1.0, max(best.values(), default=0.0) / LIKE_ENOUGH)
        agreed = {key: _agreed(agents) for key, agents in voters.items()}
        same = {key: share for key, share in agreed.items() if best[key] >= SAME_FROM}
        found = []
        for key in {**votes, **likely}:
            voted = best.get(key, 0.0) * votes.get(key, 0.0) / total
            weight = VOTED_SHARE * voted + APART_SHARE * near * likely.get(key, 0.0)
            # Where colleagues agree on another article for this question, a lone agent hardly counts.
            others = max((share for other, share in same.items() if other != key), default=0.0)
            alone = one * (1.0 - others)
            most = alone + (MOST - alone) * agreed.get(key, 0.0)
            lone = not agreed.get(key)
            found.append(Lesson(key, min(weight, most), asked.get(key, 0), lone))
        return sorted((lesson for lesson in found if lesson.weight > 0), key=lambda lesson: -lesson.weight)

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
        stems = tuple({self._vocabulary.add(word, language, asked=True) for word in found})
        number = len(self._keys)
        self._stems.append(stems)
        if item.article_key not in self._article:
            self._article[item.article_key] = len(self._names)
            self._names.append(item.article_key)
        self._agents.append(item.agent)
        self._keys.append(item.article_key)
        for stem in stems:
            self._questions.setdefault(stem, array("q")).append(number)


def _one_agent_most(strange: float) -> float:
    """What one agent alone can add when this share of a question, 0 to 1, is of words that came lately."""
    share = max(0.0, strange - STRANGE_FROM) / (1.0 - STRANGE_FROM)
    return ONE_AGENT_MOST + (ONE_AGENT_MOST_WHEN_STRANGE - ONE_AGENT_MOST) * min(share, 1.0)


def _agreed(agents: dict[str, float]) -> float:
    """How far several agents agree on an article, 0 for a lone one to 1, by each one's likest question.

    Agents whose question is hardly like the one asked do not count: what they praised the article for is
    something else.
    """
    best = max(agents.values(), default=0.0) or 1.0
    agree = sum(max(0.0, like / best - AGREES_FROM) for like in agents.values()) / (1.0 - AGREES_FROM)
    return min(max(agree - 1.0, 0.0) / (AGREED - 1), 1.0)
