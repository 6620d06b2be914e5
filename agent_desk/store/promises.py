"""Promises in SQL: every change and its entry in the case's journal in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, and_, insert, select, update

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.promise_ports import Due
from agent_desk.domain.case import Case
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.sentence import Sentence
from agent_desk.store import promise_rows
from agent_desk.store.case_words import STATES
from agent_desk.store.change import case_row, existing, record
from agent_desk.store.clean import clean
from agent_desk.store.desktop import Desktop
from agent_desk.store.journal import Act, happened
from agent_desk.store.kept_calls import kept
from agent_desk.store.promise_rows import promise_of, promise_row
from agent_desk.store.rows import AnyRow
from agent_desk.store.tables import IS_OPEN, IS_OVERDUE, IS_PROMISED, cases, promises

T = TypeVar("T")
_LOOK = Sentence("Look at the promise as it is now.")


class SqlPromiseStore:
    """The PromiseStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def make(self, promise: Promise, look_at: datetime, why: str) -> Promise:
        """See PromiseStore."""
        act = self._desktop.act("promise", promise.by, why, _facts(promise))

        def run(connection: Connection) -> Promise:
            row = promise_row(connection, promise.id)
            if row is not None:
                return promise_of(row)
            case_row(connection, promise.case_id, lock=True)
            case = existing(connection, promise.case_id)
            if not case.state.is_open:
                raise StaleCase(_state_of(case), Sentence("Reopen it, then promise."))
            if promise.follows:
                self._renegotiate(connection, promise, why, act)
            entry = record(connection, self._desktop.now, promise.case_id, act)
            values = promise_rows.values_of(promise, look_at)
            statement = insert(promises).values({**values, "made": entry.acted}).returning(promises)
            return promise_of(connection.execute(statement).one())

        return self._desktop.work.write(run)

    @kept
    def keep(self, promise_id: str, version: int, agent: str, evidence: str) -> Promise:
        """See PromiseStore."""
        by = {"settled": self._desktop.now(), "settled_by": clean(agent), "evidence": clean(evidence)}
        settled = {**by, "state": "kept"}
        owed = IS_PROMISED | IS_OVERDUE
        return self._must("keep_promise", promise_id, version, agent, evidence, settled, owed)

    @kept
    def undo_keep(self, promise_id: str, version: int, agent: str) -> Promise:
        """See PromiseStore."""
        by_me = and_(promises.c.state == "kept", promises.c.settled_by == clean(agent))
        mine = by_me & promise_rows.on_open_case()
        late = self._read(lambda connection: promise_rows.was_broken(connection, promise_id))
        name, state = ("undo_late_keep", "broken") if late else ("undo_keep_promise", "open")
        undone = {"state": state, "evidence": "", "settled": None, "settled_by": ""}
        return self._must(name, promise_id, version, agent, "undone", undone, mine)

    def now(self) -> datetime:
        """See PromiseStore."""
        wanted = select(self._desktop.now())
        return self._read(lambda connection: connection.execute(wanted).scalar_one())

    def promise(self, promise_id: str) -> Promise | None:
        """See PromiseStore."""
        row = self._read(lambda connection: promise_row(connection, promise_id))
        return promise_of(row) if row else None

    def of_case(self, case_id: str) -> tuple[Promise, ...]:
        """See PromiseStore."""
        return self._listed(promises.c.case_id == case_id)

    def of_customer(self, customer_id: str, broken_within: timedelta) -> tuple[Promise, ...]:
        """See PromiseStore."""
        there = self._desktop.work.on_postgres
        to = promise_rows.to_customer(self._desktop.now, customer_id, broken_within, on_postgres=there)
        return tuple(sorted(self._listed(to), key=lambda one: one.state is not PromiseState.BROKEN))

    def of_owner(self, owner: str) -> tuple[Promise, ...]:
        """See PromiseStore."""
        theirs = select(cases.c.id).where(cases.c.owner == owner, IS_OPEN)
        return self._listed(IS_PROMISED | IS_OVERDUE, promises.c.case_id.in_(theirs))

    def at_risk(self) -> tuple[Promise, ...]:
        """See PromiseStore."""
        return self._read(promise_rows.at_risk)

    def of_cases(self, case_ids: Sequence[str]) -> tuple[tuple[Promise, str | None], ...]:
        """See PromiseStore."""
        those = promises.c.case_id.in_(case_ids)
        return self._read(lambda connection: promise_rows.owned(connection, those)) if case_ids else ()

    def due(self, limit: int) -> Due:
        """See PromiseStore."""
        return self._read(lambda connection: promise_rows.due(connection, self._desktop.now, limit))

    def warn(
        self, promise_id: str, version: int, step: Warned, look_at: datetime, actor: str
    ) -> Promise | None:
        """See PromiseStore."""
        told = {"warned": step.value, "look_at": look_at}
        why = "it falls due" if step is Warned.OWNER else "it falls due, and its owner may not keep it"
        return self._first(f"warn_{step.value}", promise_id, version, actor, why, told, IS_PROMISED)

    def look_later(self, promise_id: str, version: int, look_at: datetime) -> None:
        """See PromiseStore."""
        same = (promises.c.id == promise_id) & (promises.c.version == version) & IS_PROMISED
        # No act of anybody, and nothing that anybody sees: not in the journal.
        later = update(promises).where(same).values(look_at=look_at)
        self._desktop.work.write(lambda connection: connection.execute(later).rowcount)

    def break_promise(self, promise_id: str, version: int, actor: str) -> Promise | None:
        """See PromiseStore."""
        passed = IS_PROMISED & (promises.c.due <= self._desktop.now())
        broken = {"state": "broken"}
        return self._first("break_promise", promise_id, version, actor, "its time passed", broken, passed)

    def look_again(self, owner: str) -> int:
        """See PromiseStore."""
        theirs = promises.c.case_id.in_(select(cases.c.id).where(cases.c.owner == owner, IS_OPEN))
        again = update(promises).where(IS_PROMISED, theirs).values(look_at=self._desktop.now())
        return self._desktop.work.write(lambda connection: connection.execute(again).rowcount)

    def _renegotiate(self, connection: Connection, by: Promise, why: str, act: Act) -> None:
        """Settle what ``by`` follows."""
        before = promise_row(connection, by.follows)
        if before is None or before.case_id != by.case_id:
            raise StoreProblem(Sentence("The promise that this one follows is not on this case."), _LOOK)
        # What was broken stays broken: another promise does not undo it.
        broken = before.state == PromiseState.BROKEN.value
        name = "renegotiate_broken" if broken else "renegotiate_promise"
        told = self._desktop.act(name, act.actor, why, (("promise", by.follows),))
        state = before.state if broken else "renegotiated"
        settled = {"settled": self._desktop.now(), "settled_by": clean(by.by), "evidence": clean(why)}
        values, owed = {**settled, "state": state}, IS_PROMISED | IS_OVERDUE
        if self._changed(connection, told, before.id, before.version, values, owed) is None:
            raise StaleCase(Sentence("The promise was settled meanwhile."), _LOOK)

    def _must(
        self,
        name: str,
        promise_id: str,
        version: int,
        agent: str,
        why: str,
        values: dict[str, Any],
        guard: ColumnElement[bool],
    ) -> Promise:
        act = self._desktop.act(name, agent, why, (("promise", promise_id),))

        def run(connection: Connection) -> Promise:
            row = self._changed(connection, act, promise_id, version, values, guard)
            there = row or promise_row(connection, promise_id)
            if row is None and not happened(connection, act.id):
                raise _stale(connection, there)
            assert there is not None  # noqa: S101 - what was changed is there
            return promise_of(there)

        return self._desktop.work.write(run)

    def _first(
        self,
        name: str,
        promise_id: str,
        version: int,
        actor: str,
        why: str,
        values: dict[str, Any],
        guard: ColumnElement[bool],
    ) -> Promise | None:
        act = self._desktop.act(name, actor, why, (("promise", promise_id),))

        def run(connection: Connection) -> AnyRow | None:
            return self._changed(connection, act, promise_id, version, values, guard, patient=False)

        row = self._desktop.work.write(run)
        return promise_of(row) if row else None

    def _changed(
        self,
        connection: Connection,
        act: Act,
        promise_id: str,
        version: int,
        values: dict[str, Any],
        guard: ColumnElement[bool],
        patient: bool = True,
    ) -> AnyRow | None:
        """Change an unchanged promise where ``guard`` holds, and journal it; its case is locked first, as
        by everybody who changes it."""
        before = promise_row(connection, promise_id)
        if before is None or before.version != version:
            return None
        if case_row(connection, before.case_id, lock=True, patient=patient) is None:
            return None
        same = (promises.c.id == promise_id) & (promises.c.version == version) & guard
        statement = (
            update(promises).where(same).values({"version": version + 1, **values}).returning(promises)
        )
        changed = connection.execute(statement).one_or_none()
        if changed is not None:
            record(connection, self._desktop.now, before.case_id, act)
        return changed

    def _listed(self, *conditions: ColumnElement[bool]) -> tuple[Promise, ...]:
        return self._read(lambda connection: promise_rows.listed(connection, *conditions))

    def _read(self, ask: Callable[[Connection], T]) -> T:
        return self._desktop.work.read(ask)


def _stale(connection: Connection, promise: AnyRow | None) -> StaleCase:
    """Why a promise could not be changed: its case is not open any more, or it changed itself."""
    case = existing(connection, promise.case_id) if promise is not None else None
    if case is None or case.state.is_open:
        return StaleCase(Sentence("The promise changed meanwhile."), _LOOK)
    return StaleCase(_state_of(case), Sentence("Reopen it first."))


def _state_of(case: Case) -> Sentence:
    return Sentence("{number} is {state}.", number=case.number, state=STATES[case.state])


def _facts(promise: Promise) -> tuple[tuple[str, str], ...]:
    facts = (("promise", promise.id), ("what", promise.what), ("due", promise.due.isoformat()))
    return (*facts, ("follows", promise.follows)) if promise.follows else facts
