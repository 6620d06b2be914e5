"""``agent-desk customers import``: take in whom the back ends know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.cli.commands import fail, fail_with, say

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add_parser("customers", help="the customer directory of the store")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    taking_in = acts.add_parser("import", help="take in the customers of every connection, or of those named")
    taking_in.add_argument("connections", nargs="*", metavar="CONNECTION")
    taking_in.set_defaults(command=run_import)


def run_import(arguments: argparse.Namespace) -> int:
    """Import, saying how far it is; what is there already is brought up to date.

    The exit code is 1 when a connection cannot be used, also if the others could.
    """
    from agent_desk.application.ports import StoreProblem
    from agent_desk.bootstrap.importing import import_from
    from agent_desk.sdk.errors import PluginError

    codes = [0]

    def tell(message: str, remedy: str) -> None:
        codes.append(fail(f"{message} {remedy}".strip()))

    try:
        total = import_from(
            arguments.connections, lambda connection, count: say(f"{connection}: {count}"), tell
        )
    except (PluginError, StoreProblem) as problem:
        return fail_with(problem)
    say(f"{total} records are in the directory.")
    return max(codes)
