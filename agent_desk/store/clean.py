"""Text from people and back ends, made fit for both databases: nothing is refused, the unfit is replaced."""

from __future__ import annotations

import json
import re
import unicodedata

_SURROGATES = re.compile("[\ud800-\udfff]")


def kept(text: str) -> str:
    """``text`` as it was typed, without NUL; a lone surrogate becomes U+FFFD. PostgreSQL refuses both."""
    return _SURROGATES.sub("\ufffd", text.replace("\0", ""))


def clean(text: str) -> str:
    """Like :func:`kept`, and in Unicode's composed form (NFC), so that equal texts are equal."""
    return unicodedata.normalize("NFC", kept(text))


def pairs_text(pairs: tuple[tuple[str, str], ...]) -> str:
    """Text pairs as the JSON that is stored and digested."""
    return json.dumps([[clean(name), clean(value)] for name, value in pairs], ensure_ascii=False)


def text_pairs(stored: str | None) -> tuple[tuple[str, str], ...]:
    """The pairs back; none when they were erased."""
    return tuple((name, value) for name, value in json.loads(stored)) if stored else ()
