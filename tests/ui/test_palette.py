"""The command palette: the first row is chosen while answers arrive, and what it opens is what is marked."""

from __future__ import annotations

from PySide6.QtCore import Qt

from agent_desk.application.events import AnswersFound, CustomersFound
from agent_desk.domain.article import Answer
from agent_desk.ui.panes.command_palette import CommandPalette
from tests.fakes import people
from tests.ui.conftest import Scene

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(scene: Scene, text: str) -> CommandPalette:
    """The palette with a text typed, while nobody has answered yet."""
    scene.use_cases.silent = True
    scene.key(Qt.Key.Key_K, CTRL)
    palette = scene.window.commands.finding.palette
    assert palette is not None
    scene.write(text)
    scene.bot.waitUntil(lambda: scene.window.contexts["palette"].question == text)
    scene.settle()
    return palette


def articles_arrive(scene: Scene, *answers: Answer) -> None:
    state = scene.window.contexts["palette"]
    found = answers or people.ANSWERS
    scene.application.bridge.publish(AnswersFound("palette", state.asked, state.question, found))
    scene.settle()


def customers_arrive(scene: Scene) -> None:
    state = scene.window.contexts["palette"]
    event = CustomersFound("palette", state.searched, state.searched_text, people.MATCHES)
    scene.application.bridge.publish(event)
    scene.settle()


def chosen(palette: CommandPalette) -> str:
    return palette._model.row(palette.list.chosen_place()).id


def test_the_first_row_stays_chosen_when_customers_come_above_the_articles(scene: Scene) -> None:
    palette = opened(scene, "anna")
    articles_arrive(scene)
    assert palette.list.chosen_place() == 0
    customers_arrive(scene)
    assert palette.list.chosen_place() == 0
    scene.key(Qt.Key.Key_Return)
    assert scene.use_cases.last("choose_customer")[1] == people.ANNA.id
    assert scene.window.answers.answer is None


def test_a_row_that_the_agent_chose_stays_chosen_wherever_it_goes(scene: Scene) -> None:
    palette = opened(scene, "anna")
    articles_arrive(scene)
    scene.key(Qt.Key.Key_Down)
    was = chosen(palette)
    assert palette.list.chosen_place() == 1
    customers_arrive(scene)
    assert chosen(palette) == was
    assert palette.list.chosen_place() == 1 + len(people.MATCHES)
    scene.write("x")
    scene.bot.waitUntil(lambda: scene.window.contexts["palette"].question == "annax")
    scene.settle()
    assert palette.list.chosen_place() == 0, "another text is another question"


def test_what_cannot_be_done_now_is_never_chosen_before_what_can(scene: Scene) -> None:
    palette = opened(scene, "own it")
    customers_arrive(scene)
    assert palette._model.row(0).enabled
    assert not palette._model.rows[-1].enabled


def test_an_article_from_the_palette_is_the_one_that_is_marked_and_confirmed(scene: Scene) -> None:
    scene.ring()
    answers = scene.window.answers
    assert answers.list.chosen_place() == 0
    opened(scene, "block")
    other = people.answer(7, "Something else altogether")
    articles_arrive(scene, other)
    scene.key(Qt.Key.Key_Return)
    assert answers.answer == other
    assert answers.list.chosen_place() == -1
    scene.key(Qt.Key.Key_F7)
    assert scene.use_cases.last("confirm_answer")[2] == other.article.key
    suggestions = AnswersFound("call-1", scene.state.asked, "", people.ANSWERS[:2])
    scene.application.bridge.publish(suggestions)
    scene.settle()
    assert answers.answer == other, "what the agent opened stays"
    assert answers.list.chosen_place() == -1
    answers.list.choose(1)
    assert answers.answer == people.ANSWERS[1]


def test_an_article_from_the_palette_that_is_listed_is_marked_there(scene: Scene) -> None:
    scene.ring()
    answers = scene.window.answers
    opened(scene, "block")
    articles_arrive(scene, people.ANSWERS[2])
    scene.key(Qt.Key.Key_Return)
    assert answers.answer == people.ANSWERS[2]
    assert answers.list.chosen_place() == 2


def test_an_article_from_the_palette_is_still_there_after_another_tab(scene: Scene) -> None:
    scene.ring()
    answers = scene.window.answers
    opened(scene, "block")
    other = people.answer(7, "Something else altogether")
    articles_arrive(scene, other)
    scene.key(Qt.Key.Key_Return)
    scene.ring(people.call("+371 20 000 001", "Anna Berzina", "call-2", 5))
    scene.window.contexts.look_at("call-2")
    scene.settle()
    assert answers.answer != other
    scene.window.contexts.look_at("call-1")
    scene.settle()
    assert answers.answer == other
    assert answers.list.chosen_place() == -1
    scene.key(Qt.Key.Key_F3)
    scene.use_cases.silent = False
    scene.write("wallet")
    scene.bot.waitUntil(lambda: scene.state.question == "wallet")
    scene.settle()
    assert answers.answer == people.ANSWERS[0], "a new question is answered anew"


def titles(palette: CommandPalette) -> list[str]:
    return [row.title for row in palette._model.rows]


def test_who_is_on_the_line_is_offered_first_and_own_cases_without_their_marks(scene: Scene) -> None:
    scene.use_cases.own_cases = ((people.case(people.AGENT), people.ANNA.name),)
    scene.use_cases.list_own_cases()
    scene.ring()
    scene.window.contexts.look_at("desk")
    scene.settle()
    palette = opened(scene, "anna berz")
    assert [row.kind.value for row in palette._model.rows[:2]] == ["context", "case"]
    assert titles(palette)[:2] == [people.ANNA.name] * 2
    scene.key(Qt.Key.Key_Return)
    assert scene.window.contexts.current == "call-1"


def test_actions_are_found_by_what_they_do(scene: Scene) -> None:
    palette = opened(scene, "theme")
    assert titles(palette)[:3] == ["Light theme", "Dark theme", "High contrast"]
    palette = opened(scene, "zoom") if palette.close_palette() else palette
    assert titles(palette)[:2] == ["Larger", "Smaller"]


def test_actions_are_found_by_their_english_words_in_any_language(scene: Scene) -> None:
    scene.window.look_switch.language("lv")
    palette = opened(scene, "dark")
    assert palette._model.row(0).id == "theme_dark"
    scene.window.look_switch.language("en")
