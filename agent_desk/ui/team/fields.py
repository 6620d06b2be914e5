"""Fields of the sheets: text in which Enter acts, one of a few, somebody, and a moment in a zone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from agent_desk.domain.quick import dataclass
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.panes.note_text import NoteText
from agent_desk.ui.team.moments import zone_of
from agent_desk.ui.team.sections import presence
from agent_desk.ui.team.tab_order import step_from
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from agent_desk.domain.department import Department
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.team.board import Board

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetText(NoteText):
    """Some lines of plain text; Enter acts, Shift+Enter begins a line, Tab goes on."""

    accepted = Signal()

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """What was typed, without blanks at its ends."""
        return self.toPlainText().strip()

    def put(self, text: str) -> None:
        """Show another text."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key went down."""
        held = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and not held:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class Choice(QWidget):
    """One of a few, side by side; the arrows go among them."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)

    def offer(self, words: Iterable[str], chosen: int = 0) -> None:
        """Show these choices."""
        for place, said in enumerate(words):
            button = QToolButton(self)
            button.setText(said)
            button.setCheckable(True)
            button.setProperty("choice", True)
            button.setAccessibleName(f"{self._name}: {said}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button, place)
            self._line.addWidget(button)
        self._line.addStretch(1)
        self.choose(chosen)

    def choose(self, place: int) -> None:
        """Choose one without announcing it; -1 chooses none."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == place)
        self._group.setExclusive(True)
        self._stop_at_chosen()

    def _stop_at_chosen(self) -> None:
        """Tab stops at the chosen one; Qt sees to that only for what is clicked."""
        for button in self._group.buttons():
            stops = button.isChecked() or self.value() < 0
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def value(self) -> int:
        """Which one is chosen, or -1."""
        return self._group.checkedId()

    def button(self, place: int) -> QToolButton:
        """One of the buttons."""
        found = self._group.button(place)
        assert isinstance(found, QToolButton)  # noqa: S101 - offer() makes nothing else
        return found


@dataclass(frozen=True, slots=True)
class Whom:
    """An agent by login, or a department by id; the other is empty."""

    agent: str = ""
    department: str = ""


class WhomField(QComboBox):
    """A colleague with presence, or a department; typing finds by any part of the name."""

    def __init__(
        self, fittings: Fittings, board: Board, parent: QWidget, *, departments: bool = True
    ) -> None:
        super().__init__(parent)
        self._fittings, self._board, self._departments = fittings, board, departments
        self._all: Sequence[Whom] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.fill()
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(translate("Sheet", "Names that fit"))
        self.setCompleter(completer)
        field = self.lineEdit()
        if field is not None:
            both, name = translate("Sheet", "Name or department"), translate("Sheet", "Name")
            field.setPlaceholderText(both if departments else name)

    def refill(self) -> None:
        """Others are known now: show them, without a word to who waits for a choice."""
        people = {Whom(agent=one.login) for one in self._board.others}
        teams = {Whom(department=one.id) for one in self._board.departments if self._departments}
        if set(self._all) != people | teams:
            field = self.lineEdit()
            at = field.cursorPosition() if field is not None else 0
            self.blockSignals(True)
            self.fill()
            self.blockSignals(False)
            if field is not None:
                field.setCursorPosition(at)

    def fill(self) -> None:
        """Show who and what is known now; what was chosen stays chosen."""
        before, typed = self.whom(), self.currentText()
        icons, now = self._fittings.icons, self._fittings.now()
        self.clear()
        everybody = sorted(self._board.others, key=lambda one: (not one.present, one.name or one.login))
        for one in everybody:
            said = joined((one_line(one.name or one.login, 60), presence(one, now)))
            self.addItem(icons.icon("person", "good" if one.present else "soft"), said)
        departments = self._board.departments if self._departments else ()
        for department in departments:
            self.addItem(
                icons.icon("team", "soft"), one_line(joined((department.name, hours(department, now))), 80)
            )
        self._all = (
            *(Whom(agent=one.login) for one in everybody),
            *(Whom(department=one.id) for one in departments),
        )
        self.setCurrentIndex(-1)
        self.setEditText(typed)
        if before is not None:
            self.choose(before)

    def choose(self, whom: Whom) -> None:
        """Choose somebody, if they are there to choose."""
        if whom in self._all:
            self.setCurrentIndex(list(self._all).index(whom))

    def whom(self) -> Whom | None:
        """Who is chosen; what was typed counts when it means only one."""
        typed = self.currentText().strip().casefold()
        texts = [self.itemText(place).casefold() for place in range(self.count())]
        fitting = [place for place, text in enumerate(texts) if text == typed] or [
            place for place, text in enumerate(texts) if typed and typed in text
        ]
        return self._all[fitting[0]] if len(fitting) == 1 else None


def name_field(field: QWidget, words: str) -> None:
    """Name a field for screen readers; a list that drops down has parts that are named, too."""
    field.setAccessibleName(words)
    if isinstance(field, QComboBox):
        for part in (field.view(), field.lineEdit()):
            if part is not None:
                part.setAccessibleName(words)


def hours(department: Department, now: datetime) -> str:
    """Whether a department is open now, or when it opens."""
    from agent_desk.ui.team.moments import in_zone

    if not department.hours:
        return translate("Sheet", "hours not known")
    if department.open_at(now):
        return translate("Sheet", "open now")
    opens = department.next_opening(now)
    return (
        translate("Sheet", "opens {when}").format(when=in_zone(opens))
        if opens
        else translate("Sheet", "closed")
    )


class MomentField(QDateTimeEdit):
    """A day and a time on the clock of ``zone`` (empty: ours)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.zone = ""
        self.setLocale(QLocale())
        self.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self.setCalendarPopup(True)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("Wed 30 Nov 2026  00:00") + 64)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab; the arrows go among day, month and time."""
        return step_from(self, forward)

    def put(self, at: datetime, zone: str = "") -> None:
        """Show a moment without announcing it."""
        self.zone = zone
        local = at.astimezone(zone_of(zone) if zone else None)
        self.blockSignals(True)
        day = QDate(local.year, local.month, local.day)
        self.setDateTime(QDateTime(day, QTime(local.hour, local.minute)))
        self.blockSignals(False)

    def moment(self) -> datetime:
        """The aware moment that is shown."""
        day, time = self.date(), self.time()
        made = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - its clock is added
        return made.replace(tzinfo=zone_of(self.zone)) if self.zone else made.astimezone()
