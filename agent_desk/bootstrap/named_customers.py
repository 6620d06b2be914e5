"""Customers by what a person at a command line knows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.application.identify_caller import identities_in
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.case_number import read_number
from agent_desk.domain.sentence import Sentence

if TYPE_CHECKING:
    from agent_desk.store.open import Store


def ids_of(store: Store, said: str) -> tuple[str, ...]:
    """The ids of those known by ``said``: an id, a case's number, or exactly a telephone number, e-mail,
    account or document; several if they share it.

    Raises StoreProblem if nobody is: an auditor must not read "nobody looked" of a mistyped number.
    """
    if store.customers.customer(said) is not None:
        return (said,)
    number = read_number(said)
    case = store.desk.queue.numbered(number) if number else None
    if case is not None:
        return (case.customer_id,)
    holders = (one for known in identities_in(said) for one in store.customers.by_identity(known))
    ids = tuple(dict.fromkeys(customer.id for customer in holders))
    if not ids:
        raise StoreProblem(
            Sentence("No customer is known by {said}.", said=said),
            Sentence("Give a telephone number, e-mail, account, document or case number, exactly."),
        )
    return ids
