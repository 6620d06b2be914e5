"""Triggers that keep each role to its own, beyond what a grant or a row policy can say.

The owner of the tables passes: for whom row security does not count, these do not either.
"""

from __future__ import annotations

from agent_desk.store.claim_there import CLAIM_CASE

IS_LEAD = "pg_has_role(current_user, 'agent_desk_lead', 'USAGE')"
# Last, or else a temporary table named like one of ours would be asked instead of it.
_FIXED = "SET search_path = pg_catalog, public, pg_temp"
_REFUSED = "USING ERRCODE = 'insufficient_privilege'"
_CASE = f"""
CREATE OR REPLACE FUNCTION guard_case() RETURNS trigger LANGUAGE plpgsql {_FIXED} AS $$
DECLARE
    mine boolean := coalesce(OLD.owner = current_user OR {IS_LEAD}, false);
    moved boolean := NEW.owner IS DISTINCT FROM OLD.owner;
BEGIN
    IF NOT row_security_active('cases') THEN RETURN NEW; END IF;
    IF NEW.acts <> OLD.acts + 1 OR NEW.version < OLD.version OR NEW.epoch <> OLD.epoch + moved::int THEN
        RAISE EXCEPTION 'counters only go up' {_REFUSED};
    END IF;
    -- Nobody is made an owner by somebody else.
    IF moved AND NEW.owner <> current_user THEN
        RAISE EXCEPTION 'this case is not yours' {_REFUSED};
    END IF;
    -- What is solved keeps whoever answers for it.
    IF moved AND NEW.owner IS NULL AND OLD.state IN ('solved', 'closed') THEN
        RAISE EXCEPTION 'this case is not open' {_REFUSED};
    END IF;
    IF moved AND NOT mine AND OLD.owner IS NOT NULL AND (NEW.owner IS NULL OR NOT (
        EXISTS (SELECT FROM handoffs h WHERE h.case_id = OLD.id AND h.epoch = OLD.epoch
            AND h.sender = OLD.owner
            AND h.state = 'accepted' AND h.answered_by = current_user AND h.answered = now())
        OR NOT EXISTS (SELECT FROM presence p WHERE p.agent = OLD.owner AND p.seen > now() - interval '90 s')
    )) THEN
        RAISE EXCEPTION 'this case is not yours' {_REFUSED};
    END IF;
    IF NEW.state <> OLD.state AND NOT mine AND NOT (
        OLD.state = 'waiting' AND NEW.state = 'open' AND OLD.waiting_until <= now()
        OR OLD.state IN ('solved', 'closed') AND NEW.state = 'open' AND NEW.reopened = OLD.reopened + 1
    ) THEN
        RAISE EXCEPTION 'this case is not yours' {_REFUSED};
    END IF;
    RETURN NEW;
END $$
"""  # noqa: S608 - of constants


def _entry_needed(function: str, entry: str) -> str:
    """A function that looks in the journal for an entry of the change."""
    return f"""
CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql {_FIXED} AS $$
BEGIN
    IF row_security_active('cases') AND NOT EXISTS (SELECT FROM journal WHERE {entry}) THEN
        RAISE EXCEPTION 'no change without a journal entry' {_REFUSED};
    END IF;
    RETURN NULL;
END $$
"""


_SILENCE = _entry_needed("guard_silence", "case_id = NEW.id AND place = NEW.acts")
_UNTOLD = _entry_needed("guard_untold", "case_id = NEW.case_id AND actor = current_user AND at = now()")
_PROMISE = f"""
CREATE OR REPLACE FUNCTION guard_promise() RETURNS trigger LANGUAGE plpgsql {_FIXED} AS $$
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
        RAISE EXCEPTION 'counters only go up' {_REFUSED};
    END IF;
    IF NEW.state = 'broken' AND NOT (anew OR late OR OLD.state = 'open' AND OLD.due <= now())
        OR settles AND NOT (mine AND OLD.state IN ('open', 'broken') AND OLD.settled IS NULL
            AND NEW.settled_by = current_user)
        OR NEW.state = 'open' AND OLD.state <> 'open' AND NOT undoes
        OR NOT settles AND NEW.settled_by <> '' THEN
        RAISE EXCEPTION 'this promise is not yours to settle' {_REFUSED};
    END IF;
    RETURN NEW;
END $$
"""  # noqa: S608 - of constants
_HANDOFF = f"""
CREATE OR REPLACE FUNCTION guard_handoff() RETURNS trigger LANGUAGE plpgsql {_FIXED} AS $$
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
        RAISE EXCEPTION 'this offer is not yours to answer' {_REFUSED};
    END IF;
    RETURN NEW;
END $$
"""


def _before_update(name: str, table: str, function: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {function}()"


def _told(table: str, changed: str) -> tuple[str, ...]:
    """An entry by whoever adds a row, or changes one so that ``changed``: looked for at the commit."""
    made = f"ON {table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"
    return (
        f"CREATE CONSTRAINT TRIGGER {table}_are_told AFTER INSERT {made} EXECUTE FUNCTION guard_untold()",
        (
            f"CREATE CONSTRAINT TRIGGER {table}_change_told AFTER UPDATE {made}"
            f" WHEN ({changed}) EXECUTE FUNCTION guard_untold()"
        ),
    )


GUARDS = (
    CLAIM_CASE,
    _CASE,
    _SILENCE,
    _UNTOLD,
    _PROMISE,
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
)
