"""Answers after a set time; on request it hangs, or floods its host with 200 MB."""

from __future__ import annotations

import contextlib
import os
import threading
import time

from agent_desk.domain.account import Account
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.context import PluginContext

_MEGABYTE = b"x" * 1_000_000


class PacedPlugin:
    """A back end whose own time is known to the millisecond."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        self._seconds = float(str(context.settings["milliseconds"])) / 1000
        self._misdeed = context.settings["misdeed"]

    def check(self) -> str:
        """It is always there."""
        return "Ready"

    def accounts(self, customer: RecordRef) -> tuple[Account, ...]:
        """Two accounts, in time."""
        ends = time.perf_counter() + self._seconds
        if self._misdeed == "hang":
            threading.Event().wait()
        if self._misdeed == "flood":
            _flood()
        found = tuple(self._account(customer, number) for number in (1, 2))
        time.sleep(max(0.0, ends - time.perf_counter()))
        return found

    def _account(self, customer: RecordRef, number: int) -> Account:
        ref = RecordRef(self._context.connection, "account", f"{customer.id}-{number}")
        return Account(ref, customer, "line", f"Line {number}", "open")


def _flood() -> None:
    """Write 200 MB without a line end to whatever descriptor the answers may go to."""
    for descriptor in range(3, 12):
        for _ in range(200):
            with contextlib.suppress(OSError):
                os.write(descriptor, _MEGABYTE)
