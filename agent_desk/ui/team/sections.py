"""The team's sections of the desk: each row says in words what matters, broken promises in front."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.promise import Promise, PromiseState
from agent_desk.domain.quick import dataclass
from agent_desk.ui import times
from agent_desk.ui import wording as words_of_all
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.desk_rows import Listed, ListedRow, Section
from agent_desk.ui.team import moments, wording
from agent_desk.ui.team.counted import team_counted
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from agent_desk.domain.handoff import Handoff
    from agent_desk.domain.need import QueuedCase
    from agent_desk.domain.praise import Praise
    from agent_desk.domain.staff import Colleague
    from agent_desk.ui.team.board import Board

SOON = timedelta(hours=1)
_MOST_PEOPLE = 12


@dataclass(frozen=True, slots=True)
class TeamPageWanted:
    """What the row of the team's page opens."""


def sections(board: Board, now: datetime, mine: AbstractSet[str] = frozenset()) -> dict[Section, Listed]:
    """What is known already, by section; ``mine`` are the ids of the agent's own cases."""
    made: dict[Section, Listed] = {}
    if "PromisesListed" in board.known:
        promises = sorted(board.promises, key=_urgency)
        made[Section.PROMISES] = _listed(promise_row(board, one, name, now) for one, name in promises)
    if "HandoffsListed" in board.known or "ConsultsListed" in board.known:
        made[Section.HANDOFFS] = _offers(board, now, mine)
    if "QueueListed" in board.known:
        rows = tuple(queue_row(board, one, now) for one in board.queue)
        made[Section.QUEUE] = Listed(len(rows) + board.more, (*rows, *_more(board.more)))
    if "StaffListed" in board.known:
        made[Section.TEAM] = _team(board, now)
    return made


def promise_row(board: Board, promise: Promise, name: str, now: datetime, *, by: bool = False) -> ListedRow:
    """A promise: when it is due, what, to whom; a broken one says so in words and with a sign of its own.

    With ``by`` the second line says who promised it and when it is due, not what (``name`` does then).
    """
    broken = promise.state is PromiseState.BROKEN or promise.due < now
    soon = promise.due - now < SOON
    sign, tone = (
        ("warning", "danger") if broken else ("clock" if soon else "promise", "notice" if soon else "soft")
    )
    mark = translate("Team", "broken") if broken else moments.until(promise.due, now)
    made_by = "" if promise.by == board.me.login else board.name_of(promise.by)
    hover = translate("Team", "Due {when}. Said: {said}").format(
        when=moments.for_customer(promise.due, promise.zone), said=one_line(promise.said or "–", 300)
    )
    second = joined((made_by, wording.promised(promise)))
    if by:
        who = made_by or translate("Team", "you promised it")
        second = joined((who, moments.for_customer(promise.due, promise.zone)))
    return ListedRow(f"promise {promise.id}", sign, tone, one_line(name, 80), second, mark, hover, promise)


def queue_row(board: Board, queued: QueuedCase, now: datetime) -> ListedRow:
    """A case that nobody owns: why it stands where it stands, and how it came."""
    when = times.age(queued.case.opened, now)
    channel = words_of_all.channel_name(queued.channel)
    knows = partial(who_knows, board)
    what = joined((channel, one_line(queued.case.topic, 80)), ", ")
    hover = joined((wording.need_with_points(queued.need, knows), what), ". ")
    second = wording.need(queued.need, knows) or one_line(queued.case.topic, 80)
    return ListedRow(
        f"queue {queued.case.id}", queued.channel.value, "soft", one_line(queued.customer, 80), second, when,
        hover, queued,
    )  # fmt: skip


def person_row(board: Board, person: Colleague, now: datetime) -> ListedRow:
    """A colleague: there or not, in words and with a sign."""
    where = board.department_name(person.department)
    there = "" if person.present and not _leaves(person, now) else presence(person, now)
    second = joined((where, there))
    sign, tone = ("person", "good") if person.present else ("person", "soft")
    mark = translate("Team", "here") if person.present else ""
    name = one_line(person.name or person.login, 60)
    return ListedRow(f"person {person.login}", sign, tone, name, second, mark, "", person)


def presence(person: Colleague, now: datetime) -> str:
    """Whether somebody is there, and until when or from when."""
    if person.present:
        if person.until is None or not _leaves(person, now):
            return translate("Team", "present")
        return translate("Team", "until {when}").format(when=times.moment(person.until, now))
    if person.back is not None and person.back > now:
        return translate("Team", "away, back {when}").format(when=times.moment(person.back, now))
    return translate("Team", "away")


def _leaves(person: Colleague, now: datetime) -> bool:
    return person.until is not None and person.until >= now


def who_knows(board: Board, signal: str) -> str:
    """Whose skill is named like the signal: somebody who is there, else a department."""
    skill = signal.replace("_", "-")
    there = (one.name or one.login for one in board.colleagues if one.present and skill in one.skills)
    departments = (one.name for one in board.departments if skill in one.skills)
    return one_line(next(there, "") or next(departments, ""), 60)


def _offers(board: Board, now: datetime, mine: AbstractSet[str]) -> Listed:
    offered = {one.case_id for one in board.outgoing}
    back = [one for one in board.returned if one.case_id in mine and one.case_id not in offered]
    rows = (
        *(_incoming(board, one, now) for one in board.incoming),
        *(_asked(board, one, now) for one in board.asked_of_me),
        *(_returned(board, one, now) for one in back),
        *(_answered(board, one, now) for one in board.my_consults if one.state is not ConsultState.ASKED),
        *(_outgoing(board, one, now) for one in board.outgoing),
        *(_waiting(board, one, now) for one in board.my_consults if one.state is ConsultState.ASKED),
    )
    return Listed(len(rows), rows)


def _incoming(board: Board, offer: Handoff, now: datetime) -> ListedRow:
    first = one_line(board.names.get(offer.case_id, ""), 80) or translate("Team", "A case")
    second = joined((board.name_of(offer.sender), one_line(offer.reason, 120)), ": ")
    return ListedRow(
        f"handoff {offer.id}", "in", "accent", first, second, times.age(offer.offered, now),
        translate("Team", "Next step: {what}").format(what=one_line(offer.next_step, 200)), offer,
    )  # fmt: skip


def _outgoing(board: Board, offer: Handoff, now: datetime) -> ListedRow:
    first = one_line(board.names.get(offer.case_id, ""), 80) or translate("Team", "A case")
    whom = board.whom(offer.receiver, offer.department)
    second = translate("Team", "offered to {whom}, not accepted yet").format(whom=one_line(whom, 60))
    return ListedRow(
        f"handoff {offer.id}", "out", "soft", first, second, times.age(offer.offered, now),
        translate("Team", "You own it until it is accepted."), offer,
    )  # fmt: skip


def _returned(board: Board, offer: Handoff, now: datetime) -> ListedRow:
    first = one_line(board.names.get(offer.case_id, ""), 80) or translate("Team", "A case")
    whom = board.whom(offer.answered_by or offer.receiver, offer.department)
    words = joined((wording.handoff_state(offer.state), one_line(whom, 60)))
    second = joined((words, one_line(offer.answer, 120)), ": ")
    when = times.age(offer.answered or offer.expires, now)
    return ListedRow(f"handoff {offer.id}", "undo", "notice", first, second, when, "", offer)


def _asked(board: Board, consult: Consult, now: datetime) -> ListedRow:
    first = translate("Team", "{who} asks you").format(who=board.name_of(consult.asked_by))
    question, when = one_line(consult.question, 200), times.age(consult.asked, now)
    return ListedRow(f"consult {consult.id}", "consult", "accent", first, question, when, question, consult)


def _answered(board: Board, consult: Consult, now: datetime) -> ListedRow:
    declined = consult.state is ConsultState.DECLINED
    words = translate("Team", "{who} cannot say") if declined else translate("Team", "{who} answered")
    first = words.format(who=board.name_of(consult.answered_by or consult.asked_of))
    when = times.age(consult.answered or consult.asked, now)
    answer = one_line(consult.answer, 200)
    tone = "notice" if declined else "good"
    return ListedRow(f"consult {consult.id}", "consult", tone, first, answer, when, answer, consult)


def _waiting(board: Board, consult: Consult, now: datetime) -> ListedRow:
    whom = board.whom(consult.asked_of, consult.department)
    first = translate("Team", "You asked {whom}").format(whom=one_line(whom, 60))
    question, when = one_line(consult.question, 200), times.age(consult.asked, now)
    return ListedRow(f"consult {consult.id}", "consult", "soft", first, question, when, question, consult)


def _team(board: Board, now: datetime) -> Listed:
    here = [one for one in board.colleagues if one.present]
    away = [one for one in board.colleagues if not one.present]
    title = translate("Team", "The lead's page") if board.leads else translate("Team", "Who is here")
    page = ListedRow(
        "team page", "team", "accent", title, translate("Team", "Ctrl+L opens it"), "", "", TeamPageWanted()
    )
    praise = [praise_row(board, one, now) for one in board.praise[:3]]
    people = [person_row(board, one, now) for one in (*here, *away)[:_MOST_PEOPLE]]
    return Listed(len(here), (page, *praise, *people))


def praise_row(board: Board, praise: Praise, now: datetime) -> ListedRow:
    """Praise, for me or for a colleague."""
    words = one_line(praise.text, 200)
    first = translate("Team", "Praise for you")
    if praise.colleague != board.me.login:
        first = translate("Team", "Praise for {who}").format(who=board.name_of(praise.colleague))
    return ListedRow(
        f"praise {praise.id}", "praise", "good", first, words, times.day(praise.at, now), words, praise
    )


def _more(count: int) -> Iterator[ListedRow]:
    if count:
        hint = translate("Team", "Ctrl+N takes the neediest")
        yield ListedRow("queue more", "queue", "soft", team_counted.more(count), hint)


def _listed(rows: Iterator[ListedRow]) -> Listed:
    held = tuple(rows)
    return Listed(len(held), held)


def _urgency(pair: tuple[Promise, str]) -> tuple[bool, datetime]:
    return pair[0].state is not PromiseState.BROKEN, pair[0].due
