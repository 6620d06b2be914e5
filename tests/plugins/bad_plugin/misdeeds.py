"""The misdeeds, one function each; their names are what the tests ask for."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any, NoReturn

from agent_desk.domain.account import Account
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.context import PluginContext

CARD = "4111 1111 1111 1111"
_MEGABYTE = b"x" * 1_000_000
_kept: list[bytes] = []


def hang() -> None:
    threading.Event().wait()


def spin() -> None:
    while True:
        pass


def catastrophic_regex() -> None:
    re.match(r"(a+)+$", "a" * 60 + "b")


def raise_an_error() -> None:
    raise RuntimeError(f"no account for card {CARD}")


def call_sys_exit() -> None:
    sys.exit(3)


def call_os_exit() -> None:
    os._exit(3)


def segfault() -> None:
    ctypes.string_at(0)


def stop_itself() -> None:
    os.kill(os.getpid(), signal.SIGSTOP)
    threading.Event().wait()


def flood_the_answer() -> str:
    return "x" * 200_000_000


def flood_the_pipe() -> NoReturn:
    """Writes 200 MB without a line end to whatever descriptor the answers may go to."""
    for descriptor in range(3, 12):
        for _ in range(200):
            with contextlib.suppress(OSError):
                os.write(descriptor, _MEGABYTE)
    os._exit(0)


def write_rubbish_to_the_pipe() -> NoReturn:
    for descriptor in range(3, 12):
        with contextlib.suppress(OSError):
            os.write(descriptor, b"HTTP/1.1 200 OK\n")
    threading.Event().wait()
    raise AssertionError


def leak() -> None:
    while True:
        _kept.append(bytes(_MEGABYTE * 5))


def recurse() -> None:
    sys.setrecursionlimit(10**9)
    nested: Any = []
    for _ in range(10_000_000):
        nested = [nested]
    repr(nested)


def fork_and_die() -> None:
    if os.fork() == 0:
        threading.Event().wait()
    os._exit(1)


def start_a_program_and_hang() -> None:
    subprocess.Popen(["sleep", "1000"])
    threading.Event().wait()


def close_every_descriptor() -> None:
    os.closerange(0, 100)
    threading.Event().wait()


STOPPING: tuple[Callable[[], object], ...] = (
    hang,
    spin,
    catastrophic_regex,
    raise_an_error,
    call_sys_exit,
    call_os_exit,
    segfault,
    stop_itself,
    flood_the_answer,
    flood_the_pipe,
    write_rubbish_to_the_pipe,
    leak,
    recurse,
    fork_and_die,
    start_a_program_and_hang,
    close_every_descriptor,
)


class BadPlugin:
    """Behaves when it is checked."""

    def __init__(self, context: PluginContext) -> None:
        self._context = context
        self._misdeeds = {misdeed.__name__: misdeed for misdeed in STOPPING}

    def check(self) -> str:
        return "Looks harmless"

    def accounts(self, customer: RecordRef) -> tuple[Account, ...]:
        if customer.id == "print_a_lot":
            for _ in range(200):
                print("x" * 999_999)  # noqa: T201 - that is the misdeed
            return ()
        text = self._misdeeds[customer.id]() if customer.id in self._misdeeds else ""
        ref = RecordRef(self._context.connection, "account", "1")
        return (Account(ref, customer, "card", str(text), "open"),)
