from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agent_desk.sdk.answers import error_of, retry_after
from agent_desk.sdk.errors import Conflict, NotReachable, RateLimited
from agent_desk.sdk.hosts import AllowedHosts, host_of
from agent_desk.sdk.http import HttpAnswer
from agent_desk.sdk.signatures import signatures
from agent_desk.sdk.strict_json import parse_json

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("2", 2.0),
        ("0", 0.0),
        ("86400", 300.0),
        ("Mon, 02 Mar 2026 09:01:00 GMT", 60.0),
        ("Mon, 02 Mar 2026 08:00:00 GMT", 0.0),
        ("Tue, 03 Mar 2026 09:00:00 GMT", 300.0),
        ("soon", 30.0),
        ("-5", 30.0),
        ("9" * 400, 300.0),
        ("٣", 30.0),
        ("", 30.0),
    ],
)
def test_a_pause_is_read_and_capped(header: str, seconds: float) -> None:
    assert retry_after(HttpAnswer(429, {"retry-after": header}, b""), NOW) == seconds


def test_a_busy_server_and_one_that_is_away_are_told_apart() -> None:
    assert isinstance(error_of(HttpAnswer(503, {"retry-after": "5"}, b"")), RateLimited)
    assert isinstance(error_of(HttpAnswer(503, {}, b"")), NotReachable)
    assert isinstance(error_of(HttpAnswer(412, {}, b"")), Conflict)


def test_hosts_are_exact_with_port_or_below_a_domain() -> None:
    hosts = AllowedHosts(["crm.example.com", "rt.example.com:8443", "*.trusted.example"])
    for url in ("https://CRM.example.com/x", "https://rt.example.com:8443/", "https://a.b.trusted.example/"):
        assert hosts.admit(url).scheme == "https"
    assert host_of("https://rt.example.com:8443/x") == "rt.example.com:8443"
    assert host_of("no address") == ""


def test_brackets_inside_texts_are_not_nesting() -> None:
    many = b'{"a": "' + b"[" * 100 + b'\\"{", "b": [1]}'
    assert parse_json(many) == {"a": "[" * 100 + '"{', "b": [1]}


def test_every_published_method_has_a_name_of_its_own() -> None:
    known = signatures()
    assert known["take"].writes
    assert not known["accounts"].writes
    assert known["find_customers_by_name"].parameters == (str, int)
    assert known["check"].capability == ""
