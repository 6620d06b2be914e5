"""The name lists of twelve countries, as weighted forms for men and women."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, product
from pathlib import Path

FOLDER = Path(__file__).parent / "names"
COUNTRIES = ("lv", "lt", "ee", "ru", "ua", "pl", "de", "es", "fr", "tr", "gb", "se")
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Country:
    """Given names, surnames and middle names as (man's, woman's) forms; weights fall like 1/rank."""

    code: str
    dial: str
    given: tuple[tuple[str, ...], tuple[str, ...]]
    common: tuple[Pair, ...]
    rare: tuple[Pair, ...]
    fathers: tuple[Pair, ...]
    two_surnames: bool


def read_country(code: str) -> Country:
    """Read one list; rare surnames are starts, middles and ends put together in a mixed order."""
    lines = (FOLDER / f"{code}.txt").read_text("utf-8").splitlines()
    fields = {name: words.split() for name, _, words in (line.partition(":") for line in lines)}
    parts = product(fields["starts"], fields["middles"], fields["ends"])
    rare = [_form(start + middle.strip("-"), end) for start, middle, end in parts]
    rare.sort(key=lambda pair: pair[0][::-1])
    return Country(
        code,
        fields["code"][0],
        (tuple(fields["men"]), tuple(fields["women"])),
        tuple(_form("", word) for word in fields["common"]),
        tuple(rare[i * 7919 % len(rare)] for i in range(len(rare))),
        tuple(_form("", word) for word in fields.get("fathers", ())),
        "second" in fields,
    )


def weights(count: int, softened: float) -> list[float]:
    """Cumulated weights of ``count`` names, the n-th as frequent as 1 / (n + softened)."""
    return list(accumulate(1 / (rank + softened) for rank in range(1, count + 1)))


def _form(stem: str, end: str) -> Pair:
    man, _, woman = end.partition("/")
    return stem + man, stem + (woman or man)
