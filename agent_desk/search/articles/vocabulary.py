"""Looking words up: exactly, misspelt, begun, in other letters."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
from rapidfuzz.distance import OSA

from agent_desk.search.articles.arrays import Arrays, Bytes, Halves, hash32, hash64
from agent_desk.search.articles.forms import (
    COUNT_STEP,
    LONGEST_CORRECTED,
    SHORTEST_CORRECTED,
    delete_hashes,
    deletes,
)
from agent_desk.search.articles.lookup import Lookup
from agent_desk.search.articles.new_words import NewWords
from agent_desk.search.articles.skeleton import skeleton
from agent_desk.search.articles.stem import stem
from agent_desk.search.articles.transliterate import sound

Near: TypeAlias = tuple[int, str, int]
"""Rank and letters of a form, and how many edits away it is."""
Counts: TypeAlias = "memoryview[int]"
NEW_COUNT = 2.0
LANGUAGES_AWAY = 0.3
RICH = 50_000
_PAGE = 64
_AFTER_ALL = b"\xff"
"""A byte that no letter has: a word with it comes after all that begin with the word."""


class Vocabulary:
    """The forms of a built index and those that came since. A rank is a form's number; rank 0 is no word."""

    def __init__(self, arrays: Arrays) -> None:
        # Single numbers come several times quicker out of a memory view than out of an array.
        self._text = memoryview(arrays.bytes("form_text"))  # type: ignore[arg-type]
        self._at = memoryview(arrays.ids("form_at"))  # type: ignore[arg-type]
        self._stem = memoryview(arrays.ids("form_stem"))  # type: ignore[arg-type]
        self._hash = Lookup(arrays.ids("form_hash"), arrays.ids("form_hash_id"))
        self._delete = Lookup(arrays.ids("delete_hash"), arrays.ids("delete_id"))
        self._sound = Lookup(arrays.ids("sound_hash"), arrays.ids("sound_id"))
        self._skeleton = Lookup(arrays.ids("skeleton_hash"), arrays.ids("skeleton_id"))
        self._stem_name = Lookup(arrays.positions("stem_hash"), arrays.ids("stem_hash_id"))
        counts = arrays.bytes("form_count").reshape(len(arrays.languages), arrays.forms)
        self._one_count = memoryview(arrays.bytes("form_count"))  # type: ignore[arg-type]
        self._count_rows = range(0, len(self._one_count), max(arrays.forms, 1))
        self._common = _common(counts)
        self._likely = _likely(counts, arrays.bytes("form_asked"))
        self._built = arrays.forms
        self._first_of_page = [self._raw(rank) for rank in range(0, arrays.forms, _PAGE)]
        self.languages = list(arrays.languages)
        self.new = NewWords(arrays.forms, arrays.stems)

    @property
    def rich(self) -> bool:
        """Whether there are so many forms that a word which is not among them is likely to be misspelt."""
        return self._built >= RICH

    def language(self, name: str) -> int:
        """The number of a language, a new one if need be."""
        if name not in self.languages:
            self.languages.append(name)
        return self.languages.index(name)

    def add(self, word: str, language: int, asked: bool = False) -> int:
        """The stem of a word, which becomes known if it was not; ``asked`` if no article brings it."""
        rank = self.exact([word])[0]
        if not asked:
            self.new.only_asked.discard(word)
        if rank:
            return self.stem(rank)
        if asked:
            self.new.only_asked.add(word)
        name = stem(word, self.languages[language]) or word
        return self.new.add(word, self.stem_named(name), name, language)

    def form(self, rank: int) -> str:
        """The folded word of a rank."""
        if rank >= self._built:
            return self.new.forms[rank - self._built]
        return str(self._text[self._at[rank] : self._at[rank + 1]], "utf-8", "surrogatepass")

    def stem(self, rank: int) -> int:
        """The stem number of a rank."""
        return self.new.stems[rank - self._built] if rank >= self._built else self._stem[rank]

    def stem_named(self, name: str) -> int:
        """The number of a stem by its letters, 0 if there is none."""
        known = self._stem_name.one(hash64(name))
        return known[0] if known else self.new.stem_of.get(name, 0)

    def log_counts(self, rank: int) -> list[float]:
        """Base-2 logarithm of one more than how often a form occurs in each language."""
        if rank < self._built:
            found = [self._one_count[place + rank] / COUNT_STEP for place in self._count_rows]
            return found + [0.0] * (len(self.languages) - len(found))
        own = self.new.languages[rank - self._built]
        return [NEW_COUNT if place == own else 0.0 for place in range(len(self.languages))]

    def exact(self, words: Sequence[str]) -> list[int]:
        """Ranks of words, 0 where unknown."""
        new = self.new.rank_of
        found = [new.get(word, 0) for word in words] if new else [0] * len(words)
        for place, rank in self._hash.held(list(map(hash32, words))):
            if rank and self.form(rank) == words[place]:
                found[place] = rank
        return found

    def near(self, word: str, far: bool = False) -> list[Near]:
        """Forms one edit away (a swap of neighbours is one), two if ``far``."""
        if not SHORTEST_CORRECTED <= len(word) <= LONGEST_CORRECTED:
            return []
        words = deletes(word) if far else {word}
        hashes = [hashed for one in words for hashed in delete_hashes(one)]
        ranks = {rank for _, rank in self._delete.held(hashes)}
        if self.new.forms:
            ranks.update(self.new.near(set().union(*map(deletes, words))))
        return self.within(word, ranks, 2 if far else 1)

    def like_sounding(self, word: str) -> list[int]:
        """Ranks of forms with the same consonants, as when a word is spelt by ear, however long."""
        key = skeleton(word)
        return self._skeleton.one(hash32(key)) if key else []

    def within(self, word: str, ranks: Iterable[int], limit: int) -> list[Near]:
        """Those of the forms that are at most so many edits away."""
        away, form_of = OSA.distance, self.form
        return [
            (rank, form, edits)
            for rank in ranks
            if (edits := away(word, form := form_of(rank), score_cutoff=limit)) <= limit
        ]

    def common(self, language: int) -> Counts:
        """By rank, how often a form occurs in a language, or oftener in another: COUNT_STEP times log 2."""
        return self._common[language if -1 <= language < len(self._common) - 1 else -1]

    def begins(self, beginning: str) -> bool:
        """Whether any form begins so."""
        low, high = self._starting(beginning)
        return low < high or bool(self.new.starting(beginning, 1))

    def completions(self, beginning: str, language: int, most: int) -> list[tuple[int, float]]:
        """The likeliest forms that begin so, with how likely: base-2 logarithms of counts in the language."""
        low, high = self._starting(beginning)
        known = 0 <= language < len(self._likely) - 1
        likely = self._likely[language if known else -1][low:high]
        if not likely.any():
            likely = self._likely[-1][low:high]
        found = [(low + at, float(likely[at]) / COUNT_STEP) for at in _highest(likely, most)]
        found += [(rank, NEW_COUNT) for rank in self.new.starting(beginning, most)]
        return sorted(found, key=lambda item: -item[1])[:most]

    def sounding(self, words: Sequence[str]) -> list[list[int]]:
        """For each word in Latin letters, ranks of Cyrillic forms that sound like it."""
        keys = list(map(sound, words))
        found: list[list[int]] = [[] for _ in words]
        for place, rank in self._sound.held(list(map(hash32, keys))):
            if keys[place] and sound(self.form(rank)) == keys[place]:
                found[place].append(rank)
        for place, key in enumerate(keys if self.new.forms else ()):
            found[place] += self.new.sounding(key)
        return found

    def _starting(self, beginning: str) -> tuple[int, int]:
        """Ranks ``[low, high)`` of the built forms that begin so."""
        raw = beginning.encode("utf-8", "surrogatepass")
        return self._first_from(raw), self._first_from(raw + _AFTER_ALL)

    def _first_from(self, raw: bytes) -> int:
        """The first rank of a built form that is not before ``raw``."""
        page = bisect_left(self._first_of_page, raw) * _PAGE
        ranks = range(max(page - _PAGE, 0), min(page, self._built))
        return ranks.start + bisect_left(ranks, raw, key=self._raw)

    def _raw(self, rank: int) -> bytes:
        return self._text[self._at[rank] : self._at[rank + 1]].tobytes()


def _likely(counts: Bytes, asked: Bytes) -> list[Halves]:
    """For each language, and at last for any, how likely forms are meant: callers' words before manuals'."""
    rows = [row.astype(np.uint16) for row in (*counts, counts.max(axis=0, initial=0))]
    return [(row > 0) * (row + asked) for row in rows]


def _highest(values: Halves, most: int) -> list[int]:
    """Places of the highest values, the first of equal ones."""
    places = np.arange(len(values))
    if len(values) > most:
        places = (values >= np.partition(values, len(values) - most)[len(values) - most]).nonzero()[0]
    order = np.argsort(-values[places].astype(np.int32), kind="stable")[:most]
    found: list[int] = places[order].tolist()
    return found


def _common(counts: Bytes) -> list[Counts]:
    """For each language, and at last for none, counts of forms; those of other languages count less."""
    anywhere = (counts.max(axis=0, initial=0) * LANGUAGES_AWAY).astype(np.uint8)
    return [memoryview(row) for row in (*np.maximum(counts, anywhere), anywhere)]
