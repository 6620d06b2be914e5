"""Where questions come from that articles answer, and questions that none of the articles answers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rapidfuzz import fuzz

from agent_desk.domain.article import Article
from agent_desk.system.article_files import read_articles
from tests.benchmarks.answer_files import Queries
from tests.benchmarks.answers_fit.measuring import (
    FOLDS,
    RESOURCES,
    Asking,
    cut,
    fold_of,
    folds_of_alike,
    mistyped,
)

FOREIGN = Path(__file__).parent / "foreign.txt"
LINES_LEFT_OUT = 2
FEW_TURNS = 60
ALIKE = 72
BANKING, OTHERS = "b77", ("clinc", "hint3")
NOTHING = "nothing_dev"
COMPANY_TALK = frozenset(
    "account direct_deposit exchange_rate income insurance insurance_change order order_status taxes w2"
    " rollover_401k transfer travel_notification what_can_i_ask_you change_language cancel find_phone"
    " are_you_a_bot"
    " user_name change_user_name goodbye greeting thank_you yes no maybe repeat reset_settings smart_home"
    " sync_device text make_call international_visa book_flight travel_alert who_do_you_work_for carry_on"
    " share_location current_location".split()
)
"""What somebody might as well say to the sample company: not foreign to it for certain."""


def lines_of(article: Article) -> list[str]:
    return [line for line in article.body.split("\n") if line.strip()]


def is_exampled(article: Article) -> bool:
    return article.id.split(":")[0].split(".")[0] in (BANKING, *OTHERS)


def folds_of_nothing(queries: Queries) -> dict[str, int]:
    """Folds of the questions that nothing answers; those alike have the same."""
    texts = [text for text, _ in queries[NOTHING]]
    same = folds_of_alike(texts, lambda one, other: fuzz.token_set_ratio(one, other) > ALIKE)
    return dict(zip(texts, same, strict=True))


def whole(asking: Asking, articles: list[Article], queries: Queries, learn: Queries) -> None:
    """Everything that is asked of all articles."""
    asking.take(articles)
    nothing = folds_of_nothing(queries)
    for name, pairs in {**queries, **learn}.items():
        for text, good in pairs:
            asking.ask(name, fold_of(good[0]) if good else nothing[text], text, good)


def left_out(asking: Asking, articles: list[Article], queries: Queries) -> None:
    """Lines of articles that lack them, and lines and questions of articles that are left out altogether."""
    given = [(name, text, good[0]) for name, pairs in queries.items() for text, good in pairs if good]
    for turn in range(FOLDS):
        chance = random.Random(turn)
        kept: list[Article] = []
        asked: list[tuple[str, str, str, bool]] = []
        for article in articles:
            lines = lines_of(article)
            if not is_exampled(article):
                kept.append(article)
            elif fold_of(f"{article.id} left out") == turn:
                asked += [("out", article.id, line, False) for line in lines]
            else:
                gone = [line for place, line in enumerate(lines) if place // LINES_LEFT_OUT == turn]
                gone = gone if len(lines) > 2 * LINES_LEFT_OUT + 1 else []
                asked += [("line", article.id, line, True) for line in gone]
                kept.append(replace(article, body="\n".join(line for line in lines if line not in gone)))
        without = {key for kind, key, _, _ in asked if kind == "out"}
        asking.take(kept)
        for kind, key, line, is_there in asked:
            name, good = f"{kind} {key.split(':')[0].split('.')[0]}", [key] if is_there else []
            asking.ask(name, fold_of(key), line, good)
            asking.ask(name, fold_of(key), mistyped(line, chance), good)
            asking.ask(f"{name} prefix", fold_of(key), cut(line, chance), good)
        for name, text, key in given:
            if key in without and chance.random() < 0.5 and "prefix" not in name:
                asking.ask(f"out {name}", fold_of(key), text, [])


def company(asking: Asking, articles: list[Article], queries: Queries) -> None:
    """The sample company: a question left out of each article, articles left out, and foreign questions."""
    folder = RESOURCES / "sample_company" / "articles"
    own = [one.article for one in read_articles(folder, "en") if one.article]
    foreign = list(_foreign(articles, queries))
    chance = random.Random(FOLDS)
    for turn in range(FOLDS):
        kept, asked = _without_some(own, turn)
        for language in ("en", "ru", "lv", ""):
            asking.take(one for one in kept if language in (one.language, ""))
            for kind, article, text in asked:
                good = [article.id] if kind == "company" else []
                if language in (article.language, ""):
                    asking.ask(kind, fold_of(article.id), text, good)
                    asking.ask(kind, fold_of(article.id), mistyped(text, chance), good)
                    asking.ask(f"{kind} prefix", fold_of(article.id), cut(text, chance), good)
                    if good:
                        asking.ask("company words", fold_of(article.id), _some_words(text, chance), good)
        asking.take(kept)
        for kind, text, fold in foreign:
            asking.ask(kind, fold, text, [])
    asking.take(own)
    for kind, text, fold in foreign:
        asking.ask(kind, fold, text, [])
        asking.ask(kind, fold, mistyped(text, chance), [])


def _without_some(own: list[Article], turn: int) -> tuple[list[Article], list[tuple[str, Article, str]]]:
    kept, asked = [], []
    for article in own:
        if fold_of(f"{article.id} left out") == turn:
            asked += [("company out", article, text) for text in article.questions]
            continue
        gone = article.questions[turn::FOLDS]
        asked += [("company", article, text) for text in gone]
        kept.append(replace(article, questions=tuple(one for one in article.questions if one not in gone)))
    return kept, asked


def _foreign(articles: list[Article], queries: Queries) -> Iterator[tuple[str, str, int]]:
    for article in articles:
        source, _, name = article.id.partition(":")
        if source == "clinc" and name not in COMPANY_TALK:
            yield from (("foreign clinc", line, fold_of(article.id)) for line in lines_of(article)[:4])
    yield from (("foreign nothing", text, fold) for text, fold in folds_of_nothing(queries).items())
    for row in FOREIGN.read_text(encoding="utf-8").splitlines():
        language, _, text = row.partition("\t")
        yield f"foreign {language}", text, fold_of(text)
    manuals = [one for one in articles if one.language in {"ru", "lv"} and one.id.startswith("gnome")]
    for one in random.Random(FOLDS).sample(manuals, min(300, len(manuals))):
        yield "foreign manual", one.title, fold_of(one.title)


def few(asking: Asking, articles: list[Article], queries: Queries) -> None:
    """Three to three hundred articles with examples at random, alone or among manuals, or manuals alone."""
    exampled = [one for one in articles if is_exampled(one)]
    manuals = [one for one in articles if not is_exampled(one)]
    nothing = folds_of_nothing(queries)
    for turn in range(FEW_TURNS):
        chance = random.Random(turn)
        count = int(3 * 10 ** (2 * chance.random()))
        some, others = chance.sample(exampled, min(count, len(exampled))), chance.sample(exampled, 40)
        beside = chance.sample(manuals, min(chance.choice((0, 0, 1, 5, 20)) * count, len(manuals)))
        some = some if turn % 4 or not beside else []
        kept, asked = [*beside], [(one.id, _some_words(one.title, chance)) for one in beside]
        for article in some:
            lines = lines_of(article)
            at = chance.randrange(len(lines))
            asked += [(article.id, line) for line in lines[at : at + LINES_LEFT_OUT]]
            kept.append(replace(article, body="\n".join(lines[:at] + lines[at + LINES_LEFT_OUT :])))
        asking.take(kept)
        for key, line in chance.sample(asked, min(60, len(asked))):
            text = chance.choice((line, line, mistyped(line, chance)))
            asking.ask("few", fold_of(key), text, [key])
        out = [(one.id, line) for one in others if one not in some for line in lines_of(one)[:3]]
        for key, line in chance.sample(out, min(60, len(out))):
            asking.ask("few out", fold_of(key), line, [])
        for text in chance.sample(list(nothing), 20):
            asking.ask("few nothing", nothing[text], text, [])


def _some_words(text: str, chance: random.Random) -> str:
    """Up to four words of a text in a row: what somebody types who looks for a title, or puts it short."""
    words = text.split()
    at = chance.randrange(max(1, len(words) - 3))
    return " ".join(words[at : at + 1 + chance.randrange(4)])
