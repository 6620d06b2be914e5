"""The relay: looks at the change cursor often, for everybody, and tells the desktops that something changed.

It tells which cases changed and nothing of them: a hint. Hints may be lost, late or double; each desktop's
own cursor repairs that, and without a relay desktops look by themselves. Lines of text:

    desktop: agent-desk 1 TOKEN
    relay:   ok | changed CASE CASE … | here
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import ssl
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.system.relay_door import Door, most_connections

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from agent_desk.application.ports import ChangeCursor

GREETING = "agent-desk 1"
HERE_EVERY = 10.0
"""Seconds between two signs of life."""

_log = logging.getLogger(__name__)
_LONGEST = 512
_MOST_NAMED = 200
_BACKLOG = 64 * 1024
_PATIENCE = 5.0


class Relay:
    """Serves desktops that know ``token``, ``most`` of them; ``every`` is the seconds between two looks at
    the cursor."""

    def __init__(
        self, cursor: ChangeCursor, token: str, every: float = 0.05, most: int | None = None
    ) -> None:
        self._cursor = cursor
        self._token = token
        self._every = every
        self._door = Door(most_connections() if most is None else most)
        self._listeners: set[asyncio.StreamWriter] = set()

    @property
    def listeners(self) -> int:
        """How many desktops listen."""
        return len(self._listeners)

    async def serve(self, host: str, port: int, tls: ssl.SSLContext | None) -> asyncio.Server:
        """Listen; ``port`` 0 takes a free one."""
        welcome = partial(self._welcome, tls)
        return await asyncio.start_server(welcome, host, port, limit=_LONGEST, backlog=2048)

    async def look(self) -> None:
        """Look and tell, until cancelled; a store that is away is asked again, more and more seldom."""
        at, pause = "", self._every
        said_here = asyncio.get_running_loop().time()
        while True:
            try:
                at = await self._told(at)
                pause = self._every
            except Exception as problem:  # noqa: BLE001 - whatever it is, the relay goes on
                pause = min(max(2 * pause, 0.5), 30.0)
                _log.warning("the store cannot be asked: %s", type(problem).__name__)
            now = asyncio.get_running_loop().time()
            if now - said_here >= HERE_EVERY:
                self._tell("here")
                said_here = now
            await asyncio.sleep(pause)

    async def _told(self, at: str) -> str:
        """Look once; the cursor to go on from."""
        if not at:
            return await asyncio.to_thread(self._cursor.latest)
        changes = await asyncio.to_thread(self._cursor.since, at)
        ids = sorted(case.id for case in changes.cases)
        if changes.resync or len(ids) > _MOST_NAMED:
            self._tell("changed")
        elif ids:
            self._tell(f"changed {' '.join(ids)}")
        return changes.cursor

    def _tell(self, line: str) -> None:
        data = f"{line}\n".encode()
        for listener in list(self._listeners):
            if listener.is_closing() or listener.transport.get_write_buffer_size() > _BACKLOG:
                # Who does not read is not waited for: it comes back, and looks.
                self._listeners.discard(listener)
                listener.transport.abort()
            else:
                listener.write(data)

    async def _welcome(
        self, tls: ssl.SSLContext | None, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        address = str(writer.get_extra_info("peername", ("",))[0])
        if not self._door.admits(address):
            writer.transport.abort()
            return
        known = False
        try:
            known = await self._knows(tls, reader, writer)
            if known:
                self._door.let_in(address)
                writer.write(b"ok\n")
                self._listeners.add(writer)
                await reader.read(1)  # a desktop says nothing more: this ends when it goes
        except (OSError, ValueError, TimeoutError):
            pass
        finally:
            self._door.gone(address, was_in=known)
            self._listeners.discard(writer)
            writer.close()

    async def _knows(
        self, tls: ssl.SSLContext | None, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Whether who has come says the token, in time. Encrypting begins here: who floods the door is
        counted before that work is done."""
        async with asyncio.timeout(_PATIENCE):
            if tls is not None:
                await writer.start_tls(tls)
            greeting = await reader.readline()
        return hmac.compare_digest(greeting, f"{GREETING} {self._token}\n".encode())


def server_tls(certificate: Path, key: Path) -> ssl.SSLContext:
    """The relay's own certificate; TLS 1.2 or newer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    return context


async def run(
    relay: Relay, host: str, port: int, tls: ssl.SSLContext | None, ready: Callable[[], None]
) -> None:
    """Serve until cancelled; ``ready`` is called once desktops can come."""
    async with await relay.serve(host, port, tls):
        ready()
        await relay.look()
