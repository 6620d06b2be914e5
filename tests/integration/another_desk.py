"""A whole program without a window, in a process of its own: ``python -m tests.integration.another_desk``.

Says each SessionMoved as a line of JSON; a line ``take NUMBER`` takes that session over here, the end of
its input ends it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from agent_desk.application.events import Event
from agent_desk.application.team_events import SessionMoved
from agent_desk.bootstrap.program import Place, Program
from agent_desk.system.paths import paths
from tests.fakes.backends import FakeBackends


class SaidAloud:
    """Says where the session is."""

    def publish(self, *events: Event) -> None:
        for event in events:
            self._say(event)

    @staticmethod
    def _say(event: Event) -> None:
        if isinstance(event, SessionMoved):
            held = event.session
            facts = {"number": held.number, "device": held.device, "here": held.here, "lost": event.lost}
            sys.stdout.write(json.dumps(facts) + "\n")
            sys.stdout.flush()


def main(login: str, address: str, folder: str, device: str) -> None:
    """Work at ``device`` until the input ends."""
    place = Place(login, address, Path(folder), paths().resources, device=device)
    program = Program(place, FakeBackends(), SaidAloud())
    program.ready.result(30)
    for line in sys.stdin:
        program.desk.take_session(int(line.partition(" ")[2]))
    program.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
