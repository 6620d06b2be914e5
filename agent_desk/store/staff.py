"""Staff in SQL: presence by the store's time, and the plan of shifts and absences."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, text, update

from agent_desk.application.team_ports import AWAY_AFTER
from agent_desk.domain.staff import Colleague, DeskSession, Role, Shift
from agent_desk.domain.working_time import planned
from agent_desk.store.clean import clean
from agent_desk.store.desktop import Desktop
from agent_desk.store.dialect import insert_of
from agent_desk.store.kept_calls import kept
from agent_desk.store.rows import AnyRow
from agent_desk.store.sessions import begin_session, newest_session
from agent_desk.store.tables import presence, shifts

_HIGHEST = (Role.ADMINISTRATOR, Role.LEAD, Role.AUDITOR, Role.AGENT)


class SqlStaffStore:
    """The StaffStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def role(self) -> Role:
        """See StaffStore."""
        if not self._desktop.work.on_postgres:
            return Role.LEAD
        held = " UNION ALL ".join(
            f"SELECT '{role.value}' WHERE pg_has_role(current_user, 'agent_desk_{role.value}', 'USAGE')"
            for role in _HIGHEST
        )
        found = self._desktop.work.read(lambda connection: connection.scalars(text(held)).all())
        return next((role for role in _HIGHEST if role.value in found), Role.AGENT)

    def seen(self, me: Colleague) -> datetime:
        """See StaffStore."""
        now = self._desktop.now()
        facts: dict[str, Any] = {
            "name": clean(me.name),
            "department": clean(me.department),
            "role": me.role.value,
            "extension": clean(me.extension),
            "skills": json.dumps([clean(skill) for skill in me.skills]),
            "seen": now,
        }
        here = {"agent": clean(me.login), "device": clean(self._desktop.device)}

        def run(connection: Connection) -> datetime:
            statement = insert_of(connection)(presence).values({**here, **facts})
            renewed = statement.on_conflict_do_update(index_elements=["agent", "device"], set_=facts)
            moment: datetime = connection.execute(renewed.returning(presence.c.seen)).scalar_one()
            return moment

        return self._desktop.work.write(run)

    def elsewhere(self, agent: str) -> tuple[str, ...]:
        """See StaffStore."""
        there = (presence.c.agent == clean(agent)) & (presence.c.device != clean(self._desktop.device))
        now = presence.c.seen > self._desktop.now(-AWAY_AFTER)
        wanted = select(presence.c.device).where(there, now).order_by(presence.c.device)
        return tuple(self._desktop.work.read(lambda connection: connection.scalars(wanted).all()))

    def session(self, agent: str) -> DeskSession | None:
        """See StaffStore."""
        return newest_session(self._desktop, agent)

    def begin_session(self, agent: str, number: int, taken_from: str = "") -> DeskSession:
        """See StaffStore."""
        return begin_session(self._desktop, agent, number, taken_from)

    def left(self, agent: str) -> None:
        """See StaffStore."""
        here = (presence.c.agent == clean(agent)) & (presence.c.device == clean(self._desktop.device))
        away = update(presence).where(here).values(seen=self._desktop.now(-AWAY_AFTER))
        self._desktop.work.write(lambda connection: connection.execute(away).rowcount)

    def colleagues(self) -> tuple[Colleague, ...]:
        """See StaffStore."""
        now = self._desktop.now()

        def ask(connection: Connection) -> tuple[Colleague, ...]:
            rows = connection.execute(select(presence, now.label("moment")).order_by(presence.c.seen)).all()
            if not rows:
                return ()
            lasting = select(shifts).where(shifts.c.ends > now, shifts.c.replaced.is_(None))
            return _colleagues(rows, [_shift(row) for row in connection.execute(lasting)])

        return self._desktop.work.read(ask)

    @kept
    def plan_shift(self, shift: Shift, by: str) -> None:
        """See StaffStore."""
        key, agent = self._desktop.acts.new_id(), clean(shift.agent)
        same = (shifts.c.agent == agent) & (shifts.c.away == shift.away) & shifts.c.replaced.is_(None)
        overlapping = same & (shifts.c.starts < shift.ends) & (shifts.c.ends > shift.starts)
        plan = {"id": key, "agent": agent, "starts": shift.starts, "ends": shift.ends, "away": shift.away}

        def run(connection: Connection) -> None:
            if connection.scalar(select(shifts.c.id).where(shifts.c.id == key)) is not None:
                return
            now = self._desktop.now()
            connection.execute(update(shifts).where(overlapping).values(replaced=now))
            connection.execute(insert(shifts).values({**plan, "planned": now, "planned_by": clean(by)}))

        self._desktop.work.write(run)

    def shifts(
        self, since: datetime, until: datetime, agents: Collection[str] | None = None
    ) -> tuple[Shift, ...]:
        """See StaffStore."""
        overlapping = [shifts.c.starts < until, shifts.c.ends > since, shifts.c.replaced.is_(None)]
        if agents is not None:
            overlapping.append(shifts.c.agent.in_(sorted(agents)))
        wanted = select(shifts).where(*overlapping).order_by(shifts.c.agent, shifts.c.starts, shifts.c.away)
        rows = self._desktop.work.read(lambda connection: connection.execute(wanted).all())
        return tuple(_shift(row) for row in rows)


def _shift(row: AnyRow) -> Shift:
    return Shift(row.agent, row.starts, row.ends, row.away)


def _colleagues(rows: Iterable[AnyRow], plans: list[Shift]) -> tuple[Colleague, ...]:
    """Everybody once, as their desktop that was heard of last says; ``rows`` come in that order."""
    newest = {row.agent: row for row in rows}
    own: dict[str, list[Shift]] = {}
    for plan in plans:
        own.setdefault(plan.agent, []).append(plan)
    return tuple(_colleague(newest[login], own.get(login, [])) for login in sorted(newest))


def _colleague(row: AnyRow, plans: list[Shift]) -> Colleague:
    until, back = planned(plans, row.moment) if plans else (None, None)
    return Colleague(
        login=row.agent,
        name=row.name,
        department=row.department,
        skills=tuple(json.loads(row.skills)) if row.skills != "[]" else (),
        role=Role(row.role),
        extension=row.extension,
        present=row.seen > row.moment - AWAY_AFTER,
        seen=row.seen,
        until=until,
        back=back,
    )
