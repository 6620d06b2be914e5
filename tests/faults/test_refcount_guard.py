"""A Qt binding that loses a reference at each call aborts the program after minutes; one release did."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

CALLS = 20_000
DRIFT = 500
"""References that the interpreter may take or drop meanwhile; one lost at each call would be 20,000."""


class Bell(QObject):
    """Rings once for each call."""

    rang = Signal(bool)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


def test_setting_a_text_keeps_the_count_of_none(field: QLineEdit) -> None:
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        field.setText("")
    assert abs(sys.getrefcount(None) - before) < DRIFT


def test_emitting_a_signal_keeps_the_count_of_true_and_none() -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rang.connect(lambda value: heard.append(value) if not heard else None)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(CALLS):
        bell.rang.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert heard == [True]
    assert all(abs(now - then) < DRIFT for now, then in zip(after, before, strict=True))
