"""Everyday words: who types one that no article has means it, and made no mistake in another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from agent_desk.search.articles.stem import stem
from agent_desk.search.articles.tokenise import words

SHORTEST_BENT = 4
"""Shorter words are looked up as they are: too many differ by an ending."""
_DOUBLES = re.compile("[^aeiou]*[aeiou][^aeiouwxy]")
_HISSES = ("s", "x", "z", "ch", "sh", "o")


class Everyday:
    """Everyday words of some languages, and what they are with an ending."""

    def __init__(self, lists: Iterable[tuple[str, Iterable[str]]]) -> None:
        self._words: set[str] = set()
        self._stems: dict[str, frozenset[str]] = {}
        for language, told in lists:
            self._words.update(told := tuple(told))
            if language != "en":
                self._stems[language] = frozenset(stem(word, language) for word in told)

    def has(self, word: str, language: str = "") -> bool:
        """Whether a folded word is on a list, or bent on that of its language, which may be empty for any."""
        if word in self._words or len(word) < SHORTEST_BENT:
            return word in self._words
        if language in ("", "en") and not self._words.isdisjoint(_unbent(word)):
            return True
        cut = ((stem(word, one), stems) for one, stems in self._stems.items() if language in ("", one))
        return any(name != word and name in stems for name, stems in cut)


def read_everyday(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The lists ``LANGUAGE.txt`` of a folder: languages and folded words. Nothing if there is no folder."""
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        yield path.stem, tuple(word for line in lines for word in words(line.partition("#")[0]))


def _unbent(word: str) -> Iterator[str]:
    """What an English word may be without its ending, if that is spelt as it should be: not "makeing"."""
    if word.endswith(("ies", "ied")):
        yield f"{word[:-3]}y"
    elif word.endswith("s"):
        yield word[:-2] if word.endswith("es") and word[:-2].endswith(_HISSES) else word[:-1]
    elif word.endswith(("ed", "ing")):
        rest = word.removesuffix("ed").removesuffix("ing")
        if rest[-1:] == rest[-2:-1]:
            yield rest[:-1]
        if not _DOUBLES.fullmatch(rest) and not rest.endswith("e"):
            yield rest
        yield f"{rest}e"
    elif word.endswith("ly"):
        yield word[:-2]
