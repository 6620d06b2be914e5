"""The transfer guard: whether a transfer would help the caller, and what to do instead."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from agent_desk.domain.authority import Authority
from agent_desk.domain.department import Department
from agent_desk.domain.promise_time import due_after
from agent_desk.domain.quick import dataclass
from agent_desk.domain.staff import Colleague
from agent_desk.domain.transfer import (
    Alternative,
    Hurdle,
    Instead,
    Judgement,
    Obstacle,
    TransferRequest,
    Verdict,
)

TIME_TO_WORK = 1.0
"""Hours after which an answer may be promised: from now, or from when the department opens."""
MOST_NAMED = 3
_WARNINGS = frozenset({Obstacle.TRANSFERRED_BEFORE})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the guard knows: departments, colleagues with their presence, and what was tried before.

    ``me`` asks; ``authority`` is what they may decide alone; ``tried`` are ids or names of departments to
    which this customer was transferred in the last 30 days and called again; ``zone`` the caller's IANA
    zone.
    """

    me: str
    departments: tuple[Department, ...]
    colleagues: tuple[Colleague, ...] = ()
    authority: Authority = field(default_factory=Authority)
    tried: frozenset[str] = frozenset()
    zone: str = ""


class _Asked(NamedTuple):
    request: TransferRequest
    known: Surroundings
    now: datetime


def judge(request: TransferRequest, known: Surroundings, now: datetime) -> Verdict:
    """The verdict on a transfer at ``now``; every obstacle but an earlier vain transfer refuses it.

    The first alternative is always to keep the case and promise a time.
    """
    department = next((one for one in known.departments if one.id == request.department), None)
    asked = _Asked(request, known, now)
    hurdles = _hurdles(department, asked) if department else (Hurdle(Obstacle.UNKNOWN_DEPARTMENT),)
    name = department.name if department else request.department
    return Verdict(request, name, _judgement(hurdles), hurdles, _alternatives(department, asked), known.zone)


def sensible_due(department: Department | None, now: datetime) -> datetime:
    """A time that can be promised: an hour of the department's business time from now or its next opening.

    What does not fit before it closes goes on when it opens again. Without opening hours, in a day.
    """
    due = due_after(department, now, TIME_TO_WORK) if department else None
    return due or now + timedelta(days=1)


def _judgement(hurdles: tuple[Hurdle, ...]) -> Judgement:
    if not hurdles:
        return Judgement.ALLOWED
    mild = all(hurdle.obstacle in _WARNINGS for hurdle in hurdles)
    return Judgement.WARNED if mild else Judgement.REFUSED


def _hurdles(department: Department, asked: _Asked) -> tuple[Hurdle, ...]:
    request, known, now = asked
    found: list[Hurdle] = []
    if not department.open_at(now):
        found.append(Hurdle(Obstacle.CLOSED, opens=department.next_opening(now)))
    elif _nobody_there(department, known):
        found.append(Hurdle(Obstacle.NOBODY_PRESENT))
    if request.skill and request.skill not in department.skills:
        found.append(Hurdle(Obstacle.LACKS_SKILL, lacking=request.skill))
    if _above(request.amount, department.limit):
        found.append(Hurdle(Obstacle.LACKS_AUTHORITY, lacking=f"{request.amount} > {department.limit}"))
    if {department.id, department.name} & known.tried:
        found.append(Hurdle(Obstacle.TRANSFERRED_BEFORE, lacking=department.name))
    return tuple(found)


def _nobody_there(department: Department, known: Surroundings) -> bool:
    """Whether we know the department's people, and that none of them is there."""
    people = [one for one in known.colleagues if one.department == department.id and one.login != known.me]
    return bool(people) and not any(one.present for one in people)


def _above(amount: Decimal | None, limit: Decimal | None) -> bool:
    return amount is not None and limit is not None and amount > limit


def _alternatives(department: Department | None, asked: _Asked) -> tuple[Alternative, ...]:
    request, known, now = asked
    others = tuple(one for one in known.departments if one != department and _could(one, department, asked))
    helper = department or next(iter(others), None)
    keep = Alternative(Instead.KEEP_AND_PROMISE, helper.id if helper else "", due=sensible_due(helper, now))
    alone = known.authority.covers(request.skill, request.amount)
    mine = [Alternative(Instead.DO_IT_YOURSELF, known.me)] if alone else []
    open_ones = [
        Alternative(Instead.OTHER_DEPARTMENT, one.id, one.name) for one in others if one.open_at(now)
    ]
    return (keep, *mine, *_consults(asked), *open_ones[:MOST_NAMED])


def _could(other: Department, department: Department | None, asked: _Asked) -> bool:
    """Whether another department could do it: by the skill that is needed, or else by one in common."""
    skill = asked.request.skill
    in_common = bool(department and set(other.skills) & set(department.skills))
    return (skill in other.skills if skill else in_common) and not _above(asked.request.amount, other.limit)


def _consults(asked: _Asked) -> list[Alternative]:
    request, known, _ = asked
    there = [one for one in known.colleagues if one.present and one.login != known.me]
    able = [one for one in there if one.department == request.department or _has(one, request.skill)]
    first = sorted(able, key=lambda one: (not _has(one, request.skill), one.login))
    return [Alternative(Instead.CONSULT, one.login, one.name or one.login) for one in first[:MOST_NAMED]]


def _has(colleague: Colleague, skill: str) -> bool:
    return bool(skill) and skill in colleague.skills
