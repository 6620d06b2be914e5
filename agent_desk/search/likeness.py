"""Texts that say the same in other words: questions for the editor, articles that stand there twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from agent_desk.search.articles.tokenise import words

ALIKE = 72.0
"""How alike two questions must be to stand together, of 100: all their letters, whatever the words' order."""
SHARED = 78.0
"""The same for the words that they share, when each has three at least."""
WORDS_AT_LEAST = 3


class QuestionLikeness:
    """The Likeness port. Compares each text with one text of each group: a few thousand take a second."""

    def groups(self, texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
        """Places of texts that are alike, the largest group first; each text is in exactly one."""
        firsts: list[str] = []
        long: list[str] = []
        found: defaultdict[int, list[int]] = defaultdict(list)
        for place, text in enumerate(texts):
            told = _told(text)
            many = told if told.count(" ") + 1 >= WORDS_AT_LEAST else ""
            group = _nearest(told, firsts, many, long)
            if group is None:
                group = len(firsts)
                firsts.append(told)
                long.append(many)
            found[group].append(place)
        return tuple(map(tuple, sorted(found.values(), key=len, reverse=True)))


def _told(text: str) -> str:
    """The beginnings of a text's words, sorted: endings change with grammar, order with the speaker."""
    return " ".join(sorted(word[:6] for word in words(text[:1000]))) or text


def _nearest(told: str, firsts: list[str], many: str, long: list[str]) -> int | None:
    best = process.extractOne(told, firsts, scorer=fuzz.ratio, score_cutoff=ALIKE)
    if best is None and many:
        best = process.extractOne(many, long, scorer=fuzz.token_set_ratio, score_cutoff=SHARED)
    return None if best is None else best[2]
