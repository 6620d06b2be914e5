"""Reads the text of one file without trusting it: size, kind, encoding and line length are checked first."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from .refusal import FileRefused

LARGEST_FILE = 1_000_000
LONGEST_LINE = 20_000

# A pipe named like an article would hang the read for ever, a link could lead anywhere: both flags are
# missing on Windows, where neither kind of file is met in a folder of articles.
_SAFE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | _SAFE


def read_bytes(path: Path) -> bytes:
    """The content of a regular file of at most 1 MB; raises FileRefused."""
    try:
        handle = os.open(path, _FLAGS)
    except OSError as problem:
        raise FileRefused(f"The file cannot be opened: {problem.strerror}.", _OPEN_REMEDY) from None
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise FileRefused("This is not a regular file.", "Replace it with a plain text file.")
        content = _content(handle)
    except OSError as problem:
        raise FileRefused(f"The file cannot be read: {problem.strerror}.", _OPEN_REMEDY) from None
    finally:
        os.close(handle)
    if len(content) > LARGEST_FILE:
        raise FileRefused("The file is larger than 1 MB.", "Split it into several articles.")
    return content


def _content(handle: int) -> bytes:
    with os.fdopen(handle, "rb", closefd=False) as file:
        return file.read(LARGEST_FILE + 1)


def decode(content: bytes) -> str:
    """The text, lines ended by ``\\n``; raises FileRefused for other encodings and for overlong lines."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileRefused("The file is saved as UTF-16.", _ENCODING_REMEDY)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        byte = content[problem.start]
        raise FileRefused(
            f"The file is not UTF-8: line {line} has the byte 0x{byte:02X}.", _ENCODING_REMEDY
        ) from None
    if "\0" in text:
        raise FileRefused("The file holds NUL characters; it is no text.", "Remove it, or save it as text.")
    lined = text.replace("\r\n", "\n").replace("\r", "\n")
    _refuse_long_lines(lined)
    return lined


def _refuse_long_lines(text: str) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            raise FileRefused(
                f"Line {number} is {len(line):,} characters long; {LONGEST_LINE:,} is the limit.",
                "Break it into paragraphs.",
            )


_OPEN_REMEDY = "Give the account that runs Agent Desk the right to read it."
_ENCODING_REMEDY = "Open it in an editor and save it as UTF-8."
