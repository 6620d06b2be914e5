"""What every CustomerDirectory does: find by identity and by name, take in records, link and take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.customer import CustomerKind, Link, LinkRule
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.match import Strength, chosen
from agent_desk.domain.records import RecordRef
from tests.stores.directories import AT, EMAIL, PHONE, Directory, told

ANYTHING = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def names(directory: Directory, typed: str) -> list[str]:
    return [match.customer.name for match in directory.by_name(typed, 10)]


def put(directory: Directory, *records: object) -> tuple[str, ...]:
    return directory.put_records(records, "anna", AT)  # type: ignore[arg-type]


def test_an_unknown_identity_finds_nobody(directory: Directory) -> None:
    assert directory.by_identity(PHONE) == ()
    assert directory.customer(str(uuid4())) is None
    assert directory.customer("no such thing") is None
    assert directory.count() == 0


def test_a_customer_is_found_by_each_identity_with_all_that_is_known(directory: Directory) -> None:
    record = told("1", "Anna Bērziņa", PHONE, EMAIL, language="lv")
    (customer_id,) = put(directory, record)
    for known in (PHONE, EMAIL):
        (customer,) = directory.by_identity(known)
        assert (customer.id, customer.name, customer.language) == (customer_id, "Anna Bērziņa", "lv")
        assert customer.records == (record.ref,)
        assert customer.identities == tuple(sorted((PHONE, EMAIL)))
    assert directory.customer(customer_id) == customer


def test_card_numbers_in_names_and_remarks_are_masked_and_the_record_is_found_as_before(
    directory: Directory,
) -> None:
    record = replace(
        told("1", "Anna Bērziņa 4111 1111 1111 1111", PHONE), remarks=("pays by 4111111111111111", "CVV 123")
    )
    (customer_id,) = put(directory, record)
    assert put(directory, record) == (customer_id,)
    (customer,) = directory.by_identity(PHONE)
    assert customer.name == "Anna Bērziņa •••• •••• •••• 1111"
    assert "4111" not in str(directory.by_name("Anna Bērziņa", 10))
    assert [match.customer.id for match in directory.by_name("Anna Bērziņa", 10)] == [customer_id]
    put(directory, replace(record, name="Anna Kalniņa"))
    assert directory.customer(customer_id).name == "Anna Kalniņa"  # type: ignore[union-attr]


def test_a_shared_number_finds_both_in_the_order_of_their_names(directory: Directory) -> None:
    put(directory, told("2", "Pēteris Ozols", PHONE), told("1", "Anna Kalniņa", PHONE))
    assert [one.name for one in directory.by_identity(PHONE)] == ["Anna Kalniņa", "Pēteris Ozols"]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("Jānis Bērziņš", "same_name"),
        ("Janis Berzins", "other_marks"),
        ("Berzins Janis", "names_swapped"),
        ("Janis Berzinz", "one_letter"),
        ("Jnais Berzims", "one_letter"),
        ("Янис Берзиньш", "in_cyrillic"),
        ("Jancis Bērziņš", "short_form"),
        ("J Bērziņš", "initial"),
        ("Bērziņš", "part_not_said"),
        ("Jānis Pēteris Bērziņš", "part_not_found"),
    ],
)
def test_a_mangled_name_is_found_with_its_reason(directory: Directory, typed: str, reason: str) -> None:
    others = ("Anna Kalniņa", "Pēteris Ozols", "Jānis Kalniņš", "Александр Кузнецов", "Inga Bērziņa")
    put(directory, told("1", "Jānis Bērziņš"), *(told(f"o{i}", name) for i, name in enumerate(others)))
    match = directory.by_name(typed, 10)[0]
    assert match.customer.name == "Jānis Bērziņš"
    assert reason in [found.code for found in match.reasons]


@pytest.mark.parametrize(
    "typed", ["Sasha Kuznetsov", "Aleksandrs Kuzņecovs", "Саша Кузнецов", "Kusnezow Alexander"]
)
def test_a_cyrillic_name_is_found_in_latin_letters(directory: Directory, typed: str) -> None:
    put(directory, told("1", "Александр Кузнецов"), told("2", "Александр Козлов"), told("3", "Anna Kuzmina"))
    assert names(directory, typed)[0] == "Александр Кузнецов"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("anna berz", "Anna Bērziņa"),
        ("berz", "Anna Bērziņa"),
        ("bērziņa ann", "Anna Bērziņa"),
        ("анна берз", "Anna Bērziņa"),
        ("aleks kuz", "Александр Кузнецов"),
        ("sasha kuz", "Александр Кузнецов"),
        ("konstantinopo", "Ieva Konstantinopolska"),
    ],
)
def test_a_name_that_is_half_typed_is_found_by_how_it_begins(
    directory: Directory, typed: str, found: str
) -> None:
    others = ("Anna Berga", "Anna Bars", "Aleksandra Koz", "Anna Kalniņa", "Tom Bean", "Ana Perez")
    put(directory, *(told(f"o{i}", name) for i, name in enumerate(others)))
    put(directory, told("1", "Anna Bērziņa"), told("2", "Александр Кузнецов"))
    put(directory, told("3", "Ieva Konstantinopolska"))
    match = directory.by_name(typed, 10, begun=True)[0]
    assert match.customer.name == found
    assert "begun" in [reason.code for reason in match.reasons]
    assert match.strength is Strength.WEAK


def test_a_whole_name_comes_before_what_it_begins(directory: Directory) -> None:
    put(directory, told("1", "Annabella Ozola"), told("2", "Anna Ozola"), told("3", "Anna Ozolantova"))
    found = [match.customer.name for match in directory.by_name("anna ozola", 10, begun=True)]
    assert found[:2] == ["Anna Ozola", "Anna Ozolantova"]


def test_a_name_that_was_said_begins_nothing(directory: Directory) -> None:
    put(directory, told("1", "Anna Bērziņa"))
    assert "begun" not in [reason.code for reason in directory.by_name("anna berz", 10)[0].reasons]


def test_equal_names_are_offered_and_none_is_chosen(directory: Directory) -> None:
    put(directory, *(told(str(number), "Jānis Bērziņš") for number in range(30)))
    matches = directory.by_name("Jānis Bērziņš", 10)
    assert len({match.customer.id for match in matches}) == 10
    assert {match.strength for match in matches} == {Strength.WEAK}
    assert "equal_names" in [reason.code for reason in matches[0].reasons]
    assert chosen(matches) is None


def test_a_name_alone_is_never_exact(directory: Directory) -> None:
    put(directory, told("1", "Anna Kalniņa"))
    (match,) = directory.by_name("Anna Kalniņa", 10)
    assert (match.strength, match.score) == (Strength.STRONG, 1.0)
    assert chosen((match,)) is None


def test_one_frequent_name_does_not_hide_the_rare_one(directory: Directory) -> None:
    put(directory, *(told(f"f{number}", "Anna Berzina") for number in range(60)), told("1", "Anna Berzinka"))
    found = [match.customer.name for match in directory.by_name("Anna Berzinka", 5)]
    assert found[0] == "Anna Berzinka"


@ANYTHING
@given(typed=st.text(max_size=60))
def test_no_text_makes_a_search_fail(directory: Directory, typed: str) -> None:
    assert len(directory.by_name(typed, 3)) <= 3


@ANYTHING
@given(name=st.text(max_size=60), value=st.text(min_size=1, max_size=30))
def test_no_text_makes_taking_in_fail(directory: Directory, name: str, value: str) -> None:
    held = Identity(IdentityKind.HANDLE, value)
    (customer_id,) = put(directory, told(f"any {value}", name, held))
    assert customer_id in {customer.id for customer in directory.by_identity(held)}


def test_taking_in_the_same_again_changes_nothing(directory: Directory) -> None:
    records = (told("1", "Anna Kalniņa", PHONE), told("2", "Pēteris Ozols", EMAIL))
    first = put(directory, *records)
    before = directory.customer(first[0])
    assert put(directory, *records) == first
    assert (directory.customer(first[0]), directory.count()) == (before, 2)


def test_it_says_which_records_were_taken_in(directory: Directory) -> None:
    records = [told("1", "Anna Kalniņa"), told("2", "Pēteris Ozols"), told("1", "Anna Kalniņa", at="cards")]
    put(directory, *records[:2])
    assert directory.known([record.ref for record in records]) == {records[0].ref, records[1].ref}
    assert directory.known([]) == frozenset()


def test_a_record_brought_up_to_date_is_found_as_it_is_now(directory: Directory) -> None:
    (customer_id,) = put(directory, told("1", "Anna Kalniņa", PHONE))
    put(directory, told("1", "Anna Ozola", EMAIL))
    customer = directory.customer(customer_id)
    assert customer is not None
    assert (customer.name, customer.identities) == ("Anna Ozola", (EMAIL,))
    assert directory.by_identity(PHONE) == ()
    assert names(directory, "Anna Ozola") == ["Anna Ozola"]
    assert names(directory, "Kalniņa") == []


def test_of_one_record_told_twice_at_once_the_last_counts(directory: Directory) -> None:
    first, second = put(directory, told("1", "Anna Kalniņa", PHONE), told("1", "Anna Ozola", PHONE))
    assert first == second
    assert [one.name for one in directory.by_identity(PHONE)] == ["Anna Ozola"]


def test_another_back_ends_record_joins_by_identity_and_a_like_name(directory: Directory) -> None:
    crm, billing = put(
        directory, told("1", "Anna Bērziņa", PHONE), told("77", "BERZINA ANNA", PHONE, at="billing")
    )
    assert crm == billing
    (act,) = directory.acts(crm)
    assert (act.act, act.rule, act.by, act.at) == ("link", LinkRule.SAME_IDENTITY, "anna", AT)
    assert act.record == RecordRef("billing", "customer", "77")
    customer = directory.customer(crm)
    assert customer is not None
    assert len(customer.records) == 2


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(told("9", "Pēteris Ozols", PHONE, at="billing"), id="another name"),
        pytest.param(told("9", "Anna Bērziņa", EMAIL, at="billing"), id="no identity in common"),
        pytest.param(told("9", "Anna Bērziņa", PHONE), id="the same back end knows them apart"),
        pytest.param(
            told("9", "Anna Bērziņa", PHONE, at="billing", kind=CustomerKind.ORGANISATION), id="a firm"
        ),
        pytest.param(
            told("9", "Anna Bērziņa", Identity(IdentityKind.HANDLE, "anna"), at="billing"), id="a mere handle"
        ),
    ],
)
def test_a_record_that_only_resembles_begins_a_customer_of_its_own(
    directory: Directory, other: object
) -> None:
    handle = Identity(IdentityKind.HANDLE, "anna")
    one, another = put(directory, told("1", "Anna Bērziņa", PHONE, handle), other)
    assert one != another


def test_a_record_that_fits_two_customers_joins_neither(directory: Directory) -> None:
    put(directory, told("1", "Anna Bērziņa", PHONE), told("2", "Anna Bērziņa", PHONE))
    (third,) = put(directory, told("3", "Anna Bērziņa", PHONE, at="billing"))
    assert directory.count() == 3
    assert directory.acts(third) == ()


def linked(directory: Directory) -> tuple[str, str]:
    """Two customers, of whom the second's record was linked to the first."""
    first, second = put(
        directory, told("1", "Anna Bērziņa", PHONE), told("2", "A. Berzina", EMAIL, at="billing")
    )
    record = RecordRef("billing", "customer", "2")
    customer = directory.link(Link(first, record, LinkRule.AGENT, "bob", AT, "she said so"))
    assert customer.id == first
    return first, second


def test_a_link_brings_identities_and_names_along(directory: Directory) -> None:
    first, second = linked(directory)
    assert [one.id for one in directory.by_identity(EMAIL)] == [first]
    assert directory.count() == 1
    assert directory.customer(second) == directory.customer(first)
    assert [match.customer.id for match in directory.by_name("Berzina A", 5)] == [first]
    act = directory.acts(first)[-1]
    assert (act.act, act.by, act.why, act.other_id) == ("link", "bob", "she said so", second)


def test_taking_a_link_back_restores_the_former_customer(directory: Directory) -> None:
    first, second = linked(directory)
    record = RecordRef("billing", "customer", "2")
    restored = directory.unlink(first, record, "bob", "not her", AT + timedelta(minutes=1))
    assert (restored.id, restored.records, restored.identities) == (second, (record,), (EMAIL,))
    assert [one.id for one in directory.by_identity(EMAIL)] == [second]
    assert [act.act for act in directory.acts(first)] == ["link", "unlink"]
    assert directory.count() == 2


def test_what_was_unlinked_stays_apart_when_the_back_end_tells_it_again(directory: Directory) -> None:
    records = (told("1", "Anna Bērziņa", PHONE), told("2", "Anna Berzina", PHONE, at="billing"))
    first, _ = put(directory, *records)
    apart = directory.unlink(first, records[1].ref, "bob", "mother and daughter", AT)
    assert apart.id != first
    assert put(directory, *records) == (first, apart.id)


def test_an_id_leads_to_where_its_records_are_now_over_several_links(directory: Directory) -> None:
    records = [told(str(n), name, at=f"crm{n}") for n, name in enumerate(("Anna", "Berta", "Cilda"))]
    first, second, third = put(directory, *records)
    directory.link(Link(second, records[0].ref, LinkRule.AGENT, "bob", AT, "same"))
    directory.link(Link(third, records[1].ref, LinkRule.AGENT, "bob", AT, "same"))
    directory.link(Link(third, records[0].ref, LinkRule.AGENT, "bob", AT, "same"))
    found = [directory.customer(one) for one in (first, second, third)]
    assert [one.id if one else "" for one in found] == [third] * 3
    assert directory.customer("nobody") is None


def test_attached_identities_go_along_with_a_link_and_come_back(directory: Directory) -> None:
    first, second = put(directory, told("1", "Anna Bērziņa"), told("2", "A. Berzina", at="billing"))
    directory.attach_identity(second, PHONE, "bob", "calls from here", AT)
    record = RecordRef("billing", "customer", "2")
    joined = directory.link(Link(first, record, LinkRule.AGENT, "bob", AT, "same"))
    assert joined.identities == (PHONE,)
    assert directory.unlink(first, record, "bob", "not the same", AT).identities == (PHONE,)
    assert [one.id for one in directory.by_identity(PHONE)] == [second]


def test_an_unknown_number_is_attached_in_one_act_and_taken_back(directory: Directory) -> None:
    (customer_id,) = put(directory, told("1", "Anna Bērziņa", EMAIL))
    assert PHONE in directory.attach_identity(customer_id, PHONE, "bob", "the caller said so", AT).identities
    assert [one.id for one in directory.by_identity(PHONE)] == [customer_id]
    directory.attach_identity(customer_id, PHONE, "bob", "twice", AT)
    assert directory.detach_identity(customer_id, PHONE, "bob", "undone", AT).identities == (EMAIL,)
    assert directory.by_identity(PHONE) == ()
    assert sorted(act.act for act in directory.acts(customer_id)) == ["attach", "detach"]


def test_what_a_back_end_says_cannot_be_detached(directory: Directory) -> None:
    (customer_id,) = put(directory, told("1", "Anna Bērziņa", PHONE))
    assert directory.detach_identity(customer_id, PHONE, "bob", "wrong", AT).identities == (PHONE,)


def test_an_attached_number_survives_the_next_taking_in(directory: Directory) -> None:
    record = told("1", "Anna Bērziņa", EMAIL)
    (customer_id,) = put(directory, record)
    directory.attach_identity(customer_id, PHONE, "bob", "said so", AT)
    put(directory, told("1", "Anna Bērziņa-Ozola"))
    customer = directory.customer(customer_id)
    assert customer is not None
    assert customer.identities == (PHONE,)


def test_a_person_and_their_firm_are_related_both_ways(directory: Directory) -> None:
    firm = told("2", "SIA Bērzs", kind=CustomerKind.ORGANISATION)
    person_id, firm_id = put(directory, told("1", "Anna Bērziņa"), firm)
    directory.relate(person_id, firm_id, "bob", "owner", AT)
    directory.relate(person_id, firm_id, "bob", "owner", AT)
    related = [directory.customer(one) for one in (person_id, firm_id)]
    assert [one.related for one in related if one] == [(firm_id,), (person_id,)]


def test_the_only_record_of_a_customer_cannot_be_unlinked(directory: Directory) -> None:
    record = told("1", "Anna Bērziņa")
    (customer_id,) = put(directory, record)
    assert directory.unlink(customer_id, record.ref, "bob", "why not", AT).id == customer_id
    assert directory.acts(customer_id) == ()


def test_what_is_not_there_is_refused_in_a_sentence(directory: Directory) -> None:
    record = told("1", "Anna Bērziņa", PHONE)
    (customer_id,) = put(directory, record)
    (other_id,) = put(directory, told("2", "Pēteris Ozols"))
    unknown = RecordRef("crm", "customer", "none")
    with pytest.raises(StoreProblem, match="crm:customer:none is not in the directory"):
        directory.link(Link(customer_id, unknown, LinkRule.AGENT, "bob", AT, "?"))
    with pytest.raises(StoreProblem, match="customer is not in the directory"):
        directory.attach_identity(str(uuid4()), PHONE, "bob", "?", AT)
    with pytest.raises(StoreProblem, match="does not belong"):
        directory.unlink(other_id, record.ref, "bob", "?", AT)
