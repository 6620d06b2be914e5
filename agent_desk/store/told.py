"""What customers were told, and the praise and ratings that they gave, in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, func, select, update

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.praise import AfterCallRating, Praise
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.told import Told
from agent_desk.store.change import record
from agent_desk.store.clean import clean
from agent_desk.store.customers.joined import theirs
from agent_desk.store.desktop import Desktop
from agent_desk.store.dialect import insert_of
from agent_desk.store.journal import Act
from agent_desk.store.kept_calls import kept
from agent_desk.store.rows import AnyRow, made_of
from agent_desk.store.tables.told import praise, ratings, told


class SqlToldStore:
    """The ToldStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def tell(self, one: Told) -> Told:
        """See ToldStore."""
        facts = (("article", one.article_key), ("version", str(one.version)), ("topic", one.topic))
        act = self._desktop.act("tell_answer", one.agent, one.why_different, facts)
        names = ("customer_id", "case_id", "article_key", "topic", "title", "text", "agent", "why_different")
        values: dict[str, Any] = {name: clean(getattr(one, name)) for name in names}
        values |= {"id": one.id, "article_version": one.version}
        return _told_of(_added(self._desktop, told, values, act))

    def of_customers(self, customer_ids: Sequence[str], limit: int) -> tuple[Told, ...]:
        """See ToldStore."""
        whose = theirs(told.c.customer_id, customer_ids, on_postgres=self._desktop.work.on_postgres)
        newest = select(told).where(whose).order_by(told.c.at.desc(), told.c.id).limit(limit)
        return tuple(map(_told_of, self._desktop.work.read(lambda to: to.execute(newest).all())))


class SqlPraiseStore:
    """The PraiseStore port on SQLite and PostgreSQL."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @kept
    def give(self, one: Praise) -> Praise:
        """See PraiseStore."""
        act = self._desktop.act("give_praise", one.by, "", (("colleague", one.colleague),))
        values: dict[str, Any] = {
            name: clean(getattr(one, name)) for name in ("colleague", "text", "customer_id", "case_id")
        }
        return _praise_of(_added(self._desktop, praise, {**values, "id": one.id, "given_by": act.actor}, act))

    def see(self, praise_id: str, agent: str) -> Praise | None:
        """See PraiseStore."""
        mine = (praise.c.id == praise_id) & (praise.c.colleague == clean(agent))

        def run(connection: Connection) -> Praise | None:
            unseen = mine & praise.c.seen.is_(None)
            connection.execute(update(praise).where(unseen).values(seen=self._desktop.now()))
            row = connection.execute(select(praise).where(mine)).one_or_none()
            return _praise_of(row) if row else None

        return self._desktop.work.write(run)

    def to_agent(self, agent: str, limit: int) -> tuple[Praise, ...]:
        """See PraiseStore."""
        return self._newest(limit, agent)

    def to_team(self, limit: int) -> tuple[Praise, ...]:
        """See PraiseStore."""
        return self._newest(limit)

    def newest(self, agent: str, *, team: bool) -> str:
        """See PraiseStore."""
        counted = select(func.max(praise.c.at), func.max(praise.c.seen))
        theirs = counted if team else counted.where(praise.c.colleague == clean(agent))
        return " ".join(map(str, self._desktop.work.read(lambda to: to.execute(theirs).one())))

    @kept
    def rate(self, rating: AfterCallRating, by: str) -> AfterCallRating:
        """See PraiseStore."""
        act = self._desktop.act("record_rating", by, rating.comment, (("score", str(rating.score)),))
        values: dict[str, Any] = {
            name: clean(getattr(rating, name))
            for name in ("call_id", "customer_id", "case_id", "agent", "comment")
        }
        values |= {"id": rating.id, "score": rating.score, "recorded_by": act.actor}
        return _rating_of(_added(self._desktop, ratings, values, act, "call_id"))

    def rated(self, call_id: str) -> AfterCallRating | None:
        """See PraiseStore."""
        wanted = select(ratings).where(ratings.c.call_id == clean(call_id))
        row = self._desktop.work.read(lambda to: to.execute(wanted).one_or_none())
        return _rating_of(row) if row else None

    def _newest(self, limit: int, agent: str | None = None) -> tuple[Praise, ...]:
        found = select(praise).order_by(praise.c.at.desc(), praise.c.id).limit(limit)
        theirs = found if agent is None else found.where(praise.c.colleague == clean(agent))
        return tuple(map(_praise_of, self._desktop.work.read(lambda to: to.execute(theirs).all())))


def _added(desktop: Desktop, table: Table, values: dict[str, Any], act: Act, once: str = "id") -> AnyRow:
    """The row of ``values``, added and journalled on its case unless one with the same ``once`` is there."""

    def run(connection: Connection) -> AnyRow:
        new = insert_of(connection)(table).values({**values, "at": desktop.now()}).on_conflict_do_nothing()
        row: AnyRow | None = connection.execute(new.returning(*table.c)).one_or_none()
        if row is None:
            same = connection.execute(select(table).where(table.c[once] == values[once])).one_or_none()
            if same is None:  # another's, who alone may read it
                raise StoreProblem(Sentence("Somebody else has recorded this."))
            return same
        if values["case_id"]:
            record(connection, desktop.now, values["case_id"], act)
        return row

    return desktop.work.write(run)


def _told_of(row: AnyRow) -> Told:
    return made_of(Told, row, version=row.article_version, text=row.text or "")


def _praise_of(row: AnyRow) -> Praise:
    return made_of(Praise, row, text=row.text or "", by=row.given_by)


def _rating_of(row: AnyRow) -> AfterCallRating:
    return made_of(AfterCallRating, row, comment=row.comment or "")
