"""The window: places the panes and connects them, and nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.actions import Actions
from agent_desk.ui.acts import Acts
from agent_desk.ui.commands import Commands
from agent_desk.ui.context_state import PALETTE
from agent_desk.ui.contexts import Contexts
from agent_desk.ui.folding import Folding
from agent_desk.ui.i18n import translate
from agent_desk.ui.leaving import Leaving
from agent_desk.ui.one_by_one import OneByOne
from agent_desk.ui.panes.action_bar import ActionBar
from agent_desk.ui.panes.answers import AnswersPane
from agent_desk.ui.panes.call_bar import CallBar
from agent_desk.ui.panes.context_tabs import ContextTabs
from agent_desk.ui.panes.customer import CustomerPane
from agent_desk.ui.panes.desk import DeskPane
from agent_desk.ui.panes.note import NotePane
from agent_desk.ui.panes.notices import Notices
from agent_desk.ui.reactions import Reactions

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from agent_desk.application.events import Event
    from agent_desk.application.ports import TaskRunner
    from agent_desk.application.use_cases import UseCases
    from agent_desk.ui.look_switch import LookSwitch
    from agent_desk.ui.panes.pane import Fittings, Pane
    from agent_desk.ui.setting_up import SettingUp
    from agent_desk.ui.task_bridge import TaskBridge
    from agent_desk.ui.team.team import Team

_SECOND = 1_000
_AFTER_PAINT = 15


class DeskWindow(QMainWindow):
    """One window: call bar, desk, customer, answers, note. It tells where the keyboard was, and is now."""

    keyboard_moved = Signal(QWidget, QWidget)

    def __init__(
        self,
        use_cases: UseCases,
        bridge: TaskBridge,
        lane: TaskRunner,
        fittings: Fittings,
        look_switch: LookSwitch,
        setting_up: SettingUp | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.fittings, self.bridge, self.look_switch = fittings, bridge, look_switch
        self.use_cases, self.setting_up = use_cases, setting_up
        self.team: Team | None = None
        self.contexts = Contexts()
        self.acts = Acts(use_cases, self.contexts, self)
        self.later = OneByOne(self)
        self._switching: set[Pane] = set()
        self._make_panes(bridge, lane)
        self.folding = Folding(self)
        self.reactions = Reactions(self.contexts, self.acts, use_cases, self.desk, self.notices)
        self.leaving = Leaving(self)
        self.commands = Commands(self)
        self.actions_table = Actions(self, self.commands.handlers())
        self._lay_out()
        self._connect()
        self.translate_texts()
        self._look_at(self.contexts.current)
        bridge.deliver_to(self._take)
        self._second = QTimer(self, interval=_SECOND)
        self._second.timeout.connect(self._tick)
        self._second.start()
        self._begun = False

    def _make_panes(self, bridge: TaskBridge, lane: TaskRunner) -> None:
        fittings = self.fittings
        self.whole = QWidget(self)
        self.whole.setObjectName("page")
        self.top_row = QWidget(self.whole)
        self.top_row.setObjectName("topRow")
        self.menus = QMenuBar(self.top_row)
        self.tabs = ContextTabs(fittings, self.contexts, self.top_row)
        self.find_button = QToolButton(self.top_row)
        self.call_bar = CallBar(fittings, self.whole)
        self.notices = Notices(fittings, self.whole)
        self.pages = QStackedWidget(self.whole)
        self.page = QWidget(self.pages)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self.page)
        self.desk = DeskPane(fittings, self.contexts, self.columns)
        self.customer = CustomerPane(fittings, bridge, lane, self.later, self.columns)
        self.answers = AnswersPane(fittings, bridge, lane, self.columns)
        self.note = NotePane(fittings, self.page)
        self.action_bar = ActionBar(self.page)
        self.panes: tuple[Pane, ...] = (self.call_bar, self.desk, self.customer, self.answers, self.note)

    def _lay_out(self) -> None:
        px = self.fittings.theme.px
        self.actions_table.fill(self.menus)
        self.find_button.setObjectName("paletteButton")
        self.find_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.find_button.setMinimumWidth(px(220))
        top = QHBoxLayout(self.top_row)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        top.addWidget(self.menus)
        top.addWidget(self.tabs, 1)
        top.addStretch(0)
        top.addWidget(self.find_button)
        make = self.actions_table.button
        self.call_bar.add_buttons(make("answer", self.call_bar, primary=True), make("end", self.call_bar))
        self.note.add_buttons(make("save_note", self.note))
        self.action_bar.add(make("own", self.action_bar, primary=True))
        self.columns.setHandleWidth(px(8))
        self.columns.setChildrenCollapsible(False)
        self.columns.setMinimumHeight(px(240))  # a sheet or notices never push the window off a small screen
        for place, (pane, stretch, least) in enumerate(
            ((self.desk, 0, 176), (self.customer, 5, 420), (self.answers, 3, 300))
        ):
            self.columns.setStretchFactor(place, stretch)
            pane.setMinimumWidth(px(least))
        self.columns.setSizes([px(216), px(768), px(424)])
        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.addWidget(self.note, 1)
        below = QVBoxLayout(self.page)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.columns, 1)
        below.addLayout(self.bottom)
        below.addWidget(self.action_bar)
        self.pages.addWidget(self.page)
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(8)
        for part in (self.top_row, self.call_bar, self.notices):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(self.whole)

    def _connect(self) -> None:
        contexts, acts = self.contexts, self.acts
        self.call_bar.follow(contexts)
        contexts.changed.connect(self._show)
        contexts.current_changed.connect(self._look_at)
        contexts.current_changed.connect(self.notices.seen)
        contexts.current_changed.connect(lambda _context: self.folding.turn_to(self.customer))
        contexts.tabs_changed.connect(self.commands.enable)
        contexts.tabs_changed.connect(self._hold_notices)
        acts.noticed.connect(self.notices.show_notice)
        acts.unnoticed.connect(self.notices.take_back)
        acts.undo_changed.connect(self.commands.enable)
        self.actions_table.begins.connect(self.commands.wide.begins)
        self.tabs.context_wanted.connect(contexts.look_at)
        self.tabs.close_wanted.connect(self.commands.close)
        self.desk.context_wanted.connect(acts.open)
        self.desk.customer_wanted.connect(acts.open_customer)
        self.customer.retry_wanted.connect(acts.ask_again)
        self.customer.attach_wanted.connect(acts.attach)
        self.customer.related_wanted.connect(acts.open_customer)
        self.customer.matches.customer_wanted.connect(acts.choose)
        self.customer.matches.attach_wanted.connect(acts.attach)
        self.customer.matches.search_wanted.connect(acts.search)
        self.answers.question_typed.connect(acts.ask)
        self.answers.confirmed.connect(self.commands.confirmed)
        self.answers.link_wanted.connect(self.commands.offer_link)
        self.note.typed.connect(acts.type_note)
        self.note.kept.connect(acts.keep_note)
        self.note.saved.connect(acts.save_note)
        self.find_button.clicked.connect(self.commands.finding.find)
        self.look_switch.changed.connect(self.commands.look_changed)

    def warm_up(self) -> None:
        """Once, when nobody waits, a turn each: what an empty desk does not show. PySide6 loads every widget
        class when a base class is first returned, too."""
        self.later.want("answer", lambda: self.answers.view)
        self.later.want("customer", lambda: self.customer.known)
        self.later.want("classes", self.desk.list.viewport)
        self.later.want("team's modules", _load_team)
        self.later.want("team", self._make_team)

    def _make_team(self) -> None:
        if self.team is None:
            from agent_desk.ui.editor.editor import Editor

            self.team = _load_team()(self)
            self.folding.watch(self.team.sheets)
            team, editor = self.team.take, Editor(self, self.team.pages).take

            def take(event: Event) -> None:
                team(event)
                editor(event)

            self.reactions.team = take

    def place_above_notices(self, strip: QWidget) -> None:
        """Place a line that stays between the call bar and the notices."""
        column = self.whole.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - _lay_out() makes it
        column.insertWidget(column.indexOf(self.notices), strip)

    def translate_texts(self) -> None:
        """Set the window's own texts; panes set theirs."""
        self.setWindowTitle(translate("Window", "Agent Desk"))
        words = translate("Window", "Find anything")
        self.find_button.setText(f"  {words}    Ctrl+K")
        self.find_button.setAccessibleName(words)
        self.find_button.setIcon(self.fittings.icons.icon("search"))
        self.find_button.setIconSize(QSize(self.fittings.theme.px(16), self.fittings.theme.px(16)))
        self.menus.setAccessibleName(translate("Window", "Menus"))
        self.actions_table.translate_texts()
        self.folding.translate_texts()

    def _take(self, events: list[Event]) -> None:
        self.reactions.take(events)
        self._hold_notices()
        self.later.rest()

    def _hold_notices(self) -> None:
        self.notices.hold(bool(self.contexts.of_calls()))

    def _look_at(self, context: str) -> None:
        self.note.show_context(self.contexts[context])  # at once: the next key belongs to this context
        self._switching = set(self.panes) - {self.note}
        for pane in self.panes:
            self.later.want(pane, partial(self._refresh, pane))
        self.commands.enable()

    def _show(self, context: str) -> None:
        if context == PALETTE:
            self.commands.finding.found(self.contexts[context])
        elif context == self.contexts.current:
            self.note.take(self.contexts.state)
            self.commands.enable()
            for pane in self.panes:
                self.later.want(pane, partial(self._refresh, pane))
        self.later.want("tabs", self.tabs.refresh)
        self.later.want(self.desk, partial(self._refresh, self.desk))

    def _refresh(self, pane: Pane) -> None:
        if pane in self._switching:
            self._switching.discard(pane)
            pane.show_context(self.contexts.state)
        else:
            pane.take(self.contexts.state)
        if pane is self.answers:
            self.commands.enable()  # only now it is known whether an answer is read

    def _tick(self) -> None:
        for pane in self.panes:
            pane.tick()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: something of the widget changed."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "actions_table"):
            self.translate_texts()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the window is about to close."""
        if self.leaving.holds(event):
            return
        self.note.flush()
        if self.team is not None:
            self.team.sheets.kept.flush()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint. What takes its time, the store above all, is first asked when the window is seen."""
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(_AFTER_PAINT, self, self.commands.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: it has another size."""
        super().resizeEvent(event)
        self.folding.fit()
        self.commands.finding.resized()


def _load_team() -> type[Team]:
    from agent_desk.ui.team.team import Team

    return Team
