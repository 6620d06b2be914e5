"""What every command module shares: its type of sub-parsers, and how it speaks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from agent_desk.application.ports import StoreProblem
    from agent_desk.sdk.errors import PluginError

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


FINE, FAILED, FINDINGS, STOPPED = 0, 1, 3, 130
"""Exit codes: all is well; it could not be done; done, but something should be mended; ended by Ctrl+C."""


def say(text: str) -> None:
    """One line for the person at the terminal."""
    print(text, flush=True)


def fail(text: str, code: int = FAILED) -> int:
    """One line on standard error, and the exit code."""
    print(f"agent-desk: {text}", file=sys.stderr, flush=True)
    return code


def fail_with(problem: StoreProblem | PluginError, code: int = FAILED) -> int:
    """Say the problem and what to do at a terminal, where nothing is kept and sent later."""
    from agent_desk.application.ports import StoreNotReachable

    away = isinstance(problem, StoreNotReachable)
    remedy = "Look at its address, the server and the network, then try again." if away else problem.remedy
    return fail(f"{problem.message} {remedy}".strip(), code)


def at_least(least: int) -> Callable[[str], int]:
    """A type of argument: a whole number that is not less than ``least``."""
    from argparse import ArgumentTypeError  # the window opens without it

    def number(text: str) -> int:
        if int(text) < least:
            raise ArgumentTypeError(f"{text} is less than {least}")
        return int(text)

    return number


def ask_secret(prompt: str) -> str:
    """Ask without showing what is typed; ends the command where nobody can be asked."""
    import getpass
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", getpass.GetPassWarning)  # it is read from a pipe then
            return getpass.getpass(prompt)
    except EOFError:
        print(file=sys.stderr)  # the line of the question ends
        code = fail("there is nobody to ask: run this at a terminal, or give it through a pipe.")
        raise SystemExit(code) from None
