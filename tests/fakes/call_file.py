"""A CallFile in memory."""

from __future__ import annotations

from agent_desk.domain.call import Call


class FakeCallFile:
    """Keeps calls in a tuple; ``problem``, when set, is raised by the next keeping."""

    def __init__(self, calls: tuple[Call, ...] = ()) -> None:
        self.calls = calls
        self.problem: OSError | None = None

    def keep(self, calls: tuple[Call, ...]) -> None:
        if self.problem:
            raise self.problem
        self.calls = calls

    def kept(self) -> tuple[Call, ...]:
        return self.calls
