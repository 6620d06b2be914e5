"""Fake use cases for tests of the window: they record what was asked, and publish like the real ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from agent_desk.application.events import (
    AnswersFound,
    CallArrived,
    CallChanged,
    CallerIdentified,
    CaseChanged,
    CaseFound,
    ClaimLost,
    CustomersFound,
    DraftKept,
    NoteStateChanged,
    OwnCasesListed,
    SheetRestored,
    ViewPartChanged,
)
from agent_desk.application.ports import EventSink
from agent_desk.domain.article import Answer
from agent_desk.domain.call import Call, CallState
from agent_desk.domain.case import Case, Draft, NoteState
from agent_desk.domain.customer import Customer
from agent_desk.domain.identity import Identity
from agent_desk.domain.match import Match
from agent_desk.domain.records import RecordRef
from agent_desk.domain.view import ViewPart
from tests.fakes import people
from tests.fakes.article_use_cases import FakeArticleUseCases
from tests.fakes.team_use_cases import FakeTeamUseCases


class FakeUseCases(FakeTeamUseCases, FakeArticleUseCases):
    """Answers at once, in the caller's thread. Tests set what it knows, and read ``asked``."""

    def __init__(self, sink: EventSink, now: Callable[[], datetime] = lambda: people.NOW) -> None:
        self._sink, self._now = sink, now
        self.asked: list[tuple[str, tuple[object, ...]]] = []
        self.customers: dict[str, Customer] = {who.id: who for who in (people.ANNA, people.FIRM, people.OLEG)}
        self.matches: tuple[Match, ...] = people.EXACT
        self.parts: tuple[ViewPart, ...] = people.parts()
        self.case: Case | None = people.case()
        self.notes = people.NOTES
        self.answers: tuple[Answer, ...] = people.ANSWERS
        self.own_cases: tuple[tuple[Case, str], ...] = ()
        self.older_cases: dict[str, Case] = {}
        self.drafts: tuple[Draft, ...] = ()
        self.sheets: tuple[SheetRestored, ...] = ()
        self.winner = ""
        self.silent = False
        self._calls: dict[str, Call] = {}
        self._revision = 0
        self.begin_team()

    def times_asked(self, verb: str) -> int:
        """How often a verb was asked for."""
        return sum(1 for name, _ in self.asked if name == verb)

    def last(self, verb: str) -> tuple[object, ...]:
        """The arguments of the last such request."""
        return next(arguments for name, arguments in reversed(self.asked) if name == verb)

    def receive_call(self, call: Call) -> None:
        self._note("receive_call", call)
        self._calls[call.id] = call
        self._sink.publish(CallArrived(call))
        exact = [match for match in self.matches if match.strength == "exact"]
        chosen = exact[0].customer if len(exact) == 1 else None
        self._sink.publish(CallerIdentified(call.id, self.matches, chosen))
        if chosen is not None:
            self._gather(call.id, chosen.id)

    def answer_call(self, context: str) -> None:
        self._note("answer_call", context)
        self._change(context, replace(self._calls[context], state=CallState.ANSWERED, answered=self._now()))

    def end_call(self, context: str) -> None:
        self._note("end_call", context)
        self._change(context, replace(self._calls[context], state=CallState.ENDED, ended=self._now()))

    def close_context(self, context: str) -> None:
        self._note("close_context", context)

    def search_customers(self, context: str, text: str, sequence: int) -> None:
        self._note("search_customers", context, text, sequence)
        if not self.silent:
            self._sink.publish(CustomersFound(context, sequence, text, people.MATCHES))

    def choose_customer(self, context: str, customer_id: str, case_id: str = "") -> None:
        self._note("choose_customer", context, customer_id, *([case_id] if case_id else []))
        self._sink.publish(CallerIdentified(context, (), self.customers[customer_id]))
        self._gather(context, customer_id, case_id)

    def attach_number(self, context: str, customer_id: str, identity: Identity) -> None:
        self._note("attach_number", context, customer_id, identity)
        known = self.customers[customer_id]
        self.customers[customer_id] = replace(known, identities=(*known.identities, identity))
        self.choose_customer(context, customer_id)

    def detach_number(self, context: str, customer_id: str, identity: Identity) -> None:
        self._note("detach_number", context, customer_id, identity)
        known = self.customers[customer_id]
        left = tuple(one for one in known.identities if one != identity)
        self.customers[customer_id] = replace(known, identities=left)
        self._sink.publish(CallerIdentified(context, self.matches, None))

    def link_record(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        self._note("link_record", context, customer_id, record, why)

    def unlink_record(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        self._note("unlink_record", context, customer_id, record, why)

    def ask_again(self, context: str, connection: str) -> None:
        self._note("ask_again", context, connection)

    def find_answers(self, context: str, question: str, sequence: int) -> None:
        self._note("find_answers", context, question, sequence)
        if not self.silent:
            self._sink.publish(AnswersFound(context, sequence, question, self.answers))

    def own_case(self, context: str) -> None:
        self._note("own_case", context)
        was = self.case or people.case()
        self.case = replace(
            was, owner=self.winner or people.AGENT, version=was.version + 1, owned_since=self._now()
        )
        self._sink.publish(ClaimLost(context, self.case) if self.winner else CaseChanged(self.case))

    def release_case(self, context: str) -> None:
        self._note("release_case", context)
        if self.case is not None:
            self.case = replace(self.case, owner=None, version=self.case.version + 1)
            self._sink.publish(CaseChanged(self.case))

    def type_note(self, context: str, text: str) -> None:
        self._note("type_note", context, text)
        self._revision += 1
        if not self.silent:
            self._sink.publish(DraftKept(Draft(context, text, self._revision, self._now())))

    def type_sheet(self, context: str, sheet: str, typed: tuple[tuple[str, str], ...]) -> None:
        self._note("type_sheet", context, sheet, typed)

    def save_note(self, context: str, text: str) -> None:
        self._note("save_note", context, text)
        self._sink.publish(NoteStateChanged(context, NoteState.SENDING))
        if not self.silent:
            self._sink.publish(NoteStateChanged(context, NoteState.SENT, saved=text))

    def restore_drafts(self) -> None:
        self._note("restore_drafts")
        for draft in self.drafts:
            self._sink.publish(DraftKept(draft))
        for sheet in self.sheets:
            self._sink.publish(sheet)

    def list_own_cases(self) -> None:
        self._note("list_own_cases")
        cases = tuple(case for case, _ in self.own_cases)
        self._sink.publish(OwnCasesListed(cases, tuple(name for _, name in self.own_cases)))

    def _note(self, verb: str, *arguments: object) -> None:
        self.asked.append((verb, arguments))

    def _change(self, context: str, call: Call) -> None:
        self._calls[context] = call
        self._sink.publish(CallChanged(call))

    def _gather(self, context: str, customer_id: str, case_id: str = "") -> None:
        case = self.older_cases.get(case_id, self.case)
        self._sink.publish(CaseFound(context, case, self.notes if case else ()))
        for part in self.parts:
            self._sink.publish(ViewPartChanged(context, part))
        self.found_of(context, customer_id)
