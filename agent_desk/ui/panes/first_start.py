"""First start: explains itself; a sample company is one click, a connection is a form with a Test button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.connection_form import ConnectionForm, settle
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.setting_up import PluginChoice, SettingUp
    from agent_desk.ui.task_bridge import TaskBridge


class FirstStartPage(QWidget):
    """Two ways to begin, on one page; nothing here blocks the window."""

    done = Signal()

    def __init__(
        self, fittings: Fittings, bridge: TaskBridge, setting_up: SettingUp, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._fittings, self._bridge, self._setting_up = fittings, bridge, setting_up
        self._plugins: tuple[PluginChoice, ...] = ()
        self._form: ConnectionForm | None = None
        self._card = QFrame(self)
        self._card.setProperty("pane", True)
        self._sample = QPushButton(self._card)
        self._which = QComboBox(self._card)
        self._place = QVBoxLayout()
        self._said = PlainLabel(self._card)
        self._lay_out()

    def begin(self) -> None:
        """Show what can be connected and take the keyboard."""
        self._plugins = self._setting_up.list_plugins()
        self._which.clear()
        self._which.addItem(translate("FirstStart", "Connect a back end…"))
        self._which.addItems([one_line(plugin.name, 60) for plugin in self._plugins])
        self._sample.setFocus()

    def _open_sample(self) -> None:
        self._sample.setEnabled(False)
        self._said.say(translate("FirstStart", "Making the sample company… this takes some seconds, once."))
        settle(self._bridge, self._setting_up.open_sample_company(), self._sample_open)

    def _sample_open(self, sentence: str, problem: BaseException | None) -> None:
        self._sample.setEnabled(True)
        self._said.say(sentence)
        if problem is None:
            self.done.emit()

    def _choose(self, place: int) -> None:
        if self._form is not None:
            self._form.deleteLater()
            self._form = None
        if 0 < place <= len(self._plugins):
            self._form = ConnectionForm(self._bridge, self._setting_up, self._plugins[place - 1], self._card)
            self._form.saved.connect(self.done)
            self._place.addWidget(self._form)

    def _lay_out(self) -> None:
        title = PlainLabel(self._card, "customerName")
        title.say(translate("FirstStart", "Welcome to Agent Desk"))
        about = PlainLabel(self._card)
        about.setWordWrap(True)
        about.say(
            translate(
                "FirstStart",
                "When a call comes in, this window shows who it is, everything the customer "
                "has in every back end, every previous contact, and the answers that fit. "
                "Nothing is connected yet.",
            )
        )
        self._sample.setText(translate("FirstStart", "Open the &sample company"))
        self._sample.setProperty("primary", True)
        self._sample.clicked.connect(self._open_sample)
        hint = self._soft(
            translate(
                "FirstStart", "20,000 made-up customers in five back ends on this machine. Nothing leaves it."
            )
        )
        self._which.activated.connect(self._choose)
        self._which.setAccessibleName(translate("FirstStart", "Connect a back end"))
        back = QPushButton(translate("FirstStart", "Go to the desk (Esc)"), self._card)
        back.setProperty("quiet", True)
        back.clicked.connect(self.done)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        for part in (title, about):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hint)
        column.addSpacing(8)
        column.addWidget(self._which, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            self._soft(
                translate(
                    "FirstStart", "Each is tested before it is kept; secrets go to this machine's keyring."
                )
            )
        )
        column.addLayout(self._place)
        column.addWidget(self._said)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.setMaximumWidth(self._fittings.theme.px(640))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._card, 4)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(2)

    def _soft(self, words: str) -> PlainLabel:
        label = PlainLabel(self._card)
        label.setProperty("soft", True)
        label.setWordWrap(True)
        label.say(words)
        return label
