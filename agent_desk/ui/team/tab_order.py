"""Tab goes through a sheet as it is read, and stays in it: Esc and F6 leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


class KeepsTab(QFrame):
    """Its fields come in the order of its layouts; ``last_stops`` come behind all others."""

    def last_stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches last."""
        return ()

    def stops(self) -> list[QWidget]:
        """Where Tab goes: what is shown and takes the keyboard."""
        layout = self.layout()
        found = [one for one in _widgets(layout) if _takes_tab(one)] if layout is not None else []
        last = [one for one in self.last_stops() if one in found]
        return [one for one in found if one not in last] + last

    def step(self, forward: bool) -> bool:
        """Go on from the field that has the keyboard, and round; whether there was somewhere to go."""
        stops, focus = self.stops(), QApplication.focusWidget()
        at = next((n for n, one in enumerate(stops) if focus is not None and _holds(one, focus)), -1)
        if not stops:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + 1 if forward else max(at, 0) - 1) % len(stops)].setFocus(reason)
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab was pressed somewhere in it."""
        return self.step(forward)


def step_from(field: QWidget, forward: bool) -> bool:
    """Go on from a field with parts of its own, over which Qt would step one by one."""
    place: QWidget | None = field
    while place is not None:
        if isinstance(place, KeepsTab):
            return place.step(forward)
        place = place.parentWidget()
    return False


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those inside it, as they are read."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    for item in filter(None, map(layout.itemAt, places)):
        inner, widget = item.layout(), item.widget()
        if inner is None and widget is not None:
            inner = widget.layout() if widget.focusPolicy() is Qt.FocusPolicy.NoFocus else None
            yield from () if inner is not None else (widget,)
        if inner is not None:
            yield from _widgets(inner)


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy().value & tab == tab


def _holds(stop: QWidget, focus: QWidget) -> bool:
    return stop is focus or stop.isAncestorOf(focus)
