"""The session: who works at this desktop, and what every use case needs."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any

from agent_desk.application.asked import named, remembering
from agent_desk.application.at_once import AtOnce
from agent_desk.application.contexts import Contexts
from agent_desk.application.events import Event, ProblemArose, ProblemPassed
from agent_desk.application.ports import Clock, EventSink, StoreNotWritable, StoreProblem, TaskRunner
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from contextlib import AbstractContextManager

    from agent_desk.domain.staff import DeskSession


class Seat:
    """Where the agent works: here, unless their session is at another desktop. Safe from any thread."""

    def __init__(self) -> None:
        self.held: DeskSession | None = None

    @property
    def here(self) -> bool:
        """Whether the session is at this desktop, or nobody knows otherwise."""
        return self.held is None or self.held.here


@dataclass(frozen=True, slots=True)
class Session:
    """One agent at one desktop.

    ``language`` gives the window's BCP 47 language; ``store_lane`` is the only thread that talks to the
    store.
    """

    agent: str
    clock: Clock
    events: EventSink
    store_lane: TaskRunner
    language: Callable[[], str] = lambda: "en"
    contexts: Contexts = field(default_factory=Contexts)
    together: AtOnce = field(default_factory=AtOnce)
    seat: Seat = field(default_factory=Seat)
    _unwritten: list[ProblemArose] = field(default_factory=list)

    def publish(self, event: Event) -> None:
        """Announce what happened; a problem with the act that was asked for."""
        if isinstance(event, ProblemArose):
            event = named(event)
        self.together.publish(event, self.events.publish)

    def at_once(self, context: str) -> AbstractContextManager[list[Event]]:
        """Announce together what is published of the context within, after what is put into the list."""
        return self.together.holding(context, self.events.publish)

    def wrote(self) -> None:
        """The store took something: what it refused because nothing could be written is over."""
        while self._unwritten:
            self.publish(ProblemPassed(self._unwritten.pop()))

    def on_store(self, work: Callable[[], object]) -> None:
        """Queue work on the store's lane; its failure is announced, never swallowed."""
        self.on(self.store_lane, work)

    def on_calm_store(self, work: Callable[[], object]) -> None:
        """The same for what nobody waits for at a ring: the window and the store share an interpreter."""
        self._queue(self.store_lane.submit_calm, work)

    def on(self, lane: TaskRunner, work: Callable[[], object]) -> None:
        """Queue ``work``; a StoreProblem becomes a sentence for the agent, anything else names its kind."""
        self._queue(lane.submit, work)

    def _queue(self, submit: Callable[..., Future[Any]], work: Callable[[], object]) -> None:
        submit(remembering(work)).add_done_callback(remembering(self._told))

    def _told(self, future: Future[Any]) -> None:
        problem = None if future.cancelled() else future.exception()
        if problem is not None:
            told = problem_of(problem)
            if isinstance(problem, StoreNotWritable):
                self._unwritten.append(told)
            self.publish(told)


def problem_of(problem: BaseException) -> ProblemArose:
    """What a person is told of an exception: a StoreProblem's own words, of anything else its kind."""
    if isinstance(problem, StoreProblem):
        return ProblemArose(problem.message, problem.remedy)
    sentence = Sentence(
        "An unexpected fault: {name}: {problem}", name=type(problem).__name__, problem=problem
    )
    return ProblemArose(sentence, Sentence("Try again; if it stays, report it to the administrator."))
