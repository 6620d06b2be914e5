"""Which of a plugin's libraries a connection is worth sharing with the other processes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from agent_desk.sdk.context import SettingValue

_SCHEME = re.compile(r"([a-z][a-z0-9.-]*)(?:\+[\w.-]+)?://", re.IGNORECASE)


def libraries_for(preload: Iterable[str], settings: Mapping[str, SettingValue]) -> tuple[str, ...]:
    """The libraries that a connection with these settings needs.

    ``"psycopg"`` counts when any setting is an address, ``"postgresql:psycopg"`` when one begins so.
    """
    schemes = {
        found.group(1).lower()
        for value in settings.values()
        if isinstance(value, str)
        for found in _SCHEME.finditer(value)
    }
    wanted = [entry.rpartition(":") for entry in preload] if schemes else []
    return tuple(library for scheme, _, library in wanted if not scheme or scheme.lower() in schemes)
