"""Words that came after the index was built."""

from __future__ import annotations

from bisect import bisect_left, insort

from agent_desk.search.articles.forms import LONGEST_CORRECTED, SHORTEST_CORRECTED, deletes
from agent_desk.search.articles.tokenise import is_cyrillic
from agent_desk.search.articles.transliterate import sound


class NewWords:
    """Forms ranked from ``first_rank`` and stems numbered from ``first_stem``; grows, never shrinks.

    ``only_asked`` are those that no article brought: they stand in confirmed questions, and may be misspelt.
    """

    def __init__(self, first_rank: int, first_stem: int) -> None:
        self.first_rank = first_rank
        self.first_stem = first_stem
        self.forms: list[str] = []
        self.stems: list[int] = []
        self.languages: list[int] = []
        self.only_asked: set[str] = set()
        self.rank_of: dict[str, int] = {}
        self.stem_of: dict[str, int] = {}
        self._deletes: dict[str, list[int]] = {}
        self._sounds: dict[str, list[int]] = {}
        self._in_order: list[str] = []

    def add(self, form: str, stem: int, name: str, language: int) -> int:
        """Take in a form with the number of its stem, 0 for a new stem called ``name``; returns the stem."""
        if not stem:
            stem = self.stem_of.setdefault(name, self.first_stem + len(self.stem_of))
        rank = self.first_rank + len(self.forms)
        self.stems.append(stem)
        self.languages.append(language)
        self.forms.append(form)
        self.rank_of[form] = rank
        insort(self._in_order, form)
        if is_cyrillic(form):
            self._sounds.setdefault(sound(form), []).append(rank)
        if SHORTEST_CORRECTED <= len(form) <= LONGEST_CORRECTED:
            for rest in deletes(form):
                self._deletes.setdefault(rest, []).append(rank)
        return stem

    def near(self, keys: set[str]) -> list[int]:
        """Ranks of forms that share a key with a misspelt word."""
        return [rank for key in keys for rank in self._deletes.get(key, ())]

    def sounding(self, key: str) -> list[int]:
        """Ranks of Cyrillic forms with this sound."""
        return list(self._sounds.get(key, ()))

    def starting(self, beginning: str, most: int) -> list[int]:
        """Ranks of up to ``most`` forms that begin so."""
        place = bisect_left(self._in_order, beginning)
        some = self._in_order[place : place + most]
        return [self.rank_of[form] for form in some if form.startswith(beginning)]
