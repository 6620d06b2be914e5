"""The lead's figures, counted in the database: each from rows of one moment, one case, a part and a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)

from agent_desk.application.desk_ports import AVOID, OVERRIDE, TRANSFER
from agent_desk.domain.case import Case
from agent_desk.domain.figures import Figure, FigureDay, FigureName
from agent_desk.store.desktop import Desktop
from agent_desk.store.queue import WAS_BROKEN
from agent_desk.store.rows import case_of
from agent_desk.store.tables import cases, journal, ownerships, promises
from agent_desk.store.tables.journal import MOVED_ON
from agent_desk.store.tables.told import praise, ratings, told, weighed_cases

MOST_CASES = 500
"""Cases named with a figure; the newest ones."""

_ONE: ColumnElement[Any] = literal_column("1")
_NOTHING: ColumnElement[Any] = literal_column("0")
Counted = Select[Any]


class SqlFigureStore:
    """The FigureStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    def figures(self, days: int) -> tuple[Figure, ...]:
        """See FigureStore."""
        return tuple(self.figure(name, days) for name in FigureName)

    def figure(self, name: FigureName, days: int) -> Figure:
        """See FigureStore."""

        def run(connection: Connection) -> Figure:
            return self._figure(connection, name, self._since(connection, days))

        return self._desktop.work.read(run)

    def cases_of(self, name: FigureName, days: int, limit: int) -> tuple[Case, ...]:
        """See FigureStore."""

        def run(connection: Connection) -> tuple[Case, ...]:
            newest = self._newest(
                _rows_of(name, self._since(connection, days)).cte("counted"), limit
            ).subquery()
            found = select(cases).join(newest, newest.c.case_id == cases.c.id)
            return tuple(map(case_of, connection.execute(found.order_by(newest.c.at.desc(), cases.c.id))))

        return self._desktop.work.read(run)

    def _since(self, connection: Connection, days: int) -> datetime:
        now: datetime | None = connection.scalar(select(self._desktop.now()))
        assert now is not None  # noqa: S101 - a SELECT of one expression has one row
        return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=days - 1)

    def _figure(self, connection: Connection, name: FigureName, since: datetime) -> Figure:
        rows = _rows_of(name, since).cte("counted")
        # One question for days and cases: to find the rows takes longer than to add them up.
        found = connection.execute(union_all(self._by_day(rows), self._by_case(rows))).all()
        by_day = sorted((row for row in found if row.kind == "day"), key=lambda row: row.named)
        by_case = sorted((row for row in found if row.kind == "case"), key=lambda row: row.part)
        days = tuple(FigureDay(date.fromisoformat(r.named), float(r.part), float(r.whole)) for r in by_day)
        part, whole = sum(day.part for day in days), sum(day.whole for day in days)
        return Figure(name, float(part), float(whole), days, tuple(row.named for row in by_case))

    def _by_day(self, rows: CTE) -> Select[Any]:
        day = cast(self._day(rows), String)
        sums = func.sum(rows.c.part).label("part"), func.sum(rows.c.whole).label("whole")
        columns: tuple[Any, ...] = (literal("day").label("kind"), day.label("named"), *sums)
        return select(*columns).group_by(day)

    def _by_case(self, rows: CTE) -> Select[Any]:
        newest = self._newest(rows, MOST_CASES).subquery()
        place = func.row_number().over(order_by=(newest.c.at.desc(), newest.c.case_id))
        return select(literal("case"), newest.c.case_id, place, _NOTHING)

    def _day(self, rows: CTE) -> ColumnElement[Any]:
        moment = func.timezone("UTC", rows.c.at) if self._desktop.work.on_postgres else rows.c.at
        return func.date(moment)

    def _newest(self, rows: CTE, limit: int) -> Select[Any]:
        at = func.max(rows.c.at).label("at")
        counted = select(rows.c.case_id, at).where(rows.c.part > 0, rows.c.case_id != "")
        return counted.group_by(rows.c.case_id).order_by(at.desc(), rows.c.case_id).limit(limit)


def _rows_of(name: FigureName, since: datetime) -> Counted:
    return _COUNTED[name](since)


def _counted(
    at: ColumnElement[Any], case_id: ColumnElement[Any], part: ColumnElement[Any], whole: ColumnElement[Any]
) -> Counted:
    return select(at.label("at"), case_id.label("case_id"), part.label("part"), whole.label("whole"))


def _when(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return case((condition, 1), else_=0)


def _ownership_kept(since: datetime) -> Counted:
    """Ownerships that began: kept unless the case was given back or taken over; a handoff is kept."""
    later = ownerships.alias("later")
    handed = exists().where(
        later.c.case_id == ownerships.c.case_id,
        later.c.epoch == ownerships.c.epoch + 1,
        later.c.how == "handoff",
    )
    kept = _when(or_(ownerships.c.to_at.is_(None), handed))
    counted = _counted(ownerships.c.from_at, ownerships.c.case_id, kept, _ONE)
    return counted.where(ownerships.c.from_at >= since)


def _fell_due(since: datetime, part: ColumnElement[bool]) -> Counted:
    settled = promises.c.state.in_(["kept", "broken"])
    counted = _counted(promises.c.due, promises.c.case_id, _when(part), _ONE)
    return counted.where(settled, promises.c.due >= since)


def _promises_at_risk(_since: datetime) -> Counted:
    counted = _counted(promises.c.due, promises.c.case_id, _ONE, _NOTHING)
    return counted.where(promises.c.state == "open", promises.c.warned == "lead")


def _solved_at_first_contact(since: datetime) -> Counted:
    """Solved cases: at first contact if they never waited, changed hands, moved on or came back."""
    later = exists().where(journal.c.case_id == cases.c.id, MOVED_ON)
    at_first = _when(and_(cases.c.reopened == 0, cases.c.epoch <= 1, ~later))
    solved = cases.c.state.in_(["solved", "closed"]) & (cases.c.solved >= since)
    return _counted(cases.c.solved, cases.c.id, at_first, _ONE).where(solved)


def _transfers(since: datetime, counted: str, of: list[str]) -> Counted:
    rows = _counted(journal.c.at, journal.c.case_id, _when(journal.c.act == counted), _ONE)
    return rows.where(journal.c.act.in_(of), journal.c.at >= since)


def _effort(since: datetime) -> Counted:
    """Contacts of each customer with a case in these days: the newest case says how many."""
    newer = cases.alias("newer")
    again = exists().where(
        newer.c.customer_id == cases.c.customer_id,
        or_(newer.c.opened > cases.c.opened, and_(newer.c.opened == cases.c.opened, newer.c.id > cases.c.id)),
    )
    rows = _counted(cases.c.opened, cases.c.id, weighed_cases.c.contacts, _ONE)
    joined = rows.select_from(cases.join(weighed_cases, weighed_cases.c.case_id == cases.c.id))
    return joined.where(cases.c.opened >= since, ~again)


def _consistency(since: datetime) -> Counted:
    """Answers on a topic of which the customer was told something before: the same, or with a reason."""
    before = told.alias("before")
    again = exists().where(
        before.c.customer_id == told.c.customer_id,
        before.c.topic == told.c.topic,
        before.c.at < told.c.at,
    )
    rows = _counted(told.c.at, told.c.case_id, _when(told.c.why_different == ""), _ONE)
    return rows.where(told.c.at >= since, again)


def _praise(since: datetime) -> Counted:
    return _counted(praise.c.at, praise.c.case_id, _ONE, _NOTHING).where(praise.c.at >= since)


def _rating(since: datetime) -> Counted:
    return _counted(ratings.c.at, ratings.c.case_id, ratings.c.score, _ONE).where(ratings.c.at >= since)


_COUNTED: Mapping[FigureName, Callable[[datetime], Counted]] = {
    FigureName.OWNERSHIP_KEPT: _ownership_kept,
    FigureName.PROMISES_KEPT: lambda since: _fell_due(since, ~WAS_BROKEN),
    FigureName.PROMISES_BROKEN: lambda since: _fell_due(since, WAS_BROKEN),
    FigureName.PROMISES_AT_RISK: _promises_at_risk,
    FigureName.SOLVED_AT_FIRST_CONTACT: _solved_at_first_contact,
    FigureName.TRANSFERS_AVOIDED: lambda since: _transfers(since, AVOID, [AVOID, TRANSFER, OVERRIDE]),
    FigureName.TRANSFERS_OVERRIDDEN: lambda since: _transfers(since, OVERRIDE, [TRANSFER, OVERRIDE]),
    FigureName.EFFORT: _effort,
    FigureName.CONSISTENCY: _consistency,
    FigureName.PRAISE: _praise,
    FigureName.RATING: _rating,
}
