"""Lines between the program and a plugin's process: one JSON object each, bounded in size."""

from __future__ import annotations

import json
import os
import select
import sys
from typing import Any, BinaryIO

LONGEST_LINE = 24_000_000
"""Bytes; an answer that is larger is refused by the child, and a child that sends one anyway is killed."""


SHORT_LINE = 256_000
"""Bytes of a line that come unannounced. Before a longer one its length is said, so that no more than this is
read of a child that floods: reading 24 MB keeps the window waiting for the interpreter."""


AT_ONCE = 4096
"""Bytes that a pipe which takes more takes whole, without making the writer wait."""


class BrokenLine(ValueError):
    """The other side does not speak the protocol."""


def write_line(descriptor: int, message: dict[str, Any]) -> None:
    """Write one message whole; raises BrokenLine when it is too long, OSError when nobody reads."""
    write_whole(descriptor, encoded(message))


def write_whole(descriptor: int, line: bytes) -> None:
    """Write one encoded line; raises OSError when nobody reads."""
    view = memoryview(line)
    while view:
        view = view[os.write(descriptor, view) :]


def takes_more(descriptor: int) -> bool:
    """Whether a pipe takes :data:`AT_ONCE` bytes now; never on Windows, whose pipes cannot be asked."""
    if sys.platform == "win32":
        return False
    asked = select.poll()
    asked.register(descriptor, select.POLLOUT)
    return [event for _, event in asked.poll(0)] == [select.POLLOUT]


def encoded(message: dict[str, Any]) -> bytes:
    """One message as a line, announced if it is long; raises BrokenLine when it is too long."""
    text = json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    line = text.encode("utf-8", "replace") + b"\n"
    if len(line) > LONGEST_LINE:
        raise BrokenLine(f"a line of {len(line):,} bytes")
    return line if len(line) <= SHORT_LINE else b'{"bytes":%d}\n' % len(line) + line


def read_line(stream: BinaryIO) -> dict[str, Any] | None:
    """The next message, or None at the end; raises BrokenLine."""
    return read_sized_line(stream)[0]


def read_sized_line(stream: BinaryIO) -> tuple[dict[str, Any] | None, int]:
    """The next message and its bytes; None at the end. Raises BrokenLine."""
    message, size = _read(stream, SHORT_LINE)
    if message is None or "bytes" not in message:
        return message, size
    announced = message["bytes"]
    if not isinstance(announced, int) or not SHORT_LINE < announced <= LONGEST_LINE:
        raise BrokenLine("a length that no line has")
    return _read(stream, announced)


def _read(stream: BinaryIO, longest: int) -> tuple[dict[str, Any] | None, int]:
    line = stream.readline(longest + 1)
    if not line:
        return None, 0
    if len(line) > longest:
        raise BrokenLine("a line without an end")
    if not line.endswith(b"\n"):
        return None, 0
    try:
        message = json.loads(line, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise BrokenLine("a line that is no JSON") from None
    if not isinstance(message, dict):
        raise BrokenLine("a line that is no message")
    return message, len(line)


def _no_constant(name: str) -> object:
    raise ValueError(name)
