"""What sets a desktop up, without any of it: tests settle the futures that it hands out."""

from __future__ import annotations

from concurrent.futures import Future

from agent_desk.ui.setting_up import NewConnection, PluginChoice


class FakeSettingUp:
    """Implements :class:`agent_desk.ui.setting_up.SettingUp`; ``asked`` holds each wish and its future."""

    def __init__(self, plugins: tuple[PluginChoice, ...] = ()) -> None:
        self.plugins = plugins
        self.first = False
        self.asked: list[tuple[str, object, Future[str]]] = []

    def wanted(self) -> bool:
        return self.first

    def open_sample_company(self) -> Future[str]:
        return self._note("open_sample_company", None)

    def list_plugins(self) -> tuple[PluginChoice, ...]:
        return self.plugins

    def test_connection(self, connection: NewConnection) -> Future[str]:
        return self._note("test_connection", connection)

    def save_connection(self, connection: NewConnection) -> Future[str]:
        return self._note("save_connection", connection)

    def _note(self, verb: str, what: object) -> Future[str]:
        future: Future[str] = Future()
        self.asked.append((verb, what, future))
        return future
