"""REST 2 with a token: answers as plain JSON, errors as the sdk's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from agent_desk.sdk.answers import expect_json
from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.errors import BadResponse, Rejected

Item = Mapping[str, object]
PAGE = 100
_CAP = 8_000_000
_PAGES = 50


class Client:
    """One RT as one login."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
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
        changed."""
        return self._ask(method, path, json=body)

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
            raise Rejected(f"Request Tracker refused: {_message(answer.body)}")
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


def _message(body: bytes) -> str:
    text = body.decode("utf-8", "replace").strip()
    return text.removeprefix('{"message":"').removesuffix('"}')[:200]
