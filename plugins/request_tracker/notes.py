"""Notes on tickets, each added once: its idempotency key stands in its last line."""

from __future__ import annotations

from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import Rejected

from .client import Client, Item, segment, text_of

_LIMIT = 1_000
_MOST = 20_000
_MARK = " … (cut)"
# Pictures and documents stay where they are: they may be larger than any answer.
_ASKED = {
    "fields": "Content,ContentType,TransactionId,Created,Subject,Filename",
    "query": '[{"field": "ContentType", "operator": "STARTSWITH", "value": "text/"}]',
}


class Notes:
    """Reads and adds comments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def add(self, ticket: RecordRef, text: str, key: str) -> str:
        """Add a comment unless one with this key is there; returns its transaction id, as read back."""
        found = self._transaction(ticket, key)
        if found:
            return found
        body = {"Content": marked(text, key), "ContentType": "text/plain"}
        self._client.send("POST", f"/ticket/{segment(ticket.id)}/comment", body)
        found = self._transaction(ticket, key)
        if not found:
            raise Rejected(f"Request Tracker did not keep the note on ticket {ticket.id}.")
        return found

    def holds(self, ticket: RecordRef, key: str) -> bool:
        """Whether a text of the ticket carries the key."""
        return bool(self._transaction(ticket, key))

    def texts(self, ticket: RecordRef) -> dict[str, str]:
        """Texts of a ticket by transaction id, without the keys: what was written plainly, else in HTML."""
        found: dict[str, str] = {}
        for one in sorted(self._attachments(ticket), key=_by_worth):
            words = found.get(text_of(one, "TransactionId"), "") or _text(one)
            found[text_of(one, "TransactionId")] = words
        return found

    def _transaction(self, ticket: RecordRef, key: str) -> str:
        line = _mark(key)
        for one in self._attachments(ticket):
            if text_of(one, "Content").rstrip().endswith(line):
                return text_of(one, "TransactionId")
        return ""

    def _attachments(self, ticket: RecordRef) -> list[Item]:
        if not ticket.id.isdecimal():
            raise Rejected(f"{ticket.id!r} is no ticket of Request Tracker.")
        return list(self._client.search(f"/ticket/{segment(ticket.id)}/attachments", _ASKED, limit=_LIMIT))


def _by_worth(attachment: Item) -> tuple[bool, bool]:
    """A message's own words before its files, plain ones before HTML."""
    return bool(text_of(attachment, "Filename")), not _is(attachment, "text/plain")


def _text(attachment: Item) -> str:
    words = text_of(attachment, "Content")
    if _is(attachment, "text/html"):
        from .html_text import text_of_html  # few messages need it

        words = text_of_html(words)
    elif not _is(attachment, "text/plain"):
        return ""
    words = unmarked(words)
    return words if len(words) <= _MOST else words[:_MOST] + _MARK


def _is(attachment: Item, kind: str) -> bool:
    return text_of(attachment, "ContentType").casefold().partition(";")[0].strip() == kind


def marked(text: str, key: str) -> str:
    """The text with its key in the last line."""
    return f"{text.rstrip()}\n\n{_mark(key)}"


def unmarked(text: str) -> str:
    """The text without a key."""
    head, _, last = text.rstrip().rpartition("\n")
    return head.rstrip() if last.startswith("[agent-desk ") else text


def _mark(key: str) -> str:
    return f"[agent-desk {key}]"
