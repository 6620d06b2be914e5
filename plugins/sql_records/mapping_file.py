"""Reads a mapping file into :class:`~plugins.sql_records.mapping.RecordMapping`."""

from __future__ import annotations

import codecs
import enum
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from agent_desk.domain.account import Attention
from agent_desk.domain.contact import Channel, Direction
from agent_desk.domain.identity import IdentityKind

from .mapping import (
    AccountMap,
    ContactMap,
    CustomerMap,
    DetailMap,
    IdentityMap,
    Join,
    RecordMapping,
    Search,
    Source,
    StateWord,
)
from .template import Template, template
from .toml_table import TomlTable, read_toml

_Word = TypeVar("_Word", bound=enum.StrEnum)
_USUAL_SEARCH = {
    IdentityKind.PHONE: Search.SPELLINGS,
    IdentityKind.EMAIL: Search.FOLDED,
    IdentityKind.HANDLE: Search.FOLDED,
    IdentityKind.ACCOUNT: Search.COMPACT,
    IdentityKind.DOCUMENT: Search.COMPACT,
}


def read_mapping(path: Path, region: str) -> RecordMapping:
    """Read and validate the file; ``region`` is used where the file names none.

    Raises Rejected with the place of the first mistake.
    """
    top = read_toml(path)
    customers = [_customers(table) for table in top.tables("customers")]
    mapping = RecordMapping(
        file=path.name,
        title=top.text("title", path.stem),
        zone=_zone(top),
        region=top.text("region", region).upper(),
        encoding=_encoding(top),
        times=top.texts("times") or ("iso",),
        customers=customers[0] if customers else None,
        accounts=tuple(_accounts(table) for table in top.tables("accounts")),
        contacts=tuple(_contacts(table) for table in top.tables("contacts")),
    )
    top.done()
    if len(customers) > 1:
        raise top.problem("has several [customers]; it may have one.")
    return mapping


def _zone(top: TomlTable) -> ZoneInfo:
    name = top.text("zone", "UTC")
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise top.problem(f"knows no time zone '{name}'; write one such as 'Europe/Riga'.") from error


def _encoding(top: TomlTable) -> str:
    name = top.text("encoding", "cp1252")
    try:
        return codecs.lookup(name).name
    except LookupError as error:
        raise top.problem(f"knows no encoding '{name}'.") from error


def _word(table: TomlTable, kind: type[_Word], text: str) -> _Word:
    try:
        return kind(text)
    except ValueError as error:
        known = ", ".join(kind)
        raise table.problem(f"knows no {kind.__name__.lower()} '{text}'; there are: {known}.") from error


def _source(table: TomlTable) -> Source:
    joins = []
    for join in table.tables("joins"):
        joins.append(Join(join.required("table"), join.required("column"), join.required("to")))
        join.done()
    return Source(table.where, table.required("table"), tuple(joins), _only(table))


def _only(table: TomlTable) -> tuple[tuple[str, tuple[str, ...]], ...]:
    wanted = next(iter(table.tables("only")), None)
    if wanted is None:
        return ()
    return tuple((column, wanted.texts(column)) for column in wanted)


def _template(table: TomlTable, key: str) -> Template:
    return template(table.required(key))


def _customers(table: TomlTable) -> CustomerMap:
    customers = CustomerMap(
        source=_source(table),
        id=table.required("id"),
        name=_template(table, "name"),
        kind=table.text("kind"),
        organisation=frozenset(word.casefold() for word in table.texts("organisation")),
        identities=tuple(_identity(one) for one in table.tables("identities")),
        language=table.text("language"),
        languages=table.words("languages"),
        remarks=tuple(template(text) for text in table.texts("remarks")),
    )
    table.done()
    return customers


def _identity(table: TomlTable) -> IdentityMap:
    kind = _word(table, IdentityKind, table.required("kind"))
    search = table.text("search")
    own = table.has("table")
    one = IdentityMap(
        kind=kind,
        column=table.required("column"),
        search=_word(table, Search, search) if search else _USUAL_SEARCH[kind],
        source=_source(table) if own else None,
        customer=table.required("customer") if own else "",
    )
    table.done()
    return one


def _states(table: TomlTable) -> dict[str, StateWord]:
    states = {}
    for word, state in table.named_tables("states").items():
        attention = _word(state, Attention, state.text("attention", "none"))
        states[word] = StateWord(state.text("shown") or word, attention)
        state.done()
    return states


def _details(table: TomlTable) -> tuple[DetailMap, ...]:
    details = []
    for detail in table.tables("details"):
        details.append(DetailMap(detail.required("name"), _template(detail, "column")))
        detail.done()
    return tuple(details)


def _accounts(table: TomlTable) -> AccountMap:
    account = AccountMap(
        source=_source(table),
        kind=table.required("kind"),
        id=table.required("id"),
        customer=table.required("customer"),
        label=_template(table, "label"),
        state=table.text("state"),
        states=_states(table),
        balance=table.text("balance"),
        currency=table.text("currency"),
        currency_column=table.text("currency_column"),
        decimals=table.whole("decimals", 0),
        since=table.text("since"),
        due=table.text("due"),
        details=_details(table),
    )
    table.done()
    if account.balance and not (account.currency or account.currency_column):
        raise table.problem("has a balance and needs 'currency' or 'currency_column'.")
    return account


def _contacts(table: TomlTable) -> ContactMap:
    contacts = ContactMap(
        source=_source(table),
        id=table.required("id"),
        customer=table.required("customer"),
        at=table.required("at"),
        summary=_template(table, "summary"),
        channel=table.text("channel"),
        channels={word: _word(table, Channel, text) for word, text in table.words("channels").items()},
        default_channel=_word(table, Channel, table.text("default_channel", "phone")),
        direction=table.text("direction"),
        directions={word: _word(table, Direction, text) for word, text in table.words("directions").items()},
        text=table.text("text"),
        agent=table.text("agent"),
        department=table.text("department"),
        minutes=table.text("minutes"),
        seconds=table.text("seconds"),
        transferred_to=table.text("transferred_to"),
    )
    table.done()
    return contacts
