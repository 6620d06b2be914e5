"""Which hosts a plugin may speak to: those of its manifest and those of its connection's own addresses."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import Rejected

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class AllowedHosts:
    """Exact host names, ``host:port`` pairs and ``*.example.com`` patterns."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = frozenset(pattern.casefold() for pattern in patterns if pattern)

    def admit(self, url: str) -> SplitResult:
        """The parsed address; raises Rejected for a foreign host, another scheme, plain HTTP to elsewhere."""
        parts = _split(url)
        host = (parts.hostname or "").casefold()
        if parts.scheme not in ("http", "https") or not host or parts.username is not None:
            raise Rejected(Sentence("The address of the back end is not a plain http or https address."))
        if not self._allows(host, parts.port):
            raise Rejected(
                Sentence("The plugin may not speak to {host}.", host=host),
                Sentence("Add the host to the connection or to the plugin's manifest."),
            )
        if parts.scheme == "http" and host not in _LOOPBACK:
            raise Rejected(
                Sentence("{host} would be asked without encryption.", host=host),
                Sentence("Use an https address in the connection."),
            )
        return parts

    def _allows(self, host: str, port: int | None) -> bool:
        if host in self._patterns or f"{host}:{port}" in self._patterns:
            return True
        parents = [host.split(".", n)[-1] for n in range(1, host.count(".") + 1)]
        return any(f"*.{parent}" in self._patterns for parent in parents)


def host_of(url: str) -> str:
    """``host`` or ``host:port`` of an address, or an empty string."""
    try:
        parts = _split(url)
    except Rejected:
        return ""
    if not parts.hostname:
        return ""
    return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise Rejected(Sentence("The address of the back end cannot be read.")) from None
    return parts
