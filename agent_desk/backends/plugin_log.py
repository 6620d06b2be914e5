"""A connection's log: what its plugin says and prints, masked, and without line breaks of its own."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from agent_desk.domain.masking import mask

_SHORTEST_SECRET = 4


class PluginLog:
    """Writes to the logger ``agent_desk.plugin.<connection>``."""

    def __init__(self, connection: str) -> None:
        self._logger = logging.getLogger(f"agent_desk.plugin.{connection}")
        self._secrets: tuple[str, ...] = ()

    def hide(self, secrets: Iterable[str]) -> None:
        """Texts that must not appear in the log."""
        self._secrets = tuple(secret for secret in secrets if len(secret) >= _SHORTEST_SECRET)

    def masked(self, text: str) -> str:
        """The text without secrets and card numbers."""
        for secret in self._secrets:
            text = text.replace(secret, "•••")
        return mask(text, strictly=True)

    def printed(self, line: str) -> None:
        """A line that the process printed."""
        self._logger.info("printed: %s", self._line(line))

    def said(self, level: str, message: str) -> None:
        """A line that the plugin logged."""
        log = self._logger.warning if level == "warning" else self._logger.info
        log("%s", self._line(message))

    def _line(self, text: str) -> str:
        return (
            self.masked(text).encode("unicode_escape").decode()
            if not text.isprintable()
            else self.masked(text)
        )
