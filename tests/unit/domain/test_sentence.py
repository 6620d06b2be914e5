"""Sentences read as English, remember of what they are made, and stay so on their way."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from agent_desk.domain.sentence import Sentence, each_word, from_plain, in_turn, to_plain

NESTED = Sentence(
    "{title}: {problem}", title="CRM", problem=Sentence("{host} did not answer.", host="crm.lan")
)


def test_a_sentence_is_its_english_text() -> None:
    assert NESTED == "CRM: crm.lan did not answer."
    assert Sentence("Nobody is asked.") == "Nobody is asked."
    assert Sentence("{n} notes", n=3) == "3 notes"


@pytest.mark.parametrize("odd", ["{", "{}", "{x!r}", "{x.__class__}", "{x:>999999999}", "{unknown} {0}"])
def test_only_plain_names_in_braces_mean_anything(odd: str) -> None:
    assert Sentence(odd, x="value") == odd


def test_braces_in_a_value_stay() -> None:
    assert Sentence("{a} {b}", a="{b}", b="{a}") == "{b} {a}"


def test_a_sentence_survives_plain_data_copies_and_pickles() -> None:
    for again in (from_plain(json.loads(json.dumps(to_plain(NESTED)))), copy.deepcopy(NESTED), roundtrip()):
        assert again == NESTED
        assert isinstance(again, Sentence)
        assert again.template == NESTED.template
        assert isinstance(again.values["problem"], Sentence)


def roundtrip() -> object:
    return pickle.loads(pickle.dumps(NESTED))  # noqa: S301 - our own


@pytest.mark.parametrize("odd", [None, 3, [], ["x"], ["x", 3], [3, {}], {"a": 1}])
def test_other_plain_data_is_nothing(odd: object) -> None:
    assert from_plain(odd) == ""


def test_plain_data_that_nests_without_end_is_cut() -> None:
    plain: object = "deep"
    for _ in range(500):
        plain = ["{x}", {"x": plain}]
    assert "deep" not in from_plain(plain)


def test_what_was_put_in_is_changed_and_the_words_stay() -> None:
    loud = each_word(NESTED, str.upper)
    assert loud == "CRM: CRM.LAN did not answer."
    assert isinstance(loud, Sentence)
    assert loud.template == NESTED.template
    assert each_word("as it is", str.upper) == "AS IT IS"


def test_texts_in_turn() -> None:
    both = in_turn(NESTED, "", Sentence("Try again."))
    assert both == "CRM: crm.lan did not answer. Try again."
    assert in_turn() == ""
