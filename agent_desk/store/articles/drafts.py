"""Articles in the making."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, select, update

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import ArticleDraft, DraftState
from agent_desk.domain.sentence import Sentence
from agent_desk.store.articles.rows import draft_of
from agent_desk.store.change import Now, machine_now, server_now
from agent_desk.store.clean import clean, masked
from agent_desk.store.dialect import insert_of
from agent_desk.store.rows import AnyRow
from agent_desk.store.tables.articles import article_drafts
from agent_desk.store.work import Work


class SqlArticleDrafts:
    """The ArticleDrafts port on SQLite and PostgreSQL; every method blocks and may raise StoreProblem."""

    def __init__(self, work: Work, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._clock = clock

    def keep(self, draft: ArticleDraft) -> ArticleDraft:
        """Add a draft, or change its texts while it is one; a decided one stays as it is."""
        texts = {name: clean(getattr(draft, name)) for name in ("language", "title", "question", "answer")}
        asked = {"questions": [masked(one) for one in draft.questions]}
        fixed = {"said_by": clean(draft.said_by), "written_by": clean(draft.by), "decided_by": "", "why": ""}
        case_id = clean(draft.case_id) or None

        def run(connection: Connection) -> ArticleDraft:
            values = {**texts, **asked, **fixed, "id": draft.id, "case_id": case_id, "written": self._now()}
            new = insert_of(connection)(article_drafts).values({**values, "state": DraftState.DRAFT.value})
            added = connection.scalars(new.on_conflict_do_nothing().returning(article_drafts.c.id)).all()
            if not added:
                mine = (article_drafts.c.id == draft.id) & (article_drafts.c.state == DraftState.DRAFT.value)
                connection.execute(update(article_drafts).where(mine).values({**texts, **asked}))
            return draft_of(_existing(connection, draft.id))

        return self._work.write(run)

    def draft(self, draft_id: str) -> ArticleDraft | None:
        """One draft."""
        row = self._work.read(lambda connection: _row(connection, draft_id))
        return draft_of(row) if row else None

    def drafts(self, state: DraftState | None = DraftState.DRAFT) -> tuple[ArticleDraft, ...]:
        """Drafts in a state (None: all), newest first."""
        newest = select(article_drafts).order_by(article_drafts.c.written.desc(), article_drafts.c.id)
        wanted = newest if state is None else newest.where(article_drafts.c.state == state.value)
        return tuple(map(draft_of, self._work.read(lambda connection: connection.execute(wanted).all())))

    def decide(self, draft_id: str, state: DraftState, by: str, why: str = "") -> ArticleDraft:
        """Publish or discard; the same decision again is a no-op, another one raises StoreProblem."""

        def run(connection: Connection) -> ArticleDraft:
            undecided = (article_drafts.c.id == draft_id) & (article_drafts.c.state == DraftState.DRAFT.value)
            decision = {"state": state.value, "decided_by": clean(by), "why": clean(why)}
            connection.execute(update(article_drafts).where(undecided).values(decision))
            now = draft_of(_existing(connection, draft_id))
            if now.state is not state:
                raise _decided(now)
            return now

        return self._work.write(run)

    @property
    def _now(self) -> Now:
        return server_now if self._work.on_postgres else machine_now(self._clock())


def _row(connection: Connection, draft_id: str) -> AnyRow | None:
    return connection.execute(select(article_drafts).where(article_drafts.c.id == draft_id)).one_or_none()


def _existing(connection: Connection, draft_id: str) -> AnyRow:
    row = _row(connection, draft_id)
    if row is None:
        raise StoreProblem(
            Sentence("This draft does not exist."), Sentence("Look at the list of drafts again.")
        )
    return row


def _decided(draft: ArticleDraft) -> StoreProblem:
    if draft.state is DraftState.DRAFT:  # the database let nothing be changed
        return StoreProblem(
            Sentence("Your role may not do this."), Sentence("Ask a lead to publish or discard it.")
        )
    who = draft.decided_by or Sentence("somebody")
    words = (
        Sentence("This draft was published by {who} already.", who=who)
        if draft.state is DraftState.PUBLISHED
        else Sentence("This draft was discarded by {who} already.", who=who)
    )
    return StoreProblem(words, Sentence("Look at the list again."))
