"""Claiming in one step on PostgreSQL: a function of the database, which plans it once and answers once.

Step by step a claim is five questions to the server, each planned anew because a pooled connection keeps
nothing; that is a fifth as quick. The function runs with the rights of who calls it: row policies, guards and
indexes count as they do for the steps, and the entry that it seals is the one that Python would seal.
"""

from __future__ import annotations

import json
import secrets
from typing import Any

from sqlalchemy import Connection, column, text

from agent_desk.store.chain import digest_text
from agent_desk.store.clean import clean, masked, pairs_text
from agent_desk.store.guard_cases import FIXED
from agent_desk.store.journal import Act
from agent_desk.store.rows import AnyRow
from agent_desk.store.tables import cases
from agent_desk.store.types import Moment

_FREE = "owner IS NULL AND state IN ('open', 'waiting')"
_TAKING = (
    "UPDATE cases SET owner = agent, owned_since = now(), changed = now(), epoch = epoch + 1,"
    " version = version + 1, acts = acts + 1 WHERE"
)
CLAIM_CASE = f"""
CREATE OR REPLACE FUNCTION claim_case(
    wanted text, known int, act text, agent text, device text, why text, salt text, who text,
    body text, sealed text
) RETURNS SETOF cases LANGUAGE plpgsql {FIXED} AS $$
DECLARE
    taken cases;
    state_mark text := salt || '-state';
    epoch_mark text := salt || '-epoch';
    previous text;
    digest text;
BEGIN
    IF wanted IS NULL THEN
        {_TAKING} {_FREE} AND id = (
            SELECT id FROM cases WHERE {_FREE} ORDER BY opened, id LIMIT 1 FOR UPDATE SKIP LOCKED
        ) RETURNING * INTO taken;
    ELSE
        {_TAKING} {_FREE} AND id = wanted AND version = known RETURNING * INTO taken;
    END IF;
    IF taken.id IS NULL THEN RETURN; END IF;
    -- A cut journal stays visibly cut: verifying says which entries are missing.
    previous := coalesce((
        SELECT j.hash FROM journal j WHERE j.case_id = taken.id AND j.place = taken.acts - 1
    ), repeat('0', 64));
    body := replace(replace(body, state_mark, taken.state), epoch_mark, taken.epoch::text);
    digest := encode(sha256(convert_to(
        replace(replace(sealed, state_mark, taken.state), epoch_mark, taken.epoch::text), 'UTF8')), 'hex');
    INSERT INTO ownerships (id, case_id, epoch, agent, how, from_at)
        VALUES (act, taken.id, taken.epoch, agent, 'claim', now());
    INSERT INTO journal (id, case_id, place, case_version, actor, device, act, why, body, salt, digest, at,
        previous, hash)
    VALUES (act, taken.id, taken.acts, taken.version, agent, device, 'claim', why,
        body, salt, digest, now(), previous,
        encode(sha256(convert_to(
            '["' || previous || '", ' || to_json(act) || ', ' || to_json(taken.id) || ', ' || taken.acts
            || ', ' || taken.version || ', ' || who || ', "'
            || to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '+00:00", "'
            || digest || '"]', 'UTF8')), 'hex'));
    RETURN NEXT taken;
END $$
"""  # noqa: S608 - of constants
_CLAIM = text(
    "SELECT *, changed AS acted FROM claim_case(:wanted, :known, :act, :agent, :device, :why, :salt, :who,"
    " :body, :sealed)"
).columns(*cases.c, column("acted", Moment))


def take(
    connection: Connection, act: Act, case_id: str | None = None, version: int | None = None
) -> AnyRow | None:
    """Make the actor the owner of a free case, by default the oldest that nobody else is taking just now.

    The case's row, or None; ``version`` is what a given case must have.
    """
    asked = {"wanted": case_id, "known": version, **_entry(act)}
    return connection.execute(_CLAIM, asked).one_or_none()


def _entry(act: Act) -> dict[str, Any]:
    """What the entry says but for the state and epoch of a case that only the database knows yet."""
    salt, why = secrets.token_hex(16), masked(act.why)
    # The salt is secret until now, so nobody's text can hold these two marks.
    facts = (*act.body, ("state", f"{salt}-state"), ("owner", act.actor), ("epoch", f"{salt}-epoch"))
    body, actor, device = pairs_text(facts), clean(act.actor), clean(act.device)
    return {
        "act": act.id,
        "agent": actor,
        "device": device,
        "why": why,
        "salt": salt,
        "who": json.dumps([actor, device, act.name])[1:-1],
        "body": body,
        "sealed": digest_text(salt, why, body),
    }
