"""What sets a desktop up, without any of it: tests settle the futures that it hands out."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from agent_desk.application.backend_ports import ConnectionState
from agent_desk.ui.setting_up import KeptConnection, NewConnection, PluginChoice, Saved


class FakeImporting:
    """Customers that are taken in as the test says."""

    def __init__(self) -> None:
        self.count = 0
        self.done: Future[int] = Future()

    def stop(self) -> None:
        self.done.cancel()


class FakeSettingUp:
    """Implements :class:`agent_desk.ui.setting_up.SettingUp`.

    ``asked`` holds each wish and its future; lists and switches are answered at once.
    """

    def __init__(self, plugins: tuple[PluginChoice, ...] = (), kept: tuple[KeptConnection, ...] = ()) -> None:
        self.plugins = plugins
        self.kept = kept
        self.first = False
        self.missing: tuple[tuple[str, str], ...] = ()
        self.asked: list[tuple[str, Any, Future[Any]]] = []
        self.importing = FakeImporting()

    def wanted(self) -> bool:
        return self.first

    def open_sample_company(self) -> Future[str]:
        return self._note("open_sample_company", None)

    def list_plugins(self) -> tuple[PluginChoice, ...]:
        return self.plugins

    def list_connections(self) -> Future[tuple[KeptConnection, ...]]:
        return _done(self.kept)

    def test_connection(self, connection: NewConnection) -> Future[str]:
        return self._note("test_connection", connection)

    def save_connection(self, connection: NewConnection) -> Future[Saved]:
        return self._note("save_connection", connection)

    def switch_connection(self, connection: str, *, on: bool) -> Future[None]:
        state = ConnectionState.READY if on else ConnectionState.DISABLED
        self.kept = tuple(replace(one, state=state) if one.id == connection else one for one in self.kept)
        return _done(None)

    def remove_connection(self, connection: str) -> Future[None]:
        self.kept = tuple(one for one in self.kept if one.id != connection)
        return _done(None)

    def not_imported(self) -> Future[tuple[tuple[str, str], ...]]:
        self._note("not_imported", None)
        return _done(self.missing)

    def import_customers(self, connection: str) -> FakeImporting:
        self._note("import_customers", connection)
        return self.importing

    def _note(self, verb: str, what: object) -> Future[Any]:
        future: Future[Any] = Future()
        self.asked.append((verb, what, future))
        return future


def _done(result: Any) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_result(result)
    return future
