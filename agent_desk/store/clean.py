"""Text from people and back ends, made fit for both databases: nothing is refused, the unfit is replaced."""

from __future__ import annotations

import json
import re
import unicodedata

from agent_desk.domain.masking import mask

_SURROGATES = re.compile("[\ud800-\udfff]")
# Keys, digests and the marks of a claim, as programs make them: their digits are nobody's card.
_MADE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}(-[a-z]+)?|[0-9a-f]{64}")


def kept(text: str) -> str:
    """``text`` as it was typed, without NUL; a lone surrogate becomes U+FFFD. PostgreSQL refuses both."""
    return _SURROGATES.sub("\ufffd", text.replace("\0", ""))


def clean(text: str) -> str:
    """Like :func:`kept`, and in Unicode's composed form (NFC), so that equal texts are equal."""
    return unicodedata.normalize("NFC", kept(text))


def masked(text: str) -> str:
    """Like :func:`clean`, and without card numbers: for every text that says something.

    Whoever gave it may have masked it already; here nothing gets by. Keys and digests stay as they are.
    """
    return text if _MADE.fullmatch(text) else mask(clean(text))


def pairs_text(pairs: tuple[tuple[str, str], ...]) -> str:
    """Text pairs, masked, as the JSON that is stored and digested."""
    return json.dumps([[clean(name), masked(value)] for name, value in pairs], ensure_ascii=False)


def text_pairs(stored: str | None) -> tuple[tuple[str, str], ...]:
    """The pairs back; none when they were erased."""
    return tuple((name, value) for name, value in json.loads(stored)) if stored else ()
