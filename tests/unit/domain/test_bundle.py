"""What goes along with a handoff holds no card number, not even a part of one."""

from __future__ import annotations

from datetime import UTC, datetime

from agent_desk.domain.bundle import TEXT, to_send
from agent_desk.domain.contact import Channel, Contact, Direction
from agent_desk.domain.handoff import Bundle
from agent_desk.domain.records import RecordRef
from agent_desk.domain.told import Told

CARD = "4111111111111111"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_what_was_told_goes_along_masked() -> None:
    told = Told("t", "c", "k", "a", 1, "topic", CARD, CARD, "anna", NOW, why_different=CARD)
    sent = to_send(Bundle("Anna", (), NOW, told=(told,)))
    assert CARD not in repr(sent)


def test_a_card_number_where_a_text_is_cut_is_masked_too() -> None:
    text = "x" * (TEXT - 13) + " " + CARD
    ref = RecordRef("mail", "message", "1")
    contact = Contact(ref, ref, Channel.EMAIL, NOW, "about a card", Direction.IN, text)
    (sent,) = to_send(Bundle("Anna", (), NOW, contacts=(contact,))).contacts
    assert "4111" not in sent.text
