"""``orders.sqlite``: the web shop, where people typed their own names in their own script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

from agent_desk.sample_company.database_file import write_database
from agent_desk.sample_company.members import Member
from agent_desk.sample_company.spelling import zero_zero_gap
from agent_desk.sample_company.world import World

_SCHEMA = """
CREATE TABLE Buyers (BuyerId INTEGER PRIMARY KEY, DisplayName TEXT, IsCompany INTEGER, Login TEXT,
    ContactPhone TEXT, Locale TEXT);
CREATE TABLE SalesOrders (OrderNo TEXT PRIMARY KEY, BuyerId INTEGER, Item TEXT, Status TEXT, Total REAL,
    PlacedAt TEXT, PromisedFor TEXT, DeliveryTo TEXT, Remark TEXT);
"""
_INDEXES = """
CREATE INDEX BuyersLogin ON Buyers (Login);
CREATE INDEX BuyersPhone ON Buyers (ContactPhone);
CREATE INDEX OrdersBuyer ON SalesOrders (BuyerId);
"""
_SHARE = 0.45
_LOCALES = {"lv": "lv-LV", "ru": "ru-LV", "en": "en-GB"}
_ITEMS = (
    ("iPhone 17, 256 GB", "949.00"), ("Samsung Galaxy A56, 128 GB", "349.00"),
    ("Router TP-Link AX55", "89.00"), ("Wi-Fi 6 repeater", "39.00"), ("Xiaomi Watch S4", "129.00"),
    ("SIM card", "2.00"), ("TV set-top box", "59.00"),
    ("USB-C charger 65 W", "24.90"), ("Phone case, clear", "12.90"), ("Change of plan to Optika 500", "0.00"),
)  # fmt: skip


def write_orders(path: Path, world: World, rng: Random) -> None:
    """Write the whole database."""
    buyers = list(enumerate(world.some("orders", _SHARE, rng), start=310_000))
    tables = {
        "Buyers": (_buyer(number, member) for number, member in buyers),
        "SalesOrders": (row for number, member in buyers for row in _orders(number, member, world, rng)),
    }
    write_database(path, _SCHEMA, tables, _INDEXES)


def _buyer(number: int, member: Member) -> tuple[object, ...]:
    name = member.native or member.name
    phone = zero_zero_gap(member.phone)
    return (number, name, int(bool(member.firm)), member.email, phone, _LOCALES[member.language])


def _orders(number: int, member: Member, world: World, rng: Random) -> Iterator[tuple[object, ...]]:
    told = member.facts.get("orders") or [_ordinary(rng) for _ in range(1 + int(rng.random() ** 2 * 4))]
    for index, order in enumerate(told, start=1):
        placed = world.ago(order["at"])
        yield (
            f"SO-{placed:%Y}-{number}{index}", number, order["item"], order["status"], float(order["total"]),
            _iso(placed), _iso(world.ago(order["at"] - 4)), member.address, order.get("remark"),
        )  # fmt: skip


def _iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _ordinary(rng: Random) -> Mapping[str, Any]:
    chance = rng.random
    item, total = _ITEMS[int(chance() * len(_ITEMS))]
    days = 1 + int(chance() ** 2 * 900)
    recent = ("New", "Paid", "Shipped", "Delayed")[int(chance() * 4)]
    old = "Cancelled" if chance() < 0.05 else "Delivered"
    return {"item": item, "total": total, "at": days, "status": recent if days < 6 else old}
