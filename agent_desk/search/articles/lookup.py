"""Finding numbers by the hash of a word in two sorted arrays of a mapped file."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np

from agent_desk.search.articles.arrays import Ids

FEW = 32
"""So few hashes are looked up one by one: quicker than setting arrays up."""


class Lookup:
    """Hashes in rising order, several may be equal, each with a number."""

    def __init__(self, keys: Ids, ids: Ids) -> None:
        self._keys, self._ids = keys, ids
        self._one_key = memoryview(keys)  # type: ignore[arg-type]
        self._one_id = memoryview(ids)  # type: ignore[arg-type]

    def held(self, wanted: list[int]) -> list[tuple[int, int]]:
        """``(place in wanted, number)`` for every hash that equals a wanted one."""
        if not wanted or not len(self._keys):
            return []
        return self._one_by_one(wanted) if len(wanted) <= FEW else self._together(wanted)

    def one(self, wanted: int) -> list[int]:
        """The numbers of one hash."""
        keys, end = self._one_key, len(self._one_key)
        low = high = bisect_left(keys, wanted)
        while high < end and keys[high] == wanted:
            high += 1
        return self._one_id[low:high].tolist()

    def _one_by_one(self, wanted: list[int]) -> list[tuple[int, int]]:
        keys, end = self._one_key, len(self._one_key)
        found = []
        for place, key in enumerate(wanted):
            at = bisect_left(keys, key)
            while at < end and keys[at] == key:
                found.append((place, self._one_id[at]))
                at += 1
        return found

    def _together(self, wanted: list[int]) -> list[tuple[int, int]]:
        asked = np.array(wanted, np.uint32)
        low = self._keys.searchsorted(asked)
        low[low == len(self._keys)] = 0
        some = (self._keys[low] == asked).nonzero()[0]
        high = self._keys.searchsorted(asked[some], side="right")
        return [
            (place, number)
            for place, first, last in zip(some.tolist(), low[some].tolist(), high.tolist(), strict=True)
            for number in self._ids[first:last].tolist()
        ]
