"""One connection on its page: how it is, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agent_desk.application.backend_ports import ConnectionState
from agent_desk.domain.sentence import in_turn
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.panes.pane import restyle
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from agent_desk.ui.panes.pane import Fittings
    from agent_desk.ui.setting_up import KeptConnection

_VERBS = ("test", "switch", "edit", "import", "remove", "really", "keep", "stop")
_SIGNS = {
    ConnectionState.FOUND: ("dot", "soft"),
    ConnectionState.READY: ("check", "good"),
    ConnectionState.RESTING: ("clock", "notice"),
    ConnectionState.FAILED: ("warning", "danger"),
    ConnectionState.INCOMPATIBLE: ("warning", "danger"),
    ConnectionState.DISABLED: ("cross", "soft"),
}


class ConnectionRow(QFrame):
    """Announces what is wanted of its connection: one of test, switch, edit, import, remove, stop."""

    wanted = Signal(str, object)

    def __init__(self, fittings: Fittings, kept: KeptConnection, parent: QWidget) -> None:
        super().__init__(parent)
        self._fittings, self.kept = fittings, kept
        self._misses = self._asks = self._busy = False
        self._sign, self._title, self._how = (
            PlainLabel(self),
            PlainLabel(self, "answerTitle"),
            PlainLabel(self),
        )
        self._about, self._said = PlainLabel(self), PlainLabel(self)
        self.buttons = {verb: QPushButton(self) for verb in _VERBS}
        self._lay_out()
        for verb, button in self.buttons.items():
            button.clicked.connect(partial(self._press, verb))
        self.show_kept(kept)

    def show_kept(self, kept: KeptConnection) -> None:
        """Show the connection as it is now."""
        self.kept = kept
        self._title.say(one_line(kept.title, 60))
        sign, colour = ("flag", "soft") if kept.locked else _SIGNS[kept.state]
        self._sign.show_picture(self._fittings.icons.pixmap(sign, colour, 16))
        self._how.say(joined((one_line(kept.plugin_name, 60), state_words(kept))))
        wrong = (kept.problem, kept.remedy) if self.is_on() else ()
        self._about.say(said(in_turn(kept.locked, *wrong)))
        self._show_buttons()

    def say(self, words: str, *, good: bool = True) -> None:
        """Say what came of an act, or how far it is."""
        restyle(self._said, "chip", False if good else "notice")
        self._said.say(said(words))
        self._said.setVisible(bool(words))

    def miss_customers(self, *, misses: bool) -> None:
        """Whether its customers are known here; else a caller is found by number only."""
        self._misses = misses
        if misses:
            words = translate(
                "Connections",
                "Customers of {title} were not imported yet: they are found by their number when they call, "
                "and not by their name.",
            )
            self.say(words.format(title=one_line(self.kept.title, 60)), good=False)
        self._show_buttons()

    def be_busy(self, *, importing: bool) -> None:
        """Customers are taken in, or were."""
        self._busy = importing
        self._misses = self._misses and not importing
        self._show_buttons()
        self.buttons["stop" if importing else "import"].setFocus()

    def is_on(self) -> bool:
        """Whether it is used."""
        return self.kept.state is not ConnectionState.DISABLED

    def begin(self) -> None:
        """Take the keyboard: with what is missing, else with the first that can be done."""
        first = next((button for button in self.buttons.values() if not button.isHidden()), None)
        chosen = self.buttons["import"] if self._misses else first
        if chosen is not None:
            chosen.setFocus()

    def _press(self, verb: str) -> None:
        if verb in ("remove", "keep"):
            self._ask(asks=verb == "remove")
            return
        self._asks = False
        self.wanted.emit("remove" if verb == "really" else verb, self.kept)

    def _ask(self, *, asks: bool) -> None:
        """Removing is asked about in its own line: secrets do not come back."""
        self._asks = asks
        words = translate("Connections", "Remove {title} and its secrets? What was imported stays.")
        self.say(words.format(title=one_line(self.kept.title, 60)) if asks else "", good=False)
        self._show_buttons()
        self.buttons["keep" if asks else "remove"].setFocus()

    def _show_buttons(self) -> None:
        kept = self.kept
        off = kept.state is ConnectionState.DISABLED
        free = not (self._asks or self._busy or kept.left_out)
        shown = {
            "test": free and not off and kept.state is not ConnectionState.INCOMPATIBLE,
            "switch": free and not kept.locked,
            "edit": free and not kept.locked and kept.state is not ConnectionState.INCOMPATIBLE,
            "import": free and kept.lists_customers and not off,
            "remove": free and not kept.locked,
            "really": self._asks,
            "keep": self._asks,
            "stop": self._busy,
        }
        words = self._words(off=off)
        for verb, button in self.buttons.items():
            button.setVisible(shown[verb])
            button.setText(words[verb])
            button.setAccessibleName(f"{words[verb]}: {one_line(kept.title, 60)}")
        restyle(self.buttons["import"], "primary", self._misses)
        restyle(self.buttons["import"], "quiet", not self._misses)
        self._about.setVisible(bool(self._about.text()))

    def _words(self, *, off: bool) -> dict[str, str]:
        return {
            "test": translate("Connections", "Test"),
            "switch": translate("Connections", "Switch on")
            if off
            else translate("Connections", "Switch off"),
            "edit": translate("Connections", "Change"),
            "import": translate("Connections", "Import customers"),
            "remove": translate("Connections", "Remove"),
            "really": translate("Connections", "Remove it"),
            "keep": translate("Connections", "Leave it"),
            "stop": translate("Connections", "Stop"),
        }

    def _lay_out(self) -> None:
        for label in (self._about, self._said):
            label.setWordWrap(True)
        self._how.setProperty("soft", True)
        self._said.setContentsMargins(6, 4, 6, 4)
        self._said.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._sign)
        top.addWidget(self._title)
        top.addWidget(self._how, 1)
        line = QHBoxLayout()
        line.setSpacing(4)
        for verb, button in self.buttons.items():
            button.setProperty("quiet", verb not in ("really", "keep", "stop"))
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._about)
        column.addWidget(self._said)
        column.addLayout(line)


def state_words(kept: KeptConnection) -> str:
    """How a connection is, in a word or two."""
    if kept.locked:
        return translate("Connections", "locked")
    return {
        ConnectionState.FOUND: translate("Connections", "not asked yet"),
        ConnectionState.READY: translate("Connections", "works"),
        ConnectionState.RESTING: translate("Connections", "does not answer now"),
        ConnectionState.FAILED: translate("Connections", "cannot be used"),
        ConnectionState.INCOMPATIBLE: translate("Connections", "cannot be used"),
        ConnectionState.DISABLED: translate("Connections", "switched off"),
    }[kept.state]
