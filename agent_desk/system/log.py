"""The log: one JSON object a line, UTC, masked, at most a few megabytes."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agent_desk.domain.masking import mask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

LOG_NAME = "agent-desk.log"
_BYTES = 2_000_000
_OLD_FILES = 3
_LONGEST = 4_000
_SHORTEST_SECRET = 4


def no_secrets() -> Iterable[str]:
    """Nothing to hide but card numbers."""
    return ()


class MaskingFormatter(logging.Formatter):
    """Masks card numbers and secrets in the message, its arguments and the exception's text."""

    def __init__(self, hidden: Callable[[], Iterable[str]] = no_secrets) -> None:
        super().__init__()
        self._hidden = hidden

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON: at, level, from, message, and error when there is one."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": self._safe(record.name),
            "message": self._safe(_message(record)),
        }
        if record.exc_info:
            line["error"] = self._safe(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=True)

    def _safe(self, text: str) -> str:
        for secret in self._hidden():
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "•••")
        # Masked before it is cut: half a card number is not known for one.
        return mask(text[: 2 * _LONGEST], strictly=True)[:_LONGEST]


class _File(logging.Handler):
    """The rotating file; what rotates it is imported with the first line, and a quiet start has none."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        if self._file is None:
            self._file = _rotating(self._path)
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        """Close the file, if there was a line."""
        if self._file is not None:
            with suppress(OSError):  # what a full disk did not take is lost
                self._file.close()
        super().close()


def _rotating(path: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    class QuietFile(RotatingFileHandler):
        """Drops what cannot be written: a full disk for the log must not stop the program."""

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - the library's name
            return

    return QuietFile(path, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True)


def start_log(
    folder: Path, hidden: Callable[[], Iterable[str]] = no_secrets, level: int = logging.INFO
) -> logging.Handler:
    """Log the program's own loggers into ``folder``; returns the handler. Without a writable folder, nowhere.

    ``hidden`` gives the secrets that must not appear.
    """
    handler = _handler(folder)
    handler.setFormatter(MaskingFormatter(hidden))
    logger = logging.getLogger("agent_desk")
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Take the handler off and close its file."""
    logging.getLogger("agent_desk").removeHandler(handler)
    handler.close()


def _handler(folder: Path) -> logging.Handler:
    path = folder / LOG_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        return _File(path)
    except OSError:
        return logging.NullHandler()


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):
        return str(record.msg)
