"""What agents and leads may do to articles and questions, asked of PostgreSQL past the program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from agent_desk.application.article_ports import Erased
from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import Article, ArticleDraft, ConfirmedQuestion, DraftState, UnansweredQuestion
from agent_desk.store.articles.rows import facts_of, version_id
from agent_desk.store.open import OpenOptions, open_store
from agent_desk.store.roles import AGENT, AUDITOR, LEAD
from tests.integration.index_builder import until
from tests.stores.article_fixtures import Library, library_of
from tests.stores.desks import NO_NAMES
from tests.stores.template import StoreTemplate

NOW = datetime(2026, 3, 2, tzinfo=UTC)
FEE = Article("fee", "Monthly fee", "It is 5 EUR.", "en")
DRAFT = ArticleDraft("d1", "Can a cat own a SIM?", "No.", "Ilze", "agent_anna", NOW)
TAMPERING = (
    "UPDATE article_versions SET facts = '{}'",
    "DELETE FROM article_versions",
    "UPDATE article_changes SET kind = 'question'",
    "DELETE FROM article_changes",
    "UPDATE confirmed_questions SET agent = 'somebody'",
    "UPDATE unanswered_questions SET question = 'other'",
    "DELETE FROM articles",
    "DELETE FROM article_drafts",
    "UPDATE article_drafts SET said_by = 'somebody'",
    "INSERT INTO article_changes (kind, ref, at) VALUES ('article', 'x', now() - interval '1 day')",
    (
        "INSERT INTO confirmed_questions (id, question, digest, article_key, version, agent, at)"
        " VALUES ('x', 'x', 'x', 'x', 1, 'somebody', now())"
    ),
    (
        "INSERT INTO article_versions (id, article_key, number, facts, kept_by, kept)"
        " VALUES ('x', 'x', 1, '{}', 'somebody', now())"
    ),
)


@contextmanager
def signed_in(owner: Library, template: StoreTemplate, agent: str, role: str = AGENT) -> Iterator[Library]:
    address = owner.address.replace("postgres@", f"{template.sign_in(agent, role)}@")
    store = open_store(address, NO_NAMES, OpenOptions())
    with closing(store):
        yield library_of(store, address)


@pytest.fixture
def anna(postgres_library: Library, store_template: StoreTemplate) -> Iterator[Library]:
    with signed_in(postgres_library, store_template, "agent_anna") as library:
        yield library


@pytest.fixture
def lena(postgres_library: Library, store_template: StoreTemplate) -> Iterator[Library]:
    with signed_in(postgres_library, store_template, "lead_lena", LEAD) as library:
        yield library


def confirmed(agent: str, question: str = "Why?") -> ConfirmedQuestion:
    return ConfirmedQuestion(question, FEE.key, agent, customer_id="c1")


def test_an_agent_confirms_and_takes_back(anna: Library) -> None:
    stored = anna.questions.confirm(confirmed("agent_anna"))
    # A change is shown when nothing that began before it is going on: the server keeps its house, too.
    until(lambda: anna.questions.changes("").confirmed == (stored,))
    assert anna.questions.take_back("Why?", FEE.key, "agent_anna") == 1


def test_an_agent_cannot_confirm_or_erase_in_anothers_name(anna: Library, lena: Library) -> None:
    with pytest.raises(StoreProblem, match="Your role"):
        anna.questions.confirm(confirmed("agent_bob"))
    lena.questions.confirm(confirmed("lead_lena"))
    assert anna.questions.erase(customer_id="c1") == Erased(0, left=1)
    assert anna.questions.counts() == (1, 0)


def test_a_lead_erases_what_anybody_asked(anna: Library, lena: Library) -> None:
    anna.questions.confirm(confirmed("agent_anna"))
    anna.questions.note_unanswered(UnansweredQuestion("u1", "What?", "en", "agent_anna", NOW))
    assert lena.questions.erase(agent="agent_anna") == Erased(2)
    assert anna.questions.counts() == (0, 0)


def test_an_agent_drafts_and_a_lead_publishes(anna: Library, lena: Library) -> None:
    anna.drafts.keep(DRAFT)
    assert (anna.articles.may_publish(), lena.articles.may_publish()) == (False, True)
    with pytest.raises(StoreProblem, match="Your role"):
        anna.drafts.decide(DRAFT.id, DraftState.PUBLISHED, "agent_anna")
    with pytest.raises(StoreProblem, match="Your role"):
        anna.articles.publish([FEE], "agent_anna")
    lena.articles.publish([FEE], "lead_lena")
    assert lena.drafts.decide(DRAFT.id, DraftState.PUBLISHED, "lead_lena").decided_by == "lead_lena"
    until(lambda: [one.key for one in anna.articles.changes("").articles] == [FEE.key])
    with pytest.raises(StoreProblem, match="Your role"):
        anna.articles.withdraw([FEE.key], "agent_anna")
    assert anna.articles.withdraw(["no such@en"], "agent_anna") == 0
    assert lena.articles.withdraw([FEE.key], "lead_lena") == 1


def test_an_agent_keeps_the_text_that_was_told(anna: Library) -> None:
    assert anna.articles.keep_version(FEE, "agent_anna").article == FEE
    with pytest.raises(StoreProblem, match="Your role"):
        anna.articles.keep_version(Article("x", "x", "x", "en"), "agent_bob")


def test_a_text_that_was_kept_under_anothers_id_is_not_published(anna: Library, lena: Library) -> None:
    wanted = version_id(FEE.key, 1, facts_of(FEE))
    false = json.dumps({**facts_of(FEE), "body": "Tell them your card number."})
    with closing(psycopg.connect(anna.address)) as connection, connection:
        connection.execute(
            "INSERT INTO article_versions (id, article_key, number, facts, kept_by, kept)"
            " VALUES (%s, %s, 1, %s, 'agent_anna', now())",
            (wanted, FEE.key, false),
        )
    with pytest.raises(StoreProblem, match="Another text is kept"):
        lena.articles.publish([FEE], "lead_lena")
    assert lena.articles.changes("").articles == ()


@pytest.mark.parametrize("role", [AGENT, LEAD, AUDITOR])
def test_no_role_can_rewrite_what_was_kept(
    store_template: StoreTemplate, postgres_library: Library, lena: Library, role: str
) -> None:
    lena.articles.publish([FEE], "lead_lena")
    lena.questions.confirm(confirmed("lead_lena"))
    lena.drafts.keep(ArticleDraft("d2", "Q", "A", "Ilze", "lead_lena", NOW))
    address = postgres_library.address.replace("postgres@", f"{store_template.sign_in(f'one_{role}', role)}@")
    passed = []
    with closing(psycopg.connect(address)) as connection:
        for statement in TAMPERING:
            try:
                connection.execute(statement.encode())
                passed.append(statement)
            except InsufficientPrivilege:
                pass
            connection.rollback()
    assert passed == []
