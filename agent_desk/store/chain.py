"""The hash chain of a case's journal: each entry seals its facts and the entry before it.

A fact's text is sealed only through a salted digest, so that text and salt can be erased and the chain
stays whole.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime

from agent_desk.domain.quick import dataclass

BEGINNING = "0" * 64
"""What the first entry of a case follows."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A journal entry as it is stored; ``why``, ``body`` and ``salt`` are None once they were erased.

    ``place`` counts the case's entries from 1; ``case_version`` is the case's version after the act.
    """

    id: str
    case_id: str
    place: int
    case_version: int
    actor: str
    device: str
    act: str
    why: str | None
    body: str | None
    salt: str | None
    digest: str
    at: datetime
    previous: str
    hash: str


def digest_of(salt: str, why: str, body: str) -> str:
    """The salted digest of what may be erased (hexadecimal SHA-256)."""
    return hashlib.sha256(digest_text(salt, why, body).encode()).hexdigest()


def digest_text(salt: str, why: str, body: str) -> str:
    """What :func:`digest_of` is the digest of."""
    return json.dumps([salt, why, body])


def hash_of(entry: Sealed) -> str:
    """What ``entry.hash`` must be (hexadecimal SHA-256 of everything that is never erased)."""
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    who = [entry.actor, entry.device, entry.act, at]
    facts = [entry.previous, entry.id, entry.case_id, entry.place, entry.case_version, *who, entry.digest]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def broken_links(entries: Iterable[Sealed], acts: int) -> tuple[str, ...]:
    """Sentences on what is wrong with a case's entries, given by place; ``acts`` is how many there were."""
    problems: list[str] = []
    previous, place = BEGINNING, 0
    for entry in entries:
        problems += _problems_of(entry, previous, place + 1)
        previous, place = entry.hash, entry.place
    if place < acts:
        problems.append(f"The last {acts - place} of {acts} entries are missing.")
    return tuple(problems)


def _problems_of(entry: Sealed, previous: str, place: int) -> list[str]:
    problems: list[str] = []
    if entry.place != place:
        problems.append(f"Entry {place} is missing: entry {entry.place} comes next.")
    elif entry.previous != previous:
        problems.append(f"Entry {entry.place} does not follow the entry before it.")
    if hash_of(entry) != entry.hash:
        problems.append(f"Entry {entry.place} was changed: who, when or what does not fit its seal.")
    if entry.salt is not None and digest_of(entry.salt, entry.why or "", entry.body or "") != entry.digest:
        problems.append(f"Entry {entry.place} was changed: its text does not fit its seal.")
    return problems
