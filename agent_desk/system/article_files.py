"""Articles in files: JSON, JSON lines, CSV, and folders of Markdown. What does not fit is said.

An article is an object with the fields of :class:`~agent_desk.domain.article.Article`, a row of a table with
these columns, or an array ``[id, title, body, language, topic]``.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from agent_desk.domain.article import Article
from agent_desk.domain.quick import dataclass
from agent_desk.system.csv_rows import Row, read_rows

LARGEST = 2_000_000_000
LARGEST_ARTICLE = 1_000_000
"""Bytes of a file, and characters of a text: the plugin for folders refuses larger ones as well."""

SUFFIXES = (".json", ".jsonl", ".ndjson", ".csv", ".md", ".markdown")
_ROW = ("id", "title", "body", "language", "topic")
_FIELDS = tuple(field.name for field in fields(Article) if field.name != "origin")
_DAYS = ("valid_from", "valid_until")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_FENCE = "+++"
_HEAD = 100_000
_MORE = "It has more cells than the first line."


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article, or what is wrong with it; ``where`` is the file and ``line`` where it begins in it."""

    where: str
    line: int
    article: Article | None = None
    problem: str = ""

    def __str__(self) -> str:
        return f"{self.where}:{self.line}: {self.problem}"


def read_articles(path: Path, language: str) -> Iterator[FoundArticle]:
    """Every article of a file, or of the files of a folder and those below it, in the order of their names.

    ``language`` is for those that name none. A file that cannot be read is a problem, not an exception.
    """
    root = path if path.is_dir() else path.parent
    inside = root.resolve()
    for file in _files(path):
        where = file.relative_to(root).as_posix()
        if not file.resolve().is_relative_to(inside) and file != path:
            yield FoundArticle(where, 1, problem="It is a link out of the folder; copy the file there.")
            continue
        try:
            yield from _read(file, where, language)
        except UnicodeDecodeError as problem:
            yield FoundArticle(where, 1, problem=f"It is not UTF-8 (byte {problem.start}).")
        except OSError as problem:
            yield FoundArticle(where, 1, problem=f"It cannot be read: {problem.strerror}.")


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = (file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
    return sorted(file for file in found if not any(part[0] in "._" for part in file.relative_to(path).parts))


def _read(file: Path, where: str, language: str) -> Iterator[FoundArticle]:
    if file.exists() and not file.is_file():
        yield FoundArticle(where, 1, problem="It is no ordinary file.")
        return
    if file.stat().st_size > LARGEST:
        yield FoundArticle(where, 1, problem="It is larger than 2 GB; split it.")
        return
    kind = file.suffix.lower()
    if kind == ".csv":
        yield from _csv(file, where, language)
    elif kind == ".json":
        yield from _json(file.read_text("utf-8-sig"), where, language)
    elif kind in (".jsonl", ".ndjson"):
        yield from _lines(file, where, language)
    elif kind in SUFFIXES and file.stat().st_size > LARGEST_ARTICLE:
        yield FoundArticle(where, 1, problem="It is larger than 1 MB; split it into several articles.")
    elif kind in SUFFIXES:
        yield _markdown(file.read_text("utf-8-sig"), where, language)
    else:
        known = ", ".join(SUFFIXES)
        yield FoundArticle(where, 1, problem=f"This kind of file is not known; known are {known}.")


def _lines(file: Path, where: str, language: str) -> Iterator[FoundArticle]:
    with file.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _parsed(line, where, number, language)


def _parsed(text: str, where: str, line: int, language: str) -> FoundArticle:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as problem:
        return FoundArticle(where, line, problem=f"This is no JSON: {problem}.")
    return _found(value, where, line, language)


def _json(text: str, where: str, language: str) -> Iterator[FoundArticle]:
    """An array of articles, alone or as ``articles`` of an object; each with the line that it begins in."""
    begin = re.match(r"\s*(?:\{\s*\"articles\"\s*:\s*)?\[", text)
    if begin is None:
        yield FoundArticle(where, 1, problem='Expected [ … ] or {"articles": [ … ]}.')
        return
    decoder, place = json.JSONDecoder(), begin.end()
    while (skipped := re.compile(r"[\s,]*").match(text, place)) and not text.startswith("]", skipped.end()):
        place = skipped.end()
        line = text.count("\n", 0, place) + 1
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as problem:
            at = getattr(problem, "lineno", line)
            yield FoundArticle(where, at, problem=f"This is no JSON: {getattr(problem, 'msg', problem)}.")
            return
        yield _found(value, where, line, language)


def _csv(file: Path, where: str, language: str) -> Iterator[FoundArticle]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        head = text.readline(_HEAD)
        text.seek(0)
        rows = read_rows(text, delimiter=max(",;\t", key=head.count))
        columns = next(rows, Row(1, [])).cells
        missing = {"id", "title", "body"} - set(columns)
        if missing:
            yield FoundArticle(
                where, 1, problem=f"The first line has no column {', '.join(sorted(missing))}."
            )
            return
        for row in rows:
            problem = row.problem or (_MORE if len(row.cells) > len(columns) else "")
            if problem:
                yield FoundArticle(where, row.line, problem=problem)
                continue
            named = dict(zip(columns, row.cells, strict=False))
            yield _found({name: cell for name, cell in named.items() if cell}, where, row.line, language)


def _markdown(text: str, where: str, language: str) -> FoundArticle:
    """A file: TOML between two lines ``+++``, then Markdown; or Markdown that begins with its title."""
    head, _, rest = text.partition("\n")
    if head.strip() == "---":
        return FoundArticle(
            where, 1, problem='The front matter is YAML; write it as TOML between "+++" lines.'
        )
    if head.strip() != _FENCE:
        return _found(_untitled(text, where), where, 1, language)
    front, fence, body = rest.partition(f"\n{_FENCE}")
    if not fence:
        return FoundArticle(where, 1, problem='The front matter has no end: a second line "+++" is missing.')
    try:
        values = tomllib.loads(front + "\n")
    except tomllib.TOMLDecodeError as problem:
        line = re.search(r"line (\d+)", str(problem))
        return FoundArticle(where, int(line[1]) + 1 if line else 2, problem=f"This is no TOML: {problem}.")
    authority = values.get("authority")
    if isinstance(authority, dict):
        values["authority"] = str(authority.get("text", ""))
    return _found({**values, "body": body.partition("\n")[2].strip()}, where, 1, language)


def _untitled(text: str, where: str) -> dict[str, str]:
    title = re.match(r"\s*#+\s+(.+)\n?", text)
    name = Path(where).with_suffix("").as_posix()
    body = text[title.end() :] if title else text
    said = title[1] if title else Path(name).name.replace("-", " ").replace("_", " ")
    return {"id": name.replace("/", "."), "title": said, "body": body.strip()}


def _found(value: object, where: str, line: int, language: str) -> FoundArticle:
    try:
        named = _named(value)
        named.setdefault("source", where)
        named.setdefault("language", language)
        return FoundArticle(where, line, _article(named))
    except ValueError as problem:
        return FoundArticle(where, line, problem=str(problem))


def _named(value: object) -> dict[str, Any]:
    if isinstance(value, list) and len(_ROW) - 1 <= len(value) <= len(_ROW):
        return dict(zip(_ROW, value, strict=False))
    if not isinstance(value, Mapping):
        raise ValueError(f"An article is an object, or [{', '.join(_ROW)}].")
    unknown = sorted(set(value) - set(_FIELDS))
    if unknown:
        raise ValueError(f"Unknown: {', '.join(map(str, unknown[:5]))}. Known: {', '.join(_FIELDS)}.")
    return dict(value)


def _article(named: dict[str, Any]) -> Article:
    for name in ("id", "title", "body"):
        if not str(named.get(name, "")).strip():
            raise ValueError(f"The {name} is missing.")
    if not _LANGUAGE.fullmatch(str(named["language"])):
        raise ValueError(f"{str(named['language'])[:40]!r} is no language; write en, lv or pt-BR.")
    article = Article(**{name: _value(name, value) for name, value in named.items()})
    if article.valid_from and article.valid_until and article.valid_until < article.valid_from:
        raise ValueError("valid_until is before valid_from.")
    if len(article.body) > LARGEST_ARTICLE:
        raise ValueError("The body is longer than 1,000,000 characters; split it into several articles.")
    if len(article.key) > 200:
        raise ValueError("The id is longer than 200 characters.")
    return article


def _value(name: str, value: object) -> Any:
    if name == "questions":
        return _questions(value)
    if name == "version":
        if not str(value).isdecimal() or not 1 <= int(str(value)) < 2**31:
            raise ValueError("version must be a whole number from 1.")
        return int(str(value))
    if name in _DAYS:
        return _day(name, value)
    if not isinstance(value, str):
        raise ValueError(f"{name} must be a text.")
    return value.strip() if name != "body" else value


def _questions(value: object) -> tuple[str, ...]:
    """A list of texts, or one text with a question on each line (or between ``|``)."""
    given: Iterable[object] = re.split(r"[\n|]", value) if isinstance(value, str) else value  # type: ignore[assignment]
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise ValueError("questions must be a list of texts.")
    return tuple(one.strip() for one in given if isinstance(one, str) and one.strip())


def _day(name: str, value: object) -> date | None:
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"{name} is no day; write it as 2026-03-01.") from None
