"""Texts made fit for both databases."""

from __future__ import annotations

from agent_desk.store.clean import clean, kept, pairs_text, text_pairs


def test_only_nul_and_lone_surrogates_go() -> None:
    assert kept("a\0b\ud800c\t\n€🤝\u202e") == "ab\ufffdc\t\n€🤝\u202e"


def test_equal_texts_become_equal() -> None:
    assert clean("Be\u0304rzin\u0327a") == "Bērziņa"
    assert kept("e\u0304") == "e\u0304"


def test_pairs_come_back_in_their_order() -> None:
    pairs = (("text", 'line\n"two" €'), ("login", "anna"), ("text", "again"))
    assert text_pairs(pairs_text(pairs)) == pairs
    assert text_pairs(None) == text_pairs("") == ()
