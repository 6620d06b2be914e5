"""Values as TOML: all that a TOML file can hold, on one line."""

from __future__ import annotations

import json
import re
from datetime import date, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def lines_of(table: Mapping[str, object]) -> list[str]:
    """``key = value`` for each of a table."""
    return [f"{_key(key)} = {value_of(value)}" for key, value in table.items()]


def value_of(value: object) -> str:
    """One value; raises TypeError for what is none of TOML."""
    match value:
        case str():
            # A JSON string is a TOML basic string but for DEL, which TOML wants escaped.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case bool():
            return json.dumps(value)
        case int() | float():
            return repr(value)
        case date() | time():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(value_of(item) for item in value)}]"
        case dict():
            return f"{{{', '.join(lines_of(value))}}}"
    raise TypeError(f"{type(value).__name__} cannot be a setting")


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else value_of(key)
