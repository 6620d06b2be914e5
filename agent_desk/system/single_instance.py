"""Single instance: one window a user; later calls and links reach the one that is open.

A socket in the user's own runtime folder (0700) where the system has Unix sockets; elsewhere loopback with
a token
that only this user can read.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

from agent_desk.system.url_scheme import MESSAGE_CAP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_WAIT = 2.0
_NAME = "agent-desk.socket"
_UNIX = hasattr(socket, "AF_UNIX")


class AlreadyRunning(Exception):
    """Another window of this user is open."""


class NoAnswer(Exception):
    """A window of this user is open and says nothing; ``taken``: it has the message, and will read it."""

    def __init__(self, *, taken: bool) -> None:
        super().__init__("the open window does not answer")
        self.taken = taken


class Door:
    """Listens for messages from later starts; ``heard`` is called with each line on a daemon thread.

    ``heard`` returns the reply line: ``ok`` or a sentence on what is wrong.
    """

    def __init__(self, folder: Path, heard: Callable[[bytes], str]) -> None:
        self._folder = folder
        self._heard = heard
        self._socket = _listen(folder)
        self._thread = threading.Thread(target=self._run, name="door", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening and take the socket away."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        (self._folder / _NAME).unlink(missing_ok=True)
        self._thread.join(_WAIT)

    def _run(self) -> None:
        while True:
            try:
                guest, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(guest,), name="guest", daemon=True).start()

    def _serve(self, guest: socket.socket) -> None:
        with guest, contextlib.suppress(OSError):
            guest.settimeout(_WAIT)
            line = _line(guest)
            token = b"" if _UNIX else (self._folder / _NAME).read_bytes().split(b"\n")[1]
            if not _UNIX and not _same(line[: len(token)], token):
                return
            guest.sendall(self._heard(line[len(token) :]).replace("\n", " ").encode() + b"\n")


def send(folder: Path, line: bytes) -> str | None:
    """Send one line to the open window; its reply, or None when no window is open. Raises NoAnswer."""
    taken = False
    try:
        with _connect(folder) as door:
            door.settimeout(_WAIT)
            token = b"" if _UNIX else (folder / _NAME).read_bytes().split(b"\n")[1]
            door.sendall(token + line)
            taken = True
            return _line(door).decode(errors="replace").strip()
    except (TimeoutError, BlockingIOError):  # the latter: as many wait before its door as may
        raise NoAnswer(taken=taken) from None
    except (OSError, IndexError, ValueError):
        return None


def _line(peer: socket.socket) -> bytes:
    received = b""
    while not received.endswith(b"\n") and len(received) < MESSAGE_CAP:
        more = peer.recv(4096)
        if not more:
            break
        received += more
    return received


def _same(given: bytes, token: bytes) -> bool:
    import hmac  # a Unix socket needs no token

    return hmac.compare_digest(given, token)


def _connect(folder: Path) -> socket.socket:
    if _UNIX:
        door = socket.socket(socket.AF_UNIX)
        door.settimeout(_WAIT)
        try:
            door.connect(str(folder / _NAME))
        except OSError:
            door.close()
            raise
        return door
    port = int((folder / _NAME).read_bytes().split(b"\n")[0])
    return socket.create_connection(("127.0.0.1", port), _WAIT)


def _listen(folder: Path) -> socket.socket:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        with contextlib.suppress(ValueError, IndexError), _connect(folder):
            raise AlreadyRunning
    except (TimeoutError, BlockingIOError):
        raise AlreadyRunning from None
    except OSError:
        pass  # nobody is behind it
    (folder / _NAME).unlink(missing_ok=True)
    if _UNIX:
        door = socket.socket(socket.AF_UNIX)
        door.bind(str(folder / _NAME))
        (folder / _NAME).chmod(0o600)
    else:
        import secrets

        door = socket.create_server(("127.0.0.1", 0))
        note = folder / _NAME
        note.touch(mode=0o600)
        note.write_bytes(f"{door.getsockname()[1]}\n{secrets.token_hex(16)}".encode())
    door.listen(8)
    return door
