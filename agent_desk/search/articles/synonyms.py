"""Synonyms and abbreviations: editable lists of words that mean the same to a caller."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.everyday import Everyday, read_everyday
from agent_desk.search.articles.question import Group, How, Option
from agent_desk.search.articles.tokenise import words
from agent_desk.search.articles.vocabulary import Vocabulary

ALIKE = 0.45
SHORT_FOR = 0.9
LONGEST_PHRASE = 4
EVERYDAY = "everyday"

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """Phrases of folded words that mean the same; ``short``: the first is short for the second.

    With ``everyday_in`` a language, they are everyday words of it instead, which mean nothing but themselves.
    """

    phrases: tuple[Phrase, ...]
    short: bool = False
    everyday_in: str = ""


def read_synonyms(folder: Path) -> tuple[Meaning, ...]:
    """The lists ``*.txt`` of a folder; lines that say nothing are left out. Empty if there is no folder.

    Its folder ``everyday`` has lists of everyday words, ``LANGUAGE.txt``.
    """
    found = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            meaning = _meaning(line.partition("#")[0])
            if meaning:
                found.append(meaning)
    for language, told in read_everyday(folder / EVERYDAY):
        found.append(Meaning(tuple((word,) for word in told), everyday_in=language))
    return tuple(found)


def _meaning(line: str) -> Meaning | None:
    short = "=" in line
    parts = line.split("=", 1) if short else line.split(",")
    phrases = tuple(phrase for part in parts if (phrase := tuple(words(part))))
    return Meaning(phrases, short) if len(phrases) > 1 else None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A phrase as keys (stem numbers, or words that no article has), and the options it stands for."""

    keys: tuple[int | str, ...]
    options: tuple[Option, ...]
    short: bool


@dataclass(frozen=True, slots=True)
class _Resolved:
    """Entries by their first key, resolved at ``words`` new words; ``unknown`` were not among them."""

    by_first: dict[int | str, list[_Entry]]
    unknown: frozenset[str]
    words: int


class Synonyms:
    """Meanings against one vocabulary, that may grow."""

    def __init__(self, meanings: Iterable[Meaning], vocabulary: Vocabulary) -> None:
        given = tuple(meanings)
        self._meanings = tuple(one for one in given if not one.everyday_in)
        lists = ((one.everyday_in, (p[0] for p in one.phrases)) for one in given if one.everyday_in)
        self._everyday = Everyday(lists)
        self._vocabulary = vocabulary
        self._listed = frozenset(p[0] for one in self._meanings for p in one.phrases if len(p) == 1)
        self._resolved = self._resolve()

    def lists(self, word: str) -> bool:
        """Whether a folded word is on a list by itself, not as a part of a phrase."""
        return word in self._listed

    def everyday(self, word: str, language: str) -> bool:
        """Whether a folded word is an everyday one of the language, or if that is empty of any."""
        return self._everyday.has(word, language)

    def widened(self, groups: list[Group]) -> list[Group]:
        """The groups with what their words and phrases also mean as further, weaker options."""
        by_first = self._entries()
        if not by_first:
            return groups
        keys = [_keys(group) for group in groups]
        found = list(groups)
        for place in range(len(groups)):
            for key in keys[place]:
                for entry in by_first.get(key, ()):
                    there = keys[place : place + len(entry.keys)]
                    whole = len(there) == len(entry.keys)
                    if whole and (len(there) == 1 or all(map(tuple.__contains__, there, entry.keys))):
                        found[place] = _wider(found[place], entry)
        return found

    def _entries(self) -> dict[int | str, list[_Entry]]:
        """The entries, resolved anew if a word of the lists came; any thread may do so, with one result."""
        resolved, new = self._resolved, self._vocabulary.new
        if self._meanings and resolved.words != len(new.rank_of):
            count = len(new.rank_of)
            came = resolved.unknown.intersection(new.forms[resolved.words : count])
            resolved = self._resolve() if came else replace(resolved, words=count)
            self._resolved = resolved
        return resolved.by_first

    def _resolve(self) -> _Resolved:
        # Counted first: a word that comes meanwhile is looked at again.
        count = len(self._vocabulary.new.rank_of)
        by_first: dict[int | str, list[_Entry]] = {}
        unknown: set[str] = set()
        for meaning in self._meanings:
            resolved = [_resolved(phrase, self._vocabulary) for phrase in meaning.phrases]
            unknown.update(key for keys in resolved for key in keys if isinstance(key, str))
            for entry in _entries(meaning, resolved):
                by_first.setdefault(entry.keys[0], []).append(entry)
        return _Resolved(by_first, frozenset(unknown), count)


def _entries(meaning: Meaning, resolved: list[tuple[int | str, ...]]) -> Iterator[_Entry]:
    """What each phrase of a meaning stands for; of an abbreviation only the short one."""
    for place, keys in enumerate(resolved[:1] if meaning.short else resolved):
        if len(keys) <= LONGEST_PHRASE:
            pairs = enumerate(zip(meaning.phrases, resolved, strict=True))
            others = [pair for at, pair in pairs if at != place]
            options = _options(others, SHORT_FOR if meaning.short else ALIKE)
            yield _Entry(keys, options, meaning.short)


def _resolved(phrase: Phrase, vocabulary: Vocabulary) -> tuple[int | str, ...]:
    ranks = vocabulary.exact(phrase)
    return tuple(vocabulary.stem(rank) if rank else word for word, rank in zip(phrase, ranks, strict=True))


def _options(others: list[tuple[Phrase, tuple[int | str, ...]]], weight: float) -> tuple[Option, ...]:
    return tuple(
        Option(key, weight / len(phrase) ** 0.5, word, How.SYNONYM)
        for phrase, keys in others
        for word, key in zip(phrase, keys, strict=True)
        if isinstance(key, int)
    )


def _keys(group: Group) -> tuple[int | str, ...]:
    typed = group.typed.lower()
    return (typed, group.options[0].stem) if group.options else (typed,)


def _wider(group: Group, entry: _Entry) -> Group:
    options = group.options
    if entry.short:
        options = tuple(option._replace(weight=min(option.weight, 0.7)) for option in options)
    held = {option.stem for option in options}
    new = {option.stem: option for option in reversed(entry.options) if option.stem not in held}
    return Group(group.typed, options + tuple(new.values()))
