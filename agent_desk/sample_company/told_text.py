"""What an article of the sample company said before it was changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from agent_desk.domain.quick import dataclass


@dataclass(frozen=True, slots=True)
class ToldThen:
    """An article as it was told: its topic and title, and the words."""

    topic: str
    title: str
    text: str


def told_then(folder: Path, article: str, language: str, instead: Mapping[str, str]) -> ToldThen:
    """The article as it is now, with the words of ``instead`` in place of their keys."""
    source = (folder / language / f"{article}.md").read_text(encoding="utf-8")
    _, front, body = source.split("+++", 2)
    facts = tomllib.loads(front)
    lines = body.strip().split("\n")
    count = next((number for number, line in enumerate(lines) if not line.startswith(">")), len(lines))
    said = " ".join(line[1:].strip() for line in lines[:count])
    text = "\n\n".join(part for part in (said, "\n".join(lines[count:]).strip()) if part)
    for now, then in instead.items():
        text = text.replace(now, then)
    return ToldThen(facts.get("topic", "") or article, facts["title"], text)
