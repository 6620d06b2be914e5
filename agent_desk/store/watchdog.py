"""Cuts the connection to a server that is frozen while its kernel still answers: no time-out notices that."""

from __future__ import annotations

import math
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass


@dataclass(eq=False, slots=True)
class Watch:
    """A socket that must not be silent for longer than ``seconds``; ``fired`` when it was, and was cut."""

    descriptor: int
    seconds: float
    deadline: float
    fired: bool = False

    def again(self) -> None:
        """The server has just answered: the seconds begin anew."""
        self.deadline = time.monotonic() + self.seconds


class Watchdog:
    """One daemon thread that shuts sockets down at their deadline."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._watches: set[Watch] = set()
        self._changed = threading.Condition()
        self._closed = False
        self._wakes = math.inf
        self._thread: threading.Thread | None = None

    @contextmanager
    def watch(self, descriptor: int) -> Iterator[Watch]:
        """Shut the socket ``descriptor`` down unless the block ends or says ``again`` in time."""
        watch = Watch(descriptor, self.seconds, time.monotonic() + self.seconds)
        with self._changed:
            self._watches.add(watch)
            self._begin(watch)
        try:
            yield watch
        finally:
            with self._changed:
                self._watches.discard(watch)

    def close(self) -> None:
        """End the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread:
            self._thread.join(1.0)

    def _begin(self, watch: Watch) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="store-watchdog", daemon=True)
            self._thread.start()
        elif watch.deadline < self._wakes:
            # Only then: to wake the thread for every question costs a short one more than its answer.
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                for watch in [each for each in self._watches if each.deadline <= now]:
                    self._watches.discard(watch)
                    watch.fired = True
                    _shut_down(watch.descriptor)
                self._wakes = min((watch.deadline for watch in self._watches), default=math.inf)
                self._changed.wait(None if self._wakes == math.inf else max(0.0, self._wakes - now))


def _shut_down(descriptor: int) -> None:
    # On a copy: the driver still owns the original and closes it itself.
    with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as copy:
        copy.shutdown(socket.SHUT_RDWR)
