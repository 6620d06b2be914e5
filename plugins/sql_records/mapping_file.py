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
from agent_desk.domain.sentence import Sentence

from .known_words import TIME_WORDS, is_currency, is_time_spelling, may_be_country
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
from .template import Template, pairs, template
from .toml_table import TomlTable, read_toml

_MOST_DECIMALS = 18
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
        region=_region(top, region),
        encoding=_encoding(top),
        times=_times(top),
        customers=customers[0] if customers else None,
        accounts=tuple(_accounts(table) for table in top.tables("accounts")),
        contacts=tuple(_contacts(table) for table in top.tables("contacts")),
    )
    top.done()
    if len(customers) > 1:
        raise top.problem("has several [customers]; it may have one.")
    if not (mapping.customers or mapping.accounts or mapping.contacts):
        raise top.problem(
            Sentence("it says of no table what it holds; write [customers], [[accounts]] or [contacts].")
        )
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
        b"a".decode(name, errors="replace")  # there are others than of text
        return codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise top.problem(f"knows no encoding '{name}'.") from error


def _region(top: TomlTable, usual: str) -> str:
    region = top.text("region")
    if region and not may_be_country(region):
        raise top.problem(
            Sentence(
                "'region' is no country: '{region}'. Write its two letters, such as 'LV'.", region=region
            )
        )
    return (region or usual).upper()


def _times(top: TomlTable) -> tuple[str, ...]:
    times = top.texts("times") or TIME_WORDS[:1]
    for spelling in times:
        if not is_time_spelling(spelling):
            raise top.problem(
                Sentence(
                    "'times': with '{spelling}' no day can be read. Write {known}, or a pattern with day,"
                    " month and year, such as '%d.%m.%Y %H:%M'.",
                    spelling=spelling, known=", ".join(TIME_WORDS),
                )
            )  # fmt: skip
    return times


def _word(table: TomlTable, key: str, kind: type[_Word], text: str) -> _Word:
    try:
        return kind(text)
    except ValueError as error:
        said = Sentence(
            "'{key}' has the unknown word '{word}'; there are: {known}.",
            key=key, word=text, known=", ".join(kind),
        )  # fmt: skip
        raise table.problem(said) from error


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
    return _filled(table, key, table.required(key))


def _filled(table: TomlTable, key: str, text: str) -> Template:
    if not pairs(text):
        said = Sentence(
            "'{key}' has a brace without its partner, or no column in its braces: {text}", key=key, text=text
        )
        raise table.problem(said)
    return template(text)


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
        remarks=tuple(_filled(table, "remarks", text) for text in table.texts("remarks")),
    )
    table.done()
    return customers


def _identity(table: TomlTable) -> IdentityMap:
    kind = _word(table, "kind", IdentityKind, table.required("kind"))
    search = table.text("search")
    own = table.has("table")
    one = IdentityMap(
        kind=kind,
        column=table.required("column"),
        search=_word(table, "search", Search, search) if search else _USUAL_SEARCH[kind],
        source=_source(table) if own else None,
        customer=table.required("customer") if own else "",
    )
    table.done()
    return one


def _states(table: TomlTable) -> dict[str, StateWord]:
    states = {}
    for word, state in table.named_tables("states").items():
        attention = _word(state, "attention", Attention, state.text("attention", "none"))
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
        decimals=table.whole("decimals", 0, _MOST_DECIMALS),
        since=table.text("since"),
        due=table.text("due"),
        details=_details(table),
    )
    table.done()
    if account.balance and not (account.currency or account.currency_column):
        raise table.problem("has a balance and needs 'currency' or 'currency_column'.")
    if account.currency and not is_currency(account.currency):
        said = Sentence(
            "'currency' is no currency of ISO 4217: '{currency}'. Write one such as 'EUR'.",
            currency=account.currency,
        )
        raise table.problem(said)
    return account


def _meanings(table: TomlTable, key: str, kind: type[_Word]) -> dict[str, _Word]:
    return {word: _word(table, key, kind, text) for word, text in table.words(key).items()}


def _contacts(table: TomlTable) -> ContactMap:
    contacts = ContactMap(
        source=_source(table),
        id=table.required("id"),
        customer=table.required("customer"),
        at=table.required("at"),
        summary=_template(table, "summary"),
        channel=table.text("channel"),
        channels=_meanings(table, "channels", Channel),
        default_channel=_word(table, "default_channel", Channel, table.text("default_channel", "phone")),
        direction=table.text("direction"),
        directions=_meanings(table, "directions", Direction),
        text=table.text("text"),
        agent=table.text("agent"),
        department=table.text("department"),
        minutes=table.text("minutes"),
        seconds=table.text("seconds"),
        transferred_to=table.text("transferred_to"),
    )
    table.done()
    return contacts
