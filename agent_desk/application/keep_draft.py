"""Keep a draft: what the agent types is on this machine's disk within a second of each key."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING

from agent_desk.application.events import DraftKept, NoteStateChanged, SheetRestored
from agent_desk.application.ports import DraftStore, StoreProblem, TaskRunner
from agent_desk.domain.case import Draft, NoteState, what_follows
from agent_desk.domain.masking import mask
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.contexts import Context
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.session import Session

    Typed = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Kept:
    """Of one context: whose its drafts are and of which case, by their ids, and the last of each.

    ``last`` is by sheet (the note is the sheet ""); one that is not on disk as it is has no text any more.
    """

    customer: str = ""
    case: str = ""
    last: dict[str, Draft] = field(default_factory=dict)

    def forget(self, sheet: str) -> None:
        """Whatever is kept next is another draft, even in the same words."""
        if sheet in self.last:
            self.last[sheet] = replace(self.last[sheet], text="")

    def next_of(self, sheet: str) -> int:
        """The revision of the next draft."""
        return self.last[sheet].revision + 1 if sheet in self.last else 1


class KeepDraft:
    """Works on the draft lane, which no store and no network can hold up."""

    def __init__(
        self, session: Session, drafts: DraftStore, open_customer: OpenCustomer, draft_lane: TaskRunner
    ) -> None:
        self._session = session
        self._drafts = drafts
        self._open_customer = open_customer
        self._draft_lane = draft_lane
        self._kept: dict[str, _Kept] = {}
        self._unkept: dict[tuple[str, str], tuple[Context, str]] = {}

    def __call__(self, context: str, text: str, then: Callable[[Draft | None], None] | None = None) -> None:
        """Keep the text as it stands (an empty one removes the draft), then go on with ``then``, which gets
        the draft, or None if it could not be kept."""

        def kept(done: Future[Draft | None]) -> None:
            self._tell(context, done)
            if then is not None:
                then(None if done.exception() else done.result())

        known = self._session.contexts.get(context)  # as it is now: it may be closed before the lane is free
        self._draft_lane.submit(lambda: self._keep(known, mask(text))).add_done_callback(kept)

    def keep_again(self) -> None:
        """Try again what could not be kept and was not typed anew since: the disk may have room now."""
        for (context, sheet), unkept in tuple(self._unkept.items()):
            self._draft_lane.submit(partial(self._keep_once_more, context, sheet, unkept))

    def _keep_once_more(self, context: str, sheet: str, unkept: tuple[Context, str]) -> None:
        if self._unkept.get((context, sheet)) is not unkept:
            return
        with suppress(StoreProblem):
            draft = self._keep(*unkept, sheet)
            if not sheet and draft is not None:
                self._tell_kept(draft)

    def type_sheet(self, context: str, sheet: str, typed: Typed) -> None:
        """Keep what a half-written sheet holds; nothing removes it: its act is done, or not wanted."""
        masked = [[name, mask(text)] for name, text in typed if text]
        words = json.dumps(masked, ensure_ascii=False) if masked else ""
        known = self._session.contexts.get(context)
        self._session.on(self._draft_lane, lambda: self._keep(known, words, sheet))

    def discard(self, context: str, text: str) -> None:
        """Remove what was saved as a note from the draft; what the agent has typed on meanwhile stays."""

        def remove() -> None:
            self._saved_unkept(context, text)
            kept = self._note_in(context)
            if kept is None or not kept.text.startswith(text):
                return
            self._of(context).forget("")
            rest = what_follows(kept.text, text)
            if not rest:
                self._drafts.discard(context)
            elif rest != kept.text:
                self._drafts.keep(replace(kept, text=rest))

        self._session.on(self._draft_lane, remove)

    def _saved_unkept(self, context: str, text: str) -> None:
        unkept = self._unkept.pop((context, ""), None)
        if unkept is not None and (rest := what_follows(unkept[1], text)):
            self._unkept[context, ""] = unkept[0], rest

    def add(self, customer_id: str, text: str, then: Callable[[], None] = lambda: None) -> None:
        """Add a text to the draft in the customer's own context: it could not be saved as what it was.

        ``then`` is called once it is kept.
        """

        def add() -> None:
            context = f"customer:{customer_id}"
            before, added = self._note_in(context), mask(text)
            kept = self._about(self._session.contexts.get(context))
            kept.customer = customer_id
            if before is not None:  # perhaps of an earlier run, and not restored yet
                kept.last.setdefault("", before)
                kept.case = kept.case or before.case_id or ""
            words = mask(f"{before.text}\n{added}") if before else added
            draft = self._write(context, kept, words)
            then()
            self._session.publish(DraftKept(draft, added))
            self._open(context, customer_id, kept.case)

        self._session.on(self._draft_lane, add)

    def restore(self) -> None:
        """Announce the drafts of an earlier run, each in its context with its customer."""

        def announce() -> None:
            for draft in self._drafts.drafts():
                kept = self._of(draft.context)
                kept.customer, kept.case = draft.customer_id or "", draft.case_id or ""
                kept.last[draft.sheet] = draft
                self._session.publish(_restored(draft) if draft.sheet else DraftKept(draft))
                if draft.customer_id:
                    self._open(draft.context, draft.customer_id, draft.case_id or "")

        self._session.on(self._draft_lane, announce)

    def _note_in(self, context: str) -> Draft | None:
        found = (one for one in self._drafts.drafts() if one.context == context and not one.sheet)
        return next(found, None)

    def _open(self, context: str, customer_id: str, case_id: str = "") -> None:
        if self._session.contexts.get(context).customer is None:
            self._session.on_store(lambda: self._open_customer(context, customer_id, case_id))

    def _keep(self, known: Context, text: str, sheet: str = "") -> Draft | None:
        self._unkept[known.id, sheet] = known, text
        draft = self._kept_as(known, text, sheet)
        del self._unkept[known.id, sheet]
        return draft

    def _kept_as(self, known: Context, text: str, sheet: str) -> Draft | None:
        kept = self._about(known)
        if not text:
            kept.forget(sheet)
            self._drafts.discard(known.id, sheet)
            return None
        last = kept.last.get(sheet)
        if last is not None and (last.text, last.customer_id or "") == (text, kept.customer):
            return last  # it is on disk as it is
        return self._write(known.id, kept, text, sheet)

    def _write(self, context: str, kept: _Kept, text: str, sheet: str = "") -> Draft:
        draft = Draft(
            context=context,
            text=text,
            revision=kept.next_of(sheet),
            changed=self._session.clock.now(),
            case_id=kept.case or None,
            customer_id=kept.customer or None,
            sheet=sheet,
        )
        kept.last[sheet] = replace(draft, text="")  # unless it is kept
        self._drafts.keep(draft)
        kept.last[sheet] = draft
        return draft

    def _about(self, known: Context) -> _Kept:
        """Whose the context's drafts are, and of which case: in a closed context, and before the store tells,
        as it was before."""
        kept = self._of(known.id)
        if known.customer is not None or known.call is not None:
            customer = known.customer.id if known.customer else ""
            if customer != kept.customer:
                kept.customer, kept.case = customer, ""
        if known.case is not None:
            kept.case = known.case.id
        if not kept.customer:  # nor has the store told; the context is opened for somebody all the same
            kept.customer, kept.case = known.wanted, kept.case or known.wanted_case
        return kept

    def _of(self, context: str) -> _Kept:
        return self._kept.setdefault(context, _Kept())

    def _tell(self, context: str, done: Future[Draft | None]) -> None:
        problem = done.exception()
        if problem is not None:
            words = problem.message if isinstance(problem, StoreProblem) else f"{type(problem).__name__}."
            remedy = getattr(problem, "remedy", "") or Sentence("Copy your note to a safe place.")
            self._session.publish(NoteStateChanged(context, NoteState.NOT_KEPT, in_turn(words, remedy)))
        elif (draft := done.result()) is not None:
            self._tell_kept(draft)

    def _tell_kept(self, draft: Draft) -> None:
        self._session.publish(DraftKept(draft))
        self._session.publish(NoteStateChanged(draft.context, NoteState.KEPT))


def _restored(draft: Draft) -> SheetRestored:
    """What was kept by another version of the program, and means nothing to this one, is an empty sheet."""
    try:
        typed = tuple((str(name), str(text)) for name, text in json.loads(draft.text))
    except (ValueError, TypeError):
        typed = ()
    return SheetRestored(draft.context, draft.sheet, typed, draft.customer_id or "", draft.case_id or "")
