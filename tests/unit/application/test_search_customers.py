"""Customers are found while their name is typed: the last word is a beginning until a space follows."""

from __future__ import annotations

import pytest

from agent_desk.application.events import CustomersFound
from agent_desk.application.lanes import InlineLane
from agent_desk.application.search_customers import SearchCustomers
from agent_desk.application.session import Session
from tests.fakes.customers import FakeCustomerDirectory
from tests.fakes.sink import MONDAY, FakeClock, FakeSink
from tests.stores.directories import matcher, told


@pytest.mark.parametrize(
    ("typed", "begun"), [("anna berz", True), ("Анна Берз", True), ("anna berz ", False), ("anna ", False)]
)
def test_the_last_word_is_a_beginning_until_a_space_follows(typed: str, begun: bool) -> None:
    directory, sink = FakeCustomerDirectory(matcher()), FakeSink()
    directory.put_records([told("1", "Anna Bērziņa"), told("2", "Tom Bean")], "anna", MONDAY)
    search = SearchCustomers(Session("anna", FakeClock(), sink, InlineLane()), directory)
    search("palette", typed, 1)
    match = sink.last(CustomersFound).matches[0]
    assert match.customer.name == "Anna Bērziņa"
    assert ("begun" in [reason.code for reason in match.reasons]) is begun
