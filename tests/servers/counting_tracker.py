"""As much of Request Tracker's REST 2 as one ticket and its notes need: it counts requests and effects."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Item = dict[str, Any]


class CountingTracker:
    """Keeps every note that is posted, and sees no key: the same note twice is two notes.

    ``before_reply`` is called once a write has had its effect, before anybody is told.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.tickets: list[Item] = [_ticket("101", "Card stolen")]
        self.texts: list[Item] = []
        self.before_reply: Callable[[], None] = lambda: None
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def posts(self) -> int:
        """How many writes arrived."""
        return sum(1 for asked in self.asked if asked.startswith("POST"))

    def effects(self, key: str) -> int:
        """How many notes, or tickets' first words, carry the key."""
        return sum(1 for text in self.texts if f"[agent-desk {key}]" in text["Content"])

    def answer(self, method: str, path: str, body: Item) -> object:
        """What Request Tracker says; a write has its effect first."""
        parts = path.partition("?")[0].removeprefix("/REST/2.0/").split("/")
        with self._lock:
            self.asked.append(f"{method} /{'/'.join(parts)}")
            if method == "POST":
                return self._write(parts, body)
            if method == "PUT":
                self._take(parts[1])
                return None
            if parts == ["tickets"]:
                return {"items": self.tickets}
            if parts[-1] == "attachments":
                return {"items": [text for text in self.texts if text["ticket"] == parts[1]]}
            return next((one for one in self.tickets if one["id"] == parts[-1]), None)

    def _write(self, parts: list[str], body: Item) -> object:
        ticket = parts[1] if len(parts) > 1 else str(len(self.tickets) + 200)
        if len(parts) == 1:
            self.tickets.append(_ticket(ticket, body["Subject"]))
        number = str(len(self.texts) + 1)
        text = {"Content": body["Content"], "ContentType": "text/plain", "TransactionId": number}
        self.texts.append({**text, "ticket": ticket})
        return {"id": ticket}

    def _take(self, ticket: str) -> None:
        for one in self.tickets:
            if one["id"] == ticket:
                one["Owner"] = {"Name": "anna"}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        tracker = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._say(tracker.answer("GET", self.path, {}))

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                answer = tracker.answer("POST", self.path, body)
                tracker.before_reply()
                self._say(answer)

            def do_PUT(self) -> None:
                tracker.answer("PUT", self.path, {})
                self._say(["taken"])

            def _say(self, answer: object) -> None:
                data = json.dumps(answer or {"message": "not found"}).encode()
                with contextlib.suppress(OSError):
                    self.send_response(200 if answer else 404)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(data)))
                    self.end_headers()
                    self.wfile.write(data)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
                """Nobody reads it."""

        return Handler


def _ticket(number: str, subject: str) -> Item:
    named = {"Owner": {"Name": "Nobody"}, "Queue": {"Name": "General"}}
    return {"id": number, "Subject": subject, "Status": "open", "Requestor": [], **named}


@contextlib.contextmanager
def counting_tracker() -> Iterator[CountingTracker]:
    """A tracker for the time of a test."""
    tracker = CountingTracker()
    try:
        yield tracker
    finally:
        tracker.close()
