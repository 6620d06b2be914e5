"""The spellings under which an identity may be stored, as conditions of a query."""

from __future__ import annotations

from agent_desk.domain.identity import CallerNumber, Identity, IdentityKind

from .mapping import IdentityMap, Search
from .reading import Condition, Shape, Test

_JOINTS = (" ", "", "-", ".")


def condition(asked: Identity, stored: IdentityMap) -> Condition:
    """The condition under which ``stored`` may hold ``asked``; every hit is checked again afterwards."""
    columns = (stored.column,)
    if stored.search is Search.DIGITS and asked.kind is IdentityKind.PHONE:
        return Condition(columns, Test.ENDS_WITH, (_national_groups(asked.value)[1],), Shape.COMPACT)
    if stored.search is Search.SPELLINGS and asked.kind is IdentityKind.PHONE:
        return Condition(columns, Test.ONE_OF, phone_spellings(asked.value))
    if stored.search is Search.COMPACT:
        return Condition(columns, Test.ONE_OF, (asked.value,), Shape.COMPACT)
    if stored.search is Search.FOLDED:
        return Condition(columns, Test.ONE_OF, _handles(asked), Shape.LOWER)
    return Condition(columns, Test.ONE_OF, _handles(asked))


def phone_spellings(e164: str) -> tuple[str, ...]:
    """The usual spellings of a number: with +, 00 or nothing, in groups, joined by space, - or dot."""
    code, national = _national_groups(e164)
    groups = _groupings(e164, national)
    spellings = []
    for parts in groups:
        for joint in _JOINTS:
            rest = joint.join(parts)
            spellings += [rest, f"0{rest}", f"({code}) {rest}", f"(+{code}) {rest}", f"+{code} (0){rest}"]
            spellings += [
                f"{start}{code}{gap}{rest}" for start in ("+", "00", "") for gap in {" ", "", joint}
            ]
    return tuple(dict.fromkeys(spellings))


def _national_groups(e164: str) -> tuple[str, str]:
    code = _shown(e164)[0].removeprefix("+")
    return code, e164.removeprefix("+").removeprefix(code)


def _groupings(e164: str, national: str) -> list[list[str]]:
    pairs = [national[at : at + 2] for at in range(0, len(national), 2)]
    fours = [national[at : at + 4] for at in range(0, len(national), 4)]
    threes = [national[at : at + 3] for at in range(0, len(national), 3)]
    return [_shown(e164)[1:], [national], pairs, threes, fours]


def _shown(e164: str) -> list[str]:
    words = CallerNumber(e164, e164).shown.replace("-", " ").split()
    return [word for word in words if word.lstrip("+").isdigit()]


def _handles(asked: Identity) -> tuple[str, ...]:
    return (asked.value, f"@{asked.value}") if asked.kind is IdentityKind.HANDLE else (asked.value,)
