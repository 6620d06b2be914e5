"""A row that names a case opens that case, also when its customer has another one open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agent_desk.domain.case import Draft
from agent_desk.ui.models.desk_rows import CaseRow
from agent_desk.ui.wording_of_context import tab_words
from tests.fakes import people
from tests.ui.conftest import Scene

NEWER = people.case(people.AGENT)
OLDER = replace(NEWER, id="case-2", number="AD-0007", topic="Wrong invoice")


@pytest.fixture
def two(scene: Scene) -> Scene:
    """Two open cases of Anna's are mine; the first changed last."""
    scene.use_cases.case = NEWER
    scene.use_cases.older_cases = {OLDER.id: OLDER}
    scene.use_cases.own_cases = ((NEWER, "Anna Bērziņa"), (OLDER, "Anna Bērziņa"))
    scene.use_cases.list_own_cases()
    scene.settle()
    return scene


def open_row(scene: Scene, case_id: str) -> None:
    rows = scene.window.desk._model.rows
    place = next(n for n, row in enumerate(rows) if isinstance(row, CaseRow) and row.case.id == case_id)
    scene.window.desk.list.opened.emit(place)
    scene.settle()


def test_each_row_of_my_cases_opens_its_own_case(two: Scene) -> None:
    open_row(two, OLDER.id)
    assert two.use_cases.last("choose_customer") == ("customer:c-anna", "c-anna", OLDER.id)
    assert two.state.case == OLDER
    open_row(two, NEWER.id)
    assert two.state.case == NEWER
    assert tab_words(two.state) == "AD-1042 · Anna Bērziņa", "two tabs of one customer are told apart"
    open_row(two, OLDER.id)
    assert (two.state.context, two.state.case) == ("customer:c-anna", OLDER)
    assert two.use_cases.times_asked("choose_customer") == 2, "what is shown is not asked for again"


def test_a_note_half_written_about_one_case_stays_with_it(two: Scene) -> None:
    open_row(two, OLDER.id)
    two.key(Qt.Key.Key_F4)
    two.write("about the invoice")
    open_row(two, NEWER.id)
    assert (two.state.case, two.window.note.text.toPlainText()) == (NEWER, "")
    two.window.commands.close("customer:c-anna")
    two.settle()
    open_row(two, OLDER.id)
    assert two.use_cases.last("choose_customer") == ("customer:c-anna", "c-anna", OLDER.id)
    assert (two.state.case, two.state.draft) == (OLDER, "about the invoice")


def test_a_draft_of_an_earlier_run_opens_the_case_that_it_is_about(two: Scene) -> None:
    draft = Draft("case:case-2", "half", 4, people.NOW, OLDER.id, people.ANNA.id)
    two.use_cases.drafts = (draft,)
    two.use_cases.restore_drafts()
    two.settle()
    words = [two.window.desk._spoken(row) for row in two.window.desk._model.rows]
    two.window.desk.list.opened.emit(next(at for at, one in enumerate(words) if one.endswith(", half")))
    two.settle()
    assert two.use_cases.last("choose_customer") == ("case:case-2", "c-anna", OLDER.id)
    assert two.state.case == OLDER


def test_the_palette_opens_the_case_that_is_chosen(two: Scene) -> None:
    rows = [row for row in two.window.commands.finding.offers() if row.id == OLDER.id]
    two.window.commands.finding.choose(rows[0])
    two.settle()
    assert two.state.case == OLDER
