"""The use cases as the window sees them: verbs that return at once and announce their results as events.

Every method may be called from the Qt thread: it only queues work on a lane. ``context`` is the id of a
tab of context: the call's id, ``customer:<id>`` for a customer opened without a call, or ``case:<id>`` for
another case of theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.application.article_use_cases import ArticleUseCases
from agent_desk.application.team_use_cases import TeamUseCases

if TYPE_CHECKING:
    from agent_desk.domain.call import Call
    from agent_desk.domain.identity import Identity
    from agent_desk.domain.records import RecordRef


class UseCases(TeamUseCases, ArticleUseCases, Protocol):
    """What an agent can do."""

    def receive_call(self, call: Call) -> None:
        """A call rings, or was answered already: CallArrived, then CallerIdentified, CaseFound and the
        view's parts."""
        ...

    def answer_call(self, context: str) -> None:
        """The agent picked up: CallChanged."""
        ...

    def end_call(self, context: str) -> None:
        """The conversation is over: CallChanged; the context stays until it is closed."""
        ...

    def close_context(self, context: str) -> None:
        """The agent is done with the tab; its draft stays kept."""
        ...

    def search_customers(self, context: str, text: str, sequence: int) -> None:
        """Find customers by number, e-mail, account, document or name: CustomersFound."""
        ...

    def choose_customer(self, context: str, customer_id: str, case_id: str = "") -> None:
        """Open a customer in a context, with this case, else the open one that changed last:
        CallerIdentified, CaseFound and the view's parts."""
        ...

    def attach_number(self, context: str, customer_id: str, identity: Identity) -> None:
        """Attach the caller's unknown number to a customer, and open that customer."""
        ...

    def detach_number(self, context: str, customer_id: str, identity: Identity) -> None:
        """Take :meth:`attach_number` back."""
        ...

    def link_record(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        """Decide that a record belongs to a customer."""
        ...

    def unlink_record(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        """Take a link back."""
        ...

    def ask_again(self, context: str, connection: str) -> None:
        """Ask one connection again now (the retry in its part of the view)."""
        ...

    def find_answers(self, context: str, question: str, sequence: int) -> None:
        """Search as typed: AnswersFound with the same sequence; an empty question asks for suggestions."""
        ...

    def confirm_answer(self, context: str, question: str, article_key: str) -> None:
        """ "This answered it": AnswerConfirmed."""
        ...

    def own_case(self, context: str) -> None:
        """Own the customer's open case, beginning one if there is none: CaseChanged or ClaimLost."""
        ...

    def release_case(self, context: str) -> None:
        """Undo of :meth:`own_case`."""
        ...

    def type_note(self, context: str, text: str) -> None:
        """The note's text as it stands after a key; kept on disk within a second: DraftKept,
        NoteStateChanged."""
        ...

    def type_sheet(self, context: str, sheet: str, typed: tuple[tuple[str, str], ...]) -> None:
        """What a half-written sheet's fields hold, by their names, as they stand after a key; kept on disk as
        notes are. Nothing: the sheet was done, or is not wanted."""
        ...

    def save_note(self, context: str, text: str) -> None:
        """Save the note on the case: NoteStateChanged through sending to sent, outbox to the ticket
        system."""
        ...

    def restore_drafts(self) -> None:
        """Announce what an earlier run left: CallArrived for each call that was live, DraftKept for each
        draft."""
        ...

    def list_own_cases(self) -> None:
        """The agent's open cases: OwnCasesListed."""
        ...
