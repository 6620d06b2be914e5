"""What every KeptPromises does, on this machine's disk as in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.application.promise_ports import KeptPromises
from agent_desk.domain.case import Draft
from agent_desk.domain.promise import Promise
from agent_desk.store.drafts import SqlDraftStore
from agent_desk.store.kept_promises import SqlKeptPromises
from tests.fakes.promise_stores import FakeKeptPromises

AT = datetime(2026, 3, 29, 0, 59, tzinfo=UTC)


def promise(name: str) -> Promise:
    return Promise(
        name,
        "c",
        "k",
        "перезвонить — «zvanīt»",
        "Anna",
        "anna",
        AT,
        "Europe/Riga",
        AT,
        said="12 €",
        follows="p",
    )


@pytest.fixture(params=["fake", "file"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeptPromises]:
    if request.param == "fake":
        yield FakeKeptPromises()
        return
    with closing(SqlKeptPromises(SqlDraftStore(tmp_path / "kept.sqlite"))) as store:
        yield store


def test_promises_are_kept_until_they_are_discarded(kept: KeptPromises) -> None:
    first, second = promise("a"), promise("b")
    kept.keep(first)
    kept.keep(second)
    kept.keep(first)
    assert kept.promises() == (first, second)
    kept.discard("a")
    kept.discard("a")
    assert kept.promises() == (second,)


def test_they_are_there_after_a_restart_and_what_cannot_be_read_stays(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite"
    with closing(SqlKeptPromises(SqlDraftStore(path))) as store:
        store.keep(promise("a"))
    with closing(SqlDraftStore(path)) as drafts:
        drafts.keep(Draft("odd", "{not json", 1, AT + timedelta(hours=1)))
    with closing(SqlKeptPromises(SqlDraftStore(path))) as store:
        assert store.promises() == (promise("a"),)
    with closing(SqlDraftStore(path)) as drafts:
        assert len(drafts.drafts()) == 2
