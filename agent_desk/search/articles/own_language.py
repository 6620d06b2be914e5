"""One article in several languages: the customer's comes before the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from agent_desk.domain.article import Answer


def own_language_first(answers: Sequence[Answer], languages: Sequence[str]) -> tuple[Answer, ...]:
    """The answers in their order, but the same article's languages in the order of ``languages``."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, answer in enumerate(answers):
        places[answer.article.id].append(place)
    wanted = {language: place for place, language in enumerate(languages)}
    ordered = list(answers)
    for same in places.values():
        if len(same) > 1:
            of_one = sorted(
                (answers[place] for place in same), key=lambda one: wanted.get(one.article.language, 99)
            )
            for place, answer in zip(same, of_one, strict=True):
                ordered[place] = answer
    return tuple(ordered)
