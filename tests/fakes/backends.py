"""Back ends without processes: each connection's answers are set by the test."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionInfo

Answer = Callable[..., object]


class FakeBackends:
    """Answers at once from ``answers[(connection, method)]``: a value, an error to raise, or a function.

    With ``held`` true, futures stay open until :meth:`let_go`.
    """

    def __init__(self) -> None:
        self.infos: list[ConnectionInfo] = []
        self.answers: dict[tuple[str, str], Any] = {}
        self.asked: list[tuple[str, str, tuple[object, ...]]] = []
        self.held = False
        self._open: list[tuple[Future[object], Callable[[], object]]] = []

    def add(self, connection: str, *capabilities: str, **answers: Any) -> None:
        """Add a connection with its capabilities and the answer of each method."""
        self.infos.append(ConnectionInfo(connection, connection.title(), "fake", frozenset(capabilities)))
        self.answers.update({(connection, method): answer for method, answer in answers.items()})

    def connections(self, capability: str) -> tuple[ConnectionInfo, ...]:
        return tuple(info for info in self.infos if capability in info.capabilities)

    def ask(self, connection: str, method: str, *arguments: object, seconds: float = 3.0) -> Future[object]:
        self.asked.append((connection, method, arguments))
        future: Future[object] = Future()
        self._open.append((future, lambda: self._answer(connection, method, arguments)))
        if not self.held:
            self.let_go()
        return future

    def let_go(self) -> None:
        """Answer what is held."""
        waiting, self._open = self._open, []
        for future, answer in waiting:
            try:
                future.set_result(answer())
            except Exception as problem:  # noqa: BLE001 - the future carries it
                future.set_exception(problem)

    def wake(self, connection: str) -> None:
        """Nothing ever rests here."""

    def on_health(self, listener: Callable[[ConnectionHealth], None]) -> None:
        """Nothing ever changes here."""

    def close(self) -> None:
        """Nothing to stop."""

    def _answer(self, connection: str, method: str, arguments: tuple[object, ...]) -> object:
        answer = self.answers.get((connection, method), ())
        if isinstance(answer, Exception):
            raise answer
        return answer(*arguments) if callable(answer) else answer
