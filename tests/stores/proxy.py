"""A door between a desk and its server that a test can shut in several ways."""

from __future__ import annotations

import enum
import selectors
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Door(enum.Enum):
    """How the door stands."""

    OPEN = "open"
    SWALLOW = "swallow"  # takes everything and answers nothing
    LOSE_COMMIT = "lose_commit"  # once: lets a COMMIT through, and cuts before its answer
    LOSE_CLAIM = "lose_claim"  # once: the same with a claim that commits by itself


_LAST_WORDS = {Door.LOSE_COMMIT: b"COMMIT", Door.LOSE_CLAIM: b"claim_case"}


class Proxy:
    """Forwards connections to a port of this machine, as long as the door is open."""

    def __init__(self, port: int) -> None:
        self.door = Door.OPEN
        self._to = port
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._clients: set[socket.socket] = set()
        self._selector = selectors.DefaultSelector()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._lock = threading.RLock()
        self._ended = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def cut(self) -> None:
        """Reset every connection, as a router does that lost its memory."""
        with self._lock:
            for client in list(self._clients):
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self._drop(client)

    def close(self) -> None:
        self._ended = True
        self._thread.join(5)
        with self._lock:
            for client in list(self._clients):
                self._drop(client)
        self._selector.close()
        self._listener.close()

    def _run(self) -> None:
        while not self._ended:
            for key, _ in self._selector.select(0.02):
                with self._lock, suppress(OSError):
                    if key.fileobj is self._listener:
                        self._accept()
                    elif key.fileobj in self._pairs:
                        self._forward(key.fileobj)

    def _accept(self) -> None:
        client, _ = self._listener.accept()
        server = socket.create_connection(("127.0.0.1", self._to))
        self._clients.add(client)
        self._pairs |= {client: server, server: client}
        for end in (client, server):
            self._selector.register(end, selectors.EVENT_READ)

    def _forward(self, source: socket.socket) -> None:
        try:
            data = source.recv(65536)
        except OSError:
            data = b""
        if not data:
            self._drop(source)
        elif self.door is not Door.SWALLOW:
            self._pairs[source].sendall(data)
            last = _LAST_WORDS.get(self.door)
            if source in self._clients and last is not None and last in data:
                self.door = Door.OPEN
                self._pairs[source].recv(65536)
                self._drop(source)

    def _drop(self, end: socket.socket) -> None:
        other = self._pairs.pop(end)
        del self._pairs[other]
        for each in (end, other):
            self._clients.discard(each)
            self._selector.unregister(each)
            each.close()


@contextmanager
def proxied(port: int) -> Iterator[Proxy]:
    """A proxy in front of a port."""
    proxy = Proxy(port)
    try:
        yield proxy
    finally:
        proxy.close()
