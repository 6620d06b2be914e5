"""Finding numbers by the hash of a word in two sorted arrays of a mapped file."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np

from agent_desk.search.articles.arrays import Ids, Positions

_IN_A_DRAWER = 4


class Lookup:
    """Hashes in rising order, several may be equal, each with a number.

    Hashes lie evenly, so their first bits, the number of a drawer, say within a few places where they are.
    """

    def __init__(self, keys: Ids | Positions, ids: Ids) -> None:
        # Single numbers come several times quicker out of a memory view than out of an array.
        self._key = memoryview(keys)  # type: ignore[arg-type]
        self._id = memoryview(ids)  # type: ignore[arg-type]
        drawers = 1 << (len(keys) // _IN_A_DRAWER).bit_length()
        self._shift = 8 * keys.itemsize - drawers.bit_length() + 1
        firsts = (np.arange(drawers, dtype=np.uint64) << np.uint64(self._shift)).astype(keys.dtype)
        begins = np.append(keys.searchsorted(firsts), len(keys)).astype(np.uint32)
        self._begin = memoryview(begins)  # type: ignore[arg-type]

    def held(self, wanted: list[int]) -> list[tuple[int, int]]:
        """``(place in wanted, number)`` for every hash that equals a wanted one."""
        keys, begins, shift = self._key, self._begin, self._shift
        found = []
        for place, key in enumerate(wanted):
            drawer = key >> shift
            at, end = begins[drawer], begins[drawer + 1]
            at = bisect_left(keys, key, at, end)
            while at < end and keys[at] == key:
                found.append((place, self._id[at]))
                at += 1
        return found

    def one(self, wanted: int) -> list[int]:
        """The numbers of one hash."""
        return [number for _, number in self.held([wanted])]
