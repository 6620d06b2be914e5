"""The team's use cases as the program wires them, on a file of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent_desk.application.article_events import ArticleDrafted
from agent_desk.application.desk_events import (
    CasesOfListed,
    ConsultChanged,
    FiguresListed,
    PraiseListed,
    QueueListed,
    ToldFound,
    TransferJudged,
)
from agent_desk.application.events import CaseFound, ProblemArose
from agent_desk.application.ports import StoreProblem
from agent_desk.application.team_desk import TeamParts
from agent_desk.application.team_events import StaffListed
from agent_desk.bootstrap.program import Place, Program
from agent_desk.domain.article import Article
from agent_desk.domain.call import Call
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.figures import FigureName
from agent_desk.domain.identity import Identity, IdentityKind, caller_number
from agent_desk.domain.records import RecordRef
from agent_desk.domain.staff import Colleague
from agent_desk.domain.transfer import Judgement, TransferRequest
from agent_desk.system.paths import paths
from tests.fakes.backends import FakeBackends
from tests.fakes.sink import MONDAY, FakeSink
from tests.unit.domain.test_guarding import BILLING

PHONE = Identity(IdentityKind.PHONE, "+37126123456")
ANNA = CustomerRecord(RecordRef("crm", "customer", "1"), "Anna Bērziņa", identities=(PHONE,))


class Wired:
    """A program without a window, whose one back end knows the departments."""

    def __init__(self, home: Path) -> None:
        self.sink = FakeSink()
        self.backends = FakeBackends()
        self.backends.add("staff", "StaffDirectory", departments=(BILLING,))
        place = Place("anna", f"sqlite:///{home / 'store.sqlite'}", home / "data", paths().resources)
        self.program = Program(place, self.backends, self.sink)
        self.program.ready.result(30)
        directory = self.program.store.customers
        self.program.store_lane.submit(lambda: directory.put_records([ANNA], "test", MONDAY)).result(30)
        self.desk = self.program.desk

    def until(self, holds: Callable[[], bool], seconds: float = 20.0) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, [one for one in self.sink.events if isinstance(one, ProblemArose)]
            time.sleep(0.01)

    def rings(self) -> None:
        self.desk.receive_call(Call("call", caller_number("+37126123456"), MONDAY))
        self.until(lambda: bool(self.sink.of(CaseFound)))

    def publish(self, article: Article) -> None:
        """Change an article in the store, as a colleague does, and publish another: then it is looked for."""
        texts, lane = self.program.store.articles, self.program.store_lane
        lane.submit(lambda: texts.publish([article], "lena")).result(30)
        self.sink.events.clear()
        self.desk.draft_article("Is it open on Sunday?", "It is.", "lena")
        self.until(lambda: self.said(ArticleDrafted))
        self.desk.publish_draft(self.sink.last(ArticleDrafted).draft.id)

    def said(self, kind: type) -> bool:
        return bool(self.sink.of(kind))


@pytest.fixture
def wired(tmp_path: Path) -> Iterator[Wired]:
    made = Wired(tmp_path)
    yield made
    made.program.close()


def test_wiring_opens_no_store(tmp_path: Path) -> None:
    program = Program(Place("anna", "sqlite:///", tmp_path, paths().resources), FakeBackends(), FakeSink())
    try:
        assert isinstance(program.ready.result(30).team, TeamParts)
        with pytest.raises(StoreProblem):
            _ = program.store
    finally:
        program.close()


def test_what_changed_since_it_was_told_is_shown_when_the_articles_have_caught_up(wired: Wired) -> None:
    fees = Article("fees", "Fees", "The fee is 5 €.", "en", topic="fees")
    wired.publish(fees)
    wired.until(lambda: wired.program._articles.get().article(fees.key) is not None)
    wired.rings()
    wired.desk.tell_answer("call", fees.key)
    wired.until(lambda: wired.said(ToldFound) and bool(wired.sink.last(ToldFound).told))
    assert not wired.sink.last(ToldFound).told[0].changed
    wired.publish(replace(fees, body="The fee is 6 €."))
    wired.until(lambda: wired.said(ToldFound))
    assert wired.sink.last(ToldFound).told[0].changed


def test_everything_of_the_team_answers(wired: Wired) -> None:
    wired.rings()
    wired.until(lambda: wired.said(ToldFound))
    wired.desk.list_staff()
    wired.until(lambda: wired.said(StaffListed) and bool(wired.sink.last(StaffListed).departments))
    wired.desk.judge_transfer("call", TransferRequest("nowhere"))
    wired.until(lambda: wired.said(TransferJudged))
    assert wired.sink.last(TransferJudged).verdict.judgement is Judgement.REFUSED
    wired.desk.avoid_transfer("call", TransferRequest("billing"), "keep_and_promise")
    wired.desk.ask_consult("call", "", "billing", "May I?")
    staff = wired.program.store.staff
    wired.program.store_lane.submit(lambda: staff.seen(Colleague("bert"))).result(30)
    wired.desk.give_praise("call", "bert", "kind")
    wired.desk.record_rating("call", 5, "")
    wired.desk.list_queue()
    wired.desk.list_figures(7)
    kinds: tuple[type, ...] = (ConsultChanged, PraiseListed, QueueListed, FiguresListed)
    wired.until(lambda: all(wired.said(kind) for kind in kinds))
    (queued,) = wired.sink.last(QueueListed).queue
    assert queued.customer == "Anna Bērziņa"
    counts = {one.name: (one.part, one.whole) for one in wired.sink.last(FiguresListed).figures}
    assert counts[FigureName.TRANSFERS_AVOIDED] == (1, 1)
    assert counts[FigureName.PRAISE] == (1, 0)
    assert counts[FigureName.RATING] == (5, 1)
    wired.desk.take_from_queue("")
    wired.until(lambda: not wired.sink.last(QueueListed).queue)
    wired.desk.list_cases_of("anna")
    wired.until(lambda: wired.said(CasesOfListed))
    listed = wired.sink.last(CasesOfListed)
    assert [(case.id, name) for case, name in zip(listed.cases, listed.names, strict=True)] == [
        (queued.case.id, "Anna Bērziņa")
    ]
    assert [problem.message for problem in wired.sink.of(ProblemArose)] == []
    looks = wired.program.store.desk.access.of_agent("anna", 9)
    assert len(looks) == 1
