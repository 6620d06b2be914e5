"""Text from a command line or a link whose bytes are no UTF-8: what older telephone systems mean by them."""

from __future__ import annotations

import re

_BYTES = re.compile("[\udc80-\udcff]")
"""A byte that is no UTF-8, as Python hands it on."""
_LETTER = re.compile("[A-Za-z]")
_BALTIC, _CYRILLIC = "cp1257", "cp1251"


def meant(text: str) -> str:
    """``text`` with such bytes read as letters; what can be none becomes the sign for that.

    Names with mostly plain letters are Baltic, and the Western letters that both know stand at the same
    places; where the other bytes prevail they are Cyrillic.
    """
    strange = len(_BYTES.findall(text))
    if strange:
        page = _CYRILLIC if strange > len(_LETTER.findall(text)) else _BALTIC
        text = _BYTES.sub(lambda one: _letter(one[0], page), text)
    return text.encode("utf-8", "replace").decode("utf-8")


def _letter(byte: str, page: str) -> str:
    return byte.encode("ascii", "surrogateescape").decode(page, "replace")
