"""Answers while typing: nothing jumps, matched words are marked, a confirmed answer can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from agent_desk.domain.article import Answer, Article
from agent_desk.ui.panes.notices import Notices
from tests.fakes import people
from tests.ui.conftest import Scene

BODY = "1. Block the **wallet** cards.\n2. A wallet is gone.\n\n![x](file:///etc/passwd) <script>no</script>"


def answer(name: str, **facts: str) -> Answer:
    article = Article(name, f"Lost {name}", BODY, "en", **facts)  # type: ignore[arg-type]
    return Answer(article, 0.9, matched=("Lost", "wallet"))


ONE, TWO, THREE = answer("one"), answer("two"), answer("three")


def asked(scene: Scene, text: str, *answers: Answer) -> None:
    """The agent types one key more, and these are the answers."""
    scene.use_cases.answers = answers
    scene.window.answers.field.setText(text)
    scene.window.answers.field.typed.emit(text)
    scene.settle()


def read(scene: Scene) -> str:
    shown = scene.window.answers.answer
    return shown.article.id if shown else ""


def rows(scene: Scene) -> list[str]:
    return [row[1].article.id for row in scene.window.answers._rows.rows]


def test_the_best_answer_is_read_until_the_agent_chooses(scene: Scene) -> None:
    asked(scene, "lo", ONE, TWO)
    assert read(scene) == "one"
    asked(scene, "los", TWO, ONE)
    assert (rows(scene), read(scene)) == (["two", "one"], "two")


def test_a_chosen_row_keeps_its_article_while_more_is_typed(scene: Scene) -> None:
    asked(scene, "lo", ONE, TWO, THREE)
    scene.window.answers.field.moved.emit(1)
    assert read(scene) == "two"
    asked(scene, "los", THREE, ONE, TWO)
    assert read(scene) == "two"
    assert scene.window.answers.list.chosen_place() == 2
    asked(scene, "lost", THREE, ONE)
    assert read(scene) == "three"
    asked(scene, "lost w", ONE, THREE)
    assert read(scene) == "one"


def test_a_row_that_qt_has_chosen_is_nobodys_choice(scene: Scene) -> None:
    """A list chooses a neighbour where its row goes, and its first row when the keyboard is handed to it."""
    asked(scene, "lo", ONE, TWO)
    scene.window.answers.list.choose(1)
    assert read(scene) == "two"
    asked(scene, "los", ONE, TWO)
    assert read(scene) == "one"


def test_a_row_that_is_clicked_is_a_choice(scene: Scene) -> None:
    asked(scene, "lo", ONE, TWO)
    rows = scene.window.answers.list
    at = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    asked(scene, "los", ONE, TWO)
    assert read(scene) == "two"


def test_clearing_the_field_lets_the_choice_go(scene: Scene) -> None:
    asked(scene, "lo", ONE, TWO)
    scene.window.answers.field.moved.emit(1)
    asked(scene, "", ONE, TWO)
    assert read(scene) == "one"


def test_the_same_answers_again_repaint_nothing(scene: Scene) -> None:
    asked(scene, "lo", ONE, TWO)
    changed: list[object] = []
    model = scene.window.answers._rows
    for happened in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
        happened.connect(lambda *_what: changed.append(1))
    asked(scene, "los", replace(ONE), replace(TWO))
    assert changed == []


def test_matched_words_are_marked_in_what_is_read_and_it_is_safe(scene: Scene) -> None:
    asked(scene, "lost wallet", ONE)
    scene.bot.waitUntil(lambda: "Block" in scene.window.answers.view._body.toPlainText())
    body = scene.window.answers.view._body
    marked = [mark.cursor.selectedText() for mark in body.extraSelections()]
    assert marked == ["wallet", "wallet"]
    assert "<img" not in body.toHtml()
    assert "<script" not in body.toHtml()


def test_what_to_say_and_the_steps_are_read_in_one_place_that_scrolls(scene: Scene) -> None:
    steps = "\n".join(f"{step}. Ask once, write it down." for step in range(1, 60))
    article = replace(ONE.article, body=steps, say="I will block all cards.", authority="block")
    asked(scene, "lo", replace(ONE, article=article), TWO)
    view = scene.window.answers.view
    scene.bot.waitUntil(lambda: "59." in view._body.toPlainText() or view._body.height() > 900)
    view.focus_body()
    scene.key(Qt.Key.Key_PageDown)
    bar = view._cards.verticalScrollBar()
    assert bar.value() > 0
    assert view._body.verticalScrollBar().maximum() == 0
    bar.setValue(bar.maximum())
    asked(scene, "los", TWO)
    assert bar.value() == 0, "another answer is read from its beginning"


def test_authority_needed_and_the_playbook_are_said(scene: Scene) -> None:
    asked(scene, "lo", answer("one", authority_needed="lead", playbook="lost-wallet"))
    marks = scene.window.answers.view._marks
    assert marks.isVisible()
    assert marks.text() == "A lead must agree · playbook: lost-wallet"
    asked(scene, "los", TWO)
    assert not marks.isVisible()


def test_a_confirmed_answer_is_said_and_can_be_taken_back(scene: Scene) -> None:
    scene.ring()
    asked(scene, "lost wallet", ONE)
    scene.key(Qt.Key.Key_F7)
    button = scene.window.answers.view._confirm
    assert not button.isEnabled()
    assert any("lost wallet" in message for message in scene.window.findChildren(Notices)[0].messages())
    scene.window.actions_table.made["undo"].trigger()
    scene.settle()
    assert scene.use_cases.last("take_back_answer") == (people.call().id, "lost wallet", "one@en")
    assert button.isEnabled()


def test_typing_in_the_field_keeps_the_keyboard(scene: Scene) -> None:
    field = scene.window.answers.field
    field.setFocus()
    scene.use_cases.answers = (ONE, TWO)
    scene.write("lost")
    scene.settle()
    assert field.hasFocus()
    assert isinstance(scene.window.answers.view._confirm, QPushButton)
    assert field.text() == "lost"


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_what_is_told_and_what_answered_are_told_apart(scene: Scene, language: str) -> None:
    scene.ring()
    scene.window.look_switch.language(language)
    scene.settle()
    buttons = scene.window.answers.view.findChildren(QPushButton)
    foot = {one.text().split("  ")[0]: one for one in buttons if "F7" in one.text()}
    assert set(foot) == {"F7", "Shift+F7"}, "the key first, as on every button"
    hints = {one.toolTip() for one in foot.values()}
    assert len(hints) == 2
    assert all(hints)
    assert all(one.accessibleDescription() for one in foot.values())


@pytest.mark.parametrize("language", ["en", "ru", "lv"])
def test_the_buttons_of_an_answer_are_not_cut_off(scene: Scene, language: str) -> None:
    scene.ring()
    scene.window.resize(1440, 870)
    scene.window.look_switch.language(language)
    scene.window.answers.show_article(ONE)
    scene.settle()
    view = scene.window.answers.view
    assert view.minimumSizeHint().width() <= view.width()
    view.confirm_done()
    scene.settle()
    assert view.minimumSizeHint().width() <= view.width()


def test_where_its_author_finds_an_article_is_told_to_who_asks_only(scene: Scene) -> None:
    scene.ring()
    asked(scene, "wallet", answer("one", topic="cards", source="en/lost-<b>wallet.md"), TWO)
    view = scene.window.answers.view
    assert view._source.text() == "cards · version 1 · en"
    assert "en/lost-&lt;b&gt;wallet.md" in view._source.toolTip()
    asked(scene, "wallets", TWO)
    assert view._source.toolTip() == ""


def test_a_topic_in_arabic_does_not_turn_the_line_round(scene: Scene) -> None:
    scene.ring()
    asked(scene, "wallet", answer("one", topic="بطاقات"))
    assert scene.window.answers.view._source.text() == "\u2068بطاقات\u2069 · version 1 · en"
