"""A customer directory in memory."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from agent_desk.application.name_matching import NameMatching
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.customer import Customer, CustomerRecord, Link, LinkRule, best_name
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.match import Match
from agent_desk.domain.records import RecordRef
from agent_desk.store.customers.acts import CustomerAct
from agent_desk.store.customers.rows import without_cards

_STRONG = frozenset({IdentityKind.PHONE, IdentityKind.EMAIL, IdentityKind.ACCOUNT, IdentityKind.DOCUMENT})


@dataclass(slots=True)
class _FakeEntry:
    """One customer; ``moved_to`` is where its last record went."""

    first: CustomerRecord
    records: dict[RecordRef, CustomerRecord] = field(default_factory=dict)
    attached: set[Identity] = field(default_factory=set)
    related: set[str] = field(default_factory=set)
    moved_to: str | None = None


class FakeCustomerDirectory:
    """Every look-up is a walk over all customers."""

    def __init__(self, matching: NameMatching) -> None:
        self._matching = matching
        self._entries: dict[str, _FakeEntry] = {}
        self._acts: list[CustomerAct] = []

    def by_identity(self, identity: Identity) -> tuple[Customer, ...]:
        found = [one for one in self._customers() if identity in one.identities]
        return tuple(sorted(found, key=lambda one: (one.name, one.id)))

    def by_name(self, name: str, limit: int, *, begun: bool = False) -> tuple[Match, ...]:
        names = [(key, record.name) for key, one in self._entries.items() for record in one.records.values()]
        return tuple(
            Match(self._customer(found.customer_id), found.score, found.strength, found.reasons)
            for found in self._matching.rank(name, names, limit, begun=begun)
        )

    def customer(self, customer_id: str) -> Customer | None:
        return self._customer(self._now(customer_id)) if customer_id in self._entries else None

    def put_records(self, records: Iterable[CustomerRecord], by: str, at: datetime) -> tuple[str, ...]:
        return tuple(self._put(without_cards(record), by, at) for record in records)

    def link(self, link: Link) -> Customer:
        target, home = self._need(link.customer_id), self._home(link.record)
        if home != target:
            self._move(link.record, home, target)
            self._note(
                "link", target, link.by, link.why, link.at, other_id=home, rule=link.rule, record=link.record
            )
        return self._customer(target)

    def unlink(self, customer_id: str, record: RecordRef, by: str, why: str, at: datetime) -> Customer:
        holder, home = self._need(customer_id), self._home(record)
        if home != holder:
            raise StoreProblem("This record does not belong to this customer any more.")
        if len(self._entries[holder].records) == 1:
            return self._customer(holder)
        own = self._former(record, holder) or self._begin(self._entries[holder].records[record])
        self._entries[own].moved_to = None
        self._move(record, holder, own)
        self._note("unlink", holder, by, why, at, other_id=own, record=record)
        return self._customer(own)

    def attach_identity(
        self, customer_id: str, identity: Identity, by: str, why: str, at: datetime
    ) -> Customer:
        holder = self._need(customer_id)
        if identity not in self._attached(holder):
            self._entries[holder].attached.add(identity)
            self._note("attach", holder, by, why, at, identity=identity)
        return self._customer(holder)

    def detach_identity(
        self, customer_id: str, identity: Identity, by: str, why: str, at: datetime
    ) -> Customer:
        holder = self._need(customer_id)
        if identity in self._attached(holder):
            for key in self._family(holder):
                self._entries[key].attached.discard(identity)
            self._note("detach", holder, by, why, at, identity=identity)
        return self._customer(holder)

    def relate(self, customer_id: str, other_id: str, by: str, why: str, at: datetime) -> None:
        one, other = self._need(customer_id), self._need(other_id)
        if one != other and other not in self._entries[one].related:
            self._entries[one].related.add(other)
            self._entries[other].related.add(one)
            self._note("relate", one, by, why, at, other_id=other)

    def acts(self, customer_id: str) -> tuple[CustomerAct, ...]:
        return tuple(act for act in self._acts if customer_id in (act.customer_id, act.other_id))

    def known(self, records: Iterable[RecordRef]) -> frozenset[RecordRef]:
        held = {ref for one in self._entries.values() for ref in one.records}
        return frozenset(records) & held

    def count(self) -> int:
        return len(self._customers())

    def _put(self, record: CustomerRecord, by: str, at: datetime) -> str:
        home = next((key for key, one in self._entries.items() if record.ref in one.records), None)
        if home is None:
            found = self._joinable(record)
            home = found[0] if len(found) == 1 else self._begin(record)
            if len(found) == 1:
                why, rule = "same identity and a like name", LinkRule.SAME_IDENTITY
                self._note("link", home, by, why, at, rule=rule, record=record.ref)
        entry = self._entries[home]
        if record.ref in entry.records and entry.first.name == entry.records[record.ref].name:
            entry.first = record
        entry.records[record.ref] = record
        return home

    def _joinable(self, record: CustomerRecord) -> list[str]:
        strong = {known for known in record.identities if known.kind in _STRONG}
        return [
            one.id
            for one in self._customers()
            if strong & set(one.identities)
            and one.kind is record.kind
            and all(
                (ref.connection, ref.kind) != (record.ref.connection, record.ref.kind) for ref in one.records
            )
            and any(
                self._matching.alike(record.name, own.name) for own in self._entries[one.id].records.values()
            )
        ]

    def _begin(self, record: CustomerRecord) -> str:
        key = str(uuid.uuid4())
        self._entries[key] = _FakeEntry(record)
        return key

    def _move(self, record: RecordRef, home: str, target: str) -> None:
        self._entries[target].records[record] = self._entries[home].records.pop(record)
        if not self._entries[home].records:
            self._entries[home].moved_to = target

    def _former(self, record: RecordRef, holder: str) -> str | None:
        links = [
            act for act in self._acts if (act.act, act.customer_id, act.record) == ("link", holder, record)
        ]
        former = links[-1].other_id if links else None
        return former if former and self._entries[former].moved_to else None

    def _home(self, record: RecordRef) -> str:
        for key, entry in self._entries.items():
            if record in entry.records:
                return key
        raise StoreProblem(f"The record {record} is not in the directory.")

    def _need(self, customer_id: str) -> str:
        if customer_id not in self._entries:
            raise StoreProblem("This customer is not in the directory.")
        return self._now(customer_id)

    def _now(self, key: str) -> str:
        while (moved := self._entries[key].moved_to) is not None:
            key = moved
        return key

    def _family(self, key: str) -> list[str]:
        return [other for other in self._entries if self._now(other) == key]

    def _attached(self, key: str) -> set[Identity]:
        return set().union(*(self._entries[other].attached for other in self._family(key)))

    def _customers(self) -> list[Customer]:
        return [self._customer(key) for key, entry in self._entries.items() if entry.moved_to is None]

    def _customer(self, key: str) -> Customer:
        entry = self._entries[key]
        told = {known for record in entry.records.values() for known in record.identities}
        names = [entry.records[ref].name for ref in sorted(entry.records)]
        begun = Customer(
            key,
            best_name([entry.first.name, *names], entry.first.kind),
            entry.first.kind,
            language=entry.first.language,
        )
        return replace(
            begun,
            records=tuple(sorted(entry.records)),
            identities=tuple(sorted(told | self._attached(key))),
            related=tuple(sorted(entry.related)),
        )

    def _note(
        self,
        act: str,
        customer_id: str,
        by: str,
        why: str,
        at: datetime,
        *,
        other_id: str | None = None,
        rule: LinkRule | None = None,
        record: RecordRef | None = None,
        identity: Identity | None = None,
    ) -> None:
        self._acts.append(CustomerAct(act, customer_id, by, why, at, other_id, rule, record, identity))
