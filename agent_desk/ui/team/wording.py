"""Codes of the team in words: promises, handoffs, obstacles, need and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from agent_desk.domain.case import WaitingFor
from agent_desk.domain.figures import Figure, FigureName
from agent_desk.domain.handoff import HandoffState
from agent_desk.domain.need import Need, NeedReason, Weighed
from agent_desk.domain.promise import Promise, PromiseState
from agent_desk.domain.transfer import Alternative, Hurdle, Instead, Judgement, Obstacle
from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.team import moments
from agent_desk.ui.team.counted import team_counted
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

_COUNTS = {
    FigureName.PROMISES_BROKEN,
    FigureName.PROMISES_AT_RISK,
    FigureName.TRANSFERS_AVOIDED,
    FigureName.TRANSFERS_OVERRIDDEN,
    FigureName.PRAISE,
}
GOOD_WHEN_FEW = {
    FigureName.PROMISES_BROKEN,
    FigureName.PROMISES_AT_RISK,
    FigureName.TRANSFERS_OVERRIDDEN,
    FigureName.EFFORT,
}


def promise_state(state: PromiseState) -> str:
    """What became of a promise."""
    return {
        PromiseState.OPEN: translate("Team", "open"),
        PromiseState.KEPT: translate("Team", "kept"),
        PromiseState.BROKEN: translate("Team", "broken"),
        PromiseState.RENEGOTIATED: translate("Team", "renegotiated"),
    }[state]


def promised(promise: Promise) -> str:
    """What was promised, on one line."""
    return one_line(promise.what, 160)


def handoff_state(state: HandoffState) -> str:
    """What became of an offer."""
    return {
        HandoffState.OFFERED: translate("Team", "offered"),
        HandoffState.ACCEPTED: translate("Team", "accepted"),
        HandoffState.DECLINED: translate("Team", "declined"),
        HandoffState.CAME_BACK: translate("Team", "came back: nobody took it"),
        HandoffState.WITHDRAWN: translate("Team", "withdrawn"),
    }[state]


def waiting_for(what: WaitingFor) -> str:
    """What a case waits for."""
    return {
        WaitingFor.NOTHING: "",
        WaitingFor.CUSTOMER: translate("Team", "the customer"),
        WaitingFor.THIRD_PARTY: translate("Team", "a third party"),
        WaitingFor.TIME: translate("Team", "a time"),
    }[what]


def need(what: Need, knows: Callable[[str], str] = lambda _signal: "") -> str:
    """Why a case stands where it stands, the heaviest reason first; ``knows`` names who can help with a
    signal."""
    return joined(need_reason(reason, knows) for reason in what.reasons)


def need_reason(reason: NeedReason, knows: Callable[[str], str] = lambda _signal: "") -> str:
    """One reason of a need, and for whom a signal waits."""
    amount = int(reason.amount)
    said = {
        Weighed.HARM: lambda: translate("Team", "harm"),
        Weighed.PROMISES_BROKEN: lambda: team_counted.broken(amount),
        Weighed.EFFORT: lambda: team_counted.contacts(amount),
        Weighed.AGE: lambda: team_counted.waits(amount),
        Weighed.SIGNALS: lambda: translate("Team", "signal"),
    }[reason.weighed]()
    if reason.weighed not in (Weighed.HARM, Weighed.SIGNALS) or not reason.words:
        return said
    told = joined((said, joined(map(_named, reason.words.split(", ")), ", ")), ": ")
    who = knows(reason.words) if reason.weighed is Weighed.SIGNALS else ""
    return translate("Team", "{signal}, waits for {who}").format(signal=told, who=who) if who else told


def _named(word: str) -> str:
    """A signal or harm by its code; other words as they are."""
    return {
        "security_report": translate("Team", "security report"),
        "bereavement": translate("Team", "bereavement"),
        "regulator": translate("Team", "regulator"),
        "legal": translate("Team", "legal matter"),
        "vulnerable_person": translate("Team", "vulnerable person"),
        "leaving": translate("Team", "wants to leave"),
        "injury": translate("Team", "injury"),
        "health": translate("Team", "health"),
        "money": translate("Team", "money at risk"),
        "cut_off": translate("Team", "cut off"),
    }.get(word, one_line(word, 60))


def need_with_points(what: Need, knows: Callable[[str], str] = lambda _signal: "") -> str:
    """The whole sum, for the hover text."""
    listed = [f"{need_reason(reason, knows)} (+{reason.points:g})" for reason in what.reasons]
    return translate("Team", "Need {points}: {reasons}").format(
        points=f"{what.points:g}", reasons="; ".join(listed)
    )


def judgement(what: Judgement, name: str) -> str:
    """The guard's verdict as a sentence."""
    return {
        Judgement.ALLOWED: translate("Team", "{name} can help now."),
        Judgement.WARNED: translate("Team", "{name} may not be able to help:"),
        Judgement.REFUSED: translate("Team", "{name} cannot help now:"),
    }[what].format(name=one_line(name, 60))


def hurdle(what: Hurdle, zone: str = "") -> str:
    """An obstacle as a sentence; ``zone`` is the caller's."""
    if what.obstacle is Obstacle.CLOSED:
        if what.opens is None:
            return translate("Team", "It is closed, and not open in the next 30 days.")
        when = moments.in_zone(what.opens, zone)
        return translate("Team", "It is closed. It opens {when}.").format(when=when)
    words = {
        Obstacle.NOBODY_PRESENT: translate("Team", "Nobody is there just now. {what}"),
        Obstacle.LACKS_SKILL: translate("Team", "Nobody there can do this: {what}"),
        Obstacle.LACKS_AUTHORITY: translate("Team", "They may not decide this: {what}"),
        Obstacle.TRANSFERRED_BEFORE: translate("Team", "This caller was transferred before. {what}"),
        Obstacle.UNKNOWN_DEPARTMENT: translate("Team", "This department is not known here. {what}"),
    }[what.obstacle]
    return words.format(what=one_line(what.lacking, 120)).strip()


def instead(what: Alternative) -> str:
    """What a button of an alternative says."""
    name = one_line(what.name or what.target, 40)
    if what.kind is Instead.KEEP_AND_PROMISE:
        return translate("Team", "Keep it and promise a time")
    if what.kind is Instead.DO_IT_YOURSELF:
        return translate("Team", "Do it yourself")
    if what.kind is Instead.CONSULT:
        return translate("Team", "Consult {name}").format(name=name)
    return translate("Team", "Try {name}").format(name=name)


def figure_name(name: FigureName) -> str:
    """A figure's title."""
    return {
        FigureName.OWNERSHIP_KEPT: translate("Team", "Ownership kept"),
        FigureName.PROMISES_KEPT: translate("Team", "Promises kept"),
        FigureName.PROMISES_BROKEN: translate("Team", "Promises broken"),
        FigureName.PROMISES_AT_RISK: translate("Team", "Promises at risk"),
        FigureName.SOLVED_AT_FIRST_CONTACT: translate("Team", "Solved at first contact"),
        FigureName.TRANSFERS_AVOIDED: translate("Team", "Transfers avoided"),
        FigureName.TRANSFERS_OVERRIDDEN: translate("Team", "Transfers overridden"),
        FigureName.EFFORT: translate("Team", "Effort per customer"),
        FigureName.CONSISTENCY: translate("Team", "Told the same"),
        FigureName.PRAISE: translate("Team", "Praise"),
        FigureName.RATING: translate("Team", "After-call rating"),
    }[name]


def figure_value(figure: Figure) -> tuple[str, str]:
    """A figure's value, and how it comes about."""
    part, of_all = f"{figure.part:g}", f"{figure.whole:g}"
    if figure.name in _COUNTS and not figure.whole:
        return part, ""
    if not figure.whole:
        return "–", translate("Team", "nothing to count yet")
    if figure.name in (FigureName.EFFORT, FigureName.RATING):
        shown = QLocale().toString(float(figure.part / figure.whole), "f", 1)
        words = translate("Team", "{part} contacts, {whole} customers")
        if figure.name is FigureName.RATING:
            words = translate("Team", "of 5, from {whole} ratings")
        return shown, words.format(part=part, whole=of_all)
    share = f"{round(100 * figure.part / figure.whole)} %"
    return share, translate("Team", "{part} of {whole}").format(part=part, whole=of_all)


def figure_spoken(figure: Figure) -> str:
    """A figure as one sentence."""
    value, how = figure_value(figure)
    words = [figure_name(figure.name), value, how]
    return ", ".join(word for word in words if word)
