"""What the agent does: each act calls a use case for the context that is looked at, and may be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from agent_desk.domain.call import CallState
from agent_desk.domain.quick import dataclass
from agent_desk.ui.context_state import asking, searching, typed
from agent_desk.ui.i18n import translate
from agent_desk.ui.later_acts import DoneTo, came_after, standing_of
from agent_desk.ui.panes.notices import Notice
from agent_desk.ui.wording_of_context import identity_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_desk.application.events import Event, SheetRestored
    from agent_desk.application.use_cases import UseCases
    from agent_desk.domain.case import Case
    from agent_desk.ui.contexts import Contexts
    from agent_desk.ui.later_acts import Standing


@dataclass(frozen=True, slots=True)
class Undoable:
    """An act that can be taken back, in which context it was done, and the notice that offers it.

    ``done_to`` is what it was done to, if that was a case or something of one; ``standing`` how that case
    stood then.
    """

    context: str
    take_back: Callable[[], None]
    told: Callable[[], Notice]
    done_to: DoneTo | None = None
    standing: Standing | None = None


class Acts(QObject):
    """Verbs of the window."""

    noticed = Signal(object)
    unnoticed = Signal(object)
    undo_changed = Signal()

    def __init__(self, use_cases: UseCases, contexts: Contexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._do = use_cases
        self._contexts = contexts
        self._undoable: Undoable | None = None
        self.owning: set[str] = set()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._undoable is not None

    def answer(self) -> None:
        """Answer the call that is looked at, perhaps again after it was held, else the one that rings
        longest."""
        ringing = [s for s in self._contexts.of_calls() if s.call and s.call.state is CallState.RINGING]
        names = [state.context for state in ringing]
        looked_at = self._contexts.state
        if looked_at.call is not None and looked_at.call.state is CallState.HELD:
            names.append(looked_at.context)
        if names:
            name = self._contexts.current if self._contexts.current in names else names[0]
            self._contexts.look_at(name)
            self._do.answer_call(name)

    def end(self) -> None:
        """End the call that is looked at."""
        self._do.end_call(self._contexts.current)

    def open(self, context: str) -> None:
        """Look at a context; its customer is asked for if it is not shown: the use cases forget what is
        closed, and a draft that is opened again must be saved to somebody."""
        self._contexts.open(context)
        state = self._contexts[context]
        if state.unasked:
            self._do.choose_customer(context, state.unasked, state.which)

    def open_customer(self, customer_id: str, case_id: str = "") -> None:
        """Open a customer in a tab of its own, with this case, else the one that changed last."""
        self.open(self._contexts.place_of(customer_id, case_id))

    def choose(self, customer_id: str) -> None:
        """The caller is this customer, or the draft about them; else the customer opens in a tab."""
        state = self._contexts.state
        begun = self._contexts.typed_in(state.context)
        if state.call is None and (state.customer is not None or not begun):
            self.open_customer(customer_id)
        else:
            self._do.choose_customer(state.context, customer_id)

    def attach(self, customer_id: str = "") -> None:
        """Attach the caller's number to a customer (or to the open one), with undo."""
        state = self._contexts.state
        identity = state.unknown_number
        chosen = customer_id or (state.customer.id if state.customer else "")
        if identity is None or not chosen:
            return
        context = state.context
        self._do.attach_number(context, chosen, identity)

        def message() -> str:
            return translate("Acts", "{number} is attached.").format(number=identity_shown(identity))

        self.offer_undo(message, context, lambda: self._do.detach_number(context, chosen, identity))

    def own(self) -> None:
        """Own the case; the notice with its undo comes when the store has said yes."""
        self.owning.add(self._contexts.current)
        self._do.own_case(self._contexts.current)

    def owned(self, context: str, number: str) -> None:
        """The store said yes."""
        self.owning.discard(context)

        def message() -> str:
            return translate("Acts", "You own case {number}.").format(number=number)

        case = self._contexts[context].case
        done_to = DoneTo(case.id) if case is not None else None
        self.offer_undo(message, context, lambda: self._do.release_case(context), done_to)

    def undo(self) -> None:
        """Take the last act back."""
        act = self._undoable
        self._forget_undo()
        if act is not None:
            act.take_back()

    def ask(self, question: str) -> None:
        """Ask for answers to what was typed; an empty question asks for suggestions."""
        state = asking(self._contexts.state, question)
        self._contexts.put(state)
        self._do.find_answers(state.context, question, state.asked)

    def suggest(self, context: str) -> None:
        """Ask for suggestions, unless the agent typed a question."""
        if self._contexts.has(context) and not self._contexts[context].question:
            state = asking(self._contexts[context], "")
            self._contexts.put(state)
            self._do.find_answers(context, "", state.asked)

    def confirm(self, article_key: str) -> None:
        """ "This answered it": what was typed, or what it was suggested by."""
        state = self._contexts.state
        suggested = (one.suggested_by for one in state.answers if one.article.key == article_key)
        question = state.question if state.question.strip() else next(suggested, "")
        self._do.confirm_answer(state.context, question, article_key)

    def search(self, text: str) -> None:
        """Search customers for the caller."""
        state = searching(self._contexts.state, text)
        self._contexts.put(state)
        if text.strip():
            self._do.search_customers(state.context, text, state.searched)

    def type_note(self, context: str, text: str) -> None:
        """The note's text changed in the window; :meth:`keep_note` follows within 250 ms."""
        if self._contexts.has(context):
            self._contexts.put(typed(self._contexts[context], text))

    def keep_note(self, context: str, text: str) -> None:
        """Keep the draft on disk."""
        self._do.type_note(context, text)

    def save_note(self, context: str, text: str) -> None:
        """Save the note on the case."""
        self._do.save_note(context, text)

    def ask_again(self, connection: str = "") -> None:
        """Ask one connection again, or every one (those that failed, if any did)."""
        from agent_desk.ui.models.view_rows import can_retry

        state = self._contexts.state
        failed = [part.connection for part in state.parts if can_retry(part)]
        every = failed or [part.connection for part in state.parts]
        for name in [connection] if connection else every:
            self._do.ask_again(state.context, name)

    def close(self, context: str, sheets: tuple[SheetRestored, ...] = ()) -> None:
        """Close a tab; its draft stays kept, and so do its half-written sheets."""
        if self._undoable is not None and self._undoable.context == context:
            self._forget_undo()
        self._contexts.close(context, sheets)
        self._do.close_context(context)

    def offer_undo(
        self,
        message: Callable[[], str],
        context: str,
        take_back: Callable[[], None],
        done_to: DoneTo | None = None,
    ) -> None:
        """Tell what was done, and offer to take it back: the last act alone, so that no button takes back
        another. ``message`` says it in the window's language; ``done_to`` is what a later act must leave
        alone."""

        def told() -> Notice:
            return Notice(message(), button=translate("Acts", "Undo (Ctrl+Z)"), act=self.undo)

        self._forget_undo()
        case = self._shown(done_to.case_id) if done_to is not None else None
        self._undoable = Undoable(context, take_back, told, done_to, standing_of(case) if case else None)
        self.undo_changed.emit()
        self.noticed.emit(told)

    def heard(self, event: Event) -> None:
        """An act that was done to the same case afterwards, here or elsewhere, ends the offer: to take back
        what came before it would undo it, too."""
        act = self._undoable
        if act is not None and act.done_to is not None and came_after(event, act.done_to, act.standing):
            self._forget_undo()

    def _shown(self, case_id: str) -> Case | None:
        cases = (self._contexts[name].case for name in self._contexts.tabs)
        return next((case for case in cases if case is not None and case.id == case_id), None)

    def _forget_undo(self) -> None:
        act, self._undoable = self._undoable, None
        if act is not None:
            self.unnoticed.emit(act.told())
            self.undo_changed.emit()
