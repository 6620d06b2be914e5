"""Matches: proposed customers for a caller, each with its score and reasons in words."""

from __future__ import annotations

import enum

from agent_desk.domain.customer import Customer
from agent_desk.domain.quick import dataclass


class Strength(enum.StrEnum):
    """Exact may be opened at once; strong and weak are offered, never chosen."""

    EXACT = "exact"
    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of a match or an answer, kept as a code with its words so that the window can translate it.

    ``code`` is a stable identifier such as ``same_phone`` or ``one_letter``; ``args`` are the words to
    fill in.
    ``str(reason)`` is the English sentence.
    """

    code: str
    args: tuple[str, ...] = ()
    text: str = ""

    def __str__(self) -> str:
        return self.text or " ".join((self.code.replace("_", " "), *self.args))


@dataclass(frozen=True, slots=True)
class Match:
    """A proposed customer; ``score`` is 0.0 to 1.0."""

    customer: Customer
    score: float
    strength: Strength
    reasons: tuple[Reason, ...]


def chosen(matches: tuple[Match, ...]) -> Match | None:
    """The one match that may be opened without asking: the only exact one, else None."""
    exact = [match for match in matches if match.strength is Strength.EXACT]
    return exact[0] if len(exact) == 1 else None
