"""Moments of the team as people read them: how long until then, and in two zones where they differ."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale

from agent_desk.ui import times
from agent_desk.ui.i18n import translate

_DAY = timedelta(days=1)


def until(due: datetime, now: datetime) -> str:
    """How long until ``due``: minutes, a clock time today or tomorrow, else a day."""
    left = due - now
    if left < timedelta(0):
        return translate("Moments", "{age} late").format(age=times.age(due, now))
    if left < timedelta(hours=1):
        return translate("Moments", "in {n} min").format(n=max(1, int(left.total_seconds() // 60)))
    local, today = due.astimezone(), now.astimezone().date()
    if local.date() == today:
        return f"{local:%H:%M}"
    if local.date() == today + _DAY:
        return translate("Moments", "tomorrow {time}").format(time=f"{local:%H:%M}")
    return times.day(due, now)


def soon(due: datetime, now: datetime) -> str:
    """How long until ``due``, beside its time: only what that does not say by itself."""
    return until(due, now) if due - now < timedelta(hours=1) else ""


def ago(at: datetime, now: datetime) -> str:
    """How long ago something was."""
    return translate("Moments", "{age} ago").format(age=times.age(at, now))


def whole(at: datetime, zone: str = "") -> str:
    """A moment with weekday, day and time, in ``zone`` (empty: here)."""
    local = at.astimezone(zone_of(zone) if zone else None)
    day = QLocale().toString(QDate(local.year, local.month, local.day), "ddd d MMM").replace(".", "")
    return f"{day}, {local:%H:%M}"


def for_customer(at: datetime, zone: str) -> str:
    """A moment as the customer reads clocks, and as we do when that differs."""
    if not differs(at, zone):
        return whole(at)
    words = translate("Moments", "{theirs} for the customer ({place}) · {ours} here")
    return words.format(theirs=whole(at, zone), place=place_of(zone), ours=_ours(at, zone_of(zone)))


def in_zone(at: datetime, customer: str = "") -> str:
    """A moment in its own zone, here and in the customer's where these differ: when a department opens."""
    own, here = at.utcoffset(), at.astimezone().utcoffset()
    zone = str(at.tzinfo) if at.tzinfo else ""
    said = whole(at)
    if own != here:
        words = translate("Moments", "{theirs} there ({place}) · {ours} here")
        said = words.format(theirs=whole(at, zone), place=place_of(zone), ours=_ours(at, at.tzinfo))
    if not customer or at.astimezone(zone_of(customer)).utcoffset() in (own, here):
        return said
    words = translate("Moments", "{said} · {theirs} for the customer ({place})")
    theirs = at.astimezone(zone_of(customer))
    clock = f"{theirs:%H:%M}" if theirs.date() == at.date() else whole(at, customer)
    return words.format(said=said, theirs=clock, place=place_of(customer))


def _ours(at: datetime, zone: tzinfo | None) -> str:
    """The time on our clock, with the day when that is another one."""
    local = at.astimezone()
    return f"{local:%H:%M}" if local.date() == at.astimezone(zone).date() else whole(at)


def differs(at: datetime, zone: str) -> bool:
    """Whether clocks in ``zone`` show another time than ours."""
    return bool(zone) and at.astimezone(zone_of(zone)).utcoffset() != at.astimezone().utcoffset()


def place_of(zone: str) -> str:
    """The place that a zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; UTC when this machine does not know it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
