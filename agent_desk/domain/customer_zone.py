"""The time zone that a customer lives by, as far as their telephone numbers tell."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from agent_desk.domain.customer import Customer
from agent_desk.domain.identity import IdentityKind

_SEASONS = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))


def zone_of(customer: Customer | None, otherwise: str) -> str:
    """The IANA zone of the customer's first number that lies in one zone only, else ``otherwise``.

    Where both keep the same time all year it is ``otherwise``, unless that is empty: nobody knows a zone.
    """
    numbers = [one.value for one in customer.identities if one.kind is IdentityKind.PHONE] if customer else []
    found = next((zone for number in numbers if (zone := _zone(number))), otherwise)
    return otherwise if otherwise and _keep_the_same_time(found, otherwise) else found


def _zone(number: str) -> str:
    """A zone of the number's country; empty where that is not certain.

    The table of numbers lists a country's numbers under any city of its time, Latvia's under Bucharest: only
    its time is used, and the country's own zone of that time is told.
    """
    import phonenumbers
    from phonenumbers.timezone import time_zones_for_number  # a table of its own, read when it is needed

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ""
    zones = time_zones_for_number(parsed)
    own = _zones_by_country().get(phonenumbers.region_code_for_number(parsed) or "", ())
    if len(own) == 1:
        return own[0]
    told = zones[0] if len(zones) == 1 else ""
    if told in own:
        return told
    return next((zone for zone in own if "/" in told and _keep_the_same_time(zone, told)), "")


@cache
def _zones_by_country() -> dict[str, tuple[str, ...]]:
    """IANA zones by ISO 3166 country, as the time zone database tells; empty where it is not at hand."""
    try:
        lines = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8").splitlines()
    except (ModuleNotFoundError, OSError):
        return {}
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    countries = {row[0] for row in rows}
    return {country: tuple(row[2] for row in rows if row[0] == country) for country in countries}


def _keep_the_same_time(one: str, other: str) -> bool:
    first, second = ZoneInfo(one), ZoneInfo(other)
    return all(day.astimezone(first).utcoffset() == day.astimezone(second).utcoffset() for day in _SEASONS)
