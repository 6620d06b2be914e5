"""Keep who is on the line: a window that was closed or killed in mid-call shows the call again."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.call import CallState
from agent_desk.domain.masking import mask

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.ports import TaskRunner
    from agent_desk.application.session import Session
    from agent_desk.domain.call import Call

LONGEST = timedelta(hours=2)
"""After that a call is taken to be over: nobody tells a window that is closed of its end."""


class CallFile(Protocol):
    """Live calls on this machine's disk; called on the drafts' lane, and may raise OSError."""

    def keep(self, calls: tuple[Call, ...]) -> None:
        """Keep these calls, and no other."""
        ...

    def kept(self) -> tuple[Call, ...]:
        """The calls that were kept last; none where that cannot be read."""
        ...


class KeepCalls:
    """Writes what is live after each change. A disk that fails costs only that a restart shows no call."""

    def __init__(self, session: Session, file: CallFile, lane: TaskRunner) -> None:
        self._session, self._file, self._lane = session, file, lane
        self._left: tuple[Call, ...] | None = None

    def __call__(self) -> None:
        """Calls are others than before."""
        open_calls = self._session.contexts.calls()
        live = tuple(_masked(call) for call in open_calls if call.state is not CallState.ENDED)

        def keep() -> None:
            self._read()  # before it is overwritten
            with suppress(OSError):
                self._file.keep(live)

        self._lane.submit_calm(keep)

    def restore(self, receive: Callable[[Call], None]) -> None:
        """Receive the calls that an earlier run left live, unless they rang here again meanwhile."""

        def announce() -> None:
            now = self._session.clock.now()
            for call in self._read():
                here = self._session.contexts.calls()
                again = any(call.id == one.id or (call.line and call.line == one.line) for one in here)
                if now - call.arrived < LONGEST and not again:
                    receive(call)

        self._session.on(self._lane, announce)

    def _read(self) -> tuple[Call, ...]:
        if self._left is None:
            self._left = self._file.kept()
        return self._left


def _masked(call: Call) -> Call:
    return replace(call, known=tuple(replace(field, value=mask(field.value)) for field in call.known))
