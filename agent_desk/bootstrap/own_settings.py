"""The settings of whoever runs a command: a slip in them must not have it work on another store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.ports import StoreProblem
from agent_desk.system.settings import FILE, read_settings

if TYPE_CHECKING:
    from agent_desk.system.paths import Paths
    from agent_desk.system.settings import Settings


def own_settings(places: Paths) -> Settings:
    """This user's settings; raises StoreProblem where the window would go on with a default, and say so."""
    settings, warnings = read_settings(places.config)
    if warnings:
        raise StoreProblem(" ".join(warnings), f"Correct {places.config / FILE}.")
    return settings
