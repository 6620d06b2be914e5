"""Who may read and write what of consults, tellings, praise, ratings and accesses, by PostgreSQL's roles."""

from __future__ import annotations

from sqlalchemy import Table

from agent_desk.store.guards import IS_LEAD
from agent_desk.store.tables.consults import consults
from agent_desk.store.tables.told import access_log, praise, ratings, told, weighed_cases

_IS_AUDITOR = "pg_has_role(current_user, 'agent_desk_auditor', 'USAGE')"
# Asked once and not for each row: the lead's figures read them all.
_READS_ALL = f"(SELECT {IS_LEAD} OR {_IS_AUDITOR})"
_MINE = f"current_user IN (asked_by, asked_of) OR asked_of = '' OR {IS_LEAD}"
_MY_CASE = "EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.owner = current_user)"
# Whoever serves a customer must know what colleagues told them: that is, whom the log says they opened today.
_SERVED = (
    "EXISTS (SELECT FROM access_log a WHERE a.agent = current_user AND a.customer_id IN (told.customer_id,"
    " (SELECT c.joined_to FROM customers c WHERE c.id = told.customer_id))"
    " AND a.at > now() - interval '1 day')"
    " OR EXISTS (SELECT FROM cases c WHERE c.customer_id = told.customer_id AND c.owner = current_user)"
)

APPEND_ONLY = (told.name, ratings.name, access_log.name)
CHANGEABLE: dict[Table, tuple[str, ...]] = {
    consults: ("state", "answer", "answered_by", "answered"),
    praise: ("seen",),
    weighed_cases: ("channel", "contacts", "transfers", "minutes", "signals", "harms", "weighed"),
}
POLICIES: dict[Table, dict[str, str]] = {
    consults: {
        # A department is whoever says that they belong to it: its questions are everybody's.
        "SELECT": f"USING ({_READS_ALL} OR {_MINE} OR answered_by = current_user OR {_MY_CASE})",
        "INSERT": (
            "WITH CHECK (asked_by = current_user AND asked = now() AND state = 'asked'"
            " AND answer = '' AND answered IS NULL AND answered_by = '')"
        ),
        # An answer is given once, by whoever was asked, in their own name; who asked only takes it back.
        "UPDATE": (
            f"USING (state = 'asked' AND ({_MINE}))"
            " WITH CHECK (state <> 'asked' AND answered_by = current_user AND answered = now()"
            " AND (asked_by <> current_user OR state = 'withdrawn'))"
        ),
    },
    told: {
        "SELECT": f"USING ({_READS_ALL} OR agent = current_user OR {_SERVED})",
        "INSERT": "WITH CHECK (agent = current_user AND at = now())",
    },
    praise: {
        "SELECT": f"USING ({_READS_ALL} OR current_user IN (colleague, given_by))",
        "INSERT": (
            "WITH CHECK (given_by = current_user AND colleague <> given_by AND at = now() AND seen IS NULL"
            " AND EXISTS (SELECT FROM presence p WHERE p.agent = colleague))"
        ),
        "UPDATE": "USING (colleague = current_user) WITH CHECK (seen = now())",
    },
    ratings: {
        "SELECT": f"USING ({_READS_ALL} OR current_user IN (agent, recorded_by))",
        "INSERT": "WITH CHECK (recorded_by = current_user AND at = now())",
    },
    weighed_cases: {
        "INSERT": "WITH CHECK (weighed = now())",
        "UPDATE": "USING (true) WITH CHECK (weighed = now())",
    },
    access_log: {
        "SELECT": f"USING ({_READS_ALL} OR agent = current_user)",
        "INSERT": "WITH CHECK (agent = current_user AND at = now())",
    },
}
