"""What the acts of ``agent-desk kb`` do."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date
from itertools import chain
from typing import Any

from agent_desk.application import check_articles as check
from agent_desk.application.article_ports import Erased
from agent_desk.application.import_articles import Imported, import_articles
from agent_desk.bootstrap.articles import article_folder, be_modest
from agent_desk.bootstrap.knowledge import opened_knowledge, opened_store
from agent_desk.bootstrap.machine_articles import build_for_machine
from agent_desk.bootstrap.named_customers import ids_of
from agent_desk.cli.commands import FAILED, FINDINGS, FINE, STOPPED, fail, say
from agent_desk.domain.article import Answer, Article, DraftState
from agent_desk.search.articles.machine_index import ANOTHER_BUILDS
from agent_desk.search.near_duplicates import near_duplicates
from agent_desk.system.article_files import read_articles
from agent_desk.system.paths import paths

MOST_SAID = 50


def run_import(arguments: argparse.Namespace) -> int:
    """Publish what the files hold, saying how far it is; interrupted, it says what is in the store."""
    missing = [str(path) for path in arguments.paths if not path.exists()]
    if missing:
        return fail(f"{', '.join(missing)} is not there.", FAILED)
    done = Imported()
    found = chain.from_iterable(read_articles(path, arguments.language) for path in arguments.paths)
    try:
        with opened_store() as (agent, store):
            import_articles(found, store.articles, agent, done, _progress(arguments.json))
    except KeyboardInterrupt:
        return _told_import(arguments, done, STOPPED)
    return _told_import(arguments, done, FINDINGS if done.problems else FINE)


def run_check(arguments: argparse.Namespace) -> int:
    """Say every finding, then how many there are of each kind."""
    with opened_knowledge(_aside) as knowledge:
        articles = sorted(knowledge.index.articles(), key=lambda one: one.key)
        findings = [
            *check.broken_links(articles),
            *check.not_valid(articles, date.today()),  # noqa: DTZ011 - the agent's own day
            *check.near_duplicates(articles, near_duplicates),
        ]
        tried = _spread(articles, arguments.titles)
        for number, found in enumerate(check.not_found_by_title(tried, knowledge.index), 1):
            findings += [found] if found else []
            if number % 1_000 == 0:
                _aside(f"{number} of {len(tried)} titles tried")
    counts = Counter(finding.kind for finding in findings)
    facts = {"articles": len(articles), "titles": len(tried), "counts": dict(counts)}
    _tell(
        arguments.json,
        {**facts, "findings": [asdict(finding) for finding in findings]},
        *(f"{finding.where}: {finding.text}" for finding in findings),
        f"{len(articles)} articles, {len(tried)} titles tried: " + (_listed(counts) or "nothing to mend."),
    )
    return FINDINGS if findings else FINE


def run_search(arguments: argparse.Namespace) -> int:
    """Say the answers with their reasons, best first."""
    question = " ".join(arguments.question)
    with opened_knowledge(_aside) as knowledge:
        knowledge.index.begin_here()
        answers = knowledge.index.search(question, [arguments.language], arguments.limit)
    lines = [line for answer in answers for line in _answer_lines(answer)]
    _tell(arguments.json, [_plain(answer) for answer in answers], *lines or ["Nothing fits."])
    return FINE if answers else FINDINGS


def run_stats(arguments: argparse.Namespace) -> int:
    """Count articles by language and origin, questions and drafts."""
    with opened_knowledge(_aside) as knowledge:
        articles = list(knowledge.index.articles())
        confirmed, unanswered = knowledge.store.questions.counts()
        drafts = len(knowledge.store.article_drafts.drafts(DraftState.DRAFT))
    facts = {
        "articles": len(articles),
        "languages": dict(Counter(one.language for one in articles).most_common()),
        "origins": dict(Counter(one.origin for one in articles).most_common()),
        "topics": dict(Counter(one.topic or "-" for one in articles).most_common(20)),
        "words": sum(len(one.body.split()) for one in articles),
        "confirmed_questions": confirmed,
        "unanswered_questions": unanswered,
        "drafts": drafts,
    }
    lines = (f"{name.replace('_', ' ')}: {_shown(value)}" for name, value in facts.items())
    _tell(arguments.json, facts, *lines)
    return FINE


def run_withdraw(arguments: argparse.Namespace) -> int:
    """Withdraw each, say how many, and name what the store does not have or has withdrawn already."""
    with opened_store() as (agent, store):
        keys = dict.fromkeys(arguments.keys)
        unknown = [key for key in keys if not store.articles.withdraw([key], agent)]
    if not arguments.json:
        for key in unknown:
            _aside(
                f"{key}: the store has no such article. Write ID@LANGUAGE, as agent-desk kb search says it."
            )
    gone = len(keys) - len(unknown)
    _tell(arguments.json, {"withdrawn": gone, "unknown": unknown}, f"{gone} articles are withdrawn.")
    return FINDINGS if unknown else FINE


def run_erase(arguments: argparse.Namespace) -> int:
    """Erase questions, say how many, and how many are left: nobody may take a part for all."""
    with opened_store() as (_, store):
        wanted = {"question": arguments.question, "agent": arguments.agent}
        erased = store.questions.erase(**wanted, customer_id=arguments.customer)
        if arguments.customer and erased == Erased(0, 0):
            each = [store.questions.erase(**wanted, customer_id=i) for i in ids_of(store, arguments.customer)]
            erased = Erased(sum(one.gone for one in each), sum(one.left for one in each))
    left = [f"{erased.left} belong to colleagues: a lead must erase them."] if erased.left else []
    facts = {"erased": erased.gone, "left": erased.left}
    _tell(arguments.json, facts, f"{erased.gone} questions are erased.", *left)
    return FINDINGS if erased.left else FINE


def run_build(arguments: argparse.Namespace) -> int:
    """Build what the window wrote down; another process may build, or have built something newer."""
    be_modest()
    if arguments.machine:
        return _build_for_machine()
    try:
        built = article_folder(arguments.changes.parent, paths().machine_cache).build(arguments.changes)
    except (OSError, ValueError) as problem:
        return fail(f"the index could not be built: {problem}", FAILED)
    return FINE if built else ANOTHER_BUILDS


def _build_for_machine() -> int:
    problems: list[str] = []

    def tell(text: str) -> None:
        problems.append(text)
        _aside(text)

    folder, count = build_for_machine(tell)
    say(f"{count} articles for all users of this machine are in {folder}.")
    return FINDINGS if problems else FINE


def _told_import(arguments: argparse.Namespace, done: Imported, code: int) -> int:
    problems = done.problems or []
    counted = f"{done.new} new, {done.changed} changed, {done.same} the same, {len(problems)} left out"
    rest = [f"… and {len(problems) - MOST_SAID} more."] if len(problems) > MOST_SAID else []
    stopped = "Stopped; what was imported so far is in the store. " if code == STOPPED else ""
    _tell(arguments.json, asdict(done), *problems[:MOST_SAID], *rest, f"{stopped}{counted}.")
    return code


def _progress(quiet: bool) -> Callable[[Imported], None]:
    def told(done: Imported) -> None:
        if not quiet:
            _aside(f"{done.articles} articles")

    return told


def _spread(articles: Sequence[Article], most: int) -> Sequence[Article]:
    """At most so many articles, evenly spread; all with 0."""
    step = -(-len(articles) // most) if most > 0 else 1
    return articles[:: max(step, 1)]


def _answer_lines(answer: Answer) -> list[str]:
    article = answer.article
    why = "; ".join(map(str, answer.reasons))
    return [
        f"{answer.score:.2f}  {article.title}  ({article.key}, version {article.version})",
        f"      {why}",
    ]


def _plain(answer: Answer) -> dict[str, Any]:
    article = answer.article
    why = [str(reason) for reason in answer.reasons]
    found = {"key": article.key, "title": article.title, "version": article.version, "origin": article.origin}
    return {**found, "score": round(answer.score, 4), "reasons": why, "asked": answer.asked}


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in counts.most_common())


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {count}" for name, count in value.items()) or "none"
    return str(value)


def _tell(as_json: bool, facts: object, *lines: str) -> None:
    if as_json:
        say(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        for line in lines:
            say(line)


def _aside(text: str) -> None:
    """Progress and problems of sources do not mix with the result."""
    print(text, file=sys.stderr, flush=True)
