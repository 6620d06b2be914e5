"""The plan of a look-up: which pairs of parts are worth asking for, cheapest first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import combinations

from agent_desk.application.name_matching import NameProbe, ProbePart
from agent_desk.search.names.keys import pair_number, part_and_depth, whole_number

SAME = 0
NICKNAME = 1
LETTER = 2
ALONE = 5
_DEAREST_PAIR = 2 * LETTER
_LAST_RESORT = 3 * LETTER
_MOST_PARTS_ALIKE = 400
_MOST_PAIRS = 2500
_MOST_WHOLES = 800
_PAST = 1 << 60
# One look-up each: one letter in all, two letters, the last resort.
_TIERS = (LETTER, _DEAREST_PAIR, ALONE + _DEAREST_PAIR)

Costs = dict[int, int]
PartsAlike = list[tuple[int, int]]


def tiers(probe: NameProbe, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    """Pairs in tiers of rising cost, no pair twice; a tier is worked out when it is asked for."""
    rows = list(found)
    alike = [_parts_alike(part, rows) for part in probe.parts]
    seen: set[int] = set()
    for dearest in _TIERS:
        costs = _costs(alike, dearest)
        fresh = sorted((cost, pair) for pair, cost in costs.items() if pair not in seen)
        seen |= costs.keys()
        if fresh:
            yield tuple(pair for _, pair in fresh[:_MOST_PAIRS])


def _costs(alike: list[PartsAlike], dearest: int) -> Costs:
    costs: Costs = {}
    if len(alike) > 2:
        _add_wholes(costs, alike, min(dearest, _DEAREST_PAIR))
    for one, other in combinations(alike, 2):
        _add_pairs(costs, one, other, min(dearest, _LAST_RESORT))
    lonely = 0 if len(alike) == 1 else ALONE
    for part in alike:
        _add_alone(costs, part, lonely, dearest)
    return costs


def _parts_alike(part: ProbePart, rows: list[tuple[int, int]]) -> PartsAlike:
    """(cost, part number) of stored parts like this one, cheapest first."""
    keys = part.keys
    costs: Costs = {}
    for key, stored in rows:
        struck = keys.get(key)
        if struck is not None:
            number, depth = part_and_depth(stored)
            cost = LETTER * max(struck, depth)
            if cost < costs.get(number, 99):
                costs[number] = cost
    costs.update((number, NICKNAME) for number in part.nicknames)
    costs[part.number] = SAME
    return sorted((cost, number) for number, cost in costs.items())[:_MOST_PARTS_ALIKE]


def _add_wholes(costs: Costs, alike: list[PartsAlike], dearest: int) -> None:
    """All parts together, so that three frequent parts lead to the few who have all three."""
    wholes = [(0, 1)]
    for part in alike:
        wholes = [
            (cost + more, product * (number | 1))
            for cost, product in wholes
            for more, number in part[: bisect_right(part, (dearest - cost, _PAST))]
        ]
        wholes = sorted(wholes)[:_MOST_WHOLES]
    for cost, product in wholes:
        costs.setdefault(whole_number((product,)), cost)


def _add_pairs(costs: Costs, one: PartsAlike, other: PartsAlike, dearest: int) -> None:
    for cost_one, number_one in one:
        for cost_other, number_other in other:
            cost = cost_one + cost_other
            if cost > dearest:
                break
            pair = pair_number(number_one, number_other)
            if cost < costs.get(pair, 99):
                costs[pair] = cost


def _add_alone(costs: Costs, alike: PartsAlike, lonely: int, dearest: int) -> None:
    worth = min(dearest, _DEAREST_PAIR if lonely == 0 else ALONE + LETTER)
    for cost, number in alike[: bisect_right(alike, (worth - lonely, _PAST))]:
        pair = pair_number(0, number)
        costs[pair] = min(cost + lonely, costs.get(pair, 99))
