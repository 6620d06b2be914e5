"""People and records for tests of the window: Anna Bērziņa, her cards, bills and contacts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from agent_desk.domain.account import Account, Attention, Detail, Money
from agent_desk.domain.article import Answer, Article
from agent_desk.domain.call import Call, KnownField
from agent_desk.domain.case import Case, CaseState, Note
from agent_desk.domain.contact import Channel, Contact, Direction
from agent_desk.domain.customer import Customer, CustomerKind
from agent_desk.domain.identity import Identity, IdentityKind, caller_number
from agent_desk.domain.match import Match, Reason, Strength
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.domain.view import PartState, ViewPart

NOW = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
AGENT = "anna"


def ref(connection: str, kind: str, number: str) -> RecordRef:
    """A record reference."""
    return RecordRef(connection, kind, number)


ANNA = Customer(
    id="c-anna",
    name="Anna Bērziņa",
    records=(ref("crm", "customer", "C-1007"), ref("cards", "customer", "88")),
    identities=(
        Identity(IdentityKind.PHONE, "+37126123456"),
        Identity(IdentityKind.EMAIL, "anna.berzina@example.lv"),
        Identity(IdentityKind.ACCOUNT, "LV7718"),
    ),
    language="lv",
    related=("c-firm",),
)
FIRM = Customer(
    id="c-firm",
    name="SIA Bērzs",
    kind=CustomerKind.ORGANISATION,
    identities=(Identity(IdentityKind.PHONE, "+37167000111"),),
)
OLEG = Customer(
    id="c-oleg",
    name="Олег Петров",
    identities=(Identity(IdentityKind.PHONE, "+37129111222"),),
    language="ru",
)


def call(
    number: str = "+371 26 123 456", name: str = "", identifier: str = "call-1", seconds: int = 42
) -> Call:
    """A ringing call that arrived ``seconds`` ago."""
    return Call(
        id=identifier,
        number=caller_number(number),
        arrived=NOW - timedelta(seconds=seconds),
        name=name,
        queue="Cards",
        known=(
            KnownField("card", "ends 4417"),
            KnownField("PIN", "verified"),
            KnownField("reason", "lost wallet"),
        ),
    )


def case(
    owner: str | None = None, version: int = 3, identifier: str = "case-1", who: Customer = ANNA
) -> Case:
    """An open case of Anna's."""
    return Case(
        id=identifier,
        number="AD-1042",
        customer_id=who.id,
        topic="Lost wallet",
        state=CaseState.OPEN,
        owner=owner,
        epoch=1,
        version=version,
        opened=NOW - timedelta(days=5),
        changed=NOW - timedelta(days=1),
        owned_since=NOW - timedelta(days=5) if owner else None,
    )


NOTES = (
    Note(
        "n1",
        "case-1",
        "edgars",
        "Blocked the card ending 9034, business card is not mine to block.",
        NOW - timedelta(days=1),
    ),
)


def _card(number: str, state: str, attention: Attention = Attention.NONE) -> Account:
    return Account(
        ref=ref("cards", "card", number),
        customer=ref("cards", "customer", "88"),
        kind="card",
        label=number,
        state=state,
        attention=attention,
        details=(Detail("valid to", "09/28"), Detail("limit", "1 500 €")),
    )


def parts() -> tuple[ViewPart, ...]:
    """The view of Anna as five connections see it; orders are stale, tickets fail."""
    return (
        ViewPart(
            "cards",
            "Cards",
            PartState.READY,
            (
                _card("4417", "active"),
                _card("9034", "blocked", Attention.NOTICE),
                _card("2210 business", "active"),
            ),
            fetched=NOW - timedelta(seconds=1),
        ),
        ViewPart(
            "billing",
            "Billing",
            PartState.READY,
            (
                Account(
                    ref("billing", "invoice", "I-1"),
                    ref("billing", "customer", "5"),
                    "invoice",
                    "Invoice 2026-10",
                    "overdue",
                    Attention.URGENT,
                    Money(Decimal("48.20"), "EUR"),
                    due=NOW - timedelta(days=9),
                ),
                Account(
                    ref("billing", "invoice", "I-2"),
                    ref("billing", "customer", "5"),
                    "invoice",
                    "Invoice 2026-11",
                    "open",
                    Attention.NONE,
                    Money(Decimal("31.05"), "EUR"),
                    due=NOW + timedelta(days=6),
                ),
            ),
            fetched=NOW - timedelta(seconds=1),
        ),
        ViewPart(
            "orders",
            "Orders",
            PartState.ASKING,
            (
                Account(
                    ref("orders", "order", "O-7"),
                    ref("orders", "customer", "9"),
                    "order",
                    "Fibre 500",
                    "being installed",
                    due=NOW + timedelta(days=2),
                ),
            ),
            fetched=NOW - timedelta(minutes=4),
        ),
        ViewPart(
            "crm",
            "CRM",
            PartState.READY,
            contacts=contacts(40),
            fetched=NOW - timedelta(seconds=2),
        ),
        ViewPart(
            "rt",
            "Tickets",
            PartState.FAILED,
            problem="Request Tracker is not answering.",
            remedy="Go on without it; it is asked again by itself.",
            retry_at=NOW + timedelta(seconds=8),
        ),
    )


_TOLD = (
    (
        "Lost her wallet with three cards, was transferred to business cards, line closed",
        Channel.PHONE,
        "Edgars",
        "Billing",
    ),
    (
        "@desk three departments, three queues, and my cards are still active?",
        Channel.MENTION,
        "",
        "Public mentions",
    ),
    ("Asks whether the fee for a new card can be waived", Channel.EMAIL, "Marta", "Cards"),
    ("Chose 2, 4, 1, then hung up", Channel.MENU, "", "Menu"),
    ("Pārbaudīja, kad pieslēgs optisko internetu", Channel.CHAT, "Ilze", "Orders"),
    ("Confirmation of the order for Fibre 500", Channel.LETTER, "", "Orders"),
    ("Подключение оптики: спрашивала про дату", Channel.PHONE, "Олег", "Orders"),
    ("The bot could not find her order number", Channel.BOT, "", "Bot"),
)


def contacts(count: int) -> tuple[Contact, ...]:
    """``count`` contacts, newest first, one every seven hours."""
    made = []
    for number in range(count):
        summary, channel, agent, department = _TOLD[number % len(_TOLD)]
        made.append(
            Contact(
                ref=ref("crm", "contact", str(number)),
                customer=ref("crm", "customer", "C-1007"),
                channel=channel,
                at=NOW - timedelta(hours=7 * number + 1),
                summary=summary,
                direction=Direction.OUT if channel is Channel.LETTER else Direction.IN,
                text=f"{summary}. Number {number}. She asked to be called back after five.",
                agent=agent,
                department=department,
                minutes=9 if channel is Channel.PHONE else 2,
                transferred_to="Business cards" if number % 8 == 0 else "",
            )
        )
    return tuple(made)


def ticket(owner: str = "") -> Ticket:
    """Anna's ticket in the ticket system."""
    return Ticket(
        ref("rt", "ticket", "311"),
        ref("rt", "customer", "anna"),
        "Cards not blocked",
        "open",
        owner,
        updated=NOW - timedelta(hours=20),
    )


def match(who: Customer, score: float, strength: Strength, *reasons: Reason) -> Match:
    """A match with its reasons."""
    return Match(who, score, strength, reasons)


MATCHES = (
    match(
        ANNA,
        0.93,
        Strength.STRONG,
        Reason("one_letter", ("Berzina", "Bērziņa"), "name differs by one letter"),
    ),
    match(FIRM, 0.71, Strength.WEAK, Reason("same_name", (), "same name")),
    match(OLEG, 0.55, Strength.WEAK, Reason("in_latin", ("Олег",), "Олег written in Latin letters")),
)
EXACT = (match(ANNA, 1.0, Strength.EXACT, Reason("same_phone", ("+371 26 123 456",), "same phone")),)

_BODY = """1. Ask where and when the wallet was last seen.
2. **Block every card at once**, personal and business: you see all of them on the left.
3. Offer to re-issue each card to the address on file; ask whether that address is still right.
4. Tell the caller to keep the reference of this case.

Cards that were used in the last hour go to *fraud watch* by themselves. See
[the rules for a lost wallet](https://example.lv/cards/lost).
"""


def answer(
    number: int = 1, title: str = "Lost or stolen wallet", language: str = "en", asked: int = 41
) -> Answer:
    """An answer about a lost wallet."""
    return Answer(
        Article(
            id=f"a{number}",
            title=title,
            body=_BODY,
            language=language,
            topic="Cards",
            say="I have all your cards here and I am blocking them now. Nobody can pay with them any more.",
            authority="block and re-issue any card; waive the fee up to 20 €",
            version=3,
            playbook="lost-wallet" if number == 1 else "",
            source="knowledge/cards/lost.md",
        ),
        score=0.9,
        reasons=(Reason("words_matched", ("wallet", "stolen"), 'words: "wallet", "stolen"'),),
        matched=("wallet", "stolen"),
        asked=asked,
    )


ANSWERS = (
    answer(),
    answer(2, "Card blocked by mistake", asked=12),
    answer(3, "A stolen card was used", asked=3),
    answer(4, "Replacing a wallet card in the app", asked=0),
)
