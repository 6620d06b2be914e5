"""Why an answer is shown, in words."""

from __future__ import annotations

from agent_desk.domain.match import Reason
from agent_desk.search.articles.question import Group, How, Option, Question

_SENTENCES = {
    How.CORRECTED: "“{0}” taken as “{1}”",
    How.BEGUN: "“{0}” taken as the beginning of “{1}”",
    How.LAYOUT: "“{0}” typed on the other keyboard layout: “{1}”",
    How.LATIN: "“{0}” taken as “{1}” in Latin letters",
    How.SYNONYM: "“{0}” means “{1}”",
    How.SPLIT: "“{0}” taken as two words, one “{1}”",
    How.JOINED: "“{0}” taken as one word “{1}”",
}


def reasons(question: Question, held: set[int], asked: int) -> tuple[tuple[Reason, ...], tuple[str, ...]]:
    """Reasons for an article that holds the stems ``held``, and the folded words of it that matched."""
    met = [(group, option) for group in question.groups if (option := _met(group, held))]
    same = tuple(dict.fromkeys(group.typed for group, option in met if option.how is How.SAME))
    found = []
    if same:
        found.append(Reason("words_matched", same, "words matched: " + ", ".join(same)))
    for group, option in met:
        if option.how is not How.SAME:
            found.append(_why(group, option))
    if asked:
        times = "once" if asked == 1 else f"{asked} times"
        found.append(Reason("asked_before", (str(asked),), f"confirmed by colleagues {times}"))
    return tuple(dict.fromkeys(found)), tuple(dict.fromkeys(option.form for _, option in met))


def _met(group: Group, held: set[int]) -> Option | None:
    return next((option for option in group.options if option.stem in held), None)


def _why(group: Group, option: Option) -> Reason:
    sentence = _SENTENCES[option.how].format(group.typed, option.form)
    return Reason(option.how.value, (group.typed, option.form), sentence)
