"""Wires transfers, consults, telling, praise, the queue and the lead's page."""

from __future__ import annotations

from functools import cache
from random import uniform
from typing import TYPE_CHECKING, Any, cast

from agent_desk.application.consult import ConsultColleague
from agent_desk.application.events import ProblemArose
from agent_desk.application.follow_desk import FollowDesk
from agent_desk.application.give_praise import GivePraise
from agent_desk.application.guard_transfer import GuardTransfer
from agent_desk.application.hold_session import while_here
from agent_desk.application.lead import Lead, OpenedCases
from agent_desk.application.log_access import LogAccess
from agent_desk.application.serve_queue import ServeQueue
from agent_desk.application.tell_answer import TellAnswer
from agent_desk.application.telling import Telling
from agent_desk.application.weigh_cases import WeighCases
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from agent_desk.application.article_ports import ArticleStore
    from agent_desk.application.desk_ports import Policies
    from agent_desk.application.promise_ports import PromiseStore
    from agent_desk.bootstrap.promising import Around, Staffed
    from agent_desk.domain.told import Told
    from agent_desk.store.desk_stores import DeskStores

_BUNDLED = 20
"""Tellings that a handoff brings along."""


@dataclass(frozen=True, slots=True)
class Leading:
    """The use cases of these subjects."""

    transfers: GuardTransfer
    consults: ConsultColleague
    telling: Telling
    leading: Lead


def told_of(around: Around) -> Callable[[str], tuple[Told, ...]]:
    """What a customer was told, for the bundles of handoffs."""
    stores = cast("DeskStores", _StandIns(around))
    return lambda customer: stores.told.of_customers([customer], _BUNDLED)


class _StandIns:
    """Stands for the stores, one by one: nothing is opened or imported until one is asked for something."""

    def __init__(self, around: Around) -> None:
        self._store = around.store

    def __getattr__(self, name: str) -> Any:
        return self._store.part(lambda store: getattr(store.desk, name))


def leading(around: Around, staff: Staffed) -> Leading:
    """The use cases, with what follows colleagues' acts and what weighs the shown cases."""
    session, me = around.session, staff.follow.now
    stores = cast("DeskStores", _StandIns(around))
    promises: PromiseStore = around.store.part(lambda store: store.promises)
    policies = policies_of(around)
    praising = GivePraise(session, stores.praise, staff.store, staff.follow.known)
    texts: ArticleStore = around.store.part(lambda store: store.articles)
    telling = TellAnswer(session, stores.told, around.articles, texts)
    consults = ConsultColleague(
        session,
        around.owning,
        around.cases,
        stores.consults,
        staff.follow.known,
        me,
        around.send,
        around.draft,
    )
    queue = ServeQueue(
        session, stores.queue, around.cases, around.owning, policies, around.ranking_lane, around.send
    )
    # First: what a customer was told may be read by those whom the log says to have opened the customer.
    around.opening.also(LogAccess(session, stores.access, staff.store))
    around.opening.also(telling.announce)
    around.sources.also(telling.articles_changed)
    follow = FollowDesk(
        session, stores.consults, stores.praise, consults, praising, me, around.opening.find_case
    )
    around.every(5.0 * uniform(0.75, 1.25), while_here(session, follow))
    weigh = WeighCases(session, stores.queue, policies)
    around.opening.also(weigh.announce)
    around.every(1.0, weigh)
    return Leading(
        GuardTransfer(session, around.owning, stores.transfers, staff.store, staff.departments, policies),
        consults,
        Telling(telling, praising),
        Lead(
            session,
            queue,
            stores.figures,
            OpenedCases(around.cases, stores.queue),
            staff.store,
            staff.departments,
            me,
            promises,
        ),
    )


def policies_of(around: Around) -> Callable[[], Policies]:
    """The policies, read when they are first asked for. A wrong file is told, and the shipped ones hold."""

    @cache
    def policies() -> Policies:
        from agent_desk.system.paths import paths
        from agent_desk.system.policies import FOLDER, PolicyProblem

        places = paths()
        shipped = places.resources / FOLDER
        try:
            return _read(places.resources, [shipped, places.machine_config / FOLDER])
        except PolicyProblem as problem:
            around.session.publish(ProblemArose(problem.message, problem.remedy))
            return _read(places.resources, [shipped])

    return policies


def _read(resources: Path, folders: list[Path]) -> Policies:
    from agent_desk.application.desk_ports import Policies
    from agent_desk.system.policies import read_authorities, read_need_weights, read_terms

    terms = read_terms(resources / "signals")
    return Policies(read_need_weights(folders), read_authorities(folders), terms)
