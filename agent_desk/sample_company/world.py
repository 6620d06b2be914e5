"""What every database of the sample company is made from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from agent_desk.domain.quick import dataclass
from agent_desk.sample_company.members import Member
from agent_desk.sample_company.source import Source


@dataclass(frozen=True, slots=True)
class World:
    """Members and the moment to which all times are relative."""

    source: Source
    members: tuple[Member, ...]
    now: datetime

    def ago(self, days: float) -> datetime:
        """The moment ``days`` before now, in whole seconds, aware UTC."""
        return self.now - timedelta(seconds=round(days * 86_400))

    def some(self, key: str, share: float, rng: Random) -> Iterator[Member]:
        """Those whose story has ``key``, and a ``share`` of the others."""
        for member in self.members:
            if member.facts:
                if key in member.facts:
                    yield member
            elif rng.random() < share:
                yield member
