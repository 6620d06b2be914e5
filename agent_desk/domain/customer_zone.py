"""The time zone that a customer lives by, as far as their telephone numbers tell."""

from __future__ import annotations

from agent_desk.domain.customer import Customer
from agent_desk.domain.identity import IdentityKind


def zone_of(customer: Customer | None, otherwise: str) -> str:
    """The IANA zone of the customer's first number that lies in one zone only, else ``otherwise``."""
    numbers = [one.value for one in customer.identities if one.kind is IdentityKind.PHONE] if customer else []
    return next((zone for number in numbers if (zone := _zone(number))), otherwise)


def _zone(number: str) -> str:
    import phonenumbers
    from phonenumbers.timezone import time_zones_for_number  # a table of its own, read when it is needed

    try:
        zones = time_zones_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return ""
    return zones[0] if len(zones) == 1 and "/" in zones[0] and not zones[0].startswith("Etc/") else ""
