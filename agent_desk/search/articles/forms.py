"""The arrays of the vocabulary: forms, their stems, and the keys by which misspelt words find them."""

from __future__ import annotations

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from agent_desk.search.articles.arrays import hash32
from agent_desk.search.articles.skeleton import skeleton
from agent_desk.search.articles.stem import stem
from agent_desk.search.articles.tokenise import is_cyrillic
from agent_desk.search.articles.transliterate import sound

SHORTEST_CORRECTED = 3
LONGEST_CORRECTED = 24
RAREST_CORRECTED = 2
MANY_WORDS = 1_000_000
COUNT_STEP = 12.0
_LETTER = 4


def stems_of(
    forms: list[str], counts: NDArray[np.int64], languages: tuple[str, ...]
) -> tuple[list[str], NDArray[np.uint32]]:
    """Stem names (number 0 is no word) and the stem of each form, by the language it occurs in most."""
    numbers: dict[str, int] = {"": 0}
    main = counts.argmax(axis=0) if len(languages) else np.zeros(len(forms), np.int64)
    found = [
        numbers.setdefault(stem(form, languages[language]) or form, len(numbers)) if form else 0
        for form, language in zip(forms, main.tolist(), strict=True)
    ]
    return list(numbers), np.array(found, np.uint32)


def deletes(word: str) -> set[str]:
    """The word, and the word without each one of its letters."""
    found = {word[:place] + word[place + 1 :] for place in range(len(word))}
    found.add(word)
    return found


def delete_hashes(word: str) -> list[int]:
    """A hash of the word, and of the word without each one of its letters, in their order."""
    raw = word.encode("utf-32-le", "surrogatepass")
    found, before = [crc32(raw)], 0
    for at in range(0, len(raw), _LETTER):
        found.append(crc32(raw[at + _LETTER :], before))
        before = crc32(raw[at : at + _LETTER], before)
    return found


def rounded_log(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Base-2 logarithms of one more than each count, as they fit into a byte: in steps of 1/COUNT_STEP."""
    found: NDArray[np.float64] = np.minimum(np.rint(np.log2(1.0 + counts) * COUNT_STEP), 255)
    return found


def form_arrays(
    forms: list[str], form_stem: NDArray[np.uint32], counts: NDArray[np.int64]
) -> dict[str, NDArray[np.generic]]:
    """Everything about forms; see :class:`~agent_desk.search.articles.arrays.Arrays`."""
    raw = [form.encode("utf-8", "surrogatepass") for form in forms]
    sizes = np.array([len(item) for item in raw], np.int64)
    total = counts.sum(axis=0)
    found: dict[str, NDArray[np.generic]] = {
        "form_text": np.frombuffer(b"".join(raw), np.uint8),
        "form_at": np.concatenate(([0], np.cumsum(sizes))),
        "form_stem": form_stem,
        "form_count": rounded_log(counts).reshape(-1),
    }
    found.update(_hashed("form", [(hash32(form), rank) for rank, form in enumerate(forms)]))
    found.update(_hashed("sound", [(hash32(sound(f)), r) for r, f in enumerate(forms) if is_cyrillic(f)]))
    pairs: list[tuple[int, int]] = []
    # In a large collection a word that stands there once is as likely a misprint as a word.
    rarest = RAREST_CORRECTED if total.sum() > MANY_WORDS else 1
    for rank, form in enumerate(forms):
        if SHORTEST_CORRECTED <= len(form) <= LONGEST_CORRECTED and total[rank] >= rarest:
            pairs.extend((rest, rank) for rest in set(delete_hashes(form)))
    found.update(_hashed("delete", pairs))
    common = [(skeleton(form), rank) for rank, form in enumerate(forms) if total[rank] >= rarest**3]
    found.update(_hashed("skeleton", [(hash32(key), rank) for key, rank in common if key]))
    return found


def _hashed(name: str, pairs: list[tuple[int, int]]) -> dict[str, NDArray[np.generic]]:
    both = np.array(pairs, np.uint64).reshape(-1, 2)
    joined = np.sort(both[:, 0] << np.uint64(32) | both[:, 1])
    id_name = f"{name}_id" if name != "form" else "form_hash_id"
    return {f"{name}_hash": joined >> np.uint64(32), id_name: joined & np.uint64(0xFFFFFFFF)}
