"""One setting of a connection: its field, what it means, and a chooser where it is a path."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.i18n import translate
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.ui.setting_up import KeptConnection, SettingField, Value


class SettingInput(QWidget):
    """Holds a value; with ``kept`` the one of that connection, whose secret is never shown."""

    def __init__(self, spec: SettingField, parent: QWidget, kept: KeptConnection | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._kept = kept is not None
        value = kept.settings.get(spec.name, spec.default) if kept is not None else spec.default
        self.field = self._field(value)
        self.field.setAccessibleName(one_line(spec.label, 60))
        line = self.field if spec.kind == "path" and isinstance(self.field, QLineEdit) else None
        self._chooser = self._made_chooser(line) if line is not None else None
        self._lay_out()
        self.translate_texts()

    def stops(self) -> list[QWidget]:
        """Where the keyboard goes in it."""
        return [self.field, *([self._chooser] if self._chooser is not None else [])]

    def translate_texts(self) -> None:
        """Say what is ours in the window's language; the label is the plugin's."""
        if self.spec.kind == "secret" and isinstance(self.field, QLineEdit):
            self.field.setPlaceholderText(translate("FirstStart", "Kept as it is") if self._kept else "")
        if self._chooser is not None:
            name = one_line(self.spec.label, 60)
            self._chooser.setText(translate("FirstStart", "Choose…"))
            self._chooser.setAccessibleName(translate("FirstStart", "Choose: {name}").format(name=name))
            file, folder = self._chooser.menu().actions()
            file.setText(translate("FirstStart", "&File…"))
            folder.setText(translate("FirstStart", "F&older…"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_chooser"):
            self.translate_texts()
        super().changeEvent(event)

    def label(self) -> str:
        """What stands beside it."""
        words = one_line(self.spec.label, 60).replace("&", "&&")
        return "" if self.spec.kind == "flag" else f"{words} *" if self.spec.required else words

    def missing(self) -> bool:
        """Whether it must be filled in, and is not; a secret that is kept need not be typed again."""
        there = self._kept and self.spec.kind == "secret"
        return self.spec.required and not there and self.value() == ""

    def value(self) -> Value:
        """What is entered now."""
        if isinstance(self.field, QCheckBox):
            return self.field.isChecked()
        if isinstance(self.field, QComboBox):
            return self.field.currentText()
        text = self.field.text() if isinstance(self.field, QLineEdit) else ""
        text = text if self.spec.kind == "secret" else text.strip()
        return _number(text) if self.spec.kind == "number" else text

    def _field(self, value: Value) -> QWidget:
        if self.spec.kind == "flag":
            box = QCheckBox(one_line(self.spec.label, 60).replace("&", "&&"), self)
            box.setChecked(bool(value))
            return box
        if self.spec.kind == "choice":
            choice = QComboBox(self)
            choice.addItems(list(self.spec.choices))
            choice.setCurrentText(str(value))
            return choice
        line = QLineEdit(self)
        if self.spec.kind == "secret":
            line.setEchoMode(QLineEdit.EchoMode.Password)
        else:
            line.setText(str(value))
        return line

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        across = QHBoxLayout()
        across.addWidget(self.field, 1)
        if self._chooser is not None:
            across.addWidget(self._chooser)
        column.addLayout(across)
        if self.spec.help:
            about = PlainLabel(self)
            about.setProperty("soft", True)
            about.setWordWrap(True)
            about.say(one_line(self.spec.help, 300))
            self.field.setAccessibleDescription(about.text())
            column.addWidget(about)

    def _made_chooser(self, line: QLineEdit) -> QToolButton:
        """A path may be of a file or of a folder: only its plugin knows."""
        button = QToolButton(self)
        button.setProperty("choice", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for choose in (_a_file, _a_folder):
            menu.addAction("").triggered.connect(partial(self._choose, line, choose))
        button.setMenu(menu)
        return button

    def _choose(self, line: QLineEdit, choose: Callable[[QWidget, str, str], str]) -> None:
        begin = line.text().strip() or str(Path.home())
        chosen = choose(self, one_line(self.spec.label, 60), begin)
        if chosen:
            line.setText(chosen)
        line.setFocus()


def _a_file(parent: QWidget, title: str, begin: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, begin)[0]


def _a_folder(parent: QWidget, title: str, begin: str) -> str:
    return QFileDialog.getExistingDirectory(parent, title, begin)


def _number(text: str) -> Value:
    try:
        return int(text)
    except ValueError:
        return text
