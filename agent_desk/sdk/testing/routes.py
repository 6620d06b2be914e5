"""HTTP without a network: prepared answers, and a record of what was asked."""

from __future__ import annotations

import json as json_module
from collections.abc import Mapping
from dataclasses import field

from agent_desk.domain.quick import dataclass
from agent_desk.sdk.errors import BadResponse, PluginError
from agent_desk.sdk.http import HttpAnswer

_Route = tuple[str, str]


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """One request as the plugin made it; ``url`` without the query."""

    method: str
    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    json: object | None = None


class FakeRoutes:
    """Stands in for :class:`agent_desk.sdk.http.Http`.

    Several answers for one route are given in order, the last one for ever. A route that nobody prepared
    fails the test with an AssertionError.
    """

    def __init__(self) -> None:
        self.calls: list[RecordedCall] = []
        self._answers: dict[_Route, list[HttpAnswer | PluginError]] = {}

    def on(
        self,
        method: str,
        url: str,
        *,
        json: object | None = None,
        text: str | None = None,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Prepare one answer: ``json`` (sent as application/json) or ``text``."""
        kind = "text/plain" if text is not None else "application/json"
        body = text if text is not None else json_module.dumps(json)
        lowered = {name.lower(): value for name, value in (headers or {}).items()}
        self._add(method, url, HttpAnswer(status, {"content-type": kind, **lowered}, body.encode()))

    def fail(self, method: str, url: str, error: PluginError) -> None:
        """Prepare a failure, e.g. ``NotReachable("away")``."""
        self._add(method, url, error)

    def request(
        self,
        method: str,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object | None = None,
        cap: int = 1_000_000,
    ) -> HttpAnswer:
        """Answer as prepared; see :meth:`agent_desk.sdk.http.Http.request`."""
        self.calls.append(RecordedCall(method, url, dict(query or {}), dict(headers or {}), json))
        answer = self._next(method, url)
        if isinstance(answer, PluginError):
            raise answer
        if len(answer.body) > cap:
            raise BadResponse(f"The answer has more than {cap:,} bytes.")
        return answer

    def _add(self, method: str, url: str, answer: HttpAnswer | PluginError) -> None:
        self._answers.setdefault((method.upper(), url), []).append(answer)

    def _next(self, method: str, url: str) -> HttpAnswer | PluginError:
        prepared = self._answers.get((method.upper(), url))
        assert prepared, f"no answer was prepared for {method} {url}; there are {sorted(self._answers)}"
        return prepared.pop(0) if len(prepared) > 1 else prepared[0]
