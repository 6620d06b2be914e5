"""Compares a mapping with the tables that are there, and names the first column that is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from agent_desk.domain.identity import IdentityKind
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import Rejected

from .known_words import has_numbers
from .mapping import RecordMapping, Source
from .reading import Reader, split
from .toml_table import mapping_problem

_SHOWN = 40


def check_schema(mapping: RecordMapping, reader: Reader) -> None:
    """Raise Rejected with the place, what is missing and what there is instead."""
    tables: dict[str, tuple[str, ...]] = {}

    def columns_of(table: str) -> tuple[str, ...]:
        if table not in tables:
            tables[table] = reader.columns(table)
        return tables[table]

    for source, column in _all_columns(mapping):
        _check_column(mapping, source, column, columns_of, reader)


def check_region(mapping: RecordMapping) -> None:
    """Raise Rejected when phones are mapped, and their country has none: none would ever be found."""
    identities = mapping.customers.identities if mapping.customers else ()
    phones = any(one.kind is IdentityKind.PHONE for one in identities)
    if phones and mapping.region and not has_numbers(mapping.region):
        said = Sentence(
            "'region': there are no telephone numbers of '{region}'. Write a country's two letters, such as"
            " 'LV'.", region=mapping.region,
        )  # fmt: skip
        raise mapping_problem(mapping.file, "", said)


def _check_column(
    mapping: RecordMapping,
    source: Source,
    column: str,
    columns_of: Callable[[str], tuple[str, ...]],
    reader: Reader,
) -> None:
    table, name = split(column, source.table)
    if table != source.table and table not in {join.table for join in source.joins}:
        raise _problem(mapping, source, f"column '{column}' is of a table that is not joined.")
    there = columns_of(table)
    if not there:
        raise _problem(mapping, source, f"there is no table '{table}'; there are: {_list(reader.tables())}.")
    if name not in there:
        raise _problem(mapping, source, f"column '{name}' is not in table '{table}'; it has: {_list(there)}.")


def _all_columns(mapping: RecordMapping) -> Iterator[tuple[Source, str]]:
    entries = (*((mapping.customers,) if mapping.customers else ()), *mapping.accounts, *mapping.contacts)
    for entry in entries:
        yield from _joined(entry.source)
        yield from ((entry.source, column) for column in entry.columns() if column)
    for one in mapping.customers.identities if mapping.customers else ():
        if one.source:
            yield from _joined(one.source)
            yield from ((one.source, one.customer), (one.source, one.column))


def _joined(source: Source) -> Iterator[tuple[Source, str]]:
    for join in source.joins:
        yield source, join.column
        yield source, f"{join.table}.{join.to}"
    yield from ((source, column) for column, _ in source.only)


def _problem(mapping: RecordMapping, source: Source, what: str) -> Rejected:
    return mapping_problem(mapping.file, source.where, what)


def _list(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more if names else "none"
