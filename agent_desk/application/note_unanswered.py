"""Note questions that found nothing, or of which nothing was chosen: the editor writes what is missing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from agent_desk.application.ids import new_id
from agent_desk.domain.article import UnansweredQuestion
from agent_desk.domain.masking import mask
from agent_desk.domain.quick import dataclass

if TYPE_CHECKING:
    from agent_desk.application.article_ports import QuestionStore
    from agent_desk.application.session import Session

SHORTEST = 6
LONGEST = 300


@dataclass(slots=True)
class _Asked:
    """The question that is being asked in a context, and how many answers it found."""

    question: str = ""
    found: int | None = None
    chosen: bool = False


class NoteUnanswered:
    """Sees what is typed in each context; a question that is left without an answer is noted once.

    A question is left when another one is begun, when it is cleared, and when the call or its tab ends. What
    is typed without a caller is looking around, and is not noted. Safe from any thread.
    """

    def __init__(self, session: Session, questions: QuestionStore) -> None:
        self._session = session
        self._questions = questions
        self._lock = threading.Lock()
        self._asked: dict[str, _Asked] = {}

    def typed(self, context: str, question: str) -> None:
        """This stands in the field now."""
        with self._lock:
            before = self._asked.get(context)
            goes_on = before is not None and _goes_on(before.question, question)
            if before is None or not goes_on:
                self._asked[context] = _Asked(question)
            elif len(question.strip()) >= SHORTEST:
                before.question, before.found = question, None
        if before is not None and not goes_on:
            self._note(context, before)

    def found(self, context: str, question: str, count: int) -> None:
        """So many answers were shown."""
        with self._lock:
            asked = self._asked.get(context)
            if asked is not None and asked.question == question:
                asked.found = count

    def chosen(self, context: str) -> None:
        """An answer was told or confirmed: there is one."""
        with self._lock:
            asked = self._asked.get(context)
            if asked is not None:
                asked.chosen = True

    def left(self, context: str) -> None:
        """The call or its tab ends; the context's customer and case must still be known."""
        with self._lock:
            asked = self._asked.pop(context, None)
        if asked is not None:
            self._note(context, asked)

    def _note(self, context: str, asked: _Asked) -> None:
        known = self._session.contexts.get(context)
        text = mask(asked.question)[:LONGEST].strip()
        nobody = known.call is None and known.customer is None
        if nobody or asked.chosen or asked.found is None or len(text) < SHORTEST:
            return
        language = known.customer.language if known.customer else None
        question = UnansweredQuestion(
            new_id(),
            text,
            language or self._session.language(),
            self._session.agent,
            self._session.clock.now(),
            asked.found,
            known.customer.id if known.customer else "",
            known.case.id if known.case else "",
        )
        self._session.on_calm_store(lambda: self._questions.note_unanswered(question))


def _goes_on(before: str, now: str) -> bool:
    """Whether ``now`` is ``before`` typed on, taken back or corrected, and not another question."""
    old, new = before.casefold().split(), now.casefold().split()
    if not old:
        return True
    if not new:
        return False
    short, long = sorted((" ".join(old), " ".join(new)), key=len)
    return long.startswith(short) or len(set(old) & set(new)) * 2 >= min(len(old), len(new))
