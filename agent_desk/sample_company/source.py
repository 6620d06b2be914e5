"""What the sample company is made of: names, conversations and stories, read from ``resources``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agent_desk.domain.quick import dataclass

RESOURCES = Path(__file__).parents[2] / "resources" / "sample_company"


@dataclass(frozen=True, slots=True)
class Source:
    """The three files as plain tables."""

    names: Mapping[str, Any]
    topics: tuple[Mapping[str, Any], ...]
    words: Mapping[str, Mapping[str, str]]
    stories: tuple[Mapping[str, Any], ...]


def read_source(folder: Path) -> Source:
    """Read ``names.toml``, ``conversations.toml`` and ``stories.toml`` of a folder."""
    conversations = _read(folder / "conversations.toml")
    return Source(
        names=_read(folder / "names.toml"),
        topics=tuple(conversations["topic"]),
        words=conversations["words"],
        stories=tuple(_read(folder / "stories.toml")["person"]),
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
