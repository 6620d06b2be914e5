"""Weigh cases: what the view shows of a case's channel, effort and signals is told here and kept for the
queue."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.desk_events import NeedWeighed
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.contact import Channel, Direction
from agent_desk.domain.effort import effort
from agent_desk.domain.need import Need
from agent_desk.domain.promise import PromiseState
from agent_desk.domain.view import PartState
from agent_desk.domain.weighing import WeighedCase, need

if TYPE_CHECKING:
    from agent_desk.application.contexts import Context
    from agent_desk.application.desk_ports import PolicySource, QueueStore
    from agent_desk.application.serve_queue import Said
    from agent_desk.application.session import Session
    from agent_desk.domain.case import Case

_LAST_CONTACTS = 5


class WeighCases:
    """Looks over the open contexts now and then; what is the same as before is neither told nor kept again.

    To read texts for signals takes milliseconds: it is done on the store's lane, once that is calm.
    """

    def __init__(self, session: Session, queue: QueueStore, policies: PolicySource) -> None:
        self._session = session
        self._queue = queue
        self._policies = policies
        self._looked_at: dict[str, object] = {}
        self._told: dict[str, NeedWeighed] = {}
        self._kept: dict[str, WeighedCase] = {}
        self._said: dict[str, tuple[int, Said]] = {}

    def __call__(self) -> None:
        """Look once; what changed is queued on the store's lane."""
        shown = {known.id: known for known in self._session.contexts.all()}
        self._forget_all_but(shown)
        for known in shown.values():
            if known.case is None or not _settled(known):
                continue
            basis = self._basis(known, known.case)
            if self._looked_at.get(known.id) != basis:
                self._looked_at[known.id] = basis
                self._session.on_calm_store(partial(self._look, known.id))

    def announce(self, context: str) -> None:
        """A context shows another customer: tell what is known of the case already; on the store's lane."""
        self._told.pop(context, None)
        self._look(context)

    def _look(self, context: str) -> None:
        known = self._session.contexts.get(context)
        if known.case is None:
            return
        try:
            self._weigh(known, known.case)
        except StoreProblem:
            # A store that is away is told of by whoever follows the cases; the next look tries again.
            self._looked_at.pop(context, None)

    def _weigh(self, known: Context, case: Case) -> None:
        weighed = self._weighed(known, case)
        self._tell(NeedWeighed(known.id, case.id, self._need(weighed.hearing(*self._heard(case)), case)))
        if known.parts and _settled(known) and self._kept.get(case.id) != weighed:
            self._queue.weigh(weighed)
            self._kept[case.id] = weighed

    def _tell(self, news: NeedWeighed) -> None:
        if self._told.get(news.context) != news:
            self._told[news.context] = news
            self._session.publish(news)

    def _need(self, weighed: WeighedCase, case: Case) -> Need:
        """What must not be missed while the case is open; it ages while it is nobody's."""
        now = self._session.clock.now()
        if not case.state.is_open:
            return Need(0)
        return need(weighed, now if case.owner else case.opened, self._policies().weights, now)

    def _heard(self, case: Case) -> Said:
        """What the case's own texts say; they are read again when it changed."""
        version, said = self._said.get(case.id, (0, ((), ())))
        if version != case.version:
            notes = self._queue.notes_of([case.id]).get(case.id, ())
            said = self._policies().terms.heard_in((case.topic, *notes))
            self._said[case.id] = case.version, said
        return said

    def _weighed(self, known: Context, case: Case) -> WeighedCase:
        contacts = [contact for part in known.parts for contact in part.contacts]
        incoming = [contact for contact in contacts if contact.direction is Direction.IN]
        last = sorted(incoming, key=lambda contact: contact.at)[-_LAST_CONTACTS:]
        texts = [text for contact in last for text in (contact.summary, contact.text)]
        texts += [ticket.subject for ticket in known.open_tickets]
        texts += [field.value for field in known.call.known] if known.call else []
        signals, harms = self._policies().terms.heard_in(texts)
        broken = sum(1 for one in known.promises if one.state is PromiseState.BROKEN)
        return WeighedCase(
            case_id=case.id,
            channel=known.call.channel if known.call else Channel.PHONE,
            effort=effort(contacts, self._session.clock.now(), broken),
            signals=signals,
            harms=harms,
        )

    def _basis(self, known: Context, case: Case) -> object:
        """Of what a need is reckoned: while this is equal, so is the need as it is said."""
        waits = 0.0 if case.owner else (self._session.clock.now() - case.opened).total_seconds() // 3600
        said = known.call.known if known.call else ()
        return case, waits, said, known.promises, [(part.contacts, part.tickets) for part in known.parts]

    def _forget_all_but(self, shown: dict[str, Context]) -> None:
        for told in (self._looked_at, self._told):
            for closed in told.keys() - shown.keys():
                told.pop(closed, None)


def _settled(known: Context) -> bool:
    return all(part.state is not PartState.ASKING for part in known.parts)
