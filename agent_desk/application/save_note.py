"""Save a note: kept on this machine, saved on the case, sent to the ticket system through the outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.backend_ports import Backends
from agent_desk.application.events import CaseFound, NoteStateChanged
from agent_desk.application.ids import id_of, new_id
from agent_desk.application.own_case import OwnCase
from agent_desk.application.ports import CaseStore, StaleCase, StoreNotReachable, StoreProblem
from agent_desk.domain.case import Case, Draft, Note, NoteState, OutboxItem, Outcome, what_follows
from agent_desk.domain.masking import mask
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.contexts import Context
    from agent_desk.application.keep_draft import KeepDraft
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.session import Session

_UNDER_WAY = (Outcome.WAITING, Outcome.SENDING, Outcome.UNKNOWN, Outcome.DONE)
"""A ticket that was made is linked a moment later."""


@dataclass(slots=True, eq=False)
class _Saving:
    """A text on its way to a case, and the context as it was when it was saved.

    ``before`` were on their way from there already; ``landed`` is what was saved of it.
    """

    known: Context
    text: str
    note_id: str
    before: tuple[_Saving, ...] = ()
    landed: str = ""

    def due(self) -> str:
        """What is to be saved: agents type on and save again while a slow store has the beginning."""
        rest = self.text
        for earlier in self.before:
            if earlier.landed and earlier.note_id != self.note_id:
                rest = what_follows(rest, earlier.landed)
        return rest


class SaveNote:
    """Says kept, sending, sent or needs you at every step; a text that is not sent stays a draft."""

    def __init__(
        self,
        session: Session,
        cases: CaseStore,
        own_case: OwnCase,
        keep_draft: KeepDraft,
        open_customer: OpenCustomer,
        backends: Backends,
        send: Callable[[], None],
    ) -> None:
        self._session = session
        self._cases = cases
        self._own_case = own_case
        self._keep_draft = keep_draft
        self._open_customer = open_customer
        self._backends = backends
        self._send = send
        self._unsent: dict[str, _Saving] = {}
        self._begun: dict[str, list[_Saving]] = {}

    def __call__(self, context: str, text: str) -> None:
        """Keep the text as a draft first, then save it on the case of whom the context shows now: it may be
        closed meanwhile."""
        if text.strip():
            known = self._session.contexts.get(context)

            def kept(draft: Draft | None) -> None:
                begun = self._begun.setdefault(context, [])
                saving = _Saving(known, text, self._note_id(context, draft), tuple(begun))
                begun.append(saving)
                self._session.on_store(lambda: self._save(saving))

            self._keep_draft(context, text, kept)

    def send_unsent(self) -> None:
        """Try again what could not be saved while the store was away."""
        for saving in tuple(self._unsent.values()):
            self._session.on_store(lambda saving=saving: self._save(saving))  # type: ignore[misc]

    def _note_id(self, context: str, draft: Draft | None) -> str:
        """The same draft is the same note: saving again after a lost reply adds nothing. The same words,
        written anew, are another."""
        if draft is None:
            return new_id()
        return id_of(self._session.agent, context, str(draft.revision), draft.changed.isoformat())

    def _save(self, saving: _Saving) -> None:
        try:
            with self._session.contexts.reopened(saving.known):
                if saving.due():
                    self._save_in(saving)
        finally:
            if saving in (begun := self._begun.get(saving.known.id, [])):
                begun.remove(saving)

    def _save_in(self, saving: _Saving) -> None:
        context = saving.known.id
        self._say(context, NoteState.SENDING)
        try:
            saved = self._add(context, saving)
        except StoreNotReachable as problem:
            self._unsent[context] = saving
            kept = in_turn(problem.message, Sentence("Kept here; sent when the store is back."))
            self._say(context, NoteState.SENDING, kept)
            return
        except StaleCase as problem:
            self._open_customer.find_case(context)
            again = in_turn(problem.message, Sentence("Save again to add a colleague's note."))
            self._say(context, NoteState.NEEDS_YOU, again)
        except StoreProblem as problem:
            self._say(context, NoteState.NEEDS_YOU, in_turn(problem.message, problem.remedy))
        else:
            if saved is not None:
                saving.landed = saving.due()
                self._saved(context, saving.landed, saved)
                self._no_longer_unsent(context, saving.text)
        if self._unsent.get(context) is saving:
            del self._unsent[context]

    def _no_longer_unsent(self, context: str, text: str) -> None:
        """A longer text was saved that begins with what could not be sent before."""
        unsent = self._unsent.get(context)
        if unsent is not None and text.startswith(unsent.text):
            del self._unsent[context]

    def _add(self, context: str, saving: _Saving) -> Case | None:
        self._open_customer.wanted(context)  # a draft knows whom it is about before the store can tell
        case = self._own_case.case_for_note(context)
        if case is None:
            words = Sentence("Choose who is calling first: a note belongs to a customer. The text is kept.")
            self._say(context, NoteState.NEEDS_YOU, words)
            return None
        agent, now = self._session.agent, self._session.clock.now()
        note = Note(saving.note_id, case.id, agent, mask(saving.due()), now)
        epoch = case.epoch if case.owner == agent else None
        return self._cases.add_note(note, epoch, self._writes(context, case, note))

    def _saved(self, context: str, text: str, case: Case) -> None:
        self._session.contexts.change(context, case=case)
        self._keep_draft.discard(context, mask(text))
        self._session.publish(NoteStateChanged(context, NoteState.SENT, saved=text))
        self._session.publish(CaseFound(context, case, self._cases.notes(case.id)))
        self._send()

    def _writes(self, context: str, case: Case, note: Note) -> list[OutboxItem]:
        clock = self._session.clock
        if case.tickets:
            return [ticket_writes.add_note(case, note, ticket, clock) for ticket in case.tickets]
        begun = next((one for one in self._cases.outbox_of(case.id) if _makes_ticket(one)), None)
        if begun is not None:
            made = RecordRef(begun.connection, "ticket", "")
            return [ticket_writes.add_note(case, note, made, clock)]
        systems = self._backends.connections("TicketSystem")
        return [self._new_ticket(context, systems[0].id, case, note)] if systems else []

    def _new_ticket(self, context: str, connection: str, case: Case, note: Note) -> OutboxItem:
        records = self._session.contexts.get(context).records_in(connection)
        target = records[0] if records else RecordRef(connection, "customer", "")
        return ticket_writes.make_ticket(case, note, target, self._session.clock)

    def _say(self, context: str, state: NoteState, message: str = "") -> None:
        self._session.publish(NoteStateChanged(context, state, message))


def _makes_ticket(item: OutboxItem) -> bool:
    return item.act == "create_ticket" and item.outcome in _UNDER_WAY
