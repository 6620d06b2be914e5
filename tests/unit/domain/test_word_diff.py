"""What changed between two texts, in words: nothing lost, whatever the texts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.article import Article
from agent_desk.domain.word_diff import Change, WordRun, told_changes, word_diff

WORDS = st.lists(st.sampled_from(["card", "карта", "€5", "5.00", "\n", ",", "ā", "🙂", " "]), max_size=30)


def read_out(runs: tuple[WordRun, ...], without: Change) -> str:
    return "".join(run.text for run in runs if run.change is not without)


def test_the_changed_words_are_named() -> None:
    runs = word_diff("The fee is 5 EUR a month.", "The fee is 7 EUR a month, always.")
    assert [(run.change.value, run.text.strip()) for run in runs if run.change is not Change.KEPT] == [
        ("removed", "5"),
        ("added", "7"),
        ("added", ", always"),
    ]


def test_equal_texts_are_kept_whole() -> None:
    assert word_diff("same", "same") == (WordRun(Change.KEPT, "same"),)
    assert word_diff("", "") == ()


@given(st.text(max_size=200), st.text(max_size=200))
def test_both_texts_can_be_read_out_of_the_runs(before: str, after: str) -> None:
    runs = word_diff(before, after)
    assert read_out(runs, Change.ADDED) == before
    assert read_out(runs, Change.REMOVED) == after


@given(WORDS, WORDS)
def test_both_texts_of_like_words_can_be_read_out_too(before: list[str], after: list[str]) -> None:
    runs = word_diff(" ".join(before), " ".join(after))
    assert read_out(runs, Change.ADDED) == " ".join(before)
    assert read_out(runs, Change.REMOVED) == " ".join(after)
    assert all(one.change is not other.change for one, other in pairwise(runs))


def test_long_texts_are_compared_by_lines_and_longer_ones_as_a_whole() -> None:
    lines = [f"line {number} of the old text" for number in range(2_000)]
    changed = [*lines[:5], "something else", *lines[6:1_990], "and this"]
    runs = word_diff("\n".join(lines), "\n".join(changed))
    assert read_out(runs, Change.ADDED) == "\n".join(lines)
    assert sum(len(run.text) for run in runs if run.change is Change.ADDED) < 200
    other = word_diff("a\n" * 20_000, "b\n" * 20_000)
    assert [run.change for run in other] == [Change.REMOVED, Change.ADDED]


def test_only_fields_that_are_told_are_compared() -> None:
    before = Article("a", "Fee", "It is 5.", "en", topic="fees", say="Five.")
    after = replace(before, body="It is 7.", topic="prices", version=2)
    assert [name for name, _ in told_changes(before, after)] == ["body"]
