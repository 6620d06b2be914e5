"""Names: folding, keys, comparison, nicknames, ranking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.letters import fold
from agent_desk.domain.match import Strength
from agent_desk.search.names.keys import deletions, entry, pair_number, part_and_depth, part_number
from agent_desk.search.names.matcher import NameMatcher
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.search.names.parts import LONGEST_NAME, MOST_PARTS, parts
from tests.stores.directories import NICKNAMES, matcher


@pytest.mark.parametrize(
    "spellings",
    [
        "Кузнецов Kuznetsov Kuznecovs Kuzņecovs",
        "Юлия Yulia Julija Iuliia Jūlija Юлія",
        "Щербаков Shcherbakov Ščerbakovs Szczerbakow",
        "Сергей Sergey Sergei Sergejs Sergej",
        "Александр Aleksandr Aleksandrs Alexandr",
        "Bērziņš Berzins Берзиньш",
        "Евгений Evgeny Yevgeniy Jevgēņijs Evgenii",
        "Müller Mueller Muller Мюллер",
        "Харченко Kharchenko Harčenko",
        "Мария Maria Marija Mariia Mariya",
        "Wójcik Wojcik Войцик",
        "Łukasz Lukasz Лукаш",
        "Şahin Sahin SAHIN",
        "Straße STRASSE strasse",
    ],
)
def test_spellings_of_one_sound_have_one_skeleton(spellings: str) -> None:
    assert len({parts(word)[0].skeleton for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Bērziņš", "berzins"),
        ("Łódź", "lodz"),
        ("İpek Işıl", "ipekisil"),
        ("Ёлкина", "elkina"),
        ("Ærø", "aero"),
    ],
)
def test_folding_leaves_plain_letters(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_legal_forms_and_titles_are_no_parts_unless_there_is_nothing_else() -> None:
    assert [part.shown for part in parts("SIA Latvijas Gāze")] == ["Latvijas", "Gāze"]
    assert [part.shown for part in parts("Dr. Anna O'Brien-Kalniņa")] == ["Anna", "OBrien", "Kalniņa"]
    assert [part.shown for part in parts("SIA")] == ["SIA"]


@given(st.text())
def test_any_text_has_a_bounded_number_of_parts(text: str) -> None:
    found = parts(text)
    assert len(found) <= MOST_PARTS
    assert all(part.skeleton and len(part.shown) <= 18 * LONGEST_NAME for part in found)


@given(st.text())
def test_any_text_can_be_indexed_and_probed(text: str) -> None:
    index, probe = matcher().index(text), matcher().probe(text)
    assert {part.number for part in index.parts} == {part.number for part in probe.parts}
    assert all(-(2**31) <= number < 2**31 for part in index.parts for one in part.entries for number in one)
    assert all(0 < pair < 2**62 for pair in index.pairs)


@given(st.text(), st.lists(st.text(), max_size=5))
def test_any_names_can_be_ranked(typed: str, names: list[str]) -> None:
    ranked = matcher().rank(typed, enumerate_ids(names), 3)
    assert len(ranked) <= 3
    scores = [one.score for one in ranked]
    assert scores == sorted(scores, reverse=True)
    assert all(0.0 <= score <= 1.0 for score in scores)
    assert all(one.strength is not Strength.EXACT and one.reasons for one in ranked)


def enumerate_ids(names: list[str]) -> list[tuple[str, str]]:
    return [(str(number), name) for number, name in enumerate(names)]


_WORD = st.text("abcdefgiklmnoprstuvz", min_size=5, max_size=8)


@given(word=_WORD, data=st.data())
def test_a_word_and_the_same_with_two_letters_struck_or_changed_share_a_key(
    word: str, data: st.DataObject
) -> None:
    changed = list(word)
    for _ in range(2):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at] = data.draw(st.sampled_from(["", "a", "b", "z"]))
    other = "".join(changed)
    # Below two letters nothing is left to tell names apart.
    if len(other) >= 4:
        assert deletions(word, word).keys() & deletions(other, other).keys()


def test_an_entry_comes_apart_again() -> None:
    number = part_number("berzin")
    assert [part_and_depth(entry(number, depth)) for depth in range(3)] == [
        (number, depth) for depth in range(3)
    ]


def test_a_pair_is_the_same_in_either_order() -> None:
    assert pair_number(3, 5) == pair_number(5, 3) != pair_number(3)


def test_the_shipped_nicknames_are_many_and_of_three_languages() -> None:
    nicknames = Nicknames.from_folder(NICKNAMES)
    assert nicknames.groups() >= 500
    for short, full in (
        ("Bob", "Robert"),
        ("Саша", "Александр"),
        ("Jancis", "Jānis"),
        ("Sasha", "Aleksandr"),
    ):
        one, other = parts(short)[0], parts(full)[0]
        assert nicknames.are_alike(one.skeleton, other.skeleton)
        assert nicknames.short_and_full(other, one) == (short, full)


def test_lines_without_a_colon_are_no_nicknames() -> None:
    assert Nicknames.from_lines(["# Anna: Ann", "", "just words"]).groups() == 0


@pytest.mark.parametrize(
    ("typed", "stored", "sentence"),
    [
        ("Anna Kalniņa", "Anna Kalniņa", "same name"),
        ("Berzins", "Bērziņš", "marks differ: Berzins / Bērziņš"),
        ("Berzims", "Bērziņš", "name differs by one letter: Berzims / Bērziņš"),
        ("Bexxins", "Bērziņš", "name differs by two letters: Bexxins / Bērziņš"),
        ("Kalniņa Anna", "Anna Kalniņa", "first and last name swapped"),
        ("Kuznetsov", "Кузнецов", "Кузнецов written in Latin letters"),
        ("Берзиньш", "Bērziņš", "Bērziņš written in Cyrillic letters"),
        ("Sasha Petrov", "Aleksandr Petrov", "Sasha is a short form of Aleksandr"),
        ("Filip", "Phillip", "sounds the same: Filip / Phillip"),
        ("A Kalniņa", "Anna Kalniņa", "initial only: A / Anna"),
        ("Anna Kalniņa", "Kalniņa", "Anna is not in the name"),
        ("Kalniņa", "Anna Kalniņa", "Anna was not said"),
    ],
)
def test_each_difference_has_its_sentence(typed: str, stored: str, sentence: str) -> None:
    (ranked,) = matcher().rank(typed, [("1", stored)], 1)
    assert sentence in [str(reason) for reason in ranked.reasons]


def test_the_closer_name_is_first_and_the_distant_is_left_out() -> None:
    names = ["Anna Kalniņa", "Anna Kalne", "Hanna Kalnina", "Pēteris Ozols"]
    ranked = matcher().rank("Anna Kalnina", enumerate_ids(names), 10)
    assert [names[int(one.customer_id)] for one in ranked] == ["Anna Kalniņa", "Hanna Kalnina", "Anna Kalne"]


def test_of_names_that_sound_as_near_the_one_with_more_letters_in_common_is_first() -> None:
    ranked = matcher().rank(
        "Brigitte Biykener", [("1", "Brigitte Bachenner"), ("2", "Brigitte Birkenner")], 10
    )
    assert [one.customer_id for one in ranked] == ["2", "1"]


def test_of_a_customers_names_the_best_counts() -> None:
    (ranked,) = matcher().rank("Anna Ozola", [("1", "Anna Kalniņa"), ("1", "Anna Ozola")], 10)
    assert ranked.score == 1.0


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Anna Bērziņa", "BERZINA ANNA", True),
        ("Александр Кузнецов", "Aleksandrs Kuzņecovs", True),
        ("SIA Latvijas Gāze", "Latvijas Gaze", True),
        ("Bob Smith", "Robert Smith", True),
        ("Anna Bērziņa", "Pēteris Bērziņš", False),
        ("Anna Bērziņa", "Inga Bērziņa", False),
        ("", "Anna Bērziņa", False),
    ],
)
def test_only_like_names_may_be_joined_by_rule(one: str, other: str, alike: bool) -> None:
    assert matcher().alike(one, other) is alike
    assert matcher().alike(other, one) is alike


def test_a_matcher_works_without_nicknames() -> None:
    (ranked,) = NameMatcher().rank("Bob Smith", [("1", "Robert Smith")], 1)
    assert ranked.strength is Strength.WEAK
