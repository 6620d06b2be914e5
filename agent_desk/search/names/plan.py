"""The plan of a look-up: which pairs of parts are worth asking for, cheapest first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import combinations
from operator import itemgetter

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
# One look-up each: up to two letters in all, then the last resort.
_TIERS = (_DEAREST_PAIR, ALONE + _DEAREST_PAIR)

Costs = dict[int, int]


def tiers(probe: NameProbe, found: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Pairs in tiers of rising cost; no pair twice, at most about ``_MOST_PAIRS`` for two parts."""
    rows = list(found)
    alike = [_parts_alike(part, rows) for part in probe.parts]
    costs: Costs = {}
    if len(alike) > 2:
        _add_wholes(costs, alike)
    for one, other in combinations(alike, 2):
        _add_pairs(costs, one, other)
    lonely = 0 if len(alike) == 1 else ALONE
    for part in alike:
        _add_alone(costs, part, lonely)
    return _by_tier(costs)


def _parts_alike(part: ProbePart, rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
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


def _add_wholes(costs: Costs, alike: list[list[tuple[int, int]]]) -> None:
    """All parts together, so that three frequent parts lead to the few who have all three."""
    wholes = [(0, 1)]
    for part in alike:
        wholes = [
            (cost + more, product * (number | 1))
            for cost, product in wholes
            for more, number in part[: bisect_right(part, (_DEAREST_PAIR - cost, _PAST))]
        ]
        wholes = sorted(wholes)[:_MOST_WHOLES]
    for cost, product in wholes:
        costs.setdefault(whole_number((product,)), cost)


def _add_pairs(costs: Costs, one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    left = _MOST_PAIRS
    for dearest in (_DEAREST_PAIR, _LAST_RESORT):
        for cost_one, number_one in one:
            for cost_other, number_other in other:
                cost = cost_one + cost_other
                if cost > dearest:
                    break
                pair = pair_number(number_one, number_other)
                if cost < costs.get(pair, 99):
                    costs[pair] = cost
                    left -= 1
        if left < 0 or dearest == _LAST_RESORT:
            return


def _add_alone(costs: Costs, alike: list[tuple[int, int]], lonely: int) -> None:
    dearest = _DEAREST_PAIR if lonely == 0 else LETTER
    for cost, number in alike:
        if cost <= dearest:
            pair = pair_number(0, number)
            costs[pair] = min(cost + lonely, costs.get(pair, 99))


def _by_tier(costs: Costs) -> tuple[tuple[int, ...], ...]:
    found: tuple[list[int], ...] = tuple([] for _ in _TIERS)
    for pair, cost in sorted(costs.items(), key=itemgetter(1)):
        found[bisect_left(_TIERS, cost)].append(pair)
    return tuple(tuple(pairs) for pairs in found if pairs)
