from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.masking import holds_card_number, mask

TEST_CARDS = ["4111111111111111", "5555555555554444", "378282246310005", "6011111111111117", "30569309025904"]


@pytest.mark.parametrize("card", TEST_CARDS)
@pytest.mark.parametrize("gap", ["", " ", "-", ".", "\u00a0", "\u2013", "  ", "\n", "\u200b"])
def test_a_card_number_keeps_its_last_four_digits_however_it_is_spaced(card: str, gap: str) -> None:
    spaced = gap.join(card[start : start + 4] for start in range(0, len(card), 4))
    digits = "".join(character for character in mask(f"card {spaced} please") if character.isdigit())
    assert digits == card[-4:]


@pytest.mark.parametrize(
    "card", ["4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "４１１１１１１１１１１１１１１１", "٤١١١١١١١١١١١١١١١"]
)
def test_digits_of_any_script_and_one_by_one_are_seen(card: str) -> None:
    assert mask(card).count("•") == 12


def test_an_expiry_date_behind_it_does_not_hide_it() -> None:
    assert mask("4111 1111 1111 1111 12/27") == "•••• •••• •••• 1111 12/27"


@pytest.mark.parametrize(
    "harmless",
    [
        "+371 26 123 456",
        "IMEI 490154203237518",
        "LV80BANK0000435195001",
        "order 1234567890",
        "00371261234567",
        "2026-11-22 12:00",
        "parcel 41111111111111111234",
        "4111 1111 1111 1112",
    ],
)
def test_other_numbers_stay(harmless: str) -> None:
    assert mask(harmless) == harmless
    assert not holds_card_number(harmless)


@pytest.mark.parametrize("code", ["CVV 123", "cvc: 1234", "security code is 987", "код безопасности 123"])
def test_a_security_code_is_removed_altogether(code: str) -> None:
    assert not any(character.isdigit() for character in mask(code))


@given(st.text())
def test_masking_twice_changes_nothing_more_and_length_stays(text: str) -> None:
    assert mask(mask(text)) == mask(text)
    assert len(mask(text)) == len(text)
