"""``agent-desk rating CALL SCORE``: keep what a customer said of a call; ``accesses``: who looked at whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.cli.commands import at_least, fail_with, say

if TYPE_CHECKING:
    import argparse

    from agent_desk.cli.commands import Commands

_SCORES = range(1, 6)


def add_to(commands: Commands) -> None:
    """Add the commands."""
    rating = commands.add_parser("rating", help="keep what a customer said of a call, 1 (bad) to 5 (good)")
    rating.add_argument("call", help="the telephone system's id of the call; a call is rated once")
    rating.add_argument("score", type=int, choices=_SCORES)
    rating.add_argument("--comment", default="")
    rating.add_argument(
        "--case", default="", metavar="NUMBER", help="the case's number, by which it is found"
    )
    rating.add_argument("--agent", default="", metavar="LOGIN", help="who was on the line (default: you)")
    rating.set_defaults(command=run_rating)
    accesses = commands.add_parser(
        "accesses", help="who looked at a customer, and when; for leads and auditors"
    )
    accesses.add_argument(
        "whose", help="a telephone number, e-mail, account, document, case or id; with --agent a login"
    )
    accesses.add_argument("--agent", action="store_true", help="at whom this agent looked")
    accesses.add_argument("--limit", type=at_least(1), default=100)
    accesses.set_defaults(command=run_accesses)


def run_rating(arguments: argparse.Namespace) -> int:
    """Record it; the same call again keeps what was said first."""
    from agent_desk.application.ports import StoreProblem
    from agent_desk.bootstrap.ratings import record_rating

    told = (arguments.call, arguments.score, arguments.comment)
    try:
        kept = record_rating(*told, case=arguments.case, agent=arguments.agent)
    except StoreProblem as problem:
        return fail_with(problem)
    say(f"Call {kept.call_id} of {kept.agent}: {kept.score}.")
    return 0


def run_accesses(arguments: argparse.Namespace) -> int:
    """List accesses, newest first."""
    from agent_desk.application.ports import StoreProblem
    from agent_desk.bootstrap.ratings import accesses

    try:
        found = accesses(arguments.whose, arguments.limit, of_agent=arguments.agent)
    except StoreProblem as problem:
        return fail_with(problem)
    if not found:
        nobody = "{} looked at nobody." if arguments.agent else "Nobody looked at {}."
        say(nobody.format(arguments.whose))
    for one in found:
        say(
            f"{one.at.isoformat(timespec='seconds')}\t{one.agent}\t{one.device}\t{one.customer_id}\t{one.why}"
        )
    return 0
