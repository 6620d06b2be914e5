"""Strict JSON: what a back end may send, and nothing that reads differently to different eyes."""

from __future__ import annotations

import json
import math
import re

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import BadResponse

MAX_DEPTH = 60
MAX_DIGITS = 30
_NESTING = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)


def parse_json(body: bytes) -> object:
    """Read UTF-8 JSON (a byte order mark is tolerated); raises BadResponse.

    Refused: other encodings, NaN and infinite numbers, numbers of more than 30 digits, duplicate keys,
    more than 60 levels, lone surrogates, anything after the value.
    """
    text = decode_text(body)
    try:
        _check_depth(text)
        value: object = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_int=_bounded_int,
            parse_float=_finite,
        )
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise BadResponse(Sentence("The back end sent a text that is not Unicode.")) from None
    except (ValueError, RecursionError) as problem:
        raise BadResponse(
            Sentence(
                "The back end sent something that is not strict JSON ({problem}).", problem=_short(problem)
            )
        ) from None
    return value


def decode_text(body: bytes) -> str:
    """The bytes as UTF-8 without its byte order mark; raises BadResponse."""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadResponse(Sentence("The back end sent a text that is not UTF-8.")) from None


def _check_depth(text: str) -> None:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for token in _NESTING.finditer(text):
        sign = token.group()
        depth += 1 if sign in "[{" else -1 if sign in "]}" else 0
        if depth > MAX_DEPTH:
            raise ValueError(f"more than {MAX_DEPTH} levels")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key appears twice")
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _bounded_int(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError("a number is too long")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


def _short(problem: BaseException) -> str:
    return str(problem).split(":")[0][:80] or type(problem).__name__
