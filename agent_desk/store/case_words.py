"""A case in words, for what the store has to say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.ports import StaleCase
from agent_desk.domain.case import CaseState
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from agent_desk.domain.case import Case

STATES = {
    CaseState.OPEN: Sentence("open"),
    CaseState.WAITING: Sentence("waiting"),
    CaseState.SOLVED: Sentence("solved"),
    CaseState.CLOSED: Sentence("closed"),
}


def owned_by(case: Case) -> Sentence:
    """Who owns the case now."""
    if case.owner:
        return Sentence("its owner is {owner}", owner=case.owner)
    return Sentence("nobody owns it")


def of_another(case: Case, actor: str) -> StaleCase | None:
    """Why only its owner does this with an open case, and what to do instead; None for the owner."""
    if case.owner == actor or not case.state.is_open:
        return None
    if case.owner is None:
        return StaleCase(Sentence("Nobody owns {number}.", number=case.number), Sentence("Own it first."))
    return StaleCase(
        Sentence("{owner} owns {number}, and alone may do this.", owner=case.owner, number=case.number),
        Sentence("Ask {owner} to hand it to you; if they are away, take it over.", owner=case.owner),
    )
