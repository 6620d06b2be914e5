"""A whole desk over fakes, for the tests of the use cases."""

from __future__ import annotations

from agent_desk.application.follow_changes import FollowChanges
from agent_desk.application.gather_view import GatherView
from agent_desk.application.keep_draft import KeepDraft
from agent_desk.application.lanes import InlineLane
from agent_desk.application.open_customer import OpenCustomer
from agent_desk.application.own_case import OwnCase
from agent_desk.application.receive_call import ReceiveCall
from agent_desk.application.save_note import SaveNote
from agent_desk.application.send_outbox import SendOutbox
from agent_desk.application.session import Session
from agent_desk.domain.call import Call, KnownField
from agent_desk.domain.case import OutboxItem
from agent_desk.domain.customer import CustomerRecord
from agent_desk.domain.identity import Identity, IdentityKind, caller_number
from agent_desk.domain.records import RecordRef
from agent_desk.domain.ticket import Ticket
from agent_desk.search.names.matcher import NameMatcher
from tests.fakes.backends import FakeBackends
from tests.fakes.case_store import FakeCaseStore, FakeChangeCursor
from tests.fakes.customers import FakeCustomerDirectory
from tests.fakes.drafts import FakeDraftStore
from tests.fakes.sink import MONDAY, FakeClock, FakeSink

PHONE = Identity(IdentityKind.PHONE, "+37126123456")
ANNA = CustomerRecord(RecordRef("crm", "customer", "1"), "Anna Bērziņa", identities=(PHONE,), language="lv")
TICKET = Ticket(RecordRef("rt", "ticket", "14"), None, "Invoice too high", "open", owner="")


class DeskUnderTest:
    """The use cases of one agent; ``cases``, ``directory`` and ``backends`` may be another desk's."""

    def __init__(self, agent: str, beside: DeskUnderTest | None = None) -> None:
        self.sink = FakeSink()
        self.clock: FakeClock = beside.clock if beside else FakeClock()
        self.cases: FakeCaseStore = beside.cases if beside else FakeCaseStore(self.clock.now)
        self.directory: FakeCustomerDirectory = (
            beside.directory if beside else FakeCustomerDirectory(NameMatcher())
        )
        self.backends: FakeBackends = beside.backends if beside else FakeBackends()
        self.drafts = FakeDraftStore()
        self.session = Session(agent, self.clock, self.sink, InlineLane())
        self.view = GatherView(self.session, self.backends, self.directory)
        self.opening = OpenCustomer(self.session, self.directory, self.cases, self.view)
        self.outbox = SendOutbox(self.session, self.cases, self.backends)
        self.own = OwnCase(self.session, self.cases, self.directory, self.outbox)
        self.keep = KeepDraft(self.session, self.drafts, self.opening, InlineLane())
        self.note = SaveNote(
            self.session, self.cases, self.own, self.keep, self.opening, self.backends, self.outbox
        )
        self.receive = ReceiveCall(self.session, self.directory, self.backends, self.opening)
        self.changes = FollowChanges(self.session, self.cases, FakeChangeCursor(self.cases))

    def know_anna(self) -> str:
        """Put Anna into the directory; her customer id."""
        return self.directory.put_records([ANNA], "import", MONDAY)[0]

    def anna_calls(self, context: str = "call") -> None:
        """Anna, who is known, calls."""
        self.know_anna()
        self.receive(call(context))

    def with_ticket_system(self, **answers: object) -> None:
        """Add a ticket system that holds Anna's one ticket and agrees to everything."""
        agreed: dict[str, object] = {
            "find_customers": (
                CustomerRecord(RecordRef("rt", "customer", "anna@x"), "Anna Bērziņa", identities=(PHONE,)),
            ),
            "tickets": (TICKET,),
            "take": TICKET,
            "take_over": TICKET,
            "release": TICKET,
            "add_note": "97",
            "has_note": False,
        }
        self.backends.add("rt", "CustomerLookup", "TicketSystem", **{**agreed, **answers})

    def asked(self, method: str) -> list[tuple[object, ...]]:
        """The arguments of every call of a back end's method."""
        return [arguments for _, name, arguments in self.backends.asked if name == method]

    def writes(self, context: str = "call") -> dict[str, OutboxItem]:
        """The writes of the context's case by act."""
        case = self.session.contexts.get(context).case
        return {item.act: item for item in self.cases.outbox_of(case.id)} if case else {}


def call(context: str = "call", number: str = "+37126123456", name: str = "", **known: str) -> Call:
    """A call that rings."""
    fields = tuple(KnownField(key, value) for key, value in known.items())
    return Call(context, caller_number(number), MONDAY, name=name, known=fields)
