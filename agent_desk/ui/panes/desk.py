"""The desk: what is mine, by need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agent_desk.ui import times, wording
from agent_desk.ui.delegates.desk_row import DeskRowDelegate
from agent_desk.ui.i18n import translate
from agent_desk.ui.models.desk_rows import (
    CallRow,
    CaseRow,
    DeskContent,
    DeskRow,
    DraftRow,
    Listed,
    ListedRow,
    Section,
    SectionRow,
    desk_rows,
    key_of,
)
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.panes.pane import Fittings, Pane
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.text import one_line, tooltip
from agent_desk.ui.wording_of_context import who_calls

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from agent_desk.application.events import OwnCasesListed
    from agent_desk.domain.case import Case
    from agent_desk.ui.contexts import Contexts

_OPEN_WHEN_FILLED = frozenset({Section.PROMISES, Section.HANDOFFS})


class DeskPane(Pane):
    """Sections that open and close; a call or case in them is opened with Enter or a click."""

    context_wanted = Signal(str)
    customer_wanted = Signal(str, str)
    listed_wanted = Signal(object)

    def __init__(self, fittings: Fittings, contexts: Contexts, parent: QWidget | None = None) -> None:
        super().__init__(fittings, parent)
        self.setObjectName("desk")
        self._contexts = contexts
        self._opened = {Section.NOW, Section.CASES, Section.DRAFTS}
        self._closed: set[Section] = set()
        self._cases: tuple[CaseRow, ...] = ()
        self._team: Mapping[Section, Listed] = {}
        self._filled: tuple[DeskContent, set[Section]] | None = None
        self._model: RowsModel[DeskRow] = RowsModel(key_of, self._spoken, _hover)
        self.list = RowList(self._model, self)
        self.list.setItemDelegate(DeskRowDelegate(fittings.icons, fittings.now, self.list))
        self.list.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(self.list)
        contexts.tabs_changed.connect(self.fill)
        self.translate_texts()

    @property
    def cases(self) -> tuple[CaseRow, ...]:
        """The agent's open cases, for the command palette."""
        return self._cases

    def show_cases(self, event: OwnCasesListed) -> None:
        """Show the agent's open cases."""
        self._cases = tuple(CaseRow(case, name) for case, name in zip(event.cases, event.names, strict=False))
        self.fill()

    def show_team(self, sections: Mapping[Section, Listed]) -> None:
        """Show what there is of the team; sections that are not named are not known yet."""
        self._team = sections
        self.fill()

    def take_in(self, cases: Sequence[Case]) -> bool:
        """Take in changed cases, of one case the last; returns whether the list must be asked for anew (one
        became mine)."""
        changed = {case.id: case for case in cases}
        held = changed.keys() & {row.case.id for row in self._cases}
        if held:
            now = (CaseRow(changed.get(row.case.id, row.case), row.name) for row in self._cases)
            self._cases = tuple(row for row in now if row.case.id not in held or self._is_mine(row.case))
            self.fill()
        return any(self._is_mine(case) for case in changed.values() if case.id not in held)

    def _is_mine(self, case: Case) -> bool:
        return case.owner == self.fittings.agent and case.state.is_open

    def show_state(self, state: object) -> None:  # noqa: ARG002
        """See Pane."""
        self.fill()

    def fill(self) -> None:
        """Show what there is now."""
        current, live = self._contexts.current, self._contexts.live_calls()
        calls = tuple(
            CallRow(
                state.context,
                state.call,
                who_calls(state),
                state.context == current,
                state.call.may_be_held(live),
            )
            for state in self._contexts.of_calls()
            if state.call is not None
        )
        drafts = tuple(
            DraftRow(state.context, who_calls(state), state.unsaved) for state in self._contexts.with_drafts()
        )
        content = DeskContent(calls, self._cases, drafts, self._team), self._now_open()
        if content != self._filled:
            self._filled = content
            self._model.show(desk_rows(*content))

    def tick(self) -> None:
        """See Pane."""
        if any(isinstance(row, CallRow) for row in self._model.rows):
            self.list.viewport().update()

    def translate_texts(self) -> None:
        """See Pane."""
        self.list.setAccessibleName(translate("Desk", "Desk"))
        self.setAccessibleName(translate("Desk", "Desk"))
        self.fill()

    def _open(self, place: int) -> None:
        row = self._model.row(place)
        if isinstance(row, SectionRow):
            self._toggle(row)
        elif isinstance(row, ListedRow):
            self.listed_wanted.emit(row.what)
        elif isinstance(row, CallRow):
            self.context_wanted.emit(row.context)
        elif isinstance(row, CaseRow):
            self.customer_wanted.emit(row.case.customer_id, row.case.id)
        elif isinstance(row, DraftRow):
            self.context_wanted.emit(row.context)

    def _toggle(self, row: SectionRow) -> None:
        (self._opened.discard if row.opened else self._opened.add)(row.section)
        (self._closed.add if row.opened else self._closed.discard)(row.section)
        self.fill()

    def _now_open(self) -> set[Section]:
        """Promises and handoffs open by themselves when there are some, unless the agent closed them."""
        filled = {section for section in _OPEN_WHEN_FILLED if self._team.get(section, Listed(0)).rows}
        return self._opened | (filled - self._closed)

    def _spoken(self, row: DeskRow) -> str:
        if isinstance(row, SectionRow):
            name = wording.section_name(row.section)
            return f"{name}, {row.count}" if row.count is not None else name
        if isinstance(row, ListedRow):
            return ", ".join(word for word in (row.first, row.mark, row.second, row.hover) if word)
        if isinstance(row, CallRow):
            return f"{row.who}, {wording.call_in_words(row.call, may_be_held=row.may_be_held)}"
        if isinstance(row, CaseRow):
            when = times.day(row.case.changed, self.fittings.now())
            return f"{one_line(row.name)}, {one_line(row.case.topic)}, {row.case.number}, {when}"
        if isinstance(row, DraftRow):
            return f"{row.who}, {one_line(row.text)}"
        return wording.section_empty(row.section)


def _hover(row: DeskRow) -> str:
    return tooltip(row.hover) if isinstance(row, ListedRow) else ""
