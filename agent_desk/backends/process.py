"""A running child: its reader threads, its end."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from collections.abc import Callable
from typing import Any, BinaryIO

from agent_desk.backends.launch import Child
from agent_desk.backends.wire import (
    AT_ONCE,
    BrokenLine,
    encoded,
    read_sized_line,
    takes_more,
    write_line,
    write_whole,
)
from agent_desk.domain.sentence import Sentence

_MOST_LINES = 20
_PERIOD = 10.0
_LONGEST = 500


class PluginProcess:
    """Messages in and out of one child. ``on_message`` and ``on_end`` are called in its reader thread."""

    def __init__(
        self,
        child: Child,
        name: str,
        on_message: Callable[[PluginProcess, dict[str, Any], int], None],
        on_end: Callable[[PluginProcess, str], None],
        log_line: Callable[[str], None],
    ) -> None:
        self.pid = child.pid
        self._child = child
        self._on_message = on_message
        self._on_end = on_end
        self._writing = threading.Lock()
        self._ending = threading.Lock()
        self._over = threading.Event()
        self._threads = [
            threading.Thread(target=self._read, name=f"answers-{name}", daemon=True),
            threading.Thread(target=drain, args=(child.errors, log_line), name=f"errors-{name}", daemon=True),
        ]

    @property
    def alive(self) -> bool:
        """Whether its end has not been seen yet."""
        return not self._over.is_set()

    def begin(self) -> None:
        """Start reading what it says."""
        for thread in self._threads:
            thread.start()

    def send(self, message: dict[str, Any]) -> None:
        """Write one message; blocks while the child does not read. Raises OSError when it is gone."""
        with self._writing:
            if self._over.is_set():
                raise BrokenPipeError
            write_line(self._child.inward, message)

    def send_at_once(self, message: dict[str, Any]) -> bool:
        """Write one message if nothing can block it; returns whether it was written. Raises as ``send``."""
        line = encoded(message)
        if len(line) > AT_ONCE or not self._writing.acquire(blocking=False):
            return False
        try:
            if self._over.is_set():
                raise BrokenPipeError
            free = takes_more(self._child.inward)
            if free:
                write_whole(self._child.inward, line)
            return free
        finally:
            self._writing.release()

    def kill(self) -> None:
        """Kill the child and what it started; ``on_end`` follows."""
        with self._ending:
            if not self._over.is_set():
                self._child.kill()

    def join(self, seconds: float) -> None:
        """Wait for the reader threads; whoever closes it may come before they have begun."""
        ends = time.monotonic() + seconds
        for thread in self._threads:
            if thread.ident is not None and thread is not threading.current_thread():
                thread.join(max(ends - time.monotonic(), 0.0))

    def _read(self) -> None:
        problem = ""
        try:
            message, size = read_sized_line(self._child.outward)
            while message is not None:
                self._on_message(self, message, size)
                message, size = read_sized_line(self._child.outward)
        except BrokenLine as broken:
            problem = f"it sent {broken}"
        except Exception as unexpected:
            logging.getLogger(__name__).exception("an answer could not be handled")
            problem = type(unexpected).__name__
        self._child.kill()
        code = self._reap()
        self._on_end(self, problem or _words(code))

    def _reap(self) -> int:
        # The kill comes first: a thread that is blocked in writing gets EPIPE and lets go of the lock.
        with self._writing, self._ending:
            self._over.set()
            code = self._child.reap()
        with contextlib.suppress(OSError):
            self._child.outward.close()
        return code


def drain(stream: BinaryIO, log_line: Callable[[str], None]) -> None:
    """Log what a child prints, a few lines in each period and the number of those left out."""
    budget, left_out, period = _MOST_LINES, 0, time.monotonic()
    with contextlib.suppress(OSError, ValueError), stream:
        while chunk := os.read(stream.fileno(), 65_536):
            if time.monotonic() - period > _PERIOD:
                budget, period = _MOST_LINES, time.monotonic()
                if left_out:
                    log_line(f"({left_out} lines left out)")
                    left_out = 0
            lines = chunk[: _MOST_LINES * _LONGEST].splitlines()
            for line in lines[:budget]:
                log_line(line[:_LONGEST].decode("utf-8", "replace"))
            left_out += max(chunk.count(b"\n") - budget, 0)
            budget = max(budget - len(lines), 0)


def _words(code: int) -> str:
    if code < 0:
        return Sentence("it was stopped by signal {signal}", signal=-code)
    return Sentence("it ended with code {code}", code=code)
