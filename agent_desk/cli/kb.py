"""``agent-desk kb build``: builds the index of articles beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.cli.commands import fail

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add_parser("kb", help="articles: import, check, search, count them")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    build = acts.add_parser("build", help="build the index of articles (the window starts this itself)")
    build.add_argument("changes", type=Path, metavar="FILE")
    build.set_defaults(command=run_build)


def run_build(arguments: argparse.Namespace) -> int:
    """Build what the window wrote down; 3 when another process builds, or built something newer."""
    from agent_desk.bootstrap.articles import be_modest
    from agent_desk.search.articles.index_folder import IndexFolder
    from agent_desk.search.articles.machine_index import ANOTHER_BUILDS

    be_modest()
    try:
        built = IndexFolder(arguments.changes.parent).build(arguments.changes)
    except (OSError, ValueError) as problem:
        return fail(f"the index could not be built: {problem}")
    return 0 if built else ANOTHER_BUILDS
