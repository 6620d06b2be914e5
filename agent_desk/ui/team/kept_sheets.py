"""Half-written sheets on this machine's disk: what their fields hold is kept as it is typed, as notes are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from agent_desk.application.events import SheetRestored
from agent_desk.domain.masking import mask

if TYPE_CHECKING:
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.team.sheet import Sheet

Typed = tuple[tuple[str, str], ...]
_THROTTLE = 250
FILLED_IN = " filled in"
"""Behind the kind of a sheet that was made filled in while another of its kind was half-written."""


class KeptSheets(QObject):
    """Has what a sheet holds kept at once, then every 250 ms: ``keep`` gets context, kind and fields.

    What an earlier run left waits in its context until the sheet is opened again. A closed context keeps it,
    and what was typed since: only what was done, or discarded, goes.
    """

    def __init__(self, contexts: Contexts, keep: Callable[[str, str, Typed], None], parent: QObject) -> None:
        super().__init__(parent)
        self._contexts, self._keep = contexts, keep
        self._left: dict[tuple[str, str], Typed] = {}
        self._told: dict[Sheet, Typed] = {}
        self._changed: dict[Sheet, None] = {}
        self._throttle = QTimer(self, singleShot=True, interval=_THROTTLE)
        self._throttle.timeout.connect(self.flush)
        contexts.sheets_in = self._any_in

    def look_at(self, context: str) -> list[str]:
        """A context is looked at: the kinds of sheets that were left half-written there, each told once."""
        state = self._contexts[context]
        waiting = [sheet.kind for sheet in self._told if sheet.context == context]
        for one in state.sheets:
            if one.sheet not in waiting:  # else it was put aside when its tab was closed
                self._left[context, one.sheet] = one.typed
        if state.sheets:
            self._contexts.put(replace(state, sheets=()))
        return [one.sheet for one in state.sheets]

    def left(self, context: str, kind: str) -> bool:
        """Whether an earlier run left a sheet of this kind."""
        return (context, kind) in self._left

    def take_up(self, sheet: Sheet, *, prefilled: bool) -> None:
        """A new sheet: put back what was left, and keep what is typed from now on.

        A ``prefilled`` one is kept whole: it cannot be made like that again.
        """
        sheet.watch(blank=not prefilled)
        self._told[sheet] = self._taken_up(sheet)
        sheet.typed.connect(partial(self._typed, sheet))

    def pass_on(self, old: Sheet, new: Sheet) -> None:
        """One sheet goes on for another one: what was kept of that one is kept of this one."""
        self._told[new] = self._told.pop(old, ())
        if self._changed.pop(old, True) is None:
            self._changed[new] = None
        new.watch_as(old)
        new.typed.connect(partial(self._typed, new))

    def flush(self) -> None:
        """Keep what was typed, now."""
        changed, self._changed = self._changed, {}
        for sheet in changed:
            typed = sheet.begun()
            if typed != self._told[sheet]:
                self._told[sheet] = typed
                self._keep(sheet.context, sheet.kind, typed)
                self._throttle.start()

    def drop(self, sheet: Sheet) -> None:
        """What the sheet was for is done, or not wanted."""
        self._changed.pop(sheet, None)
        if self._told.pop(sheet, ()):
            self._gone(sheet.context, sheet.kind)

    def holds(self, sheet: Sheet) -> bool:
        """Whether something of the sheet is kept."""
        return any(text for _name, text in self._told.get(sheet, ()))

    def leave(self, context: str) -> tuple[SheetRestored, ...]:
        """A context is closed: what is half-written in it, in sheets that wait and in those that were never
        opened again."""
        kept = {sheet.kind: typed for sheet, typed in self._told.items() if sheet.context == context}
        for key in [key for key in self._left if key[0] == context]:
            kept[key[1]] = self._left.pop(key)
        return tuple(
            SheetRestored(context, kind, tuple((name, mask(text)) for name, text in typed))
            for kind, typed in kept.items()
        )

    def discard(self, context: str) -> None:
        """What was left half-written in a closed context is not wanted."""
        for one in self._contexts[context].sheets if self._contexts.has(context) else ():
            self._gone(context, one.sheet)

    def _any_in(self, context: str) -> bool:
        left = any(name == context for name, _kind in self._left)
        return left or any(self.holds(sheet) for sheet in self._told if sheet.context == context)

    def _gone(self, context: str, kind: str) -> None:
        self._keep(context, kind, ())
        if self._contexts.has(context) and self._contexts[context].sheets:
            self._contexts.apply([SheetRestored(context, kind, ())])

    def _taken_up(self, sheet: Sheet) -> Typed:
        """What was left of a sheet, put back into it; one that an earlier run opened filled in, beside
        another of its kind, goes on as one of its kind."""
        own, beside = ((sheet.context, kind) for kind in (sheet.kind, f"{sheet.kind}{FILLED_IN}"))
        typed = self._left.pop(own, ())
        if not typed and (typed := self._left.pop(beside, ())):
            self._keep(*own, typed)
            self._keep(*beside, ())
        sheet.put_back(typed)
        return typed

    def _typed(self, sheet: Sheet) -> None:
        if sheet in self._told:
            self._changed[sheet] = None
            if not self._throttle.isActive():
                self.flush()
