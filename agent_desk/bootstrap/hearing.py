"""What the window's door does with what a telephone system says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agent_desk.domain.call import CallState
from agent_desk.system.url_scheme import BadMessage, read_message

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.bootstrap.program import Program
    from agent_desk.system.url_scheme import CallMessage


def hearing(program: Program, region: str) -> Callable[[bytes], str]:
    """What the door does with a line: a call rings, is answered or ends."""

    def hear(line: bytes) -> str:
        try:
            message = read_message(line)
        except BadMessage as problem:
            return str(problem)
        return _take(program, message, region)

    return hear


def _take(program: Program, message: CallMessage, region: str) -> str:
    if message.state is CallState.ENDED and not program.desk.knows_line(message.id):
        return f"no such call: {message.id!r}"
    program.desk.hear_call(message.call(datetime.now(UTC), region))
    return "ok"
