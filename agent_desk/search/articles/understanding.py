"""From words as typed to groups of stems: corrections, beginnings, joined and split words, synonyms."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from itertools import pairwise

from agent_desk.search.articles.corrections import Corrections
from agent_desk.search.articles.question import Group, How, Option, Question
from agent_desk.search.articles.reading import Read, read
from agent_desk.search.articles.stem import stem
from agent_desk.search.articles.synonyms import Meaning, Synonyms
from agent_desk.search.articles.vocabulary import Vocabulary

MOST_COMPLETIONS = 8
REMEMBERED = 1024
SHORTEST_DOUBTED = 3
DOUBTED_BELOW = 7.0
DOUBTED_GAP = 5.0
FOREIGN_BELOW = 3.0
SHORTEST_STEM = 4
SHORTEST_CUT = 6
SHORTEST_SPLIT = 5
LONGEST_SPLIT = 30
JOINED_WEIGHT = 0.8


class Understanding:
    """Understands questions by one vocabulary; remembers words, for they come again at each key."""

    def __init__(self, vocabulary: Vocabulary, meanings: Iterable[Meaning] = ()) -> None:
        self._synonyms = Synonyms(meanings, vocabulary)
        self._vocabulary = vocabulary
        self._corrections = Corrections(vocabulary)
        self._languages = vocabulary.languages
        self._remembered: OrderedDict[tuple[str, How, int, bool, int], tuple[Option, ...]] = OrderedDict()

    def of(self, text: str) -> Question:
        """The question in groups of stems; no groups when there is no word in it."""
        reads, going_on = read(text, self._vocabulary)
        language = self._language(reads)
        groups = []
        for place, item in enumerate(reads):
            options = self._options(item, language, going_on and place == len(reads) - 1)
            groups.append(Group(item.typed, options))
        groups = self._synonyms.widened(self._joined(reads, groups))
        return Question(tuple(groups), language, len(text.strip()), text[-1:].isspace())

    def _joined(self, reads: list[Read], groups: list[Group]) -> list[Group]:
        """Words typed apart that the articles write as one: a further meaning of the first."""
        pairs = [a.word + b.word for a, b in pairwise(reads)]
        for place, rank in enumerate(self._vocabulary.exact(pairs)):
            if rank and len(pairs[place]) >= SHORTEST_SPLIT:
                joined = Option(self._vocabulary.stem(rank), JOINED_WEIGHT, pairs[place], How.JOINED)
                group = groups[place]
                if joined.stem not in {option.stem for option in group.options}:
                    groups[place] = Group(group.typed, (*group.options, joined))
        return groups

    def _language(self, reads: list[Read]) -> int:
        """The language in which the known words are commonest."""
        votes = [0.0] * len(self._languages)
        for item in reads:
            for rank in item.ranks[:2]:
                counts = self._vocabulary.log_counts(rank)
                part = min(len(item.word), 6) / max(*counts, 0.1)
                for place, count in enumerate(counts):
                    votes[place] += part * count
        return votes.index(max(votes)) if any(votes) else -1

    def _options(self, item: Read, language: int, going_on: bool) -> tuple[Option, ...]:
        # Once an article brings new words, a word that was corrected may be known.
        key = (item.word, item.how, language, going_on, len(self._vocabulary.new.forms))
        known = self._remembered.get(key)
        if known is None:
            known = self._found(item, language, going_on)
            self._remembered[key] = known
            if len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)
        return known

    def _found(self, item: Read, language: int, going_on: bool) -> tuple[Option, ...]:
        vocabulary = self._vocabulary
        found = [Option(vocabulary.stem(rank), 1.0, vocabulary.form(rank), item.how) for rank in item.ranks]
        if going_on:
            found += self._completions(item.word, language, bool(found))
        if not item.ranks:
            found += self._unknown(item.word, language, going_on and bool(found))
        elif item.how is How.SAME and item.word in vocabulary.new.only_asked:
            # What a click made known is read as before it as well: else one would hide what was found.
            found += self._unknown(item.word, language, going_on)
        elif item.how is How.SAME and self._doubtful(item):
            found = self._doubted(found, item, language)
        return _best_of_each_stem(found)

    def _unknown(self, word: str, language: int, begun: bool) -> list[Option]:
        """A word that no article has: another ending of a known stem, a misspelling, or two words in one.

        What is on a list of synonyms is a word, not misspelt; but "topup" on a list is "top up" all the same.
        An everyday word is never anything else; but where there are many articles, they have it.
        """
        stemmed = self._stemmed(word, language)
        name = self._languages[language] if language >= 0 else ""
        if not self._vocabulary.rich and self._synonyms.everyday(word, name):
            return stemmed
        listed = self._synonyms.lists(word)
        corrected = [] if listed else self._corrections.of(word, language, 0.6 if begun else 0.9)
        if not begun and not corrected and not listed and len(word) >= SHORTEST_CUT:
            stemmed += [
                o._replace(weight=0.6 * o.weight) for o in self._completions(word, language, False)[:2]
            ]
        if corrected or stemmed:
            return stemmed + corrected
        return [] if begun else self._split(word, language)

    def _doubtful(self, item: Read) -> bool:
        """Too short to tell, or known only because an agent confirmed a question with it: not if listed."""
        if len(item.word) <= SHORTEST_DOUBTED:
            return False
        return item.ranks[0] < self._vocabulary.new.first_rank or not self._synonyms.lists(item.word)

    def _doubted(self, found: list[Option], item: Read, language: int) -> list[Option]:
        """A rare word beside a very common one that is a letter away may be a misspelling that is a word."""
        if language < 0:
            return found
        own = self._vocabulary.log_counts(item.ranks[0])[language]
        if own >= DOUBTED_BELOW:
            return found
        others = [
            option
            for option in self._corrections.commoner(item.word, language, 0.85, own + DOUBTED_GAP)
            if option.stem != found[0].stem
        ]
        if not others:
            return found
        sure = 0.75 if own > FOREIGN_BELOW else 0.45
        return [option._replace(weight=option.weight * sure) for option in found] + others

    def _stemmed(self, word: str, language: int) -> list[Option]:
        name = stem(word, self._languages[language]) if language >= 0 else ""
        number = self._vocabulary.stem_named(name) if len(name) >= SHORTEST_STEM else 0
        return [Option(number, 0.8, name)] if number else []

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
