"""Reading the fields of a manifest, each with a sentence when it is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from agent_desk.domain.sentence import Sentence


class ManifestProblem(Exception):
    """A manifest that cannot be used: one sentence for a person."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Fields:
    """The fields of one table; every method raises ManifestProblem when the field is not as asked."""

    def __init__(self, table: Mapping[str, Any], where: str = "") -> None:
        self._table = table
        self._where = where

    def refuse_others(self, known: frozenset[str]) -> None:
        """Only known fields are there: a misspelt one is a mistake that should be seen."""
        others = sorted(set(self._table) - known)
        if others:
            raise self._problem(others[0], Sentence("is not a field that this program knows"))

    def text(self, name: str, optional: bool = False) -> str:
        """A line of text."""
        value = self._table.get(name, "")
        if not isinstance(value, str) or len(value) > 500:
            raise self._problem(name, Sentence("is not a short text"))
        if not value.strip() and not optional:
            raise self._problem(name, Sentence("is missing"))
        return value.strip()

    def pattern(self, name: str, pattern: re.Pattern[str], wanted: str) -> str:
        """A text of a certain form."""
        value = self.text(name)
        if not pattern.fullmatch(value):
            raise self._problem(name, Sentence("must be {wanted}", wanted=wanted))
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, empty when it is missing."""
        value = self._table.get(name, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self._problem(name, Sentence("is not a list of texts"))
        return tuple(item.strip() for item in value)

    def table(self, name: str) -> dict[str, Any]:
        """A table, empty when it is missing."""
        value = self._table.get(name, {})
        if not isinstance(value, dict):
            raise self._problem(name, Sentence("is not a table"))
        return value

    def flag(self, name: str) -> bool:
        """True or false, false when it is missing."""
        value = self._table.get(name, False)
        if not isinstance(value, bool):
            raise self._problem(name, Sentence("is neither true nor false"))
        return value

    def whole(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = self._table.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise self._problem(
                name, Sentence("is not a whole number from {least} to {most}", least=least, most=most)
            )
        return value

    def _problem(self, name: str, what: str) -> ManifestProblem:
        return ManifestProblem(
            Sentence("The manifest's {where}{name} {what}.", where=self._where, name=name[:60], what=what)
        )
