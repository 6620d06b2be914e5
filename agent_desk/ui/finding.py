"""Find anything: what the command palette offers, and what becomes of what is chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.ui.action_spec import Menu
from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.action_words import other_words
from agent_desk.ui.actions import bare, key_words
from agent_desk.ui.context_state import PALETTE, ContextState
from agent_desk.ui.delegates.match_row import icon_of
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.models.command_rows import CommandRow, Kind
from agent_desk.ui.text import one_line
from agent_desk.ui.wording import call_in_words
from agent_desk.ui.wording_of_context import number_of, who_calls

if TYPE_CHECKING:
    from agent_desk.ui.main_window import DeskWindow
    from agent_desk.ui.panes.command_palette import CommandPalette


class Finding:
    """The palette is made when it is first wanted."""

    def __init__(self, window: DeskWindow) -> None:
        self._w = window
        self.palette: CommandPalette | None = None

    def find(self) -> None:
        """Open the command palette, or close it."""
        if self.palette is None:
            from agent_desk.ui.panes.command_palette import CommandPalette

            w = self._w
            self.palette = CommandPalette(w.fittings, w.contexts, w.use_cases, self.offers, w.whole)
            self.palette.chosen.connect(self.choose)
        if not self.palette.close_palette():
            self.palette.open()

    def close(self) -> bool:
        """Esc: close the palette; returns whether it was open."""
        return self.palette is not None and self.palette.close_palette()

    def found(self, state: ContextState) -> None:
        """Customers or articles arrived for the palette."""
        if self.palette is not None:
            self.palette.show_state(state)

    def resized(self) -> None:
        """The window has another size."""
        if self.palette is not None and self.palette.isVisible():
            self.palette.show_state(self._w.contexts[PALETTE])

    def offers(self) -> list[CommandRow]:
        """The open contexts, the actions, those that make sense now first, and the agent's own cases."""
        return [*self._contexts(), *self._actions(), *self._cases()]

    def choose(self, row: CommandRow) -> None:
        """Do what a row stands for, or open whom or what it names."""
        if row.kind is Kind.ACTION:
            self._w.actions_table.made[row.id].trigger()
            return
        self._w.commands.wide.leave()
        if row.kind is Kind.CONTEXT:
            self._w.acts.open(row.id)
        elif row.kind is Kind.ARTICLE:
            answers = self._w.contexts[PALETTE].answers
            self._w.answers.show_article(next(a for a in answers if a.article.key == row.id))
        elif row.kind is Kind.CASE:
            case = next(one.case for one in self._w.desk.cases if one.case.id == row.id)
            self._w.acts.open_customer(case.customer_id, case.id)
        else:
            self._w.acts.open_customer(row.id)

    def _contexts(self) -> list[CommandRow]:
        states = [self._w.contexts[name] for name in self._w.contexts.tabs]
        return [
            CommandRow(
                Kind.CONTEXT,
                state.context,
                who_calls(state),
                joined((self._how(state), number_of(state), _about(state))),
                icon="phone" if state.call is not None else icon_of(state.customer),
            )
            for state in states
        ]

    def _actions(self) -> list[CommandRow]:
        made = self._w.actions_table.made
        rows = [
            CommandRow(
                Kind.ACTION,
                spec.id,
                bare(translate("Actions", spec.text)),
                "",
                key_words(spec),
                spec.icon,
                made[spec.id].isEnabled(),
                f"{bare(spec.text)} {other_words(spec.id)}",
            )
            for spec in ACTIONS
            if spec.id in made and spec.menu is not Menu.HIDDEN and spec.id != "find"
        ]
        return sorted(rows, key=lambda row: not row.enabled)

    def _how(self, state: ContextState) -> str:
        if state.call is None:
            return translate("Palette", "open here")
        return call_in_words(state.call, may_be_held=state.call.may_be_held(self._w.contexts.live_calls()))

    def _cases(self) -> list[CommandRow]:
        return [
            CommandRow(
                Kind.CASE,
                row.case.id,
                one_line(row.name, 120),
                joined((row.case.number, one_line(row.case.topic, 80))),
                icon="owner",
            )
            for row in self._w.desk.cases
        ]


def _about(state: ContextState) -> str:
    return joined((state.case.number, one_line(state.case.topic, 80))) if state.case is not None else ""
