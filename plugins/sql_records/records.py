"""Makes customers, accounts and contacts of rows, after the mapping."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from agent_desk.domain.account import Account, Attention, Detail, Money
from agent_desk.domain.contact import UNDATED, Channel, Contact, Direction
from agent_desk.domain.customer import CustomerKind, CustomerRecord
from agent_desk.domain.identity import Identity, identity
from agent_desk.domain.records import RecordRef

from .mapping import AccountMap, ContactMap, CustomerMap, IdentityMap, RecordMapping, StateWord
from .questions import NAME_CUT, TEXT_CUT, plain
from .reading import Row
from .template import Template
from .values import line, moment, money, text, whole

_SHORT = 500
_TEXT_BUDGET = 4_000_000
_TEXT_BEYOND = 200
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)


class RecordMaker:
    """Makes records of the connection ``connection`` after ``mapping``."""

    def __init__(self, connection: str, mapping: RecordMapping) -> None:
        self._connection = connection
        self._mapping = mapping

    def customer(self, entry: CustomerMap, row: Row, more: Iterable[Identity] = ()) -> CustomerRecord:
        """One customer with the identities of its own row and ``more``."""
        own = (self.identity(one, row.get(one.column)) for one in entry.identities if one.source is None)
        found = dict.fromkeys(one for one in (*own, *more) if one)
        remarks = (self._fill(remark, row) for remark in entry.remarks)
        return CustomerRecord(
            ref=RecordRef(self._connection, "customer", self.id(row, entry.id)),
            name=self._fill(entry.name, row)[:NAME_CUT],
            kind=self._kind(entry, row),
            identities=tuple(found),
            language=self._language(entry, row),
            remarks=tuple(remark for remark in remarks if remark),
        )

    def identity(self, entry: IdentityMap, value: object) -> Identity | None:
        """The identity that a stored value is, or None."""
        return identity(entry.kind, self._line(value, 320), self._mapping.region)

    def account(self, entry: AccountMap, customer: RecordRef, row: Row) -> Account:
        """One account."""
        word = self._line(row.get(entry.state), 100)
        state = entry.states.get(word, StateWord(word, Attention.NONE))
        label = self._fill(entry.label, row)
        return Account(
            ref=RecordRef(self._connection, entry.kind, self.id(row, entry.id)),
            customer=customer,
            kind=entry.kind,
            label=label or f"{entry.kind} {self.id(row, entry.id)}",
            state=state.shown,
            attention=state.attention,
            balance=self._balance(entry, row),
            since=self.moment(row, entry.since),
            due=self.moment(row, entry.due),
            details=self._details(entry, row),
        )

    def contacts(self, entry: ContactMap, customer: RecordRef, rows: Iterable[Row]) -> list[Contact]:
        """Contacts; one without a readable time is ``UNDATED``. Past a budget of text the rest is cut."""
        made: list[Contact] = []
        budget = _TEXT_BUDGET
        for row in rows:
            words = text(
                row.get(entry.text), TEXT_CUT if budget > 0 else _TEXT_BEYOND, self._mapping.encoding
            )
            budget -= len(words)
            made.append(self._contact(entry, customer, row, words))
        return made

    def id(self, row: Row, column: str) -> str:
        """The id of a record as text."""
        return self._line(row.get(column), _SHORT)

    def moment(self, row: Row, column: str) -> datetime | None:
        """A time of a row, aware UTC, or None."""
        return moment(row.get(column), self._mapping.times, self._mapping.zone)

    def _contact(self, entry: ContactMap, customer: RecordRef, row: Row, words: str) -> Contact:
        at = self.moment(row, entry.at)
        summary = self._fill(entry.summary, row) or " ".join(words[:120].split())
        return Contact(
            ref=RecordRef(self._connection, "contact", self.id(row, entry.id)),
            customer=customer,
            channel=self._channel(entry, row),
            at=at or UNDATED,
            summary=summary if at else self._undated(row.get(entry.at), summary),
            direction=entry.directions.get(self._line(row.get(entry.direction), 100), Direction.IN),
            text=words,
            agent=self._line(row.get(entry.agent), 200),
            department=self._line(row.get(entry.department), 200),
            minutes=_minutes(entry, row),
            transferred_to=self._line(row.get(entry.transferred_to), 200),
        )

    def _undated(self, stored: object, summary: str) -> str:
        words = self._line(stored, 60)
        return f"Time not readable (“{words}”): {summary}" if words else f"Without a time: {summary}"

    def _channel(self, entry: ContactMap, row: Row) -> Channel:
        word = self._line(row.get(entry.channel), 100)
        return entry.channels.get(word, entry.default_channel)

    def _kind(self, entry: CustomerMap, row: Row) -> CustomerKind:
        word = self._line(row.get(entry.kind), 100).casefold()
        return CustomerKind.ORGANISATION if word in entry.organisation else CustomerKind.PERSON

    def _language(self, entry: CustomerMap, row: Row) -> str | None:
        word = self._line(row.get(entry.language), 20)
        return entry.languages.get(word, word.replace("_", "-").lower()) or None

    def _balance(self, entry: AccountMap, row: Row) -> Money | None:
        amount = money(row.get(entry.balance), entry.decimals) if entry.balance else None
        currency = self._currency(entry, row)
        return Money(amount, currency) if amount is not None and _CURRENCY.fullmatch(currency) else None

    def _currency(self, entry: AccountMap, row: Row) -> str:
        stored = self._line(row.get(entry.currency_column), 30) if entry.currency_column else ""
        return stored.upper() if _CURRENCY.fullmatch(stored.upper()) else stored or entry.currency

    def _details(self, entry: AccountMap, row: Row) -> tuple[Detail, ...]:
        filled = (Detail(one.name, self._fill(one.value, row)) for one in entry.details)
        return (*(detail for detail in filled if detail.value), *self._as_stored(entry, row))

    def _as_stored(self, entry: AccountMap, row: Row) -> Iterator[Detail]:
        """What could not be read as what the mapping says that it is: it is shown, and said to be so."""
        balance = self._line(row.get(entry.balance), 60)
        if balance and self._balance(entry, row) is None:
            amount = money(row.get(entry.balance), entry.decimals)
            words = f"{amount:f}" if amount is not None else balance
            name = "Balance" if amount is not None else "Balance as stored, not readable"
            yield Detail(name, f"{words} {self._currency(entry, row)}".strip())
        for name, column in (("Since", entry.since), ("Due", entry.due)):
            stored = self._line(row.get(column), 60)
            if stored and self.moment(row, column) is None:
                yield Detail(f"{name}, as stored, not readable", stored)

    def _fill(self, template: Template, row: Row) -> str:
        return template.render(lambda column: self._line(row.get(column), _SHORT))

    def _line(self, value: object, cut: int) -> str:
        return line(value, cut, self._mapping.encoding)


def holds_words(name: str, words: Iterable[str]) -> bool:
    """Whether a name holds every word in any case, with or without diacritics."""
    folded = plain(name).casefold()
    return all(plain(word).casefold() in folded for word in words)


def _minutes(entry: ContactMap, row: Row) -> int:
    return whole(row.get(entry.minutes)) or -(-whole(row.get(entry.seconds)) // 60)
