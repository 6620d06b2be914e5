"""A sheet beside the note: one act with its fields. Enter acts; Esc puts it aside with all that was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.application.asked import Asked, about
from agent_desk.application.events import Event, ProblemArose
from agent_desk.domain.sentence import in_turn
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.icons import Sign
from agent_desk.ui.panes.note_text import not_taken
from agent_desk.ui.panes.pane import Fittings, restyle
from agent_desk.ui.team.department_field import DepartmentField
from agent_desk.ui.team.fields import SheetText, WhomField, name_field
from agent_desk.ui.team.tab_order import KeepsTab
from agent_desk.ui.team.typed_fields import put_in, said_in, take_keyboard_over, when_changed
from agent_desk.ui.text import ElidedLabel, PlainLabel, tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.ui.context_state import ContextState

With = ParamSpec("With")


class Sheet(KeepsTab):
    """Subclasses add fields with :meth:`row`, and act in :meth:`act`.

    ``finished`` when it is done, ``left`` when it is put aside; a sheet that has asked for its act says so
    and waits for its event; it stays, with all that was typed, when a problem with that act arose instead.
    """

    finished = Signal()
    left = Signal()
    typed = Signal()
    sign = "command"
    kind = ""
    """What the place knows it by, and its draft on disk: the id of the action that opens it."""
    kept: tuple[str, ...] = ()
    """The attributes that hold the fields which are kept on disk, words first."""

    def __init__(self, fittings: Fittings, context: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setProperty("pane", True)
        self.fittings, self.context = fittings, context
        self.asked: Asked | None = None
        self._refused = ""
        self._fields: list[QWidget] = []
        self._blank: dict[str, str] = {}
        self._title = _headed(self, title)
        self.setAccessibleName(title)
        self.grid = QGridLayout()
        self.said = PlainLabel(self)
        self.primary = QPushButton(self)
        self._others = QHBoxLayout()
        self._lay_out()

    def enter(self) -> None:
        """Enter, once: what was asked for is waited for."""
        if self.asked is None:
            self.act()

    def act(self) -> None:
        """Do what the sheet is for, or say what is missing."""
        raise NotImplementedError

    def settled_by(self, event: Event) -> bool:  # noqa: ARG002
        """Whether an event says that the act was done."""
        return False

    def refill(self) -> None:
        """Other colleagues or departments are known: lists show them, and what was chosen stays chosen."""
        for field in self.findChildren(QComboBox):
            if isinstance(field, WhomField | DepartmentField):
                field.refill()

    def show_state(self, state: ContextState) -> None:
        """The sheet's context has a new state."""

    def watch(self, *, blank: bool) -> None:
        """From now on ``typed`` says that a field holds something else; what it holds now is no draft if
        ``blank``."""
        self._blank = dict(self.values()) if blank else {}
        for name in self.kept:
            when_changed(getattr(self, name), self.typed.emit)

    def watch_as(self, old: Sheet) -> None:
        """The same, for a sheet that goes on for another one."""
        self.watch(blank=False)
        self._blank = dict(old._blank)

    def go_on_from(self, old: Self) -> None:
        """Take up what another sheet of this kind held, waited for or said, and the keyboard if it was
        there."""
        self.put_back(old.begun())
        if old.asked is not None:
            self.show_waiting(old.asked)
            self.say(translate("Sheet", "Sending…"))
        elif old._refused:
            self._refuse(old._refused)
        take_keyboard_over(old, self)

    def values(self) -> list[tuple[str, str]]:
        """What each field holds."""
        return [(name, said_in(getattr(self, name))) for name in self.kept]

    def begun(self) -> tuple[tuple[str, str], ...]:
        """What the agent has put into the fields."""
        return tuple((name, text) for name, text in self.values() if text != self._blank.get(name, ""))

    def put_back(self, typed: tuple[tuple[str, str], ...]) -> None:
        """Put back what was begun before."""
        for name, text in typed:
            if name in self.kept:
                put_in(getattr(self, name), text)

    def begin(self) -> None:
        """Take the keyboard, in the first field that is empty."""
        empty = [
            field for field in self._fields if isinstance(field, SheetText | QLineEdit) and not field.text()
        ]
        first = next(iter(empty or self._fields), self.primary)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, event: Event) -> bool:
        """Something happened while the sheet waits for its act to be done; returns whether it says it itself,
        where the agent looks."""
        if self.asked is None:
            return False
        if self.settled_by(event):
            self.finished.emit()
        elif isinstance(event, ProblemArose) and self.asked == Asked(event.act, event.about):
            self.show_waiting(None)
            self._refuse(in_turn(event.message, event.remedy))
            return self.isVisible()
        return False

    def row(self, name: str, field: QWidget) -> None:
        """Add a field with its name."""
        label = PlainLabel(self)
        label.setProperty("soft", True)
        label.say(name)
        label.setBuddy(field)
        name_field(field, name)
        line = self.grid.rowCount()
        tall = isinstance(field, SheetText)
        self.grid.addWidget(
            label, line, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
        )
        self.grid.addWidget(field, line, 1)
        if tall:
            label.setContentsMargins(0, 6, 0, 0)
        self._fields.append(field)
        if isinstance(field, SheetText):
            field.accepted.connect(self.enter)
            field.refused.connect(lambda count: self.say(not_taken(count), "danger"))

    def wide(self, widget: QWidget) -> None:
        """Add something over the whole width."""
        self.grid.addWidget(widget, self.grid.rowCount(), 0, 1, 2)

    def under(self, widget: QWidget) -> None:
        """Add something under the field above it."""
        self.grid.addWidget(widget, self.grid.rowCount(), 1)

    def name_primary(self, words: str) -> None:
        """What Enter does."""
        self.primary.setText(f"{words}  ↵")
        self.primary.setAccessibleName(words)

    def button(self, words: str) -> QPushButton:
        """Add another button at the foot."""
        button = QPushButton(words, self)
        self._others.addWidget(button)
        return button

    def say(self, words: str, tone: str = "soft") -> None:
        """Say something at the foot: what is missing, what is wrong."""
        restyle(self.said, "tone", tone)
        self.said.say(words)

    def missing(self, words: str, field: QWidget) -> None:
        """Say what is missing and go there."""
        self.say(words, "danger")
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refuse(self, problem: str) -> None:
        self._refused = problem
        self.say(said(problem), "danger")

    def ask(self, act: Callable[With, object], *arguments: With.args, **named: With.kwargs) -> None:
        """Ask for the act, one of the use cases', and wait until its event comes."""
        self._refused = ""
        self.show_waiting(Asked(act.__name__, about(*arguments)))
        self.say(translate("Sheet", "Sending…"))
        act(*arguments, **named)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key that no field took: Enter presses the button that has the keyboard, else it acts."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        held = self.focusWidget()
        if isinstance(held, QPushButton) and held.hasFocus():
            held.click()
        else:
            self.enter()

    def last_stops(self) -> tuple[QWidget, ...]:
        """See KeepsTab: what the sheet is for comes before putting it aside."""
        return (self._away,)

    def show_waiting(self, asked: Asked | None) -> None:
        """What the sheet waits for; nothing can be asked for meanwhile."""
        self.asked = asked
        self.primary.setEnabled(asked is None)

    def _lay_out(self) -> None:
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        self.grid.setColumnStretch(1, 1)
        self.said.setWordWrap(True)
        self.primary.setProperty("primary", True)
        self.primary.clicked.connect(self.enter)
        self._away = away = QPushButton(self)
        away.setProperty("quiet", True)
        away.setText(translate("Sheet", "Put aside (Esc)"))
        away.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(8)
        sign = Sign(self, self.fittings.icons, self.sign, "accent", 18)
        head.addWidget(sign)
        head.addWidget(self._title, 1)
        head.addWidget(away)
        self.foot = foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.primary)
        foot.addLayout(self._others)
        foot.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self.grid)
        column.addStretch(1)
        column.addLayout(foot)


def _headed(parent: QWidget, title: str) -> ElidedLabel:
    """A title with somebody's name may be longer than the sheet is wide, and makes it no wider."""
    label = ElidedLabel(parent)
    label.setObjectName("sheetTitle")
    label.say(title)
    label.setToolTip(tooltip(title))
    return label


def quote(parent: QWidget, words: str) -> ElidedLabel:
    """Somebody's words on a line of their own."""
    label = ElidedLabel(parent)
    label.setProperty("strong", True)
    label.say(words)
    return label
