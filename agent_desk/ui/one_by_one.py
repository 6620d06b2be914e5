"""Work of the window spread over turns of the event loop, so that no turn holds the Qt thread for long."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer

Work = Callable[[], object]


class OneByOne(QObject):
    """Does one wanted thing a turn, in the order of wanting; wanting it again before that changes nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: dict[Hashable, Work] = {}
        self._resting = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._do_one)

    @property
    def idle(self) -> bool:
        """Whether everything is done."""
        return not self._wanted

    def want(self, name: Hashable, work: Work) -> None:
        """Do ``work`` in a later turn, unless something of this name waits already."""
        self._wanted.setdefault(name, work)
        if not self._turn.isActive():
            self._turn.start()

    def rest(self) -> None:
        """The Qt thread had other work in this turn: what it changed is painted before the next thing is
        done."""
        self._resting = True

    def _do_one(self) -> None:
        if self._resting:
            self._resting = False
            self._turn.start()
            return
        work = self._wanted.pop(next(iter(self._wanted)))
        if self._wanted:
            self._turn.start()
        work()
