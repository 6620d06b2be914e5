"""The suite that every plugin passes: subclass it, say how to make the plugin, and name what it knows.

Example::

    class TestConformance(PluginConformance):
        known_identity = Identity(IdentityKind.PHONE, "+37126123456")
        known_customer = RecordRef("sample", "customer", "C-1")

        def make_plugin(self, context):
            return MyPlugin(context)
"""

from __future__ import annotations

from typing import Any

import pytest

from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.border import refuse_foreign
from agent_desk.sdk.capabilities import CAPABILITIES, Plugin
from agent_desk.sdk.errors import Conflict, PluginError, Rejected
from agent_desk.sdk.plain import from_plain, to_plain
from agent_desk.sdk.signatures import signatures
from agent_desk.sdk.testing.context import FakeContext

ODD_TEXTS = (
    "", " ", "'", '"; DROP TABLE x; --', "%", "_", "*", "O’Brien", "Ķēniņš", "Щукин", "李",
    "\u202eabc", "e\u0301", "👩‍👩‍👧", "a\nb", "\t", "\\", "x" * 2000,
)  # fmt: skip


class PluginConformance:
    """Subclass it in a test module under a name that begins with ``Test``.

    A test for a capability that the plugin does not have, or for a record that the subclass does not name, is
    skipped. ``changes`` allows the tests that write a note to ``known_ticket``.
    """

    known_identity: Identity | None = None
    unknown_identity: Identity = Identity(IdentityKind.PHONE, "+37120000000")
    known_customer: RecordRef | None = None
    known_ticket: RecordRef | None = None
    changes: bool = False

    def make_plugin(self, context: FakeContext) -> Plugin:
        """Build the plugin under test."""
        raise NotImplementedError

    def make_context(self, context: FakeContext) -> FakeContext:
        """Add settings, secrets and routes, or return another context; the connection id stays ``sample``."""
        return context

    @pytest.fixture(name="plugin")
    def fixture_plugin(self, plugin_context: FakeContext) -> Plugin:
        """The plugin under test, built with its context."""
        return self.make_plugin(self.make_context(plugin_context))

    def test_check_answers_with_one_sentence(self, plugin: Plugin) -> None:
        """``check`` says what was found."""
        said = plugin.check()
        assert said.strip()
        assert "\n" not in said.strip()

    def test_has_a_capability(self, plugin: Plugin) -> None:
        """At least one published protocol is implemented."""
        assert capabilities_of(plugin)

    def test_finds_who_is_known(self, plugin: Plugin) -> None:
        """A known identity is found, and every hit holds it."""
        found = ask(plugin, "find_customers", _named(self.known_identity))
        assert found
        assert ask(plugin, "find_customers", self.known_identity) == found

    def test_finds_nobody_who_is_unknown(self, plugin: Plugin) -> None:
        """Not found is empty, never an error and never everybody."""
        assert ask(plugin, "find_customers", self.unknown_identity) == ()

    @pytest.mark.parametrize("method", ["accounts", "tickets"])
    def test_a_customers_records_are_that_customers(self, plugin: Plugin, method: str) -> None:
        """Accounts and tickets are of the customer asked about, and reading twice gives the same."""
        customer = _named(self.known_customer)
        assert ask(plugin, method, customer) == ask(plugin, method, customer)

    def test_contacts_come_newest_first_and_no_more_than_asked(self, plugin: Plugin) -> None:
        """``limit`` holds and the order is by time."""
        contacts = ask(plugin, "contacts", _named(self.known_customer), 3)
        times = [contact.at for contact in contacts]
        assert len(contacts) <= 3
        assert times == sorted(times, reverse=True)

    @pytest.mark.parametrize("method", ["accounts", "contacts", "tickets"])
    def test_an_unknown_customer_has_nothing(self, plugin: Plugin, method: str) -> None:
        """A customer who is not there has no records; it is no error."""
        kind = self.known_customer.kind if self.known_customer else "customer"
        stranger = RecordRef("sample", kind, "999999999")
        assert ask(plugin, method, stranger, *([5] if method == "contacts" else [])) == ()

    def test_an_unknown_ticket_is_none(self, plugin: Plugin) -> None:
        """A ticket that is not there is None."""
        kind = self.known_ticket.kind if self.known_ticket else "ticket"
        assert ask(plugin, "ticket", RecordRef("sample", kind, "999999999")) is None

    def test_a_page_of_customers_goes_on_where_the_last_ended(self, plugin: Plugin) -> None:
        """Pages do not overlap and keep the limit."""
        first = ask(plugin, "list_customers", "", 2)
        assert len(first) <= 2
        second = ask(plugin, "list_customers", first[-1].ref.id, 2) if first else ()
        assert not {record.ref for record in first} & {record.ref for record in second}

    @pytest.mark.parametrize("text", ODD_TEXTS)
    def test_survives_odd_names(self, plugin: Plugin, text: str) -> None:
        """Any text a person can type is searched or refused, and nothing else."""
        try:
            assert len(ask(plugin, "find_customers_by_name", text, 5)) <= 5
        except Rejected as refused:
            assert refused.message

    @pytest.mark.parametrize("text", ODD_TEXTS)
    def test_survives_odd_identities(self, plugin: Plugin, text: str) -> None:
        """An account number may be any text; whoever is found holds exactly it."""
        try:
            ask(plugin, "find_customers", Identity(IdentityKind.ACCOUNT, text))
        except Rejected as refused:
            assert refused.message

    def test_articles_have_keys_and_a_token(self, plugin: Plugin) -> None:
        """Keys are unique, and nothing is new when nothing changed."""
        page = ask(plugin, "articles", "")
        keys = [article.key for article in page.articles]
        assert len(set(keys)) == len(keys)
        while not page.complete:
            page = ask(plugin, "articles", page.token)
        assert ask(plugin, "articles", page.token).articles == ()

    def test_departments_have_names(self, plugin: Plugin) -> None:
        """Every department has an id of its own and a name."""
        departments = ask(plugin, "departments")
        assert len({department.id for department in departments}) == len(departments)
        assert all(department.name for department in departments)

    def test_the_same_key_never_adds_a_second_note(self, plugin: Plugin) -> None:
        """A note is there once, and its key proves it."""
        if not self.changes:
            pytest.skip("the subclass does not allow changes")
        ticket = _named(self.known_ticket)
        key = "0b8a4a52-0000-4000-8000-000000000001"
        first = ask(plugin, "add_note", ticket, "A note of the conformance suite.", key)
        assert ask(plugin, "add_note", ticket, "A note of the conformance suite.", key) == first
        assert ask(plugin, "has_note", ticket, key) is True
        assert ask(plugin, "has_note", ticket, "another-key") is False

    def test_taking_a_ticket_is_read_back(self, plugin: Plugin) -> None:
        """Whoever took it is its owner, or the conflict names somebody."""
        if not self.changes:
            pytest.skip("the subclass does not allow changes")
        ticket = _named(self.known_ticket)
        try:
            taken = ask(plugin, "take", ticket)
        except Conflict as conflict:
            assert conflict.holder
        else:
            assert taken.owner
            assert ask(plugin, "take_over", ticket).owner == taken.owner
            assert ask(plugin, "release", ticket).owner == ""


def capabilities_of(plugin: object) -> frozenset[str]:
    """Names of the published protocols that an object implements."""
    return frozenset(name for name, protocol in CAPABILITIES.items() if isinstance(plugin, protocol))


def ask(plugin: Plugin, method: str, *arguments: object) -> Any:
    """Call a published method as the host does: only sdk errors, frozen results, nothing foreign.

    Skips the test when the plugin has no such capability.
    """
    signature = signatures()[method]
    if signature.capability and signature.capability not in capabilities_of(plugin):
        pytest.skip(f"the plugin has no {signature.capability}")
    try:
        result = getattr(plugin, method)(*arguments)
    except PluginError as error:
        assert error.message.strip(), "an error without a sentence"
        raise
    except Exception as problem:  # noqa: BLE001 - exactly what is tested
        pytest.fail(f"{method} raised {type(problem).__name__}, which is no error of the sdk: {problem}")
    assert from_plain(signature.result, to_plain(result)) == result, f"{method} returned what cannot cross"
    refuse_foreign("sample", method, arguments, result)
    return result


def _named(value: Any) -> Any:
    if value is None:
        pytest.skip("the subclass names no such record")
    return value
