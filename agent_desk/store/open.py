"""Opening stores: a file of this machine's own, or the team's database."""

from __future__ import annotations

import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Connection, select

from agent_desk.application.name_matching import NameMatching
from agent_desk.application.ports import ChangeCursor, CustomerDirectory, StoreProblem
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence
from agent_desk.store.articles.drafts import SqlArticleDrafts
from agent_desk.store.articles.questions import SqlQuestionStore
from agent_desk.store.articles.texts import SqlArticleStore
from agent_desk.store.case_life import SqlCaseLife
from agent_desk.store.cases import SqlCaseStore
from agent_desk.store.change import server_now
from agent_desk.store.cursor import (
    CountedPositions,
    OverlapPositions,
    SqlChangeCursor,
    SqliteChangeCursor,
    TransactionPositions,
)
from agent_desk.store.customers.directory import SqlCustomerDirectory
from agent_desk.store.desk_stores import DeskStores, desk_stores
from agent_desk.store.desktop import Desktop
from agent_desk.store.engine import BUSY_SECONDS, postgres_engine, read_address
from agent_desk.store.file import open_file
from agent_desk.store.handoffs import SqlHandoffStore
from agent_desk.store.promises import SqlPromiseStore
from agent_desk.store.sent_acts import Acts
from agent_desk.store.sent_again import SqlSentActs
from agent_desk.store.staff import SqlStaffStore
from agent_desk.store.version import check_current
from agent_desk.store.work import ANSWER_WITHIN, Work


@dataclass(frozen=True, slots=True)
class Store:
    """An open store: its repositories, one way to close it, and what the window says about it.

    ``remark`` is empty or one sentence for a banner (the store may only be read, the clock is wrong).
    """

    id: str
    cases: SqlCaseStore
    cursor: ChangeCursor
    customers: CustomerDirectory
    articles: SqlArticleStore
    questions: SqlQuestionStore
    article_drafts: SqlArticleDrafts
    life: SqlCaseLife
    promises: SqlPromiseStore
    handoffs: SqlHandoffStore
    staff: SqlStaffStore
    desk: DeskStores
    sent: SqlSentActs
    work: Work
    close: Callable[[], None]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class OpenOptions:
    """How to open a store.

    ``device`` names this machine in the journal; ``answer_within`` and ``busy_seconds`` are seconds until
    a frozen server or a locked file is given up; ``overlap_cursor`` is for databases that speak PostgreSQL
    but do not have its transaction ids; ``acts`` keeps what a desktop of a team committed.
    """

    device: str = ""
    password: str | None = None
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    answer_within: float = ANSWER_WITHIN
    busy_seconds: float = BUSY_SECONDS
    pool_size: int = 5
    overlap_cursor: bool = False
    back_ups: Path | None = None
    acts: Acts | None = None


def open_store(address: str, matching: NameMatching, options: OpenOptions | None = None) -> Store:
    """Open ``sqlite:///PATH`` (made or upgraded as needed) or ``postgresql://…`` (must be current already).

    Raises StoreProblem, StoreNotReachable or StoreTooNew.
    """
    options = options or OpenOptions()
    url = read_address(address, options.password)
    if url.drivername == "sqlite":
        return _open_sqlite(Path(url.database or ""), matching, options)
    return _open_postgres(url, matching, options)


def open_work(address: str, password: str | None = None, patience: float = 60.0) -> Work:
    """The transactions of a store that is there and current, for commands; raises StoreProblem."""
    url = read_address(address, password)
    if url.drivername == "sqlite":
        path = Path(url.database or "")
        if not path.exists():
            raise StoreProblem(Sentence("{path} does not exist.", path=path))
        return Work(open_file(path, datetime.now(UTC)).engine)
    work = Work(postgres_engine(url, answer_within=patience), patience)
    try:
        work.read(check_current)
    except StoreProblem:
        work.close()
        raise
    return work


def _open_sqlite(path: Path, matching: NameMatching, options: OpenOptions) -> Store:
    file = open_file(path, options.clock(), options.back_ups, options.busy_seconds)
    work = Work(file.engine, options.answer_within)
    counted = SqlChangeCursor(work, file.store_id, CountedPositions())
    cursor = SqliteChangeCursor(counted, path, frozen=bool(file.remark))

    def close() -> None:
        cursor.close()
        work.close()

    return _store(file.store_id, work, cursor, matching, options, close, file.remark)


def _open_postgres(url: URL, matching: NameMatching, options: OpenOptions) -> Store:
    engine = postgres_engine(url, answer_within=options.answer_within, pool_size=options.pool_size)
    work = Work(engine, options.answer_within)
    try:
        store_id = work.read(check_current)
    except StoreProblem:
        work.close()
        raise
    remark = _clock_remark(work.read(_server_time), options.clock())
    positions = OverlapPositions() if options.overlap_cursor else TransactionPositions()
    cursor = SqlChangeCursor(work, store_id, positions)
    return _store(store_id, work, cursor, matching, options, work.close, remark)


def _server_time(connection: Connection) -> datetime:
    return connection.execute(select(server_now())).scalar_one()


def _clock_remark(there: datetime, here: datetime) -> str:
    """A sentence when this machine's clock is wrong: it decides nothing, but it is what the agent reads."""
    minutes = (here - there).total_seconds() / 60
    if abs(minutes) <= 1:
        return ""
    wrong = format(abs(minutes), ".0f")
    if minutes > 0:
        return Sentence(
            "This machine's clock is {minutes} minutes ahead of the team's: set it right.", minutes=wrong
        )
    return Sentence(
        "This machine's clock is {minutes} minutes behind the team's: set it right.", minutes=wrong
    )


def _store(
    store_id: str,
    work: Work,
    cursor: ChangeCursor,
    matching: NameMatching,
    options: OpenOptions,
    close: Callable[[], None],
    remark: str,
) -> Store:
    acts = options.acts or Acts()
    acts.store_id = store_id
    desktop = Desktop(work, options.device or platform.node(), options.clock, acts)
    cases = SqlCaseStore(desktop, claim_in_steps=options.overlap_cursor)
    life, promises, handoffs = SqlCaseLife(desktop), SqlPromiseStore(desktop), SqlHandoffStore(desktop)
    staff, desk = SqlStaffStore(desktop), desk_stores(desktop)
    customers = SqlCustomerDirectory(work, matching, acts=acts)
    others = (customers, life, handoffs, staff, desk.transfers, desk.consults, desk.told, desk.praise)
    return Store(
        id=store_id,
        cases=cases,
        cursor=cursor,
        customers=customers,
        articles=SqlArticleStore(work, store_id, options.clock),
        questions=SqlQuestionStore(work, store_id, options.clock),
        article_drafts=SqlArticleDrafts(work, options.clock),
        life=life,
        promises=promises,
        handoffs=handoffs,
        staff=staff,
        desk=desk,
        sent=SqlSentActs(desktop, cases, promises, *others),
        work=work,
        close=close,
        remark=remark,
    )
