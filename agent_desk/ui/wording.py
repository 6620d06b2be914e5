"""Codes in words: states, channels, reasons and sections, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.call import Call, CallState
from agent_desk.domain.case import Case, CaseState, NoteState, OutboxItem, Outcome
from agent_desk.domain.contact import UNDATED, Channel, Contact
from agent_desk.domain.match import Strength
from agent_desk.domain.sentence import in_turn
from agent_desk.domain.view import PartState, ViewPart
from agent_desk.ui import times
from agent_desk.ui.counted import counted
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.desk_rows import Section
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from agent_desk.domain.effort import Effort
    from agent_desk.domain.ticket import Ticket


def channel_name(channel: Channel | None) -> str:
    """A channel, or "all" for None."""
    return {
        None: translate("Words", "all"),
        Channel.PHONE: translate("Words", "phone"),
        Channel.EMAIL: translate("Words", "e-mail"),
        Channel.CHAT: translate("Words", "chat"),
        Channel.BOT: translate("Words", "bot"),
        Channel.MENU: translate("Words", "menu"),
        Channel.MENTION: translate("Words", "mention"),
        Channel.LETTER: translate("Words", "letter"),
        Channel.SHOP: translate("Words", "shop"),
    }[channel]


def call_state(state: CallState) -> str:
    """How far a call has come."""
    return {
        CallState.RINGING: translate("Words", "ringing"),
        CallState.ANSWERED: translate("Words", "on the line"),
        CallState.HELD: translate("Words", "held"),
        CallState.ENDED: translate("Words", "ended"),
    }[state]


def call_in_words(call: Call, *, may_be_held: bool = False) -> str:
    """The same of a call, of which perhaps nobody told whether it is held."""
    return translate("Words", "on the line or held") if may_be_held else call_state(call.state)


def case_state(state: CaseState) -> str:
    """The state of a case."""
    return {
        CaseState.OPEN: translate("Words", "open"),
        CaseState.WAITING: translate("Words", "waiting"),
        CaseState.SOLVED: translate("Words", "solved"),
        CaseState.CLOSED: translate("Words", "closed"),
    }[state]


def case_state_in_words(case: Case, now: datetime) -> str:
    """The state of a case, and when a waiting one is looked at again."""
    if case.state is not CaseState.WAITING or case.waiting_until is None:
        return case_state(case.state)
    until = times.moment(case.waiting_until, now)
    return translate("Words", "{state} until {when}").format(state=case_state(case.state), when=until)


def strength(level: Strength) -> str:
    """How sure a match is."""
    return {
        Strength.EXACT: translate("Words", "exact"),
        Strength.STRONG: translate("Words", "likely"),
        Strength.WEAK: translate("Words", "possible"),
    }[level]


def note_state(state: NoteState) -> str:
    """How far a note has come."""
    return {
        NoteState.KEPT: translate("Words", "Kept on this machine"),
        NoteState.NOT_KEPT: translate("Words", "Not kept yet"),
        NoteState.SENDING: translate("Words", "Sending…"),
        NoteState.SENT: translate("Words", "Sent"),
        NoteState.NEEDS_YOU: translate("Words", "Needs you"),
    }[state]


def outcome(what: Outcome) -> str:
    """What became of a write."""
    return {
        Outcome.WAITING: translate("Words", "not sent yet"),
        Outcome.SENDING: translate("Words", "sending"),
        Outcome.DONE: translate("Words", "done"),
        Outcome.REFUSED: translate("Words", "refused"),
        Outcome.UNKNOWN: translate("Words", "outcome unknown"),
        Outcome.UNDONE: translate("Words", "undone"),
    }[what]


def section_name(section: Section) -> str:
    """The heading of a section of the desk."""
    return {
        Section.NOW: translate("Words", "Now"),
        Section.CASES: translate("Words", "My cases"),
        Section.DRAFTS: translate("Words", "Drafts"),
        Section.PROMISES: translate("Words", "Promises"),
        Section.HANDOFFS: translate("Words", "Handoffs"),
        Section.QUEUE: translate("Words", "Queue"),
        Section.TEAM: translate("Words", "Team"),
    }[section]


def section_empty(section: Section) -> str:
    """What an empty section says."""
    return {
        Section.NOW: translate("Words", "Nobody is calling. Ctrl+K finds any customer."),
        Section.CASES: translate("Words", "You own no open case. F8 owns the one you look at."),
        Section.PROMISES: translate("Words", "Nothing is promised. F9 promises something to a customer."),
        Section.HANDOFFS: translate("Words", "No case is offered to you. F11 offers one of yours."),
        Section.QUEUE: translate("Words", "Nobody waits for an owner."),
        Section.TEAM: translate("Words", "No colleague is known. A lead adds shifts and staff."),
    }.get(section, "")


def owner(case: Case | None, agent: str, now: datetime, named: Callable[[str], str] = str) -> str:
    """Who owns the case, since when; ``named`` makes a name of a login."""
    if case is not None and not case.state.is_open:
        return translate("Words", "The last case is {state}").format(state=case_state(case.state))
    if case is None:
        return translate("Words", "No open case")
    if case.owner is None:
        return translate("Words", "Nobody owns this")
    at = case.owned_since or case.changed
    since, today = times.since(at, now), times.is_today(at, now)
    if case.owner == agent:
        words = translate("Words", "Owner: you, since {when}")
        words = translate("Words", "Owner: you, since today") if today else words
        return words.format(when=since)
    words = translate("Words", "Owner: {who}, since {when}")
    words = translate("Words", "Owner: {who}, since today") if today else words
    return words.format(who=one_line(named(case.owner), 60), when=since)


def effort(spent: Effort) -> str:
    """What this has cost the customer."""
    if not spent.contacts:
        return translate("Words", "Effort: no contact in 30 days")
    return translate("Words", "Effort: {parts} in 30 days").format(
        parts=", ".join(
            [
                counted.contacts(spent.contacts),
                counted.transfers(spent.transfers),
                translate("Words", "{n} min").format(n=spent.minutes),
            ]
        )
    )


def freshness(part: ViewPart, now: datetime) -> str:
    """How old a part of the view is, or what is being done about it."""
    if part.state is PartState.ASKING:
        return translate("Words", "asking…")
    if part.state is PartState.READY and part.fetched is not None:
        if (now - part.fetched).total_seconds() < 60:
            return translate("Words", "fresh {age}").format(age=times.age(part.fetched, now))
        return translate("Words", "{age} old").format(age=times.age(part.fetched, now))
    if part.state is PartState.STALE and part.fetched is not None:
        return translate("Words", "{age} old").format(age=times.age(part.fetched, now))
    return _retry(part, now)


def _retry(part: ViewPart, now: datetime) -> str:
    if part.retry_at is not None and part.retry_at > now:
        seconds = int((part.retry_at - now).total_seconds()) + 1
        return translate("Words", "retry in {n} s").format(n=seconds)
    if part.state is PartState.RESTING:
        return translate("Words", "resting")
    return translate("Words", "not answering")


def contact_in_words(contact: Contact) -> str:
    """A contact as one sentence."""
    when = "" if contact.at == UNDATED else f"{contact.at.astimezone():%d.%m.%Y %H:%M}"
    words = [when, channel_name(contact.channel), contact.agent]
    words += [contact.department, contact.summary[:200]]
    if contact.transferred_to:
        words.append(translate("Words", "transferred to {where}").format(where=contact.transferred_to))
    return ", ".join(word for word in words if word)


def write_in_words(item: OutboxItem) -> str:
    """A write to a back end and what became of it."""
    act = {
        "take_ticket": translate("Words", "Take ticket {id}"),
        "take_over_ticket": translate("Words", "Take ticket {id}"),
        "create_ticket": translate("Words", "New ticket"),
        "add_note": translate("Words", "Note to ticket {id}"),
        "release_ticket": translate("Words", "Give ticket {id} back"),
    }.get(item.act, item.act)
    return f"{act.format(id=item.target.id or '…')}: {outcome(item.outcome)}"


def due(when: str) -> str:
    """When something is due."""
    return translate("Words", "due {when}").format(when=when)


def retry_button() -> str:
    """What the painted button of a failed part says."""
    return translate("Words", "Retry")


def ticket_state(ticket: Ticket) -> str:
    """A ticket's state and owner."""
    return joined((one_line(ticket.state, 40), one_line(ticket.owner, 40)))


def part_summary(part: ViewPart) -> str:
    """What a part holds, on one line."""
    first = part.accounts[:4]
    shown = [joined((one_line(account.label, 60), one_line(account.state, 40)), " ") for account in first]
    shown += [one_line(ticket.subject, 80) for ticket in part.tickets if ticket.open][:3]
    if not shown and part.contacts:
        return counted.previous_contacts(len(part.contacts))
    if not shown and part.state is PartState.READY:
        return translate("Words", "nothing here")
    return joined(shown)


def part_in_words(part: ViewPart, now: datetime) -> str:
    """A part as one sentence, for screen readers."""
    failed = one_line(said(in_turn(part.problem, part.remedy)))
    words = [one_line(part.title, 60), freshness(part, now), failed]
    return ". ".join(word for word in [*words, part_summary(part)] if word)


def transferred(where: str) -> str:
    """The mark of a transferred contact."""
    return translate("Words", "→ {where}").format(where=where)


def playbook() -> str:
    """The mark of an answer that has a playbook."""
    return translate("Words", "playbook")


def authority_needed(who: str) -> str:
    """Who must agree before this is promised."""
    if who.strip().casefold() == "lead":
        return translate("Words", "a lead must agree")
    return translate("Words", "needs: {who}").format(who=one_line(who, 60))


def asked(times_asked: int) -> str:
    """How often an answer was confirmed."""
    return counted.answered(times_asked)


def minutes(n: int) -> str:
    """How long something took."""
    return translate("Words", "{n} min").format(n=n)


def you_may(authority: str) -> str:
    """What an agent may decide alone; articles say it in a sentence of their own, in any language."""
    return translate("Words", "Your authority: {what}").format(what=authority)
