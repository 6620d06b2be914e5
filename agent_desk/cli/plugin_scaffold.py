"""A new plugin's folder: small, whole, and passing its own conformance test."""

from __future__ import annotations

import re
from pathlib import Path

_MANIFEST = """\
id = "{plugin}"
name = "{title}"
version = "0.1.0"
api = ">=1,<2"
entry = "{plugin}:{class_name}"
capabilities = ["AccountSource"]
maintainers = []
license = "Apache-2.0"

[settings.url]
kind = "url"
label = "Address"
help = "Where {title} answers, e.g. https://accounts.example.com"
required = true

[settings.token]
kind = "secret"
label = "Token"
help = "What {title} wants to see as a bearer token."
"""

_PACKAGE = '''\
"""{title}: reads a customer's accounts."""

from __future__ import annotations

from .source import {class_name}

__all__ = ["{class_name}"]
'''

_SOURCE = '''\
"""Asks {title} for accounts.

GET /customers/<id>/accounts answers a list of objects with id, label and state.
"""

from __future__ import annotations

from urllib.parse import quote

from agent_desk.domain.account import Account
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.answers import expect_json
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import BadResponse


class {class_name}:
    """One connection to {title}. Up to three calls run at once: keep no state that they could share."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        self._base = str(context.settings["url"]).rstrip("/")

    def check(self) -> str:
        """Say in one sentence what was found."""
        answer = self._ask("/status")
        return f"{title} answers: {{answer}}"

    def accounts(self, customer: RecordRef) -> tuple[Account, ...]:
        """The customer's accounts; a customer who is not there has none."""
        found = self._ask(f"/customers/{{quote(customer.id, safe='')}}/accounts")
        if not isinstance(found, list):
            raise BadResponse("{title} did not answer with a list.")
        return tuple(self._account(customer, item) for item in found)

    def _account(self, customer: RecordRef, item: object) -> Account:
        keys = ("id", "label", "state")
        if not isinstance(item, dict) or not all(isinstance(item.get(key), str) for key in keys):
            raise BadResponse("{title} described an account in another way than agreed.")
        ref = RecordRef(self._context.connection, "account", item["id"])
        return Account(ref, customer, "account", item["label"], item["state"])

    def _ask(self, path: str) -> object:
        headers = {{"Authorization": f"Bearer {{self._context.secret('token')}}"}}
        answer = self._context.http.request("GET", self._base + path, headers=headers)
        return [] if answer.status == 404 else expect_json(answer, self._context.now())
'''

_TEST = '''\
"""{title} keeps what plugins promise. Run it with ``pytest``."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.records import RecordRef
from agent_desk.sdk.capabilities import Plugin
from agent_desk.sdk.testing import FakeContext, PluginConformance, plugin_class

pytest_plugins = ["agent_desk.sdk.testing.pytest_plugin"]

{class_name} = plugin_class(Path(__file__).parents[1])
URL = "https://accounts.example.com"


class TestConformance(PluginConformance):
    known_customer = RecordRef("sample", "customer", "C-1")

    def make_context(self, context: FakeContext) -> FakeContext:
        context.routes.on("GET", f"{{URL}}/status", json="well")
        context.routes.on("GET", f"{{URL}}/customers/999999999/accounts", status=404)
        account = {{"id": "A-1", "label": "Card ends 4417", "state": "blocked"}}
        context.routes.on("GET", f"{{URL}}/customers/C-1/accounts", json=[account])
        return FakeContext(settings={{"url": URL}}, secrets={{"token": "t"}}, http=context.routes)

    def make_plugin(self, context: FakeContext) -> Plugin:
        plugin: Plugin = {class_name}(context)
        return plugin
'''

_FILES = {
    "plugin.toml": _MANIFEST,
    "__init__.py": _PACKAGE,
    "source.py": _SOURCE,
    "tests/test_conformance.py": _TEST,
}
_ID = re.compile(r"[a-z][a-z0-9_]{1,40}")


def write_scaffold(parent: Path, plugin: str) -> Path:
    """Make the folder ``parent/plugin`` with a manifest, a working plugin and its test; returns it.

    Raises ValueError for an id that is not small letters, digits and _, FileExistsError when it is there.
    """
    if not _ID.fullmatch(plugin):
        raise ValueError("a plugin's id is made of small letters, digits and _")
    folder = parent / plugin
    folder.mkdir(parents=True)
    words = [word for word in plugin.split("_") if word]
    names = {
        "plugin": plugin,
        "title": " ".join(words).capitalize(),
        "class_name": "".join(word.capitalize() for word in words),
    }
    for name, text in _FILES.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text.format(**names), "utf-8")
    return folder
