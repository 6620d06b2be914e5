"""Policies: TOML files shipped with the program, which the settings of machine and user may change.

A folder's file is laid over the shipped one, table by table. What is wrong in it is a PolicyProblem that
names the file, the place and what is possible there.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from agent_desk.domain.authority import Authorities, Authority
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.signal import Harm, Signal, Terms, terms_of
from agent_desk.domain.staff import Role
from agent_desk.domain.weighing import NeedWeights, Weight

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "policies"
_WEIGHED = {
    "harm": ("each", "most"),
    "promises_broken": ("each", "most"),
    "effort": ("contact", "transfer", "minute", "most"),
    "age": ("hour", "most"),
    "signals": tuple(signal.value for signal in Signal),
}
_MOST_POINTS = 10_000

Table = Mapping[str, Any]


class PolicyProblem(ValueError):
    """A policy file cannot be used: one sentence with its place, and what to do."""

    def __init__(self, message: str, remedy: str = Sentence("Correct the file, or delete it.")) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def read_need_weights(folders: Iterable[Path]) -> NeedWeights:
    """What makes a case urgent, from ``need.toml`` of the folders, each laid over the one before."""
    points: dict[str, dict[str, float]] = {name: {} for name in _WEIGHED}
    for path, table in _files(folders, "need.toml"):
        for name, values in table.items():
            points[_known(path, name, _WEIGHED)].update(_points(path, name, values))
    return _weights(points)


def read_authorities(folders: Iterable[Path]) -> Authorities:
    """What each role may decide alone, from ``authority.toml`` of the folders; a later role replaces one."""
    found: dict[Role, Authority] = {}
    for path, table in _files(folders, "authority.toml"):
        for name, values in table.items():
            found[Role(_known(path, name, list(Role)))] = _authority(path, name, values)
    return Authorities(tuple(found.items()))


def read_terms(folder: Path) -> Terms:
    """The words of signals and harm of every language in ``folder``, in one."""
    signals: dict[Signal, list[str]] = {one: [] for one in Signal}
    harms: dict[Harm, list[str]] = {one: [] for one in Harm}
    for path in sorted(folder.glob("*.toml")):
        table = _read(path)
        for name, terms in table.get("signals", {}).items():
            signals[Signal(_known(path, name, list(Signal)))] += _texts(path, name, terms)
        for name, terms in table.get("harm", {}).items():
            harms[Harm(_known(path, name, list(Harm)))] += _texts(path, name, terms)
    try:
        return terms_of(signals, harms)
    except ValueError as problem:
        raise PolicyProblem(Sentence("{folder}: {problem}.", folder=folder, problem=problem)) from None


def _files(folders: Iterable[Path], name: str) -> list[tuple[Path, Table]]:
    there = [path for folder in folders if (path := folder / name).is_file()]
    return [(path, _read(path)) for path in there]


def _read(path: Path) -> Table:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise PolicyProblem(
            Sentence("{path} cannot be read: {problem}.", path=path, problem=str(problem)[:200])
        ) from None


def _known(path: Path, name: str, possible: Iterable[str]) -> str:
    names = [str(one) for one in possible]
    if name not in names:
        raise PolicyProblem(
            Sentence(
                "{path}: there is no {name}. Possible are {names}.",
                path=path,
                name=repr(name),
                names=", ".join(names),
            )
        )
    return name


def _points(path: Path, table: str, values: object) -> dict[str, float]:
    if not isinstance(values, dict):
        raise PolicyProblem(
            Sentence("{path}: {table} must be a table, such as [{table}].", path=path, table=table)
        )
    return {
        _known(path, name, _WEIGHED[table]): _number(path, f"{table}.{name}", values[name]) for name in values
    }


def _number(path: Path, place: str, value: object) -> float:
    whole = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    if not whole or not 0 <= float(value) <= _MOST_POINTS:  # type: ignore[arg-type]
        raise PolicyProblem(
            Sentence(
                "{path}: {place} must be a number from 0 to {most}, not {value}.",
                path=path,
                place=place,
                most=_MOST_POINTS,
                value=repr(value),
            )
        )
    return float(value)  # type: ignore[arg-type]


def _weights(points: Mapping[str, Mapping[str, float]]) -> NeedWeights:
    usual, effort = NeedWeights(), points["effort"]
    return NeedWeights(
        harm=_weight(points["harm"], "each", usual.harm),
        promises_broken=_weight(points["promises_broken"], "each", usual.promises_broken),
        contact=effort.get("contact", usual.contact),
        transfer=effort.get("transfer", usual.transfer),
        minute=effort.get("minute", usual.minute),
        effort_most=effort.get("most", usual.effort_most),
        age_hour=_weight(points["age"], "hour", usual.age_hour),
        signals=tuple((one, points["signals"].get(one.value, usual.of_signal(one))) for one in Signal),
    )


def _weight(points: Mapping[str, float], each: str, usual: Weight) -> Weight:
    return Weight(points.get(each, usual.each), points.get("most", usual.most))


def _authority(path: Path, role: str, values: object) -> Authority:
    if not isinstance(values, dict):
        raise PolicyProblem(
            Sentence("{path}: {role} must be a table, such as [{role}].", path=path, role=role)
        )
    for name in values:
        _known(path, name, ("limit", "currency", "skills"))
    try:
        limit = Decimal(str(values.get("limit", "0")))
    except InvalidOperation:
        limit = Decimal("NaN")
    if not limit.is_finite() or limit < 0:
        raise PolicyProblem(
            Sentence('{path}: {role}.limit must be an amount such as "50.00".', path=path, role=role)
        )
    skills = tuple(_texts(path, f"{role}.skills", values.get("skills", [])))
    return Authority(limit, str(values.get("currency", "EUR")), skills)


def _texts(path: Path, place: str, values: object) -> list[str]:
    if not isinstance(values, list) or not all(isinstance(one, str) and one.strip() for one in values):
        raise PolicyProblem(
            Sentence(
                '{path}: {place} must be a list of texts, such as ["one", "two"].', path=path, place=place
            )
        )
    return list(values)
