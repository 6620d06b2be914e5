"""What callers asked: questions that an article answered, and those that none did."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select

from agent_desk.application.article_ports import Erased, QuestionChanges
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import ConfirmedQuestion, UnansweredQuestion
from agent_desk.domain.sentence import Sentence
from agent_desk.store.articles import changes
from agent_desk.store.articles.rows import confirmed_of, question_digest, unanswered_of
from agent_desk.store.change import Now, machine_now, server_now
from agent_desk.store.clean import clean, masked
from agent_desk.store.dialect import insert_of
from agent_desk.store.rows import AnyRow
from agent_desk.store.tables.articles import confirmed_questions, unanswered_questions
from agent_desk.store.work import Work


class SqlQuestionStore:
    """The QuestionStore port on SQLite and PostgreSQL; every method blocks and may raise StoreProblem."""

    def __init__(self, work: Work, store_id: str, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._store_id = store_id
        self._clock = clock

    def changes(self, cursor: str) -> QuestionChanges:
        """Confirmed and erased questions since ``cursor`` (empty: everything)."""

        def run(connection: Connection) -> QuestionChanges:
            step = changes.step(connection, changes.QUESTION, self._store_id, cursor)
            there = tuple(map(confirmed_of, _confirmed(connection, step.refs)))
            gone = tuple(sorted(set(step.refs) - {one.id for one in there}))
            return QuestionChanges(step.cursor, there, gone, step.complete, step.anew)

        return self._work.read(run)

    def confirm(self, question: ConfirmedQuestion) -> ConfirmedQuestion:
        """Store it and return it with its id; the same of the same agent again is a no-op."""
        made = str(uuid4())

        def run(connection: Connection) -> ConfirmedQuestion:
            values = {**_asked(question), "id": made, "at": self._now()}
            values |= {"article_key": clean(question.article_key), "version": question.version}
            statement = insert_of(connection)(confirmed_questions).values(values).on_conflict_do_nothing()
            added = connection.scalars(statement.returning(confirmed_questions.c.id)).all()
            changes.note(connection, self._now, changes.QUESTION, added)
            same = _once(question.question, question.article_key, question.agent)
            return confirmed_of(connection.execute(select(confirmed_questions).where(*same)).one())

        return self._work.write(run)

    def take_back(self, question: str, article_key: str, agent: str) -> int:
        """Undo of :meth:`confirm`; returns how many there were."""
        same = _once(question, article_key, agent)
        return self._work.write(lambda connection: self._forget(connection, same))

    def note_unanswered(self, question: UnansweredQuestion) -> None:
        """Record a question without an answer; the same id again is a no-op."""
        values = {**_asked(question), "id": question.id, "found": question.found}
        values["language"] = clean(question.language)

        def run(connection: Connection) -> None:
            statement = insert_of(connection)(unanswered_questions).values({**values, "at": self._now()})
            connection.execute(statement.on_conflict_do_nothing())

        self._work.write(run)

    def unanswered(self, limit: int) -> tuple[UnansweredQuestion, ...]:
        """Questions without an answer, newest first."""
        newest = unanswered_questions.c.at.desc(), unanswered_questions.c.id
        statement = select(unanswered_questions).order_by(*newest).limit(limit)
        return tuple(
            map(unanswered_of, self._work.read(lambda connection: connection.execute(statement).all()))
        )

    def settle_unanswered(self, ids: Iterable[str]) -> int:
        """The editor is done with them: they are deleted."""
        done = unanswered_questions.c.id.in_(sorted(set(ids)))
        return self._work.write(lambda connection: _deleted(connection, unanswered_questions, (done,)))

    def erase(self, *, question: str = "", agent: str = "", customer_id: str = "") -> Erased:
        """Erase all questions with this text, of this agent or of this customer, as far as one may."""
        given = [
            ("digest", question_digest(question) if question.strip() else ""),
            ("agent", clean(agent)),
            ("customer_id", clean(customer_id)),
        ]
        wanted = [(name, value) for name, value in given if value]
        if not wanted:
            raise StoreProblem(
                Sentence("Nothing was said to be erased."),
                Sentence("Name a question, an agent or a customer."),
            )

        def run(connection: Connection) -> Erased:
            confirmed = [confirmed_questions.c[name] == value for name, value in wanted]
            others = [unanswered_questions.c[name] == value for name, value in wanted]
            gone = self._forget(connection, confirmed) + _deleted(connection, unanswered_questions, others)
            # A row that a policy keeps from being deleted is passed over without a word.
            left = _counted(connection, confirmed_questions, confirmed)
            return Erased(gone, left + _counted(connection, unanswered_questions, others))

        return self._work.write(run)

    def counts(self) -> tuple[int, int]:
        """How many confirmed questions there are, and how many without an answer."""

        def run(connection: Connection) -> tuple[int, int]:
            tables = (confirmed_questions, unanswered_questions)
            first, second = (_counted(connection, one) for one in tables)
            return first, second

        return self._work.read(run)

    @property
    def _now(self) -> Now:
        return server_now if self._work.on_postgres else machine_now(self._clock())

    def _forget(self, connection: Connection, which: Sequence[ColumnElement[bool]]) -> int:
        gone = delete(confirmed_questions).where(*which).returning(confirmed_questions.c.id)
        ids = connection.scalars(gone).all()
        changes.note(connection, self._now, changes.QUESTION, ids)
        return len(ids)


def _asked(question: ConfirmedQuestion | UnansweredQuestion) -> dict[str, object]:
    return {
        "question": masked(question.question),
        "digest": question_digest(question.question),
        "agent": clean(question.agent),
        "customer_id": clean(question.customer_id) or None,
        "case_id": clean(question.case_id) or None,
    }


def _once(question: str, article_key: str, agent: str) -> tuple[ColumnElement[bool], ...]:
    one = confirmed_questions.c
    same = one.digest == question_digest(question), one.article_key == clean(article_key)
    return (*same, one.agent == clean(agent))


def _confirmed(connection: Connection, ids: Sequence[str]) -> list[AnyRow]:
    if not ids:
        return []
    oldest = confirmed_questions.c.at, confirmed_questions.c.id
    wanted = select(confirmed_questions).where(confirmed_questions.c.id.in_(ids)).order_by(*oldest)
    return list(connection.execute(wanted))


def _deleted(connection: Connection, table: Table, which: Sequence[ColumnElement[bool]]) -> int:
    return len(connection.scalars(delete(table).where(*which).returning(table.c.id)).all())


def _counted(connection: Connection, table: Table, which: Sequence[ColumnElement[bool]] = ()) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*which)) or 0
