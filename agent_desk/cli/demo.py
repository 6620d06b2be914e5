"""``agent-desk demo``: the window on a sample company, with an incoming call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("demo", help="open the window on a sample company with an incoming call")
    played = "play the call through the window by itself, keep pictures in FOLDER, and end"
    parser.add_argument("--screenshots", type=Path, metavar="FOLDER", help=played)
    parser.add_argument("--home", type=Path, default=Path("build/demo/home"), help="where its files are kept")
    parser.add_argument("--customers", type=int, default=20_000, help="how large the sample company is")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace) -> int:
    """Make the company if it is not there, open the window, and let the phone ring."""
    from agent_desk.bootstrap.demo import run_demo

    return run_demo(arguments.home.resolve(), arguments.screenshots, arguments.customers)
