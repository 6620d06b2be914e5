"""Comparison of whole names: parts are paired in the best way, whatever their order."""

from __future__ import annotations

from dataclasses import dataclass

from agent_desk.domain.match import Reason
from agent_desk.search.names import reasons
from agent_desk.search.names.compare import LEAST, Likeness, compare
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import Part

_NOT_SAID = 0.03
_SWAPPED = 0.01


@dataclass(frozen=True, slots=True)
class WholeLikeness:
    """How alike two names are, 0.0 to 1.0, with the reasons; ``missing`` typed parts have no counterpart."""

    score: float
    reasons: tuple[Reason, ...]
    missing: int


@dataclass(frozen=True, slots=True)
class _Pairing:
    typed: int
    stored: int
    like: Likeness


def compare_names(typed: tuple[Part, ...], stored: tuple[Part, ...], nicknames: Nicknames) -> WholeLikeness:
    """Compare two names of any number of parts; nothing typed or stored is a score of 0.0."""
    if not typed or not stored:
        return WholeLikeness(0.0, (), len(typed))
    chosen = _best_pairings(typed, stored, nicknames)
    said = sum(len(part.folded) for part in typed)
    found = sum(pairing.like.score * len(typed[pairing.typed].folded) for pairing in chosen)
    swapped = _swapped(chosen)
    not_said = len(stored) - len(chosen)
    score = max(0.0, found / said - _NOT_SAID * not_said - _SWAPPED * swapped)
    why = _reasons(typed, stored, chosen, swapped)
    return WholeLikeness(score, why or (reasons.SAME_NAME,), len(typed) - len(chosen))


def _best_pairings(
    typed: tuple[Part, ...], stored: tuple[Part, ...], nicknames: Nicknames
) -> tuple[_Pairing, ...]:
    possible = [
        _Pairing(i, j, like)
        for i, one in enumerate(typed)
        for j, other in enumerate(stored)
        if (like := compare(one, other, nicknames)).score >= LEAST
    ]
    # Greedy is enough: parts of one name hardly resemble each other; on a tie the same place wins.
    possible.sort(key=lambda pairing: (-pairing.like.score, pairing.typed != pairing.stored))
    taken: dict[int, _Pairing] = {}
    stored_taken: set[int] = set()
    for pairing in possible:
        if pairing.typed not in taken and pairing.stored not in stored_taken:
            taken[pairing.typed] = pairing
            stored_taken.add(pairing.stored)
    return tuple(taken[i] for i in sorted(taken))


def _swapped(chosen: tuple[_Pairing, ...]) -> bool:
    order = [pairing.stored for pairing in chosen]
    return order != sorted(order)


def _reasons(
    typed: tuple[Part, ...], stored: tuple[Part, ...], chosen: tuple[_Pairing, ...], swapped: bool
) -> tuple[Reason, ...]:
    found = [pairing.like.reason for pairing in chosen if pairing.like.reason]
    if swapped:
        found.append(reasons.SWAPPED)
    typed_found = {pairing.typed for pairing in chosen}
    stored_found = {pairing.stored for pairing in chosen}
    found += [reasons.missing(part.shown) for i, part in enumerate(typed) if i not in typed_found]
    found += [reasons.more(part.shown) for j, part in enumerate(stored) if j not in stored_found]
    return tuple(found)
