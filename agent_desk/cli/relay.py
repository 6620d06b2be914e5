"""``agent-desk relay run | token``: tells the desktops of a team at once that something changed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desk.cli.commands import fail, fail_with, say

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_LEAST = 32
_OFTENEST = 5.0


def add_to(commands: Commands) -> None:
    """Add the commands."""
    parser = commands.add_parser("relay", help="tell the team's desktops at once that something changed")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    running = acts.add_parser("run", help="be the relay, until interrupted")
    running.add_argument("--listen", default="127.0.0.1:7780", metavar="HOST:PORT")
    running.add_argument("--store", metavar="ADDRESS", help="postgresql://…; by default one's own")
    running.add_argument(
        "--token-file", type=Path, metavar="FILE", required=True, help="what desktops must know"
    )
    running.add_argument("--certificate", type=Path, metavar="FILE", help="PEM, with its chain")
    running.add_argument("--key", type=Path, metavar="FILE", help="the certificate's key, PEM")
    running.add_argument(
        "--every", type=float, default=50.0, metavar="MS", help="milliseconds between looks (50)"
    )
    running.set_defaults(command=run_relay)
    token = acts.add_parser("token", help="keep the relay's token in this desktop's keyring")
    token.set_defaults(command=keep_token)


class _Refused(Exception):
    """One sentence: what is wrong with what was given."""


def run_relay(arguments: argparse.Namespace) -> int:
    """Relay until interrupted."""
    from agent_desk.application.ports import StoreProblem
    from agent_desk.bootstrap import relaying
    from agent_desk.system.relay import server_tls

    try:
        at, every = _address(arguments), _seconds(arguments.every)
        token = _token(arguments.token_file)
        tls = server_tls(arguments.certificate, arguments.key) if arguments.certificate else None
        store, password = _team_store(arguments)
        with suppress(KeyboardInterrupt):
            relaying.run_relay(
                store, password, token, at, every, tls, lambda: say(f"relaying at {at[0]}:{at[1]}")
            )
    except _Refused as refused:
        return fail(str(refused))
    except StoreProblem as problem:
        return fail_with(problem)
    except OSError as problem:
        return fail(f"{problem.filename or arguments.listen}: {problem.strerror}.")
    return 0


def _address(arguments: argparse.Namespace) -> tuple[str, int]:
    """Where to listen, with what encrypting there needs."""
    from agent_desk.system.relay_hints import read_relay

    at = read_relay(arguments.listen)
    if at is None:
        raise _Refused("--listen must be HOST:PORT.")
    if at.host not in _LOOPBACK and not (arguments.certificate and arguments.key):
        raise _Refused("Away from this machine the relay needs --certificate and --key.")
    for file in (arguments.certificate, arguments.key):
        if file and not file.is_file():  # what reads them names none
            raise _Refused(f"{file}: there is no such file.")
    return at.host, at.port


def _seconds(milliseconds: float) -> float:
    if not milliseconds >= _OFTENEST:
        raise _Refused(f"--every must be {_OFTENEST:g} milliseconds or more.")
    return milliseconds / 1000


def _token(file: Path) -> str:
    token = file.read_text("utf-8").strip()
    if len(token) < _LEAST:
        raise _Refused(f"{file}: a token has at least {_LEAST} characters.")
    return token


def _team_store(arguments: argparse.Namespace) -> tuple[str, str | None]:
    from agent_desk.cli.store_copies import own_store
    from agent_desk.system.settings import is_team_store

    store, password = own_store(arguments)
    if not is_team_store(store):
        raise _Refused("A relay is for a team's store. Name it: --store postgresql://USER@HOST/DATABASE.")
    return store, password


def keep_token(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - all commands are called alike
    """Ask for the token and keep it; an empty one forgets what was kept."""
    from agent_desk.cli.secret import ask_and_keep
    from agent_desk.system.keyring_secrets import RELAY

    return ask_and_keep("token", "the relay", RELAY)
