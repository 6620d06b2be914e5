"""Ids of articles, made of their titles."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60


def slug(title: str) -> str:
    """The title's letters and digits in lower case, joined by ``-``; ``article`` if there are none."""
    plain = unicodedata.normalize("NFC", title).casefold()
    return re.sub(r"[\W_]+", "-", plain)[:LONGEST].strip("-") or "article"
