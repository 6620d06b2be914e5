"""Comparison of whole names: parts are paired in the best way, whatever their order."""

from __future__ import annotations

from typing import NamedTuple

from agent_desk.domain.match import Reason
from agent_desk.search.names import reasons
from agent_desk.search.names.compare import Comparison, Likeness
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import Part

_NOT_SAID = 0.03
_SWAPPED = 0.01


class Pairing(NamedTuple):
    """The typed and the stored part at these places belong together."""

    typed: int
    stored: int
    like: Likeness


class WholeLikeness(NamedTuple):
    """How alike two names are, 0.0 to 1.0; ``missing`` typed parts have no counterpart."""

    score: float
    pairings: tuple[Pairing, ...]
    missing: int
    swapped: bool


def compare_names(comparison: Comparison, stored: tuple[Part, ...]) -> WholeLikeness:
    """Compare the typed name of ``comparison`` with a stored one; without any part the score is 0.0."""
    typed = comparison.typed
    if not typed or not stored:
        return WholeLikeness(0.0, (), len(typed), swapped=False)
    chosen = _best_pairings(comparison, stored)
    found = sum(pairing.like.score * len(typed[pairing.typed].folded) for pairing in chosen)
    order = [pairing.stored for pairing in chosen]
    swapped = order != sorted(order)
    not_said = len(stored) - len(chosen)
    score = max(0.0, found / comparison.letters - _NOT_SAID * not_said - _SWAPPED * swapped)
    return WholeLikeness(score, chosen, len(typed) - len(chosen), swapped)


def why(
    typed: tuple[Part, ...], stored: tuple[Part, ...], like: WholeLikeness, nicknames: Nicknames
) -> tuple[Reason, ...]:
    """The reasons in words, in the order of the typed parts."""
    found = [
        reason
        for one in like.pairings
        if (reason := reasons.difference(typed[one.typed], stored[one.stored], one.like, nicknames))
    ]
    if like.swapped:
        found.append(reasons.SWAPPED)
    typed_found = {pairing.typed for pairing in like.pairings}
    stored_found = {pairing.stored for pairing in like.pairings}
    found += [reasons.missing(part) for i, part in enumerate(typed) if i not in typed_found]
    found += [reasons.not_said(part) for j, part in enumerate(stored) if j not in stored_found]
    return tuple(found) or (reasons.SAME_NAME,)


def _best_pairings(comparison: Comparison, stored: tuple[Part, ...]) -> tuple[Pairing, ...]:
    possible = [
        (-like.score, i != j, i, j, like)
        for j, part in enumerate(stored)
        for i, like in comparison.with_part(part)
    ]
    # Greedy is enough: parts of one name hardly resemble each other; on a tie the same place wins.
    possible.sort()
    taken: dict[int, Pairing] = {}
    stored_taken: set[int] = set()
    for _, _, i, j, like in possible:
        if i not in taken and j not in stored_taken:
            taken[i] = Pairing(i, j, like)
            stored_taken.add(j)
    return tuple(taken[i] for i in sorted(taken))
