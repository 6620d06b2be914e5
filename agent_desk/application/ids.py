"""Ids of what this desktop makes: new ones, and those that are the same for the same act."""

from __future__ import annotations

_IDS = "6b9d3c1e-54b4-4f6e-9b50-2a6c6f0d7a11"


def id_of(*words: str) -> str:
    """The same id for the same words: what is tried again after a lost reply is there once."""
    import uuid  # not before the first note: it looks at the machine

    return str(uuid.uuid5(uuid.UUID(_IDS), "\x00".join(words)))


def new_id() -> str:
    """An id for a row that this desktop makes."""
    import uuid  # not before the first note: it looks at the machine

    return str(uuid.uuid4())
