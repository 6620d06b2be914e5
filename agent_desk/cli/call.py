"""``agent-desk call NUMBER``: tell the open window of a call."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from agent_desk.cli.commands import fail, say
from agent_desk.domain.call import CallState, KnownField
from agent_desk.domain.contact import Channel
from agent_desk.system.paths import paths
from agent_desk.system.single_instance import NoAnswer, send
from agent_desk.system.url_scheme import BadMessage, CallMessage, write_message

if TYPE_CHECKING:
    from agent_desk.cli.commands import Commands

NO_WINDOW, NO_ANSWER = 3, 4


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("call", help="tell the open window of a call")
    parser.add_argument("number", help="the caller's number in any spelling, or 'anonymous'")
    parser.add_argument("--name", default="", help="the caller's name, if the telephone system knows it")
    parser.add_argument("--queue", default="", help="where the call comes from")
    parser.add_argument("--id", default="", help="the telephone system's id, by which the call ends")
    parser.add_argument(
        "--state",
        default="ringing",
        choices=[state.value for state in CallState],
        help="how far the call has come; one that was held is answered again",
    )
    parser.add_argument("--channel", default="phone", choices=[channel.value for channel in Channel])
    told = "a known field that the menu collected; may be repeated"
    parser.add_argument(
        "--field", action="append", default=[], type=known_field, metavar="K=V", dest="fields", help=told
    )
    parser.set_defaults(command=run)


def known_field(text: str) -> KnownField:
    """``key=value``; raises what argparse shows."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} must be KEY=VALUE")
    return KnownField(name.strip(), value.strip())


def run(arguments: argparse.Namespace) -> int:
    """Send the call to the open window."""
    message = CallMessage(
        number=arguments.number,
        id=arguments.id,
        name=arguments.name,
        queue=arguments.queue,
        state=CallState(arguments.state),
        channel=Channel(arguments.channel),
        known=tuple(arguments.fields),
    )
    return deliver(message)


def deliver(message: CallMessage) -> int:
    """Send a message; 0 when the window took it."""
    try:
        line = write_message(message)
    except BadMessage as problem:
        return fail(str(problem))
    try:
        reply = send(paths().runtime, line)
    except NoAnswer as silent:
        then = "the call is shown when it does." if silent.taken else "tell it of the call again."
        return fail(f"a window is open but does not answer; {then}", NO_ANSWER)
    if reply is None:
        return fail("no window is open; start it with: agent-desk", NO_WINDOW)
    if reply != "ok":
        return fail(reply)
    say("ok")
    return 0
