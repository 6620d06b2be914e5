"""Bounded HTTP for plugins: total deadline, size cap, strict JSON, no redirects, own hosts only."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import BadResponse, NotReachable, PluginError
from agent_desk.sdk.hosts import AllowedHosts
from agent_desk.sdk.strict_json import decode_text, parse_json

if TYPE_CHECKING:
    import requests

    from agent_desk.sdk.watch import Watch

CONNECT_SECONDS = 1.0
DEFAULT_CAP = 1_000_000
_CHUNK = 16_384


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """A whole answer: header names in lower case, ``body`` after decompression, at most the cap."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        """The body as strict JSON (no NaN, no duplicate keys, bounded depth); raises BadResponse."""
        return parse_json(self.body)

    def text(self) -> str:
        """The body as UTF-8 text; raises BadResponse when it is not."""
        return decode_text(self.body)


class Http(Protocol):
    """What a plugin may ask of the network."""

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
        """Ask and return the answer whatever its status; at most ``cap`` bytes within the call's deadline.

        Raises NotReachable (away, too slow, broken connection), BadResponse (too big), Rejected (foreign
        host).
        """
        ...


class BoundedHttp:
    """:class:`Http` over ``requests``, safe to use from several threads; imports it at the first request.

    ``remaining`` gives the seconds that the running call has left. ``ca_file`` replaces the built-in roots.
    """

    def __init__(self, hosts: AllowedHosts, remaining: Callable[[], float], ca_file: str = "") -> None:
        self._hosts = hosts
        self._remaining = remaining
        self._ca_file = ca_file
        self._session: requests.Session | None = None
        self._lock = threading.Lock()

    def request(
        self,
        method: str,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        json: object | None = None,
        cap: int = DEFAULT_CAP,
    ) -> HttpAnswer:
        """See :meth:`Http.request`. A GET whose connection breaks is asked once more in the same time."""
        host = self._hosts.admit(url).hostname or url
        ends = time.monotonic() + self._remaining()
        arguments = {"params": query, "headers": {"Accept-Encoding": "gzip", **(headers or {})}, "json": json}
        for attempt in (1, 2):
            try:
                return self._ask(method, url, arguments, cap, ends, host)
            except _BrokenConnection as problem:
                if attempt == 2 or method.upper() != "GET" or ends - time.monotonic() < 0.2:
                    raise NotReachable(problem.message) from None
        raise NotReachable(Sentence("{host} did not answer.", host=host))

    def close(self) -> None:
        """Close the connections that are kept open for the next request."""
        with self._lock:
            session, self._session = self._session, None
        if session is not None:
            session.close()

    def _ask(
        self, method: str, url: str, arguments: dict[str, Any], cap: int, ends: float, host: str
    ) -> HttpAnswer:
        from agent_desk.sdk.watch import watching

        left = ends - time.monotonic()
        if left <= 0:
            raise NotReachable(Sentence("{host} could not be asked in time.", host=host))
        with watching(left) as watch, _readable_errors(host, watch):
            response = self._opened().request(
                method,
                url,
                stream=True,
                allow_redirects=False,
                timeout=(min(CONNECT_SECONDS, left), left),
                **arguments,
            )
            with contextlib.closing(response):
                body = _read_at_most(response, cap, host, watch)
        return HttpAnswer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, body)

    def _opened(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = _session(self._ca_file)
            return self._session


class _BrokenConnection(NotReachable):
    """The connection broke before the answer was whole; a GET may be asked once more."""


def _session(ca_file: str) -> requests.Session:
    from http.cookiejar import DefaultCookiePolicy

    import requests
    from requests.adapters import HTTPAdapter
    from urllib3.connection import HTTPConnection, HTTPSConnection
    from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

    from agent_desk.sdk.watch import watched

    class WatchedPool(HTTPConnectionPool):
        ConnectionCls = watched(HTTPConnection)

    class WatchedTlsPool(HTTPSConnectionPool):
        ConnectionCls = watched(HTTPSConnection)

    session = requests.Session()
    # .netrc would replace our token, HTTP_PROXY receive it, REQUESTS_CA_BUNDLE overrule ``verify``.
    session.trust_env = False
    session.verify = ca_file or True
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    for scheme in ("http://", "https://"):
        adapter = HTTPAdapter(max_retries=0, pool_maxsize=4)
        adapter.poolmanager.pool_classes_by_scheme = {"http": WatchedPool, "https": WatchedTlsPool}
        session.mount(scheme, adapter)
    return session


def _read_at_most(response: requests.Response, cap: int, host: str, watch: Watch) -> bytes:
    too_big = Sentence("{host} sent more than {cap} bytes.", host=host, cap=format(cap, ","))
    declared = response.headers.get("Content-Length", "")
    if declared.isdecimal() and int(declared) > cap:
        raise BadResponse(too_big)
    body = bytearray()
    for chunk in response.raw.stream(_CHUNK, decode_content=True):
        body += chunk
        if len(body) > cap:
            raise BadResponse(too_big)
        if watch.over():
            raise NotReachable(Sentence("{host} sent its answer too slowly.", host=host))
    if watch.over():
        raise NotReachable(Sentence("{host} sent its answer too slowly.", host=host))
    return bytes(body)


@contextlib.contextmanager
def _readable_errors(host: str, watch: Watch) -> Iterator[None]:
    import requests
    import urllib3

    try:
        yield
    except PluginError:
        raise
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as problem:
        raise _readable(problem, host, watch) from None


def _readable(problem: Exception, host: str, watch: Watch) -> PluginError:
    import requests

    text = str(problem).casefold()
    if watch.over() or isinstance(problem, requests.Timeout):
        return NotReachable(Sentence("{host} did not answer in time.", host=host))
    if "certificate" in text or isinstance(problem, requests.exceptions.SSLError):
        return _untrusted(host, text)
    if isinstance(problem, requests.exceptions.InvalidHeader | requests.exceptions.InvalidURL):
        return BadResponse(Sentence("The request to {host} could not be written.", host=host))
    for words, error in _SPOKEN.items():
        if words in text:
            return error(host)
    return _BrokenConnection(
        Sentence("The connection to {host} broke before the answer was whole.", host=host)
    )


_SPOKEN: dict[str, Callable[[str], PluginError]] = {
    "resolve": lambda host: NotReachable(
        Sentence("The name {host} is not known on this network.", host=host)
    ),
    "refused": lambda host: NotReachable(Sentence("Nothing answers at {host}.", host=host)),
    "decod": lambda host: BadResponse(Sentence("{host} sent a compressed answer that is broken.", host=host)),
}


def _untrusted(host: str, text: str) -> NotReachable:
    why = Sentence("its certificate is not trusted")
    remedy = Sentence("Ask the administrator; the connection may need the company's own CA file.")
    if "not yet valid" in text:
        why, remedy = Sentence("its certificate is not valid yet"), Sentence("Check this computer's clock.")
    elif "expired" in text:
        why, remedy = Sentence("its certificate has expired"), Sentence("Tell the back end's administrator.")
    elif "mismatch" in text or "doesn't match" in text:
        why = Sentence("its certificate is for another name")
    return NotReachable(Sentence("{host} was not asked: {why}.", host=host, why=why), remedy)
