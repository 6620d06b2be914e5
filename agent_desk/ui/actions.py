"""Actions made from the one table: QActions in menus, with their shortcuts, and buttons for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QPushButton, QWidget

from agent_desk.ui.action_spec import ActionSpec, Menu
from agent_desk.ui.action_table import ACTIONS, ACTS, CHECKED, SEPARATED
from agent_desk.ui.i18n import translate
from agent_desk.ui.situation import Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Actions(QObject):
    """QActions made from :data:`ACTIONS`; each announces ``begins`` with its id, and calls its handler."""

    begins = Signal(str)

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._buttons: list[tuple[ActionSpec, QPushButton]] = []
        self._enabled: dict[str, bool] = {}
        self._window = window
        self._bar: QMenuBar | None = None
        self._menus: dict[Menu, QMenu] = {}
        self.made = {
            spec.id: self._make(spec, window, handlers[spec.id]) for spec in ACTIONS if not spec.late
        }

    def enable(self, now: Situation) -> None:
        """Enable what makes sense now."""
        for spec in ACTIONS:
            wanted = bool(spec.when(now)) and not (now.elsewhere and spec.id in ACTS)
            if spec.id in self.made and self._enabled.get(spec.id) is not wanted:
                self._enabled[spec.id] = wanted
                self.made[spec.id].setEnabled(wanted)
                for button in [button for of, button in self._buttons if of is spec]:
                    button.setEnabled(wanted)

    def check(self, *ids: str) -> None:
        """Mark the chosen theme and language."""
        for name in CHECKED:
            self.made[name].setChecked(name in ids)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        self._bar = bar
        for spec in ACTIONS:
            if spec.id in self.made and spec.menu is not Menu.HIDDEN:
                self._place(spec, bar)
        self.translate_texts()

    def add_late(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """Make the late actions that ``handlers`` names, each at the end of its menu."""
        begun: set[Menu] = set()
        for spec in ACTIONS:
            if spec.id in handlers and spec.late:
                self.made[spec.id] = self._make(spec, self._window, handlers[spec.id])
                if self._bar is not None:
                    self._place(spec, self._bar, apart=spec.menu not in begun)
                begun.add(spec.menu)
        self.translate_texts()

    def _place(self, spec: ActionSpec, bar: QMenuBar, *, apart: bool = False) -> None:
        menu = self._menus.get(spec.menu) or self._new_menu(spec.menu, bar)
        if not menu.isEmpty() and (apart or spec.id in SEPARATED):
            menu.addSeparator()
        menu.addAction(self.made[spec.id])

    def _new_menu(self, which: Menu, bar: QMenuBar) -> QMenu:
        after = [
            made for menu, made in self._menus.items() if list(Menu).index(menu) > list(Menu).index(which)
        ]
        self._menus[which] = menu = QMenu(bar)
        bar.insertMenu(after[0].menuAction(), menu) if after else bar.addMenu(menu)
        return menu

    def button(self, name: str, parent: QWidget, *, primary: bool = False) -> QPushButton:
        """A button for an action, showing its key."""
        spec = next(spec for spec in ACTIONS if spec.id == name)
        button = QPushButton(parent)
        button.setProperty("primary", primary)
        button.setEnabled(self.made[name].isEnabled())
        button.clicked.connect(self.made[name].trigger)
        self._buttons.append((spec, button))
        self._say(spec, button)
        return button

    def translate_texts(self) -> None:
        """Set every text in the window's language."""
        for spec in ACTIONS:
            if spec.text and spec.id in self.made:
                self.made[spec.id].setText(translate("Actions", spec.text))
        for which, menu in self._menus.items():
            menu.setTitle(menu_title(which))
        for spec, button in self._buttons:
            self._say(spec, button)

    def _make(self, spec: ActionSpec, window: QWidget, handler: Callable[[], None]) -> QAction:
        action = QAction(window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys.split(" ") if key])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.id in CHECKED)
        action.triggered.connect(lambda _checked=False: self.begins.emit(spec.id))
        action.triggered.connect(lambda _checked=False: handler())
        window.addAction(action)
        return action

    def _say(self, spec: ActionSpec, button: QPushButton) -> None:
        name = bare(translate("Actions", spec.text))
        button.setText(f"{key_words(spec)}  {name}" if spec.keys else name)
        button.setAccessibleName(name)


def menu_title(menu: Menu) -> str:
    """A menu's title with its mnemonic."""
    return {
        Menu.CALL: translate("Actions", "C&all"),
        Menu.CASE: translate("Actions", "&Case"),
        Menu.CUSTOMER: translate("Actions", "C&ustomer"),
        Menu.TEAM: translate("Actions", "&Team"),
        Menu.VIEW: translate("Actions", "&View"),
        Menu.HELP: translate("Actions", "&Help"),
    }.get(menu, "")


def bare(text: str) -> str:
    """A text without its mnemonic."""
    return text.replace("&", "")


def key_words(spec: ActionSpec) -> str:
    """An action's key as people know it."""
    shown = QKeySequence(spec.keys.split(" ")[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")
