"""The deadline of one request: its socket is shut down when the time is over, whatever it is doing.

Time-outs of ``requests`` are per read, and a server that drips one byte at a time outlives them.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any


class Watch:
    """Holds duplicates of the request's sockets, so that they can be shut down from another thread."""

    def __init__(self, seconds: float) -> None:
        self.ends = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._closed = False

    def over(self) -> bool:
        """Whether the deadline has passed."""
        return time.monotonic() >= self.ends

    def hold(self, wire: socket.socket) -> None:
        """Watch one more socket of this request."""
        # The descriptor is duplicated: wrapping a socket in TLS detaches the plain object in the middle.
        double = socket.fromfd(wire.fileno(), wire.family, wire.type)
        with self._lock:
            if not self._closed:
                self._sockets.append(double)
                return
        double.close()

    def cut(self) -> None:
        """Shut the sockets down: whoever reads or writes them gets an error at once."""
        with self._lock:
            for wire in self._sockets:
                with contextlib.suppress(OSError):
                    wire.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """Forget the sockets; the connection may be used again by the next request."""
        with self._lock:
            self._closed = True
            for wire in self._sockets:
                wire.close()
            self._sockets.clear()


_running = threading.local()


@contextlib.contextmanager
def watching(seconds: float) -> Iterator[Watch]:
    """Cut this thread's requests after ``seconds``."""
    watch = Watch(seconds)
    timer = threading.Timer(seconds, watch.cut)
    timer.daemon = True
    timer.start()
    _running.watch = watch
    try:
        yield watch
    finally:
        _running.watch = None
        timer.cancel()
        watch.release()


def watched(connection: type[Any]) -> type[Any]:
    """A subclass of an urllib3 connection class that shows its socket to the running watch."""

    class Watched(connection):  # type: ignore[misc]
        def _new_conn(self) -> socket.socket:
            wire: socket.socket = super()._new_conn()
            _hold(wire)
            return wire

        def request(self, *arguments: Any, **options: Any) -> None:
            if self.sock is not None:
                _hold(self.sock)
            super().request(*arguments, **options)

    return Watched


def _hold(wire: socket.socket) -> None:
    watch: Watch | None = getattr(_running, "watch", None)
    if watch is not None:
        watch.hold(wire)
