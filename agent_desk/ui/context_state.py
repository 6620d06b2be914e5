"""What the window knows about one context, as a frozen value that events carry forward. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.domain.call import CallState
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.application.desk_events import NeedWeighed, ToldBefore, ToldDiffers
    from agent_desk.application.events import SheetRestored
    from agent_desk.domain.article import Answer
    from agent_desk.domain.call import Call
    from agent_desk.domain.case import Case, JournalEntry, Note, NoteState, OutboxItem
    from agent_desk.domain.customer import Customer
    from agent_desk.domain.match import Match
    from agent_desk.domain.promise import Promise, PromiseProposal
    from agent_desk.domain.transfer import Verdict
    from agent_desk.domain.view import ViewPart

HOME = "desk"
PALETTE = "palette"
CUSTOMER = "customer:"
"""Before a customer's id, the name of its context without a call."""
CASE = "case:"
"""Before a case's id, the name of its context, where its customer's own shows another case."""


@dataclass(frozen=True, slots=True)
class ContextState:
    """One tab of context: the call, the customer, the case, the view's parts, the answers and the note.

    ``asked`` and ``searched`` are the numbers of the last question and customer search; answers to older
    ones are dropped. ``answered`` is the number of the question that ``answers`` belong to.
    ``store_away`` says that nobody can tell the case now.
    ``former_owner`` had the case before its owner of now; ``told`` is what the customer was told, newest
    first, and ``differs`` an answer that may be told only with a reason. ``weighed`` says why a case that was
    shown must not wait: perhaps the one before. ``sheets`` were left half-written by an earlier run or when
    the tab was closed, and not looked at since. ``closed`` means that no tab shows it and the use cases
    forgot it; ``whose`` and ``which`` are the ids of the customer and the case that it is opened for,
    ``name`` is how that customer is called.
    """

    context: str
    call: Call | None = None
    identified: bool = False
    matches: tuple[Match, ...] = ()
    customer: Customer | None = None
    related: tuple[Customer, ...] = ()
    case: Case | None = None
    case_known: bool = False
    store_away: bool = False
    notes: tuple[Note, ...] = ()
    parts: tuple[ViewPart, ...] = ()
    asked: int = 0
    question: str = ""
    answered: int = 0
    answers: tuple[Answer, ...] = ()
    searched: int = 0
    searched_text: str = ""
    found: tuple[Match, ...] = ()
    draft: str = ""
    note_state: NoteState | None = None
    note_message: str = ""
    lost: Case | None = None
    writes: tuple[OutboxItem, ...] = ()
    former_owner: str = ""
    promises: tuple[Promise, ...] = ()
    weighed: NeedWeighed | None = None
    proposal: PromiseProposal | None = None
    verdict: Verdict | None = None
    told: tuple[ToldBefore, ...] = ()
    differs: ToldDiffers | None = None
    journal: tuple[JournalEntry, ...] = ()
    sheets: tuple[SheetRestored, ...] = ()
    closed: bool = False
    whose: str = ""
    which: str = ""
    name: str = ""

    @property
    def about(self) -> str:
        """The id of the case that it shows, or is opened for."""
        return self.case.id if self.case is not None else self.which

    @property
    def customer_id(self) -> str:
        """The id of the customer that it shows, or is opened for."""
        return self.customer.id if self.customer is not None else self.whose

    @property
    def unasked(self) -> str:
        """The id of a customer that is known here and not shown: to be asked for when it is looked at."""
        by_name = self.context.removeprefix(CUSTOMER) if self.context.startswith(CUSTOMER) else ""
        return "" if self.customer is not None else by_name or self.whose

    @property
    def unsaved(self) -> str:
        """What was typed and not saved: the note, else the first words of a half-written sheet."""
        return self.draft or next((words for one in self.sheets for _name, words in one.typed if words), "")

    @property
    def live(self) -> bool:
        """Whether somebody is on the line."""
        return self.call is not None and self.call.state is not CallState.ENDED

    @property
    def unknown_number(self) -> Identity | None:
        """The caller's number when the open customer does not hold it yet."""
        if self.call is None or self.call.number.e164 is None:
            return None
        number = Identity(IdentityKind.PHONE, self.call.number.e164)
        held = self.customer.identities if self.customer else ()
        return None if number in held else number


def asking(state: ContextState, question: str) -> ContextState:
    """The state after the agent typed a question; its ``asked`` is the number to ask with."""
    return replace(state, asked=state.asked + 1, question=question)


def searching(state: ContextState, text: str) -> ContextState:
    """The state after the agent typed a customer search; its ``searched`` is the number to search with."""
    found = state.found if text else ()
    return replace(state, searched=state.searched + 1, searched_text=text, found=found)


def typed(state: ContextState, text: str) -> ContextState:
    """The state after the agent typed in the note: nothing is kept yet."""
    return replace(state, draft=text, note_state=None, note_message="")
