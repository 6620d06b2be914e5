"""Security codes, PINs and tracks (S2 of the design's security controls) are not kept; other numbers are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.masking import mask

NAMED = [
    "CVV 123", "cvc: 1234", "CVV: 1 2 3", "CVV2 1234", "cvv2-123", "cvv123", "cvv_123", "card_cvv: 123",
    "cardCVV=123",
    "cvv=123&x", '"cvv":"123"', "CVV１２３", "cvv\n123", "CVC/CVV 123", "CSC 123", "cvn 123", "CVV? 123",
    "CVV (123)",
    "security code is 987", "security code on the back is 123", "the code on the back is 123", "123 cvv",
    "CVV code on the back: 123", "three digits on the back 123", "123 is the CVV", "the secret code is 123",
    "PIN 1234", "pin: 1234", "PIN code 123456", "pin-code is 1234", "his PIN is 1234",
    "PIN number of the card: 1234",
    "PIN1234", "CID 1234",
    "PIN 12 34", "1234 is his PIN", "new PIN 1234", "PIN changed to 1234", "Card PIN=123456789012",
    "код безопасности 123", "кода безопасности 123", "кодом безопасности: 123", "код cvv 123",
    "cvv-код 123",
    "ПИН 1234", "ПИН-код: 1234", "пин-кода 1234", "пином 1234", "пинкод карты 1234", "ЦВВ 123", "СVV 123",
    "код на обороте 123", "код с обратной стороны карты 123", "три цифры на обороте: 123",
    "123 это код безопасности",
    "секретный код 123", "его пин 1234",
    "drošības kods 123", "drošības kodu 123", "drošības koda 123", "drosibas kods ir 123", "PIN kods 1234",
    "PIN kodu 1234", "pin-kods: 1234", "PINu 1234", "CVV kods ir 123", "kods kartes aizmugurē 123",
    "trīs cipari kartes aizmugurē: 123", "viņas PIN ir 1234", "slepenais kods 123",
]  # fmt: skip
OTHERS = [
    "PIN verified, paid 150 EUR", "pin code of the door", "PIN entered 3 times", "CVV asked, paid 150 EUR",
    "PIN sent by letter of 26.11.2026", "card 4417, PIN verified", "ends 4417 PIN verified",
    "order 4417 PIN was wrong",
    "Asked the CVV. 150 EUR were paid", "CVV 150.00", "PIN 2026-05-12", "PIN for 150 EUR", "spin 1234",
    "pinned 1234",
    "shipping 1234", "pink 123", "code 1234 of the parcel", "kods 1234", "код города 371", "zip code 1234",
    "promo code 12345", "PIN blocked, invoice 20417", "address: MG Road, Bengaluru, PIN 560001",
    "PIN of order 12345",
    "ПИН не помнит, договор 12345", "PIN nezina, līgums 12345", "security check 12345",
    "paid 150, CVV checked",
    "CID 12345678", "CVV €150", "security: 1500 EUR", "PIN 12 times",
]  # fmt: skip


@pytest.mark.parametrize("text", NAMED)
def test_a_code_beside_its_name_is_removed_altogether(text: str) -> None:
    told = f"She said: {text}. It was fine."
    masked = mask(told)
    assert not any(sign.isdigit() for sign in masked.replace("CVV2", "").replace("cvv2", ""))
    assert len(masked) == len(told)
    assert mask(masked) == masked


@pytest.mark.parametrize("text", OTHERS)
def test_numbers_that_are_no_code_stay(text: str) -> None:
    assert mask(text) == text


def test_a_removed_code_leaves_the_numbers_behind_it_alone() -> None:
    saved = mask("CVV 123, paid 150 EUR; PIN 1234, invoice 20417")
    assert saved == "CVV •••, paid 150 EUR; PIN ••••, invoice 20417"
    assert mask(saved) == saved


@pytest.mark.parametrize(
    "around", ["{code} {card}", "{card} {code}", "{card} {code} {code}", "PIN {card} {code}"]
)
@pytest.mark.parametrize("code", NAMED)
def test_a_code_beside_a_card_number_hides_neither(code: str, around: str) -> None:
    masked = mask(around.format(code=code, card="5555 5555 5555 4444"))
    assert "5" not in masked.replace("PIN code 123456", "")
    assert not any(
        sign in masked.replace("CVV2", "").replace("cvv2", "").replace("4444", "") for sign in "13478"
    )


def test_two_codes_side_by_side_are_both_removed_whichever_is_said_first() -> None:
    assert mask("CVV 123 PIN 1234") == "CVV ••• PIN ••••"
    assert mask("123 CVV, 1234 PIN") == "••• CVV, •••• PIN"


@pytest.mark.parametrize(
    "track",
    [
        "%B4111111111111111^DOE/JOHN^25121010000000000000?",
        "B4111111111111111^DOE/JOHN^2512101",
        "%B3782 822463 10005^DOE/JOHN^25121010000000000000?",
        ";4111111111111111=25121010000012345678?",
        ";6304000000000001=2512101?",
        "4111111111111111=25121010000012345678",
        "4111111111111111D25121010000012345678",
    ],
)
def test_what_a_stripe_says_is_removed_whole(track: str) -> None:
    assert mask(f"read {track} at the till") == f"read {'•' * len(track)} at the till"


@pytest.mark.parametrize("text", ["1234567890123=7654321", "x^2 + y^2", "B12^a^3", "a=1234567; b=7654321"])
def test_sums_are_no_stripes(text: str) -> None:
    assert mask(text) == text


@given(st.sampled_from(["CVV", "PIN", "ПИН", "PIN kods"]), st.sampled_from(NAMED), st.integers(100, 99999))
def test_an_amount_behind_any_code_stays(name: str, named: str, amount: int) -> None:
    assert mask(f"{named}, {name} checked, paid {amount} EUR").endswith(f"{name} checked, paid {amount} EUR")
