"""How one list of keys becomes another by removing and inserting runs. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Run:
    """Rows ``first`` to ``last`` (both included) to remove or insert."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Removals from the highest row down, then insertions from the lowest row up."""

    removals: tuple[Run, ...]
    insertions: tuple[Run, ...]


def difference(old: Sequence[Hashable], new: Sequence[Hashable]) -> Difference | None:
    """The difference, or None when rows that stay changed their order."""
    old_keys, new_keys = set(old), set(new)
    gone = [place for place, key in enumerate(old) if key not in new_keys]
    come = [place for place, key in enumerate(new) if key not in old_keys]
    stay_old = [key for key in old if key in new_keys]
    stay_new = [key for key in new if key in old_keys]
    if stay_old != stay_new:
        return None
    return Difference(tuple(reversed(list(_runs(gone)))), tuple(_runs(come)))


def _runs(places: Sequence[int]) -> Iterator[Run]:
    first = last = None
    for place in places:
        if last is not None and place == last + 1:
            last = place
            continue
        if first is not None and last is not None:
            yield Run(first, last)
        first = last = place
    if first is not None and last is not None:
        yield Run(first, last)
