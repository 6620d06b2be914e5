"""No network but loopback: a test that reaches for more fails, even when the code swallows the refusal."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest

RESERVED = (".invalid", ".test", ".example", "example.com", "example.net", "example.org")
_attempts: list[str] = []
_real_connect = socket.socket.connect
_real_connect_ex = socket.socket.connect_ex
_real_getaddrinfo = socket.getaddrinfo


class NetworkRefused(ConnectionRefusedError):
    """A test tried to leave this machine."""


def is_local(host: Any) -> bool:
    text = host.decode() if isinstance(host, bytes) else str(host or "127.0.0.1")
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return text == "localhost" or text.endswith(".localhost")


def refuse(address: Any) -> NetworkRefused:
    _attempts.append(str(address))
    return NetworkRefused(f"tests use loopback only, not {address}")


def leaves_machine(sock: socket.socket, address: Any) -> bool:
    return sock.family in {socket.AF_INET, socket.AF_INET6} and not is_local(address[0])


def connect(self: socket.socket, address: Any) -> None:
    if leaves_machine(self, address):
        raise refuse(address)
    _real_connect(self, address)


def connect_ex(self: socket.socket, address: Any) -> int:
    if leaves_machine(self, address):
        raise refuse(address)
    return _real_connect_ex(self, address)


def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
    if not is_local(host):
        try:
            ipaddress.ip_address(str(host))
        except ValueError:
            if str(host).endswith(RESERVED):  # no resolver knows these: an honest "not found"
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known") from None
            raise refuse(host) from None
    return _real_getaddrinfo(host, *args, **kwargs)


def pytest_configure(config: pytest.Config) -> None:
    socket.socket.connect = connect  # type: ignore[assignment, method-assign]
    socket.socket.connect_ex = connect_ex  # type: ignore[assignment, method-assign]
    socket.getaddrinfo = getaddrinfo


def pytest_unconfigure(config: pytest.Config) -> None:
    socket.socket.connect = _real_connect  # type: ignore[method-assign]
    socket.socket.connect_ex = _real_connect_ex  # type: ignore[method-assign]
    socket.getaddrinfo = _real_getaddrinfo


@pytest.fixture(autouse=True)
def only_loopback() -> Iterator[None]:
    """Fails the test that tried to reach another machine."""
    _attempts.clear()
    yield
    if _attempts:
        pytest.fail(f"tried to leave this machine: {', '.join(_attempts)}", pytrace=False)
