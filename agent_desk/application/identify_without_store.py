"""Who is calling while the store is away: the back ends are asked, and what they say is shown, not kept."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from agent_desk.application.answered import of_kind, when_all
from agent_desk.application.identify_caller import identities_of, matches_for
from agent_desk.application.ids import new_id
from agent_desk.domain.customer import Customer, CustomerKind, CustomerRecord, best_name, said_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from agent_desk.application.backend_ports import Backends
    from agent_desk.domain.call import Call
    from agent_desk.domain.identity import Identity
    from agent_desk.domain.match import Match

_MARK = "Mn"
_WORD = re.compile(r"\w+")


def ask_who_calls(backends: Backends, call: Call, told: Callable[[tuple[Match, ...]], None]) -> None:
    """Ask every connection that looks customers up; ``told`` is called once, in whichever thread is last."""
    asked = [
        backends.ask(info.id, "find_customers", known)
        for info in backends.connections("CustomerLookup")
        for known in identities_of(call)
    ]

    def found(answers: list[object], _problem: Exception | None) -> None:
        records = {one.ref: one for answer in answers for one in of_kind(CustomerRecord, answer)}
        told(matches_for(_Found(records.values()), identities_of(call), ""))

    when_all(asked, found)


class _Found:
    """What back ends answered, asked as the store's directory is: records of one name are one customer."""

    def __init__(self, records: Iterable[CustomerRecord]) -> None:
        people: dict[object, list[CustomerRecord]] = {}
        for record in records:
            people.setdefault(_name_key(record), []).append(record)
        self._customers = [_customer(of_one) for of_one in people.values()]

    def by_identity(self, identity: Identity) -> tuple[Customer, ...]:
        """See :class:`~agent_desk.application.ports.CustomerDirectory`."""
        return tuple(customer for customer in self._customers if identity in customer.identities)

    def by_name(self, _name: str, _limit: int, *, begun: bool = False) -> tuple[Match, ...]:
        """A name is looked for in the store only."""
        del begun
        return ()


def _customer(records: list[CustomerRecord]) -> Customer:
    return Customer(
        id=new_id(),
        name=best_name((record.name for record in records), records[0].kind),
        kind=records[0].kind,
        records=tuple(sorted(record.ref for record in records)),
        identities=tuple(sorted({known for record in records for known in record.identities})),
        language=next((record.language for record in records if record.language), None),
    )


def _name_key(record: CustomerRecord) -> tuple[CustomerKind, frozenset[str]]:
    """The words of the name in any order, without marks; anything less alike is for the store to compare."""
    letters = unicodedata.normalize("NFKD", said_name(record.name, record.kind).casefold())
    bare = "".join(letter for letter in letters if unicodedata.category(letter) != _MARK)
    return record.kind, frozenset(_WORD.findall(bare))
