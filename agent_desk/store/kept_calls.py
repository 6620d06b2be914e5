"""Methods that commit an act say so: ``@kept`` keeps each call of theirs that did something."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from agent_desk.application.ports import Claim
from agent_desk.domain.case import Case, Outcome
from agent_desk.store.sent_acts import Acts, Facts, plain

_SETTLED = (Outcome.DONE, Outcome.REFUSED, Outcome.UNDONE)
_OF_CASE: dict[str, Callable[[Case], dict[str, Any]]] = {
    # The number was told to the customer; whoever took the next case took this one.
    "open_case": lambda case: {"number": case.number},
    "claim": lambda case: {"case_id": case.id, "version": case.version},
}


class _OfDesktop(Protocol):
    @property
    def acts(self) -> Acts: ...


class _HasDesktop(Protocol):
    @property
    def _desktop(self) -> _OfDesktop: ...


T = TypeVar("T")
S = TypeVar("S", bound=_HasDesktop)
P = ParamSpec("P")


def kept(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Of a method that commits an act: keep each call of it that did something."""
    return kept_as(method.__name__)(method)


def kept_as(name: str) -> Callable[[Callable[Concatenate[S, P], T]], Callable[Concatenate[S, P], T]]:
    """The same, to be done again by the method ``name`` of the class; another one than this is called with
    the case that came of it, if any."""

    def decorate(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
        signature = inspect.signature(method)

        @wraps(method)
        def run(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
            def facts(outcome: T) -> Facts | None:
                arguments = dict(signature.bind(self, *args, **kwargs).arguments)
                arguments.pop("self")
                if not _did(outcome, arguments, of_itself=name == method.__name__):
                    return None
                return type(self).__name__, name, *_about(name, arguments, outcome)

            return self._desktop.acts.done(lambda: method(self, *args, **kwargs), facts)

        return run

    return decorate


def _did(outcome: object, arguments: dict[str, Any], *, of_itself: bool) -> bool:
    """Whether the call changed something: what was so already is not to be so again, once it changed."""
    if isinstance(outcome, Claim):
        return outcome.won
    if isinstance(outcome, Case) and "version" in arguments:
        return bool(outcome.version != arguments["version"])
    if outcome is None and not of_itself:
        return False
    return arguments.get("outcome", Outcome.DONE) in _SETTLED


def _about(method: str, arguments: dict[str, Any], outcome: object) -> tuple[dict[str, Any], str, str]:
    """The arguments with which to call again, as plain data, the case's id and the customer's."""
    several = outcome if isinstance(outcome, tuple) else (outcome,)
    results = [one.case if isinstance(one, Claim) else one for one in several]
    case = next((one for one in results if isinstance(one, Case)), None)
    if case is not None and method in _OF_CASE:
        arguments |= _OF_CASE[method](case)
    about = (*([case] if case else []), *arguments.values(), *results)
    case_id = case.id if case else arguments.get("case_id") or _first(about, "case_id")
    named = {name: plain(value) for name, value in arguments.items()}
    return named, case_id, _first(about, "customer_id")


def _first(values: tuple[Any, ...], name: str) -> str:
    return next((str(found) for one in values if (found := getattr(one, name, ""))), "")
