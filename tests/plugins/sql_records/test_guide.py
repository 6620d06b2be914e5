"""The guide to mapping files is true: its first mapping reads its own database, every word is named."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from agent_desk.cli.plugin_check import check_folder
from agent_desk.domain.account import Attention
from agent_desk.domain.contact import Channel, Direction
from agent_desk.domain.identity import IdentityKind, identity
from agent_desk.sdk.testing import FakeContext, plugin_class
from plugins.sql_records.mapping import Search

PLUGIN = Path(__file__).parents[3] / "plugins" / "sql_records"
GUIDE = (PLUGIN / "GUIDE.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    return GUIDE.partition(f"```{language}\n")[2].partition("```")[0]


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    """The settings of a connection to the guide's own example."""
    database, mapping = tmp_path / "cards.sqlite", tmp_path / "cards.toml"
    mapping.write_text(block("toml"), encoding="utf-8")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(block("sql"))
    return {"database": str(database), "mapping": str(mapping)}


def test_the_first_mapping_passes_the_check_of_the_command(settings: dict[str, str]) -> None:
    assert [finding.text for finding in check_folder(PLUGIN, settings) if not finding.well] == []


def test_the_first_mapping_finds_the_person_and_the_card(
    settings: dict[str, str], plugin_context: FakeContext
) -> None:
    plugin_context.settings = settings
    plugin = plugin_class(PLUGIN)(plugin_context)
    number = identity(IdentityKind.PHONE, "+371 26123456", "LV")
    assert number is not None
    (anna,) = plugin.find_customers(number)
    (card,) = plugin.accounts(anna.ref)
    assert (anna.name, card.label, card.attention) == ("Anna Bērziņa", "Visa ending 4417", Attention.URGENT)
    assert card.balance is not None
    assert (card.balance.amount, card.balance.currency) == (Decimal("-12.50"), "EUR")


def test_every_word_that_a_mapping_may_hold_is_named() -> None:
    told = set(re.findall(r"`([a-z]+)`", GUIDE))
    assert {*Search, *Channel, *Direction, *Attention, *IdentityKind} <= told
