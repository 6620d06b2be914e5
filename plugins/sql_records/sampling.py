"""Tries a mapping's times and amounts on some rows: what cannot be read is named before it is missed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import NotReachable, Rejected

from .mapping import AccountMap, ContactMap, RecordMapping, Source
from .questions import samples_of
from .reading import Reader, Row
from .toml_table import REMEDY
from .values import moment, money, shape, text

_NUMBER = Sentence("a number")


@dataclass(frozen=True, slots=True)
class _Trial:
    """``key`` of the mapping says that ``column`` holds ``what``; ``reads`` makes it of a value or None."""

    key: str
    column: str
    what: str
    reads: Callable[[Any], object]


def try_samples(mapping: RecordMapping, reader: Reader) -> tuple[str, ...]:
    """What of some rows cannot be read, a remark for each column.

    Raises Rejected with the mapping's key when nothing of a column can. No value is told, only its shape.
    """
    remarks: list[str] = []
    entries: tuple[AccountMap | ContactMap, ...] = (*mapping.accounts, *mapping.contacts)
    for entry in entries:
        trials = tuple(trial for trial in _trials(mapping, entry) if trial.column)
        asked = samples_of(entry.source, tuple(one.column for one in trials))
        try:
            rows = reader.select(asked) if trials else []
        except NotReachable:
            # A view may be slow without a customer, and quick with one.
            return (*remarks, f"{entry.source.where} could not be tried on sample rows in time")
        remarks += [remark for trial in trials for remark in _tried(mapping, entry.source, trial, rows)]
    return tuple(remarks)


def _trials(mapping: RecordMapping, entry: AccountMap | ContactMap) -> Iterable[_Trial]:
    def reads(value: Any) -> object:
        return moment(value, mapping.times, mapping.zone)

    times = ", ".join(f'"{spelling}"' for spelling in mapping.times)
    time = Sentence("a time (times = [{times}])", times=times)

    if isinstance(entry, ContactMap):
        yield _Trial("at", entry.at, time, reads)
        yield _Trial("minutes", entry.minutes, _NUMBER, lambda value: money(value, 0))
        yield _Trial("seconds", entry.seconds, _NUMBER, lambda value: money(value, 0))
        return
    yield _Trial("balance", entry.balance, _NUMBER, lambda value: money(value, entry.decimals))
    yield _Trial("since", entry.since, time, reads)
    yield _Trial("due", entry.due, time, reads)


def _tried(mapping: RecordMapping, source: Source, trial: _Trial, rows: list[Row]) -> Iterator[str]:
    values = [value for row in rows if text(value := row.get(trial.column), 60)]
    unread = [value for value in values if trial.reads(value) is None]
    if not unread:
        return
    like = ", ".join(dict.fromkeys(f"'{shape(value)}'" for value in unread[:3]))
    if len(unread) == len(values):
        raise Rejected(
            Sentence(
                "mapping {file}: {place} '{key}': no value of the column '{column}' can be read as"
                " {what}. They look like {like}.",
                file=mapping.file, place=source.where, key=trial.key, column=trial.column,
                what=trial.what, like=like,
            ),
            REMEDY,
        )  # fmt: skip
    yield (
        f"of {len(values)} values tried of the column '{trial.column}' ({source.where} '{trial.key}')"
        f" {len(unread)} cannot be read as {trial.what}: they look like {like}"
    )
