"""Card numbers (S1 and S3 of the design's controls) are found however they are written, and no others."""

from __future__ import annotations

import random
import re
import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.card_numbers import DIGIT, is_card
from agent_desk.domain.masking import holds_card_number, mask, mask_field

TEST_CARDS = ["4111111111111111", "5555555555554444", "378282246310005", "6011111111111117", "30569309025904"]
CARD = TEST_CARDS[0]
GAPS = {
    "nothing": "", "blank": " ", "hyphen": "-", "full stop": ".", "no-break": "\u00a0", "en dash": "\u2013",
    "two blanks": "  ", "three blanks": "   ", "blank hyphen blank": " - ", "line": "\n",
    "Windows line": "\r\n ",
    "indented line": "\n        ", "quoted line": "\n> ", "quoted twice": "\n>> ", "empty lines": "\n\n\n",
    "thin": "\u2009", "em": "\u2003", "ideographic": "\u3000", "line separator": "\u2028",
    "paragraph": "\u2029",
    "zero width": "\u200b", "left to right": "\u200e", "isolate": "\u2067", "embedding": "\u202a",
    "variation": "\ufe0f", "joiner": "\u034f", "pasted direction": "‹LRM›", "pasted control": "\u2400",
    "NUL": "\0", "minus": "\u2212", "wide hyphen": "\uff0d",
    "wide full stop": "\uff0e", "slash": "/", "comma": ",", "comma blank": ", ", "bar": "|",
    "middle dot": "\u00b7",
    "bullet": "\u2022", "HTML blank": "&nbsp;", "HTML line": "<br>", "written line": r"\n", "bold": "** **",
    "quotes": '" "', "brackets": ") (", "colon": ":", "semicolon": ";", "plus": "+", "tilde": "~",
    "star": "*",
}  # fmt: skip
# One of each brand: the shortest prefix of its range, noughts, and the check digit.
PREFIXES = {
    "2200": 16, "2204": 16, "2221": 16, "2720": 16, "300": 14, "305": 14, "309": 14, "34": 15, "3528": 16,
    "3589": 16, "36": 14, "37": 15, "38": 14, "4": 16, "5018": 16, "508": 16, "506099": 16, "51": 16,
    "55": 16,
    "5893": 16, "6011": 16, "606282": 16, "622126": 16, "62": 19, "6304": 16, "644": 16, "65": 16,
    "6759": 16,
    "6763": 16, "637095": 16, "81": 16, "82": 16, "9792": 16,
}  # fmt: skip


def complete(prefix: str, length: int) -> str:
    """The digits with noughts and the check digit behind them."""
    return next(card for check in "0123456789" if is_card(card := f"{prefix:0<{length - 1}}{check}"))


def digits_of(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


@pytest.mark.parametrize("card", TEST_CARDS)
@pytest.mark.parametrize("gap", GAPS.values(), ids=GAPS)
def test_a_card_number_keeps_its_last_four_digits_however_it_is_spaced(card: str, gap: str) -> None:
    sizes = {16: (4, 8, 12), 15: (4, 10), 14: (4, 10)}[len(card)]
    spaced = gap.join(card[start:end] for start, end in zip((0, *sizes), (*sizes, len(card)), strict=True))
    assert digits_of(mask(f"card {spaced} please")) == card[-4:]


@pytest.mark.parametrize("gap", GAPS.values(), ids=GAPS)
def test_digit_by_digit_it_is_seen_too(gap: str) -> None:
    assert digits_of(mask(f"card {gap.join(CARD)} please")) == CARD[-4:]


@pytest.mark.parametrize(("prefix", "length"), PREFIXES.items())
def test_each_brand_is_known(prefix: str, length: int) -> None:
    card = complete(prefix, length)
    assert mask(card) == "•" * (length - 4) + card[-4:]


@pytest.mark.parametrize("sizes", [(8, 8), (6, 10), (5, 5, 6), (12, 4), (4, 4, 8), (2,) * 8, (5, 5, 5, 1)])
def test_other_groups_hide_it_as_little(sizes: tuple[int, ...]) -> None:
    rest = iter(CARD)
    spoken = " ".join("".join(next(rest) for _ in range(size)) for size in sizes)
    assert digits_of(mask(f"card {spoken}, please")) == "1111"


def test_digits_of_any_script_are_seen() -> None:
    scripts = {
        unicodedata.name(chr(place)).rsplit(" ", 1)[0]: place
        for place in range(sys.maxunicode)
        if unicodedata.digit(chr(place), None) == 0 and unicodedata.decimal(chr(place), None) == 0
    }
    assert len(scripts) > 50
    for name, nought in scripts.items():
        assert mask("".join(chr(nought + int(digit)) for digit in CARD)).count("•") == 12, name
    assert mask("".join(f"{digit}\ufe0f\u20e3" for digit in CARD)).count("•") == 12
    assert mask(CARD.translate(str.maketrans("41", "④①"))).count("•") == 12


def test_the_digits_of_the_expression_are_those_of_unicode() -> None:
    assert all(
        re.fullmatch(DIGIT, chr(place))
        for place in range(sys.maxunicode)
        if unicodedata.digit(chr(place), None) is not None
    )


def test_an_expiry_date_behind_it_does_not_hide_it_and_a_code_behind_that_is_removed() -> None:
    assert mask("4111 1111 1111 1111 12/27") == "•••• •••• •••• 1111 12/27"
    assert mask("4111 1111 1111 1111 12/27 123") == "•••• •••• •••• 1111 12/27 •••"


@pytest.mark.parametrize("around", ["abc{}", "{}x", "phone 371 {}", "26123456 {}", "{} {}", "{}/123"])
def test_what_stands_beside_it_does_not_hide_it(around: str) -> None:
    assert CARD[:12] not in mask(around.format(CARD, "5555 5555 5555 4444")).replace(" ", "")


@pytest.mark.parametrize(
    "harmless",
    [
        "+371 26 123 456",
        "IMEI 490154203237518",
        "LV80BANK0000435195001",
        "EE38 2200 2210 2014 5685",
        "order 1234567890",
        "5d4a3936-6674-4778-9982-480175d4d12b",
        "00371261234567",
        "+378282246310005",
        "2026-11-22 12:00",
        "20261122120000",
        "parcel 41111111111111111234",
        "4111 1111 1111 1112",
        "150, 200, 300, 450, 600",
        "4111\n1111\n1111\n1111\n1200",
        "4111, 1111, 1111, 1111, 1200",
        "4.10.2026 11:11, 11.11.2026 11:11",
        "26123456, 67123456",
        "4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 3, 2, 4",
    ],
)
def test_other_numbers_stay(harmless: str) -> None:
    assert mask(harmless) == harmless
    assert not holds_card_number(harmless)


def test_a_bank_account_number_stays_and_the_card_number_behind_it_does_not() -> None:
    assert mask(f"EE38 2200 2210 2014 5685 {CARD}") == "EE38 2200 2210 2014 5685 ••••••••••••1111"


def test_of_random_numbers_few_are_taken_for_a_card_s() -> None:
    numbers = random.Random(7)
    texts = [f"order #{numbers.randrange(10**15, 10**16)}" for _ in range(2000)]
    assert sum(map(holds_card_number, texts)) < 0.05 * len(texts)


@pytest.mark.parametrize("said", ["not a card", "nav karte", "Не карта"])
def test_a_number_that_somebody_says_is_not_a_card_s_stays_but_not_in_logs(said: str) -> None:
    text = f"5555 5555 5555 4444, order 4111 1111 1111 1111 ({said}), 4111111111111111"
    assert mask(text) == f"•••• •••• •••• 4444, order 4111 1111 1111 1111 ({said}), ••••••••••••1111"
    assert CARD not in mask(text, strictly=True).replace(" ", "")


@given(st.text())
def test_masking_twice_changes_nothing_more_and_length_stays(text: str) -> None:
    assert mask(mask(text)) == mask(text)
    assert len(mask(text)) == len(text)


PIECES = [
    *GAPS.values(), *TEST_CARDS, "4", "44", "444", "4444", "5555", "5555 5555 5555 ", "123", "150 EUR",
    "12/27", "CVV", "PIN", " is ", " on the back ", "код", " cvv ", "•", "•••", "•••• ", "LV80", ";", "=",
    "^", "B", "?",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_masking_twice_changes_nothing_more_where_all_is_numbers(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert mask(mask(text)) == mask(text)
    assert len(mask(text)) == len(text)


WORDS = st.text(alphabet="abc \n,.", max_size=8)


@given(st.integers(0, 10**12 - 1), WORDS, WORDS)
def test_a_number_too_short_for_a_card_s_is_never_touched(number: int, before: str, after: str) -> None:
    text = f"{before}{number}{after}"
    assert mask(text) == text


PATIENT = ["4", "4 ", "4444 ", "4444,", "4" + " " * 30, "cvv 123 ", "pin the ", "4\u200b", "B4^", "code "]


@pytest.mark.parametrize("text", [*PATIENT, f"{CARD} ", f"{CARD}=", f"EE38 2200 2210 2014 5685 {CARD}"])
def test_a_long_text_takes_time_by_its_length(text: str) -> None:
    def takes(length: int) -> float:
        whole, times = (text * length)[:length], []
        for _ in range(3):  # the least of them: others work here, and garbage is collected
            began = time.process_time()
            mask(whole)
            times.append(time.process_time() - began)
        return min(times)

    assert takes(80_000) < 10 * max(takes(20_000), 0.005)  # by its square it would be sixteen times as long


def test_a_field_that_is_called_a_code_is_removed_and_another_is_masked() -> None:
    assert mask_field("card", f"number {CARD}") == "number ••••••••••••1111"
    assert mask_field("card", "ends 4417") == "ends 4417"
    names = [
        "cvv",
        "CVC2",
        "pin",
        "card_pin",
        "pin-code",
        "cardCvv",
        "security code",
        "track",
        "track2",
        "ПИН",
    ]
    assert {mask_field(name, "7391") for name in names} == {"•••"}
    assert mask_field("pin", "ok") == "ok"
    others = ["pin_verified", "tracking", "topic", "pinned", "pin attempts", "code", "number", "card"]
    assert {mask_field(name, "7391") for name in others} == {"7391"}
