"""From words as typed to groups of stems: corrections, beginnings, joined and split words, synonyms."""

from __future__ import annotations

from collections import OrderedDict

from agent_desk.search.articles.question import Group, How, Option, Question
from agent_desk.search.articles.reading import Read, read
from agent_desk.search.articles.stem import stem
from agent_desk.search.articles.vocabulary import Vocabulary

MOST_CORRECTIONS = 3
MOST_COMPLETIONS = 8
REMEMBERED = 4096
SHORTEST_FAR = 5
SHORTEST_SPLIT = 5
LONGEST_SPLIT = 30


class Understanding:
    """Understands questions by one vocabulary; remembers words, for they come again at each key."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._languages = vocabulary.languages
        self._remembered: OrderedDict[tuple[str, str, int, bool], tuple[Option, ...]] = OrderedDict()

    def of(self, text: str) -> Question:
        """The question in groups of stems; no groups when there is no word in it."""
        reads, going_on = read(text, self._vocabulary)
        language = self._language(reads)
        groups = []
        for place, item in enumerate(reads):
            options = self._options(item, language, going_on and place == len(reads) - 1)
            groups.append(Group(item.typed, options))
        return Question(tuple(groups), language)

    def _language(self, reads: list[Read]) -> int:
        """The language in which the known words are commonest."""
        votes = [0.0] * len(self._languages)
        for item in reads:
            for rank in item.ranks[:2]:
                counts = self._vocabulary.log_counts(rank)
                part = min(len(item.word), 6) / max(*counts, 0.1)
                votes = [vote + part * count for vote, count in zip(votes, counts, strict=False)]
        return votes.index(max(votes)) if any(votes) else -1

    def _options(self, item: Read, language: int, going_on: bool) -> tuple[Option, ...]:
        key = (item.word, item.how.value, language, going_on)
        known = self._remembered.get(key)
        if known is None:
            known = self._found(item, language, going_on)
            self._remembered[key] = known
            if len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)
        return known

    def _found(self, item: Read, language: int, going_on: bool) -> tuple[Option, ...]:
        found = [
            Option(self._vocabulary.stem(r), 1.0, self._vocabulary.form(r), item.how) for r in item.ranks
        ]
        if going_on:
            found += self._completions(item.word, language, bool(found))
        if not item.ranks:
            found += self._stemmed(item.word, language)
            found += self._corrections(item.word, language, 0.9)
            if not any(option.how is How.CORRECTED for option in found):
                found += self._split(item.word, language)
        elif self._is_foreign(item, language):
            found += self._corrections(item.word, language, 0.7, 3.0)
        return _best_of_each_stem(found)

    def _is_foreign(self, item: Read, language: int) -> bool:
        if language < 0 or len(item.word) < 4 or item.how is not How.SAME:
            return False
        return self._vocabulary.log_counts(item.ranks[0])[language] < 4.0

    def _stemmed(self, word: str, language: int) -> list[Option]:
        names = {stem(word, self._languages[language])} if language >= 0 else set()
        found = [(name, self._vocabulary.stem_named(name)) for name in names if len(name) > 2]
        return [Option(number, 0.95, name) for name, number in found if number]

    def _corrections(self, word: str, language: int, weight: float, above: float = 0.0) -> list[Option]:
        near = self._vocabulary.near(word)
        if not near and len(word) >= SHORTEST_FAR and not above:
            near = self._vocabulary.near(word, far=True)
        rated = [(self._rate(word, rank, edits, language), rank, edits) for rank, edits in near]
        rated = sorted((r for r in rated if r[0] > above), reverse=True)[: MOST_CORRECTIONS * 2]
        if not rated:
            return []
        best = rated[0][0]
        return [
            Option(
                self._vocabulary.stem(rank),
                weight * (rate / best) ** 2,
                self._vocabulary.form(rank),
                How.CORRECTED,
            )
            for rate, rank, edits in rated
            if rate > 0.4 * best
        ]

    def _rate(self, word: str, rank: int, edits: int, language: int) -> float:
        """How likely a form was meant: common in the language, few edits, the same first letter."""
        form = self._vocabulary.form(rank)
        counts = self._vocabulary.log_counts(rank)
        count = max(0.3 * max(counts), counts[language] if language >= 0 else 0.0)
        rate = (2.0 + count) / (1.0 + 1.5 * (edits - 1))
        if form[0] != word[0]:
            rate *= 0.75
        if sorted(form) == sorted(word):
            rate *= 1.3
        elif len(form) == len(word):
            rate *= 0.95
        return rate

    def _completions(self, word: str, language: int, known: bool) -> list[Option]:
        common = self._vocabulary.completions(word, language, 2 * MOST_COMPLETIONS)
        top = 0.5 if known else 0.9
        return [
            Option(
                self._vocabulary.stem(rank),
                top * 2.0 ** (0.3 * (count - common[0][1])),
                self._vocabulary.form(rank),
                How.BEGUN,
            )
            for rank, count in common
        ]

    def _split(self, word: str, language: int) -> list[Option]:
        """Two words typed without a space: both known, of which the rarer is the commonest."""
        if not SHORTEST_SPLIT <= len(word) <= LONGEST_SPLIT:
            return []
        places = range(2, len(word) - 1)
        ranks = self._vocabulary.exact([part for at in places for part in (word[:at], word[at:])])
        pairs = [pair for pair in zip(ranks[::2], ranks[1::2], strict=True) if all(pair)]
        best = max(pairs, key=lambda pair: min(self._count(rank, language) for rank in pair), default=())
        return [Option(self._vocabulary.stem(r), 0.8, self._vocabulary.form(r), How.SPLIT) for r in best]

    def _count(self, rank: int, language: int) -> float:
        counts = self._vocabulary.log_counts(rank)
        return min(counts[language] if language >= 0 else max(counts), 10.0) + len(
            self._vocabulary.form(rank)
        )


def _best_of_each_stem(options: list[Option]) -> tuple[Option, ...]:
    best: dict[int, Option] = {}
    for option in options:
        held = best.get(option.stem)
        if option.stem and (held is None or option.weight > held.weight):
            best[option.stem] = option
    return tuple(sorted(best.values(), key=lambda option: -option.weight)[:MOST_COMPLETIONS])
