"""Promises on this machine's own disk, as drafts are: kept before anything else is tried with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.case import Draft
from agent_desk.domain.promise import Promise
from agent_desk.store.bundle_text import named_text, read_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_desk.store.drafts import SqlDraftStore


class SqlKeptPromises:
    """The KeptPromises port over a file of drafts of its own."""

    def __init__(self, drafts: SqlDraftStore) -> None:
        self._drafts = drafts

    def keep(self, promise: Promise) -> None:
        """See KeptPromises."""
        text = named_text(promise)
        self._drafts.keep(Draft(promise.id, text, 1, promise.made, promise.case_id, promise.customer_id))

    def promises(self) -> tuple[Promise, ...]:
        """See KeptPromises."""
        return tuple(self._read())

    def discard(self, promise_id: str) -> None:
        """See KeptPromises."""
        self._drafts.discard(promise_id)

    def close(self) -> None:
        """Let go of the file."""
        self._drafts.close()

    def _read(self) -> Iterator[Promise]:
        for draft in self._drafts.drafts():
            try:
                yield read_named(Promise, draft.text)
            except (ValueError, TypeError):  # of a newer program: it stays in the file for that one
                continue
