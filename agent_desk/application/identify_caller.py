"""Who is calling: exact identities at once, names by likeness, back ends when the directory does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from agent_desk.domain.identity import Identity, IdentityKind, caller_number, identity
from agent_desk.domain.match import Match, Reason, Strength

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_desk.domain.call import Call
    from agent_desk.domain.customer import Customer

LIMIT = 10

_KNOWN_KINDS = {
    "account": IdentityKind.ACCOUNT,
    "customer": IdentityKind.ACCOUNT,
    "document": IdentityKind.DOCUMENT,
    "email": IdentityKind.EMAIL,
    "e-mail": IdentityKind.EMAIL,
    "phone": IdentityKind.PHONE,
    "handle": IdentityKind.HANDLE,
}


def identities_of(call: Call) -> tuple[Identity, ...]:
    """What of a call points to a customer: its number, then what menu, bot or form collected."""
    found = [Identity(IdentityKind.PHONE, call.number.e164)] if call.number.e164 else []
    for field in call.known:
        kind = _KNOWN_KINDS.get(field.name.casefold())
        known = identity(kind, field.value) if kind else None
        if known and known not in found:
            found.append(known)
    return tuple(found)


def identities_in(text: str) -> tuple[Identity, ...]:
    """What a typed text may be besides a name: e-mail, number, account or document."""
    kinds = (IdentityKind.EMAIL, IdentityKind.PHONE, IdentityKind.ACCOUNT, IdentityKind.DOCUMENT)
    if not any(character.isdigit() for character in text) and "@" not in text:
        return ()
    return tuple(known for kind in kinds if (known := identity(kind, text)))


class KnowsCustomers(Protocol):
    """What of :class:`~agent_desk.application.ports.CustomerDirectory` is asked here."""

    def by_identity(self, identity: Identity) -> tuple[Customer, ...]:
        """Customers that hold exactly this identity."""
        ...

    def by_name(self, name: str, limit: int, /, *, begun: bool = False) -> tuple[Match, ...]:
        """The best matches for a name as typed; with ``begun`` its last part may go on."""
        ...


def matches_for(
    directory: KnowsCustomers,
    identities: Iterable[Identity],
    name: str,
    limit: int = LIMIT,
    *,
    begun: bool = False,
) -> tuple[Match, ...]:
    """Matches for a caller, best first.

    Customers who hold one of the identities come first: one alone is exact; several are strong and the caller
    must say which. Without any, the name is compared by likeness and offered.
    """
    exact = _by_identities(directory, tuple(identities))
    if exact:
        return exact[:limit]
    return directory.by_name(name, limit, begun=begun) if name.strip() else ()


def _by_identities(directory: KnowsCustomers, identities: tuple[Identity, ...]) -> tuple[Match, ...]:
    reasons: dict[str, list[Reason]] = {}
    customers: dict[str, Customer] = {}
    for known in identities:
        for customer in directory.by_identity(known):
            customers[customer.id] = customer
            reasons.setdefault(customer.id, []).append(_same(known))
    best = max((len(found) for found in reasons.values()), default=0)
    alone = sum(1 for found in reasons.values() if len(found) == best) == 1
    ranked = sorted(customers.values(), key=lambda customer: -len(reasons[customer.id]))
    return tuple(
        _match(customer, tuple(reasons[customer.id]), alone and len(reasons[customer.id]) == best)
        for customer in ranked
    )


def _match(customer: Customer, reasons: tuple[Reason, ...], exact: bool) -> Match:
    return Match(customer, 1.0 if exact else 0.9, Strength.EXACT if exact else Strength.STRONG, reasons)


def _same(known: Identity) -> Reason:
    shown = caller_number(known.value).shown if known.kind is IdentityKind.PHONE else known.value
    return Reason(f"same_{known.kind.value}", (shown,), f"same {known.kind.value} {shown}")
