"""What the sheet of a promise says: for whom, on whose clock, what speaks against it, what is read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from agent_desk.ui.i18n import said, translate
from agent_desk.ui.team import moments
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from datetime import datetime

    from agent_desk.domain.promise import PromiseProposal
    from agent_desk.ui.team.around import Around


def customer(around: Around, context: str) -> str:
    """To whom something is promised."""
    found = around.contexts[context].customer if around.contexts.has(context) else None
    return one_line(found.name, 60) if found else translate("PromiseSheet", "the customer")


def on_the_clock(due: datetime, zone: str) -> str:
    """When it is due, and on whose clock."""
    if zone:
        return moments.for_customer(due, zone)
    words = translate("PromiseSheet", "{when} on our clock: the customer's time zone is not known")
    return words.format(when=moments.whole(due))


def against(proposal: PromiseProposal) -> str:
    """What speaks against a time of the agent's own, and the next one against which nothing does."""
    problem = said(proposal.problem)
    if proposal.better is None:
        return problem
    better = translate("PromiseSheet", "Next good time: {when}")
    return f"{problem} {better.format(when=moments.for_customer(proposal.better, proposal.zone))}"


def own(around: Around, context: str, what: str, due: datetime, zone: str, now: datetime) -> str:
    """What is read out of a time of the agent's own, in the customer's language as every proposal."""
    from agent_desk.domain.promise_words import said_promise

    state, me = around.contexts[context], around.board.me
    language = (state.customer.language if state.customer else None) or QLocale().name()[:2]
    number = state.case.number if state.case is not None else ""
    return said_promise(what, due, zone, language, now, me.name, number)
