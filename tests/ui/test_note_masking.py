"""The note masks what is typed on a pause, pasted or saved; undo says that a number is not a card's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt

from agent_desk.domain.masking import NOT_A_CARD, mask
from agent_desk.ui.context_state import HOME
from agent_desk.ui.panes.note_text import NoteText
from tests.ui.conftest import RESOURCES, Scene
from tests.ui.test_translations import messages

CTRL = Qt.KeyboardModifier.ControlModifier
CARD, MASKED = "4111 1111 1111 1111", "•••• •••• •••• 1111"


@pytest.fixture
def note(scene: Scene) -> NoteText:
    scene.ring()
    scene.key(Qt.Key.Key_F4)
    return scene.window.note.text


def pause(scene: Scene) -> None:
    timer = scene.window.note.masking._pause
    assert timer.isActive()
    timer.setInterval(0)
    scene.bot.waitUntil(lambda: not timer.isActive())
    scene.settle()


def paste(note: NoteText, text: str) -> None:
    brought = QMimeData()
    brought.setText(text)
    note.insertFromMimeData(brought)


def test_a_card_number_is_masked_when_typing_pauses_and_typing_goes_on_where_it_was(
    scene: Scene, note: NoteText
) -> None:
    scene.write(f"𝟏 card {CARD}, thanks")
    assert CARD in note.toPlainText()
    pause(scene)
    assert note.toPlainText() == f"𝟏 card {MASKED}, thanks"
    assert scene.window.note._how.text() == "Card number masked. Not a card? Ctrl+Z"
    scene.write("!")
    assert note.toPlainText() == f"𝟏 card {MASKED}, thanks!"
    assert scene.state.draft == f"𝟏 card {MASKED}, thanks!"


def test_what_is_pasted_or_saved_is_masked_at_once(scene: Scene, note: NoteText) -> None:
    paste(note, f"card {CARD} ")
    assert note.toPlainText() == f"card {MASKED} "
    scene.use_cases.silent = True
    scene.write("PIN 8264")
    scene.key(Qt.Key.Key_Return, CTRL)
    assert scene.use_cases.last("save_note") == ("call-1", f"card {MASKED} PIN ••••")


def test_undo_brings_a_number_back_and_the_note_says_from_then_on_that_it_is_no_card(
    scene: Scene, note: NoteText
) -> None:
    paste(note, f"order {CARD}")
    scene.key(Qt.Key.Key_Z, CTRL)
    said = f"order {CARD} (not a card)"
    scene.bot.waitUntil(lambda: note.toPlainText() == said)
    assert scene.window.note._how.text() == "The number stays: it is not a card"
    pause(scene)
    assert note.toPlainText() == said
    assert mask(said) == said
    scene.use_cases.silent = True
    scene.key(Qt.Key.Key_Return, CTRL)
    assert scene.use_cases.last("save_note") == ("call-1", said)


def test_undo_does_not_keep_a_code(scene: Scene, note: NoteText) -> None:
    paste(note, "CVV 123")
    assert scene.window.note._how.text() == "Security code removed: it may not be kept"
    scene.key(Qt.Key.Key_Z, CTRL)
    assert note.toPlainText() == "CVV 123"
    pause(scene)
    assert note.toPlainText() == "CVV •••"


def test_a_number_is_masked_before_another_context_is_looked_at(scene: Scene, note: NoteText) -> None:
    scene.write(f"card {CARD}")
    scene.window.contexts.look_at(HOME)
    assert scene.use_cases.last("type_note") == ("call-1", f"card {MASKED}")


@pytest.mark.parametrize(
    ("language", "said"), [("en", "not a card"), ("ru", "не карта"), ("lv", "nav karte")]
)
def test_the_words_are_those_that_the_mask_knows(language: str, said: str) -> None:
    file = RESOURCES / "translations" / f"agent_desk_{language}.ts"
    made = {key: forms[0] for context, key, forms, _ in messages(file) if context == "Note"}
    assert made["not a card"] == said
    assert said in NOT_A_CARD
