"""Save a note: kept on this machine, saved on the case, sent to the ticket system through the outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.events import CaseFound, NoteStateChanged
from agent_desk.application.own_case import OwnCase, outbox_item
from agent_desk.application.ports import Backends, CaseStore, StaleCase, StoreNotReachable, StoreProblem
from agent_desk.domain.case import Case, Note, NoteState, OutboxItem
from agent_desk.domain.masking import mask
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.contexts import Context
    from agent_desk.application.keep_draft import KeepDraft
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.session import Session

_NOTES = "6b9d3c1e-54b4-4f6e-9b50-2a6c6f0d7a11"


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
        self._unsent: dict[str, tuple[Context, str]] = {}

    def __call__(self, context: str, text: str) -> None:
        """Keep the text as a draft first, then save it on the case of whom the context shows now: it may be
        closed meanwhile."""
        if text.strip():
            known = self._session.contexts.get(context)
            self._keep_draft(
                context, text, then=lambda: self._session.on_store(lambda: self._save(known, text))
            )

    def send_unsent(self) -> None:
        """Try again what could not be saved while the store was away."""
        for known, text in tuple(self._unsent.values()):
            self._session.on_store(lambda k=known, t=text: self._save(k, t))  # type: ignore[misc]

    def _save(self, known: Context, text: str) -> None:
        with self._session.contexts.reopened(known):
            self._save_in(known, text)

    def _save_in(self, known: Context, text: str) -> None:
        context = known.id
        self._say(context, NoteState.SENDING)
        try:
            saved = self._add(context, mask(text))
        except StoreNotReachable as problem:
            self._unsent[context] = known, text
            kept = in_turn(problem.message, Sentence("Kept here; sent when the store is back."))
            self._say(context, NoteState.SENDING, kept)
        except StaleCase as problem:
            self._open_customer.find_case(context)
            again = in_turn(problem.message, Sentence("Save again to add a colleague's note."))
            self._say(context, NoteState.NEEDS_YOU, again)
        except StoreProblem as problem:
            self._say(context, NoteState.NEEDS_YOU, in_turn(problem.message, problem.remedy))
        else:
            self._unsent.pop(context, None)
            if saved is not None:
                self._saved(context, text, saved)

    def _add(self, context: str, text: str) -> Case | None:
        case = self._own_case.ensure_case(context, "a note was written")
        if case is None:
            words = Sentence("Choose who is calling first: a note belongs to a customer. The text is kept.")
            self._say(context, NoteState.NEEDS_YOU, words)
            return None
        note = Note(note_id(context, text), case.id, self._session.agent, text, self._session.clock.now())
        epoch = case.epoch if case.owner == self._session.agent else None
        return self._cases.add_note(note, epoch, self._writes(context, case, note))

    def _saved(self, context: str, text: str, case: Case) -> None:
        self._session.contexts.change(context, case=case)
        self._keep_draft.discard(context, mask(text))
        self._session.publish(NoteStateChanged(context, NoteState.SENT, saved=text))
        self._session.publish(CaseFound(context, case, self._cases.notes(case.id)))
        self._send()

    def _writes(self, context: str, case: Case, note: Note) -> list[OutboxItem]:
        if case.tickets:
            return [self._ticket_note(case, ticket, note) for ticket in case.tickets]
        systems = self._backends.connections("TicketSystem")
        return [self._new_ticket(context, systems[0].id, case, note)] if systems else []

    def _ticket_note(self, case: Case, ticket: RecordRef, note: Note) -> OutboxItem:
        key = _id_of(f"{note.id} {ticket}")
        return outbox_item(case, "add_note", ticket, (("text", note.text),), self._session.clock, key)

    def _new_ticket(self, context: str, connection: str, case: Case, note: Note) -> OutboxItem:
        records = self._session.contexts.get(context).records_in(connection)
        target = records[0] if records else RecordRef(connection, "customer", "")
        body = (("subject", f"{case.topic} [{case.number}]"), ("text", note.text))
        return outbox_item(case, "create_ticket", target, body, self._session.clock, key=note.id)

    def _say(self, context: str, state: NoteState, message: str = "") -> None:
        self._session.publish(NoteStateChanged(context, state, message))


def note_id(context: str, text: str) -> str:
    """The same text in the same context is the same note: saving again after a lost reply adds nothing."""
    return _id_of(f"{context}\x00{text}")


def _id_of(text: str) -> str:
    """The same id for the same text."""
    import uuid  # not before the first note: it looks at the machine

    return str(uuid.uuid5(uuid.UUID(_NOTES), text))
