"""Times and money as people read them: local time, in the window's language."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from agent_desk.domain.contact import UNDATED
from agent_desk.ui.i18n import translate


def stopwatch(start: datetime, now: datetime) -> str:
    """Minutes and seconds since ``start``, e.g. ``00:42``."""
    seconds = max(0, int((now - start).total_seconds()))
    hours, rest = divmod(seconds, 3600)
    clock = f"{rest // 60:02d}:{rest % 60:02d}"
    return f"{hours}:{clock}" if hours else clock


def age(fetched: datetime, now: datetime) -> str:
    """How old something is, in the largest unit."""
    seconds = max(0, int((now - fetched).total_seconds()))
    if seconds < 60:
        return translate("Times", "{n} s").format(n=seconds)
    if seconds < 3600:
        return translate("Times", "{n} min").format(n=seconds // 60)
    if seconds < 86_400:
        return translate("Times", "{n} h").format(n=seconds // 3600)
    return translate("Times", "{n} d").format(n=seconds // 86_400)


def day(moment: datetime, now: datetime) -> str:
    """A local date: the time for today, ``21 Nov`` this year, ``21 Nov 2025`` before; a dash if UNDATED."""
    if moment == UNDATED:
        return "–"
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return f"{local:%H:%M}"
    return _day(QLocale().name(), local.date(), "d MMM" if local.year == today.year else "d MMM yyyy")


def since(moment: datetime, now: datetime) -> str:
    """A weekday within the last six days, else a date."""
    local, today = moment.astimezone().date(), now.astimezone().date()
    if local == today:
        return translate("Times", "today")
    if today - timedelta(days=6) <= local < today:
        return _day(QLocale().name(), local, "ddd")
    return day(moment, now)


def is_today(moment: datetime, now: datetime) -> bool:
    """Whether a moment is of this day here: "since today" is declined in some languages."""
    return moment.astimezone().date() == now.astimezone().date()


def moment(at: datetime, now: datetime) -> str:
    """A day with its local time."""
    shown = day(at, now)
    return shown if ":" in shown or at == UNDATED else f"{shown}, {at.astimezone():%H:%M}"


@lru_cache(maxsize=4096)
def _day(locale: str, what: date, form: str) -> str:
    return QLocale(locale).toString(QDate(what.year, what.month, what.day), form).replace(".", "")
