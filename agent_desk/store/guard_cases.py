"""What PostgreSQL lets who do with a case: who may own it, which counters go up, and what must be told."""

from __future__ import annotations

# Last, or else a temporary table named like one of ours would be asked instead of it.
FIXED = "SET search_path = pg_catalog, public, pg_temp"
REFUSED = "USING ERRCODE = 'insufficient_privilege'"
IS_LEAD = "pg_has_role(current_user, 'agent_desk_lead', 'USAGE')"

GUARD_CASE = f"""
CREATE OR REPLACE FUNCTION guard_case() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
DECLARE
    mine boolean := coalesce(OLD.owner = current_user OR {IS_LEAD}, false);
    moved boolean := NEW.owner IS DISTINCT FROM OLD.owner;
    done boolean := NEW.state IN ('solved', 'closed');
    reopens boolean := OLD.state IN ('solved', 'closed') AND NOT done;
    returns boolean := OLD.state = 'waiting' AND NEW.state = 'open' AND OLD.waiting_until <= now();
BEGIN
    IF NOT row_security_active('cases') THEN RETURN NEW; END IF;
    -- By one, or else somebody could raise them until nobody can.
    IF NEW.acts <> OLD.acts + 1 OR NEW.version - OLD.version NOT IN (0, 1)
        OR NEW.epoch <> OLD.epoch + moved::int OR NEW.reopened <> OLD.reopened + reopens::int THEN
        RAISE EXCEPTION 'counters only go up' {REFUSED};
    END IF;
    IF NEW.tickets <> OLD.tickets AND NOT NEW.tickets::jsonb @> OLD.tickets::jsonb THEN
        RAISE EXCEPTION 'this ticket is not yours' {REFUSED};
    END IF;
    -- Nobody is made an owner by somebody else.
    IF moved AND NEW.owner <> current_user THEN
        RAISE EXCEPTION 'this case is not yours' {REFUSED};
    END IF;
    -- What is solved keeps whoever answers for it.
    IF moved AND NEW.owner IS NULL AND OLD.state IN ('solved', 'closed') THEN
        RAISE EXCEPTION 'this case is not open' {REFUSED};
    END IF;
    IF moved AND NOT mine AND OLD.owner IS NOT NULL AND (NEW.owner IS NULL OR NOT (
        EXISTS (SELECT FROM handoffs h WHERE h.case_id = OLD.id AND h.epoch = OLD.epoch
            AND h.sender = OLD.owner
            AND h.state = 'accepted' AND h.answered_by = current_user AND h.answered = now())
        OR NOT EXISTS (SELECT FROM presence p WHERE p.agent = OLD.owner AND p.seen > now() - interval '90 s')
    )) THEN
        RAISE EXCEPTION 'this case is not yours' {REFUSED};
    END IF;
    IF NEW.state <> OLD.state AND NOT mine AND NOT (returns OR reopens AND NEW.state = 'open')
        OR (NEW.waiting_for, NEW.waiting_until) IS DISTINCT FROM (OLD.waiting_for, OLD.waiting_until)
            AND NOT (mine OR (returns OR reopens) AND NEW.waiting_for = '' AND NEW.waiting_until IS NULL) THEN
        RAISE EXCEPTION 'this case is not yours' {REFUSED};
    END IF;
    IF NEW.changed NOT IN (OLD.changed, now())
        OR NEW.owned_since IS DISTINCT FROM
            (CASE WHEN NOT moved THEN OLD.owned_since WHEN NEW.owner IS NOT NULL THEN now() END)
        OR (NEW.state <> OLD.state AND done OR NEW.solved IS DISTINCT FROM OLD.solved)
            AND NOT (done AND coalesce(NEW.solved = now(), false)) THEN
        RAISE EXCEPTION 'the time is the server''s' {REFUSED};
    END IF;
    IF done AND OLD.state IN ('open', 'waiting') AND EXISTS (SELECT FROM promises p WHERE p.case_id = OLD.id
        AND (p.state = 'open' OR p.state = 'broken' AND p.settled IS NULL)) THEN
        RAISE EXCEPTION 'what was promised is not so' {REFUSED};
    END IF;
    RETURN NEW;
END $$
"""  # noqa: S608 - of constants

# The former owner is told by the entry: it says who took the case from whom, and why.
GUARD_SILENCE = f"""
CREATE OR REPLACE FUNCTION guard_silence() RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$
DECLARE
    told journal;
    takes boolean := TG_OP = 'UPDATE' AND NEW.owner IS DISTINCT FROM OLD.owner;
BEGIN
    IF NOT row_security_active('cases') THEN RETURN NULL; END IF;
    SELECT * INTO told FROM journal j WHERE j.case_id = NEW.id AND j.place = NEW.acts;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF told.act = 'open_case' THEN RETURN NULL; END IF;
        RAISE EXCEPTION 'the journal must say what was done' {REFUSED};
    END IF;
    IF NOT takes AND told.act IN ('claim', 'release', 'take_over', 'accept_handoff')
        OR takes AND OLD.owner IS NULL AND told.act <> 'claim'
        OR takes AND NEW.owner IS NULL AND told.act <> 'release'
        OR takes AND OLD.owner IS NOT NULL AND NEW.owner IS NOT NULL AND NOT (
            told.act = 'take_over' AND btrim(coalesce(told.why, '')) <> ''
                AND told.body::jsonb @> jsonb_build_array(jsonb_build_array('from', OLD.owner))
            OR told.act = 'accept_handoff' AND EXISTS (SELECT FROM handoffs h
                WHERE h.case_id = OLD.id AND h.epoch = OLD.epoch AND h.state = 'accepted'
                AND h.answered_by = NEW.owner AND h.answered = now()))
        OR NEW.state <> OLD.state AND told.act NOT IN ('set_state', 'wait', 'reopen', 'return_case') THEN
        RAISE EXCEPTION 'the journal must say what was done' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""  # noqa: S608 - of constants
