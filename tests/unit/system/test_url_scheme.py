from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.call import CallState, KnownField
from agent_desk.system.url_scheme import BadMessage, CallMessage, read_message, read_url, write_message
from tests.fakes.sink import MONDAY


def test_a_link_brings_number_name_and_known_fields() -> None:
    message = read_url("agentdesk:call?number=%2B37126123456&name=Anna%20B%C4%93rzi%C5%86a&card=ends%204417")
    assert message == CallMessage(
        "+37126123456", name="Anna Bērziņa", known=(KnownField("card", "ends 4417"),)
    )
    assert message.call(MONDAY, "LV").number.e164 == "+37126123456"


def test_a_message_reads_back_as_it_was_written() -> None:
    message = CallMessage(
        "26123456", "id-1", "Anna", "Cards", CallState.ENDED, known=(KnownField("pin", "ok"),)
    )
    assert read_message(write_message(message)) == message


def test_a_call_that_is_held_was_answered() -> None:
    call = read_url("agentdesk:call?number=26123456&id=17&state=held").call(MONDAY, "LV")
    assert (call.state, call.answered, call.turned) == (CallState.HELD, MONDAY, MONDAY)


def test_no_card_number_and_no_code_comes_into_the_call() -> None:
    card = "5555 5555 5555 4444"
    fields = {
        "card": card,
        "cvv": "7391",
        "pin": "8264",
        card: "x",
        "topic": f"new card {card}",
        "ends": "4417",
    }
    known = tuple(KnownField(*field) for field in fields.items())
    call = CallMessage(card, name=f"Mr {card}", queue=f"Q{card}", known=known).call(MONDAY, "LV")
    masked = "•••• •••• •••• 4444"
    assert (call.number.raw, call.name, call.queue) == (masked, f"Mr {masked}", f"Q{masked}")
    told = {
        "card": masked,
        "cvv": "•••",
        "pin": "•••",
        masked: "x",
        "topic": f"new card {masked}",
        "ends": "4417",
    }
    assert {field.name: field.value for field in call.known} == told


@pytest.mark.parametrize(
    "link",
    [
        "agentdesk:call?number=1&" + "&".join(f"f{n}=v" for n in range(100)),
        "http://example.com",
        "agentdesk:run?number=1",
        "agentdesk:call",
        "agentdesk:call?number=1&state=dancing",
        "agentdesk:call?number=" + "1" * 70_000,
    ],
)
def test_a_bad_link_is_refused_with_a_sentence(link: str) -> None:
    with pytest.raises(BadMessage, match=r"\."):
        read_url(link)


def given_as(name: str, page: str) -> str:
    """What Python makes of these bytes on a command line."""
    return name.encode(page).decode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    ("name", "page"),
    [("Jānis Bērziņš", "cp1257"), ("Müller", "latin-1"), ("Иван Петров", "cp1251"), ("Jānis", "utf-8")],
)
def test_bytes_that_are_no_utf_8_are_read_as_what_they_likely_are(name: str, page: str) -> None:
    bytes_ = given_as(name, page)
    message = CallMessage("26123456", name=bytes_, known=(KnownField(bytes_, bytes_),))
    read = read_message(write_message(message))
    assert (read.name, read.known) == (name, (KnownField(name, name),))
    percent = "".join(f"%{byte:02X}" for byte in name.encode(page))
    assert read_url(f"agentdesk:call?number=1&name={percent}").name == name


@pytest.mark.parametrize("number", ["\udcff\udcfe", "\ud800", "26\udca112"])
def test_no_bytes_lose_a_call(number: str) -> None:
    read = read_message(write_message(CallMessage(number)))
    assert read.number
    assert read.call(MONDAY, "LV").number.raw


def test_a_call_that_is_too_long_to_be_read_is_not_sent() -> None:
    fields = tuple(KnownField(f"field{n}", "x" * 3_000) for n in range(30))
    with pytest.raises(BadMessage, match="says more than"):
        write_message(CallMessage("26123456", known=fields))


def test_control_characters_and_long_values_are_cut() -> None:
    message = read_url("agentdesk:call?number=1%00%0A2&note=" + "x" * 2_000)
    assert message.number == "12"
    assert len(message.known[0].value) == 500


@given(st.binary(max_size=400))
def test_no_bytes_make_another_error(line: bytes) -> None:
    with contextlib.suppress(BadMessage):
        assert read_message(line).known is not None
