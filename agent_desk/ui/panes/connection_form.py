"""A form made from a plugin's settings, with a Test button; saving tests first."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.setting_up import NewConnection, PluginChoice, SettingField, SettingUp, Value
from agent_desk.ui.text import PlainLabel, one_line, tooltip

if TYPE_CHECKING:
    from agent_desk.ui.task_bridge import TaskBridge

Then = Callable[[str, BaseException | None], None]


def settle(bridge: TaskBridge, future: Future[str], then: Then) -> None:
    """Bring a sentence, or an exception in words, home to ``then``."""

    def outcome(done: Future[str]) -> Callable[[], None]:
        problem = done.exception()
        sentence = str(problem) if problem is not None else done.result()
        return lambda: then(sentence, problem)

    answered: Future[Callable[[], None]] = Future()
    bridge.bring_home(answered, lambda act: act())
    future.add_done_callback(lambda done: answered.set_result(outcome(done)))


class ConnectionForm(QWidget):
    """Fields for one plugin; required ones must be filled before it can be tested or saved."""

    saved = Signal()

    def __init__(
        self, bridge: TaskBridge, setting_up: SettingUp, plugin: PluginChoice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge, self._setting_up, self._plugin = bridge, setting_up, plugin
        self._fields: dict[str, QWidget] = {}
        self._title = QLineEdit(one_line(plugin.name, 60), self)
        self._said = PlainLabel(self)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(6, 4, 6, 4)
        self._said.hide()
        self.test_button = QPushButton(translate("FirstStart", "&Test"), self)
        self.save_button = QPushButton(translate("FirstStart", "Test and &save"), self)
        self.save_button.setProperty("primary", True)
        self.test_button.clicked.connect(self._test)
        self.save_button.clicked.connect(self._save)
        self._lay_out()

    def entered(self) -> NewConnection:
        """What is typed now."""
        values = {spec.name: self._value(spec) for spec in self._plugin.fields}
        secret = {spec.name for spec in self._plugin.fields if spec.kind == "secret"}
        return NewConnection(
            plugin=self._plugin.id,
            title=self._title.text().strip(),
            settings={name: value for name, value in values.items() if name not in secret},
            secrets={name: str(value) for name, value in values.items() if name in secret},
        )

    def _missing(self) -> str:
        return next(
            (spec.label for spec in self._plugin.fields if spec.required and self._value(spec) == ""), ""
        )

    def _test(self) -> None:
        self._ask(self._setting_up.test_connection, self._tested)

    def _save(self) -> None:
        self._ask(self._setting_up.save_connection, self._kept)

    def _ask(self, ask: Callable[[NewConnection], Future[str]], then: Then) -> None:
        missing = self._missing()
        if missing:
            self._say(
                translate("FirstStart", "Fill in: {name}").format(name=one_line(missing, 60)), good=False
            )
            return
        self._say(translate("FirstStart", "Testing…"), good=True)
        self.test_button.setEnabled(False)
        self.save_button.setEnabled(False)
        settle(self._bridge, ask(self.entered()), then)

    def _tested(self, sentence: str, problem: BaseException | None) -> None:
        self.test_button.setEnabled(True)
        self.save_button.setEnabled(True)
        works = translate("FirstStart", "It works: {what}").format(what=sentence)
        self._say(sentence if problem is not None else works, good=problem is None)

    def _kept(self, sentence: str, problem: BaseException | None) -> None:
        self._tested(sentence, problem)
        if problem is None:
            self.saved.emit()

    def _say(self, words: str, *, good: bool) -> None:
        restyle(self._said, "chip", False if good else "notice")
        self._said.say(said(words))
        self._said.show()

    def _value(self, spec: SettingField) -> Value:
        field = self._fields[spec.name]
        if isinstance(field, QCheckBox):
            return field.isChecked()
        text = field.currentText() if isinstance(field, QComboBox) else ""
        if isinstance(field, QLineEdit):
            text = field.text() if spec.kind == "secret" else field.text().strip()
        return _number(text) if spec.kind == "number" else text

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(translate("FirstStart", "Name"), self._title)
        for spec in self._plugin.fields:
            field = self._field(spec)
            field.setToolTip(tooltip(spec.help))
            field.setAccessibleName(one_line(spec.label, 60))
            self._fields[spec.name] = field
            form.addRow("" if spec.kind == "flag" else one_line(spec.label, 60).replace("&", "&&"), field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addLayout(buttons)

    def _field(self, spec: SettingField) -> QWidget:
        if spec.kind == "flag":
            box = QCheckBox(one_line(spec.label, 60).replace("&", "&&"), self)
            box.setChecked(bool(spec.default))
            return box
        if spec.kind == "choice":
            choice = QComboBox(self)
            choice.addItems(list(spec.choices))
            choice.setCurrentText(str(spec.default))
            return choice
        line = QLineEdit(str(spec.default), self)
        if spec.kind == "secret":
            line.setEchoMode(QLineEdit.EchoMode.Password)
        return line


def _number(text: str) -> Value:
    try:
        return int(text)
    except ValueError:
        return text
