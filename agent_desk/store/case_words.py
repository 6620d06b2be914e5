"""A case in words, for what the store has to say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
