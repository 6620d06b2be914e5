"""Departments from a TOML file: names and authority in several languages, weekly hours, holiday calendars."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent_desk.domain.department import Department, OpenSpan
from agent_desk.sdk.errors import NotReachable, Rejected

from .reading import decode, read_bytes
from .refusal import FileRefused

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Table = dict[str, Any]


def read_departments(path: Path, language: str) -> tuple[Department, ...]:
    """All departments of the file, named in ``language`` (else English, else as they are).

    Raises NotReachable when the file cannot be read, Rejected when something in it is wrong.
    """
    try:
        table = tomllib.loads(decode(read_bytes(path.resolve())))
    except FileRefused as refused:
        raise NotReachable(f"{path.name}: {refused.problem}", refused.remedy) from None
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise Rejected(f"{path.name} is broken: {str(problem)[:200]}.", "Correct the file.") from None
    calendars = table.get("calendars", {})
    found = tuple(_department(row, calendars, language) for row in table.get("department", []))
    if len({department.id for department in found}) != len(found):
        raise Rejected(f"{path.name} names a department twice.", "Give each department an id of its own.")
    return found


def _department(row: Table, calendars: Table, language: str) -> Department:
    identifier = str(row.get("id", ""))
    try:
        if not identifier:
            raise ValueError("its id is missing")
        return Department(
            id=identifier,
            name=_in_language(row["name"], language),
            zone=_zone(row["zone"]),
            hours=tuple(_spans(row["hours"])),
            holidays=_holidays(row.get("holidays", ""), calendars),
            transfer_number=str(row.get("transfer_number", "")),
            skills=tuple(str(skill) for skill in row.get("skills", [])),
            authority=_in_language(row.get("authority", {}).get("text", ""), language),
            limit=_limit(row.get("authority", {}).get("limit")),
            currency=str(row.get("authority", {}).get("currency", "")),
        )
    except KeyError as missing:
        raise _wrong(identifier, f"{missing.args[0]} is missing") from None
    except (ValueError, TypeError, AttributeError) as problem:
        raise _wrong(identifier, str(problem)) from None


def _wrong(identifier: str, problem: str) -> Rejected:
    sentence = f"The department {identifier[:60] or '(without id)'} cannot be read: {problem[:200]}."
    return Rejected(sentence, "Correct it in the departments file.")


def _in_language(value: object, language: str) -> str:
    if not isinstance(value, dict):
        return str(value)
    short = language.partition("-")[0]
    names = (value.get(language), value.get(short), value.get("en"), *value.values())
    return next((str(name) for name in names if name), "")


def _zone(name: object) -> str:
    try:
        return ZoneInfo(str(name)).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"{name} is no time zone") from None


def _spans(rows: list[Table]) -> Iterator[OpenSpan]:
    for row in rows:
        opens, closes = row["opens"], row["closes"]
        if not isinstance(opens, time) or not isinstance(closes, time):
            raise ValueError("opens and closes must be times such as 08:30:00")
        for day in row["days"]:
            if day not in WEEKDAYS:
                raise ValueError(f"{day} is none of {', '.join(WEEKDAYS)}")
            yield OpenSpan(WEEKDAYS.index(day), opens, closes)


def _limit(said: object) -> Decimal | None:
    if said is None:
        return None
    try:
        limit = Decimal(str(said))
    except InvalidOperation:
        raise ValueError(f"the limit {said} is no amount") from None
    if not limit.is_finite() or limit < 0:
        raise ValueError(f"the limit {said} is no amount")
    return limit


def _holidays(name: str, calendars: Table) -> frozenset[date]:
    if not name:
        return frozenset()
    if name not in calendars:
        raise ValueError(f"the calendar {name} is missing")
    days = [row["day"] for row in calendars[name]]
    if not all(isinstance(day, date) for day in days):
        raise ValueError(f"the calendar {name} holds something that is no day")
    return frozenset(days)
