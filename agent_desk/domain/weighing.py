"""How much a case needs somebody: one rule for every channel, with its reasons in words."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import datetime, timedelta

from agent_desk.domain.contact import Channel
from agent_desk.domain.effort import Effort
from agent_desk.domain.need import Need, NeedReason, Weighed
from agent_desk.domain.quick import dataclass
from agent_desk.domain.signal import Harm, Signal

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Weight:
    """Points for each unit of something, and how many points it gives at most."""

    each: float
    most: float


@dataclass(frozen=True, slots=True)
class NeedWeights:
    """What a case's need is made of; a policy file may say otherwise. Points have no unit.

    ``contact``, ``transfer`` and ``minute`` make up the effort, of which no more than ``effort_most`` counts.
    """

    harm: Weight = Weight(30, 60)
    promises_broken: Weight = Weight(20, 60)
    contact: float = 2.0
    transfer: float = 4.0
    minute: float = 0.1
    effort_most: float = 40.0
    age_hour: Weight = Weight(0.5, 60)
    signals: tuple[tuple[Signal, float], ...] = (
        (Signal.INJURY, 60),
        (Signal.SECURITY_REPORT, 50),
        (Signal.VULNERABLE_PERSON, 40),
        (Signal.BEREAVEMENT, 40),
        (Signal.REGULATOR, 30),
        (Signal.LEGAL, 30),
        (Signal.LEAVING, 15),
    )

    def of_signal(self, signal: Signal) -> float:
        """The points of one signal."""
        return dict(self.signals).get(signal, 0.0)


@dataclass(frozen=True, slots=True)
class WeighedCase:
    """What is known of a case beyond its own row: whence it came, what it cost the customer, what it says."""

    case_id: str
    channel: Channel = Channel.PHONE
    effort: Effort = field(default_factory=Effort)
    signals: tuple[Signal, ...] = ()
    harms: tuple[Harm, ...] = ()

    def hearing(self, signals: tuple[Signal, ...], harms: tuple[Harm, ...]) -> WeighedCase:
        """The same with what more was heard of it."""
        if not signals and not harms:
            return self
        every = {*self.signals, *signals}, {*self.harms, *harms}
        return replace(
            self,
            signals=tuple(signal for signal in Signal if signal in every[0]),
            harms=tuple(harm for harm in Harm if harm in every[1]),
        )


def need(known: WeighedCase, opened: datetime, weights: NeedWeights, now: datetime) -> Need:
    """The need at ``now`` of a case that was ``opened``, the heaviest reason first.

    The channel gives no points: the same matter has the same place whichever way it came.
    """
    reasons = (*_harms(known, weights), *_broken(known, weights), *_effort(known, weights))
    every = (*reasons, *_signals(known, weights), *_age(opened, weights, now))
    heaviest = tuple(sorted((one for one in every if one.points > 0), key=lambda one: -one.points))
    return Need(round(sum(one.points for one in heaviest), 2), heaviest)


def _harms(known: WeighedCase, weights: NeedWeights) -> list[NeedReason]:
    count = len(known.harms)
    return [NeedReason(Weighed.HARM, count, _points(weights.harm, count), ", ".join(known.harms))]


def _broken(known: WeighedCase, weights: NeedWeights) -> list[NeedReason]:
    count = known.effort.promises_broken
    return [NeedReason(Weighed.PROMISES_BROKEN, count, _points(weights.promises_broken, count))]


def _effort(known: WeighedCase, weights: NeedWeights) -> list[NeedReason]:
    spent = known.effort
    points = spent.contacts * weights.contact + spent.transfers * weights.transfer
    points = min(points + spent.minutes * weights.minute, weights.effort_most)
    return [NeedReason(Weighed.EFFORT, spent.contacts, round(points, 2))]


def _age(opened: datetime, weights: NeedWeights, now: datetime) -> list[NeedReason]:
    hours = max((now - opened) / _HOUR, 0.0)
    return [NeedReason(Weighed.AGE, round(hours, 1), round(_points(weights.age_hour, hours), 2))]


def _signals(known: WeighedCase, weights: NeedWeights) -> list[NeedReason]:
    return [NeedReason(Weighed.SIGNALS, 1, weights.of_signal(one), one.value) for one in known.signals]


def _points(weight: Weight, amount: float) -> float:
    return min(weight.each * amount, weight.most)
