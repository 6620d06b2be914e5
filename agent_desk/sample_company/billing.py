"""``billing.sqlite``: who pays, for what, and what is open; cents and Unix seconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from agent_desk.sample_company.database_file import write_database
from agent_desk.sample_company.members import Member
from agent_desk.sample_company.spelling import national
from agent_desk.sample_company.world import World

_SCHEMA = """
CREATE TABLE payer (payer_id TEXT PRIMARY KEY, contract_no TEXT, given_name TEXT, family_name TEXT,
    company_name TEXT, payer_kind TEXT, phone_no TEXT, invoice_email TEXT, letter_language TEXT,
    collection_note TEXT);
CREATE TABLE billing_account (account_no TEXT PRIMARY KEY, payer_id TEXT, plan_name TEXT,
    monthly_fee TEXT, standing TEXT, open_cents INTEGER, pay_method TEXT, addressee TEXT, opened_at INTEGER,
    next_due_at INTEGER);
CREATE TABLE invoice (invoice_no TEXT PRIMARY KEY, payer_id TEXT, period TEXT, total_cents INTEGER,
    status TEXT, issued_at INTEGER, due_at INTEGER, paid_note TEXT);
"""
_INDEXES = """
CREATE INDEX payer_phone ON payer (phone_no);
CREATE INDEX payer_email ON payer (invoice_email);
CREATE INDEX billing_account_payer ON billing_account (payer_id);
CREATE INDEX invoice_payer ON invoice (payer_id);
"""
_SHARE = 0.85
_PLANS = (
    ("Mobile 10 GB", "8.90"), ("Mobile 30 GB", "12.90"), ("Mobile unlimited", "21.90"),
    ("Mājas 100", "15.90"), ("Optika 500", "24.90"), ("Optika 1000", "34.90"), ("TV Premium", "14.90"),
)  # fmt: skip
_BUSINESS = (("Bizness 300", "49.00"), ("Bizness 1000", "129.00"))
_METHODS = ("bank transfer", "direct debit", "card in self-service", "e-invoice to the bank")


Row = tuple[object, ...]


class _Month(NamedTuple):
    prefix: str
    period: str
    issued: int
    due: int


def write_billing(path: Path, world: World, rng: Random) -> None:
    """Write the whole database."""
    payers = [
        (f"P{number:07}", member)
        for number, member in enumerate(world.some("bills", _SHARE, rng), start=4_001)
    ]
    bills = [(payer, member, bill) for payer, member in payers for bill in _bills(member, rng)]
    months = _months(world)
    tables = {
        "payer": (_payer(payer, member) for payer, member in payers),
        "billing_account": [
            _account(f"{payer}-{index}", payer, member, bill, world)
            for index, (payer, member, bill) in enumerate(bills)
        ],
        "invoice": [
            row
            for index, (payer, _, bill) in enumerate(bills)
            for row in _invoices(index, payer, bill, months)
        ],
    }
    write_database(path, _SCHEMA, tables, _INDEXES)


def _payer(payer: str, member: Member) -> Row:
    notes = [bill["note"] for bill in member.facts.get("bills", ()) if "note" in bill]
    return (
        payer, f"LV-{payer[1:]}", member.first or None, member.last or None, member.firm or None,
        "company" if member.firm else "private", national(member.phone), member.email, member.language,
        "; ".join(notes) or None,
    )  # fmt: skip


def _account(number: str, payer: str, member: Member, bill: Mapping[str, Any], world: World) -> Row:
    addressee = bill.get("addressee", member.name)
    opened = int(world.ago(bill.get("since", 700)).timestamp())
    due = int(world.ago(-12).timestamp())
    method = bill.get("method", _METHODS[0])
    return (
        number, payer, bill["plan"], bill["fee"], bill["standing"], bill["open"], method, addressee,
        opened, due,
    )  # fmt: skip


def _invoices(index: int, payer: str, bill: Mapping[str, Any], months: list[_Month]) -> Iterator[Row]:
    cents = int(bill["fee"].replace(".", ""))
    if bill["invoices"][0] == "overdue":
        months = months[1:]  # the newest month's is not due yet
    for month, status in zip(months, bill["invoices"], strict=False):
        note = "in time" if status == "paid" else None
        number = f"{month.prefix}-{index:06}"
        yield (number, payer, month.period, cents, status, month.issued, month.due, note)


def _months(world: World) -> list[_Month]:
    return [_month(world, 9 + 30 * month) for month in range(6)]


def _month(world: World, days: int) -> _Month:
    issued = world.ago(days)
    due = world.ago(days - 15)
    return _Month(f"{issued:%y%m}", f"{issued:%m/%Y}", int(issued.timestamp()), int(due.timestamp()))


def _bills(member: Member, rng: Random) -> list[Mapping[str, Any]]:
    return member.facts.get("bills") or [_ordinary(member, rng)]


def _ordinary(member: Member, rng: Random) -> Mapping[str, Any]:
    chance = rng.random
    plans = _BUSINESS if member.firm else _PLANS
    plan, fee = plans[int(chance() * len(plans))]
    luck = chance()
    standing = "good" if luck < 0.93 else "reminder" if luck < 0.985 else "dunning"
    owed = {"good": 0, "reminder": 1, "dunning": 3}[standing]
    return {
        "plan": plan,
        "fee": fee,
        "standing": standing,
        "open": owed * int(fee.replace(".", "")),
        "invoices": ["overdue"] * owed + ["paid"] * (3 - owed),
        "since": 60 + int(chance() * 2_000),
        "method": _METHODS[int(chance() * len(_METHODS))],
    }
