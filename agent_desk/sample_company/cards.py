"""``cards.sqlite``: the bank side, in capitals. Only tokens and last four digits of cards are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from agent_desk.sample_company.database_file import write_database
from agent_desk.sample_company.members import Member
from agent_desk.sample_company.spelling import bare, dotted, embossed
from agent_desk.sample_company.world import World

_SCHEMA = """
CREATE TABLE HOLDERS (HOLDER_NO INTEGER PRIMARY KEY, EMB_NAME TEXT, HOLDER_TYPE TEXT, PERS_CODE TEXT,
    MOBILE TEXT, LANG TEXT);
CREATE TABLE CARDS (TOKEN TEXT PRIMARY KEY, HOLDER_NO INTEGER, LAST4 TEXT, BRAND TEXT, PRODUCT TEXT,
    DEPT TEXT, STATUS TEXT, ISSUED TEXT, EXPIRES TEXT, DAY_LIMIT INTEGER, BALANCE TEXT, CCY TEXT,
    EMBOSSED TEXT);
"""
_INDEXES = """
CREATE INDEX HOLDERS_MOBILE ON HOLDERS (MOBILE);
CREATE INDEX CARDS_HOLDER ON CARDS (HOLDER_NO);
"""
_SHARE = 0.6
_PRODUCTS = (
    ("Debit", "Personal cards"), ("Debit", "Personal cards"), ("Credit", "Credit cards"),
)  # fmt: skip
_BUSINESS = (("Business debit", "Business cards"), ("Business credit", "Business cards"))


def write_cards(path: Path, world: World, rng: Random) -> None:
    """Write the whole database."""
    holders = list(enumerate(world.some("cards", _SHARE, rng), start=70_001))
    tables = {
        "HOLDERS": (_holder(number, member) for number, member in holders),
        "CARDS": (row for number, member in holders for row in _cards(number, member, world, rng)),
    }
    write_database(path, _SCHEMA, tables, _INDEXES)


def _holder(number: int, member: Member) -> tuple[object, ...]:
    kind = "BUS" if member.firm else "PRIV"
    return (number, embossed(member.name), kind, member.code, bare(member.phone), member.language.upper())


def _cards(number: int, member: Member, world: World, rng: Random) -> Iterator[tuple[object, ...]]:
    told = member.facts.get("cards") or [_ordinary(member, rng) for _ in range(1 + (rng.random() < 0.3))]
    for index, card in enumerate(told, start=1):
        issued = world.ago(card["since"])
        expires = world.ago(card["since"] - 1_460)
        yield (
            f"CT-{number}-{index}", number, card["last4"], card["brand"], card["product"], card["dept"],
            card["status"], dotted(issued), dotted(expires), card["limit"],
            card["balance"].replace(".", ","), "EUR",
            card.get("embossed", embossed(member.name)),
        )  # fmt: skip


def _ordinary(member: Member, rng: Random) -> Mapping[str, Any]:
    chance = rng.random
    products = _BUSINESS if member.firm else _PRODUCTS
    product, dept = products[int(chance() * len(products))]
    return {
        "last4": f"{int(chance() * 10_000):04}",
        "brand": "Visa" if chance() < 0.6 else "Mastercard",
        "product": product,
        "dept": dept,
        "status": "AAAAAAAAAAAAAANBX"[int(chance() * 17)],
        "since": 5 + int(chance() * 1_300),
        "limit": 500 * (1 + int(chance() * 6)),
        "balance": f"{chance() * 2_000 - (600 if product.endswith('redit') else 0):.2f}",
    }
