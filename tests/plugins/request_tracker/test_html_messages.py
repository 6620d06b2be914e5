"""Messages in HTML are read as text, whatever they hold."""

from __future__ import annotations

import time

import pytest

from agent_desk.domain.records import RecordRef
from plugins.request_tracker.html_text import text_of_html
from tests.plugins.request_tracker.conftest import Maker, written
from tests.servers.request_tracker import RequestTracker as Server

MARIA = RecordRef("sample", "customer", "maria.lopez@example.net")
PAGE = """<!DOCTYPE html><html><head><title>T</title><style>b{}</style></head><body><script>alert(1)</script>
<b>bold</b><p>Hi &amp; bye&nbsp;&lt;x&gt;
next line</p><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>
<a href="https://example.com/x?a=1&amp;b=2">click</a> <a href='https://example.com/'>example.com</a>
<a href="javascript:alert(1)">bad</a> 2 < 3 <img src='file:///dev/zero' alt="logo"><pre>d
 e</pre><!-- hidden > -->end"""


def test_a_message_in_html_is_shown_as_text(plugin_of: Maker, request_tracker: Server) -> None:
    ticket = {"Queue": "General", "Subject": "A page", "Requestor": MARIA.id, "ContentType": "text/html"}
    written(request_tracker, "/ticket", {**ticket, "Content": PAGE})
    contact = next(one for one in plugin_of().contacts(MARIA, 20) if one.summary.startswith("A page"))
    assert contact.summary == "A page: bold"
    assert "click (https://example.com/x?a=1&b=2) example.com bad 2 < 3 logo" in contact.text
    assert not [word for word in ("alert", "<b", "file:", "hidden", "b{}") if word in contact.text]


def test_plain_words_are_preferred_files_are_not_read_and_a_large_picture_hides_nothing(
    plugin_of: Maker, request_tracker: Server
) -> None:
    ticket = {"Queue": "General", "Subject": "A bill", "Requestor": MARIA.id, "ContentType": "text/plain"}
    number = written(request_tracker, "/ticket", {**ticket, "Content": "In plain words"})
    picture = {"FileName": "a.png", "FileType": "image/png", "FileContent": "iVBORw0KGgo" * 900_000}
    log = {"FileName": "log.txt", "FileType": "text/plain", "FileContent": "bG9nIGxpbmU="}
    page = {"Content": "<p>In <i>HTML</i></p>", "ContentType": "text/html"}
    written(request_tracker, f"/ticket/{number}/comment", {**page, "Attachments": [log, picture]})
    found = [one.text for one in plugin_of().contacts(MARIA, 20) if one.summary.startswith("A bill")]
    assert sorted(found) == ["In HTML", "In plain words"]


def test_a_page_reads_as_a_person_would_read_it() -> None:
    assert text_of_html(PAGE).splitlines() == [
        "bold", "", "Hi & bye <x> next line", "- one", "- two", "a b", "c",
        "click (https://example.com/x?a=1&b=2) example.com bad 2 < 3 logo", "d", "e", "end",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("foo\n<b>bar</b>", "foo bar"), ("<SCRIPT>x</SCRIPT >y", "y"), ("<style>all the rest", ""),
        ("<head>no end", "no end"), ("a<!-- no end", "a"), ("a<b", "a"), ("<a href='x>y'>z</a>", "z"),
        ("<p title='<script>'>a</p>", "a"), ("&#9999999999999999;a&#x3c;b&#62;", "a<b>"),
        ("<img alt='&lt;b&gt;'>", "<b>"), ("<a href=//evil.example/x>y</a>", "y"),
        ("<a href=' java\nscript:x'>y</a>", "y"), ("", ""), ("x" * 30_000, "x" * 20_000),
    ],
)  # fmt: skip
def test_odd_markup_is_read_as_far_as_it_goes(markup: str, words: str) -> None:
    assert text_of_html(markup) == words


@pytest.mark.parametrize(
    "piece",
    ["<!", "<!--", "<a ", '<a "', "<a b='\"", "&", "&#", "&amp", "<", "</", "<?", "<![",
     "<table>", "<script>", "<script></", "<head>", "<a href=x>", "<a href=https://x>y", "<a x=",
     "<a '\">", "&#9", '<a href="', "\n<pre>"],
)  # fmt: skip
def test_no_markup_takes_long(piece: str) -> None:
    began = time.monotonic()
    text_of_html(piece * 200_000)
    assert time.monotonic() - began < 1.0
