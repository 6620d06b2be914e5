"""Keep a draft: what the agent types is on this machine's disk within a second of each key."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from agent_desk.application.events import DraftKept, NoteStateChanged, SheetRestored
from agent_desk.application.ports import DraftStore, StoreProblem, TaskRunner
from agent_desk.domain.case import Draft, NoteState, what_follows
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence, in_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.contexts import Context
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.session import Session

    Typed = tuple[tuple[str, str], ...]


class KeepDraft:
    """Works on the draft lane, which no store and no network can hold up."""

    def __init__(
        self, session: Session, drafts: DraftStore, open_customer: OpenCustomer, draft_lane: TaskRunner
    ) -> None:
        self._session = session
        self._drafts = drafts
        self._open_customer = open_customer
        self._draft_lane = draft_lane
        self._revisions: dict[tuple[str, str], int] = {}
        self._whose: dict[str, str] = {}
        self._newest: dict[tuple[str, str], Draft] = {}

    def __call__(self, context: str, text: str, then: Callable[[Draft | None], None] | None = None) -> None:
        """Keep the text as it stands (an empty one removes the draft), then go on with ``then``, which gets
        the draft, or None if it could not be kept."""

        def kept(done: Future[Draft | None]) -> None:
            self._tell(context, done)
            if then is not None:
                then(None if done.exception() else done.result())

        known = self._session.contexts.get(context)  # as it is now: it may be closed before the lane is free
        self._draft_lane.submit(lambda: self._keep(known, mask(text))).add_done_callback(kept)

    def type_sheet(self, context: str, sheet: str, typed: Typed) -> None:
        """Keep what a half-written sheet holds; nothing removes it: its act is done, or not wanted."""
        masked = [[name, mask(text)] for name, text in typed if text]
        words = json.dumps(masked, ensure_ascii=False) if masked else ""
        known = self._session.contexts.get(context)
        self._session.on(self._draft_lane, lambda: self._keep(known, words, sheet))

    def discard(self, context: str, text: str) -> None:
        """Remove what was saved as a note from the draft; what the agent has typed on meanwhile stays."""

        def remove() -> None:
            kept = self._note_in(context)
            if kept is None or not kept.text.startswith(text):
                return
            self._newest.pop((context, ""), None)
            rest = what_follows(kept.text, text)
            if not rest:
                self._drafts.discard(context)
            elif rest != kept.text:
                self._drafts.keep(replace(kept, text=rest))

        self._session.on(self._draft_lane, remove)

    def add(self, customer_id: str, text: str, then: Callable[[], None] = lambda: None) -> None:
        """Add a text to the draft in the customer's own context: it could not be saved as what it was.

        ``then`` is called once it is kept.
        """

        def add() -> None:
            context = f"customer:{customer_id}"
            before = self._note_in(context)
            words = f"{before.text}\n{text}" if before else text
            revision = self._revisions[context, ""] = (before.revision if before else 0) + 1
            now = self._session.clock.now()
            draft = Draft(context, mask(words), revision, now, None, customer_id)
            self._drafts.keep(draft)
            self._newest.pop((context, ""), None)
            then()
            self._session.publish(DraftKept(draft))
            self._open(context, customer_id)

        self._session.on(self._draft_lane, add)

    def restore(self) -> None:
        """Announce the drafts of an earlier run, each in its context with its customer."""

        def announce() -> None:
            for draft in self._drafts.drafts():
                self._revisions[draft.context, draft.sheet] = draft.revision
                self._whose[draft.context] = draft.customer_id or ""
                self._newest[draft.context, draft.sheet] = draft
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
        context, customer_id = known.id, self._customer_of(known)
        last = self._newest.pop((context, sheet), None)
        if not text:
            self._drafts.discard(context, sheet)
            return None
        if last is not None and (last.text, last.customer_id) == (text, customer_id):
            self._newest[context, sheet] = last
            return last  # it is on disk as it is
        revision = self._revisions[context, sheet] = self._revisions.get((context, sheet), 0) + 1
        draft = Draft(
            context=context,
            text=text,
            revision=revision,
            changed=self._session.clock.now(),
            case_id=known.case.id if known.case else None,
            customer_id=customer_id,
            sheet=sheet,
        )
        self._drafts.keep(draft)
        self._newest[context, sheet] = draft
        return draft

    def _customer_of(self, known: Context) -> str | None:
        """Whose a draft is: in a closed context, and before the store tells one, whose it was before."""
        if known.customer is not None or known.call is not None:
            self._whose[known.id] = known.customer.id if known.customer else ""
        return self._whose.get(known.id) or None

    def _tell(self, context: str, done: Future[Draft | None]) -> None:
        problem = done.exception()
        if problem is not None:
            words = problem.message if isinstance(problem, StoreProblem) else f"{type(problem).__name__}."
            remedy = getattr(problem, "remedy", "") or Sentence("Copy your note to a safe place.")
            self._session.publish(NoteStateChanged(context, NoteState.NEEDS_YOU, in_turn(words, remedy)))
        elif (draft := done.result()) is not None:
            self._session.publish(DraftKept(draft))
            self._session.publish(NoteStateChanged(context, NoteState.KEPT))


def _restored(draft: Draft) -> SheetRestored:
    """What was kept by another version of the program, and means nothing to this one, is an empty sheet."""
    try:
        typed = tuple((str(name), str(text)) for name, text in json.loads(draft.text))
    except (ValueError, TypeError):
        typed = ()
    return SheetRestored(draft.context, draft.sheet, typed)
