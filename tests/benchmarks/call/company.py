"""A company for the benchmark: a full store, a CRM with contacts, seven back ends of known pace."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.discovery import content_hash
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import IdentityKind, caller_number
from agent_desk.domain.records import RecordRef
from agent_desk.store.open import Store
from agent_desk.system.connections import write_connections
from agent_desk.system.settings import Settings, write_settings
from tests.benchmarks.identify.stores import opened
from tests.benchmarks.people.population import CONNECTION, Person, record

HERE = Path(__file__).parent
ARTICLES = HERE.parents[2] / "resources" / "sample_company"
PACES = (5, 10, 20, 40, 60, 80, 100)
MISDEEDS = {20: "hang", 40: "flood"}
CALLERS = 400
COLLEAGUE = "berta"
_CONTACTS = 40
_SCHEMA = """
CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT, phone TEXT);
CREATE INDEX person_phone ON person (phone);
CREATE TABLE talk (id INTEGER PRIMARY KEY, person TEXT, at TEXT, topic TEXT, body TEXT, seconds INTEGER);
CREATE INDEX talk_person ON talk (person, at);
"""
_MAPPING = """
[customers]
table = "person"
id = "id"
name = "name"
[[customers.identities]]
kind = "phone"
column = "phone"
search = "exact"
[contacts]
table = "talk"
id = "id"
customer = "person"
at = "at"
summary = "topic"
text = "body"
seconds = "seconds"
default_channel = "phone"
"""


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who will call."""

    name: str
    number: str


def add_callers(address: str, called: Sequence[Person]) -> None:
    """Give callers their records in every back end, and half of them a case that a colleague owns."""
    store = opened(address)
    if not _knows(store, called[0]):
        _add(store, called)
    store.close()


def _knows(store: Store, person: Person) -> bool:
    return len(store.customers.by_identity(record(person).identities[0])[0].records) > 1


def _add(store: Store, called: Sequence[Person]) -> None:
    for pace in PACES:
        store.customers.put_records([_at(who, pace) for who in called], "bench", datetime.now(UTC))
    for person in called[: len(called) // 2]:
        customer = store.customers.by_identity(record(person).identities[0])[0]
        assert len(customer.records) == 1 + len(PACES), customer
        case = store.cases.open_case(str(uuid4()), customer.id, "A bill", (), COLLEAGUE, "called")
        store.cases.claim(case.id, case.version, COLLEAGUE, "called")


def callers_of(people: Sequence[Person]) -> list[Person]:
    """Those who call, from all over the store; of the invented numbers not all could be called in earnest."""
    reachable = [one for one in people[:: max(1, len(people) // 20_000)] if _reachable(one)]
    return reachable[:: max(1, len(reachable) // CALLERS)][:CALLERS]


def _reachable(person: Person) -> bool:
    return caller_number(person.phone).e164 == person.phone


def settle(home: Path, address: str, *, hostile: bool) -> None:
    """Write settings and connections of a desktop; ``hostile`` makes one back end hang and one flood."""
    config = home / "config"
    # Somebody new: in a kept store everybody else owns the cases of the runs before.
    write_settings(config, Settings(agent=f"anna-{uuid4()}", store=address))
    plugin = home / "data" / "plugins" / "paced_plugin"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HERE / "paced_plugin", plugin, dirs_exist_ok=True, ignore=ignored)
    policy = home / "machine" / "policy.toml"
    policy.parent.mkdir(exist_ok=True)
    policy.write_text(f'[allowed_plugins]\npaced_plugin = "{content_hash(plugin)}"\n')
    crm = {"database": str(home / "crm.sqlite"), "mapping": str(home / "crm.toml")}
    articles = {"folder": str(ARTICLES / "articles"), "departments": str(ARTICLES / "departments.toml")}
    write_connections(
        config / "connections.toml",
        (
            ConfiguredConnection(CONNECTION, "CRM", "sql_records", crm),
            *(_connection(pace, hostile) for pace in PACES),
            ConfiguredConnection("knowledge", "Knowledge base", "knowledge_files", articles),
        ),
    )


def write_crm(home: Path, called: Iterable[Person]) -> None:
    """A CRM database that holds the callers and their contacts."""
    (home / "crm.toml").write_text(_MAPPING)
    now = datetime.now(UTC)
    with closing(sqlite3.connect(home / "crm.sqlite")) as database:
        database.executescript(_SCHEMA)
        for person in called:
            number = str(person.number)
            database.execute("INSERT INTO person VALUES (?, ?, ?)", (number, person.name, person.phone))
            database.executemany(
                "INSERT INTO talk (person, at, topic, body, seconds) VALUES (?, ?, ?, ?, ?)",
                [
                    (number, (now - timedelta(days=2 * day)).isoformat(), "A bill", "Asked why. " * 12, 240)
                    for day in range(_CONTACTS)
                ],
            )
        database.commit()


def name_of(pace: int) -> str:
    """The id of the connection with this pace."""
    return f"paced-{pace}"


def _connection(pace: int, hostile: bool) -> ConfiguredConnection:
    misdeed = MISDEEDS.get(pace, "") if hostile else ""
    settings = {"milliseconds": pace, "misdeed": misdeed}
    return ConfiguredConnection(name_of(pace), f"Back end {pace}", "paced_plugin", settings)


def _at(person: Person, pace: int) -> CustomerRecord:
    known = record(person)
    phone = tuple(one for one in known.identities if one.kind is IdentityKind.PHONE)
    return replace(known, ref=RecordRef(name_of(pace), "customer", str(person.number)), identities=phone)
