"""Splits an article file into its front matter (TOML between two ``+++`` lines) and its Markdown body."""

from __future__ import annotations

import tomllib
from typing import Any

from .refusal import FileRefused

FENCE = "+++"
LARGEST_FRONT_MATTER = 64_000

_EXAMPLE_REMEDY = 'Begin the file with a line "+++", then id, title and language, then another line "+++".'


def split_front_matter(text: str) -> tuple[dict[str, Any], str]:
    """The front matter as a dictionary and the body after it; raises FileRefused."""
    lines = text.split("\n")
    if lines[0].strip() != FENCE:
        raise _not_begun(lines[0])
    ends = next((number for number, line in enumerate(lines[1:], 1) if line.strip() == FENCE), None)
    if ends is None:
        raise FileRefused('The front matter has no end: a second line "+++" is missing.', _EXAMPLE_REMEDY)
    return _parsed("\n".join([*lines[1:ends], ""])), "\n".join(lines[ends + 1 :]).strip()


def _not_begun(first: str) -> FileRefused:
    if first.strip() == "---":
        return FileRefused(
            "The front matter stands between --- lines, which is YAML.",
            'Write it as TOML between "+++" lines: title = "Lost wallet".',
        )
    return FileRefused("The file has no front matter.", _EXAMPLE_REMEDY + " Or begin its name with _.")


def _parsed(source: str) -> dict[str, Any]:
    if len(source) > LARGEST_FRONT_MATTER:
        raise FileRefused("The front matter is longer than 64,000 characters.", "Move text into the body.")
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError as problem:
        raise FileRefused(f"The front matter is no TOML: {_in_file(str(problem))}.", _TOML_REMEDY) from None
    except (RecursionError, ValueError):
        raise FileRefused("The front matter cannot be read.", _TOML_REMEDY) from None


def _in_file(problem: str) -> str:
    # tomllib counts from the first line of the front matter; a person counts from the top of the file.
    before, found, after = problem.partition("(at line ")
    number = after.split(",", 1)[0]
    if not found or not number.isdigit():
        return problem
    return f"{before}(at line {int(number) + 1}{after[len(number) :]}"


_TOML_REMEDY = 'Check the quotes and brackets near there: texts stand in "quotes", lists in [brackets].'
