"""Templates: one column, or several put together, such as ``"{brand} ending {last4}"``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_FIELD = re.compile(r"\{([^{}]+)\}")
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]")
_GAPS = re.compile(r"\s+([,;:.])|[ \t]{2,}")


@dataclass(frozen=True, slots=True)
class Template:
    """``pattern`` with its column names in braces; ``columns`` are those names in order."""

    pattern: str
    columns: tuple[str, ...]

    def render(self, text_of: Callable[[str], str]) -> str:
        """Fill in what ``text_of`` says for each column; nothing in a value is read as a template."""
        if len(self.columns) == 1 and self.pattern == f"{{{self.columns[0]}}}":
            return text_of(self.columns[0])
        filled = _FIELD.sub(lambda found: text_of(found.group(1).strip()), self.pattern)
        tidy = _GAPS.sub(lambda found: found.group(1) or " ", _EMPTY.sub("", filled))
        return tidy.strip().strip(",;:·–-").strip()


def pairs(text: str) -> bool:
    """Whether each brace has its partner, with a column between them."""
    rest = _FIELD.sub(lambda found: "" if found.group(1).strip() else "{", text)
    return not {"{", "}"} & set(rest)


def template(text: str) -> Template:
    """A template; text without braces is the name of one column."""
    pattern = text if "{" in text else "{" + text + "}"
    return Template(pattern, tuple(name.strip() for name in _FIELD.findall(pattern)))
