"""``agent-desk run``: open the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from agent_desk.cli.commands import fail

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("run", help="open the window (the default)")
    parser.set_defaults(command=run)


def run(arguments: argparse.Namespace | None = None) -> int:  # noqa: ARG001 - every command takes its arguments
    """Open the one window of this user and stay until it is closed."""
    gc.disable()  # almost all that a start makes stays; the window enables it once it stands
    import agent_desk.domain.quick  # noqa: F401 - before anything else imports dataclasses
    from agent_desk.bootstrap.window import open_window
    from agent_desk.system.keyring_secrets import KeyringSecrets
    from agent_desk.system.log import start_log
    from agent_desk.system.paths import paths
    from agent_desk.system.single_instance import AlreadyRunning

    places, secrets = paths(), KeyringSecrets()
    start_log(places.log, secrets.seen)
    try:
        opened = open_window(places, secrets=secrets)
    except AlreadyRunning:
        return fail("the window is open already.")
    except OSError as problem:
        return fail(
            f"a folder of Agent Desk cannot be used: {problem}. Make it writable, or free some space."
        )
    try:
        return opened.application.run()
    finally:
        opened.close()
