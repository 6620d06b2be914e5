"""Live calls in a file of this user: what a window that opens again in mid-call shows."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from agent_desk.domain.call import Call, CallState, KnownField
from agent_desk.domain.contact import Channel
from agent_desk.domain.identity import CallerNumber
from agent_desk.system.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path


class CallsFile:
    """Satisfies :class:`agent_desk.application.keep_calls.CallFile`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, calls: tuple[Call, ...]) -> None:
        """See CallFile."""
        if calls or self._path.exists():
            write_whole(self._path, json.dumps([_plain(call) for call in calls]).encode())

    def kept(self) -> tuple[Call, ...]:
        """See CallFile."""
        try:
            return tuple(_call(one) for one in json.loads(self._path.read_bytes()))
        except (OSError, ValueError, TypeError, KeyError):
            return ()


def _plain(call: Call) -> dict[str, Any]:
    return {
        "id": call.id,
        "line": call.line,
        "number": [call.number.raw, call.number.e164, call.number.extension],
        "arrived": call.arrived.isoformat(),
        "answered": call.answered.isoformat() if call.answered else None,
        "turned": call.turned.isoformat() if call.turned else None,
        "state": call.state.value,
        "name": call.name,
        "queue": call.queue,
        "channel": call.channel.value,
        "known": [[field.name, field.value] for field in call.known],
    }


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _call(plain: dict[str, Any]) -> Call:
    raw, e164, extension = plain["number"]
    return Call(
        id=str(plain["id"]),
        line=str(plain.get("line", "")),  # a program of before wrote none
        number=CallerNumber(str(raw), e164, extension),
        arrived=datetime.fromisoformat(plain["arrived"]),
        answered=_moment(plain["answered"]),
        turned=_moment(plain.get("turned")),  # a program of before wrote none
        state=CallState(plain["state"]),
        name=str(plain["name"]),
        queue=str(plain["queue"]),
        channel=Channel(plain["channel"]),
        known=tuple(KnownField(str(name), str(value)) for name, value in plain["known"]),
    )
