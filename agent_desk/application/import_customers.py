"""Import customers: fill the directory from every back end that can list whom it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.domain.customer import CustomerRecord
    from agent_desk.domain.records import RecordRef

PAGE = 1_000
_BY = "import"
_SECONDS = 30.0

Pages = Callable[[str, str, int], "Future[object]"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many records were taken in from each connection, in order."""

    records: tuple[tuple[str, int], ...]


def import_customers(
    directory: CustomerDirectory,
    pages: Pages,
    connections: Iterable[str],
    at: datetime,
    related: Sequence[tuple[RecordRef, RecordRef, str]] = (),
    progress: Callable[[str, int], None] = lambda _connection, _count: None,
) -> Loaded:
    """Take in every customer that the connections list, then relate the pairs of ``related``.

    ``pages(connection, after, limit)`` asks for a page as ``CustomerLookup.list_customers`` gives it; while
    one page is taken in, the next ones are on their way. ``progress`` hears of each page. Errors of a
    connection pass through; what was taken in before stays.
    """
    wanted = {ref for first, second, _ in related for ref in (first, second)}
    ids: dict[RecordRef, str] = {}
    counts: list[tuple[str, int]] = []
    coming = [(connection, _Coming(pages, connection)) for connection in connections]
    for connection, all_pages in coming:
        count = 0
        for page in all_pages:
            taken = directory.put_records(page, _BY, at)
            ids.update((one.ref, id_) for one, id_ in zip(page, taken, strict=True) if one.ref in wanted)
            count += len(page)
            progress(connection, count)
        counts.append((connection, count))
    for first, second, why in related:
        if first in ids and second in ids:
            directory.relate(ids[first], ids[second], _BY, why, at)
    return Loaded(tuple(counts))


def pages_of(backends: Backends) -> Pages:
    """Pages asked of the connections' processes."""

    def page(connection: str, after: str, limit: int) -> Future[object]:
        return backends.ask(connection, "list_customers", after, limit, seconds=_SECONDS)

    return page


class _Coming:
    """The pages of one connection, each asked for before the one before it is used."""

    def __init__(self, pages: Pages, connection: str) -> None:
        self._pages = pages
        self._connection = connection
        self._next = self._ask("")

    def __iter__(self) -> Iterator[Sequence[CustomerRecord]]:
        while page := cast("Sequence[CustomerRecord]", self._next.result()):
            self._next = self._ask(page[-1].ref.id)
            yield page

    def _ask(self, after: str) -> Future[object]:
        return self._pages(self._connection, after, PAGE)
