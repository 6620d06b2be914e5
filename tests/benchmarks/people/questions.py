"""Questions to a directory: mangled names of known people, by the kind of mangling."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.benchmarks.people import noise, scripts
from tests.benchmarks.people.population import Person

Mangling = Callable[[Person, random.Random], str]


@dataclass(frozen=True, slots=True)
class Question:
    """A name as typed, and the name that was meant."""

    typed: str
    meant: str
    kind: str


def _other_script(person: Person, chance: random.Random) -> str:
    if scripts.is_cyrillic(person.name):
        return scripts.to_latin(person.name, chance)
    return scripts.to_cyrillic(person.name, person.country) if person.country in scripts.INTO_CYRILLIC else ""


def _without_marks(person: Person, _chance: random.Random) -> str:
    bare = noise.without_marks(person.name)
    return bare if bare != person.name else ""


KINDS: dict[str, Mangling] = {
    "as stored": lambda person, _: person.name,
    "one typo": lambda person, chance: noise.typos(person.name, 1, chance),
    "two typos": lambda person, chance: noise.typos(person.name, 2, chance),
    "swapped parts": lambda person, _: noise.swapped(person.name),
    "no diacritics": _without_marks,
    "Latin/Cyrillic": _other_script,
}
MIXED: dict[str, Mangling] = {
    "swapped, bare, one typo": lambda person, chance: noise.typos(
        noise.swapped(noise.without_marks(person.name)), 1, chance
    ),
    "other script, one typo": lambda person, chance: (
        noise.typos(found, 1, chance) if (found := _other_script(person, chance)) else ""
    ),
}


def questions(people: Sequence[Person], kind: str, count: int, seed: int = 2) -> list[Question]:
    """``count`` questions of one kind about people drawn at random, so that frequent names are frequent."""
    chance = random.Random(f"{seed} {kind}")
    mangle, found = (KINDS | MIXED)[kind], list[Question]()
    while len(found) < count:
        person = chance.choice(people)
        if typed := mangle(person, chance):
            found.append(Question(typed, person.name, kind))
    return found
