"""Departments: RT's queues, with hours and numbers from custom fields."""

from __future__ import annotations

import re
from datetime import time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agent_desk.domain.department import Department, OpenSpan
from agent_desk.sdk.context import PluginContext

from .client import Client, Item, custom_values, text_of

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = "mon|tue|wed|thu|fri|sat|sun"
_SPAN = re.compile(rf"(?i)\b({_DAY})(?:-({_DAY}))? (\d\d:\d\d)-(\d\d:\d\d)")
_QUERY = {"fields": "Name,Description,CustomFields"}


class Queues:
    """Reads all queues."""

    def __init__(self, context: PluginContext, client: Client) -> None:
        self._context = context
        self._client = client

    def departments(self) -> tuple[Department, ...]:
        """Every queue as a department."""
        return tuple(
            self._department(queue) for queue in self._client.search("/queues/all", _QUERY, limit=1_000)
        )

    def _department(self, queue: Item) -> Department:
        hours = (custom_values(queue, "OpeningHours") or ("",))[0]
        number = (custom_values(queue, "TransferNumber") or ("",))[0]
        spans, zone = read_hours(hours)
        if hours and not spans:
            self._context.log.warning(f"queue {text_of(queue, 'Name')}: hours not understood")  # noqa: G004
        name = text_of(queue, "Name")
        return Department(id=name, name=name, zone=zone, hours=spans, transfer_number=number)


def read_hours(text: str) -> tuple[tuple[OpenSpan, ...], str]:
    """Hours such as ``Mon-Fri 08:00-18:00 Europe/Riga`` and their zone (UTC when none is named)."""
    spans = tuple(span for found in _SPAN.finditer(text) for span in _spans(*found.groups()))
    last = text.rsplit(maxsplit=1)[-1] if text.split() else "UTC"
    try:
        return spans, ZoneInfo(last).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return spans, "UTC"


def _spans(first: str, last: str | None, opens: str, closes: str) -> list[OpenSpan]:
    start = _DAYS.index(first.casefold())
    count = (_DAYS.index((last or first).casefold()) - start) % 7 + 1
    midnight = "00:00" if closes == "24:00" else closes
    try:
        begin, end = time.fromisoformat(opens), time.fromisoformat(midnight)
    except ValueError:
        return []
    return [OpenSpan((start + day) % 7, begin, end) for day in range(count)]
