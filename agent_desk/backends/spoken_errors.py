"""Errors as plain data: the class's name, the sentence, the remedy, and what belongs to that class."""

from __future__ import annotations

from typing import Any

from agent_desk.domain.sentence import Sentence, each_word, from_plain, to_plain
from agent_desk.sdk.errors import ERRORS, BadResponse, Conflict, PluginError, RateLimited

_LONGEST = 500


def error_to_plain(error: PluginError) -> dict[str, Any]:
    """An sdk error as a message's ``error``."""
    kind = next((name for name, known in ERRORS.items() if isinstance(error, known)), "BadResponse")
    plain: dict[str, Any] = {"kind": kind, "message": to_plain(error.message)}
    plain["remedy"] = to_plain(error.remedy)
    if isinstance(error, RateLimited):
        plain["retry_after"] = error.retry_after
    if isinstance(error, Conflict):
        plain["holder"] = error.holder
    return plain


def error_from_plain(plain: object) -> PluginError:
    """The error that a child reported; anything odd is a BadResponse."""
    if not isinstance(plain, dict):
        return BadResponse(Sentence("The plugin failed without saying why."))
    message, remedy = (
        _line(plain.get("message")) or Sentence("The plugin failed."),
        _line(plain.get("remedy")),
    )
    kind = str(plain.get("kind"))
    if kind == "RateLimited":
        pause = plain.get("retry_after")
        return RateLimited(message, pause if isinstance(pause, int | float) else 30.0, remedy)
    if kind == "Conflict":
        return Conflict(message, _line(plain.get("holder")), remedy)
    return ERRORS.get(kind, BadResponse)(message, remedy)


def unexpected(plugin: str, problem: BaseException) -> PluginError:
    """What an agent is told of any other exception: its type only, for its text may hold data."""
    if isinstance(problem, PluginError):
        return problem
    return BadResponse(
        Sentence("The plugin {plugin} failed ({name}).", plugin=plugin, name=type(problem).__name__)
    )


def _line(value: object) -> str:
    return each_word(from_plain(value), lambda word: " ".join(word.split())[:_LONGEST])
