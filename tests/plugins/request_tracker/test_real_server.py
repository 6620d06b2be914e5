"""Against Request Tracker 5 as Debian ships it."""

from __future__ import annotations

import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

from agent_desk.domain.contact import Channel
from agent_desk.domain.identity import Identity, IdentityKind
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.sdk.errors import AuthFailed, Conflict, NotReachable, Rejected
from agent_desk.sdk.testing import FakeContext
from plugins.request_tracker import RequestTracker
from tests.plugins.request_tracker.conftest import ANNA, Maker, context_for, written
from tests.servers.request_tracker import RequestTracker as Server


@pytest.mark.parametrize(
    "identity",
    [
        ANNA,
        Identity(IdentityKind.EMAIL, "anna.berzina@example.net"),
        Identity(IdentityKind.ACCOUNT, "AC10001"),
    ],
)
def test_finds_a_customer_by_each_identity(plugin_of: Maker, identity: Identity) -> None:
    assert [record.name for record in plugin_of().find_customers(identity)] == ["Anna Bērziņa"]


def test_a_field_that_is_not_searchable_finds_nobody_instead_of_everybody(plugin_of: Maker) -> None:
    plugin = plugin_of(phone_field="Nonsense")
    with pytest.raises(Rejected, match="does not search its customers by Nonsense") as refused:
        plugin.find_customers(Identity(IdentityKind.PHONE, "+37129999999"))
    assert "field" in refused.value.remedy


def test_colleagues_are_no_customers(plugin_of: Maker) -> None:
    names = [record.ref.id for record in plugin_of().list_customers("", 1_000)]
    assert "anna.berzina@example.net" in names
    assert not {"anna", "bert", "root", "Nobody", "RT_System"} & set(names)


def test_pages_of_customers_join_without_gap_or_repeat(plugin_of: Maker) -> None:
    plugin, seen, after = plugin_of(), [], ""
    while page := plugin.list_customers(after, 2):
        seen += [record.ref.id for record in page]
        after = page[-1].ref.id
    assert seen == [record.ref.id for record in plugin.list_customers("", 1_000)]
    assert len(seen) == len(set(seen)) >= 4


def test_two_of_the_same_name_are_both_found(plugin_of: Maker) -> None:
    assert len(plugin_of().find_customers_by_name("smith john", 10)) == 2


def test_taking_is_read_back_and_a_second_taker_is_told_who_has_it(plugin_of: Maker, ticket: Ticket) -> None:
    assert plugin_of("anna").take(ticket.ref).owner == "anna"
    assert plugin_of("anna").take(ticket.ref).owner == "anna"
    with pytest.raises(Conflict) as lost:
        plugin_of("bert").take(ticket.ref)
    assert lost.value.holder == "anna"


def test_a_ticket_is_taken_over_when_its_case_has_changed_hands(plugin_of: Maker, ticket: Ticket) -> None:
    assert plugin_of("bert").take_over(ticket.ref).owner == "bert"
    assert plugin_of("anna").take_over(ticket.ref).owner == "anna"
    assert plugin_of("anna").take_over(ticket.ref).owner == "anna"
    one = plugin_of("bert").ticket(ticket.ref)
    assert one is not None
    assert one.owner == "anna"


def test_a_race_for_one_ticket_has_one_winner(plugin_of: Maker, ticket: Ticket) -> None:
    def take(login: str) -> str:
        try:
            return plugin_of(login).take(ticket.ref).owner
        except Conflict as lost:
            return f"lost to {lost.holder}"

    with ThreadPoolExecutor(2) as pool:
        ended = set(pool.map(take, ["anna", "bert"]))
    assert ended in ({"anna", "lost to anna"}, {"bert", "lost to bert"})


def test_release_gives_back_only_our_own(plugin_of: Maker, ticket: Ticket) -> None:
    plugin_of("anna").take(ticket.ref)
    assert plugin_of("bert").release(ticket.ref).owner == "anna"
    assert plugin_of("anna").release(ticket.ref).owner == ""


def test_a_note_is_added_once_whatever_happens_to_the_reply(plugin_of: Maker, ticket: Ticket) -> None:
    plugin, key = plugin_of(), str(uuid.uuid4())
    assert not plugin.has_note(ticket.ref, key)
    first = plugin.add_note(ticket.ref, "Zvanīja, izskaidroju tarifu.\nЖдёт ответа.", key)
    assert plugin.add_note(ticket.ref, "Zvanīja, izskaidroju tarifu.\nЖдёт ответа.", key) == first
    assert plugin.has_note(ticket.ref, key)
    texts = [
        contact.text
        for contact in plugin.contacts(RecordRef("sample", "customer", "anna.berzina@example.net"), 50)
    ]
    assert texts.count("Zvanīja, izskaidroju tarifu.\nЖдёт ответа.") == 1


def test_a_ticket_is_made_once(plugin_of: Maker, anna_berzina: RecordRef) -> None:
    key = str(uuid.uuid4())
    subject = f"O'Brien's \\ line [{key[:6]}]"
    made = plugin_of().create(anna_berzina, subject, "text", "Cards", key)
    again = plugin_of().create(anna_berzina, subject, "text", "Cards", key)
    assert made.ref == again.ref
    assert (made.subject, made.department) == (subject, "Cards")


def test_a_state_that_rt_does_not_allow_is_refused_though_rt_says_200(
    plugin_of: Maker, ticket: Ticket
) -> None:
    assert plugin_of().set_state(ticket.ref, "open").state == "open"
    with pytest.raises(Rejected):
        plugin_of().set_state(ticket.ref, "nonsense")


def test_what_is_not_there_is_none_or_empty(plugin_of: Maker) -> None:
    plugin = plugin_of()
    assert plugin.ticket(RecordRef("sample", "ticket", "999999")) is None
    assert plugin.ticket(RecordRef("sample", "ticket", "../../user/root")) is None
    assert plugin.tickets(RecordRef("sample", "customer", "nobody@nowhere")) == ()


def test_ticket_queries_can_not_be_injected(plugin_of: Maker) -> None:
    assert plugin_of().tickets(RecordRef("sample", "customer", "x' OR id > 0 OR Subject = '")) == ()


def test_a_wrong_token_is_said_to_be_one(plugin_of: Maker) -> None:
    plugin = plugin_of()
    context = plugin._context
    assert isinstance(context, FakeContext)
    context._secrets["token"] = "1-1-wrong"
    with pytest.raises(AuthFailed):
        plugin.tickets(RecordRef("sample", "customer", "anna.berzina@example.net"))


def test_a_server_that_is_away_is_said_to_be_away() -> None:
    settings = {
        "url": "http://127.0.0.1:9",
        "login": "anna",
        "phone_field": "",
        "account_field": "",
        "queue": "",
    }
    plugin = RequestTracker(FakeContext.on_network("sample", settings, {"token": "x"}))
    with pytest.raises(NotReachable):
        plugin.check()


def test_check_names_what_is_wrong(plugin_of: Maker) -> None:
    assert plugin_of().check().endswith("as anna")
    with pytest.raises(Rejected, match="no queue Nowhere"):
        plugin_of(queue="Nowhere").check()
    with pytest.raises(Rejected, match="no login nobody-here"):
        RequestTracker(_with_login(plugin_of(), "nobody-here")).check()


@pytest.mark.parametrize("login", ["anna", "root"])
def test_a_token_of_another_login_is_refused_before_anything_is_done(
    plugin_of: Maker, request_tracker: Server, ticket: Ticket, login: str
) -> None:
    other = "bert" if login == "anna" else "anna"
    plugin = RequestTracker(context_for(request_tracker, login, login=other))
    with pytest.raises(Rejected, match=f"The token is of {login} and not of {other}") as refused:
        plugin.check()
    assert "Auth Tokens" in refused.value.remedy
    for write in (plugin.take, plugin.take_over, lambda one: plugin.add_note(one, "note", "key-1")):
        with pytest.raises(Rejected, match=f"The token is of {login}"):
            write(ticket.ref)
    with pytest.raises(Rejected, match=f"The token is of {login}"):
        plugin.create(None, "A subject", "text", "General", str(uuid.uuid4()))
    there = plugin_of().ticket(ticket.ref)
    assert there is not None
    assert there.owner == ""
    assert not plugin_of().has_note(ticket.ref, "key-1")


@pytest.mark.parametrize("field", ["phone_field", "account_field"])
@pytest.mark.parametrize("name", ["Nonsense", "CF.{Nope}", "MobilePhone"])
def test_check_finds_a_field_that_is_not_searched(plugin_of: Maker, field: str, name: str) -> None:
    with pytest.raises(Rejected, match="does not search its customers by") as refused:
        plugin_of(**{field: name}).check()
    assert name in refused.value.message
    assert plugin_of(**{field: ""}).check().endswith("as anna")


def test_check_refuses_what_is_no_field(plugin_of: Maker) -> None:
    with pytest.raises(Rejected, match="is no field of Request Tracker's users"):
        plugin_of(phone_field="CF.{Phone}' OR 1=1 --").check()


def test_a_customer_is_found_by_a_field_that_is_no_custom_one(request_tracker: Server) -> None:
    user = {"Name": "karl@example.net", "RealName": "Karl", "Organization": "AC-77001", "Privileged": 0}
    written(request_tracker, "/user", user)
    plugin = RequestTracker(context_for(request_tracker, "root", account_field="Organization"))
    plugin.check()
    found = plugin.find_customers(Identity(IdentityKind.ACCOUNT, "AC77001"))
    assert [one.name for one in found] == ["Karl"]


def test_a_refusal_is_told_as_a_sentence(plugin_of: Maker) -> None:
    with pytest.raises(Rejected) as refused:
        plugin_of()._client.get("/queue/No such queue")
    assert refused.value.message == "Request Tracker refused: Not Found (HTTP 404)."


def test_an_address_where_no_request_tracker_is_is_refused(plugin_of: Maker, request_tracker: Server) -> None:
    with pytest.raises(Rejected, match="no Request Tracker"):
        plugin_of(url=f"{request_tracker.url}/elsewhere").check()


def _with_login(plugin: RequestTracker, login: str) -> FakeContext:
    context = plugin._context
    assert isinstance(context, FakeContext)
    context.settings = {**context.settings, "login": login}
    return context


def test_departments_bring_their_hours_and_zone(plugin_of: Maker) -> None:
    billing = next(one for one in plugin_of().departments() if one.name == "Billing")
    assert (billing.zone, len(billing.hours), billing.transfer_number) == ("Europe/Riga", 5, "+37167000701")


def test_contacts_know_their_channel_from_the_ticket_system(plugin_of: Maker, ticket: Ticket) -> None:
    found = plugin_of().contacts(RecordRef("sample", "customer", "anna.berzina@example.net"), 5)
    assert found
    assert all(contact.channel in Channel for contact in found)
    assert list(found) == sorted(found, key=lambda contact: contact.at, reverse=True)
