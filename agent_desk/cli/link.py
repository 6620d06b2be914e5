"""``agent-desk open URL`` and ``agent-desk register``: the URL scheme ``agentdesk:``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.cli.call import deliver
from agent_desk.cli.commands import fail, say
from agent_desk.system.url_scheme import BadMessage, read_url

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands


def add_to(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add_parser("open", help="open an agentdesk: link in the open window")
    parser.add_argument("url")
    parser.set_defaults(command=open_link)
    parser = commands.add_parser("register", help="let agentdesk: links open here (for this user)")
    parser.set_defaults(command=register)


def open_link(arguments: argparse.Namespace) -> int:
    """Read the link and hand it to the open window."""
    try:
        return deliver(read_url(arguments.url))
    except BadMessage as problem:
        return fail(str(problem))


def register(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - every command takes its arguments
    """Register the scheme with the desktop of this user."""
    from agent_desk.system.scheme_registration import register_scheme

    try:
        say(register_scheme())
    except OSError as problem:
        return fail(f"the scheme cannot be registered: {problem}.")
    return 0
