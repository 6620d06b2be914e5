"""The same plugins without child processes: for their authors' tests and one-shot commands.

What crosses is turned into plain data and back as in the real thing; there are no deadlines, rests and kills.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionInfo, ConnectionState
from agent_desk.backends.call import Call
from agent_desk.backends.child.calls import Calls
from agent_desk.backends.child.context import RunningCall
from agent_desk.backends.child.main import build_plugin
from agent_desk.backends.plan import Plan
from agent_desk.backends.runner import hello
from agent_desk.backends.spoken_errors import error_from_plain, unexpected
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import PluginError, Rejected
from agent_desk.sdk.signatures import signatures


class InProcessBackends:
    """Satisfies :class:`agent_desk.application.backend_ports.Backends`; answers in the caller's thread."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        self._plans = {plan.info.id: plan for plan in plans}
        self._calls: dict[str, Calls] = {}
        self._running = RunningCall()
        self._listeners: list[Callable[[ConnectionHealth], None]] = []

    def connections(self, capability: str) -> tuple[ConnectionInfo, ...]:
        """See :meth:`agent_desk.application.backend_ports.Backends.connections`."""
        plans = self._plans.values()
        return tuple(plan.info for plan in plans if plan.usable and capability in plan.info.capabilities)

    def ask(self, connection: str, method: str, *arguments: object, seconds: float = 3.0) -> Future[object]:
        """See :meth:`agent_desk.application.backend_ports.Backends.ask`."""
        future: Future[object] = Future()
        try:
            future.set_result(self._result(connection, method, arguments, seconds))
        except PluginError as error:
            future.set_exception(error)
        return future

    def wake(self, connection: str) -> None:
        """Nothing rests here."""

    def on_health(self, listener: Callable[[ConnectionHealth], None]) -> None:
        """See :meth:`agent_desk.application.backend_ports.Backends.on_health`."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Forget the plugins."""
        self._calls.clear()

    def _result(self, connection: str, method: str, arguments: tuple[object, ...], seconds: float) -> object:
        plan, signature = self._plans.get(connection), signatures().get(method)
        if plan is None:
            raise Rejected(Sentence("There is no connection “{connection}”.", connection=connection))
        if not plan.usable:
            raise Rejected(plan.problem, plan.remedy)
        if signature is None or (signature.capability and signature.capability not in plan.info.capabilities):
            raise Rejected(
                Sentence("{title} cannot do that ({method}).", title=plan.info.title, method=method)
            )
        call = Call(1, signature, arguments, time.monotonic() + seconds)
        answer = self._opened(plan).answer(call.message())
        if "error" in answer:
            raise error_from_plain(answer["error"])
        return call.read(connection, answer["result"])

    def _opened(self, plan: Plan) -> Calls:
        known = self._calls.get(plan.info.id)
        if known is None:
            known = Calls(self._plugin(plan), plan.info.plugin, 1, self._running, _nowhere)
            self._calls[plan.info.id] = known
            for listener in self._listeners:
                listener(ConnectionHealth(plan.info.id, ConnectionState.READY))
        return known

    def _plugin(self, plan: Plan) -> Any:
        try:
            return build_plugin(hello(plan, plan.secrets(), os.getpid()), _nowhere, self._running)
        except BaseException as problem:  # noqa: BLE001 - as in the child
            raise unexpected(plan.info.plugin, problem) from None


def _nowhere(message: dict[str, Any]) -> None:
    """Log lines are not kept."""
