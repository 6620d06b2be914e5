"""The open contexts: which tabs there are, which one is looked at, and what is known in each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_desk.application.events import CallArrived, Event
from agent_desk.domain.call import CallState
from agent_desk.ui.context_state import CASE, CUSTOMER, HOME, PALETTE, ContextState
from agent_desk.ui.context_steps import begins, carried, concerns, context_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from agent_desk.application.events import SheetRestored
    from agent_desk.domain.call import Call


class Contexts(QObject):
    """Holds one :class:`ContextState` per context and says what changed.

    ``sheets_in`` says whether a context has half-written sheets.
    """

    changed = Signal(str)
    tabs_changed = Signal()
    current_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._states = {name: ContextState(name) for name in (HOME, PALETTE)}
        self.tabs: list[str] = []
        self.current = HOME
        self.sheets_in: Callable[[str], bool] = lambda _context: False

    def __getitem__(self, context: str) -> ContextState:
        return self._states[context]

    @property
    def state(self) -> ContextState:
        """The state of the context that is looked at."""
        return self._states[self.current]

    def typed_in(self, context: str) -> bool:
        """Whether a context holds something that was typed and not saved, in the note or in a sheet."""
        return bool(self._states[context].unsaved) or self.sheets_in(context)

    def has(self, context: str) -> bool:
        """Whether anything is known about a context."""
        return context in self._states

    def of_calls(self) -> list[ContextState]:
        """Contexts with a live call, the longest waiting first."""
        live = [state for state in self._states.values() if state.live]
        return sorted(live, key=lambda state: state.call.arrived.timestamp() if state.call else 0)

    def live_calls(self) -> list[Call]:
        """Their calls."""
        return [state.call for state in self.of_calls() if state.call is not None]

    def with_drafts(self) -> list[ContextState]:
        """Contexts that are no open tab and still hold something that was typed."""
        return [
            state for name, state in self._states.items() if state.unsaved and name not in (*self.tabs, HOME)
        ]

    def apply(self, events: Iterable[Event]) -> None:
        """Carry states forward and announce each changed context once."""
        touched: dict[str, None] = {}
        arrived = [name for event in events for name in self._apply(event, touched)]
        if arrived:
            self.tabs_changed.emit()
        for name in arrived:
            self._show_if_free(name)
        for name in touched:
            self._forget_if_done(name)
            self.changed.emit(name)

    def put(self, state: ContextState) -> None:
        """Replace a state that the agent changed by typing."""
        if self._states.get(state.context) is not state:
            self._states[state.context] = state
            self.changed.emit(state.context)

    def open(self, context: str) -> None:
        """Look at a context, with a tab of its own."""
        self._states[context] = replace(self._states.get(context) or ContextState(context), closed=False)
        if context not in self.tabs and context != HOME:
            self.tabs.append(context)
            self.tabs_changed.emit()
        self.look_at(context)

    def place_of(self, customer_id: str, case_id: str = "") -> str:
        """The context of a customer and a case: one that shows another case keeps it, and its draft."""
        context = f"{CUSTOMER}{customer_id}"
        if case_id and self.has(context) and self[context].about != case_id:
            context = f"{CASE}{case_id}"
        self._states.setdefault(context, ContextState(context, whose=customer_id, which=case_id))
        return context

    def look_at(self, context: str) -> None:
        """Make a context the current one."""
        if context != self.current:
            self.current = context
            self.current_changed.emit(context)

    def close(self, context: str, sheets: tuple[SheetRestored, ...] = ()) -> None:
        """Drop a tab; what was typed in it and not saved stays known, ``sheets`` too, and about whom."""
        if context not in self.tabs:
            return
        place = self.tabs.index(context)
        self.tabs.remove(context)
        state = self._states[context]
        state = replace(state, sheets=(*state.sheets, *sheets))
        if state.unsaved:
            self._states[context] = _closed(state)
        else:
            del self._states[context]
        if context == self.current:
            self.look_at(self.tabs[min(place, len(self.tabs) - 1)] if self.tabs else HOME)
        self.tabs_changed.emit()

    def step(self, by: int) -> None:
        """Look at the next (1) or previous (-1) tab."""
        if self.tabs:
            place = self.tabs.index(self.current) if self.current in self.tabs else -max(by, 0)
            self.look_at(self.tabs[(place + by) % len(self.tabs)])

    def _apply(self, event: Event, touched: dict[str, None]) -> list[str]:
        arrived = []
        if begins(event):
            name = context_of(event) or HOME
            if isinstance(event, CallArrived) and name not in self.tabs:
                self.tabs.append(name)
                arrived.append(name)
            self._states.setdefault(name, ContextState(name))
        for name, state in self._concerned(event):
            if concerns(state, event) and (after := carried(state, event)) is not state:
                self._states[name] = after
                touched[name] = None
        return arrived

    def _forget_if_done(self, context: str) -> None:
        """A closed context was known only for what was typed in it."""
        shown = context in (*self.tabs, self.current, HOME, PALETTE)
        if not shown and not self._states[context].unsaved:
            del self._states[context]

    def _concerned(self, event: Event) -> list[tuple[str, ContextState]]:
        """The one context that an event names, else all: each may hold the case that it is about."""
        named = context_of(event)
        if named is None:
            return list(self._states.items())
        return [(named, self._states[named])] if named in self._states else []

    def _show_if_free(self, context: str) -> None:
        """A new call is shown at once unless the agent is with somebody or has typed something."""
        state = self.state
        ended = state.call is not None and state.call.state is CallState.ENDED
        if (self.current == HOME or ended) and not self.typed_in(self.current):
            self.look_at(context)


def _closed(state: ContextState) -> ContextState:
    """What stays of a closed context: what was typed, about whom and what, and the call if it is over."""
    whose = state.customer_id
    name = state.customer.name if state.customer is not None else state.name
    call = None if state.live else state.call
    return ContextState(
        state.context, call, identified=not whose, draft=state.draft, note_state=state.note_state,
        note_message=state.note_message, closed=True, whose=whose, which=state.about,
        name=name, sheets=state.sheets,
    )  # fmt: skip
