"""``crm.sqlite``: every customer, how to reach them, and what was said in every channel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from agent_desk.sample_company.conversations import Conversations
from agent_desk.sample_company.database_file import write_database
from agent_desk.sample_company.members import Member
from agent_desk.sample_company.spelling import spaced
from agent_desk.sample_company.world import World

_SCHEMA = """
CREATE TABLE client (client_ref TEXT PRIMARY KEY, client_name TEXT NOT NULL, segment TEXT NOT NULL,
    pref_lang TEXT, address TEXT, care_flag TEXT, remark TEXT) WITHOUT ROWID;
CREATE TABLE client_address (client_ref TEXT NOT NULL, medium TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE interaction (int_no INTEGER PRIMARY KEY, client_ref TEXT NOT NULL, started_at TEXT NOT NULL,
    chan TEXT NOT NULL, dir TEXT NOT NULL, topic TEXT, body TEXT, handled_by TEXT, unit TEXT,
    talk_sec INTEGER, moved_to TEXT);
"""
_INDEXES = """
CREATE INDEX client_address_value ON client_address (value);
CREATE INDEX client_address_client ON client_address (client_ref);
CREATE INDEX interaction_client ON interaction (client_ref, started_at);
"""
_LANGUAGES = {"lv": "LAT", "ru": "RUS", "en": "ENG"}


def crm_id(member: Member) -> str:
    """``C-1000001``."""
    return f"C-{1_000_000 + member.no}"


def write_crm(path: Path, world: World, rng: Random) -> None:
    """Write the whole database."""
    tables = {
        "client": map(_client, world.members),
        "client_address": (row for member in world.members for row in _addresses(member)),
        "interaction": _interactions(world, rng),
    }
    write_database(path, _SCHEMA, tables, _INDEXES)


def _client(member: Member) -> tuple[object, ...]:
    name = member.firm or f"{member.last}, {member.first}"
    segment = "F" if member.firm else "P"
    remark = member.facts.get("remark")
    return (crm_id(member), name, segment, _LANGUAGES[member.language], member.address, None, remark)


def _addresses(member: Member) -> Iterator[tuple[object, ...]]:
    yield (crm_id(member), "mob", spaced(member.phone))
    yield (crm_id(member), "mail", member.email)
    if "handle" in member.facts:
        yield (crm_id(member), "soc", f"@{member.facts['handle']}")


def _interactions(world: World, rng: Random) -> Iterator[tuple[object, ...]]:
    conversations = Conversations(world, rng)
    number = 500_000
    for member in world.members:
        ref = crm_id(member)
        rows = (
            conversations.story(member)
            if "contacts" in member.facts
            else conversations.ordinary(member, _many(member, rng))
        )
        for row in rows:
            number += 1
            yield (number, ref, *row)


def _many(member: Member, rng: Random) -> int:
    return int(member.facts.get("many", rng.random() ** 2 * 10))
