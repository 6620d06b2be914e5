"""What every ArticleDrafts does: drafts are kept, changed, and decided once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agent_desk.application.ports import StoreProblem
from agent_desk.domain.article import ArticleDraft, DraftState
from tests.stores.article_fixtures import Library

DRAFT = ArticleDraft(
    "d1", "Can a cat own a SIM?", "No.", "Legal, Ilze", "anna", datetime(2026, 3, 2, tzinfo=UTC),
    language="lv", case_id="case-1", questions=("sim for a cat",),
)  # fmt: skip


def test_a_draft_is_kept_with_who_said_it(library: Library) -> None:
    kept = library.drafts.keep(DRAFT)
    assert replace(kept, at=DRAFT.at) == DRAFT
    assert library.drafts.draft("d1") == kept
    assert library.drafts.drafts() == (kept,)
    assert library.drafts.draft("other") is None


def test_its_texts_can_be_changed_while_it_is_a_draft(library: Library) -> None:
    library.drafts.keep(DRAFT)
    changed = library.drafts.keep(replace(DRAFT, title="Cats", answer="No, never.", said_by="somebody else"))
    assert (changed.title, changed.answer, changed.said_by) == ("Cats", "No, never.", "Legal, Ilze")


def test_a_decision_is_made_once(library: Library) -> None:
    library.drafts.keep(DRAFT)
    published = library.drafts.decide("d1", DraftState.PUBLISHED, "lena", "good")
    assert (published.state, published.decided_by, published.why) == (DraftState.PUBLISHED, "lena", "good")
    assert library.drafts.decide("d1", DraftState.PUBLISHED, "lena", "good") == published
    with pytest.raises(StoreProblem, match="published by lena"):
        library.drafts.decide("d1", DraftState.DISCARDED, "max")
    assert library.drafts.keep(replace(DRAFT, answer="other")) == published
    assert library.drafts.drafts() == ()
    assert library.drafts.drafts(DraftState.PUBLISHED) == library.drafts.drafts(None) == (published,)


def test_a_draft_that_is_not_there_cannot_be_decided(library: Library) -> None:
    with pytest.raises(StoreProblem):
        library.drafts.decide("nothing", DraftState.DISCARDED, "lena")
