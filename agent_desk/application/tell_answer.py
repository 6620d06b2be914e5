"""Tell an answer, and know what this customer was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.desk_events import ToldBefore, ToldDiffers, ToldFound
from agent_desk.application.events import ProblemArose
from agent_desk.application.ids import new_id
from agent_desk.domain.masking import mask
from agent_desk.domain.sentence import Sentence
from agent_desk.domain.telling import told_otherwise, told_text, topic_of
from agent_desk.domain.told import Told
from agent_desk.domain.word_diff import word_diff

if TYPE_CHECKING:
    from agent_desk.application.article_ports import ArticleIndex, ArticleStore
    from agent_desk.application.desk_ports import ToldStore
    from agent_desk.application.session import Session
    from agent_desk.domain.article import Article

SHOWN = 50


class TellAnswer:
    """Everything runs on the store's lane; the article index may be read from any thread.

    ``versions`` keeps the text that an agent told, wherever the article comes from.
    """

    def __init__(
        self,
        session: Session,
        told: ToldStore,
        articles: ArticleIndex,
        versions: ArticleStore | None = None,
    ) -> None:
        self._session = session
        self._told = told
        self._articles = articles
        self._versions = versions
        self._announced: dict[str, tuple[tuple[str, ...], tuple[ToldBefore, ...]]] = {}

    def __call__(self, context: str, article_key: str, why_different: str = "") -> None:
        """See ToldUseCases.tell_answer."""
        self._session.on_store(lambda: self._tell(context, article_key, mask(why_different.strip())))

    def announce(self, context: str) -> None:
        """Announce what the context's customer was told before; on the store's lane."""
        customers = self._customers(context)
        if customers:
            self._announce(context, customers, self._before(customers))

    def articles_changed(self) -> None:
        """Announce again where an article says something else by now; from any thread."""
        self._session.on_store(self._announce_changed)

    def _tell(self, context: str, article_key: str, why: str) -> None:
        known = self._session.contexts.get(context)
        article = self._articles.article(article_key)
        if known.customer is None or article is None:
            words = (
                Sentence("Nobody is known to have been told this.")
                if article
                else Sentence("This article is gone.")
            )
            self._session.publish(
                ProblemArose(words, Sentence("Choose the customer, and the article, again."))
            )
            return
        otherwise = told_otherwise(
            self._before(self._customers(context)), article, self._session.agent, self._session.clock.now()
        )
        if otherwise is not None and not why:
            self._session.publish(ToldDiffers(context, article_key, self._as_told(otherwise, article)))
            return
        case_id = known.case.id if known.case else ""
        if self._versions is not None:
            self._versions.keep_version(article, self._session.agent)
        self._told.tell(self._new(known.customer.id, case_id, article, why if otherwise else ""))
        self.announce(context)

    def _new(self, customer_id: str, case_id: str, article: Article, why: str) -> Told:
        return Told(
            id=new_id(),
            customer_id=customer_id,
            case_id=case_id,
            article_key=article.key,
            version=article.version,
            topic=topic_of(article),
            title=article.title,
            text=told_text(article),
            agent=self._session.agent,
            at=self._session.clock.now(),
            why_different=why,
        )

    def _announce(self, context: str, customers: tuple[str, ...], told: tuple[Told, ...]) -> None:
        before = tuple(map(self._as_now, told))
        self._announced[context] = customers, before
        self._session.publish(ToldFound(context, before))

    def _announce_changed(self) -> None:
        for context, (customers, before) in tuple(self._announced.items()):
            if self._customers(context) != customers:
                del self._announced[context]  # closed, or about to be announced for somebody else
            elif any(self._as_now(one.told) != one for one in before):
                self._announce(context, customers, tuple(one.told for one in before))

    def _customers(self, context: str) -> tuple[str, ...]:
        return self._session.contexts.get(context).customer_ids

    def _before(self, customers: tuple[str, ...]) -> tuple[Told, ...]:
        return self._told.of_customers(customers, SHOWN) if customers else ()

    def _as_now(self, told: Told) -> ToldBefore:
        """The telling, and what its own article says now."""
        article = self._articles.article(told.article_key)
        return self._as_told(told, article) if article else ToldBefore(told)

    def _as_told(self, told: Told, article: Article) -> ToldBefore:
        now = told_text(article)
        changed = word_diff(told.text, now) if now != told.text else ()
        return ToldBefore(told, changed, article.version)
