"""A context in words: who is calling, what a tab is called."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from agent_desk.domain.identity import CallerNumber, Identity, IdentityKind, caller_number
from agent_desk.ui.context_state import CASE
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from agent_desk.ui.context_state import ContextState


def who_calls(state: ContextState) -> str:
    """The customer's name, else the name that came with the call, else the number."""
    if state.customer is not None:
        return one_line(state.customer.name, 120)
    if state.name:
        return one_line(state.name, 120)
    if state.call is None:
        return translate("Words", "Draft") if state.unsaved else translate("Words", "Customer")
    if state.call.name:
        return one_line(state.call.name, 120)
    return number_of(state)


def tab_words(state: ContextState) -> str:
    """Who calls; the number of the case goes before where two tabs may be one customer's."""
    if state.context.startswith(CASE) and state.case is not None:
        return joined((state.case.number, who_calls(state)))
    return who_calls(state)


def number_of(state: ContextState) -> str:
    """The caller's number as people of its country write it."""
    if state.call is None:
        return ""
    number = state.call.number
    if number.anonymous:
        return translate("Words", "number withheld")
    shown = _shown(number)
    return f"{shown} ext {number.extension}" if number.extension else shown


@lru_cache(maxsize=2048)
def _shown(number: CallerNumber) -> str:
    return one_line(number.shown, 60)


@lru_cache(maxsize=2048)
def identity_shown(identity: Identity) -> str:
    """An identity as people write it."""
    value = caller_number(identity.value).shown if identity.kind is IdentityKind.PHONE else identity.value
    return one_line(value, 60)
