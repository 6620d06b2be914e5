"""Imports a connection's customers while the window is open, in turns with what the agent does."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, cast

from agent_desk.application.answered import of_kind
from agent_desk.application.import_customers import import_customers, pages_of
from agent_desk.bootstrap.sample import DirectoryOnLane
from agent_desk.domain.customer import CustomerRecord

if TYPE_CHECKING:
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.bootstrap.program import Program
    from agent_desk.bootstrap.switchable import SwitchableBackends

_LOOKED_AT = 20
_SECONDS = 10.0


class ImportHere:
    """One import, begun; see Importing. It has a thread of its own: a million customers take a while."""

    def __init__(self, program: Program, backends: SwitchableBackends, connection: str) -> None:
        self._program, self._backends, self._connection = program, backends, connection
        self._stopped = threading.Event()
        self.count = 0
        self.done: Future[int] = Future()
        threading.Thread(target=self._run, name="importing-customers", daemon=True).start()

    def stop(self) -> None:
        """See Importing."""
        self._stopped.set()

    def _run(self) -> None:
        try:
            count = self._import()
        except CancelledError:
            self.done.cancel()
        except Exception as problem:  # noqa: BLE001 - whatever it is, the page says it
            self.done.set_exception(problem)
        else:
            self.done.set_result(count)

    def _import(self) -> int:
        self._program.ready.result()
        lane = DirectoryOnLane(self._program.store.customers, self._program.store_lane)
        directory, now = cast("CustomerDirectory", lane), datetime.now(UTC)
        try:
            loaded = import_customers(
                directory, pages_of(self._backends), [self._connection], now, (), self._heard
            )
        finally:  # what was taken in until it was stopped stays
            self._program.desk.customers_came()
        return sum(count for _, count in loaded.records)

    def _heard(self, _connection: str, count: int) -> None:
        self.count = count
        if self._stopped.is_set():
            raise CancelledError


def not_imported(program: Program, backends: SwitchableBackends) -> tuple[tuple[str, str], ...]:
    """Connections that list customers of whom the directory knows next to none: a ring takes in one."""
    program.ready.result()
    infos = backends.connections("CustomerLookup")
    asked = [backends.ask(info.id, "list_customers", "", _LOOKED_AT, seconds=_SECONDS) for info in infos]
    missing = []
    for info, answer in zip(infos, asked, strict=True):
        refs = [one.ref for one in of_kind(CustomerRecord, answer.result())] if not answer.exception() else []
        known = program.store_lane.submit(partial(program.store.customers.known, refs)).result()
        if len(known) * 2 < len(refs):
            missing.append((info.id, info.title))
    return tuple(missing)
