"""The life of a case in SQL: waiting, returning, reopening, and taking over from who is away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, literal, select

from agent_desk.application.ports import StaleCase, StoreProblem
from agent_desk.application.promise_ports import PromisesOpen
from agent_desk.application.team_ports import AWAY_AFTER, OwnerPresent
from agent_desk.domain.case import Case, CaseState, OutboxItem, WaitingFor
from agent_desk.domain.sentence import Sentence
from agent_desk.store import claim
from agent_desk.store.case_words import STATES, of_another, owned_by
from agent_desk.store.change import Now, case_row, change, existing
from agent_desk.store.clean import clean, text_pairs
from agent_desk.store.customers.joined import theirs
from agent_desk.store.desktop import Desktop
from agent_desk.store.journal import Act, happened
from agent_desk.store.kept_calls import kept
from agent_desk.store.rows import AnyRow, case_of
from agent_desk.store.tables import IS_OPEN, IS_OVERDUE, IS_PROMISED, cases, journal, presence, promises
from agent_desk.store.types import Moment
from agent_desk.store.writes import enqueue

_LOOK = Sentence("Look at the case as it is now, then decide again.")


class SqlCaseLife:
    """The CaseLife port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def wait(
        self,
        case_id: str,
        version: int,
        epoch: int,
        agent: str,
        for_: WaitingFor,
        until: datetime | None,
        why: str,
    ) -> Case:
        """See CaseLife."""
        facts = (("waiting_for", for_.value), ("until", until.isoformat() if until else ""))
        act = self._desktop.act("wait", agent, why, facts)
        state = "waiting" if for_ is not WaitingFor.NOTHING else "open"
        values = {"state": state, "waiting_for": for_.value, "waiting_until": until}
        guards = (cases.c.version == version, cases.c.epoch == epoch, cases.c.owner == act.actor, IS_OPEN)

        def run(connection: Connection) -> Case:
            row = change(connection, self._desktop.now, case_id, act, values, *guards)
            if row is not None:
                self._check_to_come(connection, until)
                return case_of(row)
            return _done_or_stale(connection, case_id, act, owners=True)

        return self._desktop.work.write(run)

    @kept
    def reopen(self, case_id: str, version: int, agent: str, why: str) -> Case:
        """See CaseLife."""
        act = self._desktop.act("reopen", agent, why)
        values = {"state": "open", "reopened": cases.c.reopened + 1, **_NOT_WAITING}

        def run(connection: Connection) -> Case:
            same = cases.c.version == version
            row = change(connection, self._desktop.now, case_id, act, values, same, ~IS_OPEN)
            return case_of(row) if row else _done_or_stale(connection, case_id, act)

        return self._desktop.work.write(run)

    def return_case(self, case_id: str, actor: str) -> Case | None:
        """See CaseLife."""
        act = self._desktop.act("return_case", actor, "the time it waited for has come")
        come = (cases.c.state == "waiting", cases.c.waiting_until <= self._desktop.now())

        def run(connection: Connection) -> AnyRow | None:
            if case_row(connection, case_id, lock=True, patient=False) is None:
                return None
            values = {"state": "open", **_NOT_WAITING}
            return change(connection, self._desktop.now, case_id, act, values, *come)

        row = self._desktop.work.write(run)
        return case_of(row) if row else None

    @kept
    def take_over(
        self,
        case_id: str,
        version: int,
        agent: str,
        why: str,
        as_lead: bool = False,
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        """See CaseLife."""
        act = self._desktop.act("take_over", agent, why)

        def run(connection: Connection) -> Case:
            before = existing(connection, case_id)
            told = replace(act, body=(*act.body, ("from", before.owner or "")))
            guards = (cases.c.version == version, *(() if as_lead else (~self._is_present(),)))
            row = claim.take_over(connection, self._desktop.now, case_id, told, *guards)
            if row is not None:
                enqueue(connection, row, act.actor, outbox)
                return case_of(row)
            case = _done_or_stale(connection, case_id, act, version)
            if case.owner and case.owner != act.actor and case.state.is_open:
                words = Sentence("{owner} is there and owns {number}.", owner=case.owner, number=case.number)
                raise OwnerPresent(words, Sentence("Ask them for a handoff."))
            return case

        return self._desktop.work.write(run)

    def lately_solved(self, customer_id: str, within: timedelta) -> Case | None:
        """See CaseLife."""
        whose = theirs(cases.c.customer_id, [customer_id], on_postgres=self._desktop.work.on_postgres)
        lately = (whose, ~IS_OPEN, cases.c.solved >= self._desktop.now(-within))
        wanted = select(cases).where(*lately).order_by(cases.c.solved.desc()).limit(1)
        row = self._desktop.work.read(lambda connection: connection.execute(wanted).one_or_none())
        return case_of(row) if row else None

    def taken_from(self, agent: str, since: datetime) -> tuple[tuple[Case, str, str], ...]:
        """See CaseLife."""
        taken = select(cases, journal.c.actor, journal.c.why, journal.c.body).join(
            journal, journal.c.case_id == cases.c.id
        )
        lately = taken.where(journal.c.at >= since, journal.c.act == "take_over").order_by(journal.c.seq)
        rows = self._desktop.work.read(lambda connection: connection.execute(lately).all())
        mine = ("from", clean(agent))
        return tuple((case_of(row), row.actor, row.why or "") for row in rows if mine in text_pairs(row.body))

    def _check_to_come(self, connection: Connection, until: datetime | None) -> None:
        """By the store's clock. What is done again after a fail-over may come late: it returns at once."""
        if until is None or self._desktop.acts.facts():
            return
        if connection.scalar(select(literal(until, Moment) <= self._desktop.now())):
            raise StoreProblem(
                Sentence("A case cannot wait until a time that has passed."),
                Sentence("Choose a time to come."),
            )

    def _is_present(self) -> ColumnElement[bool]:
        lately = presence.c.seen > self._desktop.now(-AWAY_AFTER)
        return exists().where(presence.c.agent == cases.c.owner, lately)


_NOT_WAITING = {"waiting_for": "", "waiting_until": None}


def state_values(state: CaseState, now: Now) -> dict[str, Any]:
    """What changes with a case's state."""
    waiting = {} if state is CaseState.WAITING else _NOT_WAITING
    return {"state": state.value, **waiting, **({} if state.is_open else {"solved": now()})}


def is_held(connection: Connection, case_id: str, version: int, epoch: int, agent: str) -> bool:
    """Whether a case is an agent's and unchanged; from here on nobody changes it meanwhile."""
    row = case_row(connection, case_id, lock=True)
    return row is not None and (row.version, row.epoch, row.owner) == (version, epoch, agent)


def check_settled(connection: Connection, case_id: str) -> None:
    """Refuse to solve a case, which is locked, while its customer waits for what was promised."""
    owed = (promises.c.case_id == case_id, IS_PROMISED | IS_OVERDUE)
    count = connection.scalar(select(func.count()).select_from(promises).where(*owed))
    if count:
        raise PromisesOpen(
            Sentence("Promises that are open or broken: {count}.", count=count),
            Sentence("Keep or renegotiate what was promised, then solve the case."),
        )


def _done_or_stale(
    connection: Connection, case_id: str, act: Act, unless: int | None = None, *, owners: bool = False
) -> Case:
    """The case as it is if the act was done before, or its version is still the one that was known;
    ``owners`` says that it is the owner's act."""
    case = existing(connection, case_id)
    if case.version == unless or happened(connection, act.id):
        return case
    another = of_another(case, act.actor) if owners else None
    raise another or StaleCase(
        Sentence(
            "{number} changed meanwhile: it is {state}, {owner}.",
            number=case.number,
            state=STATES[case.state],
            owner=owned_by(case),
        ),
        _LOOK,
    )
