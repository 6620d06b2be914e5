"""Who may write what of consults, tellings, praise, ratings and accesses: rules for PostgreSQL's roles."""

from __future__ import annotations

from sqlalchemy import Table

from agent_desk.store.guards import IS_LEAD
from agent_desk.store.tables.consults import consults
from agent_desk.store.tables.told import access_log, praise, ratings, told, weighed_cases

_IS_AUDITOR = "pg_has_role(current_user, 'agent_desk_auditor', 'USAGE')"
_MINE = f"current_user IN (asked_by, asked_of) OR asked_of = '' OR {IS_LEAD}"

APPEND_ONLY = (told.name, ratings.name, access_log.name)
CHANGEABLE: dict[Table, tuple[str, ...]] = {
    consults: ("state", "answer", "answered_by", "answered"),
    praise: ("seen",),
    weighed_cases: ("channel", "contacts", "transfers", "minutes", "signals", "harms", "weighed"),
}
POLICIES: dict[Table, dict[str, str]] = {
    consults: {
        "INSERT": "WITH CHECK (asked_by = current_user AND asked = now() AND state = 'asked')",
        # An answer is given once, by whoever was asked, in their own name.
        "UPDATE": (
            f"USING (state = 'asked' AND ({_MINE}))"
            " WITH CHECK (state <> 'asked' AND answered_by = current_user AND answered = now())"
        ),
    },
    told: {"INSERT": "WITH CHECK (agent = current_user AND at = now())"},
    praise: {
        "SELECT": f"USING (current_user IN (colleague, given_by) OR {IS_LEAD} OR {_IS_AUDITOR})",
        "INSERT": "WITH CHECK (given_by = current_user AND at = now() AND seen IS NULL)",
        "UPDATE": "USING (colleague = current_user) WITH CHECK (seen = now())",
    },
    ratings: {"INSERT": "WITH CHECK (recorded_by = current_user AND at = now())"},
    weighed_cases: {"INSERT": "WITH CHECK (weighed = now())", "UPDATE": "USING (true)"},
    access_log: {
        "SELECT": f"USING ({IS_LEAD} OR {_IS_AUDITOR})",
        "INSERT": "WITH CHECK (agent = current_user AND at = now())",
    },
}
