"""``agent-desk plugin new | check | list``: for authors of plugins and for administrators."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.cli.commands import fail, say

if TYPE_CHECKING:
    import argparse

    from agent_desk.backends.discovery import FoundPlugin
    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add_parser("plugin", help="begin, check or list plugins")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    new = acts.add_parser("new", help="begin a plugin: a folder that passes its own test")
    new.add_argument("id", help="small letters, digits and _")
    new.add_argument(
        "--in", dest="parent", type=Path, default=Path(), metavar="FOLDER", help="where to make it"
    )
    new.set_defaults(command=run_new)
    check = acts.add_parser("check", help="check a plugin's manifest, and its code in a process of its own")
    check.add_argument("folder", type=Path)
    check.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="a setting; may be repeated"
    )
    check.add_argument("--ask-secret", action="append", default=[], metavar="KEY", help="ask for a secret")
    check.set_defaults(command=run_check)
    listing = acts.add_parser("list", help="list the plugins that are found, and why one is not used")
    listing.set_defaults(command=run_list)


def run_new(arguments: argparse.Namespace) -> int:
    """Make the folder."""
    from agent_desk.cli.plugin_scaffold import write_scaffold

    try:
        folder = write_scaffold(arguments.parent, arguments.id)
    except FileExistsError:
        return fail(f"{arguments.parent / arguments.id} is there already.")
    except (OSError, ValueError) as problem:
        return fail(f"{problem}.")
    say(f"Made {folder}. Try it: agent-desk plugin check {folder}; and, where pytest is: pytest {folder}")
    return 0


def run_check(arguments: argparse.Namespace) -> int:
    """Check a folder; the exit code says whether all is well."""
    from agent_desk.cli.plugin_check import check_folder

    if not arguments.folder.is_dir():
        return fail(f"There is no folder {arguments.folder}.")
    pairs = [pair.partition("=") for pair in arguments.set]
    findings = check_folder(
        arguments.folder.resolve(), {key: value for key, _, value in pairs}, arguments.ask_secret
    )
    for finding in findings:
        say(f"{'well' if finding.well else 'NOT '}  {_printable(finding.text)}")
    return 0 if all(finding.well for finding in findings) else 1


def run_list(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - all commands are called alike
    """List all plugins that are found."""
    from agent_desk.backends.discovery import PluginFolders, find_plugins
    from agent_desk.system.connections import ConnectionsProblem, read_allowed_plugins
    from agent_desk.system.paths import paths

    places = paths()
    try:
        allowed = read_allowed_plugins(places.policy_file)
    except ConnectionsProblem as problem:
        return fail(f"{problem.message} {problem.remedy}".strip())
    folders = PluginFolders(places.plugins, places.machine_plugins, places.user_plugins, allowed)
    for plugin in find_plugins(folders):
        say(_printable(_line(plugin)))
    return 0


def _line(plugin: FoundPlugin) -> str:
    state = "found" if plugin.usable else "incompatible"
    version = plugin.manifest.version if plugin.manifest else "?"
    capabilities = plugin.manifest.capabilities if plugin.manifest else ()
    why = plugin.problem or ", ".join(sorted(capabilities))
    return f"{plugin.id:20} {version:8} {state:13} {plugin.origin:10} {why}"


def _printable(text: str) -> str:
    """Somebody else's text without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)
