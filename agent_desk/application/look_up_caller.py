"""Look up a caller whom the store does not know: a connection that does not answer is asked again."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.answered import of_kind, when_all
from agent_desk.application.events import ProblemArose
from agent_desk.application.identify_caller import identities_of
from agent_desk.application.standing_problems import StandingProblems
from agent_desk.domain.call import Call, CallState
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from datetime import datetime

    from agent_desk.application.backend_ports import Backends, ConnectionInfo
    from agent_desk.application.session import Session

_RETRY = timedelta(seconds=8)


class LookUpCaller:
    """There is no customer yet whose view could show a failure in its part.

    So each connection's is told once, and taken back when it answers or nobody waits for it.

    ``found`` gets the records that a connection holds about a call's caller, in whichever thread they come.
    """

    def __init__(
        self, session: Session, backends: Backends, found: Callable[[Call, tuple[CustomerRecord, ...]], None]
    ) -> None:
        self._session = session
        self._backends = backends
        self._found = found
        self._due: dict[tuple[str, str], tuple[datetime, Call, ConnectionInfo]] = {}
        self._standing = StandingProblems(session.publish)

    def __call__(self, call: Call) -> None:
        """Ask every connection who calls; returns at once."""
        for info in self._backends.connections("CustomerLookup"):
            self._ask(call, info)

    def retry_due(self) -> None:
        """Ask again who did not answer, where a caller is still on the line whom nobody knows."""
        now = self._session.clock.now()
        for (context, connection), (due, call, info) in dict(self._due).items():
            if due > now:
                continue
            self._due.pop((context, connection), None)
            if self._waits(context):
                self._ask(call, info)
            elif not any(other == connection for _, other in dict(self._due)):
                self._standing.passed(connection)

    def _waits(self, context: str) -> bool:
        known = self._session.contexts.get(context)
        return known.call is not None and known.customer is None and known.call.state is not CallState.ENDED

    def _ask(self, call: Call, info: ConnectionInfo) -> None:
        asked = [self._backends.ask(info.id, "find_customers", known) for known in identities_of(call)]
        for future in asked:
            future.add_done_callback(partial(self._answered, call))
        when_all(asked, lambda _answers, problem: self._ended(call, info, problem))

    def _answered(self, call: Call, done: Future[object]) -> None:
        answer = None if done.cancelled() or done.exception() is not None else done.result()
        if found := of_kind(CustomerRecord, answer):
            self._found(call, found)

    def _ended(self, call: Call, info: ConnectionInfo, problem: Exception | None) -> None:
        if problem is None:
            self._due.pop((call.id, info.id), None)
            self._standing.passed(info.id)
        elif isinstance(problem, PluginError):
            self._due[call.id, info.id] = (self._session.clock.now() + _RETRY, call, info)
            self._tell(info, problem)

    def _tell(self, info: ConnectionInfo, problem: PluginError) -> None:
        if info.id not in self._standing:
            words = Sentence("{title}: {problem}", title=info.title, problem=problem.message)
            self._standing.arose(info.id, ProblemArose(words, problem.remedy))
