"""Folds the window where it is small: a column or two at a time, chosen beside the actions; a lower note."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from agent_desk.ui.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.panes.pane import Pane

LEAST = (720, 450)
"""The smallest window, in pixels of a scale of one: a screen of 1440 by 900 at 200 %."""
_THREE, _TWO = 1100, 880
_TALL, _ROOMY = 600, 800
_LOW_COLUMNS, _SCROLLED_COLUMNS, _COLUMNS = 110, 150, 240
_WIDTHS, _LEAST_WIDTHS = (216, 768, 424), (176, 420, 300)
_USUAL = QSize(1440, 900)
_FRAME = QSize(16, 40)
"""Larger than the frame of a window on most desktops."""
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
_ICON_AND_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class Folding(QObject):
    """Shows as many columns as there is room for.

    One that is folded away comes when it is wanted: by its button, by the keys that lead to it, and the
    customer's with each context. In a low window an open sheet takes the place of all else, but the note
    comes beside it when it is wanted.
    """

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._w = window
        self._sheets: QWidget | None = None
        self._noting = False
        self._columns: tuple[Pane, ...] = (window.desk, window.customer, window.answers)
        self._places: dict[Pane, QWidget] = {column: column for column in self._columns}
        self._chosen: Pane = window.customer
        self._room = 3
        self._low = self._paged = False
        self._roomy = True
        self._scale = window.fittings.theme.scale
        self._grown_from: QSize | None = None
        self._chooser: ColumnChooser | None = None
        self._begin()

    def fit(self) -> None:
        """The window, or the scale, has another size."""
        theme = self._w.fittings.theme
        width, height = self._w.width() / theme.scale, self._w.height() / theme.scale
        room = 3 if width >= _THREE else 2 if width >= _TWO else 1
        low, roomy, scale = height < _TALL, height >= _ROOMY, theme.scale
        self._w.notices.show_at_once(2 if roomy else 1)
        unfolded = room == 3 and self._room < 3
        scaled = scale != self._scale
        if scaled or (room, low, roomy) != (self._room, self._low, self._roomy):
            self._room, self._low, self._roomy, self._scale = room, low, roomy, scale
            held = QApplication.focusWidget()
            self._squeeze()
            self._show()
            self._hold(held)
        if unfolded or (scaled and room == 3):
            self._w.columns.setSizes([*map(theme.px, _WIDTHS), *[theme.px(sum(_WIDTHS[1:]))] * self._paged])
        self._be_large_enough(scaled=scaled)

    def make_way(self, *, paged: bool, desk: int = 0) -> None:
        """A page comes in place of the customer and the answers, or goes; the desk stays as it was."""
        self._paged = paged
        self._show()
        if paged and self._room == 3:
            columns = self._w.columns
            columns.setSizes([desk, 0, 0, columns.width() - columns.handleWidth() - desk])

    def watch(self, sheets: QWidget) -> None:
        """Give the place of sheets room while one is open."""
        self._sheets = sheets
        sheets.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something happens to the place of sheets."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._noting = False
            self._give_way()
        return super().eventFilter(watched, event)

    def bring(self, widget: QWidget) -> None:
        """Unfold the column that this widget is in, if it is in one, or the note."""
        if self._w.note.isAncestorOf(widget) and self._w.note.isHidden():
            self._noting = True
            self._give_way()
        column = next((one for one in self._columns if one is widget or one.isAncestorOf(widget)), None)
        if column is None:
            return
        self.turn_to(column)
        if self._w.columns.isHidden() and self._w.team is not None:
            self._w.team.sheets.put_aside()
        if isinstance(area := self._places[column], QScrollArea):
            area.ensureWidgetVisible(widget)

    def turn_to(self, column: Pane) -> None:
        """Unfold a column."""
        if column is not self._chosen:
            held = QApplication.focusWidget()
            self._chosen = column
            self._show()
            self._hold(held)

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget that nobody sees would be seen if its column were unfolded."""
        place = next((self._places[one] for one in self._columns if one.isAncestorOf(widget)), None)
        if self._w.note.isAncestorOf(widget):
            return self._w.note.isHidden()
        return place is not None and place.isHidden() and widget.isVisibleTo(place)

    def translate_texts(self) -> None:
        """The language changed."""
        if self._chooser is not None:
            self._chooser.translate_texts()

    def _begin(self) -> None:
        """As large as the screen lets it be."""
        self._w.setMinimumSize(self._least())
        self._w.resize(self._on_screen(_USUAL))

    def _be_large_enough(self, *, scaled: bool) -> None:
        """Larger text takes room, smaller gives back what was taken; never more than the screen has."""
        w, before, least = self._w, self._w.size(), self._least()
        w.setMinimumSize(least)
        if not scaled:
            return
        if w.size() != before:
            self._grown_from = self._grown_from or before
        elif self._grown_from is not None and self._grown_from == self._grown_from.expandedTo(least):
            before, self._grown_from = self._grown_from, None
            w.resize(before)
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        w = self._w
        if QGuiApplication.platformName() == "offscreen" or not w.isVisible() or w.isMaximized():
            return
        frame, screen = w.frameGeometry(), w.screen().availableGeometry()
        left = max(screen.left(), min(frame.left(), screen.right() + 1 - frame.width()))
        top = max(screen.top(), min(frame.top(), screen.bottom() + 1 - frame.height()))
        if (left, top) != (frame.left(), frame.top()):
            w.move(left, top)

    def _least(self) -> QSize:
        return self._on_screen(QSize(*map(self._w.fittings.theme.px, LEAST)))

    def _on_screen(self, size: QSize) -> QSize:
        if QGuiApplication.platformName() == "offscreen":
            return size  # its screen is made up
        return size.boundedTo(self._w.screen().availableSize() - self._frame())

    def _frame(self) -> QSize:
        """What the title bar and the borders take; nobody knows it before the window is seen."""
        return self._w.frameGeometry().size() - self._w.size() if self._w.isVisible() else _FRAME

    def _squeeze(self) -> None:
        w, px, narrow = self._w, self._w.fittings.theme.px, self._room < 3
        w.find_button.setToolButtonStyle(_ICON if narrow else _ICON_AND_WORDS)
        w.find_button.setMinimumWidth(0 if narrow else px(220))
        w.call_bar.squeeze(narrow)
        w.note.squeeze(self._low)
        scrolled = _LOW_COLUMNS if self._low else _SCROLLED_COLUMNS
        w.columns.setMinimumHeight(px(_COLUMNS if self._roomy else scrolled))
        if not self._roomy and self._places[w.desk] is w.desk:
            self._places = {column: self._scrolled(column) for column in self._columns}
        for column, least in zip(self._columns, _LEAST_WIDTHS, strict=True):
            self._places[column].setMinimumWidth(px(least))

    def _hold(self, held: QWidget | None) -> None:
        """A column that is moved or folded away would lose the keyboard to whatever comes next."""
        if held is None or held.hasFocus() or not self._w.page.isAncestorOf(held):
            return
        if held.isVisibleTo(self._w):
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._paged:
            self._w.commands.focus.go_to(self._chosen)

    def _scrolled(self, column: Pane) -> QScrollArea:
        """A column that is lower than what it holds is scrolled."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizePolicy(column.sizePolicy())
        column.setMinimumWidth(0)
        self._w.columns.replaceWidget(self._w.columns.indexOf(column), area)
        area.setWidget(column)
        column.setAutoFillBackground(False)  # its corners are round, and an area fills them
        column.show()
        return area

    def _give_way(self) -> None:
        alone = self._low and self._sheets is not None and not self._sheets.isHidden()
        self._w.columns.setHidden(alone)
        self._w.note.setHidden(alone and not self._noting)

    def _show(self) -> None:
        self._give_way()
        shown = self._shown()
        for column in self._columns:
            self._places[column].setVisible(column in shown)
        if self._room < 3 and self._chooser is None:
            self._chooser = ColumnChooser(self._columns, self._choose, self._w.action_bar)
            self._w.action_bar.put_first(self._chooser)
        if self._chooser is not None:
            self._chooser.setVisible(self._room < 3)
            self._chooser.mark(shown)

    def _shown(self) -> tuple[Pane, ...]:
        if self._paged:
            return self._columns[:1] if self._room == 3 else ()
        if self._room == 3:
            return self._columns
        if self._room == 1:
            return (self._chosen,)
        return self._columns[:2] if self._chosen is self._w.desk else self._columns[1:]

    def _choose(self, column: Pane) -> None:
        self._w.commands.focus.go_to(column)
        self._show()


class ColumnChooser(QWidget):
    """A button for each column; those that are shown are pressed."""

    def __init__(self, columns: tuple[Pane, ...], choose: Callable[[Pane], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {column: QToolButton(self) for column in columns}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 8, 0)
        line.setSpacing(2)
        for column, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(partial(choose, column))
            line.addWidget(button)
        self.translate_texts()

    def mark(self, shown: tuple[Pane, ...]) -> None:
        """Press the buttons of the columns that are shown."""
        for column, button in self._buttons.items():
            button.setChecked(column in shown)

    def translate_texts(self) -> None:
        """The language changed."""
        names = (
            translate("Folding", "Desk"),
            translate("Folding", "Customer"),
            translate("Folding", "Answers"),
        )
        for button, name in zip(self._buttons.values(), names, strict=True):
            button.setText(name)
            button.setAccessibleName(name)
