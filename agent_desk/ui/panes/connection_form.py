"""A form made from a plugin's settings, with a Test button; saving tests first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.outcome import Outcome, settle
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.panes.setting_input import SettingInput
from agent_desk.ui.setting_up import NewConnection, PluginChoice, Saved
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.ui.setting_up import KeptConnection, SettingUp
    from agent_desk.ui.task_bridge import TaskBridge

T = TypeVar("T")


class ConnectionForm(QWidget):
    """Fields for one plugin; required ones must be filled before it can be tested or saved.

    With ``kept`` it changes that connection, whose secrets stay when they are not typed again.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(
        self,
        bridge: TaskBridge,
        setting_up: SettingUp,
        plugin: PluginChoice,
        parent: QWidget,
        kept: KeptConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._setting_up, self._plugin, self._kept = bridge, setting_up, plugin, kept
        self._gone = False
        self._title = QLineEdit(one_line(kept.title if kept else plugin.name, 60), self)
        self.inputs = {spec.name: SettingInput(spec, self, kept) for spec in plugin.fields}
        self._name, self._marks, self._said = (PlainLabel(self) for _ in range(3))
        self._tell: Callable[[], str] = str
        self.save_button, self.test_button, self._leave_button = (QPushButton(self) for _ in range(3))
        self._connect()
        self._lay_out()
        self.translate_texts()

    def begin(self) -> None:
        """Take the keyboard."""
        self._title.setFocus()
        self._title.selectAll()

    def stops(self) -> list[QWidget]:
        """Where the keyboard goes, in the order in which it is read."""
        inputs = [stop for one in self.inputs.values() for stop in one.stops()]
        return [self._title, *inputs, self.save_button, self.test_button, self._leave_button]

    def translate_texts(self) -> None:
        """Say all but what the plugin's author wrote in the window's language."""
        self._name.say(translate("FirstStart", "Name"))
        self._title.setAccessibleName(translate("FirstStart", "Name"))
        self.test_button.setText(translate("FirstStart", "T&est"))
        self.save_button.setText(translate("FirstStart", "Test and &save"))
        self._leave_button.setText(translate("FirstStart", "Do not &keep it"))
        self._marks.say(translate("FirstStart", "* must be filled in"))
        self._said.say(said(self._tell()))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_leave_button"):
            self.translate_texts()
        super().changeEvent(event)

    def leave(self) -> None:
        """Nobody looks at it any more: what is still on its way is not shown."""
        self._gone = True
        self.deleteLater()

    def entered(self) -> NewConnection:
        """What is typed now."""
        plain = {name: one.value() for name, one in self.inputs.items() if one.spec.kind != "secret"}
        secret = {name: str(one.value()) for name, one in self.inputs.items() if one.spec.kind == "secret"}
        return NewConnection(
            plugin=self._plugin.id,
            title=self._title.text().strip(),
            settings=plain,
            secrets={name: value for name, value in secret.items() if value},
            id=self._kept.id if self._kept else "",
        )

    def _test(self) -> None:
        self._ask(self._setting_up.test_connection, self._tested)

    def _save(self) -> None:
        self._ask(self._setting_up.save_connection, self._saved)

    def _ask(self, ask: Callable[[NewConnection], Future[T]], then: Callable[[Outcome[T]], None]) -> None:
        missing = next((one for one in self.inputs.values() if one.missing()), None)
        if missing is not None:
            name = one_line(missing.spec.label, 60)
            self._say(lambda: translate("FirstStart", "Fill in: {name}").format(name=name), good=False)
            missing.field.setFocus()
            return
        self._say(lambda: translate("FirstStart", "Testing…"), good=True)
        self._enable(on=False)

        def heard(outcome: Outcome[T]) -> None:
            if not self._gone:
                then(outcome)

        settle(self._bridge, ask(self.entered()), heard)

    def _tested(self, outcome: Outcome[str]) -> None:
        self._enable(on=True)
        if outcome.problem:
            self._say(lambda: outcome.problem, good=False)
        else:
            self._say(partial(_works, outcome.result or ""), good=True)

    def _saved(self, outcome: Outcome[Saved]) -> None:
        self._enable(on=True)
        if outcome.problem:
            self._say(lambda: outcome.problem, good=False)
        elif outcome.result is not None:
            self.saved.emit(outcome.result)

    def _enable(self, *, on: bool) -> None:
        """The buttons; the keyboard stays where it is, with what is typed."""
        held = self.focusWidget()
        if not on and held in (self.test_button, self.save_button):
            self._title.setFocus()
        self.test_button.setEnabled(on)
        self.save_button.setEnabled(on)

    def _say(self, tell: Callable[[], str], *, good: bool) -> None:
        """Say what ``tell`` gives, in another language again."""
        self._tell = tell
        restyle(self._said, "chip", False if good else "notice")
        self._said.say(said(tell()))
        self._said.show()

    def _connect(self) -> None:
        self.test_button.clicked.connect(self._test)
        self.save_button.clicked.connect(self._save)
        self._leave_button.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._said.setWordWrap(True)
        self._said.setContentsMargins(6, 4, 6, 4)
        self._said.hide()
        self.save_button.setProperty("primary", True)
        self._leave_button.setProperty("quiet", True)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        self._name.setBuddy(self._title)
        form.addRow(self._name, self._title)
        for one in self.inputs.values():
            form.addRow(one.label(), one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(form)
        self._marks.setProperty("soft", True)
        self._marks.setVisible(any(one.spec.required for one in self.inputs.values()))
        column.addWidget(self._marks)
        column.addWidget(self._said)
        buttons = QHBoxLayout()
        for button in (self.save_button, self.test_button, self._leave_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)


def _works(what: str) -> str:
    return translate("FirstStart", "It works: {what}").format(what=said(what))
