"""The mapping: where a database keeps customers, accounts and contacts, as frozen data.

A column is named as in the database: ``"name"`` in the entry's own table, ``"other.name"`` in a joined one.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from agent_desk.domain.account import Attention
from agent_desk.domain.contact import Channel, Direction
from agent_desk.domain.identity import IdentityKind

from .template import Template


class Search(enum.StrEnum):
    """How an identity is looked for in its column.

    EXACT: as normalised. FOLDED: in any case. COMPACT: in any case, without spaces, ``-``, ``.``, ``/``.
    SPELLINGS: a phone in its usual spellings, with an index. DIGITS: a phone in any spelling; reads all rows.
    """

    EXACT = "exact"
    FOLDED = "folded"
    COMPACT = "compact"
    SPELLINGS = "spellings"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class Join:
    """``table`` joined where its column ``to`` equals ``column``."""

    table: str
    column: str
    to: str


@dataclass(frozen=True, slots=True)
class Source:
    """The table of an entry and what is joined to it; ``where`` is its place in the mapping file.

    ``only`` keeps the rows whose column holds one of some values, e.g. ``(("medium", ("mobile",)),)``.
    """

    where: str
    table: str
    joins: tuple[Join, ...] = ()
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class IdentityMap:
    """A column that holds an identity, in the customers' table or in one of its own (``source``).

    ``customer`` is the column of ``source`` that holds the customer's id.
    """

    kind: IdentityKind
    column: str
    search: Search
    source: Source | None = None
    customer: str = ""


@dataclass(frozen=True, slots=True)
class CustomerMap:
    """``[customers]``."""

    source: Source
    id: str
    name: Template
    kind: str = ""
    organisation: frozenset[str] = frozenset()
    identities: tuple[IdentityMap, ...] = ()
    language: str = ""
    languages: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Template, ...] = ()

    def columns(self) -> Iterator[str]:
        """The columns to read from ``source``."""
        yield from (self.id, *self.name.columns, self.kind, self.language)
        yield from (one.column for one in self.identities if one.source is None)
        yield from (column for remark in self.remarks for column in remark.columns)


@dataclass(frozen=True, slots=True)
class StateWord:
    """What a state of the back end is called, and how much attention it asks for."""

    shown: str
    attention: Attention = Attention.NONE


@dataclass(frozen=True, slots=True)
class DetailMap:
    """A named fact about an account."""

    name: str
    value: Template


@dataclass(frozen=True, slots=True)
class AccountMap:
    """``[[accounts]]``; ``decimals`` is how many digits of a whole-number balance are behind the point."""

    source: Source
    kind: str
    id: str
    customer: str
    label: Template
    state: str = ""
    states: Mapping[str, StateWord] = field(default_factory=dict)
    balance: str = ""
    currency: str = ""
    currency_column: str = ""
    decimals: int = 0
    since: str = ""
    due: str = ""
    details: tuple[DetailMap, ...] = ()

    def columns(self) -> Iterator[str]:
        """The columns to read from ``source``."""
        yield from (self.id, self.customer, *self.label.columns, self.state)
        yield from (self.balance, self.currency_column, self.since, self.due)
        yield from (column for detail in self.details for column in detail.value.columns)


@dataclass(frozen=True, slots=True)
class ContactMap:
    """``[contacts]``; ``channels`` and ``directions`` say what the database's words mean."""

    source: Source
    id: str
    customer: str
    at: str
    summary: Template
    channel: str = ""
    channels: Mapping[str, Channel] = field(default_factory=dict)
    default_channel: Channel = Channel.PHONE
    direction: str = ""
    directions: Mapping[str, Direction] = field(default_factory=dict)
    text: str = ""
    agent: str = ""
    department: str = ""
    minutes: str = ""
    seconds: str = ""
    transferred_to: str = ""

    def columns(self) -> Iterator[str]:
        """The columns to read from ``source``."""
        yield from (self.id, self.customer, self.at, *self.summary.columns, self.channel, self.direction)
        yield from (self.text, self.agent, self.department, self.minutes, self.seconds, self.transferred_to)


@dataclass(frozen=True, slots=True)
class RecordMapping:
    """A whole mapping file.

    ``zone`` is of times stored without one; ``times`` are the spellings of times; ``encoding`` of text
    that is not UTF-8.
    """

    file: str
    title: str
    zone: ZoneInfo
    region: str
    encoding: str
    times: tuple[str, ...]
    customers: CustomerMap | None = None
    accounts: tuple[AccountMap, ...] = ()
    contacts: tuple[ContactMap, ...] = ()
