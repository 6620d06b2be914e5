"""What customers were told, and the praise and ratings that they gave, in SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from agent_desk.store.tables import presence
from agent_desk.store.tables.told import praise, ratings, told

_WHOM = Sentence("Say whom it is for.")


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
        values |= {"id": one.id, "given_by": act.actor}

        def check(connection: Connection) -> None:
            seen = select(presence.c.agent).where(presence.c.agent == values["colleague"]).limit(1)
            if connection.scalar(seen) is None:
                raise StoreProblem(_no_colleague(one.colleague), _WHOM)
            if values["colleague"] == act.actor:
                raise StoreProblem(Sentence("Praise is for a colleague, not for oneself."), _WHOM)

        return _praise_of(_added(self._desktop, praise, values, act, check=check))

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
        # Everybody reads a case's journal; what was said of a colleague only they and the lead.
        act = self._desktop.act("record_rating", by, "", (("rating", rating.id),))
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


def _no_colleague(login: str) -> Sentence:
    return Sentence("No colleague has the login {login}.", login=login)


def _added(
    desktop: Desktop,
    table: Table,
    values: dict[str, Any],
    act: Act,
    once: str = "id",
    check: Callable[[Connection], None] = lambda _connection: None,
) -> AnyRow:
    """The row of ``values``, added and journalled on its case unless one with the same ``once`` is there.

    ``check`` raises what is wrong with it.
    """

    def run(connection: Connection) -> AnyRow:
        check(connection)
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
