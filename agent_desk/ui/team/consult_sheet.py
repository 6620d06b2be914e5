"""F10: ask a colleague or department while caller and case stay; answer what is asked of me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.article_events import ArticleDrafted
from agent_desk.application.desk_events import ConsultChanged
from agent_desk.domain.consult import ConsultState
from agent_desk.ui.i18n import translate
from agent_desk.ui.team import moments
from agent_desk.ui.team.fields import SheetText, Whom, WhomField
from agent_desk.ui.team.sheet import Sheet
from agent_desk.ui.text import PlainLabel, one_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.application.events import Event
    from agent_desk.domain.consult import Consult
    from agent_desk.ui.team.around import Around


class ConsultSheet(Sheet):
    """Whom to ask, and the question."""

    sign = "consult"
    kind = "consult"
    kept = ("question", "whom")

    def __init__(self, around: Around, context: str, parent: QWidget, whom: Whom | None = None) -> None:
        super().__init__(
            around.fittings, context, translate("Consult", "Consult, and keep the caller"), parent
        )
        self._around = around
        self.whom = WhomField(around.fittings, around.board, self)
        self.question = SheetText(3, self)
        self.question.setPlaceholderText(translate("Consult", "What do you need to know?"))
        self.row(translate("Consult", "Whom"), self.whom)
        self.row(translate("Consult", "Question"), self.question)
        self.name_primary(translate("Consult", "Ask"))
        self.say(translate("Consult", "The answer comes into the case."))
        if whom is not None:
            self.whom.choose(whom)

    def begin(self) -> None:
        """The first empty field."""
        (self.question if self.whom.whom() else self.whom).setFocus()

    def act(self) -> None:
        """Ask."""
        whom, question = self.whom.whom(), self.question.text()
        if whom is None:
            self.missing(translate("Consult", "Choose a colleague or a department."), self.whom)
        elif not question:
            self.missing(translate("Consult", "Write the question."), self.question)
        else:
            self.ask(self._around.do.ask_consult, self.context, whom.agent, whom.department, question)

    def settled_by(self, event: Event) -> bool:
        """Whether this question was asked."""
        return asked_by_me(self._around, event)


def asked_by_me(around: Around, event: Event) -> bool:
    """Whether a question of mine was asked; its words may have been masked on their way."""
    if not isinstance(event, ConsultChanged) or event.consult.state is not ConsultState.ASKED:
        return False
    return event.consult.asked_by == around.board.me.login


class AnswerSheet(Sheet):
    """A question that is asked of me: its answer, or why I cannot say."""

    sign = "consult"
    kept = ("answer",)

    def __init__(self, around: Around, context: str, consult: Consult, parent: QWidget) -> None:
        who = around.board.name_of(consult.asked_by)
        super().__init__(
            around.fittings, context, translate("Consult", "{who} asks you").format(who=who), parent
        )
        self._around, self.consult = around, consult
        question = PlainLabel(self)
        question.setProperty("strong", True)
        question.setWordWrap(True)
        question.say(one_line(consult.question, 600))
        asked = PlainLabel(self)
        asked.setProperty("soft", True)
        asked.say(moments.ago(consult.asked, around.fittings.now()))
        self.wide(question)
        self.wide(asked)
        self.answer = SheetText(3, self)
        self.row(translate("Consult", "Answer"), self.answer)
        self.name_primary(translate("Consult", "Answer"))
        self.cannot = self.button(translate("Consult", "I cannot say, because of the above"))
        self.cannot.clicked.connect(self._decline)

    def act(self) -> None:
        """Answer."""
        if not self.answer.text():
            self.missing(translate("Consult", "Write the answer."), self.answer)
            return
        self.ask(self._around.do.answer_consult, self.consult.id, self.answer.text())

    def settled_by(self, event: Event) -> bool:
        """Whether the consult has its answer."""
        return isinstance(event, ConsultChanged) and event.consult.id == self.consult.id

    def _decline(self) -> None:
        if not self.answer.text():
            self.missing(translate("Consult", "Say why, or who knows."), self.answer)
            return
        self.ask(self._around.do.decline_consult, self.consult.id, self.answer.text())


class AnsweredSheet(Sheet):
    """The answer to a question of mine; with one act it becomes an article's draft."""

    sign = "consult"

    def __init__(self, around: Around, context: str, consult: Consult, parent: QWidget) -> None:
        who = around.board.name_of(consult.answered_by or consult.asked_of)
        title = (
            translate("Consult", "What {who} answered")
            if consult.answer
            else translate("Consult", "You asked {who}")
        )
        super().__init__(around.fittings, context, title.format(who=who), parent)
        self._around, self.consult = around, consult
        for words, strong in ((consult.question, False), (consult.answer, True)):
            label = PlainLabel(self)
            label.setProperty("strong" if strong else "soft", True)
            label.setWordWrap(True)
            label.say(one_line(words, 1_000))
            self.wide(label)
        self.name_primary(translate("Consult", "Make an article draft"))
        self.primary.setEnabled(bool(consult.answer))
        if not consult.answer:
            self.say(translate("Consult", "Not answered yet."))

    def act(self) -> None:
        """Draft an article of question and answer."""
        if self.consult.answer:
            self.ask(self._around.do.draft_from_consult, self.consult.id)

    def settled_by(self, event: Event) -> bool:
        """Whether the draft is there."""
        return isinstance(event, ArticleDrafted) and event.draft.case_id == self.consult.case_id
