from __future__ import annotations

import dataclasses
import itertools
import re
from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.domain.case import Case
from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import Effort
from agent_desk.domain.need import Need, NeedReason, QueuedCase, Weighed
from agent_desk.domain.signal import Harm, Signal
from agent_desk.domain.weighing import NeedWeights, WeighedCase, need

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WEIGHTS = NeedWeights()


def points(hours: float = 0, **known: object) -> float:
    weighed = WeighedCase("c", **known)  # type: ignore[arg-type]
    return need(weighed, NOW - timedelta(hours=hours), WEIGHTS, NOW).points


def test_the_same_problem_has_the_same_place_in_every_channel() -> None:
    same = {points(3, channel=channel, signals=(Signal.LEAVING,)) for channel in Channel}
    assert len(same) == 1


def test_how_many_people_listen_is_not_an_input() -> None:
    """There is no field for it, in nothing that the order is made of."""
    of = [
        field.name
        for kind in (WeighedCase, Effort, NeedWeights, Need, NeedReason, QueuedCase, Case)
        for field in dataclasses.fields(kind)
    ]
    names = [*of, *(one.value for one in (*Weighed, *Signal, *Harm))]
    unfit = re.compile(r"follow|audience|reach|subscri|like|view|fame|public|influen|share|listen|popular")
    assert not [name for name in names if unfit.search(name)]


def test_harm_weighs_more_than_a_day_of_waiting_and_waiting_is_not_forgotten() -> None:
    assert points(0, harms=(Harm.HEALTH,)) > points(24)
    assert points(72) > points(24) > points(1) > points(0) == 0


@pytest.mark.parametrize(
    ("less", "more"),
    [
        (Effort(contacts=1), Effort(contacts=6)),
        (Effort(contacts=2), Effort(contacts=2, transfers=3)),
        (Effort(contacts=2), Effort(contacts=2, promises_broken=1)),
        (Effort(contacts=1, minutes=5), Effort(contacts=1, minutes=90)),
    ],
)
def test_what_it_cost_the_customer_counts(less: Effort, more: Effort) -> None:
    assert points(effort=less) < points(effort=more)


def test_every_point_is_explained_and_the_heaviest_reason_comes_first() -> None:
    known = WeighedCase(
        "c",
        Channel.MENTION,
        Effort(contacts=3, transfers=1, minutes=20, promises_broken=2),
        (Signal.SECURITY_REPORT,),
        (Harm.MONEY, Harm.CUT_OFF),
    )
    found = need(known, NOW - timedelta(hours=10), WEIGHTS, NOW)
    assert found.points == sum(reason.points for reason in found.reasons) == 60 + 40 + 12 + 50 + 5
    assert [one.points for one in found.reasons] == sorted(
        (one.points for one in found.reasons), reverse=True
    )
    assert [one.weighed for one in found.reasons] == [
        Weighed.HARM,
        Weighed.SIGNALS,
        Weighed.PROMISES_BROKEN,
        Weighed.EFFORT,
        Weighed.AGE,
    ]
    assert {one.words for one in found.reasons} == {"money, cut_off", "security_report", ""}


def test_nothing_grows_without_end() -> None:
    huge = Effort(contacts=9_999, transfers=9_999, minutes=99_999, promises_broken=9_999)
    every = points(1e6, effort=huge, harms=tuple(Harm), signals=tuple(Signal))
    assert every < 1_000


def test_each_pair_of_signals_has_an_order_that_the_policy_decides() -> None:
    for one, other in itertools.permutations(Signal, 2):
        weights = NeedWeights(signals=((one, 50.0), (other, 10.0)))
        first = need(WeighedCase("c", signals=(one,)), NOW, weights, NOW).points
        assert first > need(WeighedCase("c", signals=(other,)), NOW, weights, NOW).points
