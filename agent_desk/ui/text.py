"""Text from outside, made safe to show: plain by default, rich only through :func:`safe_html`.

Qt opens local files named in rich text, hangs on nested tables and on very long lines; nothing from outside
reaches a widget except through this module.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QTextEdit, QWidget

from agent_desk.ui.isolating import FSI, closed, paired

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_desk.domain.word_diff import WordRun

MOST = 100_000
DEEPEST = 20
_RUN = 200
_MOST_MARKS = 4_000
_LINE = 2_000
_KEPT = 160
_BIDI = {
    0x061C: "ALM", 0x200E: "LRM", 0x200F: "RLM", 0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO",
    0x202E: "RLO", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
}  # fmt: skip
_VISIBLE: dict[int, str | int | None] = {
    **{code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\n\t"},
    0x7F: "\u2421",
    **dict.fromkeys(range(128, 160), "�"),
    0x2028: "\n",
    0x2029: "\n",
    **{code: f"‹{name}›" for code, name in _BIDI.items()},
}
_TAGS = {
    "a", "b", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "hr", "i", "li", "ol", "p", "pre",
    "s", "strong", "u", "ul",
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}
_VOID = {"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"}


def plain(text: str) -> str:
    """``text`` cut to 100 kB, control and direction characters made visible, endless runs broken."""
    shown = _made_visible(text[:MOST].replace("\r\n", "\n"))
    if len(shown) <= _RUN:
        return shown
    shown = re.sub(rf"(\S{{{_RUN}}})(?=\S)", "\\1\n", shown)
    return re.sub(rf"([^\n]{{{_LINE}}})(?=[^\n])", "\\1\n", shown)


def _made_visible(text: str) -> str:
    if FSI not in text:
        return text.translate(_VISIBLE)
    kept = paired(text)  # what the window set apart itself; whoever else does so reaches no further, either
    return "".join(
        letter if place in kept else letter.translate(_VISIBLE) for place, letter in enumerate(text)
    )


def one_line(text: str, most: int = 300) -> str:
    """``text`` as one short plain line."""
    return _one_line(text if len(text) <= _LINE else text[:_LINE], most)


@lru_cache(maxsize=8192)
def _one_line(text: str, most: int) -> str:
    return closed(plain(closed(" ".join(text[: 4 * most].split()))).replace("\n", " ")[:most])


def tooltip(text: str) -> str:
    """``text`` for a tool tip, which Qt would otherwise read as HTML."""
    return f"<qt>{_escaped(plain(closed(text[:_LINE])))}</qt>" if text else ""


@lru_cache(maxsize=64)
def safe_html(markdown: str) -> str:
    """An article's Markdown as HTML that can load nothing and stays shallow; runs on a lane, not the Qt
    thread."""
    import nh3
    from markdown_it import MarkdownIt

    source = plain(markdown)
    if any(source.count(mark) > _MOST_MARKS for mark in "[]*_`~!<>"):
        return f"<pre>{_escaped(source)}</pre>"  # markdown-it takes quadratic time over these
    made = MarkdownIt("js-default", {"html": False, "linkify": False}).render(source)
    if _depth(made) > DEEPEST:
        return f"<pre>{_escaped(source)}</pre>"
    return nh3.clean(
        made[: 4 * MOST], tags=_TAGS, attributes={"a": {"href"}}, url_schemes=_SCHEMES, link_rel=None,
        url_relative="deny", strip_comments=True,
    )  # fmt: skip


def _escaped(text: str) -> str:
    for sign, name in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot"), ("'", "#x27")):
        text = text.replace(sign, f"&{name};")
    return text


def _depth(made: str) -> int:
    from html.parser import HTMLParser

    now = [0, 0]

    class Counter(HTMLParser):
        """Counts how deep elements nest."""

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
            now[0] += tag not in _VOID
            now[1] = max(now)

        def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
            now[0] -= 1

    Counter().feed(made)
    return now[1]


class PlainLabel(QLabel):
    """A label that shows plain text only; the one way to show a word of somebody else in a label."""

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self._pictured = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show a picture if it is not shown already."""
        if pixmap.cacheKey() != self._pictured:
            self._pictured = pixmap.cacheKey()
            self.setPixmap(pixmap)

    def say(self, text: str) -> None:
        """Show ``text`` if it is not shown already."""
        shown = plain(text)
        if shown != self.text():
            self.setText(shown)


class ElidedLabel(PlainLabel):
    """A plain label that ends with an ellipsis where there is no room for all of its line.

    It never gets narrower than ``least`` pixels while its words need that much, and asks for at most
    ``wanted``: what it is given beyond that, others do not need.
    """

    least = 40
    wanted = 16_777_215

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint."""
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), words)

    def minimumSizeHint(self) -> QSize:
        """Qt: the least size it can do with."""
        hint = super().minimumSizeHint()
        return QSize(min(self.least, hint.width()), hint.height())

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        hint = super().sizeHint()
        return QSize(min(max(self.wanted, self.least), hint.width()), hint.height())


class ChangedLabel(QLabel):
    """Words of two versions of a text: those that are gone struck out, new ones underlined.

    It is rich text made here of escaped words only, so it can load nothing.
    """

    longest = 1_500

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def show_runs(self, runs: tuple[WordRun, ...], gone: str, new: str) -> None:
        """Show ``runs`` in the colours ``gone`` and ``new``; kept stretches are cut to their ends."""
        self.setText("".join(_marked(run, gone, new) for run in runs)[: 8 * self.longest])


def _marked(run: WordRun, gone: str, new: str) -> str:
    text = run.text if len(run.text) < ChangedLabel.longest else run.text[: ChangedLabel.longest]
    if run.change == "kept" and len(text) > _KEPT:
        text = f"{text[: _KEPT // 2]} … {text[-_KEPT // 2 :]}"
    words = _escaped(plain(text)).replace("\n", "<br>")
    if run.change == "kept":
        return words
    tag, colour = ("s", gone) if run.change == "removed" else ("u", new)
    return f'<{tag} style="color: {colour}">{words}</{tag}>'


_MOST_MARKED = 200
_WHOLE_WORDS = QTextDocument.FindFlag.FindWholeWords
_HEADINGS = "h1, h2, h3, h4 { font-size: medium; margin-top: 10px; margin-bottom: 2px; }"


class SafeBrowser(QTextBrowser):
    """Shows :func:`safe_html`; loads nothing, follows no link by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.document().setDefaultStyleSheet(_HEADINGS)
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(QColor(0, 0, 0, 0))

    def sizeHint(self) -> QSize:
        """Qt: the size it asks for."""
        return QSize(256, 96)

    def show_safe(self, made: str) -> None:
        """Show what :func:`safe_html` made."""
        self.setHtml(made)

    def mark_words(self, words: Iterable[str], colour: QColor) -> None:
        """Lay ``colour`` behind these words wherever they stand; at most 200 places."""
        found: list[QTextEdit.ExtraSelection] = []
        for word in words:
            cursor = self.document().find(word, 0, _WHOLE_WORDS)
            while not cursor.isNull() and len(found) < _MOST_MARKED:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(colour)
                found.append(mark)
                cursor = self.document().find(word, cursor, _WHOLE_WORDS)
        self.setExtraSelections(found)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ARG002
        """A valid one-pixel image: Qt opens the file itself when it gets nothing."""
        return self._nothing


def link_host(url: QUrl) -> str:
    """Where a link really leads, in words to show before it is opened; empty when it must not be opened."""
    if url.scheme().lower() not in _SCHEMES:
        return ""
    return one_line(url.host() or url.path(), 120)
