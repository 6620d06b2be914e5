"""Ratings and accesses without a window: for the telephone system's survey, and for auditors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.ids import new_id
from agent_desk.application.ports import StoreProblem
from agent_desk.bootstrap.knowledge import opened_store
from agent_desk.bootstrap.named_customers import ids_of
from agent_desk.domain.case_number import read_number
from agent_desk.domain.masking import mask
from agent_desk.domain.praise import AfterCallRating
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from agent_desk.domain.access import Access
    from agent_desk.domain.case import Case
    from agent_desk.store.open import Store


def record_rating(call: str, score: int, comment: str, case: str = "", agent: str = "") -> AfterCallRating:
    """Keep the rating in this user's store; returns what is kept of the call. Raises StoreProblem."""
    from datetime import UTC, datetime

    with opened_store() as (me, store):
        about = _case(store, case) if case else None
        rating = AfterCallRating(
            id=new_id(),
            call_id=call,
            customer_id=about.customer_id if about else "",
            case_id=about.id if about else "",
            agent=agent or me,
            score=score,
            comment=mask(comment),
            at=datetime.now(UTC),
        )
        return store.desk.praise.rate(rating, me)


def accesses(whose: str, limit: int, *, of_agent: bool) -> tuple[Access, ...]:
    """Who looked at a customer, or at whom an agent looked, newest first; for ``whose`` see
    :func:`~agent_desk.bootstrap.named_customers.ids_of`. Raises StoreProblem.
    """
    with opened_store() as (_, store):
        log = store.desk.access
        if of_agent:
            return log.of_agent(whose, limit)
        looks = log.of_customer(whose, limit)  # also of customers who are no longer in the directory
        if not looks:
            looks = tuple(one for known in ids_of(store, whose) for one in log.of_customer(known, limit))
        return tuple(sorted(looks, key=lambda look: look.at, reverse=True)[:limit])


def _case(store: Store, number: str) -> Case:
    read = read_number(number)
    found = store.desk.queue.numbered(read) if read else None
    if found is None:
        raise StoreProblem(
            Sentence("There is no case {number}.", number=number), Sentence("Look at its number again.")
        )
    return found
