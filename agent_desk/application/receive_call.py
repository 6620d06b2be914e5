"""A call arrives: say who it is before the agent has said hello."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.at_once import Once
from agent_desk.application.events import (
    CallArrived,
    CallChanged,
    CallerIdentified,
    CaseNotReached,
)
from agent_desk.application.identify_caller import identities_of, matches_for
from agent_desk.application.look_up_caller import LookUpCaller
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.call import Call, CallState
from agent_desk.domain.match import chosen

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.events import Event
    from agent_desk.application.keep_calls import KeepCalls
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.ports import CustomerDirectory
    from agent_desk.application.session import Session
    from agent_desk.domain.customer import CustomerRecord

PATIENCE = 0.02
"""Seconds that a call's arrival waits to be told together with who it is; mostly five thousandths will do."""


class ReceiveCall:
    """Takes in calls and what becomes of them; identification begins at ring, not at answer.

    ``patience`` is asked with each call: while the store is being opened nothing is worth waiting for.
    """

    def __init__(
        self,
        session: Session,
        directory: CustomerDirectory,
        backends: Backends,
        open_customer: OpenCustomer,
        patience: Callable[[], float] = lambda: PATIENCE,
        keeping: KeepCalls | None = None,
    ) -> None:
        self._session = session
        self._directory = directory
        self._backends = backends
        self._open_customer = open_customer
        self._patience = patience
        self._keeping = keeping
        self._look_up = LookUpCaller(session, backends, self._take_in)

    def __call__(self, call: Call) -> None:
        """Open a context for the call and find out who it is.

        Some telephone systems tell of an answered call only, and a window that was started in mid-call heard
        no ringing: such a call is shown as one that rings is.
        """
        if call.state in (CallState.ANSWERED, CallState.HELD) and self.knows(call.id):
            self._turn(call.id, call.state)
            return
        self._change_to(call)
        arrived = Once(CallArrived(call), self._session.publish)
        self._session.on_store(lambda: self._identify(call, ask_backends=True, first=arrived.take))
        arrived.within(self._patience())

    def restore(self) -> None:
        """Receive again the calls that were live when an earlier run ended."""
        if self._keeping is not None:
            self._keeping.restore(self)

    def identify_again(self) -> None:
        """Find out who calls, and which case it is, where that failed: the store was away."""
        for known in self._session.contexts.all():
            call = known.call
            unknown = known.customer is None or known.unstored
            if call is not None and unknown and call.state is not CallState.ENDED:
                self._session.on_store(partial(self._identify, call, ask_backends=True))
            elif known.customer is not None and known.unstored:
                self._session.on_store(partial(self._open_customer, known.id, known.customer.id))

    def retry_due(self) -> None:
        """Ask the connections again that did not say who calls, where their time to retry has come."""
        self._look_up.retry_due()

    def knows(self, context: str) -> bool:
        """Whether this call was told of, and its context is open."""
        return self._session.contexts.get(context).call is not None

    def told_again(self, context: str, told: Call) -> None:
        """More is told of a live call: its number, name, queue or known fields, and how far it has come."""
        before = self._session.contexts.get(context)
        self._change(context, partial(_with_more, told))
        now = self._session.contexts.get(context)
        if now.customer is None and now.call is not None and now.call != before.call:
            self._session.on_store(partial(self._identify, now.call, ask_backends=True))
        if told.state in (CallState.ANSWERED, CallState.HELD):
            self._turn(context, told.state)

    def answered(self, context: str) -> None:
        """The agent picked up, or speaks to a caller again who was held."""
        self._turn(context, CallState.ANSWERED)

    def held(self, context: str) -> None:
        """The caller is kept waiting; the agent may be with somebody else."""
        self._turn(context, CallState.HELD)

    def ended(self, context: str) -> None:
        """The conversation is over."""
        self._change(
            context, lambda call: replace(call, state=CallState.ENDED, ended=self._session.clock.now())
        )

    def _turn(self, context: str, state: CallState) -> None:
        now = self._session.clock.now()

        def turned(call: Call) -> Call:
            if call.state is state:
                return call
            since = now if state is CallState.HELD or call.answered else None
            return replace(call, state=state, answered=call.answered or now, turned=since)

        self._change(context, turned)

    def _change(self, context: str, how: Callable[[Call], Call]) -> None:
        call = self._session.contexts.get(context).call
        if call is not None and call.state is not CallState.ENDED:
            changed = how(call)
            if changed != call:
                self._change_to(changed)
                self._session.publish(CallChanged(changed))

    def _change_to(self, call: Call) -> None:
        self._session.contexts.change(call.id, call=call)
        if self._keeping is not None:
            self._keeping()

    def _identify(self, call: Call, ask_backends: bool, first: Callable[[], list[Event]] = list) -> None:
        try:
            matches = matches_for(self._directory, identities_of(call), call.name)
        except StoreProblem:
            # Seldom needed, and the first paint waits for every import.
            from agent_desk.application.identify_without_store import ask_who_calls

            self._session.publish(CaseNotReached(call.id))
            ask_who_calls(self._backends, call, partial(self._open_customer.without_store, call.id))
            raise
        best = chosen(matches)
        known = self._session.contexts.get(call.id)
        if known.customer is not None and not known.unstored:
            return
        if best is not None:
            self._open_customer.show(call.id, best.customer, matches, first)
            return
        with self._session.at_once(call.id) as told:
            told.extend(first())
            if matches or not known.unstored:
                told.append(CallerIdentified(call.id, matches, None))
        if ask_backends:
            self._look_up(call)

    def _take_in(self, call: Call, records: tuple[CustomerRecord, ...]) -> None:
        def keep() -> None:
            self._directory.put_records(records, by="back end", at=self._session.clock.now())
            self._identify(call, ask_backends=False)

        self._session.on_store(keep)


def _with_more(told: Call, call: Call) -> Call:
    return replace(
        call,
        number=told.number if told.number.raw else call.number,
        name=told.name or call.name,
        queue=told.queue or call.queue,
        known=told.known or call.known,
    )
