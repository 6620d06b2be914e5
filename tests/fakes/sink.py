"""A sink that keeps events, and a clock that stands still."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TypeVar

from agent_desk.application.events import Event

E = TypeVar("E")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class FakeSink:
    """Keeps what was announced, in order."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def publish(self, *events: Event) -> None:
        self.events.extend(events)

    def of(self, kind: type[E]) -> list[E]:
        """Announced events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def last(self, kind: type[E]) -> E:
        """The newest event of one kind."""
        return self.of(kind)[-1]


class FakeClock:
    """Stands at a Monday morning until it is moved."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
