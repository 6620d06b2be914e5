"""Handoffs in SQL: the sender owns the case until the receiver's one transaction has committed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, and_, insert, or_, select, update

from agent_desk.application.ports import StaleCase
from agent_desk.application.team_ports import OfferGone
from agent_desk.domain.case import Case, OutboxItem
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.sentence import Sentence
from agent_desk.store import claim, handoff_rows, writes
from agent_desk.store.case_words import owned_by
from agent_desk.store.change import case_row, existing, record
from agent_desk.store.clean import clean
from agent_desk.store.desktop import Desktop
from agent_desk.store.handoff_rows import handoff_of, handoff_row
from agent_desk.store.journal import Act, happened
from agent_desk.store.kept_calls import kept
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import IS_OFFERED, handoffs

T = TypeVar("T")
_LOOK = Sentence("Look at the case as it is now.")
_NOT_OPEN = Sentence("is no longer open")
_ENDS = {
    "accepted": Sentence("was accepted"),
    "declined": Sentence("was declined"),
    "came_back": Sentence("came back"),
    "withdrawn": Sentence("was withdrawn"),
}


class SqlHandoffStore:
    """The HandoffStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def offer(self, handoff: Handoff, lasts: timedelta, actor: str) -> Handoff:
        """See HandoffStore."""
        act = self._desktop.act("offer_handoff", actor, handoff.reason, _facts(handoff))
        back = self._desktop.act("handoff_came_back", actor, "another offer was made")

        def run(connection: Connection) -> Handoff:
            case = case_row(connection, handoff.case_id, lock=True)
            there = handoff_row(connection, handoff.id)
            if there is not None:
                return handoff_of(there)
            self._check_held(connection, case, handoff)
            self._make_room(connection, handoff, back)
            values = handoff_rows.values_of(handoff, self._desktop.now, lasts)
            row = connection.execute(insert(handoffs).values(values).returning(handoffs)).one()
            record(connection, self._desktop.now, handoff.case_id, act)
            return handoff_of(row)

        return self._desktop.work.write(run)

    @kept
    def accept(self, handoff_id: str, agent: str, outbox: Sequence[OutboxItem] = ()) -> tuple[Handoff, Case]:
        """See HandoffStore."""
        act = self._desktop.act("accept_handoff", agent, "", (("handoff", handoff_id),))
        mine = and_(IS_OFFERED, handoffs.c.expires > self._desktop.now(), _to(clean(agent)))

        def run(connection: Connection) -> tuple[Handoff, Case]:
            offer = self._lock(connection, handoff_id)
            if (offer.state, offer.answered_by) == ("accepted", act.actor):
                return handoff_of(offer), existing(connection, offer.case_id)
            answered = self._answer(connection, handoff_id, act, HandoffState.ACCEPTED, "", mine)
            taking = replace(act, why=offer.reason)
            owned = claim.accept(connection, self._desktop.now, offer, taking) if answered else None
            if answered is None or owned is None:
                raise _gone(existing(connection, offer.case_id), offer)
            writes.enqueue(connection, owned, act.actor, outbox)
            return handoff_of(answered), case_of(owned)

        return self._desktop.work.write(run)

    @kept
    def decline(self, handoff_id: str, agent: str, why: str) -> Handoff:
        """See HandoffStore."""
        mine = and_(IS_OFFERED, _to(clean(agent)))
        return self._end("decline_handoff", handoff_id, agent, HandoffState.DECLINED, why, mine)

    @kept
    def withdraw(self, handoff_id: str, agent: str) -> Handoff:
        """See HandoffStore."""
        return self._end("withdraw_handoff", handoff_id, agent, HandoffState.WITHDRAWN, "", IS_OFFERED)

    def come_back(self, handoff_id: str, actor: str) -> Handoff | None:
        """See HandoffStore."""
        act = self._desktop.act("handoff_came_back", actor, "nobody took it", (("handoff", handoff_id),))

        def run(connection: Connection) -> AnyRow | None:
            offer = handoff_row(connection, handoff_id)
            case = case_row(connection, offer.case_id, lock=True, patient=False) if offer else None
            if offer is None or case is None:
                return None
            over = handoffs.c.expires <= self._desktop.now()
            moved = IS_OFFERED if case.epoch != offer.epoch else and_(IS_OFFERED, over)
            return self._ended(connection, offer.id, offer.case_id, act, HandoffState.CAME_BACK, "", moved)

        row = self._desktop.work.write(run)
        return handoff_of(row) if row else None

    def handoff(self, handoff_id: str) -> Handoff | None:
        """See HandoffStore."""
        wanted = select(handoffs).where(handoffs.c.id == handoff_id)
        row = self._read(lambda connection: connection.execute(wanted).one_or_none())
        return handoff_of(row) if row else None

    def open_to(self, agent: str, department: str) -> tuple[Handoff, ...]:
        """See HandoffStore."""
        return self._listed(IS_OFFERED, _concerns(agent, department))

    def open_from(self, agent: str) -> tuple[Handoff, ...]:
        """See HandoffStore."""
        return self._listed(IS_OFFERED, handoffs.c.sender == agent)

    def returned_to(self, agent: str, within: timedelta) -> tuple[Handoff, ...]:
        """See HandoffStore."""
        back = handoffs.c.state.in_([HandoffState.DECLINED.value, HandoffState.CAME_BACK.value])
        lately = handoffs.c.answered >= self._desktop.now(-within)
        return self._listed(handoffs.c.sender == agent, back, lately, newest_first=True)

    def of_batch(self, batch: str) -> tuple[Handoff, ...]:
        """See HandoffStore."""
        return self._listed(handoffs.c.batch == batch) if batch else ()

    def of_cases(self, case_ids: Sequence[str], agent: str, department: str) -> tuple[Handoff, ...]:
        """See HandoffStore."""
        if not case_ids:
            return ()
        concerned = or_(handoffs.c.sender == agent, _concerns(agent, department))
        newest: dict[str, Handoff] = {}
        for one in self._listed(handoffs.c.case_id.in_(case_ids), concerned):
            newest[one.case_id] = one
        return tuple(newest.values())

    def _check_held(self, connection: Connection, case: AnyRow | None, handoff: Handoff) -> None:
        held = case is not None and (case.owner, case.epoch) == (clean(handoff.sender), handoff.epoch)
        if not held or case is None or case.state not in ("open", "waiting"):
            number = existing(connection, handoff.case_id).number
            raise StaleCase(Sentence("{number} changed hands or was solved meanwhile.", number=number), _LOOK)

    def _make_room(self, connection: Connection, handoff: Handoff, back: Act) -> None:
        """End an offer of the case that is void; refuse beside one that is not."""
        others = select(handoffs.c.id).where(IS_OFFERED, handoffs.c.case_id == handoff.case_id)
        other = connection.scalar(others)
        if other is None:
            return
        void = IS_OFFERED & (
            (handoffs.c.epoch != handoff.epoch) | (handoffs.c.expires <= self._desktop.now())
        )
        if self._ended(connection, other, handoff.case_id, back, HandoffState.CAME_BACK, "", void) is None:
            raise OfferGone(Sentence("This case is offered already."), Sentence("Withdraw that offer first."))

    def _lock(self, connection: Connection, handoff_id: str) -> AnyRow:
        """The offer as it is, with its case locked, as by everybody who changes an offer."""
        offer = handoff_row(connection, handoff_id)
        if offer is None:
            raise OfferGone(Sentence("This offer does not exist."), Sentence("Look at your list again."))
        case_row(connection, offer.case_id, lock=True)
        return handoff_row(connection, handoff_id) or offer

    def _end(
        self,
        name: str,
        handoff_id: str,
        agent: str,
        state: HandoffState,
        why: str,
        guard: ColumnElement[bool],
    ) -> Handoff:
        act = self._desktop.act(name, agent, why, (("handoff", handoff_id),))

        def run(connection: Connection) -> AnyRow:
            offer = self._lock(connection, handoff_id)
            ended = self._ended(connection, offer.id, offer.case_id, act, state, why, guard)
            if ended is None and not happened(connection, act.id):
                raise _gone(existing(connection, offer.case_id), offer)
            return ended or offer

        return handoff_of(self._desktop.work.write(run))

    def _ended(
        self,
        connection: Connection,
        handoff_id: str,
        case_id: str,
        act: Act,
        state: HandoffState,
        why: str,
        guard: ColumnElement[bool],
    ) -> AnyRow | None:
        row = self._answer(connection, handoff_id, act, state, why, guard)
        if row is not None:
            record(connection, self._desktop.now, case_id, act)
        return row

    def _answer(
        self,
        connection: Connection,
        handoff_id: str,
        act: Act,
        state: HandoffState,
        why: str,
        guard: ColumnElement[bool],
    ) -> AnyRow | None:
        values = {
            "state": state.value,
            "answer": clean(why),
            "answered": self._desktop.now(),
            "answered_by": act.actor,
        }
        changed = update(handoffs).where(handoffs.c.id == handoff_id, guard).values(values)
        if connection.execute(changed).rowcount == 0:
            return None
        return handoff_row(connection, handoff_id)

    def _listed(self, *conditions: ColumnElement[bool], newest_first: bool = False) -> tuple[Handoff, ...]:
        return self._read(
            lambda connection: handoff_rows.listed(connection, *conditions, newest_first=newest_first)
        )

    def _read(self, ask: Callable[[Connection], T]) -> T:
        return self._desktop.work.read(ask)


def _to(agent: str) -> ColumnElement[bool]:
    """Whether the agent may answer: it is to them, or to a department and not from them."""
    anybody = and_(handoffs.c.receiver == "", handoffs.c.sender != agent)
    return or_(handoffs.c.receiver == agent, anybody)


def _concerns(agent: str, department: str) -> ColumnElement[bool]:
    theirs = and_(handoffs.c.receiver == "", handoffs.c.department == department, handoffs.c.sender != agent)
    return or_(handoffs.c.receiver == agent, theirs) if department else handoffs.c.receiver == agent


def _facts(handoff: Handoff) -> tuple[tuple[str, str], ...]:
    to = ("receiver", handoff.receiver) if handoff.receiver else ("department", handoff.department)
    facts = (("handoff", handoff.id), ("sender", handoff.sender), to, ("next_step", handoff.next_step))
    return (*facts, ("batch", handoff.batch)) if handoff.batch else facts


def _gone(case: Case, offer: AnyRow) -> OfferGone:
    end = _ENDS.get(offer.state, _NOT_OPEN)
    words = Sentence(
        "The offer of {number} {end}: {owner}.", number=case.number, end=end, owner=owned_by(case)
    )
    return OfferGone(words, Sentence("Look at your list again."))
