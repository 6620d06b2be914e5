"""Many articles made of few: the same texts about other things, so that words stay as common as they are."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agent_desk.domain.article import Article

CHANGED = 0.08
WORD = re.compile(r"[^\W\d_]{4,}")


def varied(given: Sequence[Article], count: int) -> Iterator[Article]:
    """``count`` articles: the given, then copies in which some words come from others of the language."""
    chance = random.Random(1)
    words = {language: _words(given, language) for language in {one.language for one in given}}
    for number in range(count):
        one = given[number % len(given)]
        turn = number // len(given)
        yield _changed(one, turn, words[one.language], chance) if turn else one


def _words(given: Sequence[Article], language: str) -> list[str]:
    """Words of every tenth article, as often as they stand there."""
    some = [one for one in given if one.language == language][::10]
    return [word for one in some for word in WORD.findall(one.body)] or ["other"]


def _changed(one: Article, turn: int, words: list[str], chance: random.Random) -> Article:
    def other(found: re.Match[str]) -> str:
        return chance.choice(words) if chance.random() < CHANGED else found[0]

    title = WORD.sub(other, one.title)
    return replace(one, id=f"{one.id}~{turn}", title=title, body=WORD.sub(other, one.body))
