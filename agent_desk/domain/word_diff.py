"""What changed between two texts, word by word: nothing is lost, so either text can be read out of it."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby

from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass

MOST_WORDS = 3_000
"""Longer stretches that differ are first compared line by line: comparing words takes quadratic time."""
MOST_LINES = 3_000
TOLD_FIELDS = ("title", "say", "body", "authority")

_WORD = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")


class Change(enum.StrEnum):
    """What became of a run of words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words in a row that share one fate; blanks are part of the text."""

    change: Change
    text: str


def word_diff(before: str, after: str) -> tuple[WordRun, ...]:
    """The runs from ``before`` to ``after``; removed ones stand before the added ones in their place.

    The kept and removed runs joined are ``before``, the kept and added ones are ``after``.
    """
    if before == after:
        return (WordRun(Change.KEPT, before),) if before else ()
    return _joined(_compared(_WORD.findall(before), _WORD.findall(after)))


def told_changes(before: Article, after: Article) -> tuple[tuple[str, tuple[WordRun, ...]], ...]:
    """The fields that are told (``title``, ``say``, ``body``, ``authority``) and changed, with their runs."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in TOLD_FIELDS)
    return tuple((name, word_diff(old, new)) for name, old, new in pairs if old != new)


def _compared(old: Sequence[str], new: Sequence[str]) -> list[WordRun]:
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    middle = _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    return [*_run(Change.KEPT, old[:head]), *middle, *_run(Change.KEPT, old[len(old) - tail :])]


def _same(first: Sequence[str], second: Sequence[str]) -> int:
    """How many words the two have in common at their beginning."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(first), len(second)))


def _middle(old: Sequence[str], new: Sequence[str]) -> list[WordRun]:
    if max(len(old), len(new)) <= MOST_WORDS:
        return _matched(old, new)
    lines = _lines(old), _lines(new)
    if max(map(len, lines)) > MOST_LINES:
        return [*_run(Change.REMOVED, old), *_run(Change.ADDED, new)]
    return _matched(*lines)


def _matched(old: Sequence[str], new: Sequence[str]) -> list[WordRun]:
    runs: list[WordRun] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            runs += _run(Change.KEPT, old[a:b])
        else:
            runs += [*_run(Change.REMOVED, old[a:b]), *_run(Change.ADDED, new[c:d])]
    return runs


def _lines(words: Sequence[str]) -> list[str]:
    return "".join(words).splitlines(keepends=True)


def _run(change: Change, words: Sequence[str]) -> list[WordRun]:
    return [WordRun(change, "".join(words))] if words else []


def _joined(runs: list[WordRun]) -> tuple[WordRun, ...]:
    """Neighbours of one fate as one run."""
    grouped = groupby(runs, key=lambda run: run.change)
    return tuple(WordRun(change, "".join(run.text for run in group)) for change, group in grouped)
