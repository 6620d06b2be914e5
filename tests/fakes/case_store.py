"""A CaseStore in memory: the same contract, without a database."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from agent_desk.application.ports import Changes, Claim, StaleCase, StoreProblem
from agent_desk.application.promise_ports import PromisesOpen
from agent_desk.domain.case import Case, CaseState, JournalEntry, Note, OutboxItem, Outcome, WaitingFor
from agent_desk.domain.case_number import new_number
from agent_desk.domain.promise import Promise
from agent_desk.domain.records import RecordRef

LEASE = timedelta(seconds=60)
_UNSETTLED = (Outcome.WAITING, Outcome.SENDING, Outcome.UNKNOWN)


class FakeCaseStore:
    """Cases, notes, journal and outbox in dictionaries under one lock; ``clock`` gives aware UTC times."""

    def __init__(
        self, clock: Callable[[], datetime] = lambda: datetime.now(UTC), device: str = "fake"
    ) -> None:
        self._clock = clock
        self._device = device
        self._lock = threading.RLock()
        self._cases: dict[str, Case] = {}
        self._notes: dict[str, Note] = {}
        self._outbox: dict[str, tuple[str, OutboxItem]] = {}
        self._leases: dict[str, datetime] = {}
        self.entries: list[JournalEntry] = []
        self.promises: dict[str, Promise] = {}
        self.solved: dict[str, datetime] = {}

    def open_case_of(self, customer_id: str) -> Case | None:
        found = [case for case in self._open() if case.customer_id == customer_id]
        return max(found, key=lambda case: (case.changed, case.version), default=None)

    def last_case_of(self, customer_id: str) -> Case | None:
        found = [case for case in self._cases.values() if case.customer_id == customer_id]
        return max(found, key=lambda case: case.opened, default=None)

    def case(self, case_id: str) -> Case | None:
        return self._cases.get(case_id)

    def cases_of_owner(self, owner: str) -> tuple[Case, ...]:
        return _oldest_first(case for case in self._open() if case.owner == owner)

    def unowned(self, limit: int) -> tuple[Case, ...]:
        return _oldest_first(case for case in self._open() if case.owner is None)[:limit]

    def open_case(
        self, case_id: str, customer_id: str, topic: str, tickets: Sequence[RecordRef], actor: str, why: str
    ) -> Case:
        with self._lock:
            if case_id in self._cases:
                return self._cases[case_id]
            now, refs = self._clock(), tuple(dict.fromkeys(tickets))
            case = Case(
                case_id, new_number(), customer_id, topic, CaseState.OPEN, None, 0, 1, now, now, tickets=refs
            )
            return self._keep(case, "open_case", actor, why)

    def claim(
        self, case_id: str, version: int, agent: str, why: str, outbox: Sequence[OutboxItem] = ()
    ) -> Claim:
        with self._lock:
            case = self._existing(case_id)
            if case.owner is not None or case.version != version or not case.state.is_open:
                return Claim(False, case)
            now = self._clock()
            owned = replace(case, owner=agent, owned_since=now, epoch=case.epoch + 1)
            return Claim(True, self._change(owned, "claim", agent, why, outbox))

    def claim_next(self, agent: str, why: str) -> Case | None:
        with self._lock:
            free = self.unowned(1)
            return self.claim(free[0].id, free[0].version, agent, why).case if free else None

    def release(
        self,
        case_id: str,
        version: int,
        epoch: int,
        agent: str,
        why: str,
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        with self._lock:
            case = self._held(case_id, version, epoch, agent)
            if not case.state.is_open:
                raise StaleCase(f"{case.number} is {case.state}.")
            free = replace(case, owner=None, owned_since=None, epoch=case.epoch + 1)
            return self._change(free, "release", agent, why, outbox)

    def link_ticket(
        self, case_id: str, ticket: RecordRef, actor: str, why: str, outbox: Sequence[OutboxItem] = ()
    ) -> Case:
        with self._lock:
            case = self._existing(case_id)
            if ticket in case.tickets:
                return case
            linked = replace(case, tickets=(*case.tickets, ticket))
            return self._change(linked, "link_ticket", actor, why, outbox)

    def set_state(
        self, case_id: str, version: int, epoch: int, agent: str, state: CaseState, why: str
    ) -> Case:
        with self._lock:
            case = self._held(case_id, version, epoch, agent)
            if not state.is_open:
                if any(one.owed for one in self.promises_of(case_id)):
                    raise PromisesOpen("Promises that are open or broken: 1.")
                self.solved[case_id] = self._clock()
            case = replace(case, state=state)
            if state is not CaseState.WAITING:
                case = replace(case, waiting_for=WaitingFor.NOTHING, waiting_until=None)
            return self._change(case, "set_state", agent, why)

    def now(self) -> datetime:
        return self._clock()

    def held(self, case_id: str, version: int, epoch: int, agent: str) -> Case:
        return self._held(case_id, version, epoch, agent)

    def waiting_until(self, now: datetime) -> tuple[str, ...]:
        waiting = (case for case in self._cases.values() if case.state is CaseState.WAITING)
        return tuple(case.id for case in waiting if case.waiting_until and case.waiting_until <= now)

    def change(self, case: Case, act: str, actor: str, why: str) -> Case:
        with self._lock:
            return self._change(case, act, actor, why)

    def move(
        self,
        case: Case,
        agent: str,
        act: str,
        why: str,
        body: tuple[tuple[str, str], ...],
        outbox: Sequence[OutboxItem] = (),
    ) -> Case:
        with self._lock:
            owned = replace(case, owner=agent, owned_since=self._clock(), epoch=case.epoch + 1)
            return self._change(owned, act, agent, why, outbox, body)

    def enter(self, case_id: str, act: str, actor: str, why: str, body: tuple[tuple[str, str], ...]) -> None:
        """Journal an act that leaves the case itself as it is."""
        self._enter(self._existing(case_id), act, actor, why, body)

    def promises_of(self, case_id: str) -> tuple[Promise, ...]:
        return tuple(one for one in self.promises.values() if one.case_id == case_id)

    def add_note(self, note: Note, epoch: int | None, outbox: Sequence[OutboxItem] = ()) -> Case:
        with self._lock:
            case = self._existing(note.case_id)
            if note.id in self._notes:
                return case
            if epoch is not None and epoch != case.epoch:
                raise StaleCase(f"{case.number} changed hands: its owner is {case.owner}.")
            text = note.text.replace("\0", "").encode("utf-8", "replace").decode()
            self._notes[note.id] = replace(note, text=text, written=self._clock())
            return self._change(case, "add_note", note.author, "", outbox, (("note", note.id),))

    def notes(self, case_id: str) -> tuple[Note, ...]:
        return tuple(note for note in reversed(self._notes.values()) if note.case_id == case_id)

    def journal(self, case_id: str) -> tuple[JournalEntry, ...]:
        return tuple(entry for entry in self.entries if entry.case_id == case_id)

    def verify_journal(self, case_id: str) -> tuple[str, ...]:
        """Whether every version of the case has its entry; there is no chain in memory."""
        versions = {entry.case_version for entry in self.journal(case_id)}
        missing = set(range(1, self._existing(case_id).version + 1)) - versions
        return tuple(f"Entry {version} is missing." for version in sorted(missing))

    def due_outbox(self, connections: Sequence[str], agent: str, limit: int) -> tuple[OutboxItem, ...]:
        with self._lock:
            now = self._clock()
            due = [item for item in self._first_unsettled(agent) if self._is_due(item, connections, now)]
            return tuple(self._lease(item, now) for item in due[:limit])

    def settle_outbox(
        self, item_id: str, outcome: Outcome, problem: str = "", not_before: datetime | None = None
    ) -> OutboxItem:
        with self._lock:
            if item_id not in self._outbox:
                raise StoreProblem("This write is not in the outbox.")
            agent, item = self._outbox[item_id]
            leased = self._leases.pop(item_id, None)
            finished = item.outcome is Outcome.DONE and outcome is not Outcome.UNDONE
            if finished or (leased is None and (item.outcome, item.problem) == (outcome, problem)):
                return item
            item = replace(item, outcome=outcome, problem=problem, not_before=not_before)
            self._outbox[item_id] = agent, item
            self._enter(self._existing(item.case_id), f"write_{outcome}", agent, "", (("write", item_id),))
            return item

    def outbox_of(self, case_id: str) -> tuple[OutboxItem, ...]:
        return tuple(item for _, item in reversed(self._outbox.values()) if item.case_id == case_id)

    def _open(self) -> tuple[Case, ...]:
        with self._lock:
            return tuple(case for case in self._cases.values() if case.state.is_open)

    def _existing(self, case_id: str) -> Case:
        if case_id not in self._cases:
            raise StoreProblem("This case does not exist.")
        return self._cases[case_id]

    def _held(self, case_id: str, version: int, epoch: int, agent: str) -> Case:
        case = self._existing(case_id)
        if (case.version, case.epoch, case.owner) != (version, epoch, agent):
            another = case.owner not in (None, agent) and case.state.is_open
            words = f"{case.owner} owns {case.number}" if another else f"{case.number} changed meanwhile"
            raise StaleCase(f"{words}.", f"Ask {case.owner}, or take it over." if another else "")
        return case

    def _change(
        self,
        case: Case,
        act: str,
        actor: str,
        why: str,
        outbox: Sequence[OutboxItem] = (),
        body: tuple[tuple[str, str], ...] = (),
    ) -> Case:
        case = replace(case, version=case.version + 1, changed=self._clock())
        for item in outbox:
            waiting = replace(
                item, case_id=case.id, created=case.changed, outcome=Outcome.WAITING, attempts=0
            )
            self._outbox[item.id] = actor, waiting
        return self._keep(case, act, actor, why, body)

    def _keep(
        self, case: Case, act: str, actor: str, why: str, body: tuple[tuple[str, str], ...] = ()
    ) -> Case:
        self._cases[case.id] = case
        self._enter(case, act, actor, why, body)
        return case

    def _enter(self, case: Case, act: str, actor: str, why: str, body: tuple[tuple[str, str], ...]) -> None:
        who = (actor, self._device, act, why, self._clock())
        self.entries.append(JournalEntry(str(uuid4()), case.id, case.version, *who, body))

    def _first_unsettled(self, agent: str) -> list[OutboxItem]:
        first: dict[tuple[str, RecordRef], OutboxItem] = {}
        for who, item in self._outbox.values():
            if who == agent and item.outcome in _UNSETTLED:
                first.setdefault((item.case_id, item.target), item)
        return list(first.values())

    def _is_due(self, item: OutboxItem, connections: Sequence[str], now: datetime) -> bool:
        waits = item.not_before is not None and item.not_before > now
        return item.connection in connections and not waits and self._leases.get(item.id, now) <= now

    def _lease(self, item: OutboxItem, now: datetime) -> OutboxItem:
        outcome = Outcome.SENDING if item.outcome is Outcome.WAITING else Outcome.UNKNOWN
        leased = replace(item, outcome=outcome, attempts=item.attempts + 1)
        self._outbox[item.id] = self._outbox[item.id][0], leased
        self._leases[item.id] = now + LEASE
        return leased


class FakeChangeCursor:
    """The ChangeCursor over a FakeCaseStore's journal."""

    def __init__(self, store: FakeCaseStore, name: str = "fake") -> None:
        self._store = store
        self._name = name

    def latest(self) -> str:
        return f"{self._name}|{len(self._store.entries)}"

    def since(self, cursor: str) -> Changes:
        name, _, place = cursor.partition("|")
        if name != self._name or int(place) > len(self._store.entries):
            return Changes(self.latest(), (), resync=True)
        new = itertools.islice(self._store.entries, int(place), None)
        acts = frozenset((entry.case_id, entry.act) for entry in new)
        found = (self._store.case(case_id) for case_id in sorted({case_id for case_id, _ in acts}))
        return Changes(self.latest(), tuple(case for case in found if case), acts=acts)


def _oldest_first(cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(sorted(cases, key=lambda case: (case.opened, case.id)))
