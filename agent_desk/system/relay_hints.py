"""A desktop's ear at the relay: one daemon thread that hears hints, and comes back whenever it is cut off."""

from __future__ import annotations

import random
import socket
import ssl
import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass
from agent_desk.system.relay import GREETING, HERE_EVERY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class RelayAddress:
    """``authorities`` is a file of certificates to trust instead of the system's; loopback needs no TLS."""

    host: str
    port: int
    authorities: Path | None = None

    @property
    def encrypted(self) -> bool:
        """Whether TLS is spoken: always away from this machine, and here when there are authorities."""
        return self.host not in _LOOPBACK or self.authorities is not None


def read_relay(text: str, authorities: Path | None = None) -> RelayAddress | None:
    """``HOST:PORT`` as an address; None when it is not one."""
    host, _, port = text.rpartition(":")
    return RelayAddress(host.strip("[]"), int(port), authorities) if host and port.isdigit() else None


class RelayHints:
    """Calls ``hear`` with the ids of changed cases (none: it may be any) on its own thread, until closed.

    After each beginning it calls ``hear`` with none, because something may have been missed. ``longest`` is
    the most seconds between two attempts: a thousand desktops that lost their relay must not come at once.
    """

    def __init__(
        self,
        address: RelayAddress,
        token: Callable[[], str | None],
        hear: Callable[[frozenset[str]], None],
        longest: float = 30.0,
    ) -> None:
        self._address, self._token, self._hear = address, token, hear
        self._longest = longest
        self._closed = threading.Event()
        self._wire: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, name="relay", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear no more."""
        self._closed.set()
        wire = self._wire
        if wire is not None:
            with suppress(OSError):
                wire.shutdown(socket.SHUT_RDWR)
        self._thread.join(2.0)

    def _run(self) -> None:
        tries = 0
        while not self._closed.is_set():
            with suppress(OSError, ValueError):
                self._listen()
                tries = 0
            tries += 1
            self._closed.wait(random.uniform(0, min(self._longest, 0.5 * 2**tries)))

    def _listen(self) -> None:
        address = self._address
        token = self._token()
        if not token:
            self._closed.wait(self._longest)
            return
        plain = socket.create_connection((address.host, address.port), timeout=5.0)
        with closing(plain), closing(self._encrypted(plain) if address.encrypted else plain) as wire:
            self._wire = wire
            wire.sendall(f"{GREETING} {token}\n".encode())
            wire.settimeout(3 * HERE_EVERY)
            with wire.makefile("r", encoding="utf-8") as lines:
                if lines.readline(8) == "ok\n":
                    self._hear(frozenset())
                    while not self._closed.is_set() and (line := lines.readline(65536)):
                        self._take(line)

    def _take(self, line: str) -> None:
        word, _, ids = line.strip().partition(" ")
        if word == "changed":
            self._hear(frozenset(ids.split()))

    def _encrypted(self, plain: socket.socket) -> socket.socket:
        context = ssl.create_default_context(cafile=self._address.authorities)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context.wrap_socket(plain, server_hostname=self._address.host)
