"""The text of an HTML message: no markup, nothing from elsewhere, links spelt out.

Python's own parser takes minutes over some 200,000 characters; this one looks at each but a few times.
"""

from __future__ import annotations

import re
from html import unescape

MOST = 20_000
"""Characters of a text."""
_MOST_MARKUP = 200_000
_MOST_BROKEN = 20
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
_SILENT = frozenset("script style title".split())
_DROPPED = _SILENT | frozenset("head template noscript object svg math iframe select".split())
_LINES = frozenset(
    "address article aside blockquote caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5"
    " h6 header li main nav ol p pre section table tr ul".split()
)
_STARTS = {"br": "\n", "hr": "\n", "li": "- ", "td": " ", "th": " ", "p": "\n"}
_SPOKEN = ("http://", "https://", "mailto:", "tel:")
_ATTRIBUTE = r"(?i)(?:^|\s){}\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))"
_HREF, _ALT = (re.compile(_ATTRIBUTE.format(name)) for name in ("href", "alt"))
_LONG_NUMBER = re.compile(r"(?i)&#x?[0-9a-f]{9,};?")
_GAPS = re.compile(r"[^\S\n]+")
_MANY_LINES = re.compile(r"\n{3,}")


def text_of_html(markup: str) -> str:
    """What a person would read of ``markup``, at most some :data:`MOST` characters; never raises."""
    reader = _Reader(markup[:_MOST_MARKUP])
    reader.read()
    lines = (_GAPS.sub(" ", line).strip() for line in "".join(reader.parts).splitlines())
    return _MANY_LINES.sub("\n\n", "\n".join(lines)).strip()


class _Reader:
    """Keeps in ``parts`` what is to be read, with line breaks where a browser makes them."""

    def __init__(self, markup: str) -> None:
        self.parts: list[str] = []
        self._markup = markup
        self._room = MOST
        self._broken = 0
        self._endless: set[str] = set()
        self._link = ("", 0)
        self._as_written = False

    def read(self) -> None:
        """Read all, or as much as there is room for."""
        at, length = 0, len(self._markup)
        while at < length and self._room > 0:
            opens = self._markup.find("<", at)
            self._words(self._markup[at : opens if opens >= 0 else length])
            at = self._after(opens) if opens >= 0 else length

    def _after(self, at: int) -> int:
        """Where to go on behind what begins with ``<`` at ``at``."""
        markup = self._markup
        if markup.startswith("<!--", at):
            return self._end_of("-->", at + 4)
        following = markup[at + 1 : at + 3]
        if following[:1] in ("!", "?"):
            return self._end_of(">", at)
        if not following.lstrip("/")[:1].isalpha():
            self._say("<")
            return at + 1
        found = _TAG.match(markup, at)
        if found is None:
            self._broken += 1
            return self._end_of(">", at) if self._broken < _MOST_BROKEN else len(markup)
        return self._tag(found)

    def _end_of(self, sign: str, at: int) -> int:
        end = self._markup.find(sign, at)
        return end + len(sign) if end >= 0 else len(self._markup)

    def _tag(self, found: re.Match[str]) -> int:
        closes, tag, rest = bool(found[1]), found[2].lower(), found[3]
        if closes:
            self._close(tag)
        elif tag in _DROPPED:
            return self._behind(tag, found.end())
        else:
            self._open(tag, rest)
        return found.end()

    def _behind(self, tag: str, at: int) -> int:
        """Behind an element of which nothing is read."""
        end = None if tag in self._endless else re.compile(f"(?i)</{tag}").search(self._markup, at)
        if end is None:
            self._endless.add(tag)
            return len(self._markup) if tag in _SILENT else at
        return self._end_of(">", end.end())

    def _open(self, tag: str, rest: str) -> None:
        if tag == "a":
            self._link = (_spoken(_value(_HREF, rest)), len(self.parts))
        elif tag == "img":
            self._say(f" {unescaped(_value(_ALT, rest))} ")
        else:
            self._new_line(tag)
            self._say(_STARTS.get(tag, ""))
        self._as_written = tag == "pre" or self._as_written

    def _close(self, tag: str) -> None:
        if tag == "a":
            address, since = self._link
            self._link = ("", 0)
            if address and address.partition(":")[2].strip("/") not in "".join(self.parts[since:]):
                self._say(f" ({address})")
        self._new_line(tag)
        self._as_written = tag != "pre" and self._as_written

    def _words(self, raw: str) -> None:
        words = unescaped(raw)
        self._say(words if self._as_written else words.replace("\n", " ").replace("\r", " "))

    def _new_line(self, tag: str) -> None:
        if tag in _LINES and self.parts and not self.parts[-1].rstrip(" ").endswith("\n"):
            self._say("\n")

    def _say(self, words: str) -> None:
        if words and self._room > 0:
            self.parts.append(words[: self._room])
            self._room -= len(words)


def unescaped(raw: str) -> str:
    """``raw`` with its entities resolved; numbers that no sign has are left out."""
    return unescape(_LONG_NUMBER.sub("", raw)) if "&" in raw else raw


def _value(attribute: re.Pattern[str], rest: str) -> str:
    found = attribute.search(rest)
    return next((group for group in found.groups() if group), "") if found else ""


def _spoken(address: str) -> str:
    words = "".join(unescaped(address[:2_000]).split())
    return words[:500] if words.lower().startswith(_SPOKEN) else ""
