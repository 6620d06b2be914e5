"""The plugin: CustomerLookup, AccountSource and ContactSource over one database and one mapping file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from agent_desk.domain.account import Account
from agent_desk.domain.contact import Contact
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.context import PluginContext

from . import questions
from .database import open_reader
from .mapping import AccountMap, CustomerMap, IdentityMap, RecordMapping
from .mapping_file import read_mapping
from .reading import Query, Reader, Row
from .records import RecordMaker, holds_words
from .schema_check import check_region, check_schema

_E164 = re.compile(r"\+[1-9]\d{4,14}", re.ASCII)
_MOST_PAGE = 5_000
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_IDS_AT_ONCE = 500


class SqlRecords:
    """Built with its context; reads mapping and database at the first question, not before."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        self._checked = False

    def check(self) -> str:
        """Read the mapping anew, compare it with the database, try some rows, and say what was found."""
        from .sampling import try_samples  # nobody else needs it

        self.close()
        described = self._reader.describe()
        check_region(self._mapping)
        check_schema(self._mapping, self._reader)
        self._checked = True
        found = (f"{self._mapping.title}: {described}", self._contents())
        return "; ".join((*found, *try_samples(self._mapping, self._reader)))

    def find_customers(self, identity: Identity) -> tuple[CustomerRecord, ...]:
        """Records that hold exactly this identity, each checked again after it was normalised."""
        entry = self._mapping.customers
        if entry is None or not _can_be_held(identity):
            return ()
        found: dict[RecordRef, CustomerRecord] = {}
        for stored in entry.identities:
            if stored.kind is identity.kind:
                rows = self._holding(entry, stored, identity)
                found.update((record.ref, record) for record in self._customers(entry, rows))
        return tuple(record for record in found.values() if identity in record.identities)

    def find_customers_by_name(self, name: str, limit: int) -> tuple[CustomerRecord, ...]:
        """Records whose name holds every word of ``name`` in any case and order, at most ``limit``."""
        entry = self._mapping.customers
        query = entry and questions.customers_named(entry, name, max(0, min(limit, _MOST_PAGE)))
        if not entry or not query:
            return ()
        words = questions.name_words(name)
        records = self._customers(entry, self._rows(query))
        return tuple(record for record in records if holds_words(record.name, words))

    def list_customers(self, after: str, limit: int) -> tuple[CustomerRecord, ...]:
        """A page of at most 5,000 customers in the order of their ids."""
        entry = self._mapping.customers
        if entry is None:
            return ()
        query = questions.customers_after(entry, after, max(0, min(limit, _MOST_PAGE)))
        return tuple(self._customers(entry, self._rows(query)))

    def accounts(self, customer: RecordRef) -> tuple[Account, ...]:
        """All accounts of the record in the order of the mapping's entries, each newest first."""
        if not self._ours(customer):
            return ()
        return tuple(
            account for entry in self._mapping.accounts for account in self._accounts(entry, customer)
        )

    def contacts(self, customer: RecordRef, limit: int) -> tuple[Contact, ...]:
        """The newest ``limit`` contacts of the record, newest first."""
        if not self._ours(customer):
            return ()
        found: list[Contact] = []
        for entry in self._mapping.contacts:
            rows = self._rows(questions.contacts_of(entry, customer.id, limit))
            own = (row for row in rows if self._maker.id(row, entry.customer) == customer.id)
            found += self._maker.contacts(entry, customer, own)
        found.sort(key=lambda contact: contact.at, reverse=True)
        return tuple(found[: max(0, limit)])

    def close(self) -> None:
        """Give the database's connections back; the next question opens them anew."""
        reader = self.__dict__.get("_reader")
        if reader is not None:
            reader.close()
        self._forget()

    @cached_property
    def _mapping(self) -> RecordMapping:
        return read_mapping(Path(str(self._context.settings["mapping"])), self._context.region)

    @cached_property
    def _reader(self) -> Reader:
        return open_reader(self._context, self._mapping)

    @cached_property
    def _maker(self) -> RecordMaker:
        return RecordMaker(self._context.connection, self._mapping)

    def _forget(self) -> None:
        for name in ("_mapping", "_reader", "_maker"):
            self.__dict__.pop(name, None)
        self._checked = False

    def _rows(self, query: Query) -> list[Row]:
        # A name of the mapping enters a statement only after the database said that it is one of its columns.
        if not self._checked:
            check_schema(self._mapping, self._reader)
            self._checked = True
        return self._reader.select(query)

    def _accounts(self, entry: AccountMap, customer: RecordRef) -> list[Account]:
        rows = self._rows(questions.accounts_of(entry, customer.id))
        own = [row for row in rows if self._maker.id(row, entry.customer) == customer.id]
        found = [self._maker.account(entry, customer, row) for row in own]
        # Stored times may be text that the database cannot put in order.
        found.sort(key=lambda account: account.since or _LONG_AGO, reverse=True)
        return found

    def _ours(self, customer: RecordRef) -> bool:
        ours = customer.connection == self._context.connection and customer.kind == "customer"
        return ours and _can_be_asked(customer.id)

    def _holding(self, entry: CustomerMap, stored: IdentityMap, identity: Identity) -> list[Row]:
        if stored.source is None:
            return self._rows(questions.customers_holding(entry, identity, stored))
        rows = self._rows(questions.holders(stored.source, identity, stored))
        ids = tuple(dict.fromkeys(self._maker.id(row, stored.customer) for row in rows))
        return self._rows(questions.customers_by_ids(entry, ids)) if ids else []

    def _customers(self, entry: CustomerMap, rows: list[Row]) -> Iterable[CustomerRecord]:
        more = self._identities_elsewhere(entry, [self._maker.id(row, entry.id) for row in rows])
        for row in rows:
            record = self._maker.customer(entry, row, more.get(self._maker.id(row, entry.id), ()))
            if record.ref.id:
                yield record

    def _identities_elsewhere(self, entry: CustomerMap, ids: list[str]) -> dict[str, list[Identity]]:
        found: dict[str, list[Identity]] = {}
        for stored in entry.identities:
            for row in self._identity_rows(stored, ids):
                one = self._maker.identity(stored, row.get(stored.column))
                if one:
                    found.setdefault(self._maker.id(row, stored.customer), []).append(one)
        return found

    def _identity_rows(self, stored: IdentityMap, ids: list[str]) -> Iterator[Row]:
        if stored.source is None:
            return
        for start in range(0, len(ids), _IDS_AT_ONCE):
            some = tuple(ids[start : start + _IDS_AT_ONCE])
            yield from self._rows(questions.identities_of(stored.source, stored, some))

    def _contents(self) -> str:
        mapping = self._mapping
        kinds = ", ".join(dict.fromkeys(entry.kind for entry in mapping.accounts))
        parts = [
            "customers" if mapping.customers else "",
            f"accounts ({kinds})" if kinds else "",
            "contacts" if mapping.contacts else "",
        ]
        return "reads " + (", ".join(part for part in parts if part) or "nothing")


def _can_be_held(asked: Identity) -> bool:
    if asked.kind is IdentityKind.PHONE:
        return _E164.fullmatch(asked.value) is not None
    return _can_be_asked(asked.value)


def _can_be_asked(value: str) -> bool:
    # PostgreSQL refuses NUL, and no encoding has lone surrogates: nothing can be stored under such a value.
    return 0 < len(value) <= 300 and "\x00" not in value and value.isprintable()
