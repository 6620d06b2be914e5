"""``agent-desk kb import | check | search | stats | withdraw | erase | build``: articles, no window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.cli.commands import FINE, at_least, fail_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands."""
    about = "Exit codes: 0 all is well, 1 it could not be done, 3 something should be mended, 130 stopped."
    parser = commands.add_parser(
        "kb", help="articles: import, check, search, count, withdraw them", description=about
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)

    def act(name: str, help: str) -> argparse.ArgumentParser:  # noqa: A002 - argparse's own word
        made: argparse.ArgumentParser = acts.add_parser(name, help=help, description=about)
        made.set_defaults(command=lambda arguments: _run(name, arguments))
        return made

    importing = act("import", "take articles of files or folders into the store; the same again is harmless")
    importing.add_argument("paths", nargs="+", type=Path, metavar="FILE|FOLDER")
    importing.add_argument("--language", default="en", help="of articles that name none (default: en)")
    checking = act("check", "find broken links, near-duplicates, and what its own title does not find")
    checking.add_argument(
        "--titles", type=at_least(0), default=2_000, help="titles to try, 0: all (default: 2000)"
    )
    searching = act("search", "search as in the window; 3 when nothing fits")
    searching.add_argument("question", nargs="+")
    searching.add_argument("--language", default="en", help="the language preferred (default: en)")
    searching.add_argument("--limit", type=at_least(1), default=5, help="answers at most (default: 5)")
    withdrawing = act("withdraw", "take articles out of the search; importing them again brings them back")
    withdrawing.add_argument("keys", nargs="+", metavar="KEY", help="as search says it: ID@LANGUAGE")
    erasing = act("erase", "erase questions that callers asked: by text, by agent or by customer")
    for name in ("question", "agent", "customer"):
        erasing.add_argument(f"--{name}", default="")
    for parser in (
        importing,
        checking,
        searching,
        act("stats", "count articles and questions"),
        withdrawing,
        erasing,
    ):
        parser.add_argument("--json", action="store_true", help="the result as JSON")
    build = act("build", "build the index of articles (the window starts this itself for its user)")
    what = build.add_mutually_exclusive_group(required=True)
    what.add_argument("changes", nargs="?", type=Path, metavar="FILE", help="what a window wrote down")
    what.add_argument(
        "--machine", action="store_true", help="for all users of this machine, of this account's sources"
    )


def _run(name: str, arguments: argparse.Namespace) -> int:
    """Run one act; what it needs is loaded now and not with the program."""
    from agent_desk.application.ports import StoreProblem
    from agent_desk.cli import kb_acts

    act: Callable[[argparse.Namespace], int] = getattr(kb_acts, f"run_{name}")
    try:
        return act(arguments)
    except StoreProblem as problem:
        return fail_with(problem)
    except BrokenPipeError:  # whoever read the result has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
