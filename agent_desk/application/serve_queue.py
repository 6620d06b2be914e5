"""Serve the queue: one order for every channel, the neediest first, each place explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application import ticket_writes
from agent_desk.application.desk_events import QueueListed
from agent_desk.application.events import CaseChanged, ClaimLost, ProblemArose
from agent_desk.application.own_case import OwnCase
from agent_desk.domain.need import Need, QueuedCase
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.signal import Harm, Signal
from agent_desk.domain.weighing import need

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from agent_desk.application.desk_ports import FreeCase, PolicySource, QueueStore
    from agent_desk.application.ports import CaseStore, TaskRunner
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case

MOST = 10_000
"""Cases that are weighed; where more wait, the oldest."""
LISTED = 200
_TRIES = 20

Said = tuple[tuple[Signal, ...], tuple[Harm, ...]]


@dataclass(frozen=True, slots=True)
class _Ranked:
    free: FreeCase
    need: Need


class ServeQueue:
    """Reads on the store's lane and ranks on another one: ten thousand cases take a while.

    What a case's topic and notes say is remembered as long as the case does not change.
    """

    def __init__(
        self,
        session: Session,
        queue: QueueStore,
        cases: CaseStore,
        owning: OwnCase,
        policies: PolicySource,
        ranking_lane: TaskRunner,
        send: Callable[[], None],
    ) -> None:
        self._session = session
        self._queue = queue
        self._cases = cases
        self._owning = owning
        self._policies = policies
        self._ranking_lane = ranking_lane
        self._send = send
        self._said: dict[tuple[str, int], Said] = {}

    def announce(self) -> None:
        """See LeadUseCases.list_queue."""
        self._rank(self._tell)

    def take(self, case_id: str) -> None:
        """See LeadUseCases.take_from_queue."""
        if case_id:
            self._session.on_store(lambda: self._take([case_id]))
        else:
            self._rank(lambda ranked: self._take([one.free.case_id for one in ranked[:_TRIES]]))

    def _rank(self, then: Callable[[list[_Ranked]], None]) -> None:
        """Rank all free cases, then go on with the order on the store's lane."""

        def read() -> None:
            free = self._queue.free(MOST)
            new = [one.case_id for one in free if (one.case_id, one.version) not in self._said]
            notes = self._queue.notes_of(new) if new else {}
            self._session.on(self._ranking_lane, lambda: rank(free, notes))

        def rank(free: Collection[FreeCase], notes: Mapping[str, tuple[str, ...]]) -> None:
            ranked = self._ranked(free, notes)
            self._session.on_store(lambda: then(ranked))

        self._session.on_store(read)

    def _ranked(self, free: Collection[FreeCase], notes: Mapping[str, tuple[str, ...]]) -> list[_Ranked]:
        heard = {(one.case_id, one.version): self._heard(one, notes) for one in free}
        self._said = heard
        now, weights = self._session.clock.now(), self._policies().weights
        ranked = [
            _Ranked(one, need(one.known.hearing(*heard[one.case_id, one.version]), one.opened, weights, now))
            for one in free
        ]
        return sorted(ranked, key=lambda one: (-one.need.points, one.free.opened, one.free.case_id))

    def _heard(self, one: FreeCase, notes: Mapping[str, tuple[str, ...]]) -> Said:
        known = self._said.get((one.case_id, one.version))
        if known is not None:
            return known
        texts = (one.topic, *notes.get(one.case_id, ()))
        return self._policies().terms.heard_in(texts)

    def _tell(self, ranked: list[_Ranked]) -> None:
        shown = ranked[:LISTED]
        found = {case.id: case for case in self._queue.cases([one.free.case_id for one in shown])}
        names = self._queue.names({one.free.customer_id for one in shown})
        queue = tuple(
            QueuedCase(case, names.get(case.customer_id, ""), one.free.known.channel, one.need)
            for one in shown
            if (case := found.get(one.free.case_id)) is not None and case.owner is None
        )
        more = self._queue.count_free() - len(shown) if len(ranked) > LISTED else 0
        self._session.publish(QueueListed(queue, max(more, 0)))

    def _take(self, case_ids: list[str]) -> None:
        """Claim the first of the cases that nobody else takes just now."""
        lost: Case | None = None
        for case_id in case_ids:
            case = self._cases.case(case_id)
            if case is None or case.owner is not None:
                lost = case or lost
                continue
            me, writes = self._session.agent, ticket_writes.take(case, self._session.clock)
            claim = self._cases.claim(case.id, case.version, me, "took it from the queue", writes)
            if claim.won:
                self._took(claim.case)
                return
            lost = claim.case
        self._in_vain(lost)

    def _took(self, case: Case) -> None:
        self._session.contexts.put_case(case)
        self._session.publish(CaseChanged(case))
        self._owning.list_own()
        self._send()
        self.announce()

    def _in_vain(self, lost: Case | None) -> None:
        if lost is not None:
            self._session.publish(ClaimLost("", lost))
        else:
            self._session.publish(ProblemArose(Sentence("The queue is empty.")))
        self.announce()
