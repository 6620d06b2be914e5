"""Previous contacts of every channel in one list, newest first, filtered by channel and text."""

from __future__ import annotations

from dataclasses import field
from functools import partial
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.contact import Channel
from agent_desk.domain.quick import dataclass
from agent_desk.ui import wording
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.delegates.contact_row import ContactRowDelegate
from agent_desk.ui.i18n import translate
from agent_desk.ui.models.contacts_model import PAGE, ContactsModel
from agent_desk.ui.models.timeline import Timeline, Told, filtered, folded, timeline, told
from agent_desk.ui.panes.contact_text import ContactText
from agent_desk.ui.panes.pane import Fittings, Pane
from agent_desk.ui.panes.row_list import RowList
from agent_desk.ui.text import ElidedLabel, PlainLabel, tooltip

if TYPE_CHECKING:
    from agent_desk.application.ports import TaskRunner
    from agent_desk.ui.task_bridge import TaskBridge


@dataclass(slots=True)
class _Memory:
    """How one context's list was left."""

    parts: tuple[object, ...] = ()
    line: Timeline = field(default_factory=Timeline)
    folded: tuple[str, ...] = ()
    told: Told = Told.ASKING
    channel: Channel | None = None
    text: str = ""
    scroll: int = 0
    rows: int = PAGE
    chosen: int = -1
    reading: bool = False


class ContactsPane(Pane):
    """Merging and folding run on a lane; what a key filters is ready in memory."""

    measured = Signal(str)

    def __init__(
        self, fittings: Fittings, bridge: TaskBridge, lane: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(fittings, parent)
        self.setProperty("pane", False)
        self._bridge, self._lane = bridge, lane
        self._state = ContextState(HOME)
        self._kept: dict[str, _Memory] = {}
        self._model = ContactsModel()
        self.list = RowList(self._model, self)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(ContactRowDelegate(fittings.icons, fittings.now, self.list))
        self.list.opened.connect(self._read)
        self.list.chosen.connect(self._choose)
        self._title = ElidedLabel(self, "overline")
        self._count = PlainLabel(self)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.textEdited.connect(self._filter_text)
        self._channels = QButtonGroup(self)
        self._buttons: dict[Channel | None, QToolButton] = {}
        self._empty = PlainLabel(self)
        self._text = ContactText(fittings, self)
        self._text.hide()
        self._lay_out()
        self.translate_texts()

    def timeline_of(self, context: str) -> tuple[Timeline, bool]:
        """The merged contacts of a context, and whether there are any or none is to come."""
        kept = self._kept.get(context, _Memory())
        return kept.line, bool(kept.line.contacts) or kept.told is not Told.ASKING

    def told(self, context: str) -> Told:
        """What is known of a context's contacts while none is there."""
        return self._kept.get(context, _Memory()).told

    def draw_icons(self) -> None:
        """Draw the channels that are shown; after a change of theme, too."""
        for channel, button in self._buttons.items():
            if channel is not None and not button.isHidden():
                button.setIcon(self.fittings.icons.icon(channel.value, "text"))
                button.setIconSize(QSize(self.fittings.theme.px(16), self.fittings.theme.px(16)))

    def show_context(self, state: ContextState) -> None:
        """See Pane."""
        before = self._kept.get(self._state.context)
        if before is not None:
            before.scroll, before.rows = self.list.scroll(), len(self._model.rows)
        self._state = state
        kept = self._memory()
        self.filter.setText(kept.text)
        self._show_channels(kept)
        self._model.show_anew(filtered(kept.line, kept.channel, kept.text, kept.folded), kept.rows)
        self.list.choose(kept.chosen)
        self.list.scroll_back(kept.scroll)
        self._show_reading(kept)
        self.show_state(state)

    def show_state(self, state: ContextState) -> None:
        """See Pane."""
        self._state = state
        kept = self._memory()
        parts = tuple(part for part in state.parts if part.contacts)
        contacts = tuple(part.contacts for part in parts)
        if len(contacts) != len(kept.parts) or not all(map(is_, contacts, kept.parts)):
            kept.parts = contacts
            work = partial(timeline, parts, self.fittings.now())
            self._bridge.bring_home(self._lane.submit(work), partial(self._merged, state.context, contacts))
        if state.customer is not None and (now := told(state.parts)) is not kept.told:
            kept.told = now
            self.measured.emit(state.context)
        self._say_empty(kept)

    def forget(self, context: str) -> None:
        """See Pane."""
        self._kept.pop(context, None)

    def clear_filter(self) -> bool:
        """Esc: show everything again; returns whether there was a filter."""
        kept = self._memory()
        if not kept.text and kept.channel is None:
            return False
        kept.text, kept.channel = "", None
        self.filter.clear()
        self._show_channels(kept)
        self._show_filtered()
        return True

    def translate_texts(self) -> None:
        """See Pane."""
        self._title.say(translate("Contacts", "Previous contacts"))
        self.list.setAccessibleName(translate("Contacts", "Previous contacts"))
        self.filter.setPlaceholderText(translate("Contacts", "Filter"))
        self.filter.setAccessibleName(translate("Contacts", "Filter previous contacts"))
        for channel, button in self._buttons.items():
            name = wording.channel_name(channel)
            button.setAccessibleName(name)
            button.setToolTip(tooltip(name))
            button.setText(name if channel is None else "")
        self._text.translate_texts()
        self._say_empty(self._memory())

    def _memory(self) -> _Memory:
        return self._kept.setdefault(self._state.context, _Memory())

    def _merged(self, context: str, contacts: tuple[object, ...], line: Timeline) -> None:
        kept = self._kept.get(context)
        if kept is None or kept.parts is not contacts:
            return
        kept.line, kept.folded = line, ()
        fold = self._lane.submit(partial(folded, line))
        self._bridge.bring_home(fold, partial(self._folded, context, line))
        if context == self._state.context:
            self._show_channels(kept)
            self._show_filtered()
        self.measured.emit(context)

    def _folded(self, context: str, line: Timeline, words: tuple[str, ...]) -> None:
        kept = self._kept.get(context)
        if kept is not None and kept.line is line:
            kept.folded = words

    def _show_filtered(self) -> None:
        kept = self._memory()
        self._model.show(filtered(kept.line, kept.channel, kept.text, kept.folded))
        self._say_empty(kept)

    def _filter_text(self, text: str) -> None:
        self._memory().text = text
        self._show_filtered()

    def _filter_channel(self, channel: Channel | None) -> None:
        self._memory().channel = channel
        self._show_filtered()

    def _choose(self, place: int) -> None:
        kept = self._memory()
        kept.chosen = place
        self._show_reading(kept)

    def _read(self, place: int) -> None:
        kept = self._memory()
        kept.chosen, kept.reading = place, not kept.reading
        self._show_reading(kept)

    def stop_reading(self) -> bool:
        """Esc: close the contact's text; returns whether it was open."""
        kept = self._memory()
        was, kept.reading = kept.reading, False
        self._show_reading(kept)
        return was

    def _show_reading(self, kept: _Memory) -> None:
        shown = kept.reading and 0 <= kept.chosen < len(self._model.rows)
        if shown:
            self._text.show_contact(self._model.row(kept.chosen))
        self._text.setVisible(shown)

    def _say_empty(self, kept: _Memory) -> None:
        total, shown = len(kept.line.contacts), self._model.total
        self._count.say(str(total) if shown == total else f"{shown} / {total}")
        self._count.setVisible(bool(total))
        self._empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        if shown:
            return
        if total:
            self._empty.say(translate("Contacts", "No contact fits this filter. Esc shows all."))
        else:
            self._empty.say(_none_yet(kept.told))

    def _show_channels(self, kept: _Memory) -> None:
        channels = (None, *kept.line.channels)
        for channel, button in self._buttons.items():
            button.setVisible(channel in channels and len(channels) > 1)
        self._buttons[kept.channel].setChecked(True)
        self.draw_icons()

    def _lay_out(self) -> None:
        self._count.setProperty("soft", True)
        self._empty.setProperty("soft", True)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 6)
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addSpacing(6)
        head.addWidget(self._count)
        head.addSpacing(8)
        for channel in (None, *Channel):
            head.addWidget(self._channel_button(channel))
        head.addStretch(0)
        self.filter.setMaximumWidth(self.fittings.theme.px(170))
        head.addWidget(self.filter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        self._empty.setContentsMargins(16, 4, 16, 12)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        reading = QHBoxLayout()
        reading.setContentsMargins(8, 0, 8, 8)
        reading.addWidget(self._text)
        column.addLayout(reading)
        column.addStretch(0)

    def _channel_button(self, channel: Channel | None) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setVisible(channel is None)
        self._channels.addButton(button)
        button.clicked.connect(partial(self._filter_channel, channel))
        self._buttons[channel] = button
        return button


def _none_yet(what: Told) -> str:
    return {
        Told.ASKING: translate("Contacts", "Asking for previous contacts…"),
        Told.NONE: translate("Contacts", "No previous contact in any channel."),
        Told.IN_PART: translate("Contacts", "No previous contact is known; not every back end answers."),
        Told.NOBODY: translate("Contacts", "No back end is connected that could know of contacts."),
    }[what]
