"""A desktop without its window: the real program, lanes, store, children; what it announces is kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.application.events import DraftKept, Event, NoteStateChanged, ProblemArose, ViewPartChanged
from agent_desk.backends.discovery import PluginFolders, find_plugins
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.bootstrap.program import Place, Program
from agent_desk.domain.call import Call, KnownField
from agent_desk.domain.case import NoteState
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind, caller_number
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import PartState, ViewPart
from tests.fakes.sink import MONDAY, FakeSink

ROOT = Path(__file__).parents[2]
PHONE = Identity(IdentityKind.PHONE, "+37126123456")
T = TypeVar("T")
E = TypeVar("E", bound=Event)


class GivenSecrets:
    """Secrets by name, the same for every connection."""

    def __init__(self, **secrets: str) -> None:
        self._secrets = secrets

    def secret(self, connection: str, name: str) -> str | None:
        return self._secrets.get(name)


@dataclass(frozen=True, slots=True)
class Desktop:
    """A running program, and what it has announced."""

    program: Program
    sink: FakeSink

    def call(self, context: str = "call", number: str = "+37126123456", **known: str) -> None:
        """Let the phone ring."""
        fields = tuple(KnownField(name, value) for name, value in known.items())
        self.program.desk.receive_call(Call(context, caller_number(number), MONDAY, known=fields))

    def until(self, ready: Callable[[], T], seconds: float = 20.0) -> T:
        """Wait until ``ready`` gives something, and return it."""
        end = time.monotonic() + seconds
        while not (found := ready()):
            assert time.monotonic() < end, self.sink.events[-12:]
            time.sleep(0.02)
        return found

    def event(self, kind: type[E], like: Callable[[E], object] = lambda _event: True) -> E:
        """The first announcement of a kind, waited for."""
        return self.until(lambda: [event for event in self.sink.of(kind) if like(event)])[0]

    def problem(self, said: str) -> ProblemArose:
        """The problem that says ``said``, waited for."""
        return self.event(ProblemArose, lambda event: said in event.message)

    def part(self, connection: str, state: PartState) -> ViewPart:
        """A connection's part of the view in this state, waited for."""
        return self.event(
            ViewPartChanged, lambda event: (event.part.connection, event.part.state) == (connection, state)
        ).part

    def type_and_keep(self, text: str, context: str = "call") -> None:
        """Type a note, and wait until it is said to be on the disk."""
        self.program.desk.type_note(context, text)
        self.event(DraftKept, lambda event: event.draft.text == text)

    def save_and_hear(self, text: str, state: NoteState, context: str = "call") -> str:
        """Save a note; what is said when it comes to ``state``."""
        self.program.desk.save_note(context, text)
        return self.event(NoteStateChanged, lambda e: e.context == context and e.state is state).message


@contextmanager
def running(
    home: Path,
    *connections: ConfiguredConnection,
    store: str = "",
    plugins: PluginFolders | None = None,
    password: str | None = None,
    **secrets: str,
) -> Iterator[Desktop]:
    """Start the program in ``home``; it is closed at the end."""
    found = find_plugins(plugins or PluginFolders(shipped=ROOT / "plugins", entry_points=False))
    around = Surroundings(GivenSecrets(**secrets), home / "cache", "LV")
    sink = FakeSink()
    address = store or f"sqlite:///{home / 'store.sqlite'}"
    place = Place("anna", address, home, ROOT / "resources", password=lambda: password)
    program = Program(place, SubprocessBackends(plans(found, connections, around)), sink)
    try:
        yield Desktop(program, sink)
    finally:
        program.close()


def know_anna(desktop: Desktop, *records: str) -> None:
    """Put Anna into the directory with her records in these connections."""
    refs = [RecordRef(connection, "customer", "1") for connection in records or ("import",)]
    known = [CustomerRecord(ref, "Anna Bērziņa", identities=(PHONE,)) for ref in refs]
    lane, store = desktop.program.store_lane, desktop.program.store
    desktop.program.ready.result(20)
    lane.submit(lambda: store.customers.put_records(known, "import", MONDAY)).result(20)
