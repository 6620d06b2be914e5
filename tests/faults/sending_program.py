"""A desktop that sends what waits, and is killed on its way: HOME STORE URL POINT."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Event
from typing import Any

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.store import writes
from agent_desk.store.cases import SqlCaseStore
from tests.faults.desktop import Desktop, running

TOKEN = "1-14-counted"
WRITES = ("add_note", "create")


def tracker(url: str) -> ConfiguredConnection:
    """Request Tracker as the connection ``rt``."""
    return ConfiguredConnection("rt", "Tickets", "request_tracker", {"url": url, "login": "anna"})


def die(*_arguments: object, **_named: object) -> Any:
    """As if the power went, for this process."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_at(point: str) -> None:
    """Die there: leased and not sent, answered and not marked, or marked and not committed."""
    if point == "leased":
        ask = SubprocessBackends.ask

        def asked(self: SubprocessBackends, connection: str, method: str, *more: object, **named: Any) -> Any:
            return die() if method in WRITES else ask(self, connection, method, *more, **named)

        SubprocessBackends.ask = asked  # type: ignore[method-assign]
    elif point == "answered":
        SqlCaseStore.settle_outbox = die  # type: ignore[method-assign]
    elif point == "marked":
        settle = writes.settle
        writes.settle = lambda *arguments: die(settle(*arguments))


def send(desktop: Desktop) -> None:
    """What the pulse does every two seconds."""
    desktop.program.ready.result(20)
    desktop.program.desk._ready.result(20).outbox()


if __name__ == "__main__":
    home, store, url, point = sys.argv[1:]
    die_at(point)
    with running(Path(home), tracker(url), store=store, token=TOKEN) as desktop:
        send(desktop)
        Event().wait(60)
