"""The customers: deterministic, with the frequencies that names have."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from tests.benchmarks.people.countries import COUNTRIES, Country, read_country, weights

CONNECTION = "crm"
_COMMON_SHARE = 0.4
_FATHERS_SHARE = 0.35
_DOUBLE_SHARE = 0.03


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person."""

    number: int
    country: str
    name: str
    dial: str

    @property
    def phone(self) -> str:
        """In E.164."""
        return f"+{self.dial}{20_000_000 + self.number}"


def population(count: int, seed: int = 1) -> Iterator[Person]:
    """``count`` people, each country the same share, in a mixed order."""
    chance = random.Random(seed)
    makers = [_Maker(read_country(code), chance) for code in COUNTRIES]
    for number in range(count):
        maker = makers[number % len(makers)]
        yield Person(number, maker.country.code, maker.name(), maker.country.dial)


def record(person: Person) -> CustomerRecord:
    """What a back end would tell: phone and account always, e-mail and document of some."""
    number = person.number
    held = [Identity(IdentityKind.PHONE, person.phone), Identity(IdentityKind.ACCOUNT, f"A{number:09d}")]
    if number % 10 < 7:
        held.append(Identity(IdentityKind.EMAIL, f"caller{number}@{person.country}.example"))
    if number % 10 < 3:
        held.append(Identity(IdentityKind.DOCUMENT, f"{person.country.upper()}{number:08d}"))
    return CustomerRecord(RecordRef(CONNECTION, "customer", str(number)), person.name, identities=tuple(held))


class _Maker:
    """Draws names of one country."""

    def __init__(self, country: Country, chance: random.Random) -> None:
        self.country = country
        self._chance = chance
        self._given = [weights(len(names), 3) for names in country.given]
        self._common = weights(len(country.common), 2)
        self._rare = weights(len(country.rare), 200)
        self._fathers = weights(len(country.fathers), 3)

    def name(self) -> str:
        sex = self._chance.randrange(2)
        given = self._chance.choices(self.country.given[sex], cum_weights=self._given[sex])[0]
        words = [given, self._surname(sex)]
        if self.country.two_surnames:
            words.append(self._surname(sex))
        elif self._chance.random() < _DOUBLE_SHARE:
            words[1] += f"-{self._surname(sex)}"
        if self.country.fathers and self._chance.random() < _FATHERS_SHARE:
            fathers = self._chance.choices(self.country.fathers, cum_weights=self._fathers)[0]
            words.insert(1, fathers[sex])
        return " ".join(words)

    def _surname(self, sex: int) -> str:
        if self._chance.random() < _COMMON_SHARE:
            return self._chance.choices(self.country.common, cum_weights=self._common)[0][sex]
        return self._chance.choices(self.country.rare, cum_weights=self._rare)[0][sex]
