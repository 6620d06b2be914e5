"""Other words for actions: what people type into the palette who do not know how an action is called."""

from __future__ import annotations

from agent_desk.ui.action_table import QT_TRANSLATE_NOOP
from agent_desk.ui.i18n import translate

_LOOK = QT_TRANSLATE_NOOP("Keywords", "theme colours look appearance mode")
_SIZE = QT_TRANSLATE_NOOP("Keywords", "size scale zoom font letters text")
_LANGUAGE = QT_TRANSLATE_NOOP("Keywords", "language translation interface")
_WORDS = {
    "answer": QT_TRANSLATE_NOOP("Keywords", "take pick up phone ring accept"),
    "end": QT_TRANSLATE_NOOP("Keywords", "hang up finish phone"),
    "own": QT_TRANSLATE_NOOP("Keywords", "take claim mine owner case"),
    "save_note": QT_TRANSLATE_NOOP("Keywords", "store keep send write"),
    "write_note": QT_TRANSLATE_NOOP("Keywords", "text memo comment draft"),
    "undo": QT_TRANSLATE_NOOP("Keywords", "take back revert cancel"),
    "search_answers": QT_TRANSLATE_NOOP("Keywords", "find article question knowledge help"),
    "confirm_answer": QT_TRANSLATE_NOOP("Keywords", "helped right useful learn article"),
    "tell": QT_TRANSLATE_NOOP("Keywords", "say read article customer"),
    "filter_contacts": QT_TRANSLATE_NOOP("Keywords", "history calls mail search earlier"),
    "attach_number": QT_TRANSLATE_NOOP("Keywords", "phone link add customer"),
    "ask_again": QT_TRANSLATE_NOOP("Keywords", "refresh reload update retry"),
    "theme_light": _LOOK,
    "theme_dark": _LOOK,
    "theme_high_contrast": _LOOK,
    "larger": _SIZE,
    "smaller": _SIZE,
    "language_en": _LANGUAGE,
    "language_ru": _LANGUAGE,
    "language_lv": _LANGUAGE,
    "help": QT_TRANSLATE_NOOP("Keywords", "help keyboard shortcuts manual"),
    "connections": QT_TRANSLATE_NOOP("Keywords", "back end database plugin settings demo secret password"),
    "promise": QT_TRANSLATE_NOOP("Keywords", "call back callback reminder date due"),
    "keep_promise": QT_TRANSLATE_NOOP("Keywords", "call back callback done later due"),
    "consult": QT_TRANSLATE_NOOP("Keywords", "ask colleague question department expert"),
    "hand_off": QT_TRANSLATE_NOOP("Keywords", "give pass case colleague department"),
    "batch": QT_TRANSLATE_NOOP("Keywords", "give pass cases shift end"),
    "praise": QT_TRANSLATE_NOOP("Keywords", "thank compliment colleague kudos"),
    "reach_owner": QT_TRANSLATE_NOOP("Keywords", "call write colleague contact"),
    "wait": QT_TRANSLATE_NOOP("Keywords", "later pause postpone snooze"),
    "solve": QT_TRANSLATE_NOOP("Keywords", "done resolve finish case"),
    "close_case": QT_TRANSLATE_NOOP("Keywords", "done finish end"),
    "take_over": QT_TRANSLATE_NOOP("Keywords", "own claim case"),
    "journal": QT_TRANSLATE_NOOP("Keywords", "history log who when"),
    "transfer": QT_TRANSLATE_NOOP("Keywords", "forward redirect department phone"),
    "rating": QT_TRANSLATE_NOOP("Keywords", "survey stars satisfaction"),
    "unanswered": QT_TRANSLATE_NOOP("Keywords", "missing article editor knowledge"),
    "draft_case": QT_TRANSLATE_NOOP("Keywords", "write knowledge editor"),
    "team": QT_TRANSLATE_NOOP("Keywords", "figures report lead statistics colleagues"),
    "next_case": QT_TRANSLATE_NOOP("Keywords", "queue work urgent own"),
    "plan_shift": QT_TRANSLATE_NOOP("Keywords", "absence holiday break presence work time"),
}


def other_words(action: str) -> str:
    """Other words for an action in the window's language, and in English."""
    words = _WORDS.get(action, "")
    return f"{translate('Keywords', words)} {words}" if words else ""
