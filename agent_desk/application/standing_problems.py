"""Problems that no panel shows: each is told once, and taken back when it has passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import ProblemArose, ProblemPassed

if TYPE_CHECKING:
    from collections.abc import Callable


class StandingProblems:
    """What was told, by what it is a problem of: a connection's id."""

    def __init__(self, publish: Callable[[ProblemArose | ProblemPassed], None]) -> None:
        self._publish = publish
        self._told: dict[str, ProblemArose] = {}

    def __contains__(self, of: str) -> bool:
        return of in self._told

    def arose(self, of: str, problem: ProblemArose) -> None:
        """Tell of a problem, unless the very same stands; another one of the same gives way to it."""
        if problem != self._told.get(of):
            self.passed(of)
            self._told[of] = problem
            self._publish(problem)

    def passed(self, of: str) -> None:
        """Take back what was told, if anything was."""
        told = self._told.pop(of, None)
        if told is not None:
            self._publish(ProblemPassed(told))
