"""The one table of actions: menus, shortcuts, the command palette and the help page are made from it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QPushButton, QWidget

from agent_desk.domain.call import CallState
from agent_desk.ui.context_state import HOME, ContextState
from agent_desk.ui.i18n import translate
from agent_desk.ui.look import LANGUAGES, THEMES

TABS = 9


class Menu(enum.StrEnum):
    """The menus in their order; HIDDEN actions have a key only."""

    CALL = "call"
    CASE = "case"
    CUSTOMER = "customer"
    VIEW = "view"
    HELP = "help"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Situation:
    """What decides whether an action makes sense now."""

    state: ContextState
    agent: str
    tabs: int = 0
    ringing: bool = False
    can_undo: bool = False
    reading: bool = False


When = Callable[[Situation], bool]


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for lupdate, which knows this name; Qt's own has no usable type."""
    return text


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: ``text`` is English with a mnemonic, ``keys`` its shortcuts, ``icon`` a file in icons."""

    id: str
    menu: Menu
    text: str
    keys: str = ""
    when: When = lambda _now: True
    icon: str = "command"


def _may_own(now: Situation) -> bool:
    state = now.state
    return state.customer is not None and state.case_known and (state.case is None or not state.case.owner)


def _live(now: Situation) -> bool:
    return now.state.call is not None and now.state.call.state is not CallState.ENDED


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "answer",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Answer the call"),
        "F2",
        lambda now: now.ringing,
        "phone",
    ),
    ActionSpec("end", Menu.CALL, QT_TRANSLATE_NOOP("Actions", "&End the call"), "Shift+F2", _live, "cross"),
    ActionSpec(
        "next_tab",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Next context"),
        "Ctrl+Tab",
        lambda now: now.tabs > 1,
        "right",
    ),
    ActionSpec(
        "previous_tab",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Previous context"),
        "Ctrl+Shift+Tab",
        lambda now: now.tabs > 1,
        "right",
    ),
    ActionSpec(
        "close_tab",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Close this context"),
        "Ctrl+W",
        lambda now: now.state.context != HOME,
        "cross",
    ),
    ActionSpec("own", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Own it"), "F8", _may_own, "owner"),
    ActionSpec(
        "save_note",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Save note"),
        "Ctrl+Return",
        lambda now: now.state.context != HOME and bool(now.state.draft.strip()),
        "note",
    ),
    ActionSpec(
        "undo", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", lambda now: now.can_undo, "undo"
    ),
    ActionSpec(
        "write_note",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Write the note"),
        "F4",
        lambda now: now.state.context != HOME,
        "note",
    ),
    ActionSpec(
        "search_answers", Menu.CUSTOMER, QT_TRANSLATE_NOOP("Actions", "&Search answers"), "F3", icon="search"
    ),
    ActionSpec(
        "confirm_answer",
        Menu.CUSTOMER,
        QT_TRANSLATE_NOOP("Actions", "&This answered it"),
        "F7",
        lambda now: now.reading,
        "check",
    ),
    ActionSpec(
        "filter_contacts",
        Menu.CUSTOMER,
        QT_TRANSLATE_NOOP("Actions", "&Filter previous contacts"),
        "Ctrl+F",
        lambda now: now.state.customer is not None,
        "search",
    ),
    ActionSpec(
        "attach_number",
        Menu.CUSTOMER,
        QT_TRANSLATE_NOOP("Actions", "&Attach the caller's number"),
        "",
        lambda now: now.state.customer is not None and now.state.unknown_number is not None,
        "link",
    ),
    ActionSpec(
        "ask_again",
        Menu.CUSTOMER,
        QT_TRANSLATE_NOOP("Actions", "Ask every back end a&gain"),
        "F5",
        lambda now: bool(now.state.parts),
        "retry",
    ),
    ActionSpec("find", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Find anything"), "Ctrl+K", icon="search"),
    ActionSpec("next_pane", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Next pane"), "F6", icon="right"),
    ActionSpec(
        "previous_pane", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "Shift+F6", icon="right"
    ),
    ActionSpec("larger", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Larger"), "Ctrl+="),
    ActionSpec("smaller", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "S&maller"), "Ctrl+-"),
    ActionSpec("theme_light", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "L&ight theme")),
    ActionSpec("theme_dark", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Dark theme")),
    ActionSpec("theme_high_contrast", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&High contrast")),
    ActionSpec("language_en", Menu.VIEW, "English"),
    ActionSpec("language_ru", Menu.VIEW, "Русский"),
    ActionSpec("language_lv", Menu.VIEW, "Latviešu"),
    ActionSpec(
        "connections", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "&Connections and sample company"), icon="plug"
    ),
    ActionSpec("help", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1", icon="book"),
    *(ActionSpec(f"tab_{n}", Menu.HIDDEN, "", f"Alt+{n}") for n in range(1, TABS + 1)),
    ActionSpec("escape", Menu.HIDDEN, "", "Esc"),
)
SEPARATED = {
    "next_tab",
    "write_note",
    "confirm_answer",
    "attach_number",
    "next_pane",
    "larger",
    "theme_light",
    "language_en",
}
CHECKED = {f"theme_{name}" for name in THEMES} | {f"language_{name}" for name in LANGUAGES}


class Actions(QObject):
    """QActions made from :data:`ACTIONS`; each calls its handler."""

    def __init__(self, window: QWidget, handlers: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(window)
        self._buttons: list[tuple[ActionSpec, QPushButton]] = []
        self._menus: list[tuple[Menu, QAction]] = []
        self.made = {spec.id: self._make(spec, window, handlers[spec.id]) for spec in ACTIONS}

    def enable(self, now: Situation) -> None:
        """Enable what makes sense now."""
        for spec in ACTIONS:
            action, wanted = self.made[spec.id], spec.when(now)
            if action.isEnabled() != wanted:
                action.setEnabled(wanted)
        for spec, button in self._buttons:
            button.setEnabled(self.made[spec.id].isEnabled())

    def check(self, *ids: str) -> None:
        """Mark the chosen theme and language."""
        for name in CHECKED:
            self.made[name].setChecked(name in ids)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu in Menu:
            if menu is not Menu.HIDDEN:
                opened = bar.addMenu("")
                self._menus.append((menu, opened.menuAction()))
                for spec in ACTIONS:
                    if spec.menu is menu:
                        if spec.id in SEPARATED:
                            opened.addSeparator()
                        opened.addAction(self.made[spec.id])
        self.translate_texts()

    def button(self, name: str, parent: QWidget, *, primary: bool = False) -> QPushButton:
        """A button for an action, showing its key."""
        spec = next(spec for spec in ACTIONS if spec.id == name)
        button = QPushButton(parent)
        button.setProperty("primary", primary)
        button.clicked.connect(self.made[name].trigger)
        self._buttons.append((spec, button))
        self._say(spec, button)
        return button

    def translate_texts(self) -> None:
        """Set every text in the window's language."""
        for spec in ACTIONS:
            if spec.text:
                self.made[spec.id].setText(translate("Actions", spec.text))
        for menu, action in self._menus:
            action.setText(menu_title(menu))
        for spec, button in self._buttons:
            self._say(spec, button)

    def _make(self, spec: ActionSpec, window: QWidget, handler: Callable[[], None]) -> QAction:
        action = QAction(window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(key) for key in spec.keys.split(" ") if key])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(spec.id in CHECKED)
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
        Menu.VIEW: translate("Actions", "&View"),
        Menu.HELP: translate("Actions", "&Help"),
    }.get(menu, "")


def bare(text: str) -> str:
    """A text without its mnemonic."""
    return text.replace("&", "")


def key_words(spec: ActionSpec) -> str:
    """An action's key as people know it."""
    shown = QKeySequence(spec.keys).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")
