"""Says whose customers are not known here yet, when a search finds nobody."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from agent_desk.ui.panes.outcome import Outcome, settle

if TYPE_CHECKING:
    from agent_desk.ui.main_window import DeskWindow

_AGAIN = 60.0
"""Seconds after which the connections are asked anew: each is asked for a page of its customers."""


class MissingCustomers:
    """Asks when it matters, and not at the start: nobody waits for it."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        self._asked = -_AGAIN
        window.customer.matches.nobody_fits.connect(self._ask)

    def ask_anew(self) -> None:
        """Customers were imported."""
        self._asked = -_AGAIN
        self._w.customer.matches.say_missing(())

    def _ask(self) -> None:
        if self._w.setting_up is None or time.monotonic() - self._asked < _AGAIN:
            return
        self._asked = time.monotonic()
        settle(self._w.bridge, self._w.setting_up.not_imported(), self._heard)

    def _heard(self, outcome: Outcome[tuple[tuple[str, str], ...]]) -> None:
        self._w.customer.matches.say_missing(tuple(title for _, title in outcome.result or ()))
