"""The editor's pages: questions without an answer, drafting, publishing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from agent_desk.domain.article import ArticleDraft, UnansweredQuestion
from agent_desk.ui.editor.draft_page import DraftPage
from agent_desk.ui.editor.unanswered_page import UnansweredPage
from agent_desk.ui.text import PlainLabel
from tests.fakes import people
from tests.ui.conftest import Scene


def question(number: int, text: str, found: int = 0) -> UnansweredQuestion:
    return UnansweredQuestion(f"u{number}", text, "en", "anna", people.NOW, found)


GROUPS = (
    (question(1, "sim for my cat"), question(2, "can a cat own a sim"), question(3, "sim for my cat")),
    (question(4, "boat insurance", found=2),),
)
DRAFT = ArticleDraft("d1", "Who pays the courier?", "We do.", "Ilze, Legal", "boris", people.NOW)


def opened(scene: Scene, may_publish: bool = True) -> UnansweredPage:
    scene.use_cases.unanswered, scene.use_cases.article_drafts = GROUPS, (DRAFT,)
    scene.use_cases.may_publish = may_publish
    scene.key(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    found: UnansweredPage = page(scene, UnansweredPage)
    return found


def page(scene: Scene, kind: type[Any]) -> Any:
    assert scene.window.team is not None
    shown = scene.window.team.pages.page
    assert isinstance(shown, kind)
    return shown


def texts(scene: Scene) -> list[str]:
    assert scene.window.team is not None
    shown = scene.window.team.pages.page
    assert shown is not None
    return [label.text() for label in shown.findChildren(PlainLabel) if label.isVisible()]


def button(scene: Scene, name: str) -> Any:
    return next(one for one in page(scene, UnansweredPage).buttons if one.accessibleName().startswith(name))


def test_alike_questions_stand_together_with_how_often_they_were_asked(scene: Scene) -> None:
    opened(scene)
    shown = texts(scene)
    assert "sim for my cat" in shown
    assert "can a cat own a sim" in shown
    assert any(text.startswith("asked 3×") for text in shown)
    assert any("none was chosen" in text for text in shown)
    assert "Who pays the courier?" in shown
    assert any("Ilze, Legal said it" in text for text in shown)


def test_the_palette_opens_it(scene: Scene) -> None:
    offers = {row.id: row for row in scene.window.commands.finding.offers()}
    assert offers["unanswered"].enabled
    scene.window.actions_table.made["unanswered"].trigger()
    scene.settle()
    assert "Every question was answered, and no draft waits." in texts(scene)


def test_a_group_that_is_done_goes(scene: Scene) -> None:
    opened(scene)
    button(scene, "Done with it: boat").click()
    scene.settle()
    assert scene.use_cases.last("settle_unanswered") == (("u4",),)
    assert "boat insurance" not in texts(scene)


def test_an_article_is_drafted_of_a_group_and_published(scene: Scene) -> None:
    opened(scene)
    button(scene, "Draft an article: sim").click()
    scene.settle()
    writing = page(scene, DraftPage)
    assert writing.question.text() == "sim for my cat"
    assert writing.answer.hasFocus()
    scene.write("No, a person")
    scene.key(Qt.Key.Key_Return)
    scene.write("must sign.")
    writing.title.setText("A SIM for a pet")
    writing.publish.click()
    scene.settle()
    drafted = scene.use_cases.last("draft_article")
    assert drafted[:2] == ("sim for my cat", "No, a person\nmust sign.")
    assert drafted[4] == ("sim for my cat", "can a cat own a sim")
    (changed,) = scene.use_cases.last("change_draft")
    assert isinstance(changed, ArticleDraft)
    assert changed.title == "A SIM for a pet"
    assert scene.use_cases.last("publish_draft") == (changed.id,)
    assert page(scene, UnansweredPage)


def test_a_draft_needs_both_and_says_so(scene: Scene) -> None:
    opened(scene)
    button(scene, "Draft an article: boat").click()
    scene.settle()
    page(scene, DraftPage).save.click()
    scene.settle()
    assert "Write the question and the answer first." in texts(scene)
    assert scene.use_cases.times_asked("draft_article") == 0


def test_who_may_not_publish_can_only_keep_it(scene: Scene) -> None:
    opened(scene, may_publish=False)
    button(scene, "Open it").click()
    scene.settle()
    writing = page(scene, DraftPage)
    assert not writing.publish.isEnabled()
    assert not writing.discard.isEnabled()
    writing.answer.put("We do, always.")
    writing.save.click()
    scene.settle()
    (changed,) = scene.use_cases.last("change_draft")
    assert isinstance(changed, ArticleDraft)
    assert (changed.answer, changed.said_by) == ("We do, always.", "Ilze, Legal")
    assert "The draft is kept." in texts(scene)


def test_a_draft_is_discarded_and_esc_goes_back(scene: Scene) -> None:
    opened(scene)
    button(scene, "Open it").click()
    scene.settle()
    page(scene, DraftPage).discard.click()
    scene.settle()
    assert scene.use_cases.last("discard_draft") == ("d1", "")
    assert "Who pays the courier?" not in texts(scene)
    scene.key(Qt.Key.Key_Escape)
    assert scene.window.team is not None
    assert scene.window.team.pages.page is None
    assert scene.window.answers.isVisible()


def test_an_article_is_drafted_from_the_case_that_is_looked_at(scene: Scene) -> None:
    scene.ring()
    scene.window.actions_table.made["draft_case"].trigger()
    scene.settle()
    assert scene.state.case is not None
    assert scene.use_cases.last("draft_article")[3] == scene.state.case.id
    assert any("An article is drafted" in one for one in scene.window.notices.messages())
