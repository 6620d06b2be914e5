"""Events of promises: what is owed, proposed, made, sent, warned of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.domain.case import NoteState
    from agent_desk.domain.promise import Promise, PromiseProposal, Warned


@dataclass(frozen=True, slots=True)
class PromisesListed:
    """What the agent owes customers, broken promises too (a lead: also others' at risk), next due first.

    ``names`` are the customers' names, in the same order.
    """

    promises: tuple[Promise, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromisesFound:
    """The promises to a context's customer: those owed, and those broken in the last 30 days."""

    context: str
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class PromiseProposed:
    """When a promise would be due, and what to say; nothing is promised yet."""

    context: str
    proposal: PromiseProposal


@dataclass(frozen=True, slots=True)
class PromiseChanged:
    """A promise was made, kept, renegotiated or broken, here or on another desktop."""

    promise: Promise


@dataclass(frozen=True, slots=True)
class PromiseSent:
    """How far a promise has come on its way to the store: kept here, sending, sent, or it needs you."""

    promise: Promise
    state: NoteState
    message: str = ""


@dataclass(frozen=True, slots=True)
class PromiseWarned:
    """This person is told of a promise before it is due, or that it is broken (``as_``: as the case's owner,
    as the lead; NOBODY: as who made it)."""

    promise: Promise
    name: str
    as_: Warned


PromiseEvent = PromisesListed | PromisesFound | PromiseProposed | PromiseChanged | PromiseSent | PromiseWarned
