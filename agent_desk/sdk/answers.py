"""From an HTTP answer to JSON or the right error: what nearly every plugin needs."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import (
    AuthFailed,
    BadResponse,
    Conflict,
    NotReachable,
    PluginError,
    RateLimited,
    Rejected,
)
from agent_desk.sdk.http import HttpAnswer

DEFAULT_PAUSE = 30.0
LONGEST_PAUSE = 300.0


def expect_json(answer: HttpAnswer, now: datetime | None = None) -> object:
    """The answer's JSON if it is a success; else raises what the status means.

    401, 403, a login page: AuthFailed. 429, 503 with Retry-After: RateLimited. 409, 412: Conflict. Other 4xx:
    Rejected. 5xx: NotReachable. A redirect, another content type or broken JSON: BadResponse.
    """
    if not 200 <= answer.status < 300:
        raise error_of(answer, now)
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind in ("text/html", "application/xhtml+xml"):
        raise AuthFailed(Sentence("The back end showed a login page instead of data."))
    if kind and kind != "application/json" and not kind.endswith("+json"):
        raise BadResponse(Sentence("The back end sent {kind} instead of JSON.", kind=kind[:60]))
    return answer.json()


def error_of(answer: HttpAnswer, now: datetime | None = None) -> PluginError:
    """The error that a status other than success means."""
    status = answer.status
    if status in (401, 403):
        return AuthFailed(Sentence("The back end refused our sign-in (HTTP {status}).", status=status))
    if status in (429, 503) and (status == 429 or "retry-after" in answer.headers):
        return RateLimited(Sentence("The back end asks for a pause."), retry_after(answer, now))
    if status in (409, 412):
        return Conflict(Sentence("Somebody else changed the record first."))
    if 300 <= status < 400:
        return BadResponse(
            Sentence("The back end redirects elsewhere (HTTP {status}); that is not followed.", status=status)
        )
    if status >= 500:
        return NotReachable(
            Sentence("The back end reports a failure of its own (HTTP {status}).", status=status)
        )
    return Rejected(Sentence("The back end refused the request (HTTP {status}).", status=status))


def retry_after(answer: HttpAnswer, now: datetime | None = None) -> float:
    """Seconds that a ``Retry-After`` header asks for, 0 to 300; 30 when it is missing or makes no sense."""
    raw = answer.headers.get("retry-after", "").strip()
    if raw.isascii() and raw.isdigit():
        return min(float(raw[:9]), LONGEST_PAUSE)
    try:
        moment = parsedate_to_datetime(raw)
    except ValueError:
        return DEFAULT_PAUSE
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max((aware - (now or datetime.now(UTC))).total_seconds(), 0.0), LONGEST_PAUSE)
