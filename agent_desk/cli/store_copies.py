"""``agent-desk store back-up | restore | verify | export-heads``: copies of a store; is it whole?"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.cli.commands import ask_secret, fail, fail_with, say

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands
    from agent_desk.store.work import Work


def add_to(acts: Commands) -> None:
    """Add the commands."""
    for name, about, command in (
        ("back-up", "write the whole store to a new FILE", run_back_up),
        ("restore", "make the store what the back-up FILE is", run_restore),
        (
            "export-heads",
            "write the newest seal of every journal to a new FILE, to be kept elsewhere",
            run_heads,
        ),
    ):
        parser = acts.add_parser(name, help=about)
        parser.add_argument("file", type=Path, metavar="FILE")
        _add_store(parser, command)
    verify = acts.add_parser(
        "verify", help="check every journal, owner and guard; exit code 1 when one is broken"
    )
    verify.add_argument("--heads", type=Path, metavar="FILE", help="hold them against heads exported before")
    _add_store(verify, run_verify)


def _add_store(parser: argparse.ArgumentParser, command: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument(
        "--store", metavar="ADDRESS", help="sqlite:///PATH or postgresql://…; by default one's own"
    )
    parser.add_argument("--ask-password", action="store_true", help="ask for the password")
    parser.set_defaults(command=command)


def run_back_up(arguments: argparse.Namespace) -> int:
    """Back up."""
    from agent_desk.store.copies import back_up_store

    def act(address: str, password: str | None) -> int:
        back_up_store(address, password, arguments.file, progress)
        say(f"The store is backed up to {arguments.file} ({arguments.file.stat().st_size} bytes).")
        return 0

    return _with_store(arguments, act)


def run_restore(arguments: argparse.Namespace) -> int:
    """Restore."""
    from agent_desk.store.copies import restore_store

    def act(address: str, password: str | None) -> int:
        restored = restore_store(address, password, arguments.file, progress)
        say(f"The store {restored.store_id} is restored with schema {restored.schema}.")
        return fail(restored.problem) if restored.problem else 0

    return _with_store(arguments, act)


def run_heads(arguments: argparse.Namespace) -> int:
    """Export heads."""
    from agent_desk.store.verify import export_heads

    def act(work: Work) -> int:
        if arguments.file.exists():
            return fail(f"{arguments.file} is there already.")
        say(
            f"{export_heads(work, arguments.file)} heads are in {arguments.file}. Keep it on another machine."
        )
        return 0

    return _with_work(arguments, act)


def run_verify(arguments: argparse.Namespace) -> int:
    """Verify: every problem is a sentence, and the exit code 1."""
    from agent_desk.store.verify import verify

    def act(work: Work) -> int:
        found = verify(work, arguments.heads, lambda done, of: progress(f"{done} of {of} cases"))
        for problem in found.problems:
            say(problem)
        if found.problems:
            return fail(f"{len(found.problems)} problems in {found.cases} cases.")
        say(f"{found.cases} cases: every journal, owner and guard is as it must be.")
        return 0

    return _with_work(arguments, act)


def progress(line: str) -> None:
    """How far it is, for a person at a terminal only: one line that is written over."""
    if sys.stderr.isatty():
        print(f"\r\033[K{line[:100]}", end="", file=sys.stderr, flush=True)


def _with_work(arguments: argparse.Namespace, act: Callable[[Work], int]) -> int:
    def run(address: str, password: str | None) -> int:
        from agent_desk.store.open import open_work

        work = open_work(address, password)
        try:
            return act(work)
        finally:
            work.close()

    return _with_store(arguments, run)


def _with_store(arguments: argparse.Namespace, act: Callable[[str, str | None], int]) -> int:
    from agent_desk.application.ports import StoreProblem

    try:
        return act(*own_store(arguments))
    except StoreProblem as problem:
        return fail_with(problem)
    except OSError as problem:
        return fail(f"{problem.filename}: {problem.strerror}.")


def own_store(arguments: argparse.Namespace) -> tuple[str, str | None]:
    """The store that a command is about, by default one's own, and its password."""
    address = arguments.store or _own_address()
    return address, _password(arguments, address)


def _own_address() -> str:
    from agent_desk.bootstrap.own_settings import own_settings
    from agent_desk.system.paths import paths

    here = paths()
    return own_settings(here).store_address(here.data)


def _password(arguments: argparse.Namespace, address: str) -> str | None:
    if getattr(arguments, "ask_password", False):
        return ask_secret("Password of the store: ")
    from agent_desk.system.settings import is_team_store

    if arguments.store or not is_team_store(address):
        return None
    from agent_desk.system.keyring_secrets import STORE, KeyringSecrets

    return KeyringSecrets().secret(*STORE)
