"""Acts of the journal in words; one that is not known here keeps its own name."""

from __future__ import annotations

from agent_desk.ui.i18n import translate
from agent_desk.ui.text import one_line


def act_name(act: str) -> str:
    """What was done."""
    return _acts().get(act, act.replace("_", " "))


def _acts() -> dict[str, str]:
    return {**_of_case(), **_of_promise(), **_of_team()}


def _of_case() -> dict[str, str]:
    return {
        "open_case": translate("Acts of the journal", "opened"),
        "set_state": translate("Acts of the journal", "state changed"),
        "return_case": translate("Acts of the journal", "given back"),
        "open": translate("Acts of the journal", "opened"),
        "case_opened": translate("Acts of the journal", "opened"),
        "claim": translate("Acts of the journal", "owned"),
        "own": translate("Acts of the journal", "owned"),
        "take": translate("Acts of the journal", "owned"),
        "release": translate("Acts of the journal", "given back"),
        "take_over": translate("Acts of the journal", "taken over"),
        "case_taken_over": translate("Acts of the journal", "taken over"),
        "add_note": translate("Acts of the journal", "note written"),
        "note": translate("Acts of the journal", "note written"),
        "link_ticket": translate("Acts of the journal", "ticket linked"),
        "wait": translate("Acts of the journal", "let wait"),
        "resume": translate("Acts of the journal", "went on"),
        "solve": translate("Acts of the journal", "solved"),
        "close": translate("Acts of the journal", "closed"),
        "reopen": translate("Acts of the journal", "reopened"),
        "write_done": translate("Acts of the journal", "written to the back end"),
        "write_refused": translate("Acts of the journal", "refused by the back end"),
        "write_unknown": translate("Acts of the journal", "sent, outcome unknown"),
    }


def _of_promise() -> dict[str, str]:
    return {
        "promise": translate("Acts of the journal", "promised"),
        "promise_made": translate("Acts of the journal", "promised"),
        "keep_promise": translate("Acts of the journal", "promise kept"),
        "undo_keep_promise": translate("Acts of the journal", "promise open again"),
        "undo_late_keep": translate("Acts of the journal", "late keeping taken back"),
        "break_promise": translate("Acts of the journal", "promise broken"),
        "renegotiate_promise": translate("Acts of the journal", "another time agreed"),
        "renegotiate_broken": translate("Acts of the journal", "another time agreed"),
        "warn_owner": translate("Acts of the journal", "owner told of the promise"),
        "warn_lead": translate("Acts of the journal", "lead told of the promise"),
    }


def _of_team() -> dict[str, str]:
    return {
        "offer_handoff": translate("Acts of the journal", "offered to somebody"),
        "accept_handoff": translate("Acts of the journal", "handoff accepted"),
        "decline_handoff": translate("Acts of the journal", "handoff declined"),
        "withdraw_handoff": translate("Acts of the journal", "handoff withdrawn"),
        "return_handoff": translate("Acts of the journal", "handoff came back"),
        "handoff_came_back": translate("Acts of the journal", "handoff came back"),
        "transfer": translate("Acts of the journal", "call transferred"),
        "override_transfer": translate("Acts of the journal", "transferred against advice"),
        "avoid_transfer": translate("Acts of the journal", "transfer avoided"),
        "ask_consult": translate("Acts of the journal", "consulted"),
        "answer_consult": translate("Acts of the journal", "consult answered"),
        "decline_consult": translate("Acts of the journal", "consult declined"),
        "withdraw_consult": translate("Acts of the journal", "consult withdrawn"),
        "tell_answer": translate("Acts of the journal", "answer told"),
        "praise": translate("Acts of the journal", "praised"),
        "give_praise": translate("Acts of the journal", "praised"),
        "rate": translate("Acts of the journal", "call rated"),
        "record_rating": translate("Acts of the journal", "call rated"),
    }


def fact_name(name: str) -> str:
    """The name of a fact in a journal's entry; one that is not known here keeps its own."""
    return {
        "what": translate("Acts of the journal", "what"),
        "due": translate("Acts of the journal", "due"),
        "owner": translate("Acts of the journal", "owner"),
        "from": translate("Acts of the journal", "from"),
        "to": translate("Acts of the journal", "to"),
        "state": translate("Acts of the journal", "state"),
        "receiver": translate("Acts of the journal", "receiver"),
        "department": translate("Acts of the journal", "department"),
        "next_step": translate("Acts of the journal", "next step"),
        "until": translate("Acts of the journal", "until"),
        "not_a_card": translate("Acts of the journal", "not a card"),
    }.get(name, one_line(name.replace("_", " "), 30))
