"""Triggers that keep each role to its own, beyond what a grant or a row policy can say.

The owner of the tables passes: for whom row security does not count, these do not either.
"""

from __future__ import annotations

from agent_desk.store import guard_customers
from agent_desk.store.claim_there import CLAIM_CASE
from agent_desk.store.guard_cases import FIXED, GUARD_CASE, GUARD_SILENCE, IS_LEAD, REFUSED

__all__ = ["GUARDS", "IS_LEAD"]

_UNTOLD = f"""
CREATE OR REPLACE FUNCTION guard_untold() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
BEGIN
    IF row_security_active('cases') AND NOT EXISTS (SELECT FROM journal j
        WHERE j.case_id = NEW.case_id AND j.actor = current_user AND j.at = now()) THEN
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""
_PROMISE = f"""
CREATE OR REPLACE FUNCTION guard_promise() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
DECLARE
    mine boolean := coalesce(OLD.made_by = current_user OR {IS_LEAD} OR EXISTS (
        SELECT FROM cases c WHERE c.id = OLD.case_id AND c.owner = current_user), false);
    steps text[] := ARRAY['nobody', 'owner', 'lead'];
    -- What was broken stays broken when another time is agreed.
    anew boolean := OLD.state = 'broken' AND NEW.state = 'broken' AND NEW.settled IS NOT NULL;
    settles boolean := NEW.state IN ('kept', 'renegotiated') OR anew;
    undoes boolean := OLD.state = 'kept' AND OLD.settled_by = current_user AND NEW.settled IS NULL
        AND EXISTS (SELECT FROM cases c WHERE c.id = OLD.case_id AND c.state IN ('open', 'waiting'));
    late boolean := undoes AND coalesce(OLD.settled > OLD.due, false);
BEGIN
    IF NOT row_security_active('promises') THEN RETURN NEW; END IF;
    IF NEW.state = OLD.state AND NEW.warned = OLD.warned AND NEW.evidence = OLD.evidence
        AND NEW.settled_by = OLD.settled_by AND NEW.settled IS NOT DISTINCT FROM OLD.settled
        AND NEW.version = OLD.version AND NEW.look_at <= OLD.due THEN
        RETURN NEW;  -- only when to look again
    END IF;
    IF NEW.version <> OLD.version + 1 OR NEW.look_at > OLD.due
        OR array_position(steps, NEW.warned::text) < array_position(steps, OLD.warned::text) THEN
        RAISE EXCEPTION 'counters only go up' {REFUSED};
    END IF;
    IF NEW.state = 'broken' AND NOT (anew OR late OR OLD.state = 'open' AND OLD.due <= now())
        OR settles AND NOT (mine AND OLD.state IN ('open', 'broken') AND OLD.settled IS NULL
            AND NEW.settled_by = current_user)
        OR NEW.state = 'open' AND OLD.state <> 'open' AND NOT undoes
        OR NOT settles AND (NEW.settled_by <> '' OR NEW.settled IS NOT NULL) THEN
        RAISE EXCEPTION 'this promise is not yours to settle' {REFUSED};
    END IF;
    -- Whether it was kept in time is the server's to say, and how that is known whoever says so.
    IF settles AND NEW.settled IS DISTINCT FROM now() THEN
        RAISE EXCEPTION 'the time is the server''s' {REFUSED};
    END IF;
    IF NEW.state = 'kept' AND btrim(NEW.evidence) = '' THEN
        RAISE EXCEPTION 'whoever keeps a promise must say how that is known' {REFUSED};
    END IF;
    RETURN NEW;
END $$
"""  # noqa: S608 - of constants
_AGREED = f"""
CREATE OR REPLACE FUNCTION guard_agreed() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
BEGIN
    IF row_security_active('promises') AND NOT EXISTS (SELECT FROM promises p WHERE p.follows = NEW.id) THEN
        RAISE EXCEPTION 'another time that was agreed is not so' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""
_HANDOFF = f"""
CREATE OR REPLACE FUNCTION guard_handoff() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
DECLARE
    mine boolean := OLD.sender = current_user OR {IS_LEAD};
    asked boolean := OLD.receiver = current_user OR OLD.receiver = '' AND OLD.sender <> current_user;
    void boolean := OLD.expires <= now() OR NOT EXISTS (
        SELECT FROM cases c WHERE c.id = OLD.case_id AND c.epoch = OLD.epoch);
BEGIN
    IF NOT row_security_active('handoffs') THEN RETURN NEW; END IF;
    IF OLD.state <> 'offered' OR NEW.answered_by <> current_user OR NEW.answered <> now() OR NOT (
        NEW.state = 'accepted' AND asked AND NOT void
        OR NEW.state = 'declined' AND asked
        OR NEW.state = 'withdrawn' AND mine
        OR NEW.state = 'came_back' AND void
    ) THEN
        RAISE EXCEPTION 'this offer is not yours to answer' {REFUSED};
    END IF;
    RETURN NEW;
END $$
"""


def _before_update(name: str, table: str, function: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {function}()"


def _told(table: str, changed: str = "") -> tuple[str, ...]:
    """An entry by whoever adds a row, or changes one so that ``changed``: looked for at the commit."""
    made = f"ON {table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
    added = f"CREATE CONSTRAINT TRIGGER {table}_are_told AFTER INSERT {made} EXECUTE FUNCTION guard_untold()"
    change = (
        f"CREATE CONSTRAINT TRIGGER {table}_change_told AFTER UPDATE {made}"
        f" WHEN ({changed}) EXECUTE FUNCTION guard_untold()"
    )
    return (added, change) if changed else (added,)


GUARDS = (
    CLAIM_CASE,
    GUARD_CASE,
    GUARD_SILENCE,
    _UNTOLD,
    _PROMISE,
    _AGREED,
    _HANDOFF,
    _before_update("case_is_guarded", "cases", "guard_case"),
    _before_update("promise_is_guarded", "promises", "guard_promise"),
    _before_update("handoff_is_guarded", "handoffs", "guard_handoff"),
    # Deferred to the commit: the entry is written after the change.
    (
        "CREATE CONSTRAINT TRIGGER case_is_journalled AFTER INSERT OR UPDATE ON cases"
        " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_silence()"
    ),
    *_told("promises", "OLD.version <> NEW.version"),
    *_told("handoffs", "OLD.state <> NEW.state"),
    *_told("consults", "OLD.state <> NEW.state"),
    *_told("notes"),
    # The promise that was agreed instead comes after it.
    (
        "CREATE CONSTRAINT TRIGGER promises_are_agreed AFTER UPDATE ON promises"
        " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.settled IS NULL AND NEW.settled IS NOT NULL"
        " AND NEW.state <> 'kept') EXECUTE FUNCTION guard_agreed()"
    ),
    *guard_customers.GUARDS,
)
