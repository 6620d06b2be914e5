"""Wires cases, promises and handoffs, and who is told of them when."""

from __future__ import annotations

from random import uniform
from typing import TYPE_CHECKING

from agent_desk.application.ask_departments import AskDepartments
from agent_desk.application.follow_staff import FollowStaff
from agent_desk.application.follow_team import FollowTeam
from agent_desk.application.hand_off import HandOff
from agent_desk.application.hold_session import LOOK_EVERY, while_here
from agent_desk.application.live_case import LiveCase
from agent_desk.application.make_bundle import MakeBundle
from agent_desk.application.make_promise import MakePromise
from agent_desk.application.promise_ports import PromiseStore
from agent_desk.application.send_again import SendAgain
from agent_desk.application.send_promises import SendPromises
from agent_desk.application.team_ports import RENEW_EVERY, CaseLife, HandoffStore, StaffStore
from agent_desk.application.tell_promises import TellPromises
from agent_desk.application.warn_promises import WarnPromises
from agent_desk.application.who_answers import WhoAnswers
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.article_ports import ArticleIndex
    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.follow_articles import FollowArticles
    from agent_desk.application.follow_changes import FollowChanges
    from agent_desk.application.keep_draft import KeepDraft
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.own_case import OwnCase
    from agent_desk.application.ports import CaseStore, CustomerDirectory, TaskRunner
    from agent_desk.application.promise_ports import KeptPromises
    from agent_desk.application.session import Session
    from agent_desk.bootstrap.late import Late
    from agent_desk.domain.told import Told
    from agent_desk.store.open import Store


@dataclass(frozen=True, slots=True)
class Around:
    """What the team's use cases need of the rest of the program.

    ``every`` has something done again and again; ``sources`` are the articles'; ``send`` sends the outbox,
    ``draft`` begins an article of question, answer, who said it, and the case's id; ``kept`` are promises
    that the store does not have yet; ``department`` is the agent's own, its id.
    """

    session: Session
    store: Late[Store]
    backends: Backends
    directory: CustomerDirectory
    cases: CaseStore
    opening: OpenCustomer
    owning: OwnCase
    changes: FollowChanges
    every: Callable[[float, Callable[[], None]], None]
    send: Callable[[], None]
    articles: ArticleIndex
    sources: FollowArticles
    ranking_lane: TaskRunner
    drafts: KeepDraft
    kept: KeptPromises
    draft: Callable[[str, str, str, str], object] | None = None
    department: str = ""


@dataclass(frozen=True, slots=True)
class Staffed:
    """Who works here, and the departments: what every subject of the team asks for."""

    store: StaffStore
    departments: AskDepartments
    follow: FollowStaff


@dataclass(frozen=True, slots=True)
class Promising:
    """The use cases of this subject."""

    cases: LiveCase
    promises: MakePromise
    handoffs: HandOff


def staffed(around: Around) -> Staffed:
    """Presence and departments; both begin when the desk does."""
    staff: StaffStore = around.store.part(lambda store: store.staff)
    departments = AskDepartments(around.backends, around.session.clock)
    follow = FollowStaff(around.session, staff, around.department, departments)
    around.every(RENEW_EVERY, follow)
    around.every(LOOK_EVERY * uniform(0.75, 1.25), follow.holding)
    around.every(5.0, departments)  # a connection may be new: those that answered are left alone for long
    return Staffed(staff, departments, follow)


def promising(
    around: Around, staff: Staffed, told: Callable[[str], tuple[Told, ...]] = lambda _customer: ()
) -> Promising:
    """Cases, promises and handoffs; ``told`` gives what a customer was told, for the bundles."""
    session, own = around.session, around.owning.list_own
    life: CaseLife = around.store.part(lambda store: store.life)
    promises: PromiseStore = around.store.part(lambda store: store.promises)
    offers: HandoffStore = around.store.part(lambda store: store.handoffs)
    who = WhoAnswers(staff.store, staff.departments)
    tell = TellPromises(session, promises, around.directory, staff.follow)
    bundle = MakeBundle(session, around.cases, promises, around.directory, told)
    handing = HandOff(session, around.cases, offers, bundle, staff.follow, tell, own, around.send)
    team = FollowTeam(session, life, promises, offers, staff.follow, tell, handing)
    living = LiveCase(session, around.cases, life, staff.follow, own, around.send)
    around.opening.also(tell.found)
    around.opening.also(living.offer_reopening)
    again = SendAgain(session, around.store.part(lambda store: store.sent), around.drafts.add)
    # First: the others list what is there then.
    around.changes.also(lambda _changes: None, again.begin)
    around.every(5.0, again)
    around.changes.also(team, team.begin)
    # Whoever looks first warns: desktops that began together must not all look together.
    around.every(
        5.0 * uniform(0.75, 1.25),
        while_here(session, WarnPromises(session, promises, life, offers, who, tell, handing.announce)),
    )
    sending = SendPromises(session, promises, around.cases, around.kept, who, tell, around.drafts.add)
    around.every(5.0, sending.send_kept)
    making = MakePromise(
        session, promises, around.owning, staff.follow, staff.departments, who, tell, sending
    )
    return Promising(living, making, handing)
