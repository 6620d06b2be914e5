"""Articles as bytes in the index file, each with its own check sum."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import fields
from datetime import date
from typing import Any

from agent_desk.domain.article import Article

_TEXTS = 4
"""The first fields, which are all that most articles have: id, title, body, language."""
_LENGTHS = struct.Struct(f"<{_TEXTS}I")
_NAMES = tuple(item.name for item in fields(Article))
_REST = _NAMES[_TEXTS:]
_USUAL = tuple(getattr(Article("", "", "", ""), name) for name in _REST)
_DATES = tuple(_REST.index(name) for name in ("valid_from", "valid_until"))
_QUESTIONS = _REST.index("questions")
_DECODER = json.JSONDecoder()


class BrokenIndex(Exception):
    """The index file is not what was written: it must be rebuilt."""


def pack(article: Article) -> bytes:
    """One article: the lengths of its texts, the texts, the rest as JSON unless it is as usual."""
    texts = [getattr(article, name) for name in _NAMES[:_TEXTS]]
    rest = tuple(getattr(article, name) for name in _REST)
    plain = [value.isoformat() if isinstance(value, date) else value for value in rest]
    more = "" if rest == _USUAL else json.dumps(plain, ensure_ascii=False)
    return _LENGTHS.pack(*map(len, texts)) + "".join((*texts, more)).encode("utf-8", "surrogatepass")


def unpack(record: bytes | memoryview, check: int) -> Article:
    """The article of a record; raises :class:`BrokenIndex` when the record is not what was written."""
    if zlib.crc32(record) != check:
        raise BrokenIndex("an article's record is damaged")
    id_ends, title, body, language = _LENGTHS.unpack_from(record)
    title_ends = id_ends + title
    body_ends = title_ends + body
    ends = body_ends + language
    text = str(memoryview(record)[_LENGTHS.size :], "utf-8", "surrogatepass")
    texts = text[:id_ends], text[id_ends:title_ends], text[title_ends:body_ends], text[body_ends:ends]
    return Article(*texts, *_rest(text[ends:])) if len(text) > ends else Article(*texts)


def _rest(more: str) -> list[Any]:
    values: list[Any] = _DECODER.decode(more)
    for place in _DATES:
        if values[place]:
            values[place] = date.fromisoformat(values[place])
    values[_QUESTIONS] = tuple(values[_QUESTIONS])
    return values
