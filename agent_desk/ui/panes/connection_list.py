"""The rows of the connections page, and what becomes of what is wanted there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from agent_desk.ui.counted import counted
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.connection_row import ConnectionRow
from agent_desk.ui.panes.outcome import Outcome, settle
from agent_desk.ui.setting_up import NewConnection

if TYPE_CHECKING:
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.setting_up import Importing, KeptConnection, SettingUp
    from agent_desk.ui.task_bridge import TaskBridge

_OFTEN = 250
"""Milliseconds between two looks at how far an import is."""
_STATES = 3_000
"""Milliseconds between two looks at how the connections are, while they are seen."""


class ConnectionList(QWidget):
    """``listed`` when the rows are as they are now, with whether the keyboard was waited for."""

    listed = Signal(bool)
    change_wanted = Signal(object)
    imported = Signal()

    def __init__(
        self, fittings: Fittings, bridge: TaskBridge, setting_up: SettingUp, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._fittings, self._bridge, self._do = fittings, bridge, setting_up
        self.rows: dict[str, ConnectionRow] = {}
        self._known = False
        self._importing: dict[str, Importing] = {}
        self._look = QTimer(self, interval=_OFTEN)
        self._look.timeout.connect(self._count)
        again = QTimer(self, interval=_STATES)
        again.timeout.connect(self._look_again)
        again.start()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    @property
    def empty(self) -> bool:
        """Whether nothing is connected."""
        return not self.rows and (self._known or self._do.wanted())

    def refresh(self, at: str = "", *, begin: bool = False) -> None:
        """Ask how the connections are now; the keyboard goes to the one ``at`` which something was done."""
        settle(self._bridge, self._do.list_connections(), partial(self._show, at, begin))

    def begin(self) -> None:
        """Take the keyboard."""
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.begin()

    def translate_texts(self) -> None:
        """The language changed."""
        for row in self.rows.values():
            row.show_kept(row.kept)

    def _look_again(self) -> None:
        if self.isVisible() and self.rows:
            settle(self._bridge, self._do.list_connections(), self._show_states)

    def _show_states(self, outcome: Outcome[tuple[KeptConnection, ...]]) -> None:
        for one in outcome.result or ():
            if one.id in self.rows and one != self.rows[one.id].kept:
                self.rows[one.id].show_kept(one)

    def _show(self, at: str, begin: bool, outcome: Outcome[tuple[KeptConnection, ...]]) -> None:
        kept = outcome.result or ()
        self._known = True
        for gone in self.rows.keys() - {one.id for one in kept}:
            row = self.rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, one in enumerate(kept):
            if one.id not in self.rows:
                self.rows[one.id] = row = ConnectionRow(self._fittings, one, self)
                row.wanted.connect(self._want)
                self._column.insertWidget(place, row)
            self.rows[one.id].show_kept(one)
        self.listed.emit(begin)
        if at in self.rows:
            self.rows[at].begin()
        if any(one.lists_customers for one in kept):
            settle(self._bridge, self._do.not_imported(), partial(self._miss, at))

    def _miss(self, at: str, outcome: Outcome[tuple[tuple[str, str], ...]]) -> None:
        missing = {connection for connection, _title in outcome.result or ()}
        for name, row in self.rows.items():
            if name in missing and name not in self._importing:
                row.miss_customers(misses=True)
        saved = self.rows.get(at) if at in missing else None
        if saved is not None and saved.isAncestorOf(QApplication.focusWidget() or self):
            saved.begin()

    def _want(self, verb: str, kept: KeptConnection) -> None:
        row = self.rows[kept.id]
        if verb == "edit":
            self.change_wanted.emit(kept)
        elif verb == "import":
            self._import(kept)
        elif verb == "stop":
            self._importing[kept.id].stop()
        elif verb == "test":
            row.say(translate("FirstStart", "Testing…"))
            again = NewConnection(kept.plugin, kept.title, kept.settings, {}, kept.id)
            settle(self._bridge, self._do.test_connection(again), partial(self._tested, row))
        elif verb == "switch":
            on = not row.is_on()
            settle(self._bridge, self._do.switch_connection(kept.id, on=on), partial(self._changed, kept.id))
        elif verb == "remove":
            settle(self._bridge, self._do.remove_connection(kept.id), partial(self._changed, kept.id))

    def _tested(self, row: ConnectionRow, outcome: Outcome[str]) -> None:
        works = translate("FirstStart", "It works: {what}").format(what=outcome.result)
        if row.kept.id in self.rows:
            row.say(outcome.problem or works, good=not outcome.problem)

    def _changed(self, connection: str, outcome: Outcome[None]) -> None:
        if connection in self.rows:
            self.rows[connection].say(outcome.problem, good=not outcome.problem)
        others = [name for name in self.rows if name != connection]
        self.refresh(connection, begin=not others)

    def _import(self, kept: KeptConnection) -> None:
        self._importing[kept.id] = importing = self._do.import_customers(kept.id)
        self.rows[kept.id].be_busy(importing=True)
        self._count()
        self._look.start()
        settle(self._bridge, importing.done, partial(self._import_done, kept.id))

    def _count(self) -> None:
        for name, importing in self._importing.items():
            if name in self.rows:
                self.rows[name].say(counted.taken_in(importing.count))

    def _import_done(self, connection: str, outcome: Outcome[int]) -> None:
        importing = self._importing.pop(connection)
        if not self._importing:
            self._look.stop()
        row = self.rows.get(connection)
        if row is not None:
            stopped = translate("Connections", "Stopped. What was taken in stays.")
            words = stopped if outcome.result is None else counted.taken_in(outcome.result or importing.count)
            row.be_busy(importing=False)
            row.say(outcome.problem or words, good=not outcome.problem)
        self.imported.emit()
