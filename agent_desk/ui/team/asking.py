"""Asks for the team's lists anew when something changed: at once, then at most once in a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET = 1_500
"""Milliseconds between two askings of one list."""


class Asking(QObject):
    """One list: the first asking goes out in the next turn, later ones wait until it was quiet."""

    def __init__(self, ask: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._again = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._passed)

    def want(self) -> None:
        """Ask, unless that was done a moment ago: then when the moment has passed."""
        if self._quiet.isActive():
            self._again = True
        else:
            self._quiet.start()
            self._ask()

    def _passed(self) -> None:
        if self._again:
            self._again = False
            self.want()
