"""What the window does when something happened, beyond carrying the states of its contexts forward."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from agent_desk.application.events import (
    CallArrived,
    CallChanged,
    CallerIdentified,
    CaseChanged,
    ClaimLost,
    DraftKept,
    Event,
    OwnCasesListed,
    ProblemArose,
    ProblemPassed,
    ViewPartChanged,
)
from agent_desk.domain.call import CallState
from agent_desk.ui import times
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.notices import Notice, Notices, Tone
from agent_desk.ui.wording_of_context import who_calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.use_cases import UseCases
    from agent_desk.domain.case import Case
    from agent_desk.ui.acts import Acts
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.panes.desk import DeskPane


class Reactions:
    """Takes batches of events from the task bridge."""

    def __init__(
        self, contexts: Contexts, acts: Acts, use_cases: UseCases, desk: DeskPane, notices: Notices
    ) -> None:
        self._contexts, self._acts, self._do = contexts, acts, use_cases
        self._desk, self._notices = desk, notices
        self._calling: dict[str, Callable[[], Notice]] = {}
        self.team: Callable[[Event], None] | None = None
        self.named: Callable[[str], str] = str
        self._steps: dict[type, Callable[[Any], None]] = {
            CallArrived: self._arrived,
            CallChanged: self._changed,
            CallerIdentified: self._identified,
            ViewPartChanged: self._part,
            OwnCasesListed: desk.show_cases,
            CaseChanged: self._case,
            ClaimLost: self._lost,
            DraftKept: self._draft,
            ProblemArose: self._problem,
            ProblemPassed: self._passed,
        }

    def take(self, events: list[Event]) -> None:
        """Carry states forward, then react."""
        self._contexts.apply(events)
        changed = [event.case for event in events if isinstance(event, CaseChanged)]
        if changed and self._desk.take_in(changed):
            self._do.list_own_cases()
        for event in events:
            self._acts.heard(event)
            step = self._steps.get(type(event))
            if step is not None:
                step(event)
            if self.team is not None:
                self.team(event)

    def _arrived(self, event: CallArrived) -> None:
        context = event.call.id
        if context != self._contexts.current:
            who = who_calls(self._contexts[context])

            def told() -> Notice:
                message = translate("Reactions", "{who} is calling too.").format(who=who)
                button = translate("Reactions", "Look")
                return Notice(message, "", Tone.WARNING, button, lambda: self._look(context), about=context)

            self._calling[context] = told
            self._notices.show_notice(told)

    def _changed(self, event: CallChanged) -> None:
        """Whoever was answered or gave up is not calling any more."""
        if event.call.state is not CallState.RINGING and event.call.id in self._calling:
            self._notices.take_back(self._calling.pop(event.call.id)())

    def _look(self, context: str) -> None:
        if self._contexts.has(context):
            self._contexts.look_at(context)

    def _identified(self, event: CallerIdentified) -> None:
        self._acts.suggest(event.context)

    def _part(self, event: ViewPartChanged) -> None:
        if any(ticket.open for ticket in event.part.tickets):
            self._acts.suggest(event.context)

    def _case(self, event: CaseChanged) -> None:
        case = event.case
        for context in list(self._acts.owning):
            known = self._contexts[context] if self._contexts.has(context) else None
            mine = case.owner == self._desk.fittings.agent and case.state.is_open
            if known is not None and known.case == case and mine:
                self._acts.owned(context, case.number)

    def _lost(self, event: ClaimLost) -> None:
        self._acts.owning.discard(event.context)
        self._notices.show_notice(partial(self._told_lost, event.case))

    def _told_lost(self, case: Case) -> Notice:
        who = self.named(case.owner) if case.owner else "–"
        since = times.moment(case.owned_since or case.changed, self._desk.fittings.now())
        return Notice(
            translate("Reactions", "{who} was first.").format(who=who),
            translate("Reactions", "{who} owns case {number} since {when}. Your note is kept.").format(
                who=who, number=case.number, when=since
            ),
            Tone.WARNING,
        )

    def _draft(self, event: DraftKept) -> None:
        """What was typed since is not in the draft to which something was added: what is shown is kept."""
        if event.added:
            context = event.draft.context
            self._acts.keep_note(context, self._contexts[context].draft)

    def _problem(self, event: ProblemArose) -> None:
        self._notices.show_notice(partial(_told_problem, event))

    def _passed(self, event: ProblemPassed) -> None:
        self._notices.take_back(_told_problem(event.problem))


def _told_problem(problem: ProblemArose) -> Notice:
    return Notice(said(problem.message), said(problem.remedy), Tone.PROBLEM)
