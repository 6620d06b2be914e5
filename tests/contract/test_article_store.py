"""What every ArticleStore does: articles with every version, and what changed since one looked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agent_desk.application.article_ports import STORE, ArticleChanges, Published
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import Article
from tests.stores.article_fixtures import Library

LOST = Article(
    "lost-card", "Lost card", "Block it **at once**.\n\n- card\n- app", "en", topic="cards",
    audience="personal", say="I block it now.", authority="Refund up to 20 EUR.", authority_needed="lead",
    questions=("my wallet was stolen", "карта"), valid_from=date(2026, 1, 1), valid_until=date(2027, 1, 1),
    playbook="lost-wallet", department="cards", source="handbook.md", origin=STORE,
)  # fmt: skip
FEE = Article("fee", "Monthly fee", "It is 5 EUR.", "lv", origin=STORE)


def changes(library: Library, cursor: str = "") -> ArticleChanges:
    """All pages since a cursor as one."""
    page = library.articles.changes(cursor)
    articles, removed, anew = list(page.articles), list(page.removed), page.anew
    while not page.complete:
        page = library.articles.changes(page.cursor)
        articles += page.articles
        removed += page.removed
    return ArticleChanges(page.cursor, tuple(articles), tuple(removed), True, anew)


def test_what_is_published_is_found_whole(library: Library) -> None:
    assert library.articles.publish([LOST, FEE], "lena") == Published(new=2)
    found = changes(library)
    assert sorted(found.articles, key=lambda one: one.key) == [FEE, LOST]
    assert (found.removed, found.anew) == ((), True)


def test_publishing_the_same_again_changes_nothing(library: Library) -> None:
    library.articles.publish([LOST], "lena")
    cursor = changes(library).cursor
    assert library.articles.publish([LOST], "lena") == Published(same=1)
    assert changes(library, cursor) == ArticleChanges(cursor)
    assert len(library.articles.versions(LOST.key)) == 1


def test_a_changed_text_is_a_new_version_and_the_old_one_stays(library: Library) -> None:
    library.articles.publish([FEE], "lena")
    cursor = changes(library).cursor
    assert library.articles.publish([replace(FEE, body="It is 7 EUR.")], "lena") == Published(changed=1)
    (now,) = changes(library, cursor).articles
    assert (now.body, now.version) == ("It is 7 EUR.", 2)
    kept = library.articles.versions(FEE.key)
    assert [(one.article.version, one.article.body) for one in kept] == [
        (2, "It is 7 EUR."),
        (1, "It is 5 EUR."),
    ]
    assert library.articles.version(kept[1].id) == kept[1]
    assert kept[0].by == "lena"
    assert kept[0].at.tzinfo is not None


def test_going_back_to_an_old_text_is_a_new_version_too(library: Library) -> None:
    for body in ("one", "two", "one"):
        library.articles.publish([replace(FEE, body=body)], "lena")
    assert [one.article.body for one in library.articles.versions(FEE.key)] == ["one", "two", "one"]
    assert changes(library).articles[0].version == 3


def test_a_version_that_the_author_counts_is_kept(library: Library) -> None:
    library.articles.publish([replace(FEE, version=4)], "lena")
    library.articles.publish([replace(FEE, version=9, body="new")], "lena")
    assert [one.article.version for one in library.articles.versions(FEE.key)] == [9, 4]


def test_a_withdrawn_article_is_told_as_removed_and_can_come_back(library: Library) -> None:
    library.articles.publish([LOST, FEE], "lena")
    cursor = changes(library).cursor
    assert library.articles.withdraw([FEE.key, "nothing@en"], "lena") == 1
    gone = changes(library, cursor)
    assert (gone.articles, gone.removed) == ((), (FEE.key,))
    assert library.articles.publish([FEE], "lena").same == 0
    assert [one.key for one in changes(library, gone.cursor).articles] == [FEE.key]


def test_no_card_number_is_kept_as_the_name_of_an_article(library: Library) -> None:
    raw = replace(FEE, id="4111111111111111")
    library.articles.publish([raw], "lena")
    (kept,) = changes(library).articles
    assert kept.id == "••••••••••••1111"
    assert library.articles.publish([raw], "lena") == Published(same=1)
    assert library.articles.keep_version(raw, "anna").article.id == kept.id
    assert library.articles.withdraw([raw.key], "lena") == 1


def test_a_told_text_of_any_source_is_kept_once(library: Library) -> None:
    told = replace(FEE, origin="files", source="fee.md")
    first, again = library.articles.keep_version(told, "anna"), library.articles.keep_version(told, "bob")
    assert first == again
    assert first.by == "anna"
    assert first.article == replace(told, origin="")
    changed = library.articles.keep_version(replace(told, body="It is 7 EUR."), "anna")
    assert changed.id != first.id
    assert changes(library).articles == ()


def test_a_version_that_nobody_kept_is_none(library: Library) -> None:
    assert library.articles.version("0" * 32) is None
    assert library.articles.versions("nothing@en") == ()


@pytest.mark.parametrize("strange", ["other|0", "nonsense", "other|1.2", "|", "a|b|c"])
def test_a_cursor_of_another_store_begins_anew(library: Library, strange: str) -> None:
    library.articles.publish([FEE], "lena")
    found = changes(library, strange)
    assert found.anew
    assert found.articles == (FEE,)


def test_a_cursor_ahead_of_a_restored_copy_begins_anew(library: Library) -> None:
    library.articles.publish([FEE], "lena")
    store, _, position = changes(library).cursor.partition("|")
    ahead = ".".join(str(int(part) + 10**9) for part in position.split("."))
    found = changes(library, f"{store}|{ahead}")
    assert found.anew
    assert found.articles == (FEE,)


def test_more_than_one_page_comes_in_pages(library: Library) -> None:
    many = [replace(FEE, id=f"fee{number}") for number in range(1_100)]
    library.articles.publish(many, "lena")
    assert {one.id for one in changes(library).articles} == {one.id for one in many}


def test_text_that_databases_refuse_is_made_fit(library: Library) -> None:
    library.articles.publish([replace(FEE, body="half \ud83d and \0 nothing")], "lena")
    assert changes(library).articles[0].body.startswith("half")


@pytest.mark.parametrize("article_id", ["", "x" * 300])
def test_an_article_without_a_usable_key_is_refused(library: Library, article_id: str) -> None:
    with pytest.raises(StoreProblem):
        library.articles.publish([replace(FEE, id=article_id)], "lena")
    assert changes(library).articles == ()


def test_who_opens_the_store_may_publish(library: Library) -> None:
    assert library.articles.may_publish()
