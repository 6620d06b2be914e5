"""A handoff's bundle as a person reads it: no back-end login is needed for any of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.promise import Promise, PromiseState
from agent_desk.ui import times, wording
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.team import moments
from agent_desk.ui.team import wording as team_wording
from agent_desk.ui.text import one_line
from agent_desk.ui.wording_of_context import identity_shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from agent_desk.domain.account import Account
    from agent_desk.domain.contact import Contact
    from agent_desk.domain.handoff import Bundle
    from agent_desk.ui.team.board import Board

MOST = 12
Part = tuple[str, list[str]]


def parts_of(bundle: Bundle, board: Board, now: datetime) -> Iterator[Part]:
    """Headings with their lines; what is empty is left out, but for what could not be read."""
    made: list[Part] = [
        (translate("Bundle", "Promises"), [_promise(one, now) for one in bundle.promises]),
        (translate("Bundle", "Told already"), [
            joined((
                joined((one_line(one.title, 80), times.day(one.at, now), board.name_of(one.agent)), ", "),
                one_line(one.text, 300),
            ), ": ") for one in bundle.told
        ]),
        (translate("Bundle", "Known, and who verified it"), [
            joined((
                joined((one_line(one.field.name, 40), one_line(one.field.value, 80)), ": "),
                board.name_of(one.by),
            ), " — ") for one in bundle.known
        ]),
        (translate("Bundle", "Notes"), [
            joined((
                joined((times.moment(one.written, now), board.name_of(one.author)), " "),
                one_line(one.text, 600),
            ), ": ") for one in bundle.notes[:MOST]
        ]),
        (translate("Bundle", "Accounts"), [_account(one, now) for one in bundle.accounts]),
        (translate("Bundle", "Tickets"), [
            joined((
                joined((one_line(one.ref.id, 20), one_line(one.subject, 120)), " "),
                wording.ticket_state(one),
            ), " — ") for one in bundle.tickets
        ]),
        (translate("Bundle", "Previous contacts"), [_contact(one, now) for one in bundle.contacts[:MOST]]),
    ]  # fmt: skip
    yield from (part for part in made if part[1])
    if bundle.missing:
        yield translate("Bundle", "Not known"), [one_line(one, 200) for one in bundle.missing]


def who(bundle: Bundle) -> str:
    """The customer with what points to them."""
    return joined((one_line(bundle.customer, 120), *map(identity_shown, bundle.identities[:5])))


def _promise(promise: Promise, now: datetime) -> str:
    state = team_wording.promise_state(promise.state)
    when = moments.for_customer(promise.due, promise.zone)
    left = moments.soon(promise.due, now) if promise.state is PromiseState.OPEN else ""
    due = f"{when} ({f'{state}, {left}' if left else state})"
    return joined((team_wording.promised(promise), due), " — ")


def _account(account: Account, now: datetime) -> str:
    words = [one_line(account.kind, 20), one_line(account.label, 80), one_line(account.state, 40)]
    if account.balance is not None:
        words.append(str(account.balance))
    if account.due is not None:
        words.append(wording.due(times.day(account.due, now)))
    return joined(words)


def _contact(contact: Contact, now: datetime) -> str:
    words = [times.day(contact.at, now), wording.channel_name(contact.channel), one_line(contact.agent, 40)]
    said = one_line(contact.summary, 240)
    if contact.transferred_to:
        said = joined((said, wording.transferred(one_line(contact.transferred_to, 40))), " ")
    return joined((joined(words), said), ": ")
