"""Row policies: which rows each role reads and adds, and as what; PostgreSQL asks them of every statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.store import desk_rights
from agent_desk.store.chain import BEGINNING
from agent_desk.store.guards import IS_LEAD
from agent_desk.store.tables import (
    cases,
    handoffs,
    journal,
    notes,
    outbox,
    ownerships,
    presence,
    promises,
    sessions,
    shifts,
)
from agent_desk.store.tables.articles import (
    article_changes,
    article_drafts,
    article_versions,
    articles,
    confirmed_questions,
    unanswered_questions,
)

if TYPE_CHECKING:
    from sqlalchemy import Table

_OWN = f"current_user OR {IS_LEAD}"
_MY_CASE = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.owner = current_user)"
# An offer to a department is to whoever takes it first; what it tells is for sender and receiver only.
_MY_OFFER = f"current_user IN (sender, receiver, answered_by) OR receiver = '' OR {IS_LEAD} OR {_MY_CASE}"
# Whoever keeps an ownership of a case that they do not own keeps everybody from owning it.
_OWNS = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.owner = agent AND c.epoch = ownerships.epoch)"
_LOST = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.epoch > ownerships.epoch)"
# What stands where a later act will have its place keeps everybody from acting, and nobody can delete it.
_OF_NOW = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.acts = place)"
_OF_VERSION = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.version = case_version)"
_BEFORE = "SELECT j.hash FROM journal j WHERE j.case_id = journal.case_id AND j.place = journal.place - 1"
_NEWEST = (
    "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND (c.acts, c.version) = (place, case_version))"
    f" AND previous = coalesce(({_BEFORE}), '{BEGINNING}')"
)
_NEW_CASE = (
    "owner IS NULL AND epoch = 0 AND acts = 1 AND version = 1 AND state = 'open' AND reopened = 0"
    " AND opened = now() AND changed = now() AND owned_since IS NULL AND solved IS NULL"
    " AND waiting_for = '' AND waiting_until IS NULL"
)
_NEW_PROMISE = (
    "made_by = current_user AND made = now() AND state = 'open' AND version = 1 AND warned = 'nobody'"
    " AND look_at <= due AND evidence = '' AND settled IS NULL AND settled_by = ''"
    " AND EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.state IN ('open', 'waiting'))"
    " AND (follows = '' OR EXISTS (SELECT FROM promises p WHERE p.id = promises.follows"
    " AND p.case_id = promises.case_id AND p.settled = now() AND p.settled_by = current_user))"
)
_NEW_OFFER = "offered = now() AND state = 'offered' AND answer = '' AND answered IS NULL AND answered_by = ''"
# Whoever offers to themselves what is another's would own it with the answer.
_HELD = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.owner = sender AND c.epoch = handoffs.epoch)"
_MY_PRESENCE = (
    "agent = current_user AND seen <= now()"
    " AND (role = 'agent' OR pg_has_role(current_user, 'agent_desk_' || role, 'USAGE'))"
)
_ASKED = {
    "INSERT": "WITH CHECK (agent = current_user AND at = now())",
    "DELETE": f"USING (agent = {_OWN})",
}
_CHANGED = "changed_by = current_user AND changed = now()"
_WRITTEN = "written_by = current_user AND state = 'draft' AND decided_by = ''"
_IS_AUDITOR = "pg_has_role(current_user, 'agent_desk_auditor', 'USAGE')"
POLICIES: dict[Table, dict[str, str]] = {
    cases: {"INSERT": f"WITH CHECK ({_NEW_CASE})", "UPDATE": "USING (true)"},
    ownerships: {
        "INSERT": f"WITH CHECK ((agent = {_OWN}) AND from_at = now() AND to_at IS NULL AND {_OWNS})",
        "UPDATE": (
            f"USING (to_at IS NULL AND (agent = {_OWN} OR {_MY_CASE})) WITH CHECK (to_at = now() AND {_LOST})"
        ),
    },
    promises: {
        "INSERT": f"WITH CHECK ({_NEW_PROMISE})",
        "UPDATE": "USING (true)",
    },
    handoffs: {
        "SELECT": f"USING ({_MY_OFFER} OR pg_has_role(current_user, 'agent_desk_auditor', 'USAGE'))",
        "INSERT": f"WITH CHECK ((sender = {_OWN}) AND {_NEW_OFFER} AND {_HELD})",
        "UPDATE": f"USING ({_MY_OFFER})",
    },
    presence: {
        "INSERT": f"WITH CHECK ({_MY_PRESENCE})",
        "UPDATE": f"USING (agent = current_user) WITH CHECK ({_MY_PRESENCE})",
    },
    # Whoever could choose the number would shut themselves out of every desktop for ever.
    sessions: {
        "SELECT": f"USING (agent = {_OWN} OR pg_has_role(current_user, 'agent_desk_auditor', 'USAGE'))",
        "INSERT": (
            "WITH CHECK (agent = current_user AND began = now() AND number = 1 + coalesce("
            "(SELECT max(s.number) FROM sessions s WHERE s.agent = current_user), 0))"
        ),
    },
    shifts: {
        "INSERT": f"WITH CHECK ((agent = {_OWN}) AND planned_by = current_user AND planned = now())",
        "UPDATE": f"USING ((agent = {_OWN}) AND replaced IS NULL) WITH CHECK (replaced = now())",
    },
    notes: {"INSERT": (f"WITH CHECK (author = current_user AND written = now() AND {_OF_VERSION})")},
    journal: {"INSERT": f"WITH CHECK (actor = current_user AND at = now() AND {_NEWEST})"},
    outbox: {
        "INSERT": (f"WITH CHECK (agent = current_user AND created = now() AND {_OF_NOW})"),
        "UPDATE": "USING (agent = current_user)",
    },
    articles: {
        "INSERT": f"WITH CHECK ({IS_LEAD} AND {_CHANGED})",
        "UPDATE": f"USING ({IS_LEAD}) WITH CHECK ({IS_LEAD} AND {_CHANGED})",
    },
    article_versions: {"INSERT": "WITH CHECK (kept_by = current_user AND kept = now())"},
    article_changes: {"INSERT": "WITH CHECK (at = now())"},
    article_drafts: {
        "INSERT": f"WITH CHECK ({_WRITTEN} AND written = now())",
        "UPDATE": (
            f"USING ({_WRITTEN} OR {IS_LEAD}) WITH CHECK ({_WRITTEN} OR {IS_LEAD}"
            " AND decided_by = CASE state WHEN 'draft' THEN '' ELSE current_user END)"
        ),
    },
    confirmed_questions: _ASKED,
    unanswered_questions: _ASKED,
    **desk_rights.POLICIES,
}
