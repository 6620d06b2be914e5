"""The team's verbs of the fake use cases: each is recorded, and answered by what a test has set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from agent_desk.application import desk_events, promise_events, team_events
from agent_desk.application.events import CaseChanged, Event
from agent_desk.application.ports import EventSink
from agent_desk.domain.case import Case, CaseState, JournalEntry, WaitingFor
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.figures import Figure, FigureName
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.need import QueuedCase
from agent_desk.domain.praise import Praise
from agent_desk.domain.promise import Promise, PromiseProposal, PromiseState
from agent_desk.domain.staff import DeskSession, Shift
from agent_desk.domain.told import Told
from agent_desk.domain.transfer import TransferRequest, Verdict
from tests.fakes import people, team_people

Kept = TypeVar("Kept", Promise, Handoff, Consult)


class FakeTeamUseCases:
    """Records what was asked; a fake of the whole desk inherits it. Tests set what it knows."""

    asked: list[tuple[str, tuple[object, ...]]]
    case: Case | None
    silent: bool
    _sink: EventSink
    _now: Callable[[], datetime]

    def begin_team(self) -> None:
        """What the team knows before anything happens: its staff, and nothing to do."""
        self.staff = team_people.STAFF
        self.promises: list[tuple[Promise, str]] = []
        self.incoming: list[Handoff] = []
        self.outgoing: list[Handoff] = []
        self.returned: list[Handoff] = []
        self.consults: list[Consult] = []
        self.queue: tuple[QueuedCase, ...] = ()
        self.praise: tuple[Praise, ...] = ()
        self.told: tuple[desk_events.ToldBefore, ...] = ()
        self.differs = False
        self.own_time: tuple[str, datetime | None] = ("", None)
        self.hours_known = True
        self.journal: tuple[JournalEntry, ...] = team_people.JOURNAL
        self.figures: tuple[Figure, ...] = team_people.figures()
        self.verdict: Verdict = team_people.REFUSED

    def give_all(self) -> None:
        """Everything there can be to do: promises, offers both ways, questions and a queue."""
        self.promises = list(team_people.PROMISES)
        self.incoming = [team_people.handoff()]
        self.outgoing = [team_people.handoff(3, "anna", "marta", case_id="case-7")]
        self.consults = [team_people.consult(), team_people.ANSWERED]
        self.queue = team_people.QUEUE

    def found_of(self, context: str, customer_id: str) -> None:
        """What opening a customer says of promises and tellings."""
        theirs = tuple(one for one, _ in self.promises if one.customer_id == customer_id)
        self._say(promise_events.PromisesFound(context, theirs))
        self._say(desk_events.ToldFound(context, self.told))

    def take_session(self, number: int) -> None:
        self.asked.append(("take_session", (number,)))
        began = self._now()
        self._say(team_events.SessionMoved(DeskSession("anna", number + 1, "here", began, "home", here=True)))

    def wait(self, context: str, for_: WaitingFor, until: datetime | None, why: str) -> None:
        self.asked.append(("wait", (context, for_, until, why)))
        self._change_case(state=CaseState.WAITING, waiting_for=for_, waiting_until=until)

    def set_case_state(self, context: str, state: CaseState, why: str) -> None:
        self.asked.append(("set_case_state", (context, state, why)))
        self._change_case(state=state)

    def take_over(self, context: str, why: str) -> None:
        self.asked.append(("take_over", (context, why)))
        self._change_case(owner=people.AGENT, owned_since=self._now())

    def show_journal(self, context: str) -> None:
        self.asked.append(("show_journal", (context,)))
        self._say(team_events.JournalFound(context, self.journal))

    def propose_promise(
        self, context: str, what: str, department: str, hours: float | None, own: datetime | None = None
    ) -> None:
        self.asked.append(("propose_promise", (context, what, department, hours, *([own] if own else []))))
        due = own or self._now() + timedelta(hours=4 if hours is None else hours)
        said = f"I will {what or '…'} by {due:%H:%M}."
        problem, better = self.own_time if own else ("", None)
        proposal = PromiseProposal(
            what, department or "cards", due, "Europe/Riga", said, problem, better=better
        )
        if hours is None and own is None and not self.hours_known:
            proposal = replace(proposal, problem="The hours are not known.", reckoned=False)
        self._say(promise_events.PromiseProposed(context, proposal))

    def make_promise(
        self, context: str, what: str, due: datetime, department: str, said: str, follows: str = ""
    ) -> None:
        self.asked.append(("make_promise", (context, what, due, department, said, follows)))
        made = replace(team_people.promise(50, what=what), due=due, said=said, follows=follows)
        if follows:
            self._change_promise(follows, state=PromiseState.RENEGOTIATED)
        self.promises.append((made, people.ANNA.name))
        self._say(promise_events.PromiseChanged(made))

    def keep_promise(self, promise_id: str, evidence: str) -> None:
        self.asked.append(("keep_promise", (promise_id, evidence)))
        self._change_promise(promise_id, state=PromiseState.KEPT, evidence=evidence)

    def undo_keep_promise(self, promise_id: str) -> None:
        self.asked.append(("undo_keep_promise", (promise_id,)))
        self._change_promise(promise_id, state=PromiseState.OPEN, evidence="")

    def list_promises(self) -> None:
        self.asked.append(("list_promises", ()))
        listed = [(one, name) for one, name in self.promises if one.state in ("open", "broken")]
        self._say(
            promise_events.PromisesListed(tuple(one for one, _ in listed), tuple(name for _, name in listed))
        )

    def offer_handoff(
        self, context: str, receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        self.asked.append(("offer_handoff", (context, receiver, department, reason, next_step)))
        self._offer("case-1", receiver, department, reason, next_step)

    def offer_batch(
        self, case_ids: tuple[str, ...], receiver: str, department: str, reason: str, next_step: str
    ) -> None:
        self.asked.append(("offer_batch", (case_ids, receiver, department, reason, next_step)))
        for case_id in case_ids:
            self._offer(case_id, receiver, department, reason, next_step, batch="batch-1")

    def withdraw_batch(self, batch: str) -> None:
        self.asked.append(("withdraw_batch", (batch,)))
        for one in [one for one in self.outgoing if one.batch == batch]:
            self._answer(one.id, HandoffState.WITHDRAWN)

    def open_handoff(self, handoff_id: str) -> None:
        self.asked.append(("open_handoff", (handoff_id,)))
        found = next(one for one in (*self.incoming, *self.outgoing, *self.returned) if one.id == handoff_id)
        self._say(team_events.HandoffOpened(found, people.case(found.sender)))

    def accept_handoff(self, handoff_id: str) -> None:
        self.asked.append(("accept_handoff", (handoff_id,)))
        self._answer(handoff_id, HandoffState.ACCEPTED)
        self._change_case(owner=people.AGENT)

    def decline_handoff(self, handoff_id: str, why: str) -> None:
        self.asked.append(("decline_handoff", (handoff_id, why)))
        self._answer(handoff_id, HandoffState.DECLINED, why)

    def withdraw_handoff(self, handoff_id: str) -> None:
        self.asked.append(("withdraw_handoff", (handoff_id,)))
        self._answer(handoff_id, HandoffState.WITHDRAWN)

    def list_handoffs(self) -> None:
        self.asked.append(("list_handoffs", ()))
        offers = (*self.incoming, *self.outgoing, *self.returned)
        names = tuple((one.case_id, people.ANNA.name) for one in offers)
        self._say(
            team_events.HandoffsListed(
                tuple(self.incoming), tuple(self.outgoing), tuple(self.returned), names
            )
        )

    def judge_transfer(self, context: str, request: TransferRequest) -> None:
        self.asked.append(("judge_transfer", (context, request)))
        self._say(desk_events.TransferJudged(context, replace(self.verdict, request=request)))

    def transfer(self, context: str, request: TransferRequest, overriding: str) -> None:
        self.asked.append(("transfer", (context, request, overriding)))
        self._say(desk_events.TransferEntered(context, request))

    def avoid_transfer(self, context: str, request: TransferRequest, instead: str) -> None:
        self.asked.append(("avoid_transfer", (context, request, instead)))

    def ask_consult(self, context: str, asked_of: str, department: str, question: str) -> None:
        self.asked.append(("ask_consult", (context, asked_of, department, question)))
        made = replace(team_people.consult(40, "anna", asked_of), department=department, question=question)
        self.consults.append(made)
        self._say(desk_events.ConsultChanged(made))

    def answer_consult(self, consult_id: str, answer: str) -> None:
        self.asked.append(("answer_consult", (consult_id, answer)))
        self._change_consult(consult_id, ConsultState.ANSWERED, answer)

    def decline_consult(self, consult_id: str, why: str) -> None:
        self.asked.append(("decline_consult", (consult_id, why)))
        self._change_consult(consult_id, ConsultState.DECLINED, why)

    def withdraw_consult(self, consult_id: str) -> None:
        self.asked.append(("withdraw_consult", (consult_id,)))
        self._change_consult(consult_id, ConsultState.WITHDRAWN, "")

    def draft_from_consult(self, consult_id: str) -> None:
        self.asked.append(("draft_from_consult", (consult_id,)))

    def list_consults(self) -> None:
        self.asked.append(("list_consults", ()))
        asked = [one for one in self.consults if one.asked_of == "anna" and one.state is ConsultState.ASKED]
        mine = [one for one in self.consults if one.asked_by == "anna"]
        self._say(desk_events.ConsultsListed(tuple(asked), tuple(mine)))

    def tell_answer(self, context: str, article_key: str, why_different: str = "") -> None:
        self.asked.append(("tell_answer", (context, article_key, why_different)))
        if self.differs and not why_different:
            self._say(desk_events.ToldDiffers(context, article_key, team_people.TOLD_BEFORE))
            return
        made = Told(
            "t2",
            "c-anna",
            "case-1",
            article_key,
            3,
            "Cards",
            "Lost or stolen wallet",
            "Now",
            "anna",
            self._now(),
        )
        self.told = (desk_events.ToldBefore(made, (), 3), *self.told)
        self._say(desk_events.ToldFound(context, self.told))

    def give_praise(self, context: str, colleague: str, text: str) -> None:
        self.asked.append(("give_praise", (context, colleague, text)))
        self._say(
            desk_events.PraiseGiven(context, replace(team_people.PRAISE, colleague=colleague, text=text))
        )
        self._say(desk_events.PraiseListed(self.praise))

    def see_praise(self, praise_id: str) -> None:
        self.asked.append(("see_praise", (praise_id,)))
        self.praise = tuple(
            replace(one, seen=self._now()) if one.id == praise_id else one for one in self.praise
        )
        self._say(desk_events.PraiseListed(self.praise))

    def list_praise(self) -> None:
        self.asked.append(("list_praise", ()))
        self._say(desk_events.PraiseListed(self.praise))

    def record_rating(self, context: str, score: int, comment: str) -> None:
        self.asked.append(("record_rating", (context, score, comment)))
        self._say(desk_events.CallRated(context))

    def list_queue(self) -> None:
        self.asked.append(("list_queue", ()))
        self._say(desk_events.QueueListed(self.queue))

    def take_from_queue(self, case_id: str) -> None:
        self.asked.append(("take_from_queue", (case_id,)))
        taken = next((one for one in self.queue if one.case.id == case_id or not case_id), None)
        if taken is not None:
            self.queue = tuple(one for one in self.queue if one is not taken)
            self._say(CaseChanged(replace(taken.case, owner=people.AGENT, version=taken.case.version + 1)))

    def list_staff(self) -> None:
        self.asked.append(("list_staff", ()))
        self._say(self.staff)

    def plan_shift(self, agent: str, starts: datetime, ends: datetime, away: bool) -> None:
        self.asked.append(("plan_shift", (agent, starts, ends, away)))
        self._say(team_events.ShiftPlanned(Shift(agent, starts, ends, away)))

    def list_figures(self, days: int) -> None:
        self.asked.append(("list_figures", (days,)))
        self._say(desk_events.FiguresListed(days, self.figures))

    def open_figure(self, name: FigureName, days: int) -> None:
        self.asked.append(("open_figure", (name, days)))
        cases = (people.case("anna"), people.case("marta", identifier="case-7", who=people.OLEG))
        self._say(desk_events.FigureOpened(name, cases, (people.ANNA.name, people.OLEG.name)))

    def list_cases_of(self, agent: str) -> None:
        self.asked.append(("list_cases_of", (agent,)))
        found = (people.case(agent, identifier="case-7", who=people.OLEG),)
        self._say(desk_events.CasesOfListed(agent, found, (people.OLEG.name,)))

    def _say(self, event: Event) -> None:
        if not self.silent:
            self._sink.publish(event)

    def _change_case(self, **changed: object) -> None:
        was = self.case or people.case()
        self.case = replace(was, version=was.version + 1, **changed)  # type: ignore[arg-type]
        self._say(CaseChanged(self.case))

    def _change_promise(self, promise_id: str, **changed: object) -> None:
        for place, (one, name) in enumerate(self.promises):
            if one.id == promise_id:
                after = replace(one, version=one.version + 1, **changed)  # type: ignore[arg-type]
                self.promises[place] = after, name
                self._say(promise_events.PromiseChanged(after))

    def _change_consult(self, consult_id: str, state: ConsultState, answer: str) -> None:
        for place, one in enumerate(self.consults):
            if one.id == consult_id:
                self.consults[place] = replace(one, state=state, answer=answer, answered_by="anna")
                self._say(desk_events.ConsultChanged(self.consults[place]))

    def _offer(
        self, case_id: str, receiver: str, department: str, reason: str, next_step: str, batch: str = ""
    ) -> None:
        made = replace(
            team_people.handoff(60 + len(self.outgoing), "anna", receiver, case_id=case_id),
            department=department, reason=reason, next_step=next_step, batch=batch,
        )  # fmt: skip
        self.outgoing.append(made)
        self._say(team_events.HandoffChanged(made))

    def _answer(self, handoff_id: str, state: HandoffState, why: str = "") -> None:
        for offers in (self.incoming, self.outgoing):
            for one in [one for one in offers if one.id == handoff_id]:
                offers.remove(one)
                self._say(
                    team_events.HandoffChanged(replace(one, state=state, answer=why, answered_by="anna"))
                )
