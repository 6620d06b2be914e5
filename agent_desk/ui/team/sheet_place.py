"""The place beside the note: each context has at most one open sheet, and keeps those put aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from agent_desk.ui.keyboard_before import KeyboardBefore, takes_keys
from agent_desk.ui.team.kept_sheets import FILLED_IN, KeptSheets, Typed
from agent_desk.ui.team.sheet import Sheet

if TYPE_CHECKING:
    from agent_desk.application.events import Event, SheetRestored
    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.panes.pane import Fittings

WIDE = 620
_SHARE = 0.45
"""The part of the window's height that a sheet has before it is scrolled."""
Make = Callable[[], Sheet]
Keep = Callable[[str, str, Typed], None]


class SheetPlace(QWidget):
    """Shows the sheet of the context that is looked at; another context's sheet waits with what was typed."""

    def __init__(self, fittings: Fittings, contexts: Contexts, keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings, self._contexts = fittings, contexts
        self.kept = KeptSheets(contexts, keep, self)
        self._open: dict[str, Sheet] = {}
        self._aside: dict[tuple[str, str], Sheet] = {}
        self._makes: dict[Sheet, Make] = {}
        self._keyboard = KeyboardBefore(self)
        self._waiting: dict[Sheet, QWidget] = {}
        self._area = QScrollArea(self)
        self._inside = QWidget(self._area)
        self._column = QVBoxLayout(self._inside)
        self._scroll()
        self.hide()

    @property
    def sheet(self) -> Sheet | None:
        """The sheet that is shown."""
        return self._open.get(self._contexts.current)

    def open(self, kind: str, make: Make) -> None:
        """Open the sheet of this kind for the context that is looked at, as it was left if it was."""
        context = self._contexts.current
        if self._kind(context) != kind and not self.bring_back(kind):
            self._put_aside(context)
            self._open[context] = self._new(make, kind)
        self._show(begin=True)

    def bring_back(self, kind: str) -> bool:
        """Open the sheet of this kind that was put aside where one looks; returns whether there was one."""
        context = self._contexts.current
        sheet = self._aside.pop((context, kind), None)
        if sheet is None:
            return False
        self._put_aside(context)
        self._open[context] = sheet
        self._tell(sheet)
        self._show(begin=True)
        return True

    def is_aside(self, context: str, kind: str) -> bool:
        """Whether a sheet of this kind was put aside there."""
        return (context, kind) in self._aside

    def replace(self, context: str, make: Make) -> None:
        """Open a sheet that is made filled in, in place of the one that its context has.

        It is the one of its kind from then on, unless one was half-written before.
        """
        sheet = make()
        kind = sheet.kind
        if (context, kind) in self._aside or self.kept.left(context, kind):
            kind = f"{kind}{FILLED_IN}"
        self._close(context)
        self._drop(self._aside.pop((context, kind), None))
        self._open[context] = self._new(make, kind, sheet)
        self._show(begin=True)

    def put_aside(self) -> bool:
        """Esc: put the shown sheet aside with what was typed; returns whether there was one."""
        if self.sheet is None:
            return False
        self._put_aside(self._contexts.current)
        self._show()
        self._keyboard.give_back()
        return True

    def take(self, event: Event) -> bool:
        """Something happened: a sheet may have waited for it; returns whether one says it itself."""
        said = [sheet.take(event) for sheet in [*self._open.values(), *self._aside.values()]]
        return any(said)

    def refill(self) -> None:
        """Other colleagues or departments are known."""
        for sheet in [*self._open.values(), *self._aside.values()]:
            sheet.refill()

    def look_changed(self) -> None:
        """Theme, language or scale changed: each sheet is made anew, and goes on where the old one was."""
        for context, sheet in list(self._open.items()):
            self._open[context] = self._anew(sheet)
        for key, sheet in list(self._aside.items()):
            self._aside[key] = self._anew(sheet)
        self._show()

    def show_state(self, context: str) -> None:
        """A context has a new state."""
        if context in self._open and self._contexts.has(context):
            self._open[context].show_state(self._contexts[context])

    def look_at(self, _context: str) -> None:
        """Another context is looked at."""
        self._show()

    def leave(self, context: str) -> tuple[SheetRestored, ...]:
        """A context is closed: a sheet that holds something waits, as if it was put aside, and is told."""
        self._put_aside(context)
        self.kept.flush()
        for key in self._aside_in(context):
            if not self.kept.holds(self._aside[key]):
                self._drop(self._aside.pop(key))
        return self.kept.leave(context)

    def discard(self, context: str) -> None:
        """What waits in a closed context is not wanted."""
        for key in self._aside_in(context):
            self._drop(self._aside.pop(key))
        self.kept.discard(context)

    def _aside_in(self, context: str) -> list[tuple[str, str]]:
        return [key for key in self._aside if key[0] == context]

    def _kind(self, context: str) -> str:
        return self._open[context].kind if context in self._open else ""

    def _new(self, make: Make, kind: str, prefilled: Sheet | None = None) -> Sheet:
        sheet = self._placed(prefilled or make(), kind, make)
        self.kept.take_up(sheet, prefilled=prefilled is not None)
        return sheet

    def _placed(self, sheet: Sheet, kind: str, make: Make) -> Sheet:
        sheet.kind = kind
        sheet.finished.connect(lambda: self._finished(sheet))
        sheet.left.connect(self.put_aside)
        self._makes[sheet] = make
        self._column.addWidget(sheet)
        for field in sheet.findChildren(QWidget):
            if field.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)
        self._tell(sheet)
        return sheet

    def _anew(self, old: Sheet) -> Sheet:
        make = self._makes.pop(old)
        new = self._placed(make(), old.kind, make)
        shown = old.isVisible()
        new.setVisible(shown)
        self.kept.pass_on(old, new)
        new.go_on_from(old)
        if self._waiting.pop(old, None) is not None:
            self._waiting[new] = old  # which is gone by then: it begins anew
        old.hide()
        old.deleteLater()
        return new

    def _tell(self, sheet: Sheet) -> None:
        if self._contexts.has(sheet.context):
            state: ContextState = self._contexts[sheet.context]
            sheet.show_state(state)

    def _finished(self, sheet: Sheet) -> None:
        for key in [key for key, aside in self._aside.items() if aside is sheet]:
            self._drop(self._aside.pop(key))
        if self._open.get(sheet.context) is sheet:
            self._close(sheet.context)
            self._show()

    def _put_aside(self, context: str) -> None:
        sheet = self._open.pop(context, None)
        if sheet is not None:
            self._hide(sheet)
            self._aside[context, sheet.kind] = sheet

    def _close(self, context: str) -> None:
        self._drop(self._open.pop(context, None))

    def _drop(self, sheet: Sheet | None) -> None:
        if sheet is not None:
            self.kept.drop(sheet)
            self._makes.pop(sheet, None)
            self._waiting.pop(sheet, None)
            self._hide(sheet)
            sheet.deleteLater()

    def _show(self, *, begin: bool = False) -> None:
        shown = self.sheet
        for sheet in self._open.values():
            if sheet is not shown:
                self._wait(sheet)
        if shown is not None:
            shown.show()
        self.setMaximumWidth(self._fittings.theme.px(WIDE))
        self.updateGeometry()
        self.setVisible(shown is not None)
        field = self._waiting.pop(shown, None) if shown is not None else None
        if field is not None and not begin and takes_keys(field):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif shown is not None and (begin or field is not None):
            shown.begin()

    def _wait(self, sheet: Sheet) -> None:
        """Another context is looked at: the field that has the keyboard has it again when this one is."""
        focused = QApplication.focusWidget()
        if focused is not None and sheet.isAncestorOf(focused):
            self._waiting[sheet] = focused
        self._hide(sheet)

    def _hide(self, sheet: Sheet) -> None:
        self._keyboard.leave(sheet)
        sheet.hide()

    def _scroll(self) -> None:
        """Where a sheet has not the height that its fields need, it is scrolled to the field that has the
        keyboard."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside.installEventFilter(self)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something happens to what is scrolled: another height is asked for, or a field has the
        keyboard."""
        if watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for; in a small window it takes what its fields need."""
        return QSize(self._fittings.theme.px(WIDE), self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with: its fields before the columns above it, up to a part of the
        window."""
        needed = self._inside.minimumSizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(needed.width() + bar, min(needed.height(), round(self.window().height() * _SHARE)))
