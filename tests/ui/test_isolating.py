"""A name that is written from right to left stands for itself in a sentence that is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from agent_desk.application.events import ProblemArose
from agent_desk.domain.call import KnownField
from agent_desk.domain.sentence import Sentence
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.isolating import FSI, PDI, Words, closed, isolated, joined
from agent_desk.ui.text import one_line, plain, tooltip
from tests.fakes import people
from tests.ui.conftest import Scene

ARABIC, HEBREW = "محمد الأحمد", "דוד לוי"


def order(text: str, *words: str) -> list[str]:
    """The words in the order in which they stand on the line, from the left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def left(word: str) -> float:
        at = text.index(word)
        ends = (float(line.cursorToX(at)[0]), float(line.cursorToX(at + len(word))[0]))  # type: ignore[index]
        return min(ends)

    return sorted(words, key=left)


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
def test_a_name_does_not_turn_its_sentence_round(scene: Scene, name: str) -> None:
    told = translate("Reactions", "{who} is calling too.").format(who=name)
    assert order(told, name, "is calling", "too") == [name, "is calling", "too"]
    problem = said(Sentence("{number} is of {who}, not yours.", number="AD-7", who=name))
    assert order(problem, "AD-7", "is of", name, "not yours") == ["AD-7", "is of", name, "not yours"]
    turned = Sentence("{who} took it. {more}", who=name, more=Sentence("Ask {who}.", who=name))
    assert said(turned).count(FSI) == 2, "a sentence in a sentence is ours"


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
def test_a_caller_with_such_a_name_is_told_in_order(scene: Scene, name: str) -> None:
    scene.use_cases.matches = ()
    scene.ring()
    scene.ring(people.call("+371 29 111 222", name, "call-2"))
    message = next(said for said in scene.window.notices.messages() if name in said)
    assert "‹" not in message
    assert order(message, name, "calling too") == [name, "calling too"]


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
def test_what_is_known_stands_in_order_beside_the_caller(scene: Scene, name: str) -> None:
    known = (KnownField("topic", name), KnownField(name, "ends 4417"))
    scene.ring(replace(people.call("+371 26 123 456", name), queue=name, known=known))
    bar = scene.window.call_bar
    assert order(bar.known.chips[0].text(), "topic", name) == ["topic", name]
    assert order(bar.known.chips[1].text(), name, "ends 4417") == [name, "ends 4417"]
    assert order(bar._number.text(), "26", name) == ["26", name]


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
def test_names_beside_times_and_numbers_stand_in_order(scene: Scene, name: str) -> None:
    use = scene.use_cases
    use.case = replace(people.case(), topic=name)
    use.notes = (replace(people.NOTES[0], author=name, text=name),)
    scene.ring()
    header = scene.window.customer.header
    assert order(header._case._topic.text(), name, "open") == [name, "open"]
    assert order(header._case._note.text(), "21 Nov", name, ":") == ["21 Nov", name, ":"]
    text = scene.window.customer.contacts._text
    text.show_contact(replace(people.contacts(1)[0], agent=name, department="Cards"))
    head = text._head.text()
    assert order(head, "phone", name, "Cards") == ["phone", name, "Cards"]


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
def test_joined_words_keep_their_places_on_the_line(scene: Scene, name: str) -> None:
    assert scene.window is not None  # measuring needs fonts
    for words in ((name, "AD-7", "21 Nov"), ("AD-7", name, "21 Nov"), ("AD-7", "21 Nov", name)):
        assert order(joined(words), *words) == list(words)
    nested = joined((joined(("21 Nov", name)), "she called"), ": ")
    assert order(nested, "21 Nov", name, "she called") == ["21 Nov", name, "she called"]
    assert joined(("", name, ""), ": ") == isolated(name)
    assert joined(("Anna", "", "Cards")) == "Anna · Cards"


@pytest.mark.parametrize("name", [ARABIC, HEBREW])
def test_only_what_is_shown_has_isolates(scene: Scene, name: str) -> None:
    scene.ring(replace(people.call("+371 29 111 222", name), queue=name))
    scene.key(Qt.Key.Key_F4)
    scene.write(f"{name} called")
    scene.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.use_cases.last("save_note") == ("call-1", f"{name} called")
    asked = str([arguments for verb, arguments in scene.use_cases.asked if verb != "receive_call"])
    assert FSI not in asked
    assert str(Sentence("{who} was first.", who=name)) == f"{name} was first."
    scene.application.bridge.publish(ProblemArose(Sentence("{who} was first.", who=name)))
    scene.settle()
    assert any(FSI in shown for shown in scene.window.notices.messages())


def test_names_from_left_to_right_are_left_alone() -> None:
    assert Words("{who} calls {n} times").format(who="Anna Bērziņa", n=3) == "Anna Bērziņa calls 3 times"
    assert isolated("Олег") == "Олег"
    hebrew = Words("{who} מתקשר").format(who="Anna")
    assert hebrew.startswith(f"{FSI}Anna{PDI}"), "in a sentence from right to left they are set apart"


def test_isolates_of_somebody_else_reach_no_further_and_others_are_seen() -> None:
    assert plain(f"{FSI}a{PDI}b{PDI}\u202ec") == f"{FSI}a{PDI}b‹PDI›‹RLO›c"
    assert plain(f"{FSI}a") == "‹FSI›a"
    long = isolated(ARABIC * 60)
    assert one_line(long, 40).endswith(PDI)
    assert "‹" not in one_line(one_line(long, 40), 20)
    assert "‹" not in tooltip(long * 9)
    assert closed("abc") == "abc"
