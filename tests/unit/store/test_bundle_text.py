"""Bundles as they are kept: everything comes back, and what is too long is left out and said to be."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from agent_desk.domain.account import Account, Attention, Detail, Money
from agent_desk.domain.call import KnownField
from agent_desk.domain.case import Note
from agent_desk.domain.contact import Channel, Contact
from agent_desk.domain.effort import Effort
from agent_desk.domain.handoff import Bundle, Verified
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.promise import Promise
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.domain.told import Told
from agent_desk.store.bundle_text import AT_MOST, bundle_of, bundle_text

AT = datetime(2026, 3, 29, 0, 59, 59, 123456, tzinfo=UTC)
ANNA = RecordRef("crm", "customer", "1")
CONTACT = Contact(RecordRef("mail", "m", "1"), ANNA, Channel.EMAIL, AT, "Где мой возврат?", text="Ņemta € 🤝")
BUNDLE = Bundle(
    customer="Anna Bērziņa",
    identities=(Identity(IdentityKind.PHONE, "+37126123456"),),
    taken=AT,
    accounts=(
        Account(
            RecordRef("bank", "card", "7"),
            ANNA,
            "card",
            "ends 4417",
            "blocked",
            Attention.URGENT,
            Money(Decimal("-12.50"), "EUR"),
            AT,
            None,
            (Detail("limit", "500"),),
        ),
    ),
    tickets=(Ticket(RecordRef("rt", "ticket", "14"), None, "Invoice", "open", created=AT),),
    contacts=(CONTACT,),
    notes=(Note("n", "c", "anna", 'She said "no".\n', AT),),
    promises=(Promise("p", "c", "k", "call", "Anna", "anna", AT, "Europe/Riga", AT, settled=AT),),
    told=(Told("t", "k", "c", "refund", 3, "refunds", "Refunds", "Ten days.", "bob", AT),),
    known=(Verified(KnownField("card", "ends 4417"), "menu"),),
    effort=Effort(3, 1, 22, 1),
    missing=("Billing: does not answer.",),
)


def test_a_bundle_comes_back_as_it_was() -> None:
    assert bundle_of(bundle_text(BUNDLE)) == BUNDLE
    assert bundle_of(bundle_text(Bundle("", (), AT))) == Bundle("", (), AT)


def test_a_bundle_of_another_program_version_is_read_as_far_as_it_is_known() -> None:
    stored = json.loads(bundle_text(BUNDLE))
    del stored["effort"]
    del stored["contacts"][0]["transferred_to"]
    stored["mood"] = "good"
    stored["contacts"][0]["colour"] = "red"
    assert bundle_of(json.dumps(stored)) == replace(BUNDLE, effort=Effort())


def test_a_long_bundle_keeps_its_newest_contacts_and_says_so() -> None:
    many = tuple(replace(CONTACT, at=AT - timedelta(hours=n), text="x" * 40_000) for n in range(100))
    stored = bundle_text(replace(BUNDLE, contacts=many))
    back = bundle_of(stored)
    assert len(stored) <= AT_MOST
    assert 10 < len(back.contacts) < 100
    assert back.contacts == many[: len(back.contacts)]
    assert "Older contacts" in back.missing[-1]


def test_unfit_characters_do_not_keep_a_bundle_from_being_stored() -> None:
    odd = replace(BUNDLE, notes=(Note("n", "c", "anna", "a\0b\ud83dc", AT),))
    stored = bundle_text(odd)
    assert "\\u0000" not in stored
    stored.encode()
    assert bundle_of(stored).notes[0].text.startswith("ab")
