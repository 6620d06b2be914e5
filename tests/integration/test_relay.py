"""The relay tells every desktop that something changed; a desktop without it finds out by looking."""

from __future__ import annotations

import asyncio
import ipaddress
import queue
import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509

from agent_desk.application.ports import ChangeCursor, Changes, StoreNotReachable
from agent_desk.bootstrap.relaying import listening
from agent_desk.cli import main
from agent_desk.system.keyring_secrets import KeyringSecrets
from agent_desk.system.relay import Relay, run
from agent_desk.system.relay_door import WAITING, WAITING_FROM_ONE, Door, most_connections
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
def relaying(
    cursor: ChangeCursor, port: int, tls: ssl.SSLContext | None = None, most: int | None = None
) -> Iterator[Relay]:
    """A relay on a thread of its own."""
    relay, up = Relay(cursor, TOKEN, every=0.01, most=most), threading.Event()
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


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


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


@contextmanager
def flood(port: int, count: int, source: str = "127.0.0.2") -> Iterator[list[socket.socket]]:
    """Connections that say nothing."""
    with ExitStack() as stack:
        yield [
            stack.enter_context(socket.create_connection(("127.0.0.1", port), 10, (source, 0)))
            for _ in range(count)
        ]


def refused(connections: list[socket.socket]) -> int:
    """How many were closed at once."""
    ready, _, _ = select.select(connections, [], [], 0)
    return len(ready)


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_flood_of_connections_is_refused_and_desktops_go_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, encrypted: bool
) -> None:
    desk, port = fake_desk(), free_port()
    ours, day = Authority(tmp_path, "ours"), timedelta(days=1)
    tls = ours.server(NOW - day, NOW + day, NAMES) if encrypted else None
    known = ours.file if encrypted else None
    count = WAITING_FROM_ONE + 40
    with relaying(desk.cursor, port, tls) as relay, ear(port, known) as before:
        assert before.get(timeout=10) == frozenset()
        with flood(port, count) as connections, ear(port, known) as during:
            wait_until(lambda: refused(connections) == count - WAITING_FROM_ONE)
            assert during.get(timeout=10) == frozenset()
            case = desk.owned()
            assert hears(before, bool) == hears(during, bool) == {case.id}
            assert relay.listeners == 2
        with ear(port, known) as after:
            assert after.get(timeout=10) == frozenset()
    lines = [record.getMessage() for record in caplog.records if "refused" in record.getMessage()]
    assert len(lines) == 1
    assert f"{WAITING_FROM_ONE} connections of one address" in lines[0]


def test_no_more_than_most_are_let_in_and_who_leaves_makes_room() -> None:
    desk, port = fake_desk(), free_port()
    with relaying(desk.cursor, port, most=2) as relay, ear(port) as one:
        assert one.get(timeout=10) == frozenset()
        with ear(port) as two:
            assert two.get(timeout=10) == frozenset()
            with ear(port) as three:
                case = desk.owned()
                assert hears(one, bool) == hears(two, bool) == {case.id}
                assert three.empty()
        with ear(port) as four:
            assert four.get(timeout=10) == frozenset()
        wait_until(lambda: relay.listeners == 1)


def test_the_door_counts_who_stands_there_and_who_went_in() -> None:
    door = Door(WAITING + 1)
    addresses = [f"10.0.{number // 60}.{number % 60}" for number in range(WAITING)]
    assert all(door.admits(address) for address in addresses)
    assert not door.admits("10.1.0.0")  # so many wait
    door.let_in(addresses[0])
    assert door.admits("10.1.0.0")
    door.gone("10.1.0.0", was_in=False)
    door.gone(addresses[0], was_in=True)
    assert door.admits("10.1.0.0")
    assert most_connections() >= 128


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
        (["--every", "0"], "must be 5 milliseconds or more"),
        (["--every", "nan"], "must be 5 milliseconds or more"),
        (
            ["--certificate", "/no/c.pem", "--key", "/no/k.pem"],
            "/no/c.pem: there is no such file",
        ),
    ],
)
def test_the_command_says_what_is_missing(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    token = tmp_path / "token"
    token.write_text("short")
    assert main(["relay", "run", "--token-file", str(token), *words]) == 1
    assert said in capsys.readouterr().err


def test_a_relay_is_for_a_teams_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    (tmp_path / "token").write_text(TOKEN)
    assert main(["relay", "run", "--token-file", str(tmp_path / "token")]) == 1
    assert "for a team's store" in capsys.readouterr().err


def test_a_relay_says_that_it_relays_once_it_can_be_reached(
    postgres_store: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    token, taken = tmp_path / "token", socket.create_server(("127.0.0.1", 0))
    token.write_text(TOKEN)
    at = f"127.0.0.1:{taken.getsockname()[1]}"
    with closing(taken):
        words = ["--token-file", str(token), "--store", postgres_store.address, "--listen", at]
        assert main(["relay", "run", *words]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert at in told.err
    assert "Errno" not in told.err


def test_a_relay_that_is_ready_lets_desktops_come() -> None:
    port, came = free_port(), []

    def come() -> None:
        with closing(socket.create_connection(("127.0.0.1", port), 10)) as desktop:
            came.append(desktop.getpeername())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(run(Relay(fake_desk().cursor, TOKEN), "127.0.0.1", port, None, come))
    assert came == [("127.0.0.1", port)]
