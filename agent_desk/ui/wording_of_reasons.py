"""Reasons of matches and answers, translated by their codes; unknown codes keep their English sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.ui.i18n import translate
from agent_desk.ui.isolating import joined
from agent_desk.ui.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_desk.domain.match import Reason


def reasons_in_words(reasons: Iterable[Reason]) -> str:
    """All reasons on one line."""
    return joined(reason_in_words(reason) for reason in reasons)


def reason_in_words(reason: Reason) -> str:
    """One reason as a short phrase."""
    sentence = _sentences().get(reason.code)
    if sentence is None or sentence.count("{}") > len(reason.args):
        return one_line(str(reason))
    listed = (joined(reason.args, ", "),) if reason.code == "words_matched" else reason.args
    return one_line(sentence.format(*listed))


def _sentences() -> dict[str, str]:
    return {
        "same_phone": translate("Reasons", "same number {}"),
        "same_email": translate("Reasons", "same e-mail {}"),
        "same_account": translate("Reasons", "same account {}"),
        "same_document": translate("Reasons", "same document {}"),
        "same_handle": translate("Reasons", "same handle {}"),
        "same_name": translate("Reasons", "same name"),
        "names_swapped": translate("Reasons", "first and last name swapped"),
        "other_marks": translate("Reasons", "marks differ: {} / {}"),
        "in_latin": translate("Reasons", "{} written in Latin letters"),
        "in_cyrillic": translate("Reasons", "{} written in Cyrillic letters"),
        "short_form": translate("Reasons", "{} is a short form of {}"),
        "initial": translate("Reasons", "initial only: {} / {}"),
        "same_sound": translate("Reasons", "sounds the same: {} / {}"),
        "one_letter": translate("Reasons", "name differs by one letter: {} / {}"),
        "two_letters": translate("Reasons", "name differs by two letters: {} / {}"),
        "three_letters": translate("Reasons", "name differs by three letters: {} / {}"),
        "part_not_found": translate("Reasons", "{} is not in the name"),
        "part_not_said": translate("Reasons", "{} was not said"),
        "equal_names": translate("Reasons", "{} customers have this name"),
        "words_matched": translate("Reasons", "words: {}"),
        "corrected": translate("Reasons", "“{}” taken as “{}”"),
        "begun": translate("Reasons", "“{}” begins “{}”"),
        "layout": translate("Reasons", "“{}” on the other keyboard: “{}”"),
        "latin_letters": translate("Reasons", "“{}” in Latin letters: “{}”"),
        "synonym": translate("Reasons", "“{}” means “{}”"),
        "split_words": translate("Reasons", "“{}” as two words: “{}”"),
        "joined_words": translate("Reasons", "“{}” as one word: “{}”"),
        "asked_before": translate("Reasons", "confirmed {}×"),
    }
