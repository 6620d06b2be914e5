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
    ProblemArose,
)
from agent_desk.application.identify_caller import identities_of, matches_for
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.call import Call, CallState
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.match import chosen
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.events import Event
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.ports import Backends, CustomerDirectory
    from agent_desk.application.session import Session

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
    ) -> None:
        self._session = session
        self._directory = directory
        self._backends = backends
        self._open_customer = open_customer
        self._patience = patience

    def __call__(self, call: Call) -> None:
        """Open a context for the call and find out who it is."""
        self._session.contexts.change(call.id, call=call)
        arrived = Once(CallArrived(call), self._session.publish)
        self._session.on_store(lambda: self._identify(call, ask_backends=True, first=arrived.take))
        arrived.within(self._patience())

    def identify_again(self) -> None:
        """Find out who calls, and which case it is, where that failed: the store was away."""
        for known in self._session.contexts.all():
            call = known.call
            unknown = known.customer is None or known.unstored
            if call is not None and unknown and call.state is not CallState.ENDED:
                self._session.on_store(partial(self._identify, call, ask_backends=True))
            elif known.customer is not None and known.unstored:
                self._session.on_store(partial(self._open_customer, known.id, known.customer.id))

    def answered(self, context: str) -> None:
        """The agent picked up."""
        self._change(
            context, lambda call: replace(call, state=CallState.ANSWERED, answered=self._session.clock.now())
        )

    def ended(self, context: str) -> None:
        """The conversation is over."""
        self._change(
            context, lambda call: replace(call, state=CallState.ENDED, ended=self._session.clock.now())
        )

    def _change(self, context: str, how: Callable[[Call], Call]) -> None:
        call = self._session.contexts.get(context).call
        if call is not None and call.state is not CallState.ENDED:
            changed = how(call)
            self._session.contexts.change(context, call=changed)
            self._session.publish(CallChanged(changed))

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
            self._ask_backends(call)

    def _ask_backends(self, call: Call) -> None:
        def found(answer: object) -> None:
            records = (
                [one for one in answer if isinstance(one, CustomerRecord)]
                if isinstance(answer, tuple)
                else []
            )
            if records:
                self._directory.put_records(records, by="back end", at=self._session.clock.now())
                self._identify(call, ask_backends=False)

        def answered(title: str, done: Future[object]) -> None:
            problem = done.exception()
            if problem is None:
                self._session.on_store(lambda: found(done.result()))
            elif isinstance(problem, PluginError):
                self._session.publish(
                    ProblemArose(
                        Sentence("{title}: {problem}", title=title, problem=problem.message), problem.remedy
                    )
                )

        for info in self._backends.connections("CustomerLookup"):
            for known in identities_of(call):
                future = self._backends.ask(info.id, "find_customers", known)
                future.add_done_callback(partial(answered, info.title))
