"""The tabs of context: one for each call or customer that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QTabBar, QToolButton, QWidget

from agent_desk.domain.call import CallState
from agent_desk.ui import wording
from agent_desk.ui.i18n import translate
from agent_desk.ui.text import tooltip
from agent_desk.ui.wording_of_context import tab_words

if TYPE_CHECKING:
    from agent_desk.ui.context_state import ContextState
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.panes.pane import Fittings

_WIDE = 190
_LEAST = 104
"""The least width of a tab: what can still be read of a name, between its sign and its cross."""
_TALL = 32
_CROSS = 20


class ContextTabs(QTabBar):
    """Shows the open contexts; middle click or the cross closes one."""

    context_wanted = Signal(str)
    close_wanted = Signal(str)

    def __init__(self, fittings: Fittings, contexts: Contexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextTabs")
        self._fittings, self._contexts = fittings, contexts
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)  # with them the tab that is looked at scrolls out of sight
        self._first, self._shown, self._room = 0, 1, _WIDE
        self.menu = QMenu(self)
        self.menu.triggered.connect(lambda action: self.context_wanted.emit(action.data()))
        self.more = QToolButton(self)
        self.more.clicked.connect(self.list_all)
        self.more.hide()
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._want)
        contexts.tabs_changed.connect(self.fill)
        contexts.current_changed.connect(self._mark)
        self.translate_texts()

    def fill(self) -> None:
        """Show the tabs there are."""
        self.blockSignals(True)
        while self.count() > len(self._contexts.tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(self._contexts.tabs):
            self.addTab("")
        self.blockSignals(False)
        for place, name in enumerate(self._contexts.tabs):
            self._show(place, self._contexts[name])
        self._mark(self._contexts.current)
        self.setVisible(bool(self._contexts.tabs))
        self.updateGeometry()

    def refresh(self) -> None:
        """Contexts have new states."""
        for place, name in enumerate(self._contexts.tabs):
            self._show(place, self._contexts[name])

    def translate_texts(self) -> None:
        """The language changed."""
        self.setAccessibleName(translate("Tabs", "Open contexts"))
        self.fill()

    def list_all(self) -> None:
        """Show a menu of all open contexts."""
        self.fill_menu()
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def fill_menu(self) -> None:
        """Put every open context into the menu."""
        self.menu.clear()
        for name in self._contexts.tabs:
            state = self._contexts[name]
            sign = self._fittings.icons.icon(*self._icon(state))
            action = self.menu.addAction(sign, tab_words(state).replace("&", "&&"))
            action.setData(name)

    def _show(self, place: int, state: ContextState) -> None:
        words = tab_words(state)
        how = translate("Tabs", "customer")
        if state.call is not None:
            how = wording.call_in_words(state.call, may_be_held=self._may_be_held(state))
        spoken = f"{words}, {how}"
        if self.accessibleTabName(place) == spoken:
            return
        self.setTabText(place, words.replace("&", "&&"))
        self.setAccessibleTabName(place, spoken)
        self.setTabToolTip(place, tooltip(spoken))
        self.update()

    def _mark(self, context: str) -> None:
        self.blockSignals(True)
        if context in self._contexts.tabs:
            self.setCurrentIndex(self._contexts.tabs.index(context))
        self._fit()
        self.blockSignals(False)
        self.update()

    def _fit(self) -> None:
        """Show as many tabs as can be read, the one that is looked at among them, and count the others."""
        count, least = self.count(), self._fittings.theme.px(_LEAST)
        self._say_more(count)
        room = self.width()
        shown = count if count * least <= room else max(1, (room - self.more.sizeHint().width()) // least)
        self._first = max(0, min(self._first, count - shown))
        place = self.currentIndex()
        if place >= 0:
            self._first = max(min(self._first, place), place - shown + 1)
        wanted = range(self._first, self._first + shown)
        for n in sorted(range(count), key=lambda n: n not in wanted):  # Qt leaves a tab that is hidden
            if self.isTabVisible(n) is not (n in wanted):
                self.setTabVisible(n, n in wanted)
        if place >= 0:
            self.setCurrentIndex(place)
        self._shown = max(1, shown)
        self._say_more(count - shown)
        self._place_more(hidden=count - shown)

    def _say_more(self, count: int) -> None:
        self.more.setText(translate("Tabs", "{count} more").format(count=count))

    def _place_more(self, hidden: int) -> None:
        self.more.setVisible(hidden > 0)
        self._room = self.width() - (self.more.sizeHint().width() if hidden > 0 else 0)
        at = QRect(self._room, 0, self.more.sizeHint().width(), self._fittings.theme.px(_TALL))
        self.more.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
        self.more.setAccessibleName(translate("Tabs", "All open contexts"))
        super().resizeEvent(QResizeEvent(self.size(), self.size()))  # has Qt ask for each tab's size again

    def _want(self, place: int) -> None:
        if 0 <= place < len(self._contexts.tabs):
            self.context_wanted.emit(self._contexts.tabs[place])

    def _icon(self, state: ContextState) -> tuple[str, str]:
        if state.call is None:
            return "person", "soft"
        if state.call.state is CallState.RINGING:
            return "bell", "accent"
        if state.call.state is CallState.HELD:
            return "hold", "notice"
        spoken_to = state.call.state is CallState.ANSWERED and not self._may_be_held(state)
        return "phone", "good" if spoken_to else "soft"

    def _may_be_held(self, state: ContextState) -> bool:
        return state.call is not None and state.call.may_be_held(self._contexts.live_calls())

    def _cross_box(self, rect: QRect) -> QRect:
        side = self._fittings.theme.px(_CROSS)
        return QRect(rect.right() - side - 2, rect.center().y() - side // 2, side, side)

    def _wide(self) -> int:
        px = self._fittings.theme.px
        return max(min(px(_WIDE), self._room // self._shown), min(px(_LEAST), self._room))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: ARG002
        """Qt: the size of one tab."""
        return QSize(self._wide(), self._fittings.theme.px(_TALL))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Qt: a tab never shrinks below its size."""
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        px = self._fittings.theme.px
        return QSize(self.count() * px(_WIDE), px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with: the tab that is looked at, and the count of the others."""
        px = self._fittings.theme.px
        more = self.more.sizeHint().width() if self.count() > 1 else 0
        return QSize(px(_LEAST) + more, px(_TALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self.blockSignals(True)
        self._fit()
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Qt: paint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(self._contexts.tabs[: self.count()]):
            if self.isTabVisible(place):
                self._paint_tab(painter, place, self._contexts[name])

    def _paint_tab(self, painter: QPainter, place: int, state: ContextState) -> None:
        theme, icons = self._fittings.theme, self._fittings.icons
        box = self.tabRect(place).adjusted(0, 2, -4, -2)
        current = state.context == self._contexts.current
        ring = self.hasFocus() and current
        painter.setPen(QPen(theme.colour("accent" if ring else "border"), 2 if ring else 1))
        painter.setBrush(theme.colour("surface" if current else "window"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if current and not ring:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRect(box.left() + 10, box.bottom() - 2, box.width() - 20, 3), 1.5, 1.5)
        name, colour = self._icon(state)
        side = theme.px(15)
        painter.drawPixmap(box.left() + 10, box.center().y() - side // 2 + 1, icons.pixmap(name, colour, 15))
        font = theme.font(bold=current)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if current else "soft"))
        room = box.adjusted(18 + side, 0, -theme.px(_CROSS) - 4, 0)
        words = painter.fontMetrics().elidedText(tab_words(state), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        cross = self._cross_box(box)
        small = theme.px(10)
        painter.drawPixmap(
            cross.center().x() - small // 2,
            cross.center().y() - small // 2 + 1,
            icons.pixmap("cross", "soft", 10),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a mouse button went down."""
        point = event.position().toPoint()
        place = self.tabAt(point)
        closing = event.button() is Qt.MouseButton.MiddleButton or (
            place >= 0 and self._cross_box(self.tabRect(place).adjusted(0, 2, -4, -2)).contains(point)
        )
        if place >= 0 and closing:
            self.close_wanted.emit(self._contexts.tabs[place])
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.translate_texts()
        super().changeEvent(event)
