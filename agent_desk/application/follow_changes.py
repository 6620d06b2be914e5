"""Follow changes: what colleagues did to cases shows here without asking."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from agent_desk.application.events import CaseChanged
from agent_desk.application.session import problem_of
from agent_desk.application.standing_problems import StandingProblems

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.ports import CaseStore, ChangeCursor, Changes
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case

_STORE = "store"
_SPACING = 1.0
"""Seconds between two looks for what is not shown here: a thousand desktops must not all ask at each act."""


class Hints(Protocol):
    """A port: says that something changed before the next look would find it. Hints may be lost."""

    def __call__(self, hear: Callable[[frozenset[str]], None]) -> Callable[[], None]:
        """Begin to call ``hear``, on any thread, with the ids of changed cases; returns what ends it."""
        ...


class FollowChanges:
    """Polls the journal cursor; each change is applied by case id and version, so repeats do no harm.

    A store that cannot be asked is told once, and taken back when it can be asked again; ``catch_up`` is
    called then, or when it is another copy than before.
    """

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        cursor: ChangeCursor,
        catch_up: Callable[[], None] = lambda: None,
    ) -> None:
        self._session = session
        self._cases = cases
        self._cursor = cursor
        self._catch_up = catch_up
        self._at = ""
        self._standing = StandingProblems(session.publish)
        self._hinted = 0.0
        self._also: list[tuple[Callable[[Changes], object], Callable[[], object]]] = []

    def also(self, follow: Callable[[Changes], object], begin: Callable[[], object]) -> None:
        """Have ``follow`` called with what changed, and ``begin`` when there is nothing to go on
        from: at first, and when the store is back or another one. On the store's lane."""
        self._also.append((follow, begin))

    def __call__(self) -> None:
        """Look once; runs on the store's lane."""
        self._session.on_store(self._look)

    def hinted(self, case_ids: frozenset[str]) -> None:
        """Something changed (none named: it may be anything): look at once when it concerns what is shown,
        else at most once in a second. From any thread; for a lost hint the next look makes up."""
        now = time.monotonic()
        shown = {known.case.id for known in self._session.contexts.all() if known.case}
        if case_ids & shown or now - self._hinted >= _SPACING:
            self._hinted = now
            self()

    def _look(self) -> None:
        try:
            self._follow()
        except Exception as problem:  # noqa: BLE001 - told; the next look tries again
            self._standing.arose(_STORE, problem_of(problem))
            return
        if _STORE in self._standing:
            self._standing.passed(_STORE)
            self._catch_up()
            self._begin()

    def _follow(self) -> None:
        if not self._at:
            self._at = self._cursor.latest()
            self._begin()
            return
        changes = self._cursor.since(self._at)
        self._at = changes.cursor
        for case in self._reread() if changes.resync else changes.cases:
            self._apply(case, anew=changes.resync)
        if changes.resync:
            self._catch_up()
            self._begin()
        for follow, _ in self._also:
            follow(changes)

    def _begin(self) -> None:
        for _, begin in self._also:
            begin()

    def _reread(self) -> tuple[Case, ...]:
        shown = [known.case.id for known in self._session.contexts.all() if known.case]
        return tuple(case for case in map(self._cases.case, shown) if case is not None)

    def _apply(self, case: Case, *, anew: bool) -> None:
        # In an older copy of the store a case may have gone back: what is there counts.
        self._session.contexts.put_case(case, anew=anew)
        self._session.publish(CaseChanged(case))
