"""An everyday word that no article has is not taken for a misspelling of one that some article has."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.domain.article import Article
from agent_desk.search.articles.building import build
from agent_desk.search.articles.everyday import Everyday, read_everyday
from agent_desk.search.articles.index import MappedArticleIndex
from agent_desk.search.articles.question import How
from agent_desk.search.articles.snapshot import Snapshot
from agent_desk.search.articles.synonyms import read_synonyms

SYNONYMS = Path(__file__).parents[3] / "resources" / "synonyms"
ARTICLES = (
    Article("back", "Money back", "I read that you pay it back within a week. Ask the market place.", "en"),
    Article("sim", "SIM card", "The SIM is blocked; order another one.", "en"),
    Article("sms", "СМС с кодом", "СМС с кодом приходит за минуту.", "ru"),
)


@pytest.fixture(scope="module")
def everyday() -> Everyday:
    return Everyday(read_everyday(SYNONYMS / "everyday"))


BENT = "bread en, baking en, stories en, boxes en, swimming en, хлебом ru, собаки ru, maizi lv, sunim lv"


@pytest.mark.parametrize(
    ("word", "language"), [*map(str.split, BENT.split(",")), ("bread", "ru"), ("maizi", "")]
)
def test_everyday_words_are_known_with_their_endings(everyday: Everyday, word: str, language: str) -> None:
    assert everyday.has(word, language)


@pytest.mark.parametrize("word", ["makeing", "swiming", "breda", "invoice", "sim", "", "хлбе", "mazie"])
def test_misspelt_and_other_words_are_not(everyday: Everyday, word: str) -> None:
    assert not everyday.has(word, "en")


def test_without_lists_no_word_is_known(tmp_path: Path) -> None:
    assert not Everyday(read_everyday(tmp_path)).has("bread")


@pytest.mark.parametrize("word", ["bake", "bread", "skin", "смысл"])
def test_everyday_words_are_not_corrected(word: str) -> None:
    plain = Snapshot(build(ARTICLES)).understood(f"{word} ").groups[0].options
    assert any(option.how is How.CORRECTED for option in plain)
    given = Snapshot(build(ARTICLES), read_synonyms(SYNONYMS)).understood(f"{word} ").groups[0].options
    assert not any(option.how is How.CORRECTED for option in given)


def test_an_everyday_word_that_an_article_has_is_found_and_misspelt_it_is_corrected() -> None:
    index = MappedArticleIndex(ARTICLES, read_synonyms(SYNONYMS))
    assert index.search("market place ", ["en"], 1)[0].article.id == "back"
    assert index.search("makret place ", ["en"], 1)[0].article.id == "back"
