"""What the team's actions do: each opens its sheet or page; modules are imported when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.desk_events import CasesOfListed, FigureOpened
from agent_desk.application.team_events import HandoffOpened, JournalFound
from agent_desk.domain.case import CaseState
from agent_desk.domain.consult import Consult, ConsultState
from agent_desk.domain.handoff import Handoff
from agent_desk.domain.need import QueuedCase
from agent_desk.domain.praise import Praise
from agent_desk.domain.promise import Promise
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.domain.staff import Colleague
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.team.around import Around
    from agent_desk.ui.team.case_sheets import ReasonWanted
    from agent_desk.ui.team.sheet import Sheet
    from agent_desk.ui.team.team import Team


class TeamCommands:
    """Handlers of the late actions, and what rows of the desk open."""

    def __init__(self, window: DeskWindow, team: Team) -> None:
        self._w, self._team = window, team
        self._journal_wanted = ""

    def handlers(self) -> dict[str, Callable[[], None]]:
        """A function for each late action."""
        return {
            "promise": self._promise,
            "keep_promise": self._keep,
            "consult": self._consult,
            "hand_off": self._hand_off,
            "praise": self._praise,
            "reach_owner": self._reach,
            "wait": self._wait,
            **{name: partial(self._reason, name) for name in ("solve", "close_case", "reopen", "take_over")},
            "journal": self._journal,
            "transfer": self._transfer,
            "rating": self._rating,
            "tell": self._tell,
            "team": self.show_team,
            "next_case": self._next_case,
            "batch": self._batch,
            "plan_shift": self._plan_shift,
        }

    def open(self, what: object) -> None:
        """Open what a row of the desk, or a notice, stands for."""
        self._team.around.seen(getattr(what, "id", ""))
        if isinstance(what, Promise):
            self._w.acts.open_customer(what.customer_id, what.case_id)
            self._keep_one(what)
        elif isinstance(what, Handoff):
            self._w.use_cases.open_handoff(what.id)
        elif isinstance(what, Consult):
            self._open_consult(what)
        elif isinstance(what, QueuedCase):
            self._w.acts.open_customer(what.case.customer_id, what.case.id)
        elif isinstance(what, Praise):
            self.read_praise(what)
        elif what is not None:
            self.show_team()

    def show_team(self) -> None:
        """The lead's page, or who is here."""
        from agent_desk.ui.team.lead_page import LeadPage

        page = LeadPage(self._team.around, self._w.columns)
        page.person_wanted.connect(self._show_person)
        self._team.pages.open(page)

    def show_handoff(self, event: HandoffOpened) -> None:
        """An offer can be read."""
        from agent_desk.ui.team.handoff_page import HandoffPage

        self._team.pages.open(HandoffPage(self._team.around, event, self._w.columns))

    def show_journal(self, event: JournalFound) -> None:
        """The journal that was asked for."""
        if event.context != self._journal_wanted:
            return
        from agent_desk.ui.team.journal_page import JournalPage

        self._journal_wanted = ""
        case = self._w.contexts.state.case
        number = case.number if case is not None else ""
        self._team.pages.open(JournalPage(self._team.around, number, event.entries, self._w.columns))

    def show_cases(self, event: FigureOpened | CasesOfListed) -> None:
        """The cases behind a figure, or of a colleague; Esc goes back to the figures."""
        from agent_desk.ui.team.cases_page import CasesPage

        page = CasesPage(self._team.around, event, self._w.columns)
        page.batch_wanted.connect(self._batch_of)
        self._team.pages.open(page, back=self.show_team)

    def _show_person(self, person: Colleague) -> None:
        """The open cases of a colleague, for a lead."""
        if self._team.board.leads:
            self._w.use_cases.list_cases_of(person.login)

    def read_praise(self, praise: Praise) -> None:
        """The whole of it; it is seen then."""
        who = self._team.board.name_of(praise.colleague)

        def told() -> Notice:
            words = translate("TeamCommands", "Praise for {who}: “{words}”")
            return Notice(words.format(who=who, words=one_line(praise.text, 400)))

        self._w.notices.show_notice(told)
        if praise.colleague == self._team.board.me.login and praise.seen is None:
            self._w.use_cases.see_praise(praise.id)

    def tell_with_reason(self, article_key: str, why: str) -> None:
        """Something else is told than before."""
        self._w.use_cases.tell_answer(self._w.contexts.current, article_key, why)

    def _promise(self) -> None:
        from agent_desk.ui.team.promise_sheet import PromiseSheet

        self._sheet("promise", partial(self._simple, PromiseSheet))

    def _keep(self) -> None:
        shown = [one for one in self._w.contexts.state.promises if one.owed]
        if shown:
            self._keep_some("keep_promise", shown)

    def _keep_one(self, promise: Promise) -> None:
        if promise.owed:
            self._keep_some(f"keep_promise {promise.id}", [promise])

    def _keep_some(self, kind: str, promises: list[Promise]) -> None:
        from agent_desk.ui.team.keep_sheet import KeepSheet

        around, place = self._team.around, self._team.sheets
        self._sheet(kind, lambda context: KeepSheet(around, context, promises, place))

    def _consult(self) -> None:
        from agent_desk.ui.team.consult_sheet import ConsultSheet

        self._sheet("consult", partial(self._simple, ConsultSheet))

    def _open_consult(self, consult: Consult) -> None:
        from agent_desk.ui.team.consult_sheet import AnsweredSheet, AnswerSheet

        mine = consult.asked_by == self._team.board.me.login
        kind = AnsweredSheet if mine or consult.state is not ConsultState.ASKED else AnswerSheet
        around, place = self._team.around, self._team.sheets
        name = f"consult {consult.id} {consult.state}"
        self._sheet(name, lambda context: kind(around, context, consult, place))

    def _hand_off(self) -> None:
        from agent_desk.ui.team.handoff_sheet import HandoffSheet

        self._sheet("hand_off", partial(self._simple, HandoffSheet))

    def _praise(self) -> None:
        from agent_desk.ui.team.praise_sheet import PraiseSheet

        self._sheet("praise", partial(self._simple, PraiseSheet))

    def _rating(self) -> None:
        from agent_desk.ui.team.praise_sheet import RatingSheet

        self._sheet("rating", partial(self._simple, RatingSheet))

    def _transfer(self) -> None:
        from agent_desk.ui.team.transfer_sheet import TransferSheet

        self._sheet("transfer", partial(self._simple, TransferSheet))

    def _wait(self) -> None:
        from agent_desk.ui.team.case_sheets import WaitSheet

        self._sheet("wait", partial(self._simple, WaitSheet))

    def _plan_shift(self) -> None:
        from agent_desk.ui.team.shift_sheet import ShiftSheet

        self._sheet("plan_shift", partial(self._simple, ShiftSheet))

    def _reach(self) -> None:
        from agent_desk.ui.team.reach_sheet import ReachSheet

        state = self._w.contexts.state
        owner = state.case.owner if state.case is not None else None
        mine = owner == self._team.board.me.login
        login = state.former_owner if mine else owner or ""
        if login:
            around, place = self._team.around, self._team.sheets
            make = partial(ReachSheet, around, login=login, parent=place, back=mine)
            self._sheet(f"reach {login}", make)

    def _reason(self, name: str) -> None:
        from agent_desk.ui.team.case_sheets import ReasonSheet

        around, place = self._team.around, self._team.sheets
        self._sheet(name, lambda context: ReasonSheet(around, context, _reasons()[name], place))

    def _journal(self) -> None:
        self._journal_wanted = self._context
        self._w.use_cases.show_journal(self._context)

    def _tell(self) -> None:
        answer = self._w.answers.answer
        if answer is not None:
            self._w.use_cases.tell_answer(self._context, answer.article.key)

    def _next_case(self) -> None:
        self._team.reactions.expect_from_queue()
        self._w.use_cases.take_from_queue("")

    def _batch(self) -> None:
        self._show_batch([(row.case, row.name) for row in self._w.desk.cases])

    def _batch_of(self, cases: object) -> None:
        self._show_batch(list(cases))  # type: ignore[call-overload]

    def _show_batch(self, cases: list[object]) -> None:
        from agent_desk.ui.team.batch_page import BatchPage

        self._team.pages.open(BatchPage(self._team.around, cases, self._w.columns))  # type: ignore[arg-type]

    @property
    def _context(self) -> str:
        return self._w.contexts.current

    def _simple(self, kind: Callable[[Around, str, QWidget], Sheet], context: str) -> Sheet:
        return kind(self._team.around, context, self._team.sheets)

    def _sheet(self, kind: str, make: Callable[[str], Sheet]) -> None:
        if not self._team.board.departments:
            self._w.use_cases.list_staff()  # a connection may have come since it was asked
        self._team.sheets.open(kind, partial(make, self._context))


def _reasons() -> dict[str, ReasonWanted]:
    from agent_desk.ui.team.case_sheets import ReasonWanted

    return {
        "solve": ReasonWanted(
            "check",
            translate("TeamCommands", "The case is solved"),
            translate("TeamCommands", "What solved it"),
            translate("TeamCommands", "Solve it"),
            CaseState.SOLVED,
        ),
        "close_case": ReasonWanted(
            "cross",
            translate("TeamCommands", "Close the case"),
            translate("TeamCommands", "Why it is closed"),
            translate("TeamCommands", "Close it"),
            CaseState.CLOSED,
        ),
        "reopen": ReasonWanted(
            "undo",
            translate("TeamCommands", "Open the case again"),
            translate("TeamCommands", "Why it is not solved"),
            translate("TeamCommands", "Reopen it"),
            CaseState.OPEN,
        ),
        "take_over": ReasonWanted(
            "owner",
            translate("TeamCommands", "Take the case over; its owner is told"),
            translate("TeamCommands", "Why it cannot wait for its owner"),
            translate("TeamCommands", "Take it over"),
            None,
        ),
    }
