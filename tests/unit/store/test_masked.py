"""No card number gets into the store, whoever forgot to mask it."""

from __future__ import annotations

import pytest
from sqlalchemy import Text
from sqlalchemy.dialects import sqlite

from agent_desk.domain.masking import holds_card_number
from agent_desk.store.articles.rows import question_digest
from agent_desk.store.clean import masked, pairs_text
from agent_desk.store.schema import metadata
from agent_desk.store.types import Words

CARD = "4111 1111 1111 1111"
SAID = f"the card {CARD}, CVV 123"
# Texts that programs make: what they hold is masked before it is put together, or names nobody's card.
MADE = {
    "cases.tickets",
    "customer_identities.value",
    "customer_journal.identity_value",
    "customer_journal.record_id",
    "customer_records.name",
    "customer_records.record_id",
    "customers.name",
    "handoffs.bundle",
    "journal.body",
    "outbox.body",
    "presence.name",
    "presence.skills",
    "store_meta.value",
    "weighed_cases.harms",
    "weighed_cases.signals",
}
TEXTS = sorted(
    (f"{table.name}.{column.name}", column)
    for table in metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, Text | Words)
)


@pytest.mark.parametrize(("name", "column"), [pytest.param(*one, id=one[0]) for one in TEXTS])
def test_each_text_column_masks_or_is_made_by_programs(name: str, column: object) -> None:
    kind = column.type  # type: ignore[attr-defined]
    assert isinstance(kind, Words) != (name in MADE), f"{name}: Words, or named here with those that are made"


def test_words_are_masked_on_their_way_in() -> None:
    assert not holds_card_number(Words().process_bind_param(SAID, sqlite.dialect()) or "")


def test_the_facts_of_an_act_are_masked_and_its_keys_are_not() -> None:
    digest = "4111111111111111" * 4
    assert pairs_text((("what", CARD), ("digest", digest))) == (
        f'[["what", "•••• •••• •••• 1111"], ["digest", "{digest}"]]'
    )


def test_the_marks_of_a_claim_stay_as_they_are() -> None:
    mark = "d" * 16 + "4111111111111111-state"
    assert masked(mark) == mark


def test_masking_again_changes_nothing() -> None:
    assert masked(masked(SAID)) == masked(SAID)


def test_a_question_s_digest_does_not_betray_its_card_number() -> None:
    assert question_digest(SAID) == question_digest(masked(SAID))
