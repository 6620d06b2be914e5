"""Consults, tellings, praise, transfers, accesses and the queue in memory, over a FakeCaseStore."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

from agent_desk.application.desk_ports import OVERRIDE, TRANSFER, FreeCase
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.access import Access
from agent_desk.domain.case import Case, Note, OutboxItem
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.told import Told
from agent_desk.domain.weighing import WeighedCase
from tests.fakes.case_store import FakeCaseStore

Clock = Callable[[], datetime]
Pairs = tuple[tuple[str, str], ...]


class FakeTransferLog:
    """Transfers in the journals of a FakeCaseStore."""

    def __init__(self, cases: FakeCaseStore, clock: Clock) -> None:
        self._cases = cases
        self._clock = clock

    def enter(self, case_id: str, act: str, agent: str, why: str, facts: Pairs) -> Case:
        self._cases.enter(case_id, act, agent, why, facts)
        return self.of(case_id)

    def tried(self, customer_ids: Sequence[str], within: timedelta) -> frozenset[str]:
        since = self._clock() - within
        acts = [one for one in self._cases.entries if one.act in (TRANSFER, OVERRIDE) and one.at >= since]
        made = [one for one in acts if self.of(one.case_id).customer_id in customer_ids]
        return frozenset(dict(entry.body).get("department", "") for entry in made) - {""}

    def of(self, case_id: str) -> Case:
        case = self._cases.case(case_id)
        if case is None:
            raise StoreProblem("This case does not exist.")
        return case


class FakeConsultStore:
    """Consults in a dictionary."""

    def __init__(self, cases: FakeCaseStore, clock: Clock) -> None:
        self._cases = cases
        self._clock = clock
        self._consults: dict[str, Consult] = {}

    def ask(self, consult: Consult) -> Consult:
        if consult.id not in self._consults:
            whom = ("asked_of", consult.asked_of), ("department", consult.department)
            self._cases.enter(
                consult.case_id, "ask_consult", consult.asked_by, "", (("consult", consult.id), *whom)
            )
            self._consults[consult.id] = replace(consult, asked=self._clock())
        return self._consults[consult.id]

    def answer(
        self, consult_id: str, agent: str, answer: str, note: Note, outbox: Sequence[OutboxItem] = ()
    ) -> tuple[Consult, Case]:
        settled = self._settled(consult_id, agent, ConsultState.ANSWERED, answer)
        return settled, self._cases.add_note(note, None, outbox)

    def settle(self, consult_id: str, agent: str, state: ConsultState, why: str) -> Consult:
        before = self._consults.get(consult_id)
        settled = self._settled(consult_id, agent, state, why)
        if before and before.state is ConsultState.ASKED:
            name = "decline_consult" if state is ConsultState.DECLINED else "withdraw_consult"
            self._cases.enter(settled.case_id, name, agent, why, (("consult", consult_id),))
        return settled

    def consult(self, consult_id: str) -> Consult | None:
        return self._consults.get(consult_id)

    def open_to(self, agent: str, department: str) -> tuple[Consult, ...]:
        return tuple(
            one
            for one in self._consults.values()
            if one.state is ConsultState.ASKED and self._is_to(one, agent, department)
        )

    def asked_by(self, agent: str, within: timedelta) -> tuple[Consult, ...]:
        since = self._clock() - within
        mine = [one for one in self._consults.values() if one.asked_by == agent]
        shown = (ConsultState.ANSWERED, ConsultState.DECLINED)
        lately = [
            one
            for one in mine
            if one.state is ConsultState.ASKED or (one.state in shown and (one.answered or since) >= since)
        ]
        return tuple(reversed(lately))

    def newest(self, agent: str, department: str) -> str:
        mine = [
            one
            for one in self._consults.values()
            if one.asked_by == agent or self._is_to(one, agent, department)
        ]
        return str([(one.id, one.state) for one in mine])

    def _is_to(self, one: Consult, agent: str, department: str) -> bool:
        theirs = bool(department) and not one.asked_of and one.department == department
        return one.asked_of == agent or (theirs and one.asked_by != agent)

    def _settled(self, consult_id: str, agent: str, state: ConsultState, answer: str) -> Consult:
        one = self._consults.get(consult_id)
        if one is None:
            raise StoreProblem("This question is not there.")
        if one.state is ConsultState.ASKED:
            said = {"state": state, "answer": answer, "answered_by": agent}
            one = self._consults[consult_id] = replace(one, **said, answered=self._clock())  # type: ignore[arg-type]
        if (one.state, one.answer, one.answered_by) != (state, answer, agent):
            raise StoreProblem(f"{one.answered_by} has answered this question, or taken it back, already.")
        return one


class FakeToldStore:
    """Tellings in a dictionary."""

    def __init__(self, cases: FakeCaseStore, clock: Clock) -> None:
        self._cases = cases
        self._clock = clock
        self._told: dict[str, Told] = {}

    def tell(self, told: Told) -> Told:
        if told.id not in self._told:
            facts = (("article", told.article_key), ("version", str(told.version)), ("topic", told.topic))
            if told.case_id:
                self._cases.enter(told.case_id, "tell_answer", told.agent, told.why_different, facts)
            self._told[told.id] = replace(told, at=self._clock())
        return self._told[told.id]

    def of_customers(self, customer_ids: Sequence[str], limit: int) -> tuple[Told, ...]:
        return tuple(one for one in reversed(self._told.values()) if one.customer_id in customer_ids)[:limit]


class FakePraiseStore:
    """Praise and ratings in dictionaries; ``known`` says whether a login is a colleague's."""

    def __init__(
        self, cases: FakeCaseStore, clock: Clock, known: Callable[[str], bool] = lambda _login: True
    ) -> None:
        self._cases = cases
        self._clock = clock
        self._known = known
        self._praise: dict[str, Praise] = {}
        self._ratings: list[AfterCallRating] = []

    def give(self, praise: Praise) -> Praise:
        if not self._known(praise.colleague):
            raise StoreProblem(f"No colleague has the login {praise.colleague}.")
        if praise.colleague == praise.by:
            raise StoreProblem("Praise is for a colleague, not for oneself.")
        if praise.id not in self._praise:
            if praise.case_id:
                facts = (("colleague", praise.colleague),)
                self._cases.enter(praise.case_id, "give_praise", praise.by, "", facts)
            self._praise[praise.id] = replace(praise, at=self._clock())
        return self._praise[praise.id]

    def see(self, praise_id: str, agent: str) -> Praise | None:
        one = self._praise.get(praise_id)
        if one is None or one.colleague != agent:
            return None
        self._praise[praise_id] = replace(one, seen=one.seen or self._clock())
        return self._praise[praise_id]

    def to_agent(self, agent: str, limit: int) -> tuple[Praise, ...]:
        return tuple(one for one in reversed(self._praise.values()) if one.colleague == agent)[:limit]

    def to_team(self, limit: int) -> tuple[Praise, ...]:
        return tuple(reversed(self._praise.values()))[:limit]

    def newest(self, agent: str, *, team: bool) -> str:
        theirs = [one for one in self._praise.values() if team or one.colleague == agent]
        return str([(one.id, one.seen) for one in theirs])

    def rate(self, rating: AfterCallRating, by: str) -> AfterCallRating:
        there = self.rated(rating.call_id) if rating.call_id else None
        if there is not None:
            return there
        if rating.case_id:
            self._cases.enter(rating.case_id, "record_rating", by, "", (("rating", rating.id),))
        self._ratings.append(replace(rating, at=self._clock()))
        return self._ratings[-1]

    def rated(self, call_id: str) -> AfterCallRating | None:
        return next((one for one in self._ratings if one.call_id == call_id), None)


class FakeQueueStore:
    """The queue over a FakeCaseStore; ``customers`` are the names, ``broken`` the promises by customer."""

    def __init__(self, cases: FakeCaseStore) -> None:
        self._cases = cases
        self._weighed: dict[str, WeighedCase] = {}
        self.customers: dict[str, str] = {}
        self.broken: dict[str, int] = {}

    def free(self, limit: int) -> tuple[FreeCase, ...]:
        return tuple(map(self._free, self._cases.unowned(limit)))

    def count_free(self) -> int:
        return len(self._cases.unowned(10**9))

    def notes_of(self, case_ids: Collection[str]) -> Mapping[str, tuple[str, ...]]:
        found = {one: tuple(note.text for note in self._cases.notes(one)) for one in case_ids}
        return {one: texts for one, texts in found.items() if texts}

    def cases(self, case_ids: Sequence[str]) -> tuple[Case, ...]:
        return tuple(case for case in map(self._cases.case, case_ids) if case)

    def numbered(self, number: str) -> Case | None:
        known = {entry.case_id for entry in self._cases.entries}
        return next((case for case in self.cases(sorted(known)) if case.number == number), None)

    def names(self, customer_ids: Collection[str]) -> Mapping[str, str]:
        return {one: self.customers[one] for one in customer_ids if one in self.customers}

    def weigh(self, weighed: WeighedCase) -> None:
        spent = replace(weighed.effort, promises_broken=0)
        self._weighed[weighed.case_id] = replace(weighed, effort=spent)

    def _free(self, case: Case) -> FreeCase:
        known = self._weighed.get(case.id, WeighedCase(case.id))
        spent = replace(known.effort, promises_broken=self.broken.get(case.customer_id, 0))
        known = replace(known, effort=spent)
        return FreeCase(case.id, case.version, case.customer_id, case.topic, case.opened, known)


class FakeDeskStores:
    """One of each, over one FakeCaseStore."""

    def __init__(self, cases: FakeCaseStore) -> None:
        clock = cases.now
        self.transfers = FakeTransferLog(cases, clock)
        self.consults = FakeConsultStore(cases, clock)
        self.told = FakeToldStore(cases, clock)
        self.praise = FakePraiseStore(cases, clock)
        self.queue = FakeQueueStore(cases)
        self.access = FakeAccessLog(clock)


class FakeAccessLog:
    """Accesses in a list."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._looks: list[Access] = []

    def looked(self, agent: str, customer_ids: Sequence[str], why: str) -> None:
        now = self._clock()
        self._looks += [Access(str(uuid4()), agent, "fake", one, why, now) for one in customer_ids]

    def of_customer(self, customer_id: str, limit: int) -> tuple[Access, ...]:
        return tuple(one for one in reversed(self._looks) if one.customer_id == customer_id)[:limit]

    def of_agent(self, agent: str, limit: int) -> tuple[Access, ...]:
        return tuple(one for one in reversed(self._looks) if one.agent == agent)[:limit]
