"""The one table of actions: menus, shortcuts, the command palette and the help page are made from it.

No Qt here.
"""

from __future__ import annotations

from agent_desk.domain.case import CaseState
from agent_desk.ui.action_spec import ActionSpec, Menu
from agent_desk.ui.context_state import HOME
from agent_desk.ui.look import LANGUAGES, THEMES
from agent_desk.ui.situation import (
    When,
    about_case,
    in_state,
    known,
    live,
    may_close,
    may_own,
    mine,
    of_another,
)

TABS = 9

ACTS = frozenset(
    "own save_note undo attach_number promise keep_promise consult hand_off praise wait solve close_case"
    " reopen take_over transfer rating tell draft_case next_case batch plan_shift".split()
)
"""What is done at one desktop of an agent only; reading and typing go on at each."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks a text for lupdate, which knows this name; Qt's own has no usable type."""
    return text


def _late(spec_id: str, menu: Menu, text: str, keys: str, when: When, icon: str) -> ActionSpec:
    return ActionSpec(spec_id, menu, text, keys, when, icon, late=True)


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "answer",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Answer the call"),
        "F2",
        lambda now: now.ringing,
        "phone",
    ),
    ActionSpec("end", Menu.CALL, QT_TRANSLATE_NOOP("Actions", "&End the call"), "Shift+F2", live, "cross"),
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
        "left",
    ),
    ActionSpec(
        "close_tab",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Close this context"),
        "Ctrl+W",
        lambda now: now.state.context != HOME,
        "cross",
    ),
    ActionSpec("own", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Own it"), "F8", may_own, "owner"),
    ActionSpec(
        "save_note",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Save note"),
        "Ctrl+Enter Ctrl+Return",
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
        "previous_pane", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "Shift+F6", icon="left"
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
        "connections", Menu.VIEW, QT_TRANSLATE_NOOP("Actions", "&Connections and sample company"), icon="plug"
    ),
    ActionSpec("help", Menu.HELP, QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1", icon="book"),
    _late("promise", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Promise"), "F9", about_case, "promise"),
    _late(
        "keep_promise",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Keep or renegotiate a promise"),
        "Shift+F9",
        lambda now: any(one.owed for one in now.state.promises),
        "promise",
    ),
    _late("consult", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Consult"), "F10", about_case, "consult"),
    _late("hand_off", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Hand off"), "F11", mine, "handoff"),
    _late("praise", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "P&raise"), "F12", known, "praise"),
    _late(
        "reach_owner",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "R&each owner"),
        "Ctrl+O",
        lambda now: of_another(now) or (mine(now) and bool(now.state.former_owner)),
        "owner",
    ),
    _late("wait", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "&Let it wait"), "Ctrl+F8", mine, "clock"),
    _late("solve", Menu.CASE, QT_TRANSLATE_NOOP("Actions", "Sol&ve it"), "Shift+F8", mine, "check"),
    _late(
        "close_case",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "Close the c&ase"),
        "",
        may_close,
        "cross",
    ),
    _late(
        "reopen",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "Re&open the case"),
        "",
        lambda now: in_state(now, CaseState.SOLVED, CaseState.CLOSED),
        "undo",
    ),
    _late(
        "take_over",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Take it over"),
        "",
        of_another,
        "owner",
    ),
    _late(
        "journal",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Journal of the case"),
        "Ctrl+J",
        lambda now: now.state.case is not None,
        "book",
    ),
    _late(
        "transfer",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "&Transfer the call"),
        "Shift+F11",
        live,
        "transfer",
    ),
    _late(
        "rating",
        Menu.CALL,
        QT_TRANSLATE_NOOP("Actions", "After-call &rating"),
        "",
        lambda now: now.state.call is not None and now.state.customer is not None,
        "praise",
    ),
    _late(
        "tell",
        Menu.CUSTOMER,
        QT_TRANSLATE_NOOP("Actions", "Te&ll this answer"),
        "Shift+F7",
        lambda now: now.reading and now.state.customer is not None,
        "say",
    ),
    _late(
        "draft_case",
        Menu.CASE,
        QT_TRANSLATE_NOOP("Actions", "&Draft an article from this case"),
        "",
        lambda now: now.state.case is not None and bool(now.state.notes),
        "note",
    ),
    _late(
        "unanswered",
        Menu.CUSTOMER,
        QT_TRANSLATE_NOOP("Actions", "Questions without an ans&wer"),
        "Shift+F3",
        lambda now: now.team,
        "book",
    ),
    _late("team", Menu.TEAM, QT_TRANSLATE_NOOP("Actions", "&Team"), "Ctrl+L", lambda now: now.team, "team"),
    _late(
        "next_case",
        Menu.TEAM,
        QT_TRANSLATE_NOOP("Actions", "Take the case that &needs somebody most"),
        "Ctrl+N",
        lambda now: now.team,
        "queue",
    ),
    _late(
        "batch",
        Menu.TEAM,
        QT_TRANSLATE_NOOP("Actions", "Hand off &several cases"),
        "Ctrl+F11",
        lambda now: now.team,
        "handoff",
    ),
    _late(
        "plan_shift",
        Menu.TEAM,
        QT_TRANSLATE_NOOP("Actions", "When I am &here or away"),
        "",
        lambda now: now.team,
        "clock",
    ),
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
    "connections",
}
CHECKED = {f"theme_{name}" for name in THEMES} | {f"language_{name}" for name in LANGUAGES}
