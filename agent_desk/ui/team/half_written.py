"""Half-written sheets as drafts: told where they were left, gone on with, and discarded on a word only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from agent_desk.ui.action_table import ACTIONS
from agent_desk.ui.actions import bare
from agent_desk.ui.i18n import translate
from agent_desk.ui.panes.notices import Notice, Tone
from agent_desk.ui.team.kept_sheets import FILLED_IN
from agent_desk.ui.wording_of_context import who_calls

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.events import SheetRestored
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.panes.desk import DeskPane
    from agent_desk.ui.panes.notices import Notices
    from agent_desk.ui.team.sheet_place import SheetPlace


class HalfWritten:
    """What an earlier run, or a tab that was closed, left half-written; ``openers`` open a sheet by its kind.

    To close a tab is one key and easily pressed: nothing that was typed goes with it.
    """

    def __init__(
        self,
        place: SheetPlace,
        openers: dict[str, Callable[[], None]],
        contexts: Contexts,
        notices: Notices,
        desk: DeskPane,
    ) -> None:
        self._place, self._openers = place, openers
        self._contexts, self._notices = contexts, notices
        self._found: tuple[str, list[str]] = ("", [])
        desk.context_wanted.connect(self._open_from_desk)

    def look_at(self, context: str) -> None:
        """A context is looked at: say what is half-written there."""
        if found := self._place.kept.look_at(context):
            self._found = (context, found)
        for kind in found:
            self._tell(context, kind)

    def leave(self, context: str) -> tuple[SheetRestored, ...]:
        """A context is closed: what is half-written there, which is a draft from now on."""
        who = partial(who_calls, self._contexts[context])
        sheets = self._place.leave(context)
        if sheets:
            self._notices.show_notice(lambda: self._kept(context, who()))
        return sheets

    def _kept(self, context: str, who: str) -> Notice:
        message = translate("HalfWritten", "What you typed for {who} is kept under “Drafts”.").format(who=who)
        button = translate("HalfWritten", "Discard it")
        return Notice(message, button=button, act=partial(self._discard, context), about=context)

    def _discard(self, context: str) -> None:
        if context not in self._contexts.tabs:
            self._place.discard(context)

    def _open_from_desk(self, context: str) -> None:
        """A row of the desk was opened, and its context is looked at: a draft's sheet is what was wanted."""
        (told, found), self._found = self._found, ("", [])
        kinds = [kind for kind in found if self._opener(context, kind) is not None]
        if told == context == self._contexts.current and kinds and not self._contexts[context].live:
            if len(found) == 1:
                self._notices.seen(context)
            self._go_on(kinds[0])

    def _tell(self, context: str, kind: str) -> None:
        spec = next((spec for spec in ACTIONS if spec.id == kind.partition(" ")[0]), None)
        if spec is None:
            return

        def told() -> Notice:
            name = bare(translate("Actions", spec.text))
            message = translate("HalfWritten", "“{name}” is half-written here.").format(name=name)
            remedy = translate("HalfWritten", "What you typed is kept.")
            act = self._opener(context, kind)
            button = translate("HalfWritten", "Go on") if act else ""
            return Notice(message, remedy, Tone.WARNING, button, act, context)

        self._notices.show_notice(told)

    def _opener(self, context: str, kind: str) -> Callable[[], None] | None:
        if self._place.is_aside(context, kind) or kind.removesuffix(FILLED_IN) in self._openers:
            return partial(self._go_on, kind)
        return None

    def _go_on(self, kind: str) -> None:
        """Open the sheet that waits, else one made anew, with what was left."""
        if not self._place.bring_back(kind):
            self._openers[kind.removesuffix(FILLED_IN)]()
