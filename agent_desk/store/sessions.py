"""Sessions in SQL: each is the agent's next number, and the table takes a number once."""

from __future__ import annotations

from uuid import uuid4

from sqlalchemy import Connection, select

from agent_desk.application.team_ports import SessionGone
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.staff import DeskSession
from agent_desk.store.clean import clean
from agent_desk.store.desktop import Desktop
from agent_desk.store.dialect import insert_of
from agent_desk.store.rows import AnyRow
from agent_desk.store.tables import sessions


def newest_session(desktop: Desktop, agent: str) -> DeskSession | None:
    """The agent's session of now."""
    numbered = select(sessions).where(sessions.c.agent == clean(agent)).order_by(sessions.c.number.desc())
    row = desktop.work.read(lambda connection: connection.execute(numbered.limit(1)).first())
    return _session(row, desktop) if row else None


def begin_session(desktop: Desktop, agent: str, number: int, taken_from: str) -> DeskSession:
    """Take the number, if nobody did; the row itself is the record of it."""
    here = {"agent": clean(agent), "number": number, "device": clean(desktop.device)}
    facts = {**here, "id": str(uuid4()), "taken_from": clean(taken_from)}
    same = select(sessions).where(sessions.c.agent == here["agent"], sessions.c.number == number)

    def run(connection: Connection) -> AnyRow:
        new = insert_of(connection)(sessions).values({**facts, "began": desktop.now()})
        connection.execute(new.on_conflict_do_nothing())
        return connection.execute(same).one()

    row = desktop.work.write(run)
    if row.id != facts["id"]:
        words = Sentence("Your session was taken over at {device} just now.", device=row.device)
        raise SessionGone(words, Sentence("Look again."))
    return _session(row, desktop)


def _session(row: AnyRow, desktop: Desktop) -> DeskSession:
    here = row.device == clean(desktop.device)
    return DeskSession(row.agent, row.number, row.device, row.began, row.taken_from, here)
