from __future__ import annotations

from datetime import date

import pytest

from plugins.knowledge_files.article_file import parse_article, split_say
from plugins.knowledge_files.refusal import FileRefused

FULL = """+++
id = "lost-wallet"
title = "Lost or stolen wallet"
language = "en"
topic = "cards"
audience = "everybody"
department = "cards"
version = 4
valid_from = 2026-03-02
valid_until = "2027-12-31"
playbook = "lost-wallet"
questions = ["my wallet was stolen", "  ", "I lost my wallet"]

[authority]
text = "You may block any card."
limit = "20.00"
currency = "EUR"
+++

> I am sorry.
> I block them now.
>
> Nothing else to do.

## Steps

1. Block.
"""


def test_every_field_of_the_front_matter_arrives() -> None:
    article, remarks = parse_article(FULL.encode(), "en/lost-wallet.md")
    assert remarks == ()
    assert article.key == "lost-wallet@en"
    assert article.say == "I am sorry. I block them now.\n\nNothing else to do."
    assert article.body == "## Steps\n\n1. Block."
    assert article.authority == "You may block any card. (≤ 20.00 EUR)"
    assert article.questions == ("my wallet was stolen", "I lost my wallet")
    assert (article.valid_from, article.valid_until) == (date(2026, 3, 2), date(2027, 12, 31))
    assert (article.version, article.playbook, article.department) == (4, "lost-wallet", "cards")
    assert (article.topic, article.audience, article.source) == ("cards", "everybody", "en/lost-wallet.md")


def test_a_limit_that_the_text_says_is_not_said_twice() -> None:
    said = FULL.replace("any card.", "any card, fee up to 20 EUR.")
    assert parse_article(said.encode(), "x.md")[0].authority == "You may block any card, fee up to 20 EUR."


def test_authority_may_be_a_plain_text() -> None:
    plain = FULL.partition("[authority]")[0] + 'authority = "You may block."\n+++\ntext'
    assert parse_article(plain.encode(), "x.md")[0].authority == "You may block."


def test_say_in_the_front_matter_wins_over_the_quote() -> None:
    both = FULL.replace('topic = "cards"', 'say = "Say this."')
    assert parse_article(both.encode(), "x.md")[0].say == "Say this."


def test_a_wrong_authority_is_refused_by_name() -> None:
    with pytest.raises(FileRefused, match="limit must be a text"):
        parse_article(FULL.replace('"20.00"', "20").encode(), "x.md")


@pytest.mark.parametrize(
    ("body", "said"),
    [("", ("", "")), ("text", ("", "text")), ("> a", ("a", "")), ("> a\nb\n> c", ("a", "b\n> c"))],
)
def test_only_the_quote_that_opens_the_body_is_read_out(body: str, said: tuple[str, str]) -> None:
    assert split_say(body) == said
