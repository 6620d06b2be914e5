"""The desk: every use case behind the one protocol that the window knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from agent_desk.application.article_desk import ArticleDesk
from agent_desk.application.asked import act, asked, named, remembering
from agent_desk.application.events import ProblemArose
from agent_desk.application.team_desk import TeamDesk
from agent_desk.domain.quick import dataclass
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from agent_desk.application.article_desk import ArticleParts
    from agent_desk.application.find_answers import FindAnswers
    from agent_desk.application.gather_view import GatherView
    from agent_desk.application.hear_calls import HearCalls
    from agent_desk.application.keep_draft import KeepDraft
    from agent_desk.application.link_customer import LinkCustomer
    from agent_desk.application.open_customer import OpenCustomer
    from agent_desk.application.own_case import OwnCase
    from agent_desk.application.ports import EventSink
    from agent_desk.application.receive_call import ReceiveCall
    from agent_desk.application.save_note import SaveNote
    from agent_desk.application.search_customers import SearchCustomers
    from agent_desk.application.send_outbox import SendOutbox
    from agent_desk.application.session import Session
    from agent_desk.application.team_desk import TeamParts
    from agent_desk.domain.call import Call
    from agent_desk.domain.identity import Identity
    from agent_desk.domain.records import RecordRef

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rest:
    """The use cases that no call and no note waits for."""

    answers: FindAnswers
    team: TeamParts
    articles: ArticleParts


@dataclass(frozen=True, slots=True)
class Parts:
    """The use cases of calls, customers, cases and notes; ``rest`` holds the others, a moment later."""

    session: Session
    calls: ReceiveCall
    hearing: HearCalls
    customers: SearchCustomers
    opening: OpenCustomer
    links: LinkCustomer
    view: GatherView
    owning: OwnCase
    drafts: KeepDraft
    notes: SaveNote
    outbox: SendOutbox
    rest: Future[Rest]


class Desk(TeamDesk, ArticleDesk):
    """Implements :class:`~agent_desk.application.use_cases.UseCases` by delegation only.

    The window opens before the store does: what is asked meanwhile is done, in order, as soon as ``ready``
    is, or the rest. ``begin`` is called with each request, so that the first one opens the store.
    """

    def __init__(
        self, ready: Future[Parts], events: EventSink, begin: Callable[[], None] = lambda: None
    ) -> None:
        self._ready = ready
        self._events = events
        self._begin = begin
        self._told = ""

    def _do(self, work: Callable[[Parts], object]) -> None:
        self._begin()
        self._when(self._ready, lambda parts: self._may(parts.session) and work(parts))

    def _may(self, session: Session) -> bool:
        """Whether what is asked for may be done here: one may look and type at several desktops, but act at
        one."""
        held = session.seat.held
        if asked() is None or held is None or held.here:
            return True
        words = Sentence(
            "You are at work at {device}: nothing was done here, and what you typed is kept.",
            device=held.device,
        )
        session.publish(ProblemArose(words, Sentence("Take your session over here first.")))
        return False

    def _when(self, ready: Future[T], work: Callable[[T], object]) -> None:
        def begin(ready: Future[T]) -> None:
            try:
                work(ready.result())
            except Exception as problem:  # noqa: BLE001 - a future's callback would swallow it
                self._tell(problem)

        ready.add_done_callback(remembering(begin))

    def _rest(self, work: Callable[[Rest], object]) -> None:
        self._do(lambda parts: self._when(parts.rest, work))

    def _team(self, work: Callable[[TeamParts], object]) -> None:
        self._rest(lambda rest: work(rest.team))

    def _articles(self, work: Callable[[ArticleParts], object]) -> None:
        self._rest(lambda rest: work(rest.articles))

    def _tell(self, problem: Exception) -> None:
        if asked() or str(problem) != self._told:
            self._told = str(problem)
            words = getattr(
                problem,
                "message",
                Sentence(
                    "An unexpected fault: {name}: {problem}", name=type(problem).__name__, problem=problem
                ),
            )
            remedy = Sentence("Copy your note to a safe place, and report it to the administrator.")
            self._events.publish(named(ProblemArose(words, getattr(problem, "remedy", remedy))))

    def knows_line(self, line: str) -> bool:
        """Whether the telephone system told of such a call; it is taken to be there as long as nobody can
        tell."""
        return not self._ready.done() or self._ready.result().hearing.knows(line)

    def hear_call(self, call: Call) -> None:
        """What the telephone system says of a call, by its own id."""
        self._do(lambda parts: parts.hearing(call, self.end_call))

    def customers_came(self) -> None:
        """Customers were taken in: who is on the line, and was not recognised, may be among them."""
        self._do(lambda parts: parts.calls.identify_again())

    def receive_call(self, call: Call) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.calls(call))

    def answer_call(self, context: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.calls.answered(context))

    def end_call(self, context: str) -> None:
        """See UseCases."""
        self._articles(lambda articles: articles.unanswered.left(context))
        self._do(lambda parts: parts.calls.ended(context))

    def close_context(self, context: str) -> None:
        """See UseCases."""
        self._articles(lambda articles: articles.unanswered.left(context))
        self._do(lambda parts: parts.session.contexts.close(context))

    def search_customers(self, context: str, text: str, sequence: int) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.customers(context, text, sequence))

    def choose_customer(self, context: str, customer_id: str, case_id: str = "") -> None:
        """See UseCases."""
        self._do(lambda parts: parts.session.on_store(lambda: parts.opening(context, customer_id, case_id)))

    @act
    def attach_number(self, context: str, customer_id: str, identity: Identity) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.links.attach(context, customer_id, identity))

    @act
    def detach_number(self, context: str, customer_id: str, identity: Identity) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.links.detach(context, customer_id, identity))

    @act
    def link_record(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.links.link(context, customer_id, record, why))

    @act
    def unlink_record(self, context: str, customer_id: str, record: RecordRef, why: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.links.unlink(context, customer_id, record, why))

    def ask_again(self, context: str, connection: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.view.ask_again(context, connection))

    def find_answers(self, context: str, question: str, sequence: int) -> None:
        """See UseCases."""
        self._rest(lambda rest: rest.answers(context, question, sequence))

    def confirm_answer(self, context: str, question: str, article_key: str) -> None:
        """See UseCases."""

        def confirm(articles: ArticleParts) -> None:
            articles.unanswered.chosen(context)
            articles.learning.confirm(context, question, article_key)

        self._articles(confirm)

    @act
    def tell_answer(self, context: str, article_key: str, why_different: str = "") -> None:
        """See UseCases."""
        self._articles(lambda articles: articles.unanswered.chosen(context))
        super().tell_answer(context, article_key, why_different)

    @act
    def own_case(self, context: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.owning(context))

    @act
    def release_case(self, context: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.owning.release(context))

    def type_note(self, context: str, text: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.drafts(context, text))

    def type_sheet(self, context: str, sheet: str, typed: tuple[tuple[str, str], ...]) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.drafts.type_sheet(context, sheet, typed))

    @act
    def save_note(self, context: str, text: str) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.notes(context, text))

    def restore_drafts(self) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.calls.restore())
        self._do(lambda parts: parts.drafts.restore())

    def list_own_cases(self) -> None:
        """See UseCases."""
        self._do(lambda parts: parts.owning.list_own())
