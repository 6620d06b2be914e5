"""The team of the sample company, as the window and the lead's page see it at the first start."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desk.application.desk_events import ConsultsListed, PraiseListed, QueueListed
from agent_desk.application.promise_events import PromisesListed
from agent_desk.application.team_events import HandoffsListed
from agent_desk.domain.case import Case
from agent_desk.domain.consult import ConsultState
from agent_desk.domain.figures import FigureName
from agent_desk.domain.promise import PromiseState
from agent_desk.sample_company.team import SampleClock, SampleTeam
from agent_desk.store.open import OpenOptions, Store, open_store
from plugins.knowledge_files.article_file import split_say
from tests.integration.test_setting_up import Start, wait_until
from tests.stores.desks import NO_NAMES

NOW = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
KEYS = ("andris kristaps velta janis tom emma ilze marina peteris laura oleg dace hotel").split()
PEOPLE = {key: (f"customer-{key}", key.title()) for key in KEYS}
ARTICLES = Path(__file__).parents[2] / "resources" / "sample_company" / "articles"


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A file in which the team has lived; nothing changes it."""
    path = tmp_path_factory.mktemp("team") / "store.db"
    clock = SampleClock(NOW)
    with closing(
        open_store(f"sqlite:///{path}", NO_NAMES, OpenOptions(clock=clock, device="sample"))
    ) as store:
        assert SampleTeam(store, clock, "edgars", PEOPLE).live() > 50
        clock.at = NOW
        yield store


def case_of(team: Store, key: str) -> Case:
    case = team.cases.open_case_of(f"customer-{key}")
    assert case
    return case


def test_some_are_there_and_some_are_away(team: Store) -> None:
    people = {one.login: one for one in team.staff.colleagues()}
    assert {login for login, one in people.items() if one.present} == {
        "liga",
        "marta",
        "oskars",
        "anastasija",
    }
    assert people["marta"].until == NOW + timedelta(minutes=30)
    assert people["ieva"].back == NOW + timedelta(hours=42)
    assert people["toms"].back == NOW + timedelta(hours=16)
    assert people["liga"].role == "lead"


def test_the_queue_has_every_kind_of_channel(team: Store) -> None:
    free = team.desk.queue.free(99)
    assert {one.known.channel for one in free} >= {"phone", "mention", "letter", "chat", "email"}
    assert len(free) == 7


def test_one_promise_is_broken_and_one_is_due_soon(team: Store) -> None:
    states = {one.state: one for one in team.promises.of_case(case_of(team, "marina").id)}
    assert states[PromiseState.BROKEN].due == NOW - timedelta(hours=5)
    assert NOW < states[PromiseState.OPEN].due < NOW + timedelta(hours=1)
    owed = team.promises.of_owner("edgars")
    assert [one.state for one in owed] == [PromiseState.BROKEN, PromiseState.OPEN]
    assert {one.case_id for one in owed} == {case_of(team, "marina").id}


def test_a_case_is_offered_with_all_that_was_told(team: Store) -> None:
    (offer,) = team.handoffs.open_to("edgars", "")
    whole = team.handoffs.handoff(offer.id)
    assert whole
    assert whole.bundle
    assert (whole.sender, len(whole.bundle.notes), len(whole.bundle.told)) == ("marta", 1, 1)
    assert case_of(team, "oleg").owner == "marta"


@pytest.mark.parametrize(("key", "article", "then", "now"), [
    ("oleg", "ru/price-change", "шесть", "двенадцать"),
    ("tom", "en/roaming", "30 EUR", "60 EUR"),
])  # fmt: skip
def test_what_was_told_differs_from_the_article_in_what_changed_only(
    team: Store, key: str, article: str, then: str, now: str
) -> None:
    (told,) = team.desk.told.of_customers([f"customer-{key}"], 9)
    body = (ARTICLES / f"{article}.md").read_text("utf-8").split("+++", 2)[2].strip()
    text = "\n\n".join(split_say(body))
    assert then in told.text
    assert now in text
    assert told.text != text
    same = sum(one == other for one, other in zip(told.text.split(), text.split(), strict=True))
    assert same > 0.9 * len(text.split())


def test_questions_praise_and_ratings_are_there(team: Store) -> None:
    (question,) = team.desk.consults.open_to("edgars", "")
    assert question.asked_by == "oskars"
    assert [one.state for one in team.desk.consults.asked_by("edgars", timedelta(days=1))] == [
        ConsultState.ANSWERED
    ]
    assert len(team.desk.praise.to_agent("edgars", 9)) == 1
    figures = {one.name: one for one in team.desk.figures.figures(7)}
    assert all(figures[name].part for name in FigureName if name not in _LATER)
    assert len(figures[FigureName.RATING].days) >= 5
    assert figures[FigureName.OWNERSHIP_KEPT].part < figures[FigureName.OWNERSHIP_KEPT].whole


_LATER = {FigureName.PROMISES_AT_RISK, FigureName.CONSISTENCY}
"""A promise is at risk when the lead was told, which the first desktop does; nobody was told twice."""


def test_every_journal_is_whole_and_in_the_order_of_time(team: Store) -> None:
    for key in KEYS:
        case = team.cases.open_case_of(f"customer-{key}")
        if case is not None:
            entries = team.cases.journal(case.id)
            assert team.cases.verify_journal(case.id) == ()
            assert [one.at for one in entries] == sorted(one.at for one in entries)
            assert entries[-1].at <= NOW


def test_the_first_start_shows_the_team_at_work(tmp_path: Path) -> None:
    start = Start(tmp_path / "home")
    try:
        start.setting_up.open_sample_company().result(60)
        wanted: tuple[type, ...] = (QueueListed, HandoffsListed, ConsultsListed, PraiseListed, PromisesListed)
        wait_until(lambda: all(start.sink.of(kind) for kind in wanted))
        queue = start.sink.last(QueueListed).queue
        assert len(queue) == 7
        assert [one.need.points for one in queue] == sorted((one.need.points for one in queue), reverse=True)
        same = [one for one in queue if "74.40" in one.case.topic]
        assert {one.customer: one.channel for one in same} == {
            "Tom Whitfield": "email",
            "Emma Clarke": "mention",
        }
        assert queue.index(same[1]) - queue.index(same[0]) == 1, "the same matter has the same place"
        signals = {reason.words for one in queue for reason in one.need.reasons if reason.words}
        assert {"security_report", "bereavement", "leaving", "cut_off"} <= signals
        assert [one.sender for one in start.sink.last(HandoffsListed).incoming] == ["marta"]
        assert start.sink.last(ConsultsListed).asked_of_me[0].asked_by == "oskars"
        assert start.sink.last(PraiseListed).mine[0].colleague == "anna"
        assert start.sink.last(PromisesListed).promises
    finally:
        start.close()
