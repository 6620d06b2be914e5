"""The cases behind a figure, or of a colleague; Enter opens one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from agent_desk.application.desk_events import CasesOfListed
from agent_desk.ui import times
from agent_desk.ui import wording as words_of_all
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.desk_rows import ListedRow
from agent_desk.ui.team import wording
from agent_desk.ui.team.counted import team_counted
from agent_desk.ui.team.listed import ListedRows
from agent_desk.ui.team.page import Page
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from agent_desk.application.desk_events import FigureOpened
    from agent_desk.domain.case import Case
    from agent_desk.ui.team.around import Around


class CasesPage(Page):
    """Newest first, with customer, topic, state and owner."""

    sign = "ticket"
    batch_wanted = Signal(object)

    def __init__(self, around: Around, opened: FigureOpened | CasesOfListed, parent: QWidget) -> None:
        held = list(zip(opened.cases, opened.names, strict=False))
        title = joined((one_line(_head(around, opened), 60), team_counted.cases(len(held))))
        super().__init__(around.fittings, title, parent)
        self._around = around
        self.rows = ListedRows(around.fittings, "", self.sheet, most=200)
        self.rows.list.setAccessibleName(title)
        self.rows.say_empty(translate("CasesPage", "No case is counted here."))
        self.rows.show_rows(self._row(case, name) for case, name in held)
        self.rows.opened.connect(self._open)
        self.column.addWidget(self.rows)
        self.column.addStretch(1)
        open_ones = [(case, name) for case, name in held if case.state.is_open and case.owner]
        batch = QPushButton(translate("CasesPage", "Hand off several of them…"), self)
        batch.setVisible(around.board.leads and bool(open_ones))
        batch.clicked.connect(partial(self.batch_wanted.emit, open_ones))
        self.foot.addWidget(batch)
        self.foot.addStretch(1)

    def begin(self) -> None:
        """The first case."""
        self.rows.list.setFocus()

    def _open(self, case: Case) -> None:
        self._around.open_customer(case.customer_id, case.id)

    def _row(self, case: Case, name: str) -> ListedRow:
        return case_row(self._around, case, name)


def _head(around: Around, opened: FigureOpened | CasesOfListed) -> str:
    if isinstance(opened, CasesOfListed):
        return around.board.name_of(opened.agent)
    return wording.figure_name(opened.name)


def case_row(around: Around, case: Case, name: str) -> ListedRow:
    """A case on two lines."""
    owner = around.board.name_of(case.owner) if case.owner else translate("CasesPage", "nobody")
    when = times.day(case.changed, around.fittings.now())
    words = [case.number, one_line(case.topic, 80), words_of_all.case_state(case.state), owner]
    return ListedRow(f"case {case.id}", "owner", "soft", one_line(name, 80), joined(words), when, "", case)
