"""Articles of the desk's own, and every text that was published or told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text, update

from agent_desk.application.article_ports import ArticleChanges, Published
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import Article, ArticleVersion
from agent_desk.domain.sentence import Sentence
from agent_desk.store.articles import changes
from agent_desk.store.articles.rows import article_of, facts_of, version_id, version_of
from agent_desk.store.change import Now, machine_now, server_now
from agent_desk.store.clean import clean, masked
from agent_desk.store.dialect import insert_of
from agent_desk.store.problems import FORBIDDEN
from agent_desk.store.rows import AnyRow
from agent_desk.store.tables.articles import article_versions, articles
from agent_desk.store.work import Work

LONGEST_KEY = 200
_LEAD = text("SELECT pg_has_role(current_user, 'agent_desk_lead', 'USAGE')")
_CURRENT = select(articles, article_versions.c.number, article_versions.c.facts).join(
    article_versions, articles.c.version_id == article_versions.c.id
)


class SqlArticleStore:
    """The ArticleStore port on SQLite and PostgreSQL; every method blocks and may raise StoreProblem."""

    def __init__(self, work: Work, store_id: str, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._store_id = store_id
        self._clock = clock

    def changes(self, cursor: str) -> ArticleChanges:
        """What changed since ``cursor`` (empty: everything)."""

        def run(connection: Connection) -> ArticleChanges:
            step = changes.step(connection, changes.ARTICLE, self._store_id, cursor)
            rows = [row for row in _rows(connection, step.refs) if row.withdrawn is None]
            there = tuple(article_of(row.key, row.number, row.facts) for row in rows)
            removed = tuple(sorted(set(step.refs) - {row.key for row in rows}))
            return ArticleChanges(step.cursor, there, removed, step.complete, step.anew)

        return self._work.read(run)

    def publish(self, given: Sequence[Article], by: str) -> Published:
        """Add or change articles by key, in one transaction."""
        named = {masked(article.key): article for article in given}
        for key in named:
            if len(key) > LONGEST_KEY or key.startswith("@") or key.endswith("@"):
                raise StoreProblem(
                    Sentence("{key} is no key of an article.", key=repr(key[:60])),
                    Sentence("Give it a short id and a language."),
                )
        return self._work.write(lambda connection: self._publish(connection, named, clean(by)))

    def withdraw(self, keys: Iterable[str], by: str) -> int:
        """Take articles out of the search; returns how many there were."""
        wanted = sorted({key for given in keys for key in (clean(given), masked(given))})

        def run(connection: Connection) -> int:
            gone = {"withdrawn": self._now(), "changed_by": clean(by), "changed": self._now()}
            there = articles.c.key.in_(wanted) & articles.c.withdrawn.is_(None)
            shown = connection.scalar(select(func.count()).select_from(articles).where(there))
            statement = update(articles).where(there).values(gone).returning(articles.c.key)
            found = connection.scalars(statement).all()
            if shown and not found:  # PostgreSQL passes over the rows that a role may not change
                raise FORBIDDEN.problem()
            changes.note(connection, self._now, changes.ARTICLE, found)
            return len(found)

        return self._work.write(run)

    def keep_version(self, article: Article, by: str) -> ArticleVersion:
        """Keep the text as it is told now; the same text is kept once."""
        row = _version_row(masked(article.key), article.version, facts_of(article))

        def run(connection: Connection) -> ArticleVersion:
            self._keep(connection, [row], clean(by))
            return version_of(_version(connection, row["id"]))

        return self._work.write(run)

    def version(self, wanted: str) -> ArticleVersion | None:
        """A kept version."""
        statement = select(article_versions).where(article_versions.c.id == wanted)
        row = self._work.read(lambda connection: connection.execute(statement).one_or_none())
        return version_of(row) if row else None

    def versions(self, key: str) -> tuple[ArticleVersion, ...]:
        """Every kept version of an article, newest first."""
        mine = select(article_versions).where(article_versions.c.article_key == masked(key))
        newest = mine.order_by(article_versions.c.number.desc(), article_versions.c.kept.desc())
        return tuple(map(version_of, self._work.read(lambda connection: connection.execute(newest).all())))

    def may_publish(self) -> bool:
        """Whether whoever is signed in may publish; a file belongs to whoever opened it."""
        if not self._work.on_postgres:
            return True
        return bool(self._work.read(lambda connection: connection.scalar(_LEAD)))

    @property
    def _now(self) -> Now:
        return server_now if self._work.on_postgres else machine_now(self._clock())

    def _publish(self, connection: Connection, given: dict[str, Article], by: str) -> Published:
        held = {row.key: row for row in _rows(connection, sorted(given))}
        rows, counts = [], [0, 0, 0]
        for key, article in given.items():
            facts, old = facts_of(article), held.get(key)
            row = _version_row(key, _number(article, old, facts), facts)
            same = old is not None and old.version_id == row["id"] and old.withdrawn is None
            counts[2 if same else 1 if old is not None else 0] += 1
            if not same:
                rows.append(row)
        self._keep(connection, rows, by)
        _refuse_forged(connection, rows)
        self._point(connection, rows, by)
        changes.note(connection, self._now, changes.ARTICLE, [row["article_key"] for row in rows])
        return Published(*counts)

    def _keep(self, connection: Connection, rows: list[dict[str, Any]], by: str) -> None:
        if rows:
            statement = insert_of(connection)(article_versions).values(kept_by=by, kept=self._now())
            connection.execute(statement.values(_named(rows[0])).on_conflict_do_nothing(), rows)

    def _point(self, connection: Connection, rows: list[dict[str, Any]], by: str) -> None:
        """Make these versions the ones that are searched."""
        if rows:
            fresh = {"withdrawn": None, "changed_by": by, "changed": self._now()}
            statement = insert_of(connection)(articles).values(
                {"key": bindparam("key"), "version_id": bindparam("version_id"), **fresh}
            )
            changed = {**fresh, "version_id": statement.excluded.version_id}
            statement = statement.on_conflict_do_update(index_elements=["key"], set_=changed)
            pairs = [{"key": row["article_key"], "version_id": row["id"]} for row in rows]
            connection.execute(statement, pairs)


def _rows(connection: Connection, keys: Sequence[str]) -> list[AnyRow]:
    if not keys:
        return []
    wanted = _CURRENT.where(articles.c.key.in_(bindparam("keys", expanding=True)))
    return list(connection.execute(wanted.order_by(articles.c.key), {"keys": list(keys)}))


def _version(connection: Connection, wanted: str) -> AnyRow:
    return connection.execute(select(article_versions).where(article_versions.c.id == wanted)).one()


def _refuse_forged(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Any agent may keep a version: what is published must be the text that its id was made of."""
    wanted = article_versions.c.id.in_(bindparam("ids", expanding=True))
    kept = connection.execute(select(article_versions).where(wanted), {"ids": [row["id"] for row in rows]})
    for row in kept:
        if version_id(row.article_key, row.number, row.facts) != row.id:
            raise StoreProblem(
                Sentence(
                    "Another text is kept under this version of {article}, by {who}.",
                    article=row.article_key,
                    who=row.kept_by,
                ),
                Sentence("Nothing was published. Tell the administrator, and publish with a higher version."),
            )


def _number(article: Article, old: AnyRow | None, facts: dict[str, Any]) -> int:
    """The version of the text: above the one before it, unless nothing changed."""
    if old is None:
        return article.version
    number: int = old.number + (facts != old.facts)
    return max(article.version, number)


def _version_row(key: str, number: int, facts: dict[str, Any]) -> dict[str, Any]:
    return {"id": version_id(key, number, facts), "article_key": key, "number": number, "facts": facts}


def _named(row: dict[str, Any]) -> dict[str, Any]:
    return {name: bindparam(name) for name in row}
