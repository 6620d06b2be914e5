"""A DraftStore in memory."""

from __future__ import annotations

from agent_desk.domain.case import Draft


class FakeDraftStore:
    """Keeps drafts in a dictionary; ``problem``, when set, is raised by the next save."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], Draft] = {}
        self.problem: Exception | None = None

    def keep(self, draft: Draft) -> None:
        if self.problem:
            raise self.problem
        before = self._kept.get((draft.context, draft.sheet))
        if before and draft.revision < before.revision and draft.changed < before.changed:
            return
        self._kept[draft.context, draft.sheet] = draft

    def drafts(self) -> tuple[Draft, ...]:
        return tuple(sorted(self._kept.values(), key=lambda one: (one.changed, one.context, one.sheet)))

    def discard(self, context: str, sheet: str = "") -> None:
        self._kept.pop((context, sheet), None)
