"""Questions asked of an index, and what speaks for the best answer to each."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import numpy as np

from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.arrays import Floats
from agent_desk.search.articles.building import build
from agent_desk.search.articles.certainty import NUMBERS
from agent_desk.search.articles.snapshot import Snapshot
from agent_desk.search.articles.synonyms import read_synonyms

RESOURCES = Path(__file__).parents[3] / "resources"
FOLDS = 5
FIRST = 3
LETTERS_A_SLIP = 14
LETTERS_A_CUT = 5
_LATIN, _CYRILLIC = "abcdefghijklmnoprstuvz", "абвгдежзиклмнопрстуфхцчшыя"


@dataclass(frozen=True, slots=True)
class Seen:
    """One question and what was found: ``kind`` where it comes from; ``fold`` the same for all that could
    give each other away; ``right`` whether one of the first three answers it, ``answerable`` whether any
    article does; ``numbers`` those of NUMBERS, NaN if nothing was found."""

    kind: str
    fold: int
    right: bool
    answerable: bool
    numbers: Floats


class Asking:
    """Asks one index; what was seen is kept."""

    def __init__(self, seen: list[Seen]) -> None:
        self.seen = seen
        self._meanings = read_synonyms(RESOURCES / "synonyms")
        self._snapshot = Snapshot(build(()), self._meanings)
        self._ids: list[str] = []

    def take(self, articles: Iterable[Article]) -> None:
        """Ask these articles from now on."""
        self._snapshot = Snapshot(build(articles), self._meanings)
        self._ids = [article.id for article in self._snapshot.articles()]

    def ask(self, kind: str, fold: int, question: str, good: Collection[str]) -> None:
        """Ask one question that the articles with the ids ``good`` answer."""
        understood = self._snapshot.understood(question)
        found = self._snapshot.measured(understood) if any(g.options for g in understood.groups) else None
        numbers, right = np.full(len(NUMBERS), np.nan, np.float32), False
        if found is not None and len(found.docs):
            best = int(found.scores.argmax())
            numbers = np.concatenate((found.features[best], found.beside))
            first = found.docs[np.argsort(-found.scores, kind="stable")[:FIRST]]
            right = any(self._ids[doc] in good for doc in first.tolist())
        self.seen.append(Seen(kind, fold, right, bool(good), numbers))


def fold_of(key: str) -> int:
    """The same fold of a key in every process."""
    return zlib.crc32(key.encode()) % FOLDS


def folds_of_alike(questions: list[str], alike: Callable[[str, str], bool]) -> list[int]:
    """Folds of questions of which those alike, directly or by others, get the same."""
    first = list(range(len(questions)))

    def root(place: int) -> int:
        while first[place] != place:
            place = first[place]
        return place

    for place, question in enumerate(questions):
        for before in range(place):
            if alike(question, questions[before]):
                first[root(place)] = root(before)
    return [fold_of(questions[root(place)]) for place in range(len(questions))]


def mistyped(text: str, chance: random.Random) -> str:
    """``text`` with a slip in every few letters: one left out, doubled, swapped or another."""
    letters = list(text)
    for _ in range(max(1, len(letters) // LETTERS_A_SLIP)):
        place, slip = chance.randrange(len(letters)), chance.randrange(4)
        if slip == 0:
            letters[place] = ""
        elif letters[place] == " ":
            continue
        elif slip == 1:
            letters[place] *= 2
        elif slip == 2 and place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
        else:
            letters[place] = chance.choice(_LATIN if text.isascii() else _CYRILLIC)
    return "".join(letters)


def cut(text: str, chance: random.Random) -> str:
    """The first 5, 10, 15 … letters of ``text``."""
    return text[: LETTERS_A_CUT * chance.randrange(1, 1 + max(1, len(text) // LETTERS_A_CUT))]
