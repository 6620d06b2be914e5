"""Handoffs in memory, over a FakeCaseStore: the same contract, without a database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from agent_desk.application.ports import StaleCase
from agent_desk.application.team_ports import OfferGone
from agent_desk.domain.case import Case, OutboxItem
from agent_desk.domain.handoff import Handoff, HandoffState
from tests.fakes.case_store import FakeCaseStore


class FakeHandoffStore:
    """Offers of the cases of a FakeCaseStore."""

    def __init__(self, cases: FakeCaseStore) -> None:
        self._cases = cases
        self._offers: dict[str, Handoff] = {}

    def offer(self, handoff: Handoff, lasts: timedelta, actor: str) -> Handoff:
        if handoff.id in self._offers:
            return self._offers[handoff.id]
        case = self._cases.case(handoff.case_id)
        if case is None or not case.state.is_open:
            raise StaleCase("The case is not open.")
        if (case.owner, case.epoch) != (handoff.sender, handoff.epoch):
            raise StaleCase(f"{case.number} changed hands.")
        now = self._cases.now()
        self._make_room(handoff, actor, now)
        offered = replace(handoff, offered=now, expires=now + lasts, state=HandoffState.OFFERED)
        return self._keep(offered, "offer_handoff", actor, handoff.reason)

    def accept(self, handoff_id: str, agent: str, outbox: Sequence[OutboxItem] = ()) -> tuple[Handoff, Case]:
        offer = self._offers.get(handoff_id)
        case = self._cases.case(offer.case_id) if offer else None
        if offer is None or case is None:
            raise OfferGone("This offer does not exist.")
        if (offer.state, offer.answered_by) == (HandoffState.ACCEPTED, agent):
            return offer, case
        sent = (case.owner, case.epoch) == (offer.sender, offer.epoch) and case.state.is_open
        if not sent or not self._may(offer, agent) or offer.expires <= self._cases.now():
            raise OfferGone("This offer is no longer open.")
        owned = self._cases.move(
            case, agent, "accept_handoff", offer.reason, (("handoff", offer.id),), outbox
        )
        answered = self._answered(offer, HandoffState.ACCEPTED, agent, "")
        self._offers[offer.id] = answered
        return self._bare(answered), owned

    def decline(self, handoff_id: str, agent: str, why: str) -> Handoff:
        offer = self._offers.get(handoff_id)
        if offer is None or not self._may(offer, agent):
            raise OfferGone("This offer is no longer open.")
        return self._keep(
            self._answered(offer, HandoffState.DECLINED, agent, why), "decline_handoff", agent, why
        )

    def withdraw(self, handoff_id: str, agent: str) -> Handoff:
        offer = self._offers.get(handoff_id)
        if offer is None or offer.state is not HandoffState.OFFERED:
            raise OfferGone("This offer is no longer open.")
        return self._keep(
            self._answered(offer, HandoffState.WITHDRAWN, agent, ""), "withdraw_handoff", agent, ""
        )

    def come_back(self, handoff_id: str, actor: str) -> Handoff | None:
        offer = self._offers.get(handoff_id)
        case = self._cases.case(offer.case_id) if offer else None
        if offer is None or case is None or offer.state is not HandoffState.OFFERED:
            return None
        if offer.expires > self._cases.now() and case.epoch == offer.epoch:
            return None
        back = self._answered(offer, HandoffState.CAME_BACK, actor, "")
        return self._keep(back, "handoff_came_back", actor, "nobody took it")

    def handoff(self, handoff_id: str) -> Handoff | None:
        return self._offers.get(handoff_id)

    def open_to(self, agent: str, department: str) -> tuple[Handoff, ...]:
        return self._listed(HandoffState.OFFERED, lambda one: _concerns(one, agent, department))

    def open_from(self, agent: str) -> tuple[Handoff, ...]:
        return self._listed(HandoffState.OFFERED, lambda one: one.sender == agent)

    def returned_to(self, agent: str, within: timedelta) -> tuple[Handoff, ...]:
        after = self._cases.now() - within
        returned = (HandoffState.DECLINED, HandoffState.CAME_BACK)
        found = [one for one in self._offers.values() if one.sender == agent and one.state in returned]
        lately = [one for one in found if one.answered and one.answered >= after]
        return tuple(self._bare(one) for one in sorted(lately, key=lambda one: one.offered, reverse=True))

    def of_batch(self, batch: str) -> tuple[Handoff, ...]:
        return tuple(self._bare(one) for one in self._offers.values() if batch and one.batch == batch)

    def of_cases(self, case_ids: Sequence[str], agent: str, department: str) -> tuple[Handoff, ...]:
        newest: dict[str, Handoff] = {}
        for one in self._offers.values():
            if one.case_id in case_ids and (one.sender == agent or _concerns(one, agent, department)):
                newest[one.case_id] = self._bare(one)
        return tuple(newest.values())

    def expired(self, now: datetime) -> tuple[str, ...]:
        open_ = (one for one in self._offers.values() if one.state is HandoffState.OFFERED)
        return tuple(one.id for one in open_ if one.expires <= now)

    def _make_room(self, handoff: Handoff, actor: str, now: datetime) -> None:
        for other in list(self._offers.values()):
            if other.case_id == handoff.case_id and other.state is HandoffState.OFFERED:
                if other.epoch == handoff.epoch and other.expires > now:
                    raise OfferGone("This case is offered already.")
                back = self._answered(other, HandoffState.CAME_BACK, actor, "")
                self._keep(back, "handoff_came_back", actor, "another offer was made")

    def _answered(self, offer: Handoff, state: HandoffState, agent: str, why: str) -> Handoff:
        return replace(offer, state=state, answer=why, answered=self._cases.now(), answered_by=agent)

    def _keep(self, offer: Handoff, act: str, actor: str, why: str) -> Handoff:
        self._offers[offer.id] = offer
        self._cases.enter(offer.case_id, act, actor, why, (("handoff", offer.id),))
        return offer if act == "offer_handoff" else self._bare(offer)

    def _may(self, offer: Handoff, agent: str) -> bool:
        asked = offer.receiver == agent or (not offer.receiver and offer.sender != agent)
        return offer.state is HandoffState.OFFERED and asked

    def _listed(self, state: HandoffState, wanted: Callable[[Handoff], bool]) -> tuple[Handoff, ...]:
        found = [self._bare(one) for one in self._offers.values() if one.state is state and wanted(one)]
        return tuple(sorted(found, key=lambda one: (one.offered, one.id)))

    def _bare(self, offer: Handoff) -> Handoff:
        return replace(offer, bundle=None)


def _concerns(offer: Handoff, agent: str, department: str) -> bool:
    anybody = not offer.receiver and bool(department) and offer.department == department
    return offer.receiver == agent or (anybody and offer.sender != agent)
