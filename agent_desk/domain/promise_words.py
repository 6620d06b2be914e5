"""What an agent reads out when something is promised, in the customer's language and local time.

This is the one home of these texts: they are said, not shown, and so no part of the window's translations.
"""

from __future__ import annotations

from datetime import datetime

from agent_desk.domain.promise_time import local
from agent_desk.domain.quick import dataclass


@dataclass(frozen=True, slots=True)
class _Language:
    """``promise`` takes ``what``, ``when``, ``name`` and ``number``; the last two are left out if unknown."""

    promise: str
    owner: str
    number: str
    today: str
    tomorrow: str
    day: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]


_LANGUAGES = {
    "en": _Language(
        promise="I promise you: {what}, by {when}.",
        owner=" My name is {name}, and I answer for it.",
        number=" Your reference is {number}.",
        today="{time} today",
        tomorrow="{time} tomorrow, {weekday}",
        day="{time} on {weekday}, {day} {month}",
        weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
        months=tuple(
            "January February March April May June July August September October November December".split()
        ),
    ),
    "ru": _Language(
        promise="Обещаю вам: {what} — не позднее {when}.",
        owner=" Меня зовут {name}, я за это отвечаю.",
        number=" Номер вашего обращения — {number}.",
        today="{time} сегодня",
        tomorrow="{time} завтра, {weekday}",
        day="{time}, {weekday}, {day} {month}",
        weekdays=tuple("понедельник вторник среда четверг пятница суббота воскресенье".split()),
        months=tuple(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
        ),
    ),
    "lv": _Language(
        promise="Es jums apsolu: {what} — ne vēlāk kā {when}.",
        owner=" Mani sauc {name}, un es par to atbildu.",
        number=" Jūsu pieteikuma numurs ir {number}.",
        today="šodien plkst. {time}",
        tomorrow="rīt, {weekday}, plkst. {time}",
        day="{weekday}, {day}. {month}, plkst. {time}",
        weekdays=tuple("pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien".split()),
        months=tuple(
            "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī"
            " decembrī".split()
        ),
    ),
}


def said_promise(
    what: str, due: datetime, zone: str, language: str, now: datetime, name: str = "", number: str = ""
) -> str:
    """The promise as it is read out; ``language`` is a BCP 47 tag, English stands in for others."""
    words = _words(language)
    when = said_time(due, zone, language, now)
    said = words.promise.format(what=what.strip().rstrip("."), when=when)
    said += words.owner.format(name=name) if name else ""
    return said + (words.number.format(number=number) if number else "")


def said_time(moment: datetime, zone: str, language: str, now: datetime) -> str:
    """A moment as it is said to a customer in ``zone``, with the day in words."""
    words, there = _words(language), local(moment, zone)
    days = (there.date() - local(now, zone).date()).days
    pattern = {0: words.today, 1: words.tomorrow}.get(days, words.day)
    return pattern.format(
        time=f"{there:%H:%M}",
        weekday=words.weekdays[there.weekday()],
        day=there.day,
        month=words.months[there.month - 1],
    )


def _words(language: str) -> _Language:
    return _LANGUAGES.get(language.lower().partition("-")[0], _LANGUAGES["en"])
