"""The command palette: finds any action, customer, own case or article."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from agent_desk.ui.context_state import PALETTE, ContextState, asking, searching
from agent_desk.ui.delegates.command_row import CommandRowDelegate
from agent_desk.ui.delegates.match_row import icon_of, identities_of
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.command_rows import CommandRow, Kind, fitting
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.panes.typing_field import TypingField
from agent_desk.ui.text import PlainLabel, one_line
from agent_desk.ui.wording_of_reasons import reasons_in_words

if TYPE_CHECKING:
    from agent_desk.application.use_cases import UseCases
    from agent_desk.domain.article import Answer
    from agent_desk.domain.match import Match
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.panes.pane import Fittings

_WIDE = 720
_MOST = 12
_EACH = 5
Offers = Callable[[], Sequence[CommandRow]]


class CommandPalette(QFrame):
    """Lies over the window while it is open. ``offers`` gives the actions and own cases there are now."""

    chosen = Signal(object)

    def __init__(
        self, fittings: Fittings, contexts: Contexts, use_cases: UseCases, offers: Offers, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("commandPalette")
        self._fittings, self._contexts, self._do, self._offers = fittings, contexts, use_cases, offers
        self._offered: Sequence[CommandRow] = ()
        self._before: QWidget | None = None
        self._picked: Hashable | None = None
        self._by_hand = True
        self.field = TypingField(self)
        self.field.setObjectName("paletteField")
        self._model: RowsModel[CommandRow] = RowsModel(lambda row: (row.kind, row.id), _spoken)
        self.list = RowList(self._model, self)
        self.list.setItemDelegate(CommandRowDelegate(fittings.icons, self.list))
        self.list.fit(_MOST, 1)
        self._nothing = PlainLabel(self)
        self._connect()
        self._lay_out()
        self.hide()

    def open(self) -> None:
        """Show the palette, empty, with the keyboard in it."""
        self._before = QApplication.focusWidget()
        self._offered = self._offers()
        self.field.put("")
        self._type("")
        self.translate_texts()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_palette(self) -> bool:
        """Esc: hide and give the keyboard back; returns whether it was open."""
        if not self.isVisible():
            return False
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        return True

    def show_state(self, state: ContextState) -> None:
        """Customers or articles were found."""
        if self.isVisible():
            self._fill(state)

    def translate_texts(self) -> None:
        """The language changed."""
        self.field.setPlaceholderText(translate("Palette", "Action, customer, case or article"))
        self.field.setAccessibleName(translate("Palette", "Find anything"))
        self.list.setAccessibleName(translate("Palette", "Found"))
        self.setAccessibleName(translate("Palette", "Command palette"))
        self._nothing.say(translate("Palette", "Nothing found."))

    def _type(self, text: str) -> None:
        self._picked = None
        state = searching(asking(self._contexts[PALETTE], text), text)
        self._contexts.put(state)
        self._fill(state)
        if len(text.strip()) >= 2:
            self._do.search_customers(PALETTE, text, state.searched)
            self._do.find_answers(PALETTE, text, state.asked)

    def _fill(self, state: ContextState) -> None:
        text = state.question
        offered = fitting(self._offered, text, _EACH if text else _MOST)
        rows = [row for row in offered if row.enabled]
        if text:
            rows += [_customer(match) for match in state.found[:_EACH]]
            current = state.answered == state.asked
            rows += [_article(answer) for answer in state.answers[:_EACH]] if current else []
        rows += [row for row in offered if not row.enabled]
        self._by_hand = False
        self._model.show(rows)
        self._choose_again()
        self._by_hand = True
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._place()

    def _choose_again(self) -> None:
        """The first row, whatever came above it, until the agent moves; then the row that he moved to."""
        place = self._model.place_of(self._picked) if self._picked is not None else None
        if place is None:
            self._picked = None
            self.list.choose(0)
        elif place != self.list.chosen_place():
            self.list.choose(place)

    def _choose(self, place: int) -> None:
        if self._by_hand:
            self._picked = self._model.key_at(place)

    def _open_row(self, place: int) -> None:
        if not 0 <= place < len(self._model.rows):
            return
        row = self._model.row(place)
        if row.enabled:
            self.close_palette()
            self.chosen.emit(row)

    def _place(self) -> None:
        px, tall = self._fittings.theme.px, self.sizeHint().height()
        wide = min(px(_WIDE), self._over.width() - 40)
        self.setGeometry(
            (self._over.width() - wide) // 2, px(48), wide, min(tall, self._over.height() - px(60))
        )

    def _connect(self) -> None:
        self.field.typed.connect(self._type)
        self.field.moved.connect(self.list.move_by)
        self.field.accepted.connect(lambda _shift: self._open_row(self.list.chosen_place()))
        self.list.opened.connect(self._open_row)
        self.list.chosen.connect(self._choose)

    def _lay_out(self) -> None:
        self._nothing.setProperty("soft", True)
        self._nothing.setContentsMargins(14, 8, 14, 8)
        line = QFrame(self)
        line.setProperty("line", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 8)
        column.setSpacing(4)
        for part in (self.field, line, self._nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)


def _customer(match: Match) -> CommandRow:
    hint = joined((identities_of(match.customer), reasons_in_words(match.reasons)))
    return CommandRow(
        Kind.CUSTOMER,
        match.customer.id,
        one_line(match.customer.name, 120),
        hint,
        icon=icon_of(match.customer),
    )


def _article(answer: Answer) -> CommandRow:
    hint = reasons_in_words(answer.reasons)
    return CommandRow(
        Kind.ARTICLE, answer.article.key, one_line(answer.article.title, 120), hint, icon="book"
    )


def _spoken(row: CommandRow) -> str:
    return ", ".join(word for word in (row.title, row.hint, row.shortcut) if word)
