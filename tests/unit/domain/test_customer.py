from __future__ import annotations

import pytest

from agent_desk.domain.customer import CustomerKind, best_name, said_name


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("Bērziņa, Anna", "Anna Bērziņa"),
        ("Anna Bērziņa", "Anna Bērziņa"),
        ("Иванов,  Иван Иванович ", "Иван Иванович Иванов"),
        ("Smith, John, Jr.", "Smith, John, Jr."),
        ("Cher,", "Cher,"),
        (", Anna", ", Anna"),
        ("", ""),
    ],
)
def test_a_persons_name_is_shown_as_it_is_said(stored: str, said: str) -> None:
    assert said_name(stored, CustomerKind.PERSON) == said


def test_a_firm_keeps_its_commas() -> None:
    assert said_name("Ozols, Kalns", CustomerKind.ORGANISATION) == "Ozols, Kalns"


def test_of_several_names_the_one_with_its_marks_is_shown() -> None:
    names = ["ANNA BERZINA", "Anna Berzina", "Bērziņa, Anna", "BĒRZIŅA ANNA"]
    for first in range(len(names)):
        assert best_name(names[first:] + names[:first], CustomerKind.PERSON) == "Anna Bērziņa"


def test_the_first_of_equal_names_is_shown() -> None:
    assert best_name(["SIA Bērzs", "Bērzs SIA"], CustomerKind.ORGANISATION) == "SIA Bērzs"
