"""What became of work on a lane: its result, or a problem in words."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Generic, TypeVar

from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import in_turn

if TYPE_CHECKING:
    from agent_desk.ui.task_bridge import TaskBridge

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """A result, or a problem; neither when the work was stopped."""

    result: T | None = None
    problem: str = ""


def settle(bridge: TaskBridge, future: Future[T], then: Callable[[Outcome[T]], None]) -> None:
    """Bring what becomes of ``future`` home to ``then``."""
    home: Future[Outcome[T]] = Future()
    bridge.bring_home(home, then)
    future.add_done_callback(lambda done: home.set_result(_outcome(done)))


def _outcome(done: Future[T]) -> Outcome[T]:
    if done.cancelled():
        return Outcome()
    problem = done.exception()
    if problem is None:
        return Outcome(done.result())
    message, remedy = getattr(problem, "message", ""), getattr(problem, "remedy", "")
    return Outcome(None, in_turn(message, remedy) or str(problem) or type(problem).__name__)
