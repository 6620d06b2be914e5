from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.cli.plugin_scaffold import write_scaffold
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import AuthFailed, BadResponse, NotReachable
from agent_desk.sdk.http import Http
from agent_desk.sdk.manifest import read_manifest
from agent_desk.sdk.testing import FakeClock, FakeContext, FakeRoutes, plugin_class


def test_the_fake_context_is_a_context(plugin_context: FakeContext) -> None:
    context: PluginContext = plugin_context
    assert context.connection == "sample"
    assert context.deadline() > 0
    assert not context.cancelled()
    with pytest.raises(AuthFailed):
        context.secret("token")


def test_routes_answer_in_order_and_record_what_was_asked(routes: FakeRoutes) -> None:
    http: Http = routes
    routes.on("GET", "https://x/a", json=[1])
    routes.on("GET", "https://x/a", json=[2], status=201, headers={"ETag": "v2"})
    assert http.request("GET", "https://x/a", query={"q": "1"}).json() == [1]
    assert http.request("get", "https://x/a").headers["etag"] == "v2"
    assert http.request("GET", "https://x/a").status == 201
    assert [call.query for call in routes.calls] == [{"q": "1"}, {}, {}]


def test_routes_fail_as_told_and_keep_the_cap(routes: FakeRoutes) -> None:
    routes.fail("GET", "https://x/away", NotReachable("away"))
    routes.on("GET", "https://x/big", text="x" * 11)
    with pytest.raises(NotReachable):
        routes.request("GET", "https://x/away")
    with pytest.raises(BadResponse):
        routes.request("GET", "https://x/big", cap=10)
    with pytest.raises(AssertionError, match="no answer was prepared"):
        routes.request("GET", "https://x/other")


def test_the_clock_turns_only_when_it_is_turned(clock: FakeClock) -> None:
    before = clock.now()
    assert clock.now() == before
    assert (clock.advance(60) - before).total_seconds() == 60


def test_a_new_plugin_has_a_good_manifest_and_can_be_loaded(tmp_path: Path) -> None:
    folder = write_scaffold(tmp_path, "my_billing")
    assert read_manifest(folder).id == "my_billing"
    assert plugin_class(folder).__name__ == "MyBilling"
    with pytest.raises(FileExistsError):
        write_scaffold(tmp_path, "my_billing")
    with pytest.raises(ValueError, match="small letters"):
        write_scaffold(tmp_path, "../evil")
