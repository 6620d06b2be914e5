"""When a connection rests: after failures in a row, after crashes, when the back end asks for a pause."""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from agent_desk.application.backend_ports import ConnectionHealth, ConnectionState
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import AuthFailed, Conflict, NotReachable, PluginError, RateLimited, Rejected


@dataclass(frozen=True, slots=True)
class GuardRules:
    """Numbers of the guard; pauses in seconds."""

    failures: int = 3
    crashes: int = 3
    crash_window: float = 300.0
    first_pause: float = 5.0
    longest_pause: float = 300.0


class Guard:
    """Counts what happens on one connection and says whether it may be asked. Safe to use from any thread.

    A back end that says no (Rejected, Conflict) works; everything else counts as a failure. Not a circuit
    breaker around the call: a lock held during a call that hangs would hang everybody.
    """

    def __init__(
        self,
        connection: str,
        title: str,
        publish: Callable[[ConnectionHealth], None],
        rules: GuardRules = GuardRules(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connection = connection
        self._title = title
        self._publish = publish
        self._rules = rules
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._level = 0
        self._crashes: deque[float] = deque(maxlen=rules.crashes)
        self._rests_until = 0.0
        self._health = ConnectionHealth(connection, ConnectionState.FOUND)

    @property
    def health(self) -> ConnectionHealth:
        """The state as last told."""
        return self._health

    def refusal(self) -> PluginError | None:
        """Why the connection may not be asked now, or None."""
        with self._lock:
            if self._clock() >= self._rests_until:
                return None
            return NotReachable(
                Sentence("{title} is resting: {problem}", title=self._title, problem=self._health.problem),
                self._health.remedy,
            )

    def retry_now(self) -> None:
        """End the rest: somebody asks for a retry."""
        with self._lock:
            self._rests_until = 0.0

    def started(self) -> None:
        """The process greeted us for the first time."""
        if self._health.state is ConnectionState.FOUND:
            self._tell(ConnectionState.READY)

    def success(self, probe: bool = False) -> None:
        """An answer came. A probe's success lets the connection work again, and the next failure rests it."""
        with self._lock:
            if probe and self._failures >= self._rules.failures:
                self._failures = self._rules.failures - 1
            elif not probe:
                self._failures = self._level = 0
            self._rests_until = 0.0
        self._tell(ConnectionState.READY)

    def failure(self, error: PluginError) -> float | None:
        """A call failed; returns the seconds of rest that begin now, if any."""
        if isinstance(error, Rejected | Conflict):
            self.success()
            return None
        pause = self._rest_after(error)
        if pause is not None:
            state = ConnectionState.FAILED if isinstance(error, AuthFailed) else ConnectionState.RESTING
            self._tell(state, error.message, error.remedy, pause)
        return pause

    def not_started(self, error: PluginError) -> float | None:
        """The plugin could not be built, whatever the reason; returns the seconds of rest, if any."""
        pause = self._rest_after(error)
        self._tell(ConnectionState.FAILED, error.message, error.remedy, pause)
        return pause

    def crash(self, error: PluginError) -> float | None:
        """The process died or was killed; returns the seconds of rest that begin now, if any."""
        with self._lock:
            now = self._clock()
            self._crashes.append(now)
            full = len(self._crashes) == self._rules.crashes
            if not full or now - self._crashes[0] >= self._rules.crash_window:
                return None
            self._crashes.clear()
            pause = self._rules.longest_pause
            self._rests_until = now + pause
        self._tell(
            ConnectionState.RESTING,
            Sentence(
                "its plugin stopped {crashes} times in a few minutes; last: {message}",
                crashes=self._rules.crashes,
                message=error.message,
            ),
            Sentence("It is tried again by itself; tell the administrator if it stays so."),
            pause,
        )
        return pause

    def _rest_after(self, error: PluginError) -> float | None:
        with self._lock:
            self._failures += 1
            pause = self._pause_after(error)
            if pause is not None:
                self._rests_until = self._clock() + pause
        return pause

    def _pause_after(self, error: PluginError) -> float | None:
        left = self._rests_until - self._clock()
        if isinstance(error, RateLimited):
            return error.retry_after if error.retry_after > left else None
        # What was still running when the rest began fails without making it longer.
        if left > 0 or self._failures < self._rules.failures:
            return None
        return self._next_pause()

    def _next_pause(self) -> float:
        pause = min(self._rules.first_pause * 2.0**self._level, self._rules.longest_pause)
        self._level = min(self._level + 1, 30)
        return pause * random.uniform(0.9, 1.1)

    def _tell(
        self, state: ConnectionState, problem: str = "", remedy: str = "", pause: float | None = None
    ) -> None:
        retry_at = None if pause is None else datetime.now(UTC) + timedelta(seconds=pause)
        health = ConnectionHealth(self._connection, state, problem, remedy, retry_at)
        with self._lock:
            changed = health != self._health
            self._health = health
        if changed:
            self._publish(health)
