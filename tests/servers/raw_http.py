"""Servers on this machine that answer with exactly the bytes they are told, as slowly as they are told."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

Behaviour = Callable[[socket.socket, bytes, threading.Event], None]


class RawServer:
    """Accepts connections until it is closed; keeps the requests it was sent."""

    def __init__(self, behave: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        self._behave = behave
        self._tls = tls
        self._over = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        """End all connections."""
        self._over.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                wire, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(wire,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, wire: socket.socket) -> None:
        with contextlib.suppress(OSError, ssl.SSLError), contextlib.ExitStack() as stack:
            wire.settimeout(10)
            stack.callback(wire.close)
            if self._tls is not None:
                wire = self._tls.wrap_socket(wire, server_side=True)
                stack.callback(wire.close)
            while request := _request(wire):
                self.requests.append(request)
                self._behave(wire, request, self._over)


def _request(wire: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = wire.recv(65_536)
        if not chunk:
            return b""
        received += chunk
    return received


def sends(body: bytes, kind: str = "application/json", status: str = "200 OK", *more: str) -> Behaviour:
    """A whole answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *more]
    answer = "\r\n".join(head).encode() + b"\r\n\r\n" + body

    def behave(wire: socket.socket, request: bytes, over: threading.Event) -> None:
        wire.sendall(answer)

    return behave


def drips(first: bytes, drop: bytes, pause: float) -> Behaviour:
    """Sends ``first`` and then one drop after another, until the other side has enough."""

    def behave(wire: socket.socket, request: bytes, over: threading.Event) -> None:
        wire.sendall(first)
        while not over.wait(pause):
            wire.sendall(drop)

    return behave


def closes_after(data: bytes) -> Behaviour:
    """Sends ``data`` and breaks the connection."""

    def behave(wire: socket.socket, request: bytes, over: threading.Event) -> None:
        wire.sendall(data)
        wire.shutdown(socket.SHUT_RDWR)

    return behave


@contextlib.contextmanager
def raw_server(behave: Behaviour, tls: ssl.SSLContext | None = None) -> Iterator[RawServer]:
    """A server for the time of a test."""
    server = RawServer(behave, tls)
    try:
        yield server
    finally:
        server.close()
