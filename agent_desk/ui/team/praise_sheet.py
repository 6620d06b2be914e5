"""F12: praise reaches the colleague and their lead. After a call, what the customer said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from agent_desk.application.desk_events import CallRated, PraiseGiven
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.team.fields import Choice, SheetText, WhomField
from agent_desk.ui.team.sheet import Sheet

if TYPE_CHECKING:
    from agent_desk.application.events import Event
    from agent_desk.ui.team.around import Around


class PraiseSheet(Sheet):
    """Who is praised, and in which words."""

    sign = "praise"
    kind = "praise"
    kept = ("words", "whom")

    def __init__(self, around: Around, context: str, parent: QWidget) -> None:
        super().__init__(around.fittings, context, translate("Praise", "Praise a colleague"), parent)
        self._around = around
        self.whom = WhomField(around.fittings, around.board, self, departments=False)
        self.words = SheetText(3, self)
        self.words.setPlaceholderText(translate("Praise", "What the customer said, in their words"))
        self.row(translate("Praise", "Colleague"), self.whom)
        self.row(translate("Praise", "Praise"), self.words)
        self.name_primary(translate("Praise", "Deliver it"))
        self.say(translate("Praise", "They and their lead will see it."))

    def begin(self) -> None:
        """Who it is for."""
        self.whom.setFocus()

    def act(self) -> None:
        """Deliver it."""
        whom, words = self.whom.whom(), self.words.text()
        if whom is None:
            self.missing(translate("Praise", "Choose the colleague."), self.whom)
        elif not words:
            self.missing(translate("Praise", "Write what was said."), self.words)
        else:
            self.ask(self._around.do.give_praise, self.context, whom.agent, words)

    def settled_by(self, event: Event) -> bool:
        """Whether it was delivered."""
        if not isinstance(event, PraiseGiven) or event.context != self.context:
            return False
        who = self._around.board.name_of(event.praise.colleague)
        self._around.notice(
            lambda: Notice(translate("Praise", "The praise goes to {who} and their lead.").format(who=who))
        )
        return True


class RatingSheet(Sheet):
    """1 to 5, and a comment."""

    sign = "praise"
    kind = "rating"
    kept = ("comment", "score")

    def __init__(self, around: Around, context: str, parent: QWidget) -> None:
        super().__init__(
            around.fittings, context, translate("Praise", "What the customer said of this call"), parent
        )
        self._around = around
        self.score = Choice(translate("Praise", "Score"), self)
        self.score.offer(["1", "2", "3", "4", "5"], chosen=-1)
        self.comment = QLineEdit(self)
        self.comment.setPlaceholderText(translate("Praise", "their words, if any"))
        self.row(translate("Praise", "Score"), self.score)
        self.row(translate("Praise", "Comment"), self.comment)
        self.name_primary(translate("Praise", "Record it"))
        self.say(translate("Praise", "1 is bad, 5 is good."))

    def begin(self) -> None:
        """The score."""
        self.score.button(0).setFocus()

    def act(self) -> None:
        """Record it."""
        if self.score.value() < 0:
            self.missing(translate("Praise", "Choose 1 to 5."), self.score.button(0))
            return
        score, comment = self.score.value() + 1, self.comment.text().strip()
        self.ask(self._around.do.record_rating, self.context, score, comment)

    def settled_by(self, event: Event) -> bool:
        """Whether it is recorded."""
        if event != CallRated(self.context):
            return False
        self._around.notice(lambda: Notice(translate("Praise", "The rating is recorded.")))
        return True
