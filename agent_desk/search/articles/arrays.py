"""The arrays of one index: everything a search reads, in memory or mapped from a file."""

from __future__ import annotations

import zlib
from dataclasses import field
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from agent_desk.domain.quick import dataclass
from agent_desk.search.articles.texts import TextFile, Texts

SmallBytes: TypeAlias = NDArray[np.int8]
Bytes: TypeAlias = NDArray[np.uint8]
Ids: TypeAlias = NDArray[np.uint32]
Positions: TypeAlias = NDArray[np.uint64]
Whole: TypeAlias = NDArray[np.int64]
Small: TypeAlias = NDArray[np.int32]
Halves: TypeAlias = NDArray[np.uint16]
Floats: TypeAlias = NDArray[np.float32]
Flags: TypeAlias = NDArray[np.bool_]

KINDS: dict[str, str] = {
    "form_text": "u1", "form_at": "<u4", "form_stem": "<u4", "form_count": "u1", "form_hash": "<u4",
    "form_asked": "u1",
    "form_hash_id": "<u4", "delete_hash": "<u4", "delete_id": "<u4", "sound_hash": "<u4",
    "sound_id": "<u4", "skeleton_hash": "<u4", "skeleton_id": "<u4", "stem_hash": "<u8",
    "stem_hash_id": "<u4", "post_at": "<u4", "post_doc": "<i4", "post_weight": "u1",
    "told_at": "<u4", "told": "<u4", "doc_language": "u1", "doc_exampled": "u1",
    "key_hash": "<u8", "key_doc": "<u4", "text": "u1", "text_at": "<u8",
    "text_check": "<u4", "stem_asked": "<u4", "word_vector": "i1", "word_vector_of": "<i4",
    "doc_vector": "i1",
}  # fmt: skip
"""Name and element type of each array. All but ``text`` are checked when a file opens."""


def hash32(word: str) -> int:
    """The same 32-bit hash of a word in every process."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def hash64(word: str) -> int:
    """The same 64-bit hash of a word in every process."""
    raw = word.encode("utf-8", "surrogatepass")
    return zlib.crc32(raw) << 32 | zlib.crc32(raw + b"\x00stem", 0x5BD1E995)


def union(one: ArrayLike, other: ArrayLike) -> Whole:
    """The numbers of both, each once, in order."""
    return distinct(np.concatenate((np.asarray(one, np.int64), np.asarray(other, np.int64))))


def distinct(numbers: Whole) -> Whole:
    """Each number once, in order. ``np.unique`` imports NumPy's masked arrays for it: 1.5 MiB."""
    found = np.sort(numbers)
    return found[_first(found)]


def counted(numbers: Whole) -> tuple[Whole, Whole, Whole]:
    """Each number once, in order; which of them each of ``numbers`` is; how often each is there."""
    order = numbers.argsort(kind="stable")
    first = _first(numbers[order])
    place = np.empty(len(numbers), np.int64)
    place[order] = first.cumsum() - 1
    return numbers[order][first], place, np.bincount(place)


def _first(ordered: Whole) -> Flags:
    first = np.ones(len(ordered), np.bool_)
    first[1:] = ordered[1:] != ordered[:-1]
    return first


@dataclass(frozen=True, slots=True)
class Arrays:
    """One built index.

    Forms are folded words in byte order (their number is their rank), each with a stem; ``form_count``
    holds a rounded logarithm of how often it occurs per language, shape (languages, forms),
    ``form_asked`` of how often in articles with example questions. Stem 0 ends a sentence in ``told``,
    the stems of each article in order. ``post_*`` are articles by stem with their weight, 0 to 255.
    ``texts`` are the articles' records, each at ``text_at``, with a check sum.
    ``stem_asked`` says in how many articles with example questions each stem is.
    ``word_vector`` are the vectors of the stems whose row ``word_vector_of`` is not -1, ``doc_vector`` those
    of the articles with example questions.
    """

    languages: tuple[str, ...]
    by_name: dict[str, NDArray[np.generic]] = field(repr=False)
    version: str = ""
    texts: Texts = b""

    def ids(self, name: str) -> Ids:
        """An array of unsigned 32-bit numbers."""
        return self.by_name[name]  # type: ignore[return-value]

    def bytes(self, name: str) -> Bytes:
        """An array of bytes."""
        return self.by_name[name]  # type: ignore[return-value]

    def small(self, name: str) -> SmallBytes:
        """An array of signed bytes."""
        return self.by_name[name]  # type: ignore[return-value]

    def positions(self, name: str) -> Positions:
        """An array of unsigned 64-bit numbers."""
        return self.by_name[name]  # type: ignore[return-value]

    def check(self) -> None:
        """Raise BrokenIndex if the file under the arrays was changed since it was opened: a page that is gone
        would end the program, and one that is another would lie."""
        if isinstance(self.texts, TextFile):
            self.texts.check()

    @property
    def docs(self) -> int:
        """How many articles."""
        return len(self.by_name["text_at"]) - 1

    @property
    def forms(self) -> int:
        """How many different folded words."""
        return len(self.by_name["form_at"]) - 1

    @property
    def stems(self) -> int:
        """How many stems, the sentence mark included."""
        return len(self.by_name["post_at"]) - 1
