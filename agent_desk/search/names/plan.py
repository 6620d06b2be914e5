"""The plan of a look-up: which pairs of parts are worth asking for, cheapest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice

from agent_desk.application.name_matching import NameProbe, ProbePart
from agent_desk.search.names.keys import WHOLE, pair_number, part_and_depth

SAME = 0
NICKNAME = 1
LETTER = 2
ALONE = 5
_DEAREST_PAIR = 2 * LETTER
_LAST_RESORT = 3 * LETTER
_MOST_PARTS_ALIKE = 400
_MOST_PARTS_BEGUN = 2000
_MOST_PAIRS = 2500
_MOST_WHOLES = 800
# One look-up each: one letter in all, two letters, the last resort.
_TIERS = (LETTER, _DEAREST_PAIR, ALONE + _DEAREST_PAIR)

PartsAlike = tuple[Sequence[int], ...]
"""Numbers of stored parts like a typed one; those at place n cost n."""


def tiers(probe: NameProbe, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    """Pairs in tiers of rising cost, no pair twice; a tier is worked out when it is asked for."""
    alike = _all_alike(probe.parts, found)
    seen: set[int] = set()
    next_cost = 0
    for dearest in _TIERS:
        fresh = _fresh(alike, range(next_cost, dearest + 1), seen)
        next_cost = dearest + 1
        if pairs := tuple(islice(fresh, _MOST_PAIRS)):
            yield pairs


def _fresh(alike: Sequence[PartsAlike], costs: range, seen: set[int]) -> Iterator[int]:
    for cost in costs:
        for pair in _at_cost(alike, cost):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _at_cost(alike: Sequence[PartsAlike], cost: int) -> Iterator[int]:
    """All parts together first, so that three frequent parts lead to the few who have all three."""
    if len(alike) > 2 and cost <= _DEAREST_PAIR:
        for product in islice(_products(alike, cost), _MOST_WHOLES):
            yield WHOLE | product & WHOLE - 1
    if cost <= _LAST_RESORT:
        for one, other in combinations(alike, 2):
            yield from _pairs(one, other, cost)
    lonely, worth = (0, _DEAREST_PAIR) if len(alike) == 1 else (ALONE, LETTER)
    if lonely <= cost <= lonely + worth:
        for part in alike:
            yield from (pair_number(0, number) for number in part[cost - lonely])


def _products(alike: Sequence[PartsAlike], cost: int) -> Iterator[int]:
    if not alike:
        if cost == 0:
            yield 1
        return
    for own, numbers in enumerate(alike[0][: cost + 1]):
        if numbers:
            for product in _products(alike[1:], cost - own):
                yield from [product * (number | 1) for number in numbers]


def _pairs(one: PartsAlike, other: PartsAlike, cost: int) -> Iterator[int]:
    for cost_one, numbers in enumerate(one[: cost + 1]):
        cost_other = cost - cost_one
        if numbers and cost_other < len(other):
            for number in numbers:
                yield from [pair_number(number, second) for second in other[cost_other]]


def _all_alike(typed: Sequence[ProbePart], found: Iterable[tuple[int, int]]) -> list[PartsAlike]:
    """For each typed part the stored parts like it, as its own number, nicknames and keys tell."""
    costs: list[dict[int, int]] = [{} for _ in typed]
    # Most keys are of one typed part only: asking every part for every entry found costs three times as much.
    struck_of: dict[int, list[tuple[int, dict[int, int]]]] = {}
    begun_of: dict[int, dict[int, int]] = {}
    for part, known in zip(typed, costs, strict=True):
        for key, struck in part.keys.items():
            struck_of.setdefault(key, []).append((struck, known))
        begun_of.update(dict.fromkeys(part.begun, known))
    for key, stored in found:
        number, depth = part_and_depth(stored)
        if key in begun_of:
            begun_of[key][number] = min(NICKNAME, begun_of[key].get(number, NICKNAME))
        for struck, known in struck_of.get(key, ()):
            cost = LETTER * (struck if struck > depth else depth)
            if cost < known.get(number, 99):
                known[number] = cost
    for part, known in zip(typed, costs, strict=True):
        known.update((number, NICKNAME) for number in part.nicknames)
        known[part.number] = SAME
    return [
        _by_cost(known, _MOST_PARTS_BEGUN if part.begun else _MOST_PARTS_ALIKE)
        for part, known in zip(typed, costs, strict=True)
    ]


def _by_cost(costs: dict[int, int], most: int) -> PartsAlike:
    groups: tuple[list[int], ...] = tuple([] for _ in range(_DEAREST_PAIR + 1))
    for cost, number in sorted((cost, number) for number, cost in costs.items())[:most]:
        groups[cost].append(number)
    return groups
