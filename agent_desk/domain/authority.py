"""Authority: what somebody may decide alone."""

from __future__ import annotations

from decimal import Decimal

from agent_desk.domain.quick import dataclass
from agent_desk.domain.staff import Role


@dataclass(frozen=True, slots=True)
class Authority:
    """What a role may decide alone: amounts up to ``limit`` of ``currency`` (ISO 4217), and ``skills``."""

    limit: Decimal = Decimal(0)
    currency: str = "EUR"
    skills: tuple[str, ...] = ()

    def covers(self, skill: str, amount: Decimal | None) -> bool:
        """Whether it may be done alone: something that is named must be among the skills and below the limit.

        Nothing named at all is nothing that could be done.
        """
        if not skill and amount is None:
            return False
        return (not skill or skill in self.skills) and (amount is None or amount <= self.limit)


@dataclass(frozen=True, slots=True)
class Authorities:
    """The authority of each role; a role that is not named has none."""

    roles: tuple[tuple[Role, Authority], ...] = ()

    def of(self, role: Role) -> Authority:
        """What ``role`` may decide alone."""
        return dict(self.roles).get(role, Authority())
