"""Consults in SQL: a question, then an answer that becomes a note of the case in the same transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Case, Note, OutboxItem
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.sentence import Sentence
from agent_desk.store import writes
from agent_desk.store.change import existing, record
from agent_desk.store.clean import clean, masked
from agent_desk.store.desktop import Desktop
from agent_desk.store.dialect import insert_of
from agent_desk.store.journal import Act
from agent_desk.store.kept_calls import kept
from agent_desk.store.note_rows import write_note
from agent_desk.store.rows import AnyRow, made_of
from agent_desk.store.tables.consults import consults

_AT_MOST = 500


class SqlConsultStore:
    """The ConsultStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def ask(self, consult: Consult) -> Consult:
        """See ConsultStore."""
        whom = ("asked_of", consult.asked_of), ("department", consult.department)
        act = self._desktop.act("ask_consult", consult.asked_by, "", (("consult", consult.id), *whom))
        texts = ("asked_by", "asked_of", "department", "question")
        values: dict[str, Any] = {name: clean(getattr(consult, name)) for name in texts}
        values |= {"id": consult.id, "case_id": consult.case_id, "state": "asked"}

        def run(connection: Connection) -> Consult:
            row = _row(connection, consult.id)
            if row is None:
                entry = record(connection, self._desktop.now, consult.case_id, act)
                new = {**values, "asked": entry.acted, "answer": "", "answered_by": ""}
                connection.execute(insert_of(connection)(consults).values(new))
                row = _row(connection, consult.id)
            return _consult_of(row)

        return self._desktop.work.write(run)

    @kept
    def answer(
        self, consult_id: str, agent: str, answer: str, note: Note, outbox: Sequence[OutboxItem] = ()
    ) -> tuple[Consult, Case]:
        """See ConsultStore."""
        act = self._desktop.act("answer_consult", agent, "")

        def run(connection: Connection) -> tuple[Consult, Case]:
            settled = self._settled(connection, consult_id, act, ConsultState.ANSWERED, answer)
            row = write_note(connection, self._desktop.now, note, None, act)
            if row is not None:
                writes.enqueue(connection, row, act.actor, outbox)
            return settled, existing(connection, settled.case_id)

        return self._desktop.work.write(run)

    @kept
    def settle(self, consult_id: str, agent: str, state: ConsultState, why: str) -> Consult:
        """See ConsultStore."""
        name = "decline_consult" if state is ConsultState.DECLINED else "withdraw_consult"
        act = self._desktop.act(name, agent, why, (("consult", consult_id),))

        def run(connection: Connection) -> Consult:
            before = _row(connection, consult_id)
            settled = self._settled(connection, consult_id, act, state, why)
            if before is not None and before.state == ConsultState.ASKED:
                record(connection, self._desktop.now, settled.case_id, act)
            return settled

        return self._desktop.work.write(run)

    def consult(self, consult_id: str) -> Consult | None:
        """See ConsultStore."""
        row = self._desktop.work.read(lambda connection: _row(connection, consult_id))
        return _consult_of(row) if row else None

    def open_to(self, agent: str, department: str) -> tuple[Consult, ...]:
        """See ConsultStore."""
        return self._list(consults.c.state == "asked", _to(agent, department), order=consults.c.asked.asc())

    def asked_by(self, agent: str, within: timedelta) -> tuple[Consult, ...]:
        """See ConsultStore."""
        lately = consults.c.answered >= self._desktop.now(-within)
        shown = or_(consults.c.state == "asked", and_(consults.c.state.in_(["answered", "declined"]), lately))
        return self._list(consults.c.asked_by == clean(agent), shown, order=consults.c.asked.desc())

    def newest(self, agent: str, department: str) -> str:
        """See ConsultStore."""
        mine = or_(consults.c.asked_by == clean(agent), _to(agent, department))
        counted = select(func.count(), func.max(consults.c.asked), func.max(consults.c.answered)).where(mine)
        row = self._desktop.work.read(lambda connection: connection.execute(counted).one())
        return " ".join(map(str, row))

    def _settled(
        self, connection: Connection, consult_id: str, act: Act, state: ConsultState, answer: str
    ) -> Consult:
        said = {"state": state.value, "answer": masked(answer), "answered_by": act.actor}
        asked = (consults.c.id == consult_id) & (consults.c.state == "asked")
        connection.execute(update(consults).where(asked).values({**said, "answered": self._desktop.now()}))
        row = _row(connection, consult_id)
        if row is None:
            raise StoreProblem(Sentence("This question is not there."), Sentence("Look at the list again."))
        if any(getattr(row, name) != value for name, value in said.items()):
            by = row.answered_by
            raise StoreProblem(
                Sentence("{who} has answered this question, or taken it back, already.", who=by)
                if by
                else Sentence("This question is not yours to answer."),
                Sentence("Your text is kept in the note field."),
            )
        return _consult_of(row)

    def _list(self, *wanted: ColumnElement[bool], order: ColumnElement[Any]) -> tuple[Consult, ...]:
        found = select(consults).where(*wanted).order_by(order, consults.c.id).limit(_AT_MOST)
        return tuple(map(_consult_of, self._desktop.work.read(lambda to: to.execute(found).all())))


def _to(agent: str, department: str) -> ColumnElement[bool]:
    others = (consults.c.asked_of == "") & (consults.c.department == clean(department))
    theirs = others & (consults.c.asked_by != clean(agent)) if department else consults.c.id.is_(None)
    return or_(consults.c.asked_of == clean(agent), theirs)


def _row(connection: Connection, consult_id: str) -> AnyRow | None:
    return connection.execute(select(consults).where(consults.c.id == consult_id)).one_or_none()


def _consult_of(row: AnyRow | None) -> Consult:
    assert row is not None  # noqa: S101 - it was written in this transaction
    return made_of(Consult, row, state=ConsultState(row.state))
