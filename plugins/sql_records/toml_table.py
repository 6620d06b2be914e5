"""One table of a mapping file, read key by key, so that every mistake is named with its place."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agent_desk.domain.sentence import Sentence, each_word
from agent_desk.sdk.errors import Rejected

REMEDY = Sentence("Correct the mapping file; plugins/sql_records/GUIDE.md says what it may hold.")
_MOST_BYTES = 1_000_000
_LONGEST_WORD = 400


def read_toml(path: Path) -> TomlTable:
    """The whole mapping file; raises Rejected when it is missing, unreadable, too large or no TOML."""
    try:
        data = tomllib.loads(_read(path))
    except OSError as error:
        raise Rejected(
            f"The mapping file {path} cannot be read: {error.strerror or error}.",
            "Give the connection the path of its mapping file.",
        ) from error
    except ValueError as error:
        raise Rejected(f"mapping {path.name}: it is not valid TOML: {error}.", REMEDY) from error
    return TomlTable(path.name, "", data)


def _read(path: Path) -> str:
    # Of a pipe or a device nobody knows when it ends.
    if path.exists() and (not path.is_file() or path.stat().st_size > _MOST_BYTES):
        raise Rejected(
            Sentence("The mapping file {path} is no file of at most 1 MB.", path=printable(str(path))),
            Sentence("Give the connection the path of its mapping file."),
        )
    return path.read_text(encoding="utf-8")


def mapping_problem(file: str, where: str, what: str) -> Rejected:
    """The error that names a place (``"[customers]"``, or empty) in a mapping file."""
    said = (
        Sentence("mapping {file}: {place} {what}", file=file, place=where, what=what)
        if where
        else Sentence("mapping {file}: {what}", file=file, what=what)
    )
    return Rejected(each_word(said, printable), REMEDY)


def printable(words: str) -> str:
    """``words`` with signs that a terminal would obey, or nobody sees, written out; cut if long."""
    if words.isprintable() and len(words) <= _LONGEST_WORD:
        return words
    shown = (sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in words)
    return "".join(shown)[:_LONGEST_WORD]


class TomlTable:
    """A table of the file ``file`` at ``where`` (``"[customers]"``); :meth:`done` refuses unknown keys."""

    def __init__(self, file: str, where: str, data: dict[str, Any]) -> None:
        self.file = file
        self.where = where
        self._data = data
        self._known: set[str] = set()

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def problem(self, what: str) -> Rejected:
        """The error that names this place."""
        return mapping_problem(self.file, self.where, what)

    def has(self, key: str) -> bool:
        """Whether the file holds ``key``."""
        return key in self._data

    def text(self, key: str, default: str = "") -> str:
        """A text, stripped of nothing."""
        value = self._get(key, default)
        if not isinstance(value, str):
            raise self.problem(f"'{key}' must be a text in quotes, not {value!r}.")
        return value

    def required(self, key: str) -> str:
        """A text that must be there."""
        value = self.text(key)
        if not value:
            raise self.problem(f"needs '{key}'.")
        return value

    def whole(self, key: str, default: int, most: int) -> int:
        """A whole number from 0 to ``most``."""
        value = self._get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise self.problem(
                Sentence(
                    "'{key}' must be a whole number from 0 to {most}, not {value}.",
                    key=key, most=most, value=repr(value)[:40],
                )
            )  # fmt: skip
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """One text or a list of texts."""
        value = self._get(key, [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            raise self.problem(f"'{key}' must be a text or a list of texts, not {value!r}.")
        return tuple(values)

    def words(self, key: str) -> dict[str, str]:
        """A table of words: what the database says = what it means."""
        value = self._get(key, {})
        if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
            raise self.problem(f"'{key}' must be a table of texts, not {value!r}.")
        return dict(value)

    def tables(self, key: str) -> Iterator[TomlTable]:
        """One table or an array of tables, each numbered in its place when there are several."""
        value = self._get(key, [])
        values = [value] if isinstance(value, dict) else value
        if not isinstance(values, list) or not all(isinstance(one, dict) for one in values):
            raise self.problem(f"'{key}' must be a table.")
        prefix = f"{self.where[1:-1]}." if self.where else ""
        for number, one in enumerate(values, start=1):
            suffix = f" {number}" if len(values) > 1 else ""
            yield TomlTable(self.file, f"[{prefix}{key}{suffix}]", one)

    def named_tables(self, key: str) -> dict[str, TomlTable]:
        """A table of tables by name; a plain text stands for ``{shown = text}``."""
        value = self._get(key, {})
        if not isinstance(value, dict):
            raise self.problem(f"'{key}' must be a table.")
        place = f"[{self.where[1:-1]}.{key}]"
        return {
            name: TomlTable(self.file, place, {"shown": one} if isinstance(one, str) else one)
            for name, one in value.items()
        }

    def done(self) -> None:
        """Refuse keys that nobody asked for: a misspelt key must not be silently ignored."""
        unknown = sorted(set(self._data) - self._known)
        if unknown:
            raise self.problem(
                f"has an unknown key '{unknown[0]}'; it may have: {', '.join(sorted(self._known))}."
            )

    def _get(self, key: str, default: object) -> Any:
        self._known.add(key)
        return self._data.get(key, default)
