"""The files that the answer search is measured on; what cannot be read is told with its line."""

from __future__ import annotations

import gzip
import json
import lzma
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from agent_desk.domain.article import Article, ConfirmedQuestion

Queries = dict[str, list[tuple[str, list[str]]]]
AGENTS = 20
_OPENERS: dict[str, Any] = {".xz": lzma.open, ".gz": gzip.open}
_ROW = ("id", "title", "body", "language")


class BadFile(ValueError):
    """A file of another form; the sentence names it, and the line or set."""


def articles(path: Path) -> list[Article]:
    """Rows ``[id, title, body, language, group]`` or objects with these fields, one on a line; without a
    language it is ``en``. Raises BadFile.
    """
    found = [_article(json_of(line, f"{path}:{n}"), f"{path}:{n}") for n, line in _lines(path)]
    if not found:
        raise BadFile(f"{path} holds no article.")
    return found


def queries(path: Path) -> Queries:
    """``{set: [[question, [ids that answer it]], …]}``; a set without questions is left out.

    Raises BadFile.
    """
    sets = json_of(_text(path), str(path))
    if not isinstance(sets, Mapping):
        raise BadFile(f"{path} is no object of sets.")
    found = {name: [_pair(one, f"{path}, {name}") for one in _list(sets[name], path)] for name in sets}
    for name in [name for name, pairs in found.items() if not pairs]:
        print(f"  {path}: the set {name} holds no question", file=sys.stderr)
        del found[name]
    if not found:
        raise BadFile(f"{path} holds no question.")
    return found


def confirmed(path: Path, languages: Mapping[str, str]) -> list[ConfirmedQuestion]:
    """``[[question, [id of the article that answered it]], …]``, confirmed by AGENTS agents in turns.

    ``languages`` are those of the articles by id; a question for an article that is not there is left out.
    """
    pairs = [_pair(one, str(path)) for one in _list(json_of(_text(path), str(path)), path)]
    return [
        ConfirmedQuestion(question, f"{ids[0]}@{languages[ids[0]]}", f"agent{number % AGENTS}")
        for number, (question, ids) in enumerate(pairs)
        if ids and ids[0] in languages
    ]


def json_of(text: str, where: str) -> Any:
    """Raises BadFile if it is no JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BadFile(f"{where}: this is no JSON: {problem}.") from None


def _text(path: Path) -> str:
    return "".join(line for _, line in _lines(path))


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines that are not blank, with their numbers, of a plain file or one packed by xz or gzip."""
    unpack = _OPENERS.get(path.suffix)
    try:
        file: TextIO = unpack(path, "rt", encoding="utf-8-sig") if unpack else path.open(encoding="utf-8-sig")
        with file:
            yield from ((number, line) for number, line in enumerate(file, 1) if line.strip())
    except UnicodeDecodeError as problem:
        raise BadFile(f"{path} is not UTF-8: {problem.reason}.") from None
    except (OSError, EOFError, lzma.LZMAError) as problem:
        raise BadFile(f"{path} cannot be read: {problem}.") from None


def _article(row: object, where: str) -> Article:
    if isinstance(row, Mapping):
        row = [row.get(name, "en" if name == "language" else None) for name in _ROW]
    if not isinstance(row, list) or len(row) < 3 or not all(isinstance(one, str) for one in row[:4]):
        raise BadFile(f"{where}: an article is [id, title, body, language, group], all texts.")
    return Article(row[0], row[1], row[2], row[3] if len(row) > 3 else "en")


def _list(value: object, path: Path) -> list[Any]:
    if not isinstance(value, list):
        raise BadFile(f"{path}: expected a list of [question, [ids]].")
    return value


def _pair(value: object, where: str) -> tuple[str, list[str]]:
    match value:
        case [str(question), list(ids)] if all(isinstance(one, str) for one in ids):
            return question, ids
    raise BadFile(f"{where}: a question is [question, [ids that answer it]], not {str(value)[:80]}.")
