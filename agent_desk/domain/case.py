"""Cases: matters to be seen through, each with exactly one owner while it is open."""

from __future__ import annotations

import enum
from datetime import datetime

from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef


class WaitingFor(enum.StrEnum):
    """What a waiting case waits for."""

    NOTHING = ""
    CUSTOMER = "customer"
    THIRD_PARTY = "third_party"
    TIME = "time"


class CaseState(enum.StrEnum):
    """Open and waiting cases must have exactly one owner once somebody took them."""

    OPEN = "open"
    WAITING = "waiting"
    SOLVED = "solved"
    CLOSED = "closed"

    @property
    def is_open(self) -> bool:
        """Whether the case is still to be seen through."""
        return self in (CaseState.OPEN, CaseState.WAITING)


@dataclass(frozen=True, slots=True)
class Case:
    """Current state of a case.

    ``id`` is a UUID string; ``number`` the short reference that the customer is told; ``owner`` the
    agent's login or
    None; ``epoch`` the owner epoch (fencing token: raised by one at each change of owner); ``version`` is
    raised by
    one at every change. ``waiting_until`` is when a waiting case asks for attention again; ``reopened`` how
    often it came back after it was solved.
    """

    id: str
    number: str
    customer_id: str
    topic: str
    state: CaseState
    owner: str | None
    epoch: int
    version: int
    opened: datetime
    changed: datetime
    owned_since: datetime | None = None
    tickets: tuple[RecordRef, ...] = ()
    waiting_for: WaitingFor = WaitingFor.NOTHING
    waiting_until: datetime | None = None
    reopened: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """What an agent wrote on a case; append only. ``id`` is a UUID made by the desktop."""

    id: str
    case_id: str
    author: str
    text: str
    written: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """A note that is not saved yet, or a half-written ``sheet`` of the team's acts, kept on this machine.

    ``context`` is what it belongs to: a call id or case id. ``revision`` counts the saves.
    """

    context: str
    text: str
    revision: int
    changed: datetime
    case_id: str | None = None
    customer_id: str | None = None
    sheet: str = ""


def what_follows(text: str, saved: str) -> str:
    """What was typed after the part that was saved; the whole text if it does not begin with that."""
    return text[len(saved) :].lstrip("\n") if saved and text.startswith(saved) else text


class NoteState(enum.StrEnum):
    """How far what was typed has come: the four visible states of reliability.md 3.3, and that it is only in
    the window yet, because this machine could not write it down."""

    KEPT = "kept"
    NOT_KEPT = "not_kept"
    SENDING = "sending"
    SENT = "sent"
    NEEDS_YOU = "needs_you"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One act on a case: who, when, what, why. ``body`` holds its facts as text pairs."""

    id: str
    case_id: str
    case_version: int
    actor: str
    device: str
    act: str
    why: str
    at: datetime
    body: tuple[tuple[str, str], ...] = ()


class Outcome(enum.StrEnum):
    """What became of a step or a write; unknown is never shown as done."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A write on its way to a back end; ``id`` is its idempotency key for ever.

    ``act`` is what is done to a ticket, ``take_ticket`` or ``add_note`` (or an action's id); ``target`` the
    record it changes, without an id while that is being made; ``body`` its arguments. ``not_before`` delays a
    retry; ``problem`` says in words why it is not done.
    """

    id: str
    case_id: str
    connection: str
    act: str
    target: RecordRef
    body: tuple[tuple[str, str], ...]
    outcome: Outcome
    attempts: int
    created: datetime
    not_before: datetime | None = None
    problem: str = ""

    def argument(self, name: str) -> str:
        """The value of one argument, or an empty string."""
        return next((value for key, value in self.body if key == name), "")
