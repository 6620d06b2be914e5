"""One call on its way: what is asked, until when, and the future that tells the caller."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.border import refuse_foreign
from agent_desk.sdk.errors import BadResponse, PluginError
from agent_desk.sdk.plain import NotPlain, from_plain, to_plain
from agent_desk.sdk.signatures import Signature

MARGIN = 0.03
"""Seconds that the child is told fewer, so that the plugin's own sentence arrives before ours."""


@dataclass(slots=True, eq=False)
class Call:
    """Settled once: by its answer, its deadline, or the end of its process, whichever is first."""

    id: int
    signature: Signature
    arguments: tuple[object, ...]
    ends: float
    probe: bool = False
    repeated: bool = False
    future: Future[object] = field(default_factory=Future)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def left(self) -> float:
        """Seconds until its deadline."""
        return self.ends - time.monotonic()

    def is_settled(self) -> bool:
        """Whether the caller has been told, or has cancelled."""
        return self.future.done()

    def message(self) -> dict[str, Any]:
        """The call as a line for the child; raises BadResponse."""
        try:
            arguments = [to_plain(argument) for argument in self.arguments]
        except NotPlain as problem:
            raise BadResponse(
                Sentence("What was asked cannot be sent ({problem}).", problem=problem)
            ) from None
        return {
            "id": self.id,
            "method": self.signature.method,
            "arguments": arguments,
            "seconds": max(self.left - MARGIN, 0.0),
        }

    def read(self, connection: str, plain: object) -> object:
        """The child's result as frozen objects; raises BadResponse."""
        try:
            result = from_plain(self.signature.result, plain)
        except (NotPlain, ValueError, RecursionError) as problem:
            raise BadResponse(
                Sentence("The plugin's answer has the wrong shape ({problem}).", problem=str(problem)[:120])
            ) from None
        refuse_foreign(connection, self.signature.method, self.arguments, result)
        return result

    def succeed(self, result: object) -> bool:
        """Tell the caller; returns whether it was still waiting."""
        with self._lock:
            if self._taken():
                return False
        self.future.set_result(result)
        return True

    def fail(self, error: PluginError) -> bool:
        """Tell the caller; returns whether it was still waiting."""
        with self._lock:
            if self._taken():
                return False
        self.future.set_exception(error)
        return True

    def _taken(self) -> bool:
        # RUNNING is the mark that somebody has begun to settle it.
        return self.future.done() or self.future.running() or not self.future.set_running_or_notify_cancel()
