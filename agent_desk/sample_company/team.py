"""Gives the sample company's team a past: cases, promises, a handoff, answers told, praise, ratings.

Everything is done through the store's own ports by colleagues, each act at its time: the journals are whole,
and the lead's figures count what they count in life. The same ``now`` gives the same past, but for the cases'
numbers.
"""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from agent_desk.application.desk_ports import AVOID, OVERRIDE
from agent_desk.domain.case import Case, CaseState, Note
from agent_desk.domain.consult import Consult
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import Effort
from agent_desk.domain.handoff import Bundle, Handoff
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.promise import Promise
from agent_desk.domain.staff import Colleague, Role, Shift
from agent_desk.domain.told import Told
from agent_desk.domain.weighing import WeighedCase
from agent_desk.sample_company.source import RESOURCES
from agent_desk.sample_company.told_text import told_then
from agent_desk.store.open import Store

ME = "me"
_IDS = uuid.UUID("3f0c2b52-9f0e-4a86-8d13-2c5d1c7a4b60")
_LASTS = timedelta(hours=8)
"""How long colleagues stay present, though nobody sits at their desks."""

Table = Mapping[str, Any]


@dataclass
class SampleClock:
    """The time at which the sample's store thinks that something happens (aware UTC)."""

    at: datetime

    def __call__(self) -> datetime:
        """The time now; it goes on a little at each look, as clocks do."""
        self.at += timedelta(milliseconds=1)
        return self.at


@dataclass
class SampleTeam:
    """The team's past for the agent ``me``; ``customers`` gives each key's customer id and name."""

    store: Store
    clock: SampleClock
    me: str
    customers: Mapping[str, tuple[str, str]]
    resources: Path = RESOURCES
    now: datetime = field(init=False)
    _acts: list[tuple[float, int, Callable[[], object]]] = field(default_factory=list)
    _cases: dict[str, Case] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.now = self.clock.at.replace(microsecond=0)

    def live(self) -> int:
        """Do everything in the order of time; returns how many acts there were."""
        table = tomllib.loads((self.resources / "team.toml").read_text(encoding="utf-8"))
        for kind in ("colleague", "waiting", "owned", "offered", "told", "consult", "praise"):
            for row in table.get(kind, []):
                if row.get("customer", "") in ("", *self.customers):
                    getattr(self, f"_plan_{kind}")(row)
        self._plan_history(table["history"])
        for hours, _, act in sorted(self._acts, key=lambda one: (-one[0], one[1])):
            self.clock.at = self._moment(hours)
            act()
        return len(self._acts)

    def _at(self, hours: float, act: Callable[[], object]) -> None:
        self._acts.append((hours, len(self._acts), act))

    def _moment(self, hours: float) -> datetime:
        return self.now - timedelta(hours=hours)

    def _who(self, login: str) -> str:
        return self.me if login == ME else login

    def _plan_colleague(self, row: Table) -> None:
        person = Colleague(
            row["login"],
            row["name"],
            row["department"],
            tuple(row["skills"]),
            Role(row.get("role", "agent")),
            row["extension"],
        )
        for name, away in (("shift", False), ("away", True)):
            if name in row:
                begins, ends = (self._moment(hours) for hours in row[name])
                shift = Shift(person.login, begins, ends, away)
                self._at(90, lambda shift=shift: self.store.staff.plan_shift(shift, "liga"))  # type: ignore[misc]
        hours = -_LASTS / timedelta(hours=1) if row.get("present") else 20.0
        self._at(hours, lambda: self._be_seen(person))

    def _be_seen(self, person: Colleague) -> None:
        # Each colleague has a desk of their own: one desk is one person's.
        self.store.staff.seen(person)

    def _plan_waiting(self, row: Table) -> None:
        self._at(row["at"], lambda: self._begin(row))
        if "note" in row:
            self._at(row["at"] - 0.1, lambda: self._note(row, row["by"]))

    def _plan_owned(self, row: Table) -> None:
        owner = self._who(row["owner"])
        self._at(row["at"], lambda: self._claim(row, owner))
        self._at(row["at"] - 0.2, lambda: self._note(row, owner) if "note" in row else None)
        for number, promised in enumerate(row.get("promises", ())):
            self._plan_promise(row["customer"], owner, promised, number)

    def _plan_promise(self, customer: str, owner: str, row: Table, number: int) -> None:
        key, due = f"{customer} promise {number}", self._moment(row["due"])
        promises = self.store.promises

        def make() -> None:
            case = self._cases[customer]
            promise = Promise(
                id=_id(key),
                case_id=case.id,
                customer_id=case.customer_id,
                what=row["what"],
                to=self.customers[customer][1],
                by=owner,
                due=due,
                zone="Europe/Riga",
                made=self.clock.at,
                department=row.get("department", ""),
            )
            promises.make(promise, max(due - timedelta(hours=1), self.clock.at), "said on the telephone")

        def settle() -> None:
            promise = promises.promise(_id(key))
            if promise is not None and row["state"] == "broken":
                promises.break_promise(promise.id, promise.version, owner)
            elif promise is not None:
                promises.keep(promise.id, promise.version, owner, row["evidence"])

        self._at(row["at"], make)
        if "state" in row:
            self._at(row["due"] + (-0.02 if row["state"] == "broken" else 0.5), settle)

    def _plan_offered(self, row: Table) -> None:
        sender = self._who(row["sender"])
        self._at(row["at"], lambda: self._claim(row, sender))
        self._at(row["at"] - 0.2, lambda: self._note(row, sender))
        self._at(row["offered"], lambda: self._offer(row, sender))

    def _offer(self, row: Table, sender: str) -> None:
        case = self.store.cases.case(self._cases[row["customer"]].id)
        if case is None:
            return
        notes = self.store.cases.notes(case.id)
        told = self.store.desk.told.of_customers([case.customer_id], 9)
        effort = Effort(row["contacts"], row["transfers"], row["minutes"])
        name = self.customers[row["customer"]][1]
        bundle = Bundle(name, (), self.clock.at, notes=notes, told=told, effort=effort)
        times = self.clock.at, self.clock.at + _LASTS
        words = row["reason"], row["next_step"]
        who = case.id, case.epoch, sender, self.me, ""
        offer = Handoff(_id(f"offer {case.id}"), *who, *words, *times, bundle=bundle)
        self.store.handoffs.offer(offer, _LASTS, sender)

    def _plan_told(self, row: Table) -> None:
        self._at(row["at"], lambda: self._tell(row))

    def _tell(self, row: Table) -> None:
        article = told_then(self.resources / "articles", row["article"], row["language"], row["instead"])
        case = self._cases.get(row["customer"])
        told = Told(
            id=_id(f"told {row['customer']}"),
            customer_id=self.customers[row["customer"]][0],
            case_id=case.id if case else "",
            article_key=f"{row['article']}@{row['language']}",
            version=row["version"],
            topic=article.topic,
            title=article.title,
            text=article.text,
            agent=self._who(row["agent"]),
            at=self.clock.at,
        )
        self.store.desk.told.tell(told)

    def _plan_consult(self, row: Table) -> None:
        key, asker, asked = _id(f"consult {row['question']}"), row["asked_by"], self._who(row["asked_of"])

        def ask() -> None:
            case = self._cases[row["customer"]]
            who = case.id, self._who(asker), asked, ""
            self.store.desk.consults.ask(Consult(key, *who, row["question"], self.clock.at))

        def answer() -> None:
            text = f"{row['question']}\n→ {row['answer']}"
            note = Note(_id(key), self._cases[row["customer"]].id, asked, text, self.clock.at)
            self.store.desk.consults.answer(key, asked, row["answer"], note)

        self._at(row["at"], ask)
        if "answer" in row:
            self._at(row["answered"], answer)

    def _plan_praise(self, row: Table) -> None:
        customer = self.customers[row["customer"]][0]
        whom = self._who(row["colleague"]), row["text"], customer
        # Praise is for somebody who was there before.
        self._at(row["at"] + 1, lambda: self._be_seen(Colleague(whom[0])))

        def give() -> None:
            case = self._cases.get(row["customer"])
            by = self._who(row["by"])
            given = Praise(_id(row["text"]), *whom, case.id if case else "", by, self.clock.at)
            self.store.desk.praise.give(given)

        self._at(row["at"], give)

    def _plan_history(self, row: Table) -> None:
        known = [key for key in row["customers"] if key in self.customers]
        for number in range(row["days"] * row["each_day"] if known else 0):
            day, place = divmod(number, row["each_day"])
            hours = 24.0 * (day + 1) + 2.2 * place
            agent = self._who(row["agents"][number % len(row["agents"])])
            topic = row["topics"][number % len(row["topics"])]
            rating = row["ratings"][number % len(row["ratings"])]
            self._plan_solved(known[number % len(known)], hours, agent, topic, rating, number)

    def _plan_solved(
        self, customer: str, hours: float, agent: str, topic: str, rating: int, number: int
    ) -> None:
        customer_id, case_id = self.customers[customer][0], _id(f"solved {number}")
        cases, desk = self.store.cases, self.store.desk

        def solve() -> None:
            begun = cases.open_case(case_id, customer_id, topic, (), agent, "a customer called")
            desk.queue.weigh(WeighedCase(case_id, Channel.PHONE, Effort(1 + number % 3, number % 2, 9)))
            owned = cases.claim(case_id, begun.version, agent, "owns it").case
            if number % 5 in (1, 3):
                facts = (("department", "billing"), ("instead", "keep_and_promise"))
                desk.transfers.enter(case_id, AVOID, agent, "keep_and_promise", facts)
            if number == 9:
                desk.transfers.enter(case_id, OVERRIDE, agent, "he insisted", (("department", "orders"),))
            if number % 8 == 7:
                free = cases.release(case_id, owned.version, owned.epoch, agent, "end of the shift")
                owned = cases.claim(case_id, free.version, "liga", "nobody owned it").case
            self.clock.at += timedelta(minutes=12)
            held = owned.version, owned.epoch, owned.owner or agent
            cases.set_state(case_id, *held, CaseState.SOLVED, "the customer is content")
            if rating:
                who = f"call {number}", customer_id, case_id, agent
                desk.praise.rate(
                    AfterCallRating(_id(f"rating {number}"), *who, rating, "", self.clock.at), agent
                )

        self._at(hours, solve)

    def _begin(self, row: Table) -> Case:
        key = row["customer"]
        customer_id = self.customers[key][0]
        case = self.store.cases.open_case(
            _id(f"case {key}"), customer_id, row["topic"], (), "liga", "it came in"
        )
        spent = Effort(row.get("contacts", 1), row.get("transfers", 0), row.get("minutes", 0))
        self.store.desk.queue.weigh(WeighedCase(case.id, Channel(row["channel"]), spent))
        self._cases[key] = case
        return case

    def _claim(self, row: Table, owner: str) -> None:
        case = self._begin(row)
        self._cases[row["customer"]] = self.store.cases.claim(case.id, case.version, owner, "owns it").case

    def _note(self, row: Table, author: str) -> None:
        case = self._cases[row["customer"]]
        note = Note(_id(f"note {case.id}"), case.id, self._who(author), row["note"], self.clock.at)
        changed = self.store.cases.add_note(note, None)
        self._cases[row["customer"]] = replace(case, version=changed.version)


def _id(of: str) -> str:
    return str(uuid.uuid5(_IDS, of))
