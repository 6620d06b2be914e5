"""Doing again what this desktop had committed, in a store that came back as an older copy."""

from __future__ import annotations

import collections.abc
import typing
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select

from agent_desk.application.ports import Claim, StaleCase, StoreProblem
from agent_desk.application.sent_ports import SentAct
from agent_desk.domain.case import Case, Note, OutboxItem, Outcome
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.sentence import Sentence
from agent_desk.store.bundle_text import read_plain
from agent_desk.store.cases import SqlCaseStore
from agent_desk.store.desktop import Desktop
from agent_desk.store.in_parts import in_parts
from agent_desk.store.journal import happened
from agent_desk.store.promises import SqlPromiseStore
from agent_desk.store.sent_acts import KeptCall
from agent_desk.store.tables import journal

_AT_ONCE = 500
"""Ids in one question."""
_LOOK = Sentence("Look at the case as it is now, then decide again.")
_OWNS = ("claim", "take_over")


class SqlSentActs:
    """The SentActs port over the acts that a desktop kept; ``parts`` are the stores that it did them in."""

    def __init__(
        self, desktop: Desktop, cases: SqlCaseStore, promises: SqlPromiseStore, *parts: object
    ) -> None:
        self._desktop = desktop
        self._cases = cases
        self._promises = promises
        self._parts = {type(part).__name__: part for part in (cases, promises, *parts)}
        self._calls: dict[str, KeptCall] = {}

    def missing(self) -> tuple[SentAct, ...]:
        """See SentActs."""
        calls = {call.ids[0]: call for call in self._desktop.acts.calls()}
        there = (
            self._desktop.work.read(lambda connection: _there(connection, list(calls))) if calls else set()
        )
        self._calls = {act_id: call for act_id, call in calls.items() if act_id not in there}
        return tuple(map(_act_of, self._calls.values()))

    def again(self, act: SentAct) -> bool:
        """See SentActs."""
        call = self._calls[act.id]
        method, arguments = self._method(call)
        case = self._cases.case(call.case_id) if call.case_id else None
        if call.case_id and case is None and call.method != "open_case":
            raise StaleCase(Sentence("The case is not in the team's store."), _LOOK)
        if case is not None and _holds(call.method, arguments, case):
            return False
        fitted = self._fitted(arguments, case)
        with self._desktop.acts.repeating(call):
            outcome = method(**fitted)
        if isinstance(outcome, Claim) and not outcome.won:
            raise StaleCase(
                Sentence(
                    "{owner} owns {number} now.",
                    owner=outcome.case.owner or Sentence("Nobody"),
                    number=outcome.case.number,
                ),
                _LOOK,
            )
        return self._desktop.work.read(lambda connection: happened(connection, act.id))

    def _method(self, call: KeptCall) -> tuple[Callable[..., object], dict[str, Any]]:
        try:
            method = getattr(self._parts[call.of], call.method)
            return method, _read(method, call.arguments)
        except (AttributeError, KeyError, TypeError, ValueError):
            raise StoreProblem(Sentence("Another version of the program kept it."), _LOOK) from None

    def forget(self, act_id: str) -> None:
        """See SentActs."""
        self._desktop.acts.forget(act_id)

    def was_done(self, item_id: str) -> bool:
        """See SentActs."""
        return self._desktop.acts.was_done(item_id)

    def _fitted(self, arguments: dict[str, Any], case: Case | None) -> dict[str, Any]:
        """The arguments for the case as it is now: its counters moved, its owner decides as before."""
        fitted = dict(arguments)
        if "outbox" in arguments:
            fitted["outbox"] = _not_sent_twice(arguments["outbox"])
        if "promise_id" in arguments:
            promise = self._promises.promise(arguments["promise_id"])
            if promise is None:
                raise StaleCase(Sentence("The promise is not in the team's store."), _LOOK)
            fitted["version"] = promise.version
        elif case is not None:
            fitted |= _counters(arguments, case)
        return fitted


def _there(connection: Connection, ids: list[str]) -> set[str]:
    wanted = select(journal.c.id).where(journal.c.id.in_(bindparam("ids", expanding=True)))
    parts = in_parts(ids, _AT_ONCE)
    return {found for part in parts for found in connection.scalars(wanted, {"ids": part})}


def _holds(method: str, arguments: Mapping[str, Any], case: Case) -> bool:
    """Whether what the act would bring about is so already."""
    if method == "reopen":
        return case.state.is_open
    return method in _OWNS and case.owner == arguments["agent"] and case.state.is_open


def _counters(arguments: Mapping[str, Any], case: Case) -> dict[str, Any]:
    fitted: dict[str, Any] = {}
    if "version" in arguments:
        fitted["version"] = case.version
    if arguments.get("epoch") is not None:
        note: Note | None = arguments.get("note")
        # A note is added whoever owns the case now; what else is the owner's only, the store refuses.
        fitted["epoch"] = case.epoch if note is None or note.author == case.owner else None
    if "handoff" in arguments:
        handoff: Handoff = arguments["handoff"]
        fitted["handoff"] = replace(handoff, epoch=case.epoch)
    return fitted


def _not_sent_twice(items: collections.abc.Sequence[OutboxItem]) -> tuple[OutboxItem, ...]:
    return tuple(replace(item, outcome=Outcome.UNKNOWN) for item in items)


def _read(method: Any, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments from plain data, by the types that the method declares."""
    hints = typing.get_type_hints(method)
    return {name: _value(hints[name], plain) for name, plain in arguments.items() if name in hints}


def _value(kind: Any, plain: Any) -> Any:
    if kind is timedelta:
        return timedelta(seconds=plain)
    if typing.get_origin(kind) is collections.abc.Sequence:
        kind = tuple[typing.get_args(kind)[0], ...]  # type: ignore[misc]
    return read_plain(kind, plain)


def _act_of(call: KeptCall) -> SentAct:
    words = dict.fromkeys(_words(call.arguments))
    return SentAct(call.ids[0], call.method, call.at, " — ".join(words), call.case_id, call.customer_id)


_SAID = ("text", "what", "reason", "next_step", "question", "answer", "evidence", "comment", "why", "topic")


def _words(arguments: Mapping[str, Any]) -> list[str]:
    """What the agent wrote, whichever way it was said."""
    found: list[str] = []
    for name, value in arguments.items():
        if isinstance(value, dict):
            found += [value[said] for said in _SAID if isinstance(value.get(said), str) and value[said]]
        elif name in _SAID and isinstance(value, str) and value:
            found.append(value)
    return found
