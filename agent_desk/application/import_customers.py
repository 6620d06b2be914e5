"""Import customers: fill the directory from every back end that can list whom it knows."""

from __future__ import annotations

from collections.abc import Callable

from agent_desk.application.ports import Backends, Clock, CustomerDirectory
from agent_desk.domain.customer import CustomerRecord

PAGE = 5_000
SECONDS = 60.0


def import_customers(
    backends: Backends,
    directory: CustomerDirectory,
    clock: Clock,
    progress: Callable[[str, int], None] | None = None,
) -> int:
    """Read all pages of all connections into the directory; blocks. Returns how many records were read.

    ``progress`` is told the connection and how many of its records were taken in so far. Raises the
    connection's
    :class:`~agent_desk.sdk.errors.PluginError`; what was taken in before stays.
    """
    return sum(
        _import(backends, directory, clock, info.id, progress)
        for info in backends.connections("CustomerLookup")
    )


def _import(
    backends: Backends,
    directory: CustomerDirectory,
    clock: Clock,
    connection: str,
    progress: Callable[[str, int], None] | None,
) -> int:
    after, count = "", 0
    while True:
        answer = backends.ask(connection, "list_customers", after, PAGE, seconds=SECONDS).result()
        page = [one for one in answer if isinstance(one, CustomerRecord)] if isinstance(answer, tuple) else []
        if not page:
            return count
        directory.put_records(page, by=connection, at=clock.now())
        after, count = page[-1].ref.id, count + len(page)
        if progress is not None:
            progress(connection, count)
