"""Bounded HTTP for plugins: total deadline, size cap, strict JSON, no redirects, own hosts only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """A whole answer: header names in lower case, ``body`` after decompression, at most the cap."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> object:
        """The body as strict JSON (no NaN, no duplicate keys, bounded depth); raises BadResponse."""
        raise NotImplementedError

    def text(self) -> str:
        """The body as UTF-8 text; raises BadResponse when it is not."""
        raise NotImplementedError


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
