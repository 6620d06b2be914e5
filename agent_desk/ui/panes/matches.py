"""Not recognised: the best matches with their reasons, and a search for the customer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.domain.match import Match
from agent_desk.ui import wording
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.delegates.match_row import MatchRowDelegate, identities_of
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.rows_model import RowsModel
from agent_desk.ui.panes.pane import Fittings, Pane
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.panes.typing_field import TypingField
from agent_desk.ui.text import PlainLabel, one_line
from agent_desk.ui.wording_of_context import number_of
from agent_desk.ui.wording_of_reasons import reasons_in_words

_Row = tuple[int, Match]


class MatchesPane(Pane):
    """Offers customers; never chooses. Keys 1 to 9 open one, Shift+Enter also attaches the number."""

    customer_wanted = Signal(str)
    attach_wanted = Signal(str)
    search_wanted = Signal(str)
    nobody_fits = Signal()
    import_wanted = Signal()

    def __init__(self, fittings: Fittings, parent: QWidget | None = None) -> None:
        super().__init__(fittings, parent)
        self.setProperty("pane", False)
        self._state = ContextState(HOME)
        self._missing: tuple[str, ...] = ()
        self._title = PlainLabel(self, "customerName")
        self._hint = PlainLabel(self)
        self.field = TypingField(self)
        self.field.typed.connect(self.search_wanted)
        self._model: RowsModel[_Row] = RowsModel(lambda row: row[1].customer.id, self._spoken)
        self.list = RowList(self._model, self)
        self.list.fit(9)
        self.list.setItemDelegate(MatchRowDelegate(fittings.icons, self.list))
        self.list.opened.connect(self._open)
        self.list.digit.connect(self._open)
        self.list.opened_otherwise.connect(self._attach)
        self.field.moved.connect(self.list.move_by)
        self.field.accepted.connect(self._accept)
        self._open_button = QPushButton(self)
        self._open_button.setProperty("primary", True)
        self._open_button.clicked.connect(lambda: self._open(self.list.chosen_place()))
        self._attach_button = QPushButton(self)
        self._attach_button.clicked.connect(lambda: self._attach(self.list.chosen_place()))
        self._import_button = QPushButton(self)
        self._import_button.clicked.connect(self.import_wanted)
        self._lay_out()
        self.translate_texts()

    def say_missing(self, titles: tuple[str, ...]) -> None:
        """The connections whose customers are not known here: who is not found may be theirs."""
        self._missing = titles
        self.show_state(self._state)

    def show_context(self, state: ContextState) -> None:
        """See Pane."""
        self.field.put(state.searched_text)
        self._model.show_anew(())
        self.show_state(state)

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        matches = state.found if state.searched_text else state.matches
        self._model.show(tuple(enumerate(matches)))
        if matches and self.list.chosen_place() < 0:
            self.list.choose(0)
        self._title.say(self._title_words(state))
        self._hint.say(self._hint_words(state, bool(matches)))
        self.list.setVisible(bool(matches))
        self._open_button.setVisible(bool(matches))
        self._attach_button.setVisible(bool(matches) and state.unknown_number is not None)
        nobody = bool(state.searched_text) and not matches
        self._import_button.setVisible(nobody and bool(self._missing))
        if nobody:
            self.nobody_fits.emit()

    def translate_texts(self) -> None:
        """See Pane."""
        self.field.setPlaceholderText(translate("Matches", "Name, number, e-mail, account or document"))
        self.field.setAccessibleName(translate("Matches", "Find the customer"))
        self.list.setAccessibleName(translate("Matches", "Matches"))
        self._open_button.setText(translate("Matches", "Open (Enter)"))
        self._attach_button.setText(translate("Matches", "Attach the number and open (Shift+Enter)"))
        self._import_button.setText(translate("Matches", "Import customers…"))
        self.show_state(self._state)

    def _title_words(self, state: ContextState) -> str:
        if state.context == HOME:
            return translate("Matches", "Find a customer")
        if not state.identified and not state.store_away:
            return translate("Matches", "Looking for the caller…")
        return translate("Matches", "Not recognised")

    def _hint_words(self, state: ContextState, any_match: bool) -> str:
        if state.searched_text and not any_match:
            nobody = translate("Matches", "Nobody fits. Try fewer letters, another spelling, or a number.")
            return f"{nobody} {self._missing_words()}".strip()
        if any_match and not state.searched_text:
            number = number_of(state)
            return translate("Matches", "{number} is not attached to anybody yet. These fit best:").format(
                number=number
            )
        if state.context == HOME:
            return translate(
                "Matches", "A call opens its caller here by itself. Until then, look anybody up."
            )
        if state.store_away and not any_match:
            return translate(
                "Matches",
                "The store does not answer. The caller is looked up when it does; notes are kept here.",
            )
        if any_match or not state.identified:
            return ""
        return translate("Matches", "Ask who is calling and type it here.")

    def _missing_words(self) -> str:
        if not self._missing:
            return ""
        words = translate("Matches", "Customers of {titles} were not imported yet.")
        return words.format(titles=joined((one_line(title, 60) for title in self._missing), ", "))

    def _open(self, place: int) -> None:
        if 0 <= place < len(self._model.rows):
            self.customer_wanted.emit(self._model.row(place)[1].customer.id)

    def _attach(self, place: int) -> None:
        if 0 <= place < len(self._model.rows) and self._state.unknown_number is not None:
            self.attach_wanted.emit(self._model.row(place)[1].customer.id)

    def _accept(self, shifted: bool) -> None:
        (self._attach if shifted else self._open)(self.list.chosen_place())

    def _spoken(self, row: _Row) -> str:
        match = row[1]
        words = [
            one_line(match.customer.name),
            identities_of(match.customer),
            wording.strength(match.strength),
        ]
        return ", ".join([*words, reasons_in_words(match.reasons)])

    def _lay_out(self) -> None:
        self._hint.setProperty("soft", True)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.field)
        column.addWidget(self._hint)
        column.addWidget(self.list)
        buttons = QHBoxLayout()
        buttons.addWidget(self._open_button)
        buttons.addWidget(self._attach_button)
        buttons.addWidget(self._import_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
