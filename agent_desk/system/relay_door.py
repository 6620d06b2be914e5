"""The relay's door: how many may come in, and how many may stand there without a word."""

from __future__ import annotations

import logging
import time
from collections import Counter

WAITING, WAITING_FROM_ONE = 1024, 256
"""Connections that have not said yet who they are, in all and from one address."""
_SPARED = 128
"""Files that the process needs for itself."""
_SAY_EVERY = 60.0

_log = logging.getLogger(__name__)


class Door:
    """Admits at most ``most`` connections; whoever is refused comes again, and looks for itself meanwhile.

    Who floods the door from one address is refused there, and the desktops of others are not.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._inside = 0
        self._waiting: Counter[str] = Counter()
        self._refused = 0
        self._said = -_SAY_EVERY

    def admits(self, address: str) -> bool:
        """Whether one more may come in from there: if so it stands at the door."""
        why = self._reason(address)
        if why:
            self._refused += 1
            self._say(why)
            return False
        self._waiting[address] += 1
        return True

    def let_in(self, address: str) -> None:
        """One that stood at the door is known."""
        self._leaves(address)
        self._inside += 1

    def gone(self, address: str, *, was_in: bool) -> None:
        """One has gone that was let in, or stood at the door."""
        if was_in:
            self._inside -= 1
        else:
            self._leaves(address)

    def _leaves(self, address: str) -> None:
        self._waiting[address] -= 1
        if not self._waiting[address]:
            del self._waiting[address]

    def _reason(self, address: str) -> str:
        waiting = self._waiting.total()
        if self._inside + waiting >= self._most:
            return f"{self._most} connections are open, and more are not allowed"
        if waiting >= WAITING:
            return f"{WAITING} connections have not said yet who they are"
        if self._waiting[address] >= WAITING_FROM_ONE:
            return f"{WAITING_FROM_ONE} connections of one address have not said yet who they are"
        return ""

    def _say(self, why: str) -> None:
        """One line a minute: a flood must not fill the disk."""
        now = time.monotonic()
        if now - self._said >= _SAY_EVERY:
            _log.warning("connections refused: %d since the last line; %s", self._refused, why)
            self._refused, self._said = 0, now


def most_connections() -> int:
    """How many connections this process may hold: its limit of open files, raised as far as it may be."""
    try:
        import resource
    except ImportError:  # not on Windows, where a socket is no file
        return 10_000
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return max(_SPARED, min(hard, 100_000) - _SPARED) if hard > 0 else 100_000
