"""What was asked for: a problem on its way names the act; who waits for another one goes on waiting."""

from __future__ import annotations

from contextvars import ContextVar, copy_context
from dataclasses import replace
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.events import ProblemArose

Verb = TypeVar("Verb", bound="Callable[..., None]")
Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Asked:
    """An act by the name of its verb, and what it is about: a context, or the id of a promise, an offer, a
    question, a draft; empty for what has none."""

    act: str
    about: str


_ASKED: ContextVar[Asked | None] = ContextVar("asked", default=None)


def act(verb: Verb) -> Verb:
    """Mark a verb of the desk as an act: all that follows from it, on any lane, knows what was asked for."""

    @wraps(verb)
    def asking(desk: object, *arguments: Any, **named: Any) -> None:
        before = _ASKED.set(Asked(verb.__name__, about(*arguments, *named.values())))
        try:
            verb(desk, *arguments, **named)
        finally:
            _ASKED.reset(before)

    return cast("Verb", asking)


def about(*arguments: object) -> str:
    """What an act with these arguments is about: the first of them, or its id."""
    first = arguments[0] if arguments else ""
    return first if isinstance(first, str) else str(getattr(first, "id", ""))


def asked() -> Asked | None:
    """What was asked for, where this runs."""
    return _ASKED.get()


def remembering(work: Callable[..., Done]) -> Callable[..., Done]:
    """``work``, to be done later or on another thread, for what is asked now."""
    return partial(copy_context().run, work)


def named(problem: ProblemArose) -> ProblemArose:
    """The problem with what was asked for, unless it names that itself."""
    known = asked()
    return problem if known is None or problem.act else replace(problem, act=known.act, about=known.about)
