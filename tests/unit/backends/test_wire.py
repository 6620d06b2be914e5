from __future__ import annotations

import io
import json
import os
import threading
import time
from typing import BinaryIO

import pytest

from agent_desk.backends import process
from agent_desk.backends.alarms import Alarms
from agent_desk.backends.parts import Parts, answer_lines
from agent_desk.backends.plugin_log import PluginLog
from agent_desk.backends.spoken_errors import error_from_plain, error_to_plain, unexpected
from agent_desk.backends.wire import (
    AT_ONCE,
    LONGEST_LINE,
    SHORT_LINE,
    BrokenLine,
    encoded,
    read_line,
    takes_more,
    write_line,
)
from agent_desk.sdk.errors import ERRORS, BadResponse, Conflict, RateLimited


def test_a_message_is_one_line_and_comes_back() -> None:
    message = {"id": 1, "result": ["Ķīla\n", None, 0.5]}
    line = encoded(message)
    assert line.count(b"\n") == 1
    assert read_line(io.BytesIO(line)) == message


def test_the_end_and_half_a_line_are_the_end() -> None:
    assert read_line(io.BytesIO(b"")) is None
    assert read_line(io.BytesIO(b'{"id": 1')) is None


@pytest.mark.parametrize("line", [b"hello\n", b"[1]\n", b'{"a": NaN}\n', b"[" * 100_000 + b"\n", b"\xff\n"])
def test_what_is_no_message_breaks_the_line(line: bytes) -> None:
    with pytest.raises(BrokenLine):
        read_line(io.BytesIO(line))


def test_a_line_has_a_longest_length_both_ways() -> None:
    with pytest.raises(BrokenLine):
        encoded({"text": "x" * LONGEST_LINE})
    with pytest.raises(BrokenLine):
        read_line(io.BytesIO(b'{"bytes":%d}\n' % (LONGEST_LINE + 1)))


def test_a_long_line_is_announced_and_comes_back() -> None:
    message = {"text": "x" * SHORT_LINE}
    announcement, line, rest = encoded(message).split(b"\n")
    assert (json.loads(announcement), rest) == ({"bytes": len(line) + 1}, b"")
    assert read_line(io.BytesIO(encoded(message))) == message


def test_of_a_flood_no_more_is_read_than_an_unannounced_line() -> None:
    flood = io.BytesIO(b"x" * LONGEST_LINE)
    with pytest.raises(BrokenLine):
        read_line(flood)
    assert flood.tell() == SHORT_LINE + 1


@pytest.mark.parametrize("length", ["1", "-1", '"x"', "null", "1e6"])
def test_a_length_that_no_line_has_breaks_it(length: str) -> None:
    with pytest.raises(BrokenLine):
        read_line(io.BytesIO(b'{"bytes":%b}\n{}\n' % length.encode()))


def test_a_long_answer_comes_in_parts_and_is_whole_again() -> None:
    lines = [json.loads(line) for line in answer_lines({"id": 7, "result": tuple(range(1234))})]
    assert [len(line.get("part", line.get("result"))) for line in lines] == [500, 500, 234]
    parts = Parts()
    for line in lines[:-1]:
        parts.add(line["id"], line["part"], 10)
    assert parts.whole(7, lines[-1]["result"]) == list(range(1234))
    assert parts.whole(7, None) is None


def test_parts_have_a_bound_on_both_sides() -> None:
    parts = Parts()
    parts.add(1, [], 2 * LONGEST_LINE)
    with pytest.raises(BrokenLine):
        parts.add(2, [], 1)
    with pytest.raises(BrokenLine):
        Parts().add(1, "x", 1)
    with pytest.raises(BrokenLine):
        list(answer_lines({"id": 1, "result": ("x" * 60_000,) * 501}))


def test_a_large_message_is_written_whole() -> None:
    reading, writing = os.pipe()
    received: list[object] = []
    with os.fdopen(reading, "rb") as stream:
        reader = threading.Thread(target=lambda: received.append(read_line(stream)))
        reader.start()
        write_line(writing, {"text": "x" * 300_000})
        reader.join(5)
        os.close(writing)
    assert received == [{"text": "x" * 300_000}]


@pytest.mark.parametrize("name", sorted(ERRORS))
def test_every_error_crosses_with_its_words(name: str) -> None:
    error = error_from_plain(error_to_plain(ERRORS[name]("It failed.", remedy="Do this.")))
    assert type(error) is ERRORS[name]
    assert (error.message, error.remedy) == ("It failed.", "Do this.")


def test_holders_and_pauses_cross() -> None:
    taken = error_from_plain(error_to_plain(Conflict("Taken.", "berta")))
    assert isinstance(taken, Conflict)
    assert taken.holder == "berta"
    limited = error_from_plain({"kind": "RateLimited", "message": "Slow.", "retry_after": 1e9})
    assert isinstance(limited, RateLimited)
    assert limited.retry_after == 300.0


@pytest.mark.parametrize("plain", [None, [], {}, {"kind": 7}, {"kind": "SystemExit", "message": ["x"]}])
def test_an_odd_error_is_a_bad_response_with_words(plain: object) -> None:
    error = error_from_plain(plain)
    assert type(error) is BadResponse
    assert error.message


def test_the_text_of_another_exception_stays_behind() -> None:
    assert "hunter2" not in unexpected("crm", ValueError("hunter2")).message


def test_what_a_child_prints_is_masked_and_limited(caplog: pytest.LogCaptureFixture) -> None:
    log = PluginLog("crm")
    log.hide(["token-4711"])
    lines = [b"card 4111 1111 1111 1111 and token-4711\x1b[31m", *[b"x" * 600] * 500]
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as stream:
            stream.write(b"\n".join(lines))

    writer = threading.Thread(target=write)
    caplog.set_level("INFO", "agent_desk.plugin")
    writer.start()
    process.drain(os.fdopen(reading, "rb", buffering=0), log.printed)
    writer.join(5)
    assert 1 <= len(caplog.records) <= 20
    first = caplog.records[0].getMessage()
    assert "token-4711" not in first
    assert "4111 1111" not in first
    assert "\x1b" not in first
    assert all(len(record.getMessage()) < 700 for record in caplog.records)


def test_alarms_ring_in_their_order_and_not_after_cancelling() -> None:
    alarms, rung, last = Alarms(), list[str](), threading.Event()
    try:
        alarms.after(0.06, last.set)
        alarms.after(0.04, lambda: rung.append("second"))
        alarms.after(0.02, lambda: rung.append("first"))
        alarms.after(0.01, lambda: rung.append("never")).cancel()
        assert last.wait(5)
        assert rung == ["first", "second"]
    finally:
        alarms.close()


def test_a_failing_alarm_does_not_silence_the_next(caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise LookupError

    alarms, rung = Alarms(), threading.Event()
    try:
        alarms.after(0.0, fail)
        alarms.after(0.01, rung.set)
        assert rung.wait(5)
        assert "an alarm failed" in caplog.text
    finally:
        alarms.close()


def test_many_alarms_that_were_cancelled_are_forgotten() -> None:
    alarms = Alarms()
    begin = time.monotonic()
    for _ in range(3000):
        alarms.after(60.0, threading.Event().set).cancel()
    alarms.close()
    assert time.monotonic() - begin < 5


def test_a_pipe_takes_more_until_it_is_full_or_nobody_reads() -> None:
    reading, writing = os.pipe()
    try:
        assert takes_more(writing)
        written = 0
        while takes_more(writing):
            written += os.write(writing, bytes(AT_ONCE))
        assert written >= AT_ONCE
        os.read(reading, written)
        assert takes_more(writing)
    finally:
        os.close(reading)
    assert not takes_more(writing)
    os.close(writing)


class _SilentChild:
    """A child that reads nothing."""

    pid = parent = 0

    def __init__(self) -> None:
        self.reading, self.inward = os.pipe()
        self.outward: BinaryIO = io.BytesIO()
        self.errors: BinaryIO = io.BytesIO()

    def kill(self) -> None: ...

    def reap(self) -> int:
        return 0


def test_who_closes_a_child_before_its_readers_began_waits_for_none() -> None:
    child = _SilentChild()
    process.PluginProcess(child, "silent", lambda *_: None, lambda *_: None, lambda _: None).join(0.1)
    os.close(child.reading)
    os.close(child.inward)


def test_a_message_goes_at_once_or_not_at_all() -> None:
    child = _SilentChild()
    told = process.PluginProcess(child, "silent", lambda *_: None, lambda *_: None, lambda _: None)
    assert told.send_at_once({"id": 1})
    assert os.read(child.reading, 100) == b'{"id":1}\n'
    assert not told.send_at_once({"text": "x" * AT_ONCE})
    with told._writing:
        assert not told.send_at_once({"id": 2})
    while told.send_at_once({"text": "x" * 4000}):
        pass
    os.close(child.reading)
    os.close(child.inward)
