from __future__ import annotations

from dataclasses import replace

import pytest

from agent_desk.application.desk_events import CallRated, PraiseGiven, PraiseListed, ToldDiffers, ToldFound
from agent_desk.application.events import ProblemArose
from agent_desk.domain.staff import Role
from agent_desk.domain.word_diff import Change
from tests.fakes import people
from tests.unit.application.desk import call
from tests.unit.application.floor import FEES, Floor


@pytest.fixture
def floor() -> Floor:
    made = Floor("anna")
    made.desk.anna_calls()
    return made


def told(floor: Floor) -> list[tuple[str, str]]:
    found = floor.desk.sink.last(ToldFound)
    return [(one.told.article_key, one.told.why_different) for one in found.told]


def test_what_was_told_is_shown_at_the_next_ring(floor: Floor) -> None:
    floor.telling.tell_answer("call", FEES.key)
    bert = Floor("bert", floor)
    bert.desk.receive(call("again"))
    (before,) = bert.desk.sink.last(ToldFound).told
    assert (before.told.agent, before.told.version, before.told.title) == ("anna", 3, "Fees")
    assert before.told.text == "That costs five euros.\n\nThe fee is 5 €."
    assert (before.changed, before.version_now) == ((), 3)


def test_what_changed_since_is_shown_word_for_word(floor: Floor) -> None:
    floor.telling.tell_answer("call", FEES.key)
    floor.articles.change(body="The fee is 6 €.", version=4)
    floor.desk.receive(call("again"))
    (before,) = floor.desk.sink.last(ToldFound).told
    assert before.version_now == 4
    changed = [(run.change, run.text.strip()) for run in before.changed if run.change is not Change.KEPT]
    assert changed == [(Change.REMOVED, "5"), (Change.ADDED, "6")]


def test_what_changed_since_is_shown_as_soon_as_the_articles_have_caught_up(floor: Floor) -> None:
    floor.telling.tell_answer("call", FEES.key)
    floor.articles.change(body="The fee is 6 €.", version=4)
    floor.tell.articles_changed()
    (before,) = floor.desk.sink.last(ToldFound).told
    assert (before.version_now, bool(before.changed)) == (4, True)
    announced = len(floor.desk.sink.of(ToldFound))
    floor.tell.articles_changed()
    assert len(floor.desk.sink.of(ToldFound)) == announced, "nothing is new"


@pytest.mark.parametrize("left", ["closed", "shows another"])
def test_what_a_context_no_longer_shows_is_not_told_again(floor: Floor, left: str) -> None:
    floor.telling.tell_answer("call", FEES.key)
    floor.articles.change(body="The fee is 6 €.", version=4)
    announced = len(floor.desk.sink.of(ToldFound))
    if left == "closed":
        floor.desk.session.contexts.close("call")
    else:
        floor.desk.session.contexts.change("call", customer=people.OLEG, related=())
    floor.tell.articles_changed()
    assert len(floor.desk.sink.of(ToldFound)) == announced


def test_telling_the_same_again_needs_no_reason(floor: Floor) -> None:
    for _ in range(2):
        floor.telling.tell_answer("call", FEES.key)
    assert told(floor) == [(FEES.key, ""), (FEES.key, "")]


@pytest.mark.parametrize("other", ["another article on the topic", "other words in another version"])
def test_telling_something_else_needs_a_reason(floor: Floor, other: str) -> None:
    floor.telling.tell_answer("call", FEES.key)
    key = FEES.key
    if other.startswith("another"):
        article = replace(FEES, id="waivers", body="No fee this month.")
        key = article.key
        floor.articles.kept[key] = article
        floor.desk.clock.advance(4_000)
    else:
        floor.articles.change(body="The fee is 6 €.", version=4)
    floor.telling.tell_answer("call", key)
    differs = floor.desk.sink.last(ToldDiffers)
    assert (differs.article_key, differs.before.told.article_key) == (key, FEES.key)
    assert differs.before.changed
    assert len(told(floor)) == 1
    floor.telling.tell_answer("call", key, "it is free until Christmas")
    assert told(floor)[0] == (key, "it is free until Christmas")


def test_two_questions_of_one_call_may_have_two_answers_but_a_colleague_hears_of_it(floor: Floor) -> None:
    floor.telling.tell_answer("call", FEES.key)
    waivers = replace(FEES, id="waivers", body="No fee this month.")
    floor.articles.kept[waivers.key] = waivers
    floor.telling.tell_answer("call", waivers.key)
    assert told(floor) == [(waivers.key, ""), (FEES.key, "")]
    limits = replace(FEES, id="limits", body="At most 10.")
    floor.articles.kept[limits.key] = limits
    bert = Floor("bert", floor)
    bert.desk.receive(call("again"))
    bert.telling.tell_answer("again", FEES.key)
    bert.telling.tell_answer("again", limits.key)
    assert bert.desk.sink.last(ToldDiffers).before.told.article_key == waivers.key
    floor.desk.clock.advance(40 * 86_400)
    bert.telling.tell_answer("again", limits.key)
    assert [key for key, _ in told(bert)][:2] == [limits.key, FEES.key]


def test_the_same_article_in_another_language_says_the_same(floor: Floor) -> None:
    floor.telling.tell_answer("call", FEES.key)
    latvian = replace(FEES, language="lv", say="Tas maksā piecus eiro.", body="")
    floor.articles.kept[latvian.key] = latvian
    floor.telling.tell_answer("call", latvian.key)
    assert told(floor)[0] == (latvian.key, "")


def test_another_topic_or_customer_is_another_matter(floor: Floor) -> None:
    floor.telling.tell_answer("call", FEES.key)
    hours = replace(FEES, id="hours", topic="", body="From 9.")
    floor.articles.kept[hours.key] = hours
    floor.telling.tell_answer("call", hours.key)
    assert [key for key, _ in told(floor)] == [hours.key, FEES.key]


def test_nobody_is_told_what_is_gone_and_nobody_unknown_is_told(floor: Floor) -> None:
    floor.telling.tell_answer("call", "gone@en")
    assert "gone" in floor.desk.sink.last(ProblemArose).message
    floor.desk.receive(call("stranger", "+37129999999"))
    floor.telling.tell_answer("stranger", FEES.key)
    assert "Nobody" in floor.desk.sink.last(ProblemArose).message


def test_who_looked_at_the_customer_is_noted(floor: Floor) -> None:
    customer = floor.desk.session.contexts.get("call").customer
    assert customer
    (look,) = floor.parts.access.of_customer(customer.id, 9)
    assert (look.agent, look.why) == ("anna", "phone")
    auditor = Floor("eva", floor, Role.AUDITOR)
    auditor.desk.receive(call("audit"))
    assert len(floor.parts.access.of_customer(customer.id, 9)) == 1


def test_praise_reaches_the_colleague_and_the_lead(floor: Floor) -> None:
    cora, lead = Floor("cora", floor), Floor("lead", floor, Role.LEAD)
    for one in (cora, lead):
        one.follow()
    floor.telling.give_praise("call", "cora", "She stayed on the line. My card is 4111 1111 1111 1111.")
    assert floor.desk.sink.last(PraiseGiven).context == "call"
    for one in (cora, lead):
        one.follow()
    (praise,) = cora.desk.sink.last(PraiseListed).mine
    assert (praise.by, praise.seen) == ("anna", None)
    assert "1111 1111" not in praise.text
    assert cora.desk.sink.last(PraiseListed).team == ()
    assert lead.desk.sink.last(PraiseListed).team == (praise,)
    cora.telling.see_praise(praise.id)
    assert cora.desk.sink.last(PraiseListed).mine[0].seen
    lead.follow()
    assert lead.desk.sink.last(PraiseListed).team[0].seen
    assert floor.desk.sink.last(PraiseListed).team == ()


@pytest.mark.parametrize(("colleague", "text"), [("", "great"), ("cora", "  ")])
def test_praise_needs_a_name_and_a_word(floor: Floor, colleague: str, text: str) -> None:
    floor.telling.give_praise("call", colleague, text)
    assert floor.desk.sink.last(ProblemArose).remedy
    assert floor.parts.praise.to_team(9) == ()


@pytest.mark.parametrize(
    ("colleague", "said"),
    [
        ("anna", "Praise is for a colleague, not for oneself."),
        ("ghost", "No colleague has the login ghost."),
    ],
)
def test_praise_for_oneself_or_nobody_is_refused(floor: Floor, colleague: str, said: str) -> None:
    floor.telling.give_praise("call", colleague, "great")
    problem = floor.desk.sink.last(ProblemArose)
    assert (problem.message, problem.remedy) == (said, "Say whom it is for.")
    assert floor.desk.sink.of(PraiseGiven) == []
    assert floor.parts.praise.to_team(9) == ()


@pytest.mark.parametrize("score", [0, 6])
def test_a_rating_is_from_one_to_five(floor: Floor, score: int) -> None:
    floor.telling.record_rating("call", score, "")
    assert "from 1 to 5" in floor.desk.sink.last(ProblemArose).message
    assert floor.desk.sink.of(CallRated) == []
    floor.telling.record_rating("call", 4, "quick")
    assert floor.desk.sink.last(CallRated).context == "call"
    rated = floor.parts.praise.rated("call")
    assert rated
    assert (rated.score, rated.agent, rated.comment) == (4, "anna", "quick")
