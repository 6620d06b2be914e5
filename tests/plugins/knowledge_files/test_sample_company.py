"""The sample company's articles and departments are complete, translated, linked and of sane length."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import phonenumbers
import pytest

from agent_desk.domain.article import Article
from plugins.knowledge_files.article_file import parse_article
from plugins.knowledge_files.departments import read_departments
from plugins.knowledge_files.front_matter import split_front_matter

COMPANY = Path(__file__).parents[3] / "resources" / "sample_company"
FILES = sorted((COMPANY / "articles").rglob("*.md"))
LANGUAGES = ["en", "lv", "ru"]
DEPARTMENTS = {
    "cards", "billing", "orders", "fulfilment", "technical", "retention", "bereavement", "security",
    "complaints", "praise-and-feedback",
}  # fmt: skip
STORIES = {
    "lost-wallet", "card-blocked-by-mistake", "service-switch", "bereavement", "dunning-after-payment",
    "discount-card", "opening-hours", "security-report", "complaint-transfers", "callback-promise",
    "compliment", "identity-check", "answer-changed", "public-reply",
}  # fmt: skip
LINK = re.compile(r"\]\(([^)]+)\)")
CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def article_of(path: Path) -> Article:
    article, remarks = parse_article(path.read_bytes(), path.name)
    assert remarks == ()
    return article


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [article_of(path) for path in FILES]


def test_there_are_enough_articles_for_every_story(articles: list[Article]) -> None:
    assert len(articles) >= 84
    assert {article.id for article in articles} >= STORIES


def test_every_topic_is_there_in_all_three_languages_once(articles: list[Article]) -> None:
    found: dict[str, list[str]] = {}
    for article in articles:
        found.setdefault(article.id, []).append(article.language)
    assert {topic: languages for topic, languages in found.items() if sorted(languages) != LANGUAGES} == {}


def test_translations_agree_on_everything_but_words(articles: list[Article]) -> None:
    facts: dict[str, set[tuple[Any, ...]]] = {}
    for one in articles:
        same = (one.version, one.valid_from, one.valid_until, one.department, one.playbook, one.topic)
        facts.setdefault(one.id, set()).add((*same, one.audience, one.body.count("\n## "), links_of(one)))
    assert [topic for topic, versions in facts.items() if len(versions) != 1] == []


def links_of(article: Article) -> tuple[str, ...]:
    return tuple(sorted(set(LINK.findall(article.body))))


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_an_article_is_complete(path: Path) -> None:
    article = article_of(path)
    assert (article.id, article.language) == (path.stem, path.parent.name)
    assert article.department in DEPARTMENTS
    assert article.playbook in ("", "lost-wallet", "bereavement")
    assert article.topic
    assert article.audience in ("everybody", "personal", "business")
    assert article.valid_on(date(2026, 11, 22))
    assert 6 <= len(article.questions) <= 10
    assert len({question.casefold() for question in article.questions}) == len(article.questions)


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_an_article_is_of_sane_length(path: Path) -> None:
    article = article_of(path)
    assert 8 <= len(article.title) <= 60
    assert 120 <= len(article.say) <= 450
    assert 400 <= len(article.body) <= 2_500
    assert 40 <= len(article.authority) <= 220
    assert all(5 <= len(question) <= 80 for question in article.questions)
    assert article.body.count("\n## ") == 2


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_the_limit_is_said_in_the_authority(path: Path) -> None:
    authority = split_front_matter(path.read_text())[0]["authority"]
    assert authority["currency"] == "EUR"
    assert re.search(rf"\b{authority['limit'].removesuffix('.00')}\b", authority["text"])
    assert re.search("EUR|евро", authority["text"])


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_links_lead_to_articles_in_the_same_language(path: Path) -> None:
    targets = LINK.findall(path.read_text())
    assert targets
    assert [target for target in targets if not (path.parent / target).is_file()] == []
    assert f"{path.stem}.md" not in targets


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_an_article_is_written_in_its_language(path: Path) -> None:
    article = article_of(path)
    for text in (article.title, article.say, article.body, article.authority, *article.questions):
        assert bool(CYRILLIC.search(text)) == (article.language == "ru"), text
        assert not re.search(r"[a-z][а-яё]|[а-яё][a-z]", text, re.IGNORECASE), text


def test_no_question_belongs_to_two_articles(articles: list[Article]) -> None:
    asked = [
        (article.language, question.casefold()) for article in articles for question in article.questions
    ]
    assert sorted({pair for pair in asked if asked.count(pair) > 1}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_departments_are_named_in_every_language(language: str) -> None:
    departments = read_departments(COMPANY / "departments.toml", language)
    assert {department.id for department in departments} == DEPARTMENTS
    assert all(department.authority and department.skills for department in departments)
    assert all(bool(CYRILLIC.search(one.name + one.authority)) == (language == "ru") for one in departments)
    numbers = [phonenumbers.parse(department.transfer_number) for department in departments]
    assert all(phonenumbers.is_valid_number(number) for number in numbers)


def test_security_never_closes_and_billing_does_at_the_weekend() -> None:
    departments = {one.id: one for one in read_departments(COMPANY / "departments.toml", "en")}
    saturday = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    hours = [datetime(2026, 12, 24, tzinfo=UTC) + timedelta(hours=hour) for hour in range(24 * 9)]
    assert all(departments["security"].open_at(hour) for hour in hours)
    assert not departments["billing"].open_at(saturday)
    opening = departments["billing"].next_opening(saturday)
    assert opening
    assert opening.isoformat() == "2026-11-23T08:00:00+02:00"


def test_technical_support_keeps_the_hours_of_lisbon() -> None:
    technical = next(
        one for one in read_departments(COMPANY / "departments.toml", "en") if one.id == "technical"
    )
    assert technical.zone == "Europe/Lisbon"
    assert not technical.open_at(datetime(2026, 11, 23, 5, 30, tzinfo=UTC))
    assert technical.open_at(datetime(2026, 11, 23, 20, 30, tzinfo=UTC))


def test_the_calendars_hold_the_movable_feasts() -> None:
    calendars = tomllib.loads((COMPANY / "departments.toml").read_text())["calendars"]
    days = {row["day"] for row in calendars["LV"]}
    assert {date(2026, 4, 3), date(2026, 4, 6), date(2027, 3, 26), date(2027, 3, 29)} <= days
    assert {date(2026, 11, 18), date(2027, 6, 24)} <= days
    assert len(days) == 30
