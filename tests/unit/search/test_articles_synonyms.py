"""Synonym lists are editable text, and what they say is searched and explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.article import Article, ConfirmedQuestion
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.synonyms import Meaning, read_synonyms

SHIPPED = Path(__file__).parents[3] / "resources" / "synonyms"
ARTICLES = (
    Article("account", "Close an account", "Write to us.", "en"),
    Article("atm", "Find an ATM", "There is a map in the app.", "en"),
    Article("funds", "Перевести денежные средства", "Откройте приложение.", "ru"),
    Article("other", "Opening hours", "From nine to five.", "en"),
)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("close acct", "account"), ("find a cash machine", "atm"), ("перевести д/с", "funds")],
)
def test_shipped_synonyms_are_understood(typed: str, wanted: str) -> None:
    index = MappedArticleIndex(ARTICLES, read_synonyms(SHIPPED))
    answer = index.search(typed, ["en", "ru"], 1)[0]
    assert answer.article.id == wanted
    assert "synonym" in {reason.code for reason in answer.reasons}


def test_lines_are_groups_and_abbreviations(tmp_path: Path) -> None:
    (tmp_path / "en.txt").write_text("# note\n\nacct = account\natm, cash machine # why\nalone\n", "utf-8")
    assert read_synonyms(tmp_path) == (
        Meaning((("acct",), ("account",)), short=True),
        Meaning((("atm",), ("cash", "machine"))),
    )


def test_no_folder_means_no_synonyms(tmp_path: Path) -> None:
    assert read_synonyms(tmp_path / "none") == ()


def test_an_article_put_later_is_found_by_the_synonyms_of_its_new_words() -> None:
    index = MappedArticleIndex(ARTICLES, (Meaning((("govt",), ("government",)), short=True),))
    assert index.search("govt", ["en"], 1) == ()
    index.put([Article("fee", "Monthly fee", "What it costs.", "en")])
    index.put([Article("levy", "Government levy", "What the state takes.", "en")])
    answer = index.search("govt", ["en"], 1)[0]
    assert answer.article.id == "levy"
    assert "synonym" in {reason.code for reason in answer.reasons}


def test_a_word_that_an_article_brings_is_a_synonym_of_those_that_were_there() -> None:
    index = MappedArticleIndex(ARTICLES, (Meaning((("hours",), ("timetable",))),))
    index.put([Article("buses", "Timetable of buses", "They leave at seven.", "en")])
    assert "buses" in {answer.article.id for answer in index.search("hours", ["en"], 9)}


@pytest.mark.parametrize("confirmed", [(), ("is my acct closed",)])
def test_an_abbreviation_that_no_article_has_is_not_taken_as_a_misspelling(
    confirmed: tuple[str, ...],
) -> None:
    acts = (Article(f"act{n}", f"Act {n} of parliament", "An act is a law.", "en") for n in range(200))
    index = MappedArticleIndex((*ARTICLES, *acts), read_synonyms(SHIPPED))
    index.learn(ConfirmedQuestion(question, "account@en", "anna") for question in confirmed)
    for typed in ("acct", "acct "):
        answers = index.search(typed, ["en"], 5)
        assert [answer.article.id for answer in answers] == ["account"]
        assert {reason.code for reason in answers[0].reasons} <= {"synonym", "asked_before"}
