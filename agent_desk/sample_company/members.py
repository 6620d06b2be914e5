"""The customers themselves, before any database spells them its own way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from random import Random
from typing import Any

from agent_desk.domain.quick import dataclass
from agent_desk.sample_company.source import Source
from agent_desk.sample_company.spelling import embossed

FIRMS = 0.12
_PREFIXES = ("20", "22", "26", "27", "28", "29")
_STEP = 700_001  # shares no factor with six million, so that every number comes once
_NUMBERS = 6_000_000


@dataclass(frozen=True, slots=True)
class Member:
    """One customer; ``no`` counts from 1. ``native`` is the name in the customer's own script.

    ``facts`` holds what ``stories.toml`` says about somebody who has a story; empty for all others.
    """

    no: int
    first: str
    last: str
    firm: str
    native: str
    language: str
    phone: str
    email: str
    code: str
    address: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """First and last name, or the firm's."""
        return self.firm or f"{self.first} {self.last}"


def make_members(source: Source, count: int, rng: Random) -> list[Member]:
    """The people of the stories first, then others until there are ``count``."""
    people = [_from_story(no, facts) for no, facts in enumerate(source.stories, start=1)]
    taken = {member.phone for member in people}
    maker = _MemberMaker(source.names, rng, taken)
    others = (maker.make(no) for no in range(len(people) + 1, count + 1))
    return [*people, *others]


def _from_story(no: int, facts: Mapping[str, Any]) -> Member:
    first, last = facts.get("first", ""), facts.get("last", "")
    return Member(
        no=no,
        first=first,
        last=last,
        firm=facts.get("firm", ""),
        native=facts.get("native", ""),
        language=facts["language"],
        phone=facts["phone"],
        email=facts["email"],
        code=facts["code"],
        address=f"{facts['street']}, {facts['city']}",
        facts=facts,
    )


class _MemberMaker:
    """Makes ordinary members; every tenth of a hundred shares a telephone with the one before."""

    def __init__(self, names: Mapping[str, Any], rng: Random, taken: set[str]) -> None:
        self._names = names
        self._random = rng.random
        self._taken = taken
        self._shared = ""

    def make(self, no: int) -> Member:
        firm = self._random() < FIRMS
        return self._firm(no) if firm else self._person(no)

    def _firm(self, no: int) -> Member:
        words = self._names["firms"]
        form, first, second = (self._pick(words[key]) for key in ("forms", "first", "second"))
        name = f"{form} {first} {second}"
        host = embossed(f"{first}-{second}").lower()
        phone = f"+37167{no % 1_000_000:06}"
        return Member(
            no,
            "",
            "",
            name,
            "",
            self._language(),
            phone,
            f"info@{host}{no}.example.lv",
            f"4{no:010}",
            self._address(),
        )

    def _person(self, no: int) -> Member:
        language = self._language()
        first, last, native = self._name(language)
        email = f"{embossed(first)}.{embossed(last)}{no}@example.lv".lower().replace("'", "")
        birth = f"{1 + no % 28:02}{1 + no % 12:02}{40 + no % 66:02}"[:6]
        code = f"{birth}-{10_000 + no % 90_000}"
        phone = self._phone(no)
        return Member(no, first, last, "", native, language, phone, email, code, self._address())

    def _name(self, language: str) -> tuple[str, str, str]:
        words = self._names[language]
        woman = self._random() < 0.5
        first = self._pick(words["women" if woman else "men"])
        last = self._pick(words["families"])
        if language == "en":
            return first, last, ""
        side = 0 if woman else 1
        if language == "ru":
            return first[0], last[side], f"{first[1]} {last[2 + side]}"
        return first, last[side], ""

    def _phone(self, no: int) -> str:
        if self._shared and no % 100 == 0:
            return self._shared
        number = (no * _STEP) % _NUMBERS
        phone = f"+371{_PREFIXES[number // 1_000_000]}{number % 1_000_000:06}"
        if phone in self._taken:
            return self._phone(no + 1_000_003)
        self._shared = phone
        return phone

    def _language(self) -> str:
        chance = self._random()
        return "lv" if chance < 0.58 else "ru" if chance < 0.88 else "en"

    def _address(self) -> str:
        places = self._names["places"]
        house = 1 + int(self._random() * 120)
        return f"{self._pick(places['streets'])} {house}, {self._pick(places['cities'])}"

    def _pick(self, choices: Sequence[Any]) -> Any:
        return choices[int(self._random() * len(choices))]
