"""Case numbers survive being spoken."""

from __future__ import annotations

import random

from agent_desk.domain.case_number import new_number, read_number

NUMBERS = [new_number(random.Random(seed).randrange) for seed in range(200)]


def test_a_number_is_short_and_has_no_letter_that_sounds_like_a_digit() -> None:
    assert all(len(number) == 10 and number.startswith("AD-") for number in NUMBERS)
    assert not set("".join(number[3:] for number in NUMBERS)) & set("ILOU")


def test_a_number_is_read_in_any_spelling() -> None:
    number = new_number(lambda _below: 0)
    assert number == read_number("ad-ooo oOO" + number[-1])
    for each in NUMBERS:
        assert read_number(each) == read_number(each[3:].lower()) == each
        assert read_number(f" {each[:6]} {each[6:]} ") == each


def test_every_single_wrong_character_is_found() -> None:
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for number in NUMBERS[:20]:
        for place in range(3, 10):
            wrong = {number[:place] + letter + number[place + 1 :] for letter in alphabet} - {number}
            assert {read_number(each) for each in wrong} == {None}


def test_what_is_no_number_is_none() -> None:
    assert [read_number(text) for text in ("", "AD-", "AD-1234", "AD-12345678", "AD-UUUUUUU", "ēēēēēēē")] == [
        None
    ] * 6
