"""Whatever a server does, a plugin gets an answer or an sdk error within its deadline and its size."""

from __future__ import annotations

import gzip
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_desk.sdk.answers import expect_json
from agent_desk.sdk.errors import AuthFailed, BadResponse, NotReachable, PluginError, RateLimited, Rejected
from agent_desk.sdk.hosts import AllowedHosts
from agent_desk.sdk.http import BoundedHttp
from tests.servers.raw_http import Behaviour, RawServer, closes_after, drips, raw_server, sends

DEADLINE = 0.8
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Asked = Callable[..., tuple[BoundedHttp, str]]


@pytest.fixture
def servers() -> Iterator[list[RawServer]]:
    open_servers: list[RawServer] = []
    yield open_servers
    for server in open_servers:
        server.close()


@pytest.fixture
def asked(servers: list[RawServer]) -> Iterator[Asked]:
    clients: list[BoundedHttp] = []

    def begin(behave: Behaviour, seconds: float = DEADLINE) -> tuple[BoundedHttp, str]:
        server = RawServer(behave)
        servers.append(server)
        http = BoundedHttp(AllowedHosts(["127.0.0.1"]), lambda: seconds)
        clients.append(http)
        return http, f"http://127.0.0.1:{server.port}/x"

    yield begin
    for client in clients:
        client.close()


def silent(wire: socket.socket, request: bytes, over: threading.Event) -> None:
    over.wait(20)


def endless(wire: socket.socket, request: bytes, over: threading.Event) -> None:
    wire.sendall(HEAD + b"\r\n")
    while not over.is_set():
        wire.sendall(b"x" * 100_000)


BOMB = gzip.compress(b"0" * 50_000_000)

LATE: dict[str, Behaviour] = {
    "says nothing": silent,
    "drips its headers": drips(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05),
    "drips its body": drips(HEAD + b"Content-Length: 9999\r\n\r\n", b"1", 0.05),
    "drips without a length": drips(HEAD + b"\r\n", b"1", 0.05),
}
BROKEN: dict[str, Behaviour] = {
    "closes without a word": closes_after(b""),
    "closes in the middle": closes_after(HEAD + b"Content-Length: 100\r\n\r\n{"),
    "closes in the headers": closes_after(b"HTTP/1.1 2"),
    "is no HTTP server": closes_after(b"220 mail.example.com ESMTP\r\n\r\n"),
}
TOO_BIG: dict[str, Behaviour] = {
    "says so": sends(b"0" * 1_000_001),
    "does not end": endless,
    "is a bomb": sends(BOMB, "application/json", "200 OK", "Content-Encoding: gzip"),
}


@pytest.mark.parametrize("case", sorted(LATE))
def test_a_slow_server_is_cut_off_at_the_deadline(asked: Asked, case: str) -> None:
    http, url = asked(LATE[case])
    begin = time.monotonic()
    with pytest.raises(NotReachable):
        http.request("GET", url)
    assert time.monotonic() - begin < DEADLINE + 0.5


@pytest.mark.parametrize("case", sorted(BROKEN))
def test_a_broken_connection_is_asked_once_more_and_then_is_an_error(
    asked: Asked, servers: list[RawServer], case: str
) -> None:
    http, url = asked(BROKEN[case], seconds=10)
    with pytest.raises(NotReachable):
        http.request("GET", url)
    assert len(servers[0].requests) == 2


def test_a_change_is_never_asked_twice(asked: Asked, servers: list[RawServer]) -> None:
    http, url = asked(BROKEN["closes without a word"], seconds=10)
    with pytest.raises(NotReachable):
        http.request("POST", url, json={"note": "x"})
    assert len(servers[0].requests) == 1


@pytest.mark.parametrize("case", sorted(TOO_BIG))
def test_an_answer_that_is_too_big_is_refused(asked: Asked, case: str) -> None:
    http, url = asked(TOO_BIG[case])
    with pytest.raises(BadResponse, match="more than"):
        http.request("GET", url)


def test_broken_compression_is_refused(asked: Asked) -> None:
    http, url = asked(sends(b"not gzip", "application/json", "200 OK", "Content-Encoding: gzip"))
    with pytest.raises(BadResponse):
        http.request("GET", url)


ANSWERS: dict[str, tuple[Behaviour, type[PluginError]]] = {
    "a login page": (sends(b"<html>", "text/html; charset=utf-8"), AuthFailed),
    "401": (sends(b"{}", "application/json", "401 Unauthorized"), AuthFailed),
    "403": (sends(b"{}", "application/json", "403 Forbidden"), AuthFailed),
    "404": (sends(b"{}", "application/json", "404 Not Found"), Rejected),
    "429": (sends(b"{}", "application/json", "429 Slow", "Retry-After: 2"), RateLimited),
    "500": (sends(b"{}", "application/json", "500 Broken"), NotReachable),
    "503": (sends(b"{}", "application/json", "503 Away"), NotReachable),
    "a redirect": (sends(b"", "text/plain", "302 Found", "Location: http://127.0.0.2/"), BadResponse),
    "a redirect to a file": (
        sends(b"", "text/plain", "302 Found", "Location: file:///etc/passwd"),
        BadResponse,
    ),
    "not a number": (sends(b'{"total": NaN}'), BadResponse),
    "infinity": (sends(b'{"total": 1e400}'), BadResponse),
    "the same key twice": (sends(b'{"total": 1, "total": 9999}'), BadResponse),
    "deep nesting": (sends(b"[" * 100_000), BadResponse),
    "a huge number": (sends(b"[" + b"9" * 5000 + b"]"), BadResponse),
    "Latin-1": (sends('{"name": "Köln"}'.encode("latin-1")), BadResponse),
    "UTF-16": (sends('{"name": "x"}'.encode("utf-16")), BadResponse),
    "half a character": (sends(b'{"name": "\\ud800"}'), BadResponse),
    "two values": (sends(b"{} {}"), BadResponse),
    "nothing": (sends(b""), BadResponse),
    "plain text": (sends(b"{}", "text/plain"), BadResponse),
}


@pytest.mark.parametrize("case", sorted(ANSWERS))
def test_what_is_no_proper_answer_becomes_the_right_error(asked: Asked, case: str) -> None:
    behave, error = ANSWERS[case]
    http, url = asked(behave)
    with pytest.raises(error):
        expect_json(http.request("GET", url))


def test_a_proper_answer_arrives_even_with_a_byte_order_mark(asked: Asked) -> None:
    http, url = asked(sends(b'\xef\xbb\xbf{"name": "\xc4\xb6\xc4\xabla"}'))
    assert expect_json(http.request("GET", url)) == {"name": "Ķīla"}


def test_a_connection_is_used_again(asked: Asked, servers: list[RawServer]) -> None:
    http, url = asked(sends(b"[]"))
    for _ in range(3):
        assert expect_json(http.request("GET", url, query={"a": "ü &"}, headers={"X-Key": "k"})) == []
    assert len(servers[0].requests) == 3
    assert b"GET /x?a=%C3%BC+%26 HTTP/1.1" in servers[0].requests[0]


def test_nothing_of_the_machines_surroundings_leaks_in(
    asked: Asked, servers: list[RawServer], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password stolen")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", os.devnull)
    http, url = asked(sends(b"[]", "application/json", "200 OK", "Set-Cookie: a=b; Path=/"))
    for _ in range(2):
        http.request("GET", url, headers={"Authorization": "token ours"})
    assert all(b"Authorization: token ours" in request for request in servers[0].requests)
    assert not any(b"Cookie" in request for request in servers[0].requests)


def test_a_redirect_takes_no_credentials_elsewhere(asked: Asked, servers: list[RawServer]) -> None:
    with raw_server(sends(b"[]")) as elsewhere:
        target = f"Location: http://127.0.0.1:{elsewhere.port}/"
        http, url = asked(sends(b"", "text/plain", "302 Found", target))
        assert http.request("GET", url, headers={"X-Api-Key": "secret"}).status == 302
        assert elsewhere.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "https://example.com/",
        "file:///etc/passwd",
        "https://127.0.0.1@example.com/",
        "https://user:pass@127.0.0.1/",
        "//127.0.0.1/",
        "https://[::1/",
        "https://127.0.0.1:99999/",
        "",
    ],
)
def test_foreign_and_odd_addresses_are_refused_before_anything_is_sent(url: str) -> None:
    http = BoundedHttp(AllowedHosts(["127.0.0.1", "user:pass@127.0.0.1"]), lambda: DEADLINE)
    with pytest.raises(Rejected):
        http.request("GET", url)


def test_without_encryption_only_this_machine_is_asked() -> None:
    http = BoundedHttp(AllowedHosts(["crm.example.com"]), lambda: DEADLINE)
    with pytest.raises(Rejected, match="without encryption"):
        http.request("GET", "http://crm.example.com/")


def test_nobody_at_the_port_is_said_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    http = BoundedHttp(AllowedHosts(["127.0.0.1"]), lambda: DEADLINE)
    with pytest.raises(NotReachable, match="Nothing answers"):
        http.request("GET", f"http://127.0.0.1:{port}/")
    http.close()


def test_no_time_left_is_an_error_at_once(asked: Asked) -> None:
    _, url = asked(sends(b"[]"))
    http = BoundedHttp(AllowedHosts(["127.0.0.1"]), lambda: 0.0)
    with pytest.raises(NotReachable):
        http.request("GET", url)
