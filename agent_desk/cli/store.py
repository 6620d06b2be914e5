"""``agent-desk store``: its schema, copies and checks, and this user's password for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.cli import store_copies
from agent_desk.cli.commands import ask_secret, fail, fail_with, say

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add_parser(
        "store", help="upgrade, back up, restore or verify a store; keep its password"
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    upgrade = acts.add_parser("upgrade", help="bring a store to this program's schema")
    upgrade.add_argument("address", help="sqlite:///PATH or postgresql://OWNER@HOST/DATABASE")
    upgrade.add_argument("--ask-password", action="store_true", help="ask for the owner's password")
    upgrade.set_defaults(command=run_upgrade)
    password = acts.add_parser("password", help="keep your password for the team's store in the keyring")
    password.set_defaults(command=run_password)
    store_copies.add_to(acts)


def run_upgrade(arguments: argparse.Namespace) -> int:
    """Upgrade, and say to what; the exit code is 1 while something is left to do."""
    from agent_desk.application.ports import StoreProblem
    from agent_desk.store.upgrade import upgrade_store

    password = ask_secret("Password of the store's owner: ") if arguments.ask_password else None
    try:
        upgraded = upgrade_store(arguments.address, password)
    except StoreProblem as problem:
        return fail_with(problem)
    say(f"The store {upgraded.store_id} has schema {upgraded.schema}.")
    return fail(upgraded.problem) if upgraded.problem else 0


def run_password(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - all commands are called alike
    """Ask for the password and keep it; an empty one forgets what was kept."""
    from agent_desk.cli.secret import ask_and_keep
    from agent_desk.system.keyring_secrets import STORE

    return ask_and_keep("password", "the team's store", STORE)
