from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.identity import Identity, IdentityKind, caller_number, identity


@pytest.mark.parametrize(
    "spelling",
    [
        "26123456",
        "26 123 456",
        "+371 26-123-456",
        "0037126123456",
        "(+371) 26.123.456",
        "tel:+37126123456",
        "sip:+37126123456@127.0.0.1:5060",
        "２６１２３４５６",
    ],
)
def test_any_spelling_of_a_number_is_one_number(spelling: str) -> None:
    assert caller_number(spelling).e164 == "+37126123456"


def test_an_extension_is_kept_beside_the_number() -> None:
    number = caller_number("+371 67123456 ext. 204")
    assert (number.e164, number.extension) == ("+37167123456", "204")


def test_letters_on_the_keys_are_read() -> None:
    assert caller_number("1-800-FLOWERS", "US").e164 == "+18003569377"


@pytest.mark.parametrize("withheld", ["anonymous", "Anonymous", "unknown", "", "private"])
def test_a_withheld_number_is_anonymous(withheld: str) -> None:
    number = caller_number(withheld)
    assert number.anonymous
    assert number.e164 is None


@pytest.mark.parametrize("nonsense", ["12", "abc", "+", "999999999999999999999999", "\x00", "☎"])
def test_nonsense_is_no_number_and_no_error(nonsense: str) -> None:
    number = caller_number(nonsense)
    assert number.e164 is None
    assert not number.anonymous or not nonsense.strip("\x00")


def test_a_number_is_shown_as_its_country_writes_it() -> None:
    assert caller_number("26123456").shown == "+371 26 123 456"


@given(st.text(max_size=300))
def test_no_text_makes_an_error(text: str) -> None:
    assert caller_number(text).raw == text
    assert all(identity(kind, text) is None or identity(kind, text) for kind in IdentityKind)


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        (IdentityKind.EMAIL, " Anna.Berzina@Example.NET ", "anna.berzina@example.net"),
        (IdentityKind.ACCOUNT, "ac-10 001", "AC10001"),
        (IdentityKind.DOCUMENT, "010180-12345", "01018012345"),
        (IdentityKind.HANDLE, "@Anna_B", "anna_b"),
    ],
)
def test_identities_are_compared_in_one_form(kind: IdentityKind, raw: str, value: str) -> None:
    assert identity(kind, raw) == Identity(kind, value)


@pytest.mark.parametrize(
    ("kind", "raw"),
    [(IdentityKind.EMAIL, "no at sign"), (IdentityKind.ACCOUNT, " - "), (IdentityKind.HANDLE, "@")],
)
def test_what_can_not_be_an_identity_is_none(kind: IdentityKind, raw: str) -> None:
    assert identity(kind, raw) is None
