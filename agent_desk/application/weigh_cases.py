"""Weigh cases: what the view shows of a case's channel, effort and signals is kept for the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.contact import Channel, Direction
from agent_desk.domain.effort import effort
from agent_desk.domain.view import PartState
from agent_desk.domain.weighing import WeighedCase

if TYPE_CHECKING:
    from concurrent.futures import Future

    from agent_desk.application.contexts import Context
    from agent_desk.application.desk_ports import PolicySource, QueueStore
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case

_LAST_CONTACTS = 5


class WeighCases:
    """Looks over the open contexts now and then; what is the same as before is not written again."""

    def __init__(self, session: Session, queue: QueueStore, policies: PolicySource) -> None:
        self._session = session
        self._queue = queue
        self._policies = policies
        self._kept: dict[str, WeighedCase] = {}

    def __call__(self) -> None:
        """Look once; the work is queued on the store's lane."""
        for known in self._session.contexts.all():
            settled = all(part.state is not PartState.ASKING for part in known.parts)
            if known.case is not None and known.parts and settled:
                weighed = self._weighed(known, known.case)
                if self._kept.get(weighed.case_id) != weighed:
                    self._kept[weighed.case_id] = weighed
                    self._keep(weighed)

    def _keep(self, weighed: WeighedCase) -> None:
        def kept(done: Future[None]) -> None:
            # A store that is away is told of by whoever follows the cases; the next look tries again.
            if done.cancelled() or done.exception() is not None:
                self._kept.pop(weighed.case_id, None)

        self._session.store_lane.submit(lambda: self._queue.weigh(weighed)).add_done_callback(kept)

    def _weighed(self, known: Context, case: Case) -> WeighedCase:
        contacts = [contact for part in known.parts for contact in part.contacts]
        incoming = [contact for contact in contacts if contact.direction is Direction.IN]
        last = sorted(incoming, key=lambda contact: contact.at)[-_LAST_CONTACTS:]
        texts = [text for contact in last for text in (contact.summary, contact.text)]
        texts += [ticket.subject for ticket in known.open_tickets]
        texts += [field.value for field in known.call.known] if known.call else []
        signals, harms = self._policies().terms.heard_in(texts)
        return WeighedCase(
            case_id=case.id,
            channel=known.call.channel if known.call else Channel.PHONE,
            effort=effort(contacts, self._session.clock.now()),
            signals=signals,
            harms=harms,
        )
