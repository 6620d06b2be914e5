"""Short articles with a few words changed: how many of them the check of articles names.

The texts are paragraphs of the sample company's articles. One to three words are replaced by others of the
same language, dropped, swapped with the next, or, where they are numbers, given other digits. Beside it how
many pairs are named among the paragraphs as they are, which say different things, and the time for all.
"""

from __future__ import annotations

import random
import re
import time
from collections import defaultdict
from pathlib import Path

from agent_desk.domain.article import Article
from agent_desk.search.articles.tokenise import words
from agent_desk.search.near_duplicates import near_duplicates
from agent_desk.system.article_files import read_articles
from tests.benchmarks.record import Record

ARTICLES = Path(__file__).parents[2] / "resources" / "sample_company" / "articles"
SHORTEST, LONGEST = 10, 60
SIZES = ((10, 19), (20, 60))
CHANGES = (1, 2, 3)
BARS = {1: 0.97, 2: 0.95, 3: 0.85}
_PARTS = re.compile(r"(\w+)")


def run(record: Record) -> None:
    """Every paragraph and its changed copy, by how long it is and how much was changed."""
    texts = paragraphs()
    begin = time.process_time()
    unlike = len(list(near_duplicates(texts)))
    record.row(f"pairs named among {len(texts)} unlike paragraphs", unlike, "", at_most=0)
    record.row("time for them", (time.process_time() - begin) * 1000, "ms")
    for count in CHANGES:
        for (least, most), (hits, all_) in sorted(named(texts, count).items()):
            name = f"{least} to {most} words, {count} changed: named"
            record.row(name, hits / all_, "", at_least=BARS[count])


def paragraphs() -> list[Article]:
    """Paragraphs of 10 to 60 words, each an article of its own; lists of other articles are alike."""
    given = (one.article for one in read_articles(ARTICLES, "en"))
    told = [(article, part) for article in given if article for part in article.body.split("\n")]
    found = [
        Article(f"{article.id}-{place}", "", part, article.language)
        for place, (article, part) in enumerate(told)
        if SHORTEST <= len(words(part)) <= LONGEST and ".md)" not in part
    ]
    return list({(one.language, one.body): one for one in found}.values())


def named(texts: list[Article], count: int) -> dict[tuple[int, int], tuple[int, int]]:
    """By size: how many changed copies are named with their original, and how many there are."""
    chance = random.Random(count)
    known: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        known[text.language] += [word for word in _PARTS.findall(text.body) if word.isalpha()]
    copies = [
        Article(f"{one.id}-copy", "", changed(one.body, known[one.language], count, chance), one.language)
        for one in texts
    ]
    pairs = {frozenset(pair[:2]) for pair in near_duplicates([*texts, *copies])}
    found: defaultdict[tuple[int, int], list[bool]] = defaultdict(list)
    for one, copy in zip(texts, copies, strict=True):
        size = next(size for size in SIZES if size[0] <= len(words(one.body)) <= size[1])
        found[size].append(frozenset((one.key, copy.key)) in pairs)
    return {size: (sum(hits), len(hits)) for size, hits in found.items()}


def changed(text: str, known: list[str], count: int, chance: random.Random) -> str:
    """``text`` with ``count`` of its words changed."""
    parts = _PARTS.split(text)
    for place in chance.sample(range(1, len(parts) - 2, 2), count):
        if parts[place].isdigit():
            parts[place] = "".join(chance.choice("0123456789") for _ in parts[place])
            continue
        change = chance.randrange(3)
        if change == 0:
            parts[place] = chance.choice(known)
        elif change == 1:
            parts[place] = ""
        else:
            parts[place], parts[place + 2] = parts[place + 2], parts[place]
    return "".join(parts)
