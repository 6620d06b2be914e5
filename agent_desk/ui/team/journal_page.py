"""The journal of a case: who, when, what, why; nothing can be changed in it."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from agent_desk.ui import times
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.team import moments
from agent_desk.ui.team.page import Page
from agent_desk.ui.team.wording_of_acts import act_name, fact_name
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.domain.case import JournalEntry
    from agent_desk.ui.team.around import Around

MOST = 400
_NAMES_A_ROW = re.compile(r"[0-9a-f-]{32,}")
_OF_THE_STORE = frozenset({"epoch", "how", "number", "digest", "salt", "version", "batch"})
"""Facts that guard the store's rows and tell a reader nothing that is not said already."""


class JournalPage(Page):
    """The newest act first."""

    sign = "book"

    def __init__(
        self, around: Around, number: str, entries: tuple[JournalEntry, ...], parent: QWidget
    ) -> None:
        title = translate("Journal", "Journal of case {number}").format(number=number)
        super().__init__(around.fittings, title, parent)
        self._around = around
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        heads = ("When", "Who", "What", "Why")
        names = {
            "When": translate("Journal", "When"),
            "Who": translate("Journal", "Who"),
            "What": translate("Journal", "What"),
            "Why": translate("Journal", "Why and how"),
        }
        for column, head in enumerate(heads):
            grid.addWidget(self.label(names[head], name="overline", wrap=False), 0, column)
        for line, entry in enumerate(reversed(entries[-MOST:]), 1):
            for column, made in enumerate(self._cells(entry)):
                grid.addWidget(made, line, column)
        self.column.addLayout(grid)
        if not entries:
            self.column.addWidget(self.label(translate("Journal", "Nothing was done yet.")))
        self.column.addStretch(1)

    def _cells(self, entry: JournalEntry) -> tuple[PlainLabel, ...]:
        when = self.label(times.moment(entry.at, self.fittings.now()), wrap=False)
        when.setProperty("soft", True)
        who = self.label(one_line(self._around.board.name_of(entry.actor), 60), wrap=False)
        what = self.label(act_name(entry.act), wrap=False)
        what.setProperty("strong", True)
        told = [(fact_name(name), _shown(value)) for name, value in entry.body if _tells(name, value)]
        facts = joined((joined(fact, ": ") for fact in told), "; ")
        why = self.label(joined((one_line(entry.why, 300), facts), " — "))
        return when, who, what, why


def _tells(name: str, value: str) -> bool:
    return bool(value) and name not in _OF_THE_STORE and not _NAMES_A_ROW.fullmatch(value)


def _shown(value: str) -> str:
    """A fact's value; a moment as people read it."""
    try:
        return moments.whole(datetime.fromisoformat(value)) if "T" in value else one_line(value, 160)
    except ValueError:
        return one_line(value, 160)
