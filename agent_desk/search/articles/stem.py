"""Stems: light suffix strippers for English, Russian and Latvian over folded words."""

from __future__ import annotations

from collections.abc import Callable

_VOWELS = frozenset("aeiouy")


def _endings(text: str) -> frozenset[str]:
    return frozenset(text.split())


_RU_REFLEXIVE = ("ся", "сь")
_RU = _endings(
    "ыми ими ого его ому ему ая яя ое ее ые ие ыи ии ои еи ую юю ым им ом ем ых их ою ею"
    " ами ями ах ях ам ям ов ев а я о е ы и у ю ь"
    " ия ию иеи иям иях иями ием ии ье ья ью"
    " ть ти ет ит ют ут ят ат ешь ишь ете ите ем им л ла ло ли ал ала ало али ил ила ило или ел ела ело ели"
    " ыл ыла ыло ыли ул ула уло ули ял яла яло яли ать ять еть ить ыть уть оть ает яет ают яют ует уют"
    " аем яем аете яете ую уи аи яи анныи анная анное анные анного анным анных енныи енная енное енные"
    " енного енным енных ан ана ано аны ен ена ено ены ущии ющии ащии ящии ущая ющая щего щих щим"
    " вшии вшая вшие вший авшии ивши вши в аите яите ите овать ировать овано ован ована ованы ованныи"
    " ование ования ованию ованием овании ание ания анию анием ании ение ения ению ением ении ениями ениях"
    " ость ости остью остеи остям"
)
_LV = _endings(
    "s a as am ai u us i ie ies iem iet e es em ei os o is im iim ia ius iu iem ums uma umu umus umi umiem"
    " umam esana esanas esanu esanai asana asanas asanu asanai isana isanas isanu isanai osana osanas osanu"
    " sana sanas sanu sanai sanam sanas t at et it ot ut iet am em im ami iem ajot ejot ijot ot"
    " ts ta tu tas tie tos tam tais ta to tajam ais aja ajam ajas ajos ajiem ajai aji aju ajus ajis"
    " ija ijas iju ijai ijam ijas etu itu otu atu sies siet tos ties as oties sanos amies"
    " ams ama amo amas amie amos amiem oss osa osu osas osie osos osiem usi usas usi usu"
    " sim sit s is jot ojot oja ejis usies ijis inat inot iniet ina inu inasana inasanu"
)


def _strip(word: str, endings: frozenset[str], keep: int, longest: int) -> str:
    for size in range(min(longest, len(word) - keep), 0, -1):
        if word[-size:] in endings:
            return word[:-size]
    return word


def russian(word: str) -> str:
    """Stem of a Russian word written in folded Cyrillic."""
    if len(word) > 5 and word.endswith(_RU_REFLEXIVE):
        word = word[:-2]
    return _strip(word, _RU, 3, 7)


def latvian(word: str) -> str:
    """Stem of a Latvian word without diacritics."""
    return _strip(word, _LV, 3, 8)


def english(word: str) -> str:
    """Stem of an English word: plural, past, -ing, -ly, silent e, y as i."""
    if len(word) < 4 or word.endswith("ss"):
        return word
    if word.endswith(("ies", "ied")):
        return word[:-3] + "i"
    return _tidy(_without_suffix(word.removesuffix("s")))


def _without_suffix(word: str) -> str:
    for ending in ("ly", "ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= 3 and _VOWELS & set(rest):
            doubled = rest[-1] == rest[-2] and rest[-1] not in "lsz"
            return rest[:-1] if doubled else rest
    return word


def _tidy(word: str) -> str:
    if len(word) > 3 and (word[-1] == "e" or word.endswith("ll")):
        word = word[:-1]
    if len(word) > 2 and word[-1] == "y" and word[-2] not in _VOWELS:
        word = word[:-1] + "i"
    return word


_STEMMERS: dict[str, Callable[[str], str]] = {"en": english, "ru": russian, "lv": latvian}


def stem(word: str, language: str) -> str:
    """Stem of a folded word in a BCP 47 language; words with digits and other languages stay as they are."""
    if not word.isalpha() and any(letter.isdigit() for letter in word):
        return word
    stemmer = _STEMMERS.get(language[:2])
    return stemmer(word) if stemmer else word
