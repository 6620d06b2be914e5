"""Wires the articles: the machine's index, its builder in a process of its own, and their use cases."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_desk.application.article_desk import ArticleParts
from agent_desk.application.draft_articles import DraftArticles
from agent_desk.application.follow_articles import FollowArticles, same_sources, taken_over
from agent_desk.application.learn_answers import LearnAnswers
from agent_desk.application.note_unanswered import NoteUnanswered
from agent_desk.bootstrap.late import Late

if TYPE_CHECKING:
    from agent_desk.application.backend_ports import Backends
    from agent_desk.application.ports import CaseStore, TaskRunner
    from agent_desk.application.session import Session
    from agent_desk.search.articles.index_folder import IndexFolder
    from agent_desk.search.articles.machine_index import MachineIndex
    from agent_desk.search.articles.synonyms import Meaning
    from agent_desk.store.open import Store

FOLDER = "articles"
_ROOT = Path(__file__).resolve().parents[2]


def article_index(cache: Path, resources: Path, machine_cache: Path | None = None) -> MachineIndex:
    """The index of this user and machine; loads NumPy, so it is called when first needed."""
    from agent_desk.search.articles.machine_index import MachineIndex
    from agent_desk.search.articles.synonyms import read_synonyms

    meanings = read_synonyms(resources / "synonyms")
    return MachineIndex(article_folder(cache / FOLDER, machine_cache, meanings), start_build)


def article_folder(own: Path, machine_cache: Path | None, meanings: tuple[Meaning, ...] = ()) -> IndexFolder:
    """The folder of this user's index files, and the machine's if there is a place for them."""
    from agent_desk.search.articles.index_folder import IndexFolder
    from agent_desk.search.articles.machine_folder import MachineFolder

    shared = MachineFolder(machine_cache / FOLDER, taken_over, same_sources) if machine_cache else None
    return IndexFolder(own, meanings, shared)


def start_build(changes: Path) -> subprocess.Popen[bytes]:
    """``agent-desk kb build`` beside the window: building holds the interpreter for half a minute."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "agent_desk"]
    nothing = subprocess.DEVNULL
    return subprocess.Popen(
        [*program, "kb", "build", str(changes)], cwd=_ROOT, stdin=nothing, stdout=nothing, stderr=nothing
    )


def be_modest() -> None:
    """Let the agent's window go first."""
    if hasattr(os, "nice"):
        os.nice(10)


def article_parts(
    session: Session,
    store: Late[Store],
    index: Late[MachineIndex],
    cases: CaseStore,
    backends: Backends,
    search_lane: TaskRunner,
) -> tuple[ArticleParts, FollowArticles]:
    """The use cases of articles, and what follows their sources."""
    articles = store.part(lambda opened: opened.articles)
    questions = store.part(lambda opened: opened.questions)
    drafts = store.part(lambda opened: opened.article_drafts)
    searched = index.part(lambda made: made)
    sources = FollowArticles(session, searched, backends, articles, search_lane)
    drafting = DraftArticles(
        session, cases, articles, questions, drafts, _likeness(), search_lane, published=sources
    )
    learning = LearnAnswers(session, searched, questions, search_lane)
    return ArticleParts(learning, NoteUnanswered(session, questions), drafting), sources


def _likeness() -> Any:
    def made() -> Any:
        from agent_desk.search.likeness import QuestionLikeness

        return QuestionLikeness()

    return Late(made).part(lambda likeness: likeness)
