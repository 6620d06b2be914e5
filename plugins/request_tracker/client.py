"""REST 2 with a token: answers as plain JSON, errors as the sdk's."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.answers import expect_json
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import BadResponse, Rejected
from agent_desk.sdk.http import HttpAnswer

Item = Mapping[str, object]
PAGE = 100
_CAP = 8_000_000
_PAGES = 50
_TOKEN = re.compile(r"\d+-(\d+)-")
"""Whose a token is stands in it: RT looks among that user's for it."""


class Client:
    """One RT as one login."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        self._confirmed = ""
        self._base = f"{str(context.settings['url']).rstrip('/')}/REST/2.0"

    def get(self, path: str, query: Mapping[str, str] | None = None) -> object:
        """The JSON of a GET."""
        return self._ask("GET", path, query=query)

    def find(self, path: str, query: Mapping[str, str] | None = None) -> Item | None:
        """One object, or None when RT has none under this path (404)."""
        answer = self._context.http.request(
            "GET", self._base + path, query=query, headers=self._headers(), cap=_CAP
        )
        return None if answer.status == 404 else item(expect_json(answer, self._context.now()))

    def send(self, method: str, path: str, body: object) -> object:
        """The JSON of a write. RT answers refusals with 200 and a sentence: read back what was to be
        changed. Nothing is written with somebody else's token."""
        token = self._context.secret("token")
        if token != self._confirmed:
            self.refuse_another(self.holder())
            self._confirmed = token
        return self._ask(method, path, json=body)

    def holder(self) -> str:
        """The login whose token ours is, as RT names it; empty when the token does not say."""
        found = _TOKEN.match(self._context.secret("token"))
        own = self.find(f"/user/{found[1]}") if found else None
        return text_of(own, "Name") if own else ""

    def refuse_another(self, holder: str) -> None:
        """Raise Rejected when the token's holder is known, and is not the connection's login."""
        login = str(self._context.settings["login"])
        if holder and holder != login:
            raise Rejected(
                Sentence(
                    "The token is of {holder} and not of {login}: what is done would be done as {holder}.",
                    holder=holder,
                    login=login,
                ),
                Sentence(
                    "Enter a token that {login} made in Request Tracker under Settings, Auth Tokens, or"
                    " correct the login of the connection.",
                    login=login,
                ),
            )

    def search(
        self, path: str, query: Mapping[str, str], body: object | None = None, limit: int = PAGE
    ) -> Iterator[Item]:
        """Items of all pages of a search, at most ``limit``."""
        left = limit
        for page in range(1, _PAGES + 1):
            if left <= 0:
                return
            asked = {**query, "page": str(page), "per_page": str(min(PAGE, left))}
            method = "GET" if body is None else "POST"
            found = items(self._ask(method, path, query=asked, json=body))
            yield from found[:left]
            left -= len(found)
            if len(found) < min(PAGE, left + len(found)):
                return

    def _ask(
        self, method: str, path: str, query: Mapping[str, str] | None = None, json: object | None = None
    ) -> object:
        http = self._context.http
        answer = http.request(
            method, self._base + path, query=query, headers=self._headers(), json=json, cap=_CAP
        )
        if answer.status in (400, 404, 422):
            raise Rejected(Sentence("Request Tracker refused: {why}", why=_message(answer)))
        return expect_json(answer, self._context.now())

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"token {self._context.secret('token')}", "Accept": "application/json"}


def segment(text: str) -> str:
    """``text`` as one segment of a path."""
    return quote(text, safe="")


def quoted(text: str) -> str:
    """``text`` as a string of TicketSQL."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def item(data: object) -> Item:
    """An object of RT; raises BadResponse for anything else."""
    if not isinstance(data, dict):
        raise BadResponse("Request Tracker sent something that is no object.")
    return data


def items(data: object) -> list[Item]:
    """The items of a search answer."""
    found = item(data).get("items")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise BadResponse("Request Tracker sent a search answer without items.")
    return found


def text_of(data: Item, name: str) -> str:
    """A text field, empty when missing; an object's Name or id."""
    value = data.get(name)
    if isinstance(value, dict):
        value = value.get("Name") or value.get("id")
    return str(value) if isinstance(value, (str, int)) else ""


def custom_values(data: Item, name: str) -> tuple[str, ...]:
    """The values of a custom field."""
    fields = data.get("CustomFields")
    for field in fields if isinstance(fields, list) else []:
        if isinstance(field, dict) and field.get("name") == name:
            values = field.get("values")
            return tuple(str(value) for value in values) if isinstance(values, list) else ()
    return ()


def _message(answer: HttpAnswer) -> str:
    """What RT says of a refusal, as a sentence."""
    try:
        told = json.loads(answer.body)
    except ValueError:
        told = None
    message = told.get("message") if isinstance(told, dict) else None
    words = " ".join(message.split())[:300].rstrip(".") if isinstance(message, str) else ""
    return f"{words} (HTTP {answer.status})." if words else f"HTTP {answer.status}."
