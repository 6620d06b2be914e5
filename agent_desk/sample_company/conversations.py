"""Lifelike contacts in the customer's language, as rows of the CRM's table ``interaction``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from random import Random
from typing import Any

from agent_desk.sample_company.members import Member
from agent_desk.sample_company.spelling import RIGA, local
from agent_desk.sample_company.world import World

_DAYS = 1_095
_CHANNELS = (
    ["tel"] * 46
    + ["mail"] * 18
    + ["chat"] * 11
    + ["bot"] * 8
    + ["ivr"] * 7
    + ["shop"] * 5
    + ["soc"] * 3
    + ["post"] * 2
)
_WITH_MINUTES = {"tel": 14, "chat": 12, "shop": 20, "bot": 4, "ivr": 3}

Row = tuple[object, ...]


class Conversations:
    """Makes contacts; rows are without their number and client: when, chan, dir, topic, body, agent, unit,
    seconds, moved_to."""

    def __init__(self, world: World, rng: Random) -> None:
        self._world = world
        self._random = rng.random
        self._topics = world.source.topics
        self._words = world.source.words
        self._names = world.source.names
        today = world.now.astimezone(RIGA).date()
        self._days = [(today - timedelta(days=days)).isoformat() for days in range(_DAYS + 40)]

    def ordinary(self, member: Member, count: int) -> Iterator[Row]:
        """``count`` contacts of somebody without a story over three years, more of them recent."""
        for _ in range(count):
            yield self._one(member)

    def story(self, member: Member) -> Iterator[Row]:
        """The contacts that ``stories.toml`` tells."""
        for told in member.facts.get("contacts", ()):
            seconds = 60 * told.get("min", 0)
            yield (
                local(self._world.ago(told["at"])), told["chan"], told.get("dir", "I"), told["topic"],
                told.get("text", ""), told.get("by"), told.get("unit"), seconds or None, told.get("moved"),
            )  # fmt: skip

    def _one(self, member: Member) -> Row:
        topic = self._pick(self._topics)
        said = topic[member.language]
        variant = 0 if self._random() < 0.5 else 1
        days = 1 + int(self._random() ** 2 * _DAYS)
        fill = self._fill(days)
        channel = self._pick(_CHANNELS)
        body = self._body(
            channel, member, said["customer"][variant].format_map(fill), said["end"][variant].format_map(fill)
        )
        minutes = _WITH_MINUTES.get(channel, 0)
        return (
            f"{self._days[days]} {self._clock()}", channel, "I",
            said["subject"][variant].format_map(fill), body,
            None if channel in ("bot", "ivr") else self._pick(self._names["staff"]["agents"]),
            "Shop" if channel == "shop" else topic["unit"],
            int((0.3 + self._random()) * minutes * 60) or None,
            "Technical support" if channel == "tel" and self._random() < 0.07 else None,
        )  # fmt: skip

    def _fill(self, days: int) -> dict[str, str]:
        chance = self._random()
        year, month, day = self._days[days + int(chance * 30)].split("-")
        return {
            "amount": f"{5 + chance * 90:.2f}",
            "day": f"{day}.{month}.",
            "street": self._pick(self._names["places"]["streets"]),
            "number": f"{year[2:]}-{int(chance * 1_000_000):06}",
        }

    def _body(self, channel: str, member: Member, customer: str, end: str) -> str:
        words = self._words[member.language]
        if channel == "mail":
            return f"{words['hello']}\n\n{customer}\n\n{words['regards']}\n{member.name}"
        if channel == "post":
            return f"{words['letter']}\n\n{customer}\n\n{words['regards']}\n{member.name}\n{member.address}"
        if channel == "chat":
            return f"{words['client']}: {customer}\n{words['agent']}: {end}"
        if channel == "bot":
            return f"{words['client']}: {customer}\n{words['bot']}"
        if channel == "ivr":
            return words["menu"].format(choice=1 + int(self._random() * 6))
        return f"@DaugavaConnect {customer}" if channel == "soc" else f"{customer}\n\n{end}"

    def _clock(self) -> str:
        seconds = 28_800 + int(self._random() * 43_200)
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"

    def _pick(self, choices: Sequence[Any]) -> Any:
        return choices[int(self._random() * len(choices))]
