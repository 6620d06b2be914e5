"""Makes the sample company's folder and says what is in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from agent_desk.domain.call import KnownField
from agent_desk.domain.quick import dataclass
from agent_desk.domain.records import RecordRef
from agent_desk.sample_company.billing import write_billing
from agent_desk.sample_company.cards import write_cards
from agent_desk.sample_company.crm import crm_id, write_crm
from agent_desk.sample_company.fulfilment import write_fulfilment
from agent_desk.sample_company.members import Member, make_members
from agent_desk.sample_company.orders import write_orders
from agent_desk.sample_company.source import RESOURCES, read_source
from agent_desk.sample_company.world import World

_SEED = 20260701
_DATABASES: tuple[tuple[str, str, Callable[[Path, World, Random], None]], ...] = (
    ("crm", "CRM", write_crm),
    ("cards", "Cards", write_cards),
    ("billing", "Billing", write_billing),
    ("orders", "Orders", write_orders),
    ("fulfilment", "Fulfilment", write_fulfilment),
)


@dataclass(frozen=True, slots=True)
class SampleConnection:
    """One connection for the connections file."""

    id: str
    title: str
    plugin: str
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody with a story; ``customer`` is the record in the CRM, ``phone`` E.164."""

    key: str
    story: str
    name: str
    language: str
    phone: str
    email: str
    customer: RecordRef


@dataclass(frozen=True, slots=True)
class DemoCall:
    """The call that the demonstration begins with."""

    number: str
    queue: str
    known: tuple[KnownField, ...]


@dataclass(frozen=True, slots=True)
class SampleCompany:
    """A folder with five databases, and how to reach everything of the company.

    ``related`` pairs records of two customers who belong together (a person and her firm) with the reason.
    """

    folder: Path
    made_for: datetime
    connections: tuple[SampleConnection, ...]
    people: tuple[SamplePerson, ...]
    related: tuple[tuple[RecordRef, RecordRef, str], ...]
    demo_call: DemoCall

    def person(self, key: str) -> SamplePerson:
        """Somebody by key, e.g. ``"anna"``; raises KeyError."""
        return next((person for person in self.people if person.key == key), None) or _nobody(key)


def make_sample_company(
    folder: Path, now: datetime, customers: int = 20_000, resources: Path = RESOURCES
) -> SampleCompany:
    """Write the databases into ``folder`` (made if missing) with times relative to the aware ``now``.

    The same ``now`` and ``customers`` give the same bytes. There are at least the people of the stories.
    """
    folder.mkdir(parents=True, exist_ok=True)
    moment = now.astimezone(UTC).replace(microsecond=0)
    source = read_source(resources)
    members = tuple(make_members(source, customers, Random(_SEED)))
    world = World(source, members, moment)
    for name, _, write in _DATABASES:
        write(folder / f"{name}.sqlite", world, Random(f"{_SEED} {name}"))
    return _company(folder, moment, members, resources)


def _company(folder: Path, moment: datetime, members: tuple[Member, ...], resources: Path) -> SampleCompany:
    people = tuple(_person(member) for member in members if member.facts)
    known = {person.key: person for person in people}
    anna, firm = known["anna"], known["berzs"]
    return SampleCompany(
        folder=folder,
        made_for=moment,
        connections=(*_databases(folder, resources), _knowledge(resources)),
        people=people,
        related=((anna.customer, firm.customer, "Anna Bērziņa signs for SIA Bērzs"),),
        demo_call=DemoCall(
            anna.phone,
            "Cards",
            (
                KnownField("card", "ends 4417"),
                KnownField("pin", "ok"),
                KnownField("topic", "lost or stolen card"),
            ),
        ),
    )


def _databases(folder: Path, resources: Path) -> tuple[SampleConnection, ...]:
    return tuple(
        SampleConnection(
            name,
            title,
            "sql_records",
            {
                "database": str(folder / f"{name}.sqlite"),
                "mapping": str(resources / "mappings" / f"{name}.toml"),
            },
        )
        for name, title, _ in _DATABASES
    )


def _knowledge(resources: Path) -> SampleConnection:
    settings = {"folder": str(resources / "articles"), "departments": str(resources / "departments.toml")}
    return SampleConnection("knowledge", "Knowledge base", "knowledge_files", settings)


def _person(member: Member) -> SamplePerson:
    facts = member.facts
    customer = RecordRef("crm", "customer", crm_id(member))
    return SamplePerson(
        facts["key"], facts["story"], member.name, member.language, member.phone, member.email, customer
    )


def _nobody(key: str) -> SamplePerson:
    raise KeyError(key)
