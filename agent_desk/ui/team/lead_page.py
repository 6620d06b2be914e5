"""Ctrl+L: the team. A lead sees the figures, each opening to its cases; everybody sees who is here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from agent_desk.application.events import CaseChanged, Event
from agent_desk.application.promise_events import PromiseChanged
from agent_desk.application.team_events import HandoffChanged
from agent_desk.domain.promise import Promise
from agent_desk.ui.i18n import translate
from agent_desk.ui.team import sections
from agent_desk.ui.team.asking import Asking
from agent_desk.ui.team.counted import team_counted
from agent_desk.ui.team.fields import Choice
from agent_desk.ui.team.figure_card import FigureCard
from agent_desk.ui.team.listed import ListedRows
from agent_desk.ui.team.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_desk.domain.figures import FigureName
    from agent_desk.ui.models.desk_rows import ListedRow
    from agent_desk.ui.team.around import Around

DAYS = (7, 14, 30)
_ACROSS = 4


class LeadPage(Page):
    """Live: it asks again when something happened. There is no handle time."""

    person_wanted = Signal(object)

    def __init__(self, around: Around, parent: QWidget) -> None:
        title = translate("LeadPage", "Team")
        super().__init__(around.fittings, title, parent)
        self._around = around
        self.days = Choice(translate("LeadPage", "Days"), self)
        self.cards: dict[FigureName, FigureCard] = {}
        self._grid = QGridLayout()
        self.people = ListedRows(around.fittings, translate("LeadPage", "Who is here"), self.sheet)
        self.at_risk = ListedRows(around.fittings, translate("LeadPage", "Promises at risk"), self.sheet)
        self.praise = ListedRows(around.fittings, translate("LeadPage", "Praise"), self.sheet)
        self._again = Asking(self._ask, self)
        self._lay_out_page()
        around.board.changed.connect(self.show_board)
        self._again.want()
        self.show_board()

    def take(self, event: Event) -> None:
        """What a figure counts has changed."""
        if isinstance(event, PromiseChanged | HandoffChanged | CaseChanged):
            self._again.want()

    def begin(self) -> None:
        """The first figure, else the people."""
        first = next(iter(self.cards.values()), None)
        (first if first is not None and first.isVisibleTo(self) else self.people.list).setFocus()

    def show_board(self, what: str = "") -> None:
        """Show what is known of the team now."""
        board, now = self._around.board, self.fittings.now()
        if board.leads:
            self._show_figures()
        if what != "FiguresListed":
            here = sorted(board.colleagues, key=lambda one: (not one.present, one.name or one.login))
            self.people.show_rows(sections.person_row(board, one, now) for one in here)
            risky = sorted(board.promises, key=lambda pair: pair[0].due)
            self.at_risk.show_rows(
                sections.promise_row(board, one, name, now)
                for one, name in risky
                if one.due - now < sections.SOON or one.by != board.me.login
            )
            self.praise.show_rows(self._praise())

    def _praise(self) -> Iterable[ListedRow]:
        board, now = self._around.board, self.fittings.now()
        for one in board.team_praise or board.praise:
            yield sections.praise_row(board, one, now)

    def _ask(self) -> None:
        if self._around.board.leads:
            self._around.do.list_figures(DAYS[max(0, self.days.value())])

    def _show_figures(self) -> None:
        for figure in self._around.board.figures:
            if figure.name not in self.cards:
                self._add(figure.name)
            self.cards[figure.name].show_figure(figure, self._around.board.days)

    def _add(self, name: FigureName) -> None:
        place = len(self.cards)
        self.cards[name] = card = FigureCard(self.fittings, self.sheet)
        card.clicked.connect(partial(self._open, name))
        self._grid.addWidget(card, place // _ACROSS, place % _ACROSS)

    def _open(self, name: FigureName, _checked: bool = False) -> None:
        self._around.do.open_figure(name, DAYS[max(0, self.days.value())])

    def _lay_out_page(self) -> None:
        self.days.offer([team_counted.days(days) for days in DAYS], chosen=1)
        self.days.chosen.connect(self._ask)
        self.days.setVisible(self._around.board.leads)
        self.head.addWidget(self.days)
        self._grid.setSpacing(10)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.column.addLayout(self._grid)
        self.column.addSpacing(8)
        across = QHBoxLayout()
        across.setSpacing(20)
        for listed, empty in (
            (self.people, translate("LeadPage", "No colleague is known yet.")),
            (self.at_risk, translate("LeadPage", "No promise is at risk.")),
            (self.praise, translate("LeadPage", "No praise in these days. F12 delivers some.")),
        ):
            listed.say_empty(empty)
            box = QVBoxLayout()
            box.addWidget(listed)
            across.addLayout(box, 1)
        self.at_risk.opened.connect(self._open_promise)
        self.people.opened.connect(self.person_wanted)
        self.column.addLayout(across)
        self.column.addStretch(1)

    def _open_promise(self, what: object) -> None:
        if isinstance(what, Promise):
            self._around.open_customer(what.customer_id, what.case_id)
