"""Which way a question was typed: as it stands, on the other keyboard layout, or Russian in Latin letters."""

from __future__ import annotations

import re
from typing import NamedTuple

from agent_desk.search.articles.question import How
from agent_desk.search.articles.tokenise import fold, is_cyrillic, words
from agent_desk.search.articles.transliterate import layout_swapped
from agent_desk.search.articles.vocabulary import Vocabulary

MOST_LETTERS = 1000
MOST_WORDS = 48
WELL_KNOWN = 0.6
CLEARLY_BETTER = 0.2
_MARKS = ",.;:?!\"'"
_NEITHER = re.compile("[^\\x00-\\x7fЀ-ӿ]")


class Read(NamedTuple):
    """One typed word: the ranks it may be as read (none if unknown), and how it was read."""

    typed: str
    word: str
    ranks: tuple[int, ...]
    how: How = How.SAME


def read(text: str, vocabulary: Vocabulary) -> tuple[list[Read], bool]:
    """The words of a question read the likeliest way, and whether the last word may still be going on."""
    text = text[:MOST_LETTERS]
    going_on = bool(text) and text[-1].isalnum()
    plain = _plain(text, vocabulary)
    share = _known(plain, vocabulary, going_on)
    if share >= WELL_KNOWN or _has_accents(text):
        return plain, going_on
    others = [other for other in (_swapped(text, vocabulary), _latin(plain, vocabulary)) if other]
    best = max(others, key=lambda other: _known(other, vocabulary, going_on), default=plain)
    if _known(best, vocabulary, going_on) > share + CLEARLY_BETTER:
        return best, going_on or (best[0].how is How.LAYOUT and not text[-1].isspace())
    return plain, going_on


def _has_accents(text: str) -> bool:
    """Accented Latin letters: neither Russian in Latin letters nor on the wrong layout has them."""
    if text.isascii():
        return False
    return any(letter.isalpha() for letter in _NEITHER.findall(text))


def _plain(text: str, vocabulary: Vocabulary) -> list[Read]:
    typed = words(text)[:MOST_WORDS]
    ranks = vocabulary.exact(typed)
    return [Read(word, word, (rank,) if rank else ()) for word, rank in zip(typed, ranks, strict=True)]


def _known(reads: list[Read], vocabulary: Vocabulary, going_on: bool) -> float:
    """Share of the letters that stand in known words."""
    total = known = 0
    for place, item in enumerate(reads):
        size = len(item.word)
        total += size
        if item.ranks:
            known += size if size > 1 else 0
        elif going_on and place == len(reads) - 1 and size > 1:
            known += size if vocabulary.begins(item.word) else 0
    return known / total if total else 0.0


def _swapped(text: str, vocabulary: Vocabulary) -> list[Read]:
    """Chunk by chunk as on the other layout; marks at a chunk's end may be letters or marks."""
    chunks = text.split()[:MOST_WORDS]
    if not _any_known(chunks, vocabulary):
        return []
    tries = [_tries(chunk) for chunk in chunks]
    every = [word for of in tries for attempt in of for word in attempt]
    known = dict(zip(every, vocabulary.exact(every), strict=True))
    found: list[Read] = []
    for of in tries:
        *swapped, own = of
        best = next((a for a in of if a and all(known[word] for word in a)), swapped[0])
        how = How.SAME if best is own else How.LAYOUT
        typed = " ".join(own)
        found += [Read(typed, word, (known[word],) if known[word] else (), how) for word in best]
    return found


def _any_known(chunks: list[str], vocabulary: Vocabulary) -> bool:
    """Whether any chunk is a word on the other layout: most questions are settled here."""
    typed = {*chunks, *(chunk.strip(_MARKS) for chunk in chunks)}
    folded = [fold(layout_swapped(chunk.lower())) for chunk in typed if len(chunk) > 1]
    if not folded:
        return False
    return any(vocabulary.exact(folded)) or vocabulary.begins(fold(layout_swapped(chunks[-1].lower())))


def _tries(chunk: str) -> list[list[str]]:
    """A chunk's words on the other layout with and without the marks at its end, and as typed."""
    ways = dict.fromkeys((chunk, chunk.rstrip(_MARKS), chunk.strip(_MARKS)))
    return [*(words(layout_swapped(way)) for way in ways), words(chunk)]


def _latin(plain: list[Read], vocabulary: Vocabulary) -> list[Read]:
    found: list[Read] = []
    latin = [item.word for item in plain if not is_cyrillic(item.word)]
    sounding = dict(zip(latin, vocabulary.sounding(latin), strict=True))
    if not any(sounding.values()):
        return []
    for item in plain:
        ranks = sounding.get(item.word)
        found.append(Read(item.typed, item.word, tuple(ranks), How.LATIN) if ranks else item)
    return found
