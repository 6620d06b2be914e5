"""Fills the customer directory from what the connections list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from agent_desk.application.ports import Backends, CustomerDirectory
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.records import RecordRef

PAGE = 1_000
_BY = "import"
_SECONDS = 20.0

Pages = Callable[[str, str, int], Sequence[CustomerRecord]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many records were taken in from each connection, in order."""

    records: tuple[tuple[str, int], ...]


def load_directory(
    directory: CustomerDirectory,
    pages: Pages,
    connections: Iterable[str],
    at: datetime,
    related: Sequence[tuple[RecordRef, RecordRef, str]] = (),
) -> Loaded:
    """Take in every customer that the connections list, then relate the pairs of ``related``.

    ``pages(connection, after, limit)`` gives a page as ``CustomerLookup.list_customers`` does; errors of a
    connection pass through. Call it on the store's lane.
    """
    wanted = {ref for first, second, _ in related for ref in (first, second)}
    ids: dict[RecordRef, str] = {}
    counts = []
    for connection in connections:
        count = 0
        for page in _all_pages(pages, connection):
            taken = directory.put_records(page, _BY, at)
            ids.update((one.ref, id_) for one, id_ in zip(page, taken, strict=True) if one.ref in wanted)
            count += len(page)
        counts.append((connection, count))
    for first, second, why in related:
        if first in ids and second in ids:
            directory.relate(ids[first], ids[second], _BY, why, at)
    return Loaded(tuple(counts))


def pages_of(backends: Backends) -> Pages:
    """Pages asked of the connections' processes."""

    def page(connection: str, after: str, limit: int) -> Sequence[CustomerRecord]:
        asked = backends.ask(connection, "list_customers", after, limit, seconds=_SECONDS)
        return cast("Sequence[CustomerRecord]", asked.result())

    return page


def _all_pages(pages: Pages, connection: str) -> Iterator[Sequence[CustomerRecord]]:
    after = ""
    while page := pages(connection, after, PAGE):
        yield page
        after = page[-1].ref.id
