"""Text from outside loads nothing, hangs nothing, and shows what is in it."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from agent_desk.ui.text import (
    MOST,
    PlainLabel,
    SafeBrowser,
    link_host,
    one_line,
    plain,
    safe_html,
    tooltip,
)

HOSTILE = [
    '<img src="file:///dev/zero">',
    "![x](file:///etc/passwd)",
    '<style>@import url("file:///etc/passwd");</style>',
    '<body background="file:///etc/passwd">',
    "<iframe src='file:///etc/passwd'></iframe><script>alert(1)</script>",
    "[share](//evil/share) [unc](\\\\evil\\share) [js](javascript:alert(1)) [f](file:///etc/passwd)",
    "<a href='//evil/share'>x</a>",
    "<table>" * 60,
    "- " * 3_000 + "x",
    "> " * 3_000 + "x",
    "[" * 50_000,
    "*" * 50_000,
    "x" * 1_000_000,
]


@pytest.mark.parametrize("source", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_markdown_is_harmless_and_quick(source: str, qtbot: QtBot) -> None:
    started = time.perf_counter()
    made = safe_html.__wrapped__(source)
    browser = SafeBrowser()
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    browser.show_safe(made)
    browser.grab()
    assert time.perf_counter() - started < 5
    for sign in (
        "<img",
        "<style",
        "<table",
        "<script",
        "<iframe",
        'href="file',
        'href="//',
        'javascript:alert(1)"',
    ):
        assert sign not in made
    assert not re.search(r"<[^>]*(?:src|background|style)\s*=", made)


def test_markdown_of_an_article_keeps_its_steps_and_honest_links() -> None:
    made = safe_html("1. **Block** it\n2. See [rules](https://example.lv/x)")
    assert "<ol>" in made
    assert "<strong>Block</strong>" in made
    assert 'href="https://example.lv/x"' in made


def test_a_browser_answers_every_request_with_a_valid_picture(qtbot: QtBot) -> None:
    browser = SafeBrowser()
    qtbot.addWidget(browser)
    picture = browser.loadResource(2, QUrl("file:///etc/passwd"))
    assert isinstance(picture, QImage)
    assert not picture.isNull()
    assert not browser.openLinks()


def test_direction_and_control_characters_are_shown_as_marks() -> None:
    assert plain("a\u202eb\x00c\x1b") == "a‹RLO›b␀c␛"
    assert plain("two\r\nlines\tkept") == "two\nlines\tkept"


def test_long_runs_are_broken_and_long_texts_cut() -> None:
    assert max(map(len, plain("x" * 5_000).split("\n"))) <= 200
    assert max(map(len, plain("word " * 5_000).split("\n"))) <= 2_000
    assert len(plain("a b" * MOST)) <= MOST * 1.1
    assert "\n" not in one_line("x" * 5_000)
    assert len(one_line("x" * 5_000)) == 300


def test_a_label_shows_markup_as_it_stands(qtbot: QtBot, tmp_path: Path) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    label.say("<b>x</b><img src='file:///etc/passwd'>")
    assert label.text().startswith("<b>x</b>")
    assert label.textFormat().name == "PlainText"


def test_a_tool_tip_is_escaped() -> None:
    assert tooltip("<img src='x'>") == "<qt>&lt;img src=&#x27;x&#x27;&gt;</qt>"
    assert tooltip("") == ""


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://example.lv/a", "example.lv"),
        ("mailto:desk@example.lv", "desk@example.lv"),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("agentdesk:call", ""),
    ],
)
def test_only_harmless_links_say_where_they_lead(url: str, host: str) -> None:
    assert link_host(QUrl(url)) == host
