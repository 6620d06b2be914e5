"""One connection: its process, its calls, its guard."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future

from agent_desk.application.backend_ports import ConnectionHealth
from agent_desk.application.lanes import Lane
from agent_desk.backends.alarms import Alarms
from agent_desk.backends.call import Call
from agent_desk.backends.guard import Guard, GuardRules
from agent_desk.backends.launch import Launcher
from agent_desk.backends.plan import Plan
from agent_desk.backends.runner import Runner
from agent_desk.backends.wire import BrokenLine
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import BadResponse, NotReachable, PluginError, Rejected
from agent_desk.sdk.signatures import signatures

PROBE_SECONDS = 5.0
_WORTH_REPEATING = 0.3


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: ``grace`` is what a call that overran is given before its process is killed."""

    grace: float = 0.5
    start: float = 10.0


class Connection:
    """Serves one plan. ``ask`` may be called from any thread and returns at once."""

    def __init__(
        self,
        plan: Plan,
        alarms: Alarms,
        launcher: Launcher,
        publish: Callable[[ConnectionHealth], None],
        rules: GuardRules,
        limits: Limits,
    ) -> None:
        self.plan = plan
        self.guard = Guard(plan.info.id, plan.info.title, publish, rules)
        self._alarms = alarms
        self._limits = limits
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._pending: dict[int, Call] = {}
        self._overdue: set[int] = set()
        self._lane: Lane | None = None
        self._closed = False
        self._runner = Runner(plan, launcher, limits.start, self._answered, self._ended)

    def ask(
        self, method: str, arguments: tuple[object, ...], seconds: float, probe: bool = False
    ) -> Future[object]:
        """See :meth:`agent_desk.application.backend_ports.Backends.ask`."""
        refusal = self._refusal(method, arguments) or (None if probe else self.guard.refusal())
        if refusal is not None:
            return _failed(refusal)
        call = Call(next(self._ids), signatures()[method], arguments, time.monotonic() + seconds, probe)
        call.future.add_done_callback(
            lambda future: self._tell_cancelled(call) if future.cancelled() else None
        )
        self._alarms.after(seconds, lambda: self._out_of_time(call, seconds))
        if not self._sent_at_once(call):
            self._submit(lambda: self._send(call))
        return call.future

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._runner.pid

    def warm_up(self) -> None:
        """Start the process before it is needed."""
        if self.plan.usable:
            self._submit(self._started)

    def close(self) -> None:
        """Kill the process and fail what waits."""
        with self._lock:
            self._closed = True
            lane, waiting = self._lane, list(self._pending.values())
        self._runner.close()
        for call in waiting:
            call.fail(NotReachable(Sentence("The program is closing.")))
        if lane is not None:
            lane.close(2.0)

    def _refusal(self, method: str, arguments: tuple[object, ...]) -> PluginError | None:
        info, signature = self.plan.info, signatures().get(method)
        if self._closed:
            return NotReachable(Sentence("The program is closing."))
        if not self.plan.usable:
            return Rejected(self.plan.problem, self.plan.remedy)
        if signature is None or (signature.capability and signature.capability not in info.capabilities):
            return Rejected(Sentence("{title} cannot do that ({method}).", title=info.title, method=method))
        if len(arguments) != len(signature.parameters):
            return Rejected(
                Sentence("{title} was asked in the wrong way ({method}).", title=info.title, method=method)
            )
        return None

    def _submit(self, work: Callable[[], object]) -> None:
        with self._lock:
            if self._closed:
                return
            if self._lane is None:
                self._lane = Lane(self.plan.info.id)
            self._lane.submit(work)

    def _started(self) -> PluginError | None:
        """Start the process unless it runs; returns why it does not."""
        if self._closed:
            return NotReachable(Sentence("The program is closing."))
        if self._runner.running:
            return None
        try:
            self._runner.start()
        except PluginError as error:
            self._rest(self.guard.not_started(error))
            return error
        self.guard.started()
        return None

    def _sent_at_once(self, call: Call) -> bool:
        """Send from the asking thread what cannot make it wait: the lanes of eight connections would wake one
        after the other, and each after whatever the window does."""
        if not self._runner.running:
            return False
        with self._lock:
            self._pending[call.id] = call
        try:
            sent = self._runner.send_at_once(call.message())
        except (BadResponse, BrokenLine, OSError):
            sent = False
        return sent or self._take(call.id) is None

    def _send(self, call: Call) -> None:
        if call.is_settled():
            return
        problem = (None if call.probe else self.guard.refusal()) or self._started()
        if problem is not None:
            call.fail(problem)
            return
        with self._lock:
            if call.is_settled():
                return
            self._pending[call.id] = call
        try:
            self._runner.send(call.message())
        except (BadResponse, BrokenLine) as broken:
            self._take(call.id)
            call.fail(
                broken
                if isinstance(broken, BadResponse)
                else BadResponse(Sentence("Too much was asked at once."))
            )
        except OSError:
            # The process ended under our hands; whatever ``_ended`` has not taken is settled here.
            if self._take(call.id) is not None:
                stopped = NotReachable(Sentence("The plugin of {title} stopped.", title=self.plan.info.title))
                self._repeat_or_fail(call, stopped, innocent=True)

    def _answered(self, call_id: int, result: object, error: PluginError | None) -> None:
        call = self._take(call_id)
        if call is None:
            return
        if error is None:
            try:
                found = call.read(self.plan.info.id, result)
            except BadResponse as refused:
                error = refused
        if error is not None:
            if call.fail(error):
                self._rest(self.guard.failure(error))
        elif call.succeed(found):
            self.guard.success(call.probe)

    def _out_of_time(self, call: Call, seconds: float) -> None:
        title = self.plan.info.title
        late = NotReachable(
            Sentence(
                "{title} did not answer within {seconds} seconds.", title=title, seconds=format(seconds, "g")
            )
        )
        if call.fail(late):
            self._rest(self.guard.failure(late))
        with self._lock:
            if call.id not in self._pending or self._closed:
                return
            self._overdue.add(call.id)
        self._alarms.after(self._limits.grace, lambda: self._kill_over(call.id))
        self._tell_cancelled(call)

    def _tell_cancelled(self, call: Call) -> None:
        with self._lock:
            known = call.id in self._pending
        if known:
            self._submit(lambda: self._runner.cancel(call.id))

    def _kill_over(self, call_id: int) -> None:
        with self._lock:
            stuck = call_id in self._pending
        if stuck:
            self._runner.kill()

    def _ended(self, why: str) -> None:
        with self._lock:
            calls, culprits = list(self._pending.values()), set(self._overdue)
            self._pending.clear()
            self._overdue.clear()
            closed = self._closed
        if closed:
            return
        error = NotReachable(
            Sentence("The plugin of {title} stopped: {why}.", title=self.plan.info.title, why=why)
        )
        self._rest(self.guard.crash(error))
        for call in calls:
            self._repeat_or_fail(call, error, innocent=bool(culprits) and call.id not in culprits)

    def _repeat_or_fail(self, call: Call, error: PluginError, innocent: bool) -> None:
        """A read that was running beside the culprit is asked once more; a write may have been done."""
        may = innocent and not call.signature.writes and not call.repeated and call.left > _WORTH_REPEATING
        if may and not call.is_settled():
            call.repeated = True
            self._submit(lambda: self._send(call))
        elif call.fail(error):
            self._rest(self.guard.failure(error))

    def _take(self, call_id: int) -> Call | None:
        with self._lock:
            self._overdue.discard(call_id)
            return self._pending.pop(call_id, None)

    def _rest(self, pause: float | None) -> None:
        if pause is not None:
            self._alarms.after(pause, self._probe)

    def _probe(self) -> None:
        if not self._closed and self.guard.refusal() is None:
            self.ask("check", (), PROBE_SECONDS, probe=True)


def _failed(error: PluginError) -> Future[object]:
    future: Future[object] = Future()
    future.set_exception(error)
    return future
