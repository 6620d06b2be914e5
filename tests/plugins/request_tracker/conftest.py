from __future__ import annotations

import json
import urllib.request
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.context import SettingValue
from agent_desk.sdk.testing import FakeContext
from plugins.request_tracker import RequestTracker
from tests.servers.request_tracker import RequestTracker as Server

Maker = Callable[..., RequestTracker]
ANNA = Identity(IdentityKind.PHONE, "+37126123456")


def context_for(server: Server, whose: str = "anna", **changed: SettingValue) -> FakeContext:
    settings: dict[str, SettingValue] = {
        "url": server.url,
        "login": whose,
        "phone_field": "CF.{Phone}",
        "account_field": "CF.{AccountNumber}",
        "queue": "General",
        "staff_domain": "",
        **changed,
    }
    return FakeContext.on_network("sample", settings, {"token": server.tokens[whose]})


def written(server: Server, path: str, body: dict[str, Any]) -> str:
    """What a mail gateway would do: as root, past the plugin."""
    headers = {"Authorization": f"token {server.tokens['root']}", "Content-Type": "application/json"}
    asked = urllib.request.Request(f"{server.url}/REST/2.0{path}", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(asked, timeout=20) as answer:
        made = json.load(answer)
    return str(made["id"]) if isinstance(made, dict) else ""


@pytest.fixture
def plugin_of(request_tracker: Server) -> Maker:
    def make(login: str = "anna", **changed: SettingValue) -> RequestTracker:
        return RequestTracker(context_for(request_tracker, login, **changed))

    return make


@pytest.fixture
def anna_berzina(plugin_of: Maker) -> RecordRef:
    found: RecordRef = plugin_of().find_customers(ANNA)[0].ref
    return found


@pytest.fixture
def ticket(plugin_of: Maker, anna_berzina: RecordRef) -> Ticket:
    """A fresh ticket of Anna Bērziņa that nobody owns."""
    key = str(uuid.uuid4())
    return plugin_of().create(anna_berzina, f"Invoice too high [{key[:8]}]", "She called.", "Billing", key)
