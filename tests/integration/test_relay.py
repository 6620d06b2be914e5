"""The relay tells every desktop that something changed; a desktop without it finds out by looking."""

from __future__ import annotations

import asyncio
import ipaddress
import queue
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509

from agent_desk.application.ports import ChangeCursor, Changes, StoreNotReachable
from agent_desk.bootstrap.relaying import listening
from agent_desk.cli import main
from agent_desk.system.keyring_secrets import KeyringSecrets
from agent_desk.system.relay import Relay
from agent_desk.system.relay_hints import RelayAddress, RelayHints, read_relay
from agent_desk.system.settings import Settings
from tests.faults.test_http_tls import NOW, Authority
from tests.servers.processes import free_port
from tests.stores.desks import Desk, fake_desk

TOKEN = "a token that nobody guesses, of 48 characters ...."
NAMES = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))


class UnsteadyCursor:
    """A cursor whose store can be away."""

    def __init__(self, cursor: ChangeCursor) -> None:
        self._cursor = cursor
        self.away = False

    def latest(self) -> str:
        return self._cursor.latest()

    def since(self, cursor: str) -> Changes:
        if self.away:
            raise StoreNotReachable("away")
        return self._cursor.since(cursor)


@contextmanager
def relaying(cursor: ChangeCursor, port: int, tls: ssl.SSLContext | None = None) -> Iterator[Relay]:
    """A relay on a thread of its own."""
    relay, up = Relay(cursor, TOKEN, every=0.01), threading.Event()
    ends: list[Callable[[], object]] = []

    async def serve() -> None:
        loop, end = asyncio.get_running_loop(), asyncio.Event()
        ends.append(lambda: loop.call_soon_threadsafe(end.set))
        async with await relay.serve("127.0.0.1", port, tls):
            looking = loop.create_task(relay.look())
            up.set()
            await end.wait()
            looking.cancel()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert up.wait(10)
    try:
        yield relay
    finally:
        ends[0]()
        thread.join(10)


Heard = queue.SimpleQueue[frozenset[str]]


@contextmanager
def ear(
    port: int, authorities: Path | None = None, token: str = TOKEN, longest: float = 0.05
) -> Iterator[Heard]:
    heard = Heard()
    address = RelayAddress("127.0.0.1", port, authorities)
    with closing(RelayHints(address, lambda: token, heard.put, longest=longest)):
        yield heard


def hears(heard: Heard, wanted: Callable[[frozenset[str]], bool]) -> frozenset[str]:
    while not wanted(hint := heard.get(timeout=10)):
        pass
    return hint


def test_every_desktop_that_knows_the_token_hears_what_changed(desk: Desk) -> None:
    port = free_port()
    with relaying(desk.cursor, port) as relay, ear(port) as one, ear(port) as two, ear(port, token="x") as no:
        assert one.get(timeout=10) == two.get(timeout=10) == frozenset()
        case = desk.owned()
        assert hears(one, bool) == hears(two, bool) == {case.id}
        assert relay.listeners == 2
    assert no.empty()


def test_a_relay_that_dies_and_comes_back_is_heard_again() -> None:
    desk, port = fake_desk(), free_port()
    with ear(port) as heard:
        for _ in range(2):
            with relaying(desk.cursor, port):
                assert hears(heard, lambda ids: not ids) == frozenset()
                case = desk.owned()
                assert hears(heard, bool) == {case.id}


def test_a_store_that_is_away_is_asked_again() -> None:
    desk, port = fake_desk(), free_port()
    cursor = UnsteadyCursor(desk.cursor)
    with relaying(cursor, port), ear(port) as heard:
        assert heard.get(timeout=10) == frozenset()
        cursor.away = True
        case = desk.owned()
        cursor.away = False
        assert hears(heard, bool) == {case.id}


def test_only_a_relay_whose_certificate_is_trusted_is_heard(tmp_path: Path) -> None:
    desk, port = fake_desk(), free_port()
    ours, other = Authority(tmp_path, "ours"), Authority(tmp_path, "other")
    day = timedelta(days=1)
    with (
        relaying(desk.cursor, port, ours.server(NOW - day, NOW + day, NAMES)) as relay,
        ear(port, ours.file) as heard,
        ear(port, other.file) as deceived,
        ear(port) as plain,
    ):
        assert heard.get(timeout=10) == frozenset()
        case = desk.owned()
        assert hears(heard, bool) == {case.id}
        assert relay.listeners == 1
    assert deceived.empty()
    assert plain.empty()


def test_an_address_is_read_and_away_from_this_machine_encrypted() -> None:
    there, here = read_relay("desk.example:7780"), read_relay("[::1]:7780")
    assert there
    assert here
    assert (there.host, there.port, there.encrypted) == ("desk.example", 7780, True)
    assert (here.host, here.encrypted) == ("::1", False)
    assert read_relay("desk.example") is None
    said: list[str] = []
    assert listening(Settings(), KeyringSecrets(), lambda what, _: said.append(what)) is None
    assert listening(Settings(relay="x"), KeyringSecrets(), lambda what, _: said.append(what)) is None
    assert said == ["The relay's address cannot be read."]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--listen", "x"], "must be HOST:PORT"),
        (["--listen", "0.0.0.0:1"], "needs --certificate and --key"),
        ([], "has at least 32 characters"),
    ],
)
def test_the_command_says_what_is_missing(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    token = tmp_path / "token"
    token.write_text("short")
    assert main(["relay", "run", "--token-file", str(token), *words]) == 1
    assert said in capsys.readouterr().err
