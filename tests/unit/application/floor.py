"""A desk with its transfers, consults, tellings, praise and queue, over fakes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from agent_desk.application.consult import ConsultColleague
from agent_desk.application.desk_ports import Policies
from agent_desk.application.follow_desk import FollowDesk
from agent_desk.application.give_praise import GivePraise
from agent_desk.application.guard_transfer import GuardTransfer
from agent_desk.application.known_people import KnownPeople
from agent_desk.application.lanes import InlineLane
from agent_desk.application.log_access import LogAccess
from agent_desk.application.serve_queue import ServeQueue
from agent_desk.application.tell_answer import TellAnswer
from agent_desk.application.telling import Telling
from agent_desk.application.weigh_cases import WeighCases
from agent_desk.domain.article import Article
from agent_desk.domain.authority import Authorities, Authority
from agent_desk.domain.department import Department
from agent_desk.domain.signal import Harm, Signal, terms_of
from agent_desk.domain.staff import Colleague, Role
from agent_desk.domain.weighing import NeedWeights
from tests.fakes.desk_stores import FakeDeskStores
from tests.fakes.team_stores import FakeStaffStore
from tests.unit.application.desk import DeskUnderTest
from tests.unit.domain.test_guarding import BILLING, ORDERS, SECURITY

TERMS = terms_of(
    {Signal.LEGAL: ["lawyer*"], Signal.LEAVING: ["cancel my contract"]}, {Harm.MONEY: ["stolen"]}
)
AUTHORITIES = Authorities(((Role.AGENT, Authority(Decimal(50), skills=("refund",))),))
POLICIES = Policies(NeedWeights(), AUTHORITIES, TERMS)
FEES = Article(
    "fees", "Fees", "The fee is 5 €.", "en", topic="costs", say="That costs five euros.", version=3
)


class FakeDepartments:
    """Three departments that never change."""

    def all(self) -> tuple[Department, ...]:
        return BILLING, SECURITY, ORDERS

    def department(self, department_id: str) -> Department | None:
        return next((one for one in self.all() if one.id == department_id), None)


class FakeArticles:
    """Articles by key; nothing is searched."""

    def __init__(self) -> None:
        self.kept = {FEES.key: FEES}

    def article(self, key: str) -> Article | None:
        return self.kept.get(key)

    def change(self, **fields: object) -> Article:
        """Another version of the article on fees."""
        changed = replace(self.kept[FEES.key], **fields)  # type: ignore[arg-type]
        self.kept[changed.key] = changed
        return changed


class Floor:
    """One agent's desk in a team; ``beside`` is a colleague's desk at the same stores."""

    def __init__(self, agent: str, beside: Floor | None = None, role: Role = Role.AGENT) -> None:
        self.desk: DeskUnderTest = DeskUnderTest(agent, beside.desk if beside else None)
        self.parts: FakeDeskStores = beside.parts if beside else FakeDeskStores(self.desk.cases)
        self.staff = FakeStaffStore(self.desk.cases, role)
        self.seen: FakeStaffStore = beside.seen if beside else FakeStaffStore(self.desk.cases)
        self.seen.seen(Colleague(agent))
        self.articles: FakeArticles = beside.articles if beside else FakeArticles()
        self.drafted: list[tuple[str, ...]] = []
        self.department = ""
        desk, parts = self.desk, self.parts
        session, cases = desk.session, desk.cases
        self.guard = GuardTransfer(
            session, desk.own, parts.transfers, self.staff, FakeDepartments(), lambda: POLICIES
        )
        known = KnownPeople(self.seen, FakeDepartments())
        self.consults = ConsultColleague(
            session,
            desk.own,
            cases,
            parts.consults,
            known,
            self.me,
            desk.outbox,
            self._draft,
        )
        praising = GivePraise(session, parts.praise, self.staff, known)
        self.tell = TellAnswer(session, parts.told, self.articles)  # type: ignore[arg-type]
        self.telling = Telling(self.tell, praising)
        self.queue = ServeQueue(
            session, parts.queue, cases, desk.own, lambda: POLICIES, InlineLane(), desk.outbox
        )
        self.weigh = WeighCases(session, parts.queue, lambda: POLICIES)
        self.follow = FollowDesk(
            session, parts.consults, parts.praise, self.consults, praising, self.me, desk.opening.find_case
        )
        desk.opening.also(self.tell.announce)
        desk.opening.also(LogAccess(session, parts.access, self.staff))
        desk.opening.also(self.weigh.announce)

    def me(self) -> Colleague:
        return Colleague(self.desk.session.agent, department=self.department)

    def _draft(self, *said: str) -> None:
        self.drafted.append(said)
