"""Articles as bytes in the index file, each with its own check sum."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from datetime import date

from agent_desk.domain.article import Article

_NAMES = tuple(item.name for item in fields(Article))
_DATES = tuple(_NAMES.index(name) for name in ("valid_from", "valid_until"))
_DECODER = json.JSONDecoder()
_QUESTIONS = _NAMES.index("questions")


class BrokenIndex(Exception):
    """The index file is not what was written: it must be rebuilt."""


def pack(article: Article) -> bytes:
    """One article as compressed JSON."""
    values = [getattr(article, name) for name in _NAMES]
    plain = [value.isoformat() if isinstance(value, date) else value for value in values]
    return zlib.compress(json.dumps(plain, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)


def unpack(record: bytes | memoryview, check: int) -> Article:
    """The article of a record; raises :class:`BrokenIndex` when the record is not what was written."""
    if zlib.crc32(record) != check:
        raise BrokenIndex("an article's record is damaged")
    values = _DECODER.decode(str(zlib.decompress(record), "utf-8", "surrogatepass"))
    for place in _DATES:
        if values[place]:
            values[place] = date.fromisoformat(values[place])
    values[_QUESTIONS] = tuple(values[_QUESTIONS])
    return Article(*values)
