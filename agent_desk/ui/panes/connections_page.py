"""The connections of this desktop: how each is, and all that can be done with it; first, a welcome."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.connection_form import ConnectionForm
from agent_desk.ui.panes.connection_list import ConnectionList
from agent_desk.ui.panes.outcome import Outcome, settle
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.setting_up import KeptConnection, PluginChoice, Saved, SettingUp
    from agent_desk.ui.task_bridge import TaskBridge

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDE = 720


class ConnectionsPage(QScrollArea):
    """Nothing here blocks the window. What is typed into its form stays there while the agent helps a
    caller."""

    done = Signal()
    imported = Signal()

    def __init__(
        self, fittings: Fittings, bridge: TaskBridge, setting_up: SettingUp, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fittings, self._bridge, self._setting_up = fittings, bridge, setting_up
        self._plugins: tuple[PluginChoice, ...] = ()
        self.form: ConnectionForm | None = None
        self._sheet = QWidget(self)
        self._card = QFrame(self._sheet)
        self._title = PlainLabel(self._card, "customerName")
        self._about, self._hint, self._tested = (PlainLabel(self._card) for _ in range(3))
        self.list = ConnectionList(fittings, bridge, setting_up, self._card)
        self._samples = QWidget(self._card)
        self.sample, self._back = QPushButton(self._samples), QPushButton(self._card)
        self.which = QComboBox(self._card)
        self._place = QVBoxLayout()
        self._said = PlainLabel(self._card)
        self._connect()
        self._lay_out()
        self.translate_texts()

    def begin(self) -> None:
        """Show what is connected and what can be, and take the keyboard."""
        self._plugins = self._setting_up.list_plugins()
        self._offer_plugins()
        if self.form is None:
            self.list.refresh(begin=True)
        else:
            self.form.begin()

    def translate_texts(self) -> None:
        """The language changed."""
        welcome = self.list.empty
        self.setAccessibleName(translate("Connections", "Connections"))
        self._title.say(
            translate("FirstStart", "Welcome to Agent Desk")
            if welcome
            else translate("Connections", "Connections")
        )
        self._about.say(
            translate(
                "FirstStart",
                "When a call comes in, this window shows who it is, everything the customer "
                "has in every back end, every previous contact, and the answers that fit. "
                "Nothing is connected yet.",
            )
        )
        self._about.setVisible(welcome)
        self.sample.setText(translate("FirstStart", "&Open the sample company"))
        self._hint.say(
            translate(
                "FirstStart", "20,000 made-up customers in five back ends on this machine. Nothing leaves it."
            )
        )
        self.which.setAccessibleName(translate("FirstStart", "Connect a back end"))
        self._tested.say(
            translate("FirstStart", "Each is tested before it is kept; secrets go to this machine's keyring.")
        )
        self._back.setText(translate("FirstStart", "Go to the desk (Esc)"))
        restyle(self.sample, "primary", welcome)
        self._column.removeWidget(self._samples)
        self._column.insertWidget(self._column.indexOf(self.which if welcome else self._back), self._samples)
        self._offer_plugins()

    def _offer_plugins(self) -> None:
        chosen = self.which.currentIndex() if self.form is not None else 0
        self.which.clear()
        self.which.addItem(translate("FirstStart", "Connect a back end…"))
        self.which.addItems([one_line(plugin.name, 60) for plugin in self._plugins])
        self.which.setCurrentIndex(max(chosen, 0))

    def _listed(self, begin: bool) -> None:
        self.translate_texts()
        focus = QApplication.focusWidget()
        typing = isinstance(focus, QLineEdit) and self.isAncestorOf(focus)
        if begin and not typing and self.list.empty:
            self.sample.setFocus()
        elif begin and not typing:
            self.list.begin()

    def _open_sample(self) -> None:
        self.sample.setEnabled(False)
        self._say(translate("FirstStart", "Making the sample company… this takes some seconds, once."))
        settle(self._bridge, self._setting_up.open_sample_company(), self._sample_open)

    def _sample_open(self, outcome: Outcome[str]) -> None:
        self.sample.setEnabled(True)
        self._say(outcome.problem or outcome.result or "", good=not outcome.problem)
        self.list.refresh()
        if not outcome.problem:
            self.imported.emit()
            self.done.emit()

    def _choose(self, place: int) -> None:
        if 0 < place <= len(self._plugins):
            self._open_form(self._plugins[place - 1])
        else:
            self._close_form()

    def _change(self, kept: KeptConnection) -> None:
        plugin = next((one for one in self._plugins if one.id == kept.plugin), None)
        if plugin is not None:
            self._open_form(plugin, kept)

    def _open_form(self, plugin: PluginChoice, kept: KeptConnection | None = None) -> None:
        self._close_form()
        self._say("")
        self.form = ConnectionForm(self._bridge, self._setting_up, plugin, self._card, kept)
        self.form.saved.connect(self._saved)
        self.form.left.connect(self._leave_form)
        self._place.addWidget(self.form)
        if kept is None:
            self.which.setCurrentIndex(self._plugins.index(plugin) + 1)
        self.form.show()
        for before, after in pairwise([self.which, *self.form.stops(), self.sample]):
            self.setTabOrder(before, after)
        self.form.begin()
        self._sheet.adjustSize()
        self.ensureWidgetVisible(self.form.save_button)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.leave()
        self.which.setCurrentIndex(0)

    def _leave_form(self) -> None:
        self._close_form()
        self.which.setFocus()

    def _saved(self, saved: Saved) -> None:
        """Stay, and say so: a warning that nobody sees warns nobody."""
        self._close_form()
        words = translate("FirstStart", "Saved. It answers: {what}").format(what=said(saved.found))
        warning = translate("FirstStart", "But: {warning}").format(warning=said(saved.warning))
        self._say(f"{words}\n{warning}" if saved.warning else words, good=not saved.warning)
        self.list.refresh(saved.id)

    def _say(self, words: str, *, good: bool = True) -> None:
        restyle(self._said, "chip", False if good else "notice")
        self._said.say(said(words))
        self._said.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key that nothing took: Enter presses the button that has the keyboard, or saves the form."""
        held = self.focusWidget()
        if event.key() in _ENTER and isinstance(held, QPushButton):
            held.click()
        elif event.key() in _ENTER and isinstance(held, QLineEdit) and self.form is not None:
            self.form.save_button.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_back"):
            self._plugins = self._setting_up.list_plugins()
            self.translate_texts()
            self.list.translate_texts()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.sample.clicked.connect(self._open_sample)
        self.which.activated.connect(self._choose)
        self._back.clicked.connect(self.done)
        self.list.listed.connect(self._listed)
        self.list.change_wanted.connect(self._change)
        self.list.imported.connect(self.imported)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card.setProperty("pane", True)
        self._back.setProperty("quiet", True)
        for label in (self._hint, self._tested):
            label.setProperty("soft", True)
        for label in (self._about, self._hint, self._tested, self._said):
            label.setWordWrap(True)
        self._said.setContentsMargins(6, 4, 6, 4)
        self._said.hide()
        samples = QVBoxLayout(self._samples)
        samples.setContentsMargins(0, 8, 0, 8)
        samples.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignLeft)
        samples.addWidget(self._hint)
        self._column = column = QVBoxLayout(self._card)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(10)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self._said)
        column.addWidget(self.list)
        column.addWidget(self.which, 0, left)
        column.addWidget(self._tested)
        column.addLayout(self._place)
        column.addWidget(self._samples)
        column.addWidget(self._back, 0, left)
        self._card.setMaximumWidth(self._fittings.theme.px(_WIDE))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._card, 6)
        across.addStretch(1)
        outer = QVBoxLayout(self._sheet)
        outer.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(2)
        self.setWidget(self._sheet)
