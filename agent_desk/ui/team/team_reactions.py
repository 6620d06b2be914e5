"""What the window does when something happened in the team: notices, pages, and lists asked for anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from agent_desk.application import desk_events, promise_events, team_events
from agent_desk.application.events import CaseChanged, Event
from agent_desk.domain.case import CaseState, NoteState
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.handoff import Handoff, HandoffState
from agent_desk.domain.promise import Promise, PromiseState, Warned
from agent_desk.ui.i18n import said, translate
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.team import moments, wording
from agent_desk.ui.team.around import Around
from agent_desk.ui.team.asking import Asking
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from agent_desk.domain.praise import Praise
    from agent_desk.ui.team.team_commands import TeamCommands

_OPEN = str(QT_TRANSLATE_NOOP("TeamReactions", "Open"))
_READ = str(QT_TRANSLATE_NOOP("TeamReactions", "Read"))
_LOOK = str(QT_TRANSLATE_NOOP("TeamReactions", "Look"))
_ANSWER = str(QT_TRANSLATE_NOOP("TeamReactions", "Answer"))


class TeamReactions:
    """Notices speak of what concerns the agent and happened elsewhere; the rest shows in its place."""

    def __init__(self, around: Around, commands: TeamCommands, parent: QObject) -> None:
        self._around, self._commands = around, commands
        do = around.do
        lists = {
            "staff": do.list_staff, "promises": do.list_promises, "handoffs": do.list_handoffs,
            "consults": do.list_consults, "queue": do.list_queue, "praise": do.list_praise,
        }  # fmt: skip
        self._lists = {name: Asking(ask, parent) for name, ask in lists.items()}
        self._thanked: set[str] = set()
        self._expected = False
        self._steps: dict[type, Callable[[Any], None]] = {
            promise_events.PromiseChanged: self._promise,
            promise_events.PromiseWarned: self._warned,
            team_events.HandoffChanged: self._handoff,
            team_events.HandoffOpened: commands.show_handoff,
            desk_events.ConsultChanged: self._consult,
            team_events.CasesTaken: self._taken,
            team_events.ReopeningOffered: self._reopening,
            promise_events.PromiseSent: self._sent,
            desk_events.PraiseListed: self._praise,
            team_events.JournalFound: commands.show_journal,
            desk_events.FigureOpened: commands.show_cases,
            desk_events.CasesOfListed: commands.show_cases,
            CaseChanged: self._case,
        }

    def ask_everything(self) -> None:
        """Ask for every list."""
        for asking in self._lists.values():
            asking.want()

    def ask_again(self) -> None:
        """Ask for what changes without an event: who is here, and how needs grow."""
        self._lists["staff"].want()
        self._lists["queue"].want()

    def expect_from_queue(self) -> None:
        """The next case that becomes mine was asked for from the queue: its customer is opened."""
        self._expected = True

    def take(self, event: Event) -> None:
        """React."""
        step = self._steps.get(type(event))
        if step is not None:
            step(event)

    @property
    def _me(self) -> str:
        return self._around.board.me.login

    def _promise(self, event: promise_events.PromiseChanged) -> None:
        self._lists["promises"].want()
        self._around.seen(event.promise.id)

    def _warned(self, event: promise_events.PromiseWarned) -> None:
        self._lists["promises"].want()
        tone = Tone.PROBLEM if event.promise.state is PromiseState.BROKEN else Tone.WARNING
        self._notice(partial(self._warning, event), tone, _OPEN, event.promise)

    def _warning(self, event: promise_events.PromiseWarned) -> str:
        one, now = event.promise, self._around.fittings.now()
        broken, led = one.state is PromiseState.BROKEN, event.as_ is Warned.LEAD
        message = {
            (False, False): translate("TeamReactions", "Promised to {who}, due {when}: {what}."),
            (False, True): translate("TeamReactions", "At risk: {owner} promised {who}, due {when}: {what}."),
            (True, False): translate("TeamReactions", "A promise to {who} is broken: {what}."),
            (True, True): translate(
                "TeamReactions", "A promise to {who} is broken, made by {owner}: {what}."
            ),
        }[broken, led]
        return message.format(
            owner=self._around.board.name_of(one.by),
            who=one_line(event.name or one.to, 60),
            when=moments.until(one.due, now),
            what=wording.promised(one),
        )

    def _handoff(self, event: team_events.HandoffChanged) -> None:
        self._lists["handoffs"].want()
        offer, board = event.handoff, self._around.board
        self._around.seen(offer.id)
        to_me = offer.receiver == self._me or (not offer.receiver and offer.department == board.me.department)
        if offer.state is HandoffState.OFFERED and to_me and offer.sender != self._me:

            def words() -> str:
                message = translate("TeamReactions", "{who} offers you a case: {why}.")
                return message.format(
                    who=board.name_of(offer.sender), why=one_line(offer.reason, 120).rstrip(".")
                )

            self._notice(words, Tone.WARNING, _READ, offer, waits=True)
        elif offer.sender == self._me:
            self._answered(event)

    def _answered(self, event: team_events.HandoffChanged) -> None:
        offer = event.handoff
        if self._answer_to(offer):
            accepted = offer.state is HandoffState.ACCEPTED
            tone = Tone.DONE if accepted else Tone.WARNING
            self._notice(partial(self._answer_to, offer), tone, "" if accepted else _LOOK, offer)

    def _answer_to(self, offer: Handoff) -> str:
        who = self._around.board.whom(offer.answered_by or offer.receiver, offer.department)
        message = {
            HandoffState.ACCEPTED: translate("TeamReactions", "{who} accepted your handoff."),
            HandoffState.DECLINED: translate("TeamReactions", "{who} declined your handoff: {why}."),
            HandoffState.CAME_BACK: translate(
                "TeamReactions", "Nobody took your handoff to {who}: it is yours."
            ),
        }.get(offer.state, "")
        return message.format(who=who, why=one_line(offer.answer, 160))

    def _consult(self, event: desk_events.ConsultChanged) -> None:
        self._lists["consults"].want()
        consult, board = event.consult, self._around.board
        self._around.seen(consult.id)
        of_me = consult.asked_of == self._me or (
            not consult.asked_of and consult.department == board.me.department
        )
        if consult.state is ConsultState.ASKED and of_me and consult.asked_by != self._me:

            def asks() -> str:
                message = translate("TeamReactions", "{who} asks you: {question}")
                question = one_line(consult.question, 160)
                return message.format(who=board.name_of(consult.asked_by), question=question)

            self._notice(asks, Tone.WARNING, _ANSWER, consult)
        elif consult.asked_by == self._me and consult.state in (ConsultState.ANSWERED, ConsultState.DECLINED):

            def answered() -> str:
                message = translate("TeamReactions", "{who} answered: {answer}")
                who = board.name_of(consult.answered_by or consult.asked_of)
                return message.format(who=who, answer=one_line(consult.answer, 160))

            self._notice(answered, Tone.WARNING, _READ, consult, waits=not self._on_the_line(consult))

    def _on_the_line(self, consult: Consult) -> bool:
        """Whether the caller waits for this answer."""
        live = self._around.contexts.of_calls()
        return any(state.case is not None and state.case.id == consult.case_id for state in live)

    def _reopening(self, event: team_events.ReopeningOffered) -> None:
        case = event.case
        why = "the customer called about it again"
        reopen = partial(self._around.do.set_case_state, event.context, CaseState.OPEN, why)

        def told() -> Notice:
            message = translate("TeamReactions", "Case {number}, “{topic}”, was solved lately.")
            words = message.format(number=case.number, topic=one_line(case.topic, 80))
            question = translate("TeamReactions", "Is this conversation about it?")
            button = translate("TeamReactions", "Reopen")
            return Notice(words, question, Tone.WARNING, button, reopen, event.context)

        self._around.notice(told)

    def _sent(self, event: promise_events.PromiseSent) -> None:
        if event.state not in (NoteState.KEPT, NoteState.NEEDS_YOU):
            return
        kept = event.state is NoteState.KEPT

        def told() -> Notice:
            message = translate("TeamReactions", "Kept here, and sent when the store is back: {what}.")
            if not kept:
                message = translate("TeamReactions", "The promise could not be sent: {what}.")
            words = message.format(what=wording.promised(event.promise))
            tone = Tone.WARNING if kept else Tone.PROBLEM
            return Notice(
                words, one_line(said(event.message), 200), tone, about=event.promise.id, passes=kept
            )

        self._around.notice(told)

    def _taken(self, event: team_events.CasesTaken) -> None:
        who = self._around.board.name_of(event.by)

        def told() -> Notice:
            message = translate("TeamReactions", "{who} took over case {number}: {why}.")
            words = message.format(who=who, number=event.case.number, why=one_line(event.why, 160))
            return Notice(words, "", Tone.WARNING)

        self._around.notice(told)

    def _praise(self, event: desk_events.PraiseListed) -> None:
        for praise in event.mine:
            if praise.seen is None and praise.id not in self._thanked:
                self._thanked.add(praise.id)
                self._around.notice(partial(self._kind_words, praise))

    def _kind_words(self, praise: Praise) -> Notice:
        message = translate("TeamReactions", "Somebody praised you: “{words}”")
        words = message.format(words=one_line(praise.text, 300))
        read, see = translate("TeamReactions", "How kind"), partial(self._around.do.see_praise, praise.id)
        return Notice(words, "", Tone.WARNING, read, see, about="praise", waits=True)

    def _case(self, event: CaseChanged) -> None:
        self._lists["queue"].want()
        if self._expected and event.case.owner == self._me:
            self._expected = False
            self._around.open_customer(event.case.customer_id, event.case.id)

    def _notice(
        self, words: Callable[[], str], tone: Tone, button: str, what: object, *, waits: bool = False
    ) -> None:
        """Offers and questions stand on the desk, too; a promise's notice stays until somebody acts."""
        act = partial(self._commands.open, what) if button else None
        about, passes = getattr(what, "id", ""), not isinstance(what, Promise)

        def told() -> Notice:
            named = translate("TeamReactions", button) if button else ""
            return Notice(words(), "", tone, named, act, about, passes, waits)

        self._around.notice(told)
