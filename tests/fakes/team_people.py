"""A team for tests of the window: colleagues, departments, promises, handoffs, consults, figures."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from agent_desk.application.desk_events import ToldBefore
from agent_desk.application.team_events import StaffListed
from agent_desk.domain.call import KnownField
from agent_desk.domain.case import JournalEntry
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.contact import Channel
from agent_desk.domain.customer import Customer
from agent_desk.domain.department import Department, OpenSpan
from agent_desk.domain.effort import Effort
from agent_desk.domain.figures import Figure, FigureDay, FigureName
from agent_desk.domain.handoff import Bundle, Handoff, HandoffState, Verified
from agent_desk.domain.need import Need, NeedReason, QueuedCase, Weighed
from agent_desk.domain.praise import Praise
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.domain.staff import Colleague, Role
from agent_desk.domain.told import Told
from agent_desk.domain.transfer import (
    Alternative,
    Hurdle,
    Instead,
    Judgement,
    Obstacle,
    TransferRequest,
    Verdict,
)
from agent_desk.domain.word_diff import word_diff
from tests.fakes import people

NOW = people.NOW
ME = Colleague(
    "anna", "Anna Liepa", "cards", ("cards",), extension="201", present=True, until=NOW + timedelta(hours=3)
)
MARTA = Colleague("marta", "Marta Kalniņa", "cards", ("cards", "fraud"), extension="204", present=True)
EDGARS = Colleague(
    "edgars", "Edgars Ozols", "billing", ("billing",), extension="311", back=NOW + timedelta(days=1)
)
IEVA = Colleague("ieva", "Ieva Zariņa", "cards", (), Role.LEAD, "200", present=True)
COLLEAGUES = (MARTA, EDGARS, IEVA)
_WEEK = tuple(OpenSpan(day, time(9), time(18)) for day in range(5))
CARDS = Department("cards", "Cards", "Europe/Riga", _WEEK, skills=("cards", "fraud"))
BILLING = Department("billing", "Billing", "Europe/Riga", _WEEK, transfer_number="+37167000300")
BUSINESS = Department("business_cards", "Business cards", "Europe/London", _WEEK)
STAFF = StaffListed(ME, COLLEAGUES, (CARDS, BILLING, BUSINESS))
AS_LEAD = StaffListed(IEVA, (ME, MARTA, EDGARS), STAFF.departments)


def promise(
    number: int = 1,
    hours: float = 3,
    who: Customer = people.ANNA,
    state: PromiseState = PromiseState.OPEN,
    what: str = "call back about the new card",
) -> Promise:
    """A promise of Anna Liepa's, due in so many hours."""
    return Promise(
        id=f"p{number}",
        case_id="case-1",
        customer_id=who.id,
        what=what,
        to=who.name,
        by="anna",
        due=NOW + timedelta(hours=hours),
        zone="Europe/Riga",
        made=NOW - timedelta(days=1),
        department="cards",
        said=f"I will {what} tomorrow by noon.",
        state=state,
    )


BROKEN = promise(7, -20, people.ANNA, PromiseState.BROKEN, "send the list of blocked cards")
PROMISES = (
    (BROKEN, people.ANNA.name),
    (promise(1, 1.5), people.ANNA.name),
    (promise(2, 27, people.OLEG, what="say when the fibre goes live"), people.OLEG.name),
)


def bundle() -> Bundle:
    """All that a receiver must know of Anna's lost wallet."""
    parts = people.parts()
    return Bundle(
        customer=people.ANNA.name,
        identities=people.ANNA.identities,
        taken=NOW - timedelta(minutes=20),
        accounts=tuple(account for part in parts for account in part.accounts),
        tickets=(people.ticket("edgars"),),
        contacts=people.contacts(8),
        notes=people.NOTES,
        promises=(promise(1, 1.5), BROKEN),
        told=(told(),),
        known=(
            Verified(KnownField("card", "ends 4417"), "menu"),
            Verified(KnownField("PIN", "verified"), "edgars"),
        ),
        effort=Effort(4, 2, 51, 1),
        missing=("Tickets: not answering",),
    )


def handoff(
    number: int = 1,
    sender: str = "edgars",
    receiver: str = "anna",
    state: HandoffState = HandoffState.OFFERED,
    case_id: str = "case-1",
    answer: str = "",
) -> Handoff:
    """An offer of Anna Bērziņa's case."""
    return Handoff(
        id=f"h{number}",
        case_id=case_id,
        epoch=1,
        sender=sender,
        receiver=receiver,
        department="",
        reason="The business card is not mine to block",
        next_step="Block the business card and send both new cards",
        offered=NOW - timedelta(minutes=20),
        expires=NOW + timedelta(hours=2),
        state=state,
        answer=answer,
        bundle=bundle(),
    )


def consult(number: int = 1, asked_by: str = "marta", asked_of: str = "anna") -> Consult:
    """A question that waits for its answer."""
    return Consult(
        id=f"q{number}",
        case_id="case-1",
        asked_by=asked_by,
        asked_of=asked_of,
        department="",
        question="May the fee for the second card be waived when the first was never used?",
        asked=NOW - timedelta(minutes=4),
    )


ANSWERED = Consult(
    "q9", "case-1", "anna", "marta", "", "Can a business card be blocked by phone?", NOW - timedelta(hours=1),
    ConsultState.ANSWERED, "Yes, after two of the three questions.", "marta", NOW - timedelta(minutes=10),
)  # fmt: skip


def queued(number: int, who: Customer, *reasons: NeedReason, channel: Channel = Channel.PHONE) -> QueuedCase:
    """A case that nobody owns yet."""
    case = people.case(None, identifier=f"queued-{number}", who=who)
    return QueuedCase(case, who.name, channel, Need(sum(one.points for one in reasons), reasons))


QUEUE = (
    queued(
        1,
        people.OLEG,
        NeedReason(Weighed.PROMISES_BROKEN, 1, 40.0),
        NeedReason(Weighed.EFFORT, 3, 12.0),
        channel=Channel.EMAIL,
    ),
    queued(2, people.FIRM, NeedReason(Weighed.HARM, 1, 30.0, "cards still active")),
    queued(3, people.ANNA, NeedReason(Weighed.AGE, 5, 2.5), channel=Channel.MENTION),
)
PRAISE = Praise(
    "pr1",
    "anna",
    "She stayed on the line until every card was blocked. Thank you!",
    "c-oleg",
    "case-7",
    "marta",
    NOW - timedelta(hours=2),
)


def told(version: int = 2, article: str = "a1@en") -> Told:
    """What Anna was told ten days ago."""
    return Told(
        id="t1",
        customer_id="c-anna",
        case_id="case-1",
        article_key=article,
        version=version,
        topic="Cards",
        title="Lost or stolen wallet",
        text="I am blocking your card now. A new one costs 10 €.",
        agent="edgars",
        at=NOW - timedelta(days=10),
    )


TOLD_BEFORE = ToldBefore(
    told(),
    word_diff(told().text, "I am blocking all your cards now. A new one is free."),
    version_now=3,
)
REFUSED = Verdict(
    TransferRequest("business_cards"),
    "Business cards",
    Judgement.REFUSED,
    (Hurdle(Obstacle.CLOSED, opens=datetime.fromisoformat("2026-11-23T09:00:00+00:00")),),
    (
        Alternative(Instead.KEEP_AND_PROMISE, "business_cards", "Business cards", NOW + timedelta(hours=21)),
        Alternative(Instead.DO_IT_YOURSELF),
        Alternative(Instead.CONSULT, "marta", "Marta Kalniņa"),
        Alternative(Instead.OTHER_DEPARTMENT, "cards", "Cards"),
    ),
)
JOURNAL = (
    JournalEntry("j1", "case-1", 1, "edgars", "desk-3", "case_opened", "", NOW - timedelta(days=5)),
    JournalEntry(
        "j2", "case-1", 2, "edgars", "desk-3", "promise_made", "", NOW - timedelta(days=1),
        (("what", "send the list of blocked cards"),),
    ),
    JournalEntry(
        "j3", "case-1", 3, "ieva", "desk-1", "case_taken_over", "Edgars is away until Monday", NOW
    ),
)  # fmt: skip


def figures(days: int = 14) -> tuple[Figure, ...]:
    """Every figure over so many days."""
    return tuple(_figure(name, place, days) for place, name in enumerate(FigureName))


def _figure(name: FigureName, place: int, days: int) -> Figure:
    counts = name in {FigureName.PROMISES_BROKEN, FigureName.PROMISES_AT_RISK, FigureName.PRAISE}
    first = date(2026, 11, 22) - timedelta(days=days - 1)
    each = tuple(
        FigureDay(first + timedelta(days=day), float((day * (place + 3)) % 7 + 1), 0.0 if counts else 8.0)
        for day in range(days)
    )
    part, whole = sum(one.part for one in each), sum(one.whole for one in each)
    return Figure(name, part, whole, each, ("case-1", "case-7"))


WARNED_AS_OWNER = Warned.OWNER
