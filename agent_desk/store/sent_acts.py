"""What this desktop did in the team's store, kept on its own disk for a day.

A fail-over may lose the last commits. So after each commit the call that made it is kept here, under the ids
that its acts have in the journal: enough to make it once more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case import Draft, Outcome
from agent_desk.domain.identity import IdentityKind
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.store.bundle_text import named_text
from agent_desk.store.clean import masked
from agent_desk.store.drafts import SqlDraftStore
from agent_desk.store.journal import Pairs

T = TypeVar("T")
KEPT_FOR = timedelta(hours=24)
_REF, _IDENTITY = {"connection", "kind", "id"}, {"kind", "value"}
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A call of ``method`` of the store's part ``of`` that was committed; ``arguments`` as plain data.

    ``ids`` are its acts in the journal, the first first.
    """

    ids: tuple[str, ...]
    at: datetime
    store: str
    of: str
    method: str
    arguments: Mapping[str, Any]
    case_id: str
    customer_id: str


Facts = tuple[str, str, Mapping[str, Any], str, str]
"""What is kept of a call: ``of``, ``method``, ``arguments``, ``case_id`` and ``customer_id``."""


class Acts:
    """Gives acts their ids, and keeps what was done under them in ``file``; without one it keeps nothing.

    Used on the store's lane only. A call that cannot be kept was committed all the same: that is told once.
    """

    def __init__(
        self,
        file: SqlDraftStore | None = None,
        tell: Callable[[StoreProblem], None] = lambda _problem: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.store_id = ""
        self._file = file
        self._tell = tell
        self._clock = clock
        self._told = False
        self._given: list[str] | None = None
        self._again: list[str] = []
        self._first_sent = ""
        self._newest: datetime | None = None
        self._done: set[str] | None = None

    def new_id(self) -> str:
        """An act's id: a new one, or the one it had when it was done first."""
        found = self._again.pop(0) if self._again else str(uuid4())
        if self._given is not None:
            self._given.append(found)
        return found

    def facts(self) -> Pairs:
        """What the journal says of an act that is done again."""
        return (("first_sent", self._first_sent),) if self._first_sent else ()

    @contextmanager
    def repeating(self, call: KeptCall) -> Iterator[None]:
        """Acts within get the ids that they had, and are not kept anew."""
        self._again, self._first_sent = list(call.ids), call.at.isoformat(timespec="seconds")
        try:
            yield
        finally:
            self._again, self._first_sent = [], ""

    def done(self, call: Callable[[], T], facts: Callable[[T], Facts | None]) -> T:
        """Make the call, and keep it as ``facts`` tells of its outcome; None for what did nothing."""
        if self._file is None or self._first_sent:
            return call()
        self._given = []
        try:
            outcome = call()
            given = tuple(self._given)
        finally:
            self._given = None
        told = facts(outcome)
        if told is not None:
            self._record(given, told)
        return outcome

    def keep(self, of: str, method: str, arguments: dict[str, Any]) -> None:
        """Keep a call that is no act in a case's journal, and that does nothing where it was made before."""
        if self._file is not None:
            named = {name: plain(value) for name, value in arguments.items()}
            self._record((str(uuid4()),), (of, method, named, "", ""))

    def calls(self) -> list[KeptCall]:
        """Those of this store, in their order; what is older than a day is removed."""
        return self._trying(self._calls, [])

    def was_done(self, item_id: str) -> bool:
        """Whether it was recorded from here that a write of the outbox is done."""
        if self._done is None:
            self._done = {found for call in self.calls() if (found := _item_done(call))}
        return item_id in self._done

    def forget(self, act_id: str) -> None:
        """Remove one by its first id."""
        if self._file:
            self._file.discard(act_id)

    def _moment(self) -> datetime:
        """Now, but later than whatever was kept before: a clock may be set back, the order stays."""
        if self._newest is None:
            kept = self._file.drafts() if self._file else ()
            self._newest = kept[-1].changed if kept else None
        now = self._clock()
        self._newest = max(now, self._newest + _TICK) if self._newest else now
        return self._newest

    def _record(self, ids: tuple[str, ...], facts: Facts) -> None:
        self._trying(lambda: self._keep(KeptCall(ids, self._moment(), self.store_id, *facts)), None)

    def _keep(self, call: KeptCall) -> None:
        if self._done is not None and (item := _item_done(call)):
            self._done.add(item)
        if self._file:
            self._file.keep(_written(call))

    def _calls(self) -> list[KeptCall]:
        if self._file is None:
            return []
        self._file.discard_before(self._clock() - KEPT_FOR)
        return [call for call in map(_read, self._file.drafts()) if call and call.store == self.store_id]

    def _trying(self, work: Callable[[], T], otherwise: T) -> T:
        try:
            return work()
        except StoreProblem as problem:
            if not self._told:
                self._told = True
                words = Sentence(
                    "What was sent to the team's store cannot be kept on this machine for a day: {problem}",
                    problem=problem.message,
                )
                self._tell(StoreProblem(words))
            return otherwise


def plain(value: Any) -> Any:
    """An argument as plain data without card numbers; a reference keeps its ids."""
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, list):
        value = tuple(value)
    return _masked(json.loads(named_text(value)))


def _masked(value: Any) -> Any:
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if isinstance(value, dict) and value.keys() != _REF and not _is_address(value):
        return {name: _masked(item) for name, item in value.items()}
    return value


def _is_address(value: dict[str, Any]) -> bool:
    """Whether it is an identity whose digits are nobody's card."""
    return value.keys() == _IDENTITY and value["kind"] in (IdentityKind.PHONE, IdentityKind.EMAIL)


def _item_done(call: KeptCall) -> str:
    """The id of the write that the call records to be done, if it does."""
    settles = call.method == "settle_outbox" and call.arguments["outcome"] == Outcome.DONE
    return str(call.arguments["item_id"]) if settles else ""


def _written(call: KeptCall) -> Draft:
    facts = {"ids": call.ids, "store": call.store, "of": call.of, "method": call.method}
    text = json.dumps({**facts, "arguments": call.arguments}, ensure_ascii=False)
    return Draft(call.ids[0], text, 1, call.at, call.case_id, call.customer_id)


def _read(draft: Draft) -> KeptCall | None:
    """The call; None for one of a newer program, which stays in the file for that one."""
    try:
        facts = json.loads(draft.text)
        how = (facts["store"], facts["of"], facts["method"], facts["arguments"])
        about = (draft.case_id or "", draft.customer_id or "")
        return KeptCall(tuple(facts["ids"]), draft.changed, *how, *about)
    except (ValueError, KeyError, TypeError):
        return None
