"""Cases, notes, journal and outbox in SQL: every change and its journal entry in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import count
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, select

from agent_desk.application.ports import Claim, StaleCase
from agent_desk.domain.case import Case, CaseState, JournalEntry, Note, OutboxItem, Outcome
from agent_desk.domain.records import RecordRef
from agent_desk.domain.sentence import Sentence
from agent_desk.store import beginning, claim, journal, writes
from agent_desk.store.case_life import check_settled, is_held, state_values
from agent_desk.store.case_words import STATES, of_another, owned_by
from agent_desk.store.change import Now, case_row, change, existing
from agent_desk.store.clean import clean
from agent_desk.store.customers.joined import theirs
from agent_desk.store.desktop import Desktop
from agent_desk.store.journal import Act
from agent_desk.store.kept_calls import kept, kept_as
from agent_desk.store.note_rows import notes_of, write_note
from agent_desk.store.rows import AnyRow, case_of, tickets_of, tickets_text
from agent_desk.store.tables import IS_FREE, IS_OPEN, cases

T = TypeVar("T")

_TRY_AGAIN = Sentence("Look at the case as it is now, then decide again; what you wrote is kept.")


class SqlCaseStore:
    """The CaseStore port on SQLite and PostgreSQL.

    ``claim_in_steps`` is for databases that speak PostgreSQL but have not its functions. Every method blocks
    until its commit and raises StoreProblem or one of its kinds.
    """

    def __init__(self, desktop: Desktop, *, claim_in_steps: bool = False) -> None:
        self._desktop = desktop
        self._work = desktop.work
        self._claim_in_steps = claim_in_steps or not desktop.work.on_postgres

    def open_case_of(self, customer_id: str) -> Case | None:
        """The customer's open case that changed last, or None."""
        newest = cases.c.changed.desc(), cases.c.version.desc()
        whose = theirs(cases.c.customer_id, [customer_id], on_postgres=self._work.on_postgres)
        found = self._cases(whose, IS_OPEN, order=newest, limit=1)
        return found[0] if found else None

    def last_case_of(self, customer_id: str) -> Case | None:
        """The customer's case that was opened last, whatever its state, or None."""
        last = cases.c.opened.desc(), cases.c.id
        whose = theirs(cases.c.customer_id, [customer_id], on_postgres=self._work.on_postgres)
        found = self._cases(whose, order=last, limit=1)
        return found[0] if found else None

    def case(self, case_id: str) -> Case | None:
        """One case."""
        row = self._work.read(lambda connection: case_row(connection, case_id))
        return case_of(row) if row else None

    def cases_of_owner(self, owner: str) -> tuple[Case, ...]:
        """Open cases of an agent, oldest first."""
        return self._cases(cases.c.owner == owner, IS_OPEN)

    def unowned(self, limit: int) -> tuple[Case, ...]:
        """Open cases that nobody owns, oldest first."""
        return self._cases(IS_FREE, limit=limit)

    @kept
    def open_case(
        self,
        case_id: str,
        customer_id: str,
        topic: str,
        tickets: Sequence[RecordRef],
        actor: str,
        why: str,
        number: str = "",
    ) -> Case:
        """Begin an unowned case under the UUID ``case_id``; the same id again returns the case as it is.

        ``number`` is the one that it had before it was lost; another one if that was given anew.
        """
        linked = tickets_text(dict.fromkeys(tickets))
        case = beginning.NewCase(case_id, customer_id, clean(topic), linked, number)
        act = self._desktop.act("open_case", actor, why)
        return self._work.write(lambda connection: beginning.begin(connection, self._now, case, act))

    @kept
    def claim(
        self, case_id: str, version: int, agent: str, why: str, outbox: Sequence[OutboxItem] = ()
    ) -> Claim:
        """Become the owner if nobody is; lost though nobody owns it means that it changed: look again."""
        act = self._desktop.act("claim", agent, why)

        def run(connection: Connection) -> Claim:
            result, row = claim.claim(connection, self._claim_now, case_id, version, act)
            if row is not None:
                writes.enqueue(connection, row, act.actor, outbox)
            return result

        return self._work.write(run) if outbox else self._claimed(run)

    @kept_as("claim")
    def claim_next(self, agent: str, why: str) -> Case | None:
        """Become the owner of the oldest unowned case that nobody else is taking just now, if any."""
        act = self._desktop.act("claim", agent, why)
        tries = count()

        def run(connection: Connection) -> AnyRow | None:
            return claim.claim_next(connection, self._claim_now, act, again=next(tries) > 0)

        row = self._claimed(run)
        return case_of(row) if row else None

    @kept
    def release(
        self,
        case_id: str,
        version: int,
        epoch: int,
        agent: str,
        why: str,
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        """Give a case back (undo of a claim) with its outbox rows; raises StaleCase when it changed, or is
        solved or closed: such a one keeps its owner, who answers for it when it is reopened."""
        act = self._desktop.act("release", agent, why)

        def run(connection: Connection) -> Case:
            row = claim.release(connection, self._now, case_id, act, *_held(version, epoch, act.actor))
            if row is None:
                return _done_or_stale(connection, case_id, act)
            writes.enqueue(connection, row, act.actor, outbox)
            return case_of(row)

        return self._work.write(run)

    @kept
    def link_ticket(
        self, case_id: str, ticket: RecordRef, actor: str, why: str, outbox: Sequence[OutboxItem] = ()
    ) -> Case:
        """Link a ticket to a case with its outbox rows, journalled; the same ticket again is a no-op."""
        act = self._desktop.act("link_ticket", actor, why, (("ticket", str(ticket)),))

        def run(connection: Connection) -> Case:
            row = case_row(connection, case_id, lock=True)
            if row is None or ticket in tickets_of(row.tickets):
                return existing(connection, case_id)
            linked = {"tickets": tickets_text([*tickets_of(row.tickets), ticket])}
            changed = change(connection, self._now, case_id, act, linked) or row
            writes.enqueue(connection, changed, act.actor, outbox)
            return case_of(changed)

        return self._work.write(run)

    @kept
    def set_state(
        self, case_id: str, version: int, epoch: int, agent: str, state: CaseState, why: str
    ) -> Case:
        """Change the state of a case that ``agent`` owns; raises StaleCase when it changed meanwhile, and
        PromisesOpen when a case with promises still owed would be solved or closed."""
        act = self._desktop.act("set_state", agent, why)

        def run(connection: Connection) -> Case:
            guards = _held(version, epoch, act.actor)
            if not state.is_open and is_held(connection, case_id, version, epoch, act.actor):
                check_settled(connection, case_id)
            values = state_values(state, self._now)
            row = change(connection, self._now, case_id, act, values, *guards)
            return case_of(row) if row else _done_or_stale(connection, case_id, act)

        return self._work.write(run)

    @kept
    def add_note(self, note: Note, epoch: int | None, outbox: Sequence[OutboxItem] = ()) -> Case:
        """Append a note and its outbox rows; the same id is a no-op.

        ``epoch`` is the owner's fencing token, None for a colleague's note. The note's time becomes the
        store's.
        """
        act = self._desktop.act("add_note", note.author, "")

        def run(connection: Connection) -> Case:
            row = write_note(connection, self._now, note, epoch, act)
            if row is not None:
                writes.enqueue(connection, row, act.actor, outbox)
                return case_of(row)
            return existing(connection, note.case_id)

        return self._work.write(run)

    def notes(self, case_id: str) -> tuple[Note, ...]:
        """Notes of a case, newest first."""
        return self._work.read(lambda connection: notes_of(connection, case_id))

    def journal(self, case_id: str) -> tuple[JournalEntry, ...]:
        """The case's journal, oldest first."""
        return self._work.read(lambda connection: journal.entries(connection, case_id))

    def verify_journal(self, case_id: str) -> tuple[str, ...]:
        """Sentences on what is broken in the case's hash chain; empty when whole."""
        return self._work.read(lambda connection: journal.broken(connection, case_id))

    def due_outbox(self, connections: Sequence[str], agent: str, limit: int) -> tuple[OutboxItem, ...]:
        """Lease the agent's due writes: ``sending`` ones to send, ``unknown`` ones to read back first.

        Of several writes to one record only the first is given until it is settled: ask again afterwards.
        """
        run = writes.lease
        return self._work.write(lambda connection: run(connection, self._now, connections, agent, limit))

    @kept
    def settle_outbox(
        self, item_id: str, outcome: Outcome, problem: str = "", not_before: datetime | None = None
    ) -> OutboxItem:
        """Record what became of a write; journalled."""
        retry_in = not_before - self._desktop.clock() if not_before else None
        settled = writes.Settled(self._desktop.acts.new_id(), outcome, problem, retry_in)
        device = self._desktop.device
        return self._work.write(
            lambda connection: writes.settle(connection, self._now, item_id, settled, device)
        )

    def outbox_of(self, case_id: str) -> tuple[OutboxItem, ...]:
        """Writes of a case, newest first."""
        return self._work.read(lambda connection: writes.of_case(connection, case_id))

    @property
    def _now(self) -> Now:
        return self._desktop.now

    @property
    def _claim_now(self) -> Now | None:
        return self._now if self._claim_in_steps else None

    def _claimed(self, run: Callable[[Connection], T]) -> T:
        return self._work.write(run) if self._claim_in_steps else self._work.write_at_once(run)

    def _cases(
        self,
        *conditions: ColumnElement[bool],
        order: Sequence[ColumnElement[object]] = (cases.c.opened, cases.c.id),
        limit: int | None = None,
    ) -> tuple[Case, ...]:
        statement = select(cases).where(*conditions).order_by(*order).limit(limit)
        return tuple(map(case_of, self._work.read(lambda connection: connection.execute(statement).all())))


def _held(version: int, epoch: int, agent: str) -> tuple[ColumnElement[bool], ...]:
    return cases.c.version == version, cases.c.epoch == epoch, cases.c.owner == agent


def _done_or_stale(connection: Connection, case_id: str, act: Act) -> Case:
    case = existing(connection, case_id)
    if journal.happened(connection, act.id):
        return case
    if not case.state.is_open:
        state = Sentence("{number} is {state}.", number=case.number, state=STATES[case.state])
        raise StaleCase(state, _TRY_AGAIN)
    raise of_another(case, act.actor) or StaleCase(
        Sentence("{number} changed meanwhile: {owner}.", number=case.number, owner=owned_by(case)), _TRY_AGAIN
    )
