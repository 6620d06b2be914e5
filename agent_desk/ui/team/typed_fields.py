"""What the fields of a sheet hold, as text that can be kept on disk and put back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget

from agent_desk.ui.team.department_field import DepartmentField
from agent_desk.ui.team.fields import Choice, MomentField, SheetText, Whom, WhomField

if TYPE_CHECKING:
    from collections.abc import Callable

_AGENT, _DEPARTMENT = "agent:", "department:"


def said_in(field: QWidget) -> str:
    """What a field holds."""
    if isinstance(field, SheetText | QLineEdit):
        return field.text()
    if isinstance(field, Choice):
        return str(field.value())
    if isinstance(field, MomentField):
        return f"{field.moment().isoformat()} {field.zone}"
    if isinstance(field, QCheckBox):
        return "yes" if field.isChecked() else ""
    if isinstance(field, WhomField):
        return _whom(field)
    return _item(field) if isinstance(field, QComboBox) else ""


def put_in(field: QWidget, text: str) -> None:
    """Put back what a field held; what can no longer be chosen is left alone."""
    if isinstance(field, SheetText):
        field.put(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, Choice):
        field.choose(int(text) if text.isdigit() else -1)
    elif isinstance(field, MomentField):
        _put_moment(field, text)
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(text))
    elif isinstance(field, WhomField):
        _put_whom(field, text)
    elif isinstance(field, QComboBox):
        _put_item(field, text)


def when_changed(field: QWidget, act: Callable[[], None]) -> None:
    """Have ``act`` called whenever a field holds something else."""
    if isinstance(field, SheetText | QLineEdit):
        field.textChanged.connect(lambda *_: act())
    elif isinstance(field, Choice):
        field.chosen.connect(lambda _place: act())
    elif isinstance(field, MomentField):
        field.dateTimeChanged.connect(lambda _at: act())
    elif isinstance(field, QCheckBox):
        field.toggled.connect(lambda _on: act())
    elif isinstance(field, QComboBox):
        field.currentIndexChanged.connect(lambda _place: act())
        field.editTextChanged.connect(lambda _text: act())


def take_keyboard_over(old: QWidget, new: QWidget) -> None:
    """Give the keyboard to the field of ``new`` that is named like the one of ``old`` that has it, at the
    same place of its text."""
    focus = QApplication.focusWidget()
    if focus is None or not old.isAncestorOf(focus):
        return
    for name, field in vars(old).items():
        if isinstance(field, Choice) and field.isAncestorOf(focus):
            getattr(new, name).button(max(0, field.value())).setFocus()
        elif isinstance(field, QWidget) and field is focus:
            getattr(new, name).setFocus()
            _go_to_the_same(field, getattr(new, name))


def _go_to_the_same(old: QWidget, new: QWidget) -> None:
    if isinstance(old, QLineEdit) and isinstance(new, QLineEdit):
        new.setCursorPosition(old.cursorPosition())
    elif isinstance(old, SheetText) and isinstance(new, SheetText):
        cursor = new.textCursor()
        cursor.setPosition(min(old.textCursor().position(), len(new.toPlainText())))
        new.setTextCursor(cursor)


def _whom(field: WhomField) -> str:
    whom = field.whom()
    if whom is None:
        return field.currentText()
    return f"{_AGENT}{whom.agent}" if whom.agent else f"{_DEPARTMENT}{whom.department}"


def _put_whom(field: WhomField, text: str) -> None:
    whom = Whom(agent=text.removeprefix(_AGENT))
    if text.startswith(_DEPARTMENT):
        whom = Whom(department=text.removeprefix(_DEPARTMENT))
    field.setEditText(whom.agent or whom.department)
    if text.startswith((_AGENT, _DEPARTMENT)):
        field.choose(whom)


def _item(field: QComboBox) -> str:
    data = field.currentData()
    return data if isinstance(data, str) else field.currentText()


def _put_item(field: QComboBox, text: str) -> None:
    if isinstance(field, DepartmentField):
        field.choose(text)
        return
    place = field.findData(text)
    place = place if place >= 0 else field.findText(text)
    if place >= 0:
        field.setCurrentIndex(place)
    elif field.isEditable():
        field.setEditText(text)


def _put_moment(field: MomentField, text: str) -> None:
    said, _, zone = text.partition(" ")
    try:
        at = datetime.fromisoformat(said)
    except ValueError:
        return
    if at.tzinfo is not None:
        field.put(at, zone)
