"""``fulfilment.sqlite``: what is really on in the network, and visits of technicians; times in UTC."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from agent_desk.sample_company.database_file import write_database
from agent_desk.sample_company.members import Member
from agent_desk.sample_company.spelling import zero_zero
from agent_desk.sample_company.world import World

_SCHEMA = """
CREATE TABLE subscriber (subscr_no TEXT PRIMARY KEY, surname TEXT, forenames TEXT, category TEXT);
CREATE TABLE subscriber_phone (subscr_no TEXT, msisdn TEXT);
CREATE TABLE installation (inst_id INTEGER PRIMARY KEY, subscr_no TEXT, premises TEXT);
CREATE TABLE service (service_id TEXT PRIMARY KEY, inst_id INTEGER, technology TEXT, net_state TEXT,
    speed TEXT, active_from TEXT, active_until TEXT, note TEXT);
CREATE TABLE visit (visit_no INTEGER PRIMARY KEY, inst_id INTEGER, purpose TEXT, planned_for TEXT,
    outcome TEXT, technician TEXT);
"""
_INDEXES = """
CREATE INDEX subscriber_phone_msisdn ON subscriber_phone (msisdn);
CREATE INDEX subscriber_phone_subscr ON subscriber_phone (subscr_no);
CREATE INDEX installation_subscr ON installation (subscr_no);
CREATE INDEX service_inst ON service (inst_id);
CREATE INDEX visit_inst ON visit (inst_id);
"""
_SHARE = 0.5
_SERVICES = (
    ("Fibre", "500/500 Mb/s"), ("Fibre", "200/200 Mb/s"), ("Mobile", "5G, unlimited"),
    ("Mobile", "4G, 30 GB"), ("DSL", "20/2 Mb/s"), ("TV", "Basic"), ("Home 5G", "up to 300 Mb/s"),
)  # fmt: skip


def write_fulfilment(path: Path, world: World, rng: Random) -> None:
    """Write the whole database."""
    subscribers = list(enumerate(world.some("services", _SHARE, rng), start=9_001))
    tables = {
        "subscriber": (_subscriber(number, member) for number, member in subscribers),
        "subscriber_phone": ((_key(number), zero_zero(member.phone)) for number, member in subscribers),
        "installation": ((number, _key(number), member.address) for number, member in subscribers),
        "service": [row for number, member in subscribers for row in _services(number, member, world, rng)],
        "visit": [row for number, member in subscribers for row in _visits(number, member, world, rng)],
    }
    write_database(path, _SCHEMA, tables, _INDEXES)


def _key(number: int) -> str:
    return f"DC/{number:06}"


def _subscriber(number: int, member: Member) -> tuple[object, ...]:
    surname = (member.firm or member.last).upper()
    return (_key(number), surname, member.first.upper(), "legal" if member.firm else "natural")


def _services(number: int, member: Member, world: World, rng: Random) -> Iterator[tuple[object, ...]]:
    told = member.facts.get("services") or [_ordinary(rng)]
    for index, service in enumerate(told, start=1):
        until = service.get("until")
        yield (
            f"{number}/{index}", number, service["kind"], service["state"], service["speed"],
            str(world.ago(service["from"])), str(world.ago(until)) if until else None, service.get("note"),
        )  # fmt: skip


def _visits(number: int, member: Member, world: World, rng: Random) -> Iterator[tuple[object, ...]]:
    told = member.facts.get("visits", ())
    if not member.facts and rng.random() < 0.15:
        told = [_ordinary_visit(rng)]
    for index, visit in enumerate(told, start=1):
        planned = str(world.ago(visit["at"]))
        yield (number * 10 + index, number, visit["purpose"], planned, visit["outcome"], visit["technician"])


def _ordinary(rng: Random) -> Mapping[str, Any]:
    kind, speed = _SERVICES[int(rng.random() * len(_SERVICES))]
    state = "FAULT" if rng.random() < 0.02 else "ACTIVE"
    return {"kind": kind, "speed": speed, "state": state, "from": 30 + int(rng.random() * 2_500)}


def _ordinary_visit(rng: Random) -> Mapping[str, Any]:
    days = int(rng.random() * 400) - 8
    outcome = "PLANNED" if days <= 0 else "MISSED" if rng.random() < 0.06 else "DONE"
    purpose = ("Line repair", "Fibre installation", "Router replacement")[int(rng.random() * 3)]
    return {
        "at": days,
        "purpose": purpose,
        "outcome": outcome,
        "technician": f"Brigāde {1 + int(rng.random() * 12)}",
    }
