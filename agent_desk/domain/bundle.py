"""What goes along with a handoff: readable without any back end, and without card numbers."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.domain.account import Account, Detail
from agent_desk.domain.contact import Contact
from agent_desk.domain.handoff import Bundle, Verified
from agent_desk.domain.masking import mask
from agent_desk.domain.promise import Promise
from agent_desk.domain.ticket import Ticket
from agent_desk.domain.told import Told

CONTACTS = 200
"""The latest contacts that go along."""

TEXT = 2_000
"""Characters of one contact's text that go along."""


def to_send(bundle: Bundle) -> Bundle:
    """The bundle as it may leave this desktop: the latest :data:`CONTACTS`, cut texts, masked cards."""
    latest = sorted(bundle.contacts, key=lambda contact: contact.at, reverse=True)
    return replace(
        bundle,
        accounts=tuple(map(_account, bundle.accounts)),
        tickets=tuple(map(_ticket, bundle.tickets)),
        contacts=tuple(map(_contact, latest[:CONTACTS])),
        notes=tuple(replace(note, text=mask(note.text)) for note in bundle.notes),
        promises=tuple(map(_promise, bundle.promises)),
        told=tuple(map(_told, bundle.told)),
        known=tuple(map(_known, bundle.known)),
        missing=(*bundle.missing, *(["Older contacts."] if len(latest) > CONTACTS else [])),
    )


def _account(account: Account) -> Account:
    details = tuple(Detail(one.name, mask(one.value)) for one in account.details)
    return replace(account, label=mask(account.label), details=details)


def _ticket(ticket: Ticket) -> Ticket:
    return replace(ticket, subject=mask(ticket.subject))


def _contact(contact: Contact) -> Contact:
    return replace(contact, summary=mask(contact.summary), text=mask(contact.text[: 2 * TEXT])[:TEXT])


def _promise(promise: Promise) -> Promise:
    texts = {name: mask(getattr(promise, name)) for name in ("what", "to", "said", "evidence")}
    return replace(promise, **texts)  # type: ignore[arg-type]


def _told(told: Told) -> Told:
    return replace(told, title=mask(told.title), text=mask(told.text), why_different=mask(told.why_different))


def _known(known: Verified) -> Verified:
    return replace(known, field=replace(known.field, value=mask(known.field.value)))
