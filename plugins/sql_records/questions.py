"""Turns what Agent Desk asks into queries, after the mapping."""

from __future__ import annotations

import unicodedata

from agent_desk.domain.identity import Identity

from .mapping import AccountMap, ContactMap, CustomerMap, IdentityMap, Source
from .reading import Condition, Query, Test
from .spellings import condition

MOST_HITS = 200
MOST_ACCOUNTS = 1_000
MOST_CONTACTS = 12_000
MOST_IDENTITIES = 20_000
MOST_SAMPLES = 200
NAME_CUT = 300
TEXT_CUT = 20_000
_MOST_WORDS = 6


def _query(
    source: Source, columns: tuple[str, ...], where: tuple[Condition, ...], limit: int, **more: object
) -> Query:
    wanted = tuple(dict.fromkeys(column for column in columns if column))
    only = tuple(Condition((column,), Test.ONE_OF, values) for column, values in source.only)
    return Query(source.table, wanted, (*only, *where), limit, source.joins, **more)  # type: ignore[arg-type]


def customers_by_ids(entry: CustomerMap, ids: tuple[str, ...]) -> Query:
    """The customers with these ids."""
    where = (Condition((entry.id,), Test.ONE_OF, ids),)
    return _query(entry.source, tuple(entry.columns()), where, MOST_HITS)


def customers_holding(entry: CustomerMap, asked: Identity, stored: IdentityMap) -> Query:
    """Customers whose own table holds the identity."""
    return _query(entry.source, tuple(entry.columns()), (condition(asked, stored),), MOST_HITS)


def holders(source: Source, asked: Identity, stored: IdentityMap) -> Query:
    """Ids of customers that hold the identity in a table of its own."""
    columns = (stored.customer, stored.column)
    return _query(source, columns, (condition(asked, stored),), MOST_HITS)


def customers_named(entry: CustomerMap, name: str, limit: int) -> Query | None:
    """Customers whose name holds every word of ``name``, in any case; None when it has no words."""
    words = name_words(name)
    where = tuple(Condition(entry.name.columns, Test.CONTAINS, _cases(word)) for word in words)
    if not where:
        return None
    # The database's idea of upper and lower case may be ASCII only; what it lets through is checked again.
    return _query(entry.source, tuple(entry.columns()), where, limit, order=entry.id)


def customers_after(entry: CustomerMap, after: str, limit: int) -> Query:
    """A page of customers in the order of their ids."""
    where = (Condition((entry.id,), Test.AFTER, (after,)),) if after else ()
    return _query(entry.source, tuple(entry.columns()), where, limit, order=entry.id)


def identities_of(source: Source, stored: IdentityMap, ids: tuple[str, ...]) -> Query:
    """Identities of customers from a table of its own."""
    where = (Condition((stored.customer,), Test.ONE_OF, ids),)
    return _query(source, (stored.customer, stored.column), where, MOST_IDENTITIES)


def accounts_of(entry: AccountMap, customer: str) -> Query:
    """Accounts of one customer, the newest first where the mapping knows since when."""
    where = (Condition((entry.customer,), Test.ONE_OF, (customer,)),)
    order = entry.since or entry.id
    return _query(entry.source, tuple(entry.columns()), where, MOST_ACCOUNTS, order=order, descending=True)


def contacts_of(entry: ContactMap, customer: str, limit: int) -> Query:
    """The newest contacts of one customer."""
    where = (Condition((entry.customer,), Test.ONE_OF, (customer,)),)
    most = max(0, min(limit, MOST_CONTACTS))
    return _query(
        entry.source, tuple(entry.columns()), where, most,
        order=entry.at, descending=True, long_column=entry.text, long_cut=TEXT_CUT,
    )  # fmt: skip


def samples_of(source: Source, columns: tuple[str, ...]) -> Query:
    """Some rows, as the database finds them first."""
    return _query(source, columns, (), MOST_SAMPLES)


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as typed, at most six, without signs that part them."""
    cleaned = unicodedata.normalize("NFC", name[:NAME_CUT]).replace(",", " ").replace("\x00", " ")
    words = cleaned.encode("utf-8", "ignore").decode("utf-8").split()
    return tuple(dict.fromkeys(words))[:_MOST_WORDS]


def _cases(word: str) -> tuple[str, ...]:
    both = (word, plain(word))
    return tuple(
        dict.fromkeys(form for one in both for form in (one, one.lower(), one.upper(), one.capitalize()))
    )


def plain(word: str) -> str:
    """``word`` without diacritics: some databases keep names so."""
    parts = unicodedata.normalize("NFKD", word)
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if not unicodedata.combining(sign)))
