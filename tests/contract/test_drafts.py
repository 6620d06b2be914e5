"""What every DraftStore does."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.application.ports import DraftStore
from agent_desk.domain.case import Draft
from agent_desk.store.drafts import SqlDraftStore
from tests.fakes.drafts import FakeDraftStore

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DRAFT = Draft("call-1", "Klientei nozagts maks, bloķētas trīs kartes", 3, AT, "case-1", "customer-7")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drafts" / "anna.db"


@pytest.fixture(params=["fake", "sqlite"])
def drafts(request: pytest.FixtureRequest, path: Path) -> Iterator[DraftStore]:
    if request.param == "fake":
        yield FakeDraftStore()
    else:
        with closing(SqlDraftStore(path)) as store:
            yield store


def test_a_kept_draft_is_there(drafts: DraftStore) -> None:
    drafts.keep(DRAFT)
    assert drafts.drafts() == (DRAFT,)


def test_the_newest_text_of_a_context_is_kept(drafts: DraftStore) -> None:
    drafts.keep(DRAFT)
    newer = replace(DRAFT, text=DRAFT.text + ".", revision=4, changed=AT + timedelta(seconds=1))
    drafts.keep(newer)
    drafts.keep(DRAFT)
    assert drafts.drafts() == (newer,)


def test_a_count_begun_anew_does_not_lose_the_text(drafts: DraftStore) -> None:
    drafts.keep(DRAFT)
    after_restart = replace(DRAFT, text="after a restart", revision=1, changed=AT + timedelta(minutes=5))
    drafts.keep(after_restart)
    assert drafts.drafts() == (after_restart,)


def test_contexts_keep_their_drafts_apart(drafts: DraftStore) -> None:
    other = Draft("customer:7", "", 1, AT - timedelta(hours=1))
    drafts.keep(DRAFT)
    drafts.keep(other)
    assert drafts.drafts() == (other, DRAFT)


def test_a_discarded_draft_is_gone_and_may_be_discarded_again(drafts: DraftStore) -> None:
    drafts.keep(DRAFT)
    drafts.discard(DRAFT.context)
    drafts.discard(DRAFT.context)
    assert drafts.drafts() == ()


def test_a_context_keeps_its_note_and_each_sheet_apart(drafts: DraftStore) -> None:
    promise = replace(DRAFT, text='[["what", "call back"]]', sheet="promise", changed=AT + timedelta(1))
    praise = replace(promise, text='[["words", "kind"]]', sheet="praise", changed=AT + timedelta(2))
    for one in (DRAFT, promise, praise):
        drafts.keep(one)
    assert drafts.drafts() == (DRAFT, promise, praise)
    drafts.discard(DRAFT.context)
    assert drafts.drafts() == (promise, praise)
    drafts.discard(DRAFT.context, "promise")
    assert drafts.drafts() == (praise,)


def test_a_file_of_before_there_were_sheets_keeps_its_drafts(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as file:
        file.execute(
            "CREATE TABLE drafts (context TEXT PRIMARY KEY, text TEXT NOT NULL, revision INTEGER NOT NULL,"
            " changed TEXT NOT NULL, case_id TEXT, customer_id TEXT) STRICT"
        )
        row = (DRAFT.context, DRAFT.text, 3, AT.isoformat(), "case-1", "customer-7")
        file.execute("INSERT INTO drafts VALUES (?, ?, ?, ?, ?, ?)", row)
        file.commit()
    for _again in range(2):
        with closing(SqlDraftStore(path)) as store:
            assert store.drafts()[0] == DRAFT
            store.keep(replace(DRAFT, sheet="promise"))
            assert len(store.drafts()) == 2


def test_a_draft_survives_the_program(path: Path) -> None:
    with closing(SqlDraftStore(path)) as first:
        first.keep(DRAFT)
    with closing(SqlDraftStore(path)) as second:
        assert second.drafts() == (DRAFT,)


def test_only_its_agent_may_read_the_file(path: Path) -> None:
    with closing(SqlDraftStore(path)) as drafts:
        drafts.keep(DRAFT)
        modes = {part.name: stat.S_IMODE(part.stat().st_mode) for part in path.parent.iterdir()}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_what_cannot_be_text_is_cleaned_and_the_rest_kept(path: Path) -> None:
    with closing(SqlDraftStore(path)) as drafts:
        drafts.keep(replace(DRAFT, text="one\0two \ud83d three"))
        assert drafts.drafts()[0].text == "onetwo \ufffd three"
