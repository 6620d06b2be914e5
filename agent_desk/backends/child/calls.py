"""Runs calls in a few worker threads, so that one slow call does not block the next."""

from __future__ import annotations

import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import field
from typing import Any

from agent_desk.backends.child.context import RunningCall
from agent_desk.backends.spoken_errors import error_to_plain, unexpected
from agent_desk.backends.wire import BrokenLine
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import BadResponse, NotReachable, PluginError
from agent_desk.sdk.plain import NotPlain, from_plain, to_plain
from agent_desk.sdk.signatures import signatures

Send = Callable[[dict[str, Any]], None]


@dataclass(slots=True)
class _Call:
    """A call message; ``ends`` is by the monotonic clock."""

    id: int
    method: str
    arguments: list[Any]
    ends: float
    cancelled: threading.Event = field(default_factory=threading.Event)


class Calls:
    """The calls of one plugin object; ``parallel`` is the number of threads at most."""

    def __init__(self, plugin: Any, name: str, parallel: int, running: RunningCall, send: Send) -> None:
        self._plugin = plugin
        self._name = name
        self._parallel = parallel
        self._running = running
        self._send = send
        self._waiting: queue.SimpleQueue[_Call] = queue.SimpleQueue()
        self._open: dict[int, _Call] = {}
        self._workers = 0

    def begin(self, message: dict[str, Any]) -> None:
        """Queue a call message; its answer is sent by whichever thread finishes it."""
        call = _call(message)
        self._open[call.id] = call
        if self._workers < min(self._parallel, len(self._open)):
            self._workers += 1
            threading.Thread(target=self._work, name=f"call-{self._workers}", daemon=True).start()
        self._waiting.put(call)

    def answer(self, message: dict[str, Any]) -> dict[str, Any]:
        """Run a call message in this thread and return its answer as plain data."""
        answer = self._answer(_call(message))
        try:
            return {**answer, "result": to_plain(answer["result"])} if "result" in answer else answer
        except NotPlain as problem:
            return _failed(answer["id"], self._wrong_type(problem))

    def cancel(self, call_id: int) -> None:
        """Nobody waits for a call any more."""
        call = self._open.get(call_id)
        if call is not None:
            call.cancelled.set()

    def _work(self) -> None:
        while True:
            # No name for the answer: it would keep ten thousand contacts in memory until the next call.
            self._finish(self._waiting.get())

    def _finish(self, call: _Call) -> None:
        answer = self._answer(call)
        self._open.pop(call.id, None)
        self._send_answer(answer)

    def _answer(self, call: _Call) -> dict[str, Any]:
        if call.cancelled.is_set():
            return _failed(call.id, NotReachable(Sentence("The call was cancelled before it began.")))
        self._running.ends, self._running.cancelled = call.ends, call.cancelled
        try:
            return {"id": call.id, "result": self._result(call)}
        except PluginError as error:
            return _failed(call.id, error)
        except BaseException as problem:  # noqa: BLE001 - SystemExit too: a plugin cannot end its host
            report(problem)
            return _failed(call.id, unexpected(self._name, problem))

    def _result(self, call: _Call) -> object:
        signature = signatures()[call.method]
        kinds = signature.parameters
        arguments = [from_plain(kind, plain) for kind, plain in zip(kinds, call.arguments, strict=True)]
        return getattr(self._plugin, call.method)(*arguments)

    def _wrong_type(self, problem: NotPlain) -> BadResponse:
        return BadResponse(
            Sentence(
                "The plugin {name} answered with the wrong type ({problem}).",
                name=self._name,
                problem=problem,
            )
        )

    def _send_answer(self, answer: dict[str, Any]) -> None:
        try:
            self._send(answer)
        except NotPlain as problem:
            self._send(_failed(answer["id"], self._wrong_type(problem)))
        except BrokenLine:
            self._send(_failed(answer["id"], BadResponse(Sentence("The answer is too large to be shown."))))
        except (ValueError, TypeError, MemoryError, RecursionError) as problem:
            self._send(_failed(answer["id"], unexpected(self._name, problem)))


def report(problem: BaseException) -> None:
    """Write where it failed to the log, without the exception's text: it may hold a customer's data."""
    places = [
        f"{frame.filename}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(problem.__traceback__)
    ]
    sys.stderr.write(f"{type(problem).__name__} at {' < '.join(reversed(places[-6:]))}\n")
    sys.stderr.flush()


def _call(message: dict[str, Any]) -> _Call:
    ends = time.monotonic() + message["seconds"]
    return _Call(message["id"], message["method"], message["arguments"], ends)


def _failed(call_id: int, error: PluginError) -> dict[str, Any]:
    return {"id": call_id, "error": error_to_plain(error)}
