"""The command line: ``agent-desk [run | demo | call | open | register | customers | kb | plugin | …]``."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from agent_desk import __version__
from agent_desk.cli import run
from agent_desk.cli.commands import STOPPED, fail

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:
        return run.run()  # the window opens without importing the other commands
    if _is_a_plugins_process(given):
        return _be_a_plugins_process()
    chosen = make_parser().parse_args(given)
    command = getattr(chosen, "command", None) or run.run
    return _heard(lambda: command(chosen))


def _heard(command: Callable[[], int]) -> int:
    """The command's exit code; 0 when nobody reads to the end what it says (``| head``).

    A folder that cannot be written, a disk that is full: the person is told which, not where in the program.
    """
    try:
        code = command()
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Python would try again at its end, and complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as problem:
        if problem.filename is None:
            raise
        return fail(f"{problem.filename}: {problem.strerror}. See who may read and write there.")
    except KeyboardInterrupt:
        return fail("stopped.", STOPPED)
    return code


def _is_a_plugins_process(given: list[str]) -> bool:
    from agent_desk.backends.launch import FROZEN_SWITCH

    return given == [FROZEN_SWITCH]


def _be_a_plugins_process() -> int:
    from agent_desk.backends.child.main import main as serve

    serve()
    return 0


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    import argparse

    from agent_desk.cli import call, customers, demo, kb, link, plugin, rating, relay, store

    parser = argparse.ArgumentParser("agent-desk", description="One window for call-centre agents.")
    parser.add_argument("--version", action="version", version=f"agent-desk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for module in (run, demo, call, link, customers, kb, plugin, store, rating, relay):
        module.add_to(commands)
    return parser
