"""Statements by which somebody with a database client of their own would write what is not so."""

from __future__ import annotations

CHANGE = "UPDATE public.cases SET version = version + 1, acts = acts + 1, changed = now()"
TAKE = f"{CHANGE}, owner = current_user, epoch = epoch + 1, owned_since = now()"
CLOSE_FORMER = "UPDATE ownerships SET to_at = now() WHERE to_at IS NULL"
BACK = "interval '3 days'"


def entry(act: str = "set_state", why: str = "x", body: str = "[]", **values: str) -> str:
    """An entry of the case's last act, but for what ``values`` say."""
    told = {
        "id": "gen_random_uuid()::text",
        "case_id": "id",
        "place": "acts",
        "case_version": "version",
        "actor": "current_user",
        "device": "'d'",
        "act": f"'{act}'",
        "why": f"'{why}'",
        "body": f"'{body}'",
        "salt": "'s'",
        "digest": "'d'",
        "at": "now()",
        "previous": (
            "coalesce((SELECT j.hash FROM journal j WHERE j.case_id = cases.id AND j.place = cases.acts - 1),"
            " repeat('0', 64))"
        ),
        "hash": "'h'",
        **values,
    }
    return f"INSERT INTO journal ({', '.join(told)}) SELECT {', '.join(told.values())} FROM public.cases"


ACT = f"{CHANGE.replace(', version = version + 1', '')}", entry("promise")
PROMISED = (
    "INSERT INTO promises (id, case_id, customer_id, what, promised_to, made_by, made, due, zone,"
    " department, said, state, warned, look_at, evidence, settled, settled_by, follows, version)"
    " SELECT 'p', id, 'c', 'w', 't', current_user, now(), now() + interval '1 hour', 'UTC', '', '', 'open',"
    " {warned}, now(), {evidence}, {settled}, '', '{follows}', {version} FROM cases"
)
PLAIN = {"warned": "'nobody'", "evidence": "''", "settled": "NULL", "follows": "", "version": "1"}
KEEP = "UPDATE promises SET state = 'kept', settled_by = current_user, version = version + 1"
NOTE = (
    "INSERT INTO notes (id, case_id, case_version, author, text, written_there, written)"
    " SELECT 'n', id, {version}, current_user, 'x', now(), now() FROM cases"
)
OUTBOX = (
    "INSERT INTO outbox (id, case_id, place, position, agent, connection, act, target_connection,"
    " target_kind, target_id, body, outcome, attempts, created, problem)"
    " SELECT 'o', id, {place}, 0, current_user, 'rt', 'a', 'rt', 'ticket', '1', '[]',"
    " 'waiting', 0, {created}, '' FROM cases"
)
BEGIN = (
    "INSERT INTO cases (id, number, customer_id, topic, state, epoch, version, acts, opened, changed,"
    " tickets, reopened, solved)"
    " VALUES ('n', 'AD-1', 'c', 't', {state}, 0, {version}, 1, {opened}, now(), '[]', 0, NULL)"
)
BEGUN = {"state": "'open'", "version": "1", "opened": "now()"}

AS_COLLEAGUE = {
    # What would keep everybody else from acting, for ever: the journal is append only.
    "an entry ahead of the case": (entry(place="acts + 1"),),
    "an entry of a version to come": (entry(case_version="version + 1", place="acts + 1"),),
    "a note ahead of the case": (NOTE.format(version="version + 1"),),
    "a note without an entry": (NOTE.format(version="version"),),
    "a write ahead of the case": (OUTBOX.format(place="acts + 1", created="now()"),),
    "a version that cannot be raised": (
        CHANGE.replace("version + 1", "2147483647"),
        entry("link_ticket"),
    ),
    "a case that cannot be changed": (
        BEGIN.format(**BEGUN | {"version": "2147483647"}),
        entry("open_case") + " WHERE id = 'n'",
    ),
    "a second promise after another's": (*ACT, PROMISED.format(**PLAIN | {"follows": "{promise}"})),
    # Times that only the server says.
    "a case of long ago": (
        BEGIN.format(**BEGUN | {"opened": f"now() - {BACK}"}),
        entry("open_case") + " WHERE id = 'n'",
    ),
    "a change of long ago": (CHANGE.replace("now()", f"now() - {BACK}"), entry("link_ticket")),
    "a reopening that was none": (f"{CHANGE}, reopened = 7", entry("link_ticket")),
    "solved at another time": (f"{CHANGE}, solved = now() - {BACK}", entry("link_ticket")),
    "waiting for another time": (f"{CHANGE}, waiting_until = now() + {BACK}", entry("link_ticket")),
    "owned since long ago": (f"{CHANGE}, owned_since = now() - {BACK}", entry("link_ticket")),
    "a write of long ago": (*ACT, OUTBOX.format(place="acts", created=f"now() - {BACK}")),
    "a case weighed tomorrow": (
        (
            "INSERT INTO weighed_cases (case_id, channel, contacts, transfers, minutes, signals,"
            " harms, weighed) SELECT id, 'phone', 0, 0, 0, '', '', now() FROM cases"
        ),
        f"UPDATE weighed_cases SET weighed = now() + {BACK}",
    ),
    # What is another's.
    "another topic": (f"{CHANGE}, topic = 'nothing'", entry("link_ticket")),
    "no more tickets": (f"{CHANGE}, tickets = '[]'", entry("link_ticket")),
    "a solved case of one's own making": (
        BEGIN.format(**BEGUN | {"state": "'solved'"}),
        entry("open_case") + " WHERE id = 'n'",
    ),
    "a promise that was kept already": (
        *ACT,
        PROMISED.format(**PLAIN | {"settled": "now()", "evidence": "'called'"}),
    ),
    "a promise that nobody is warned of": (*ACT, PROMISED.format(**PLAIN | {"warned": "'lead'"})),
    "a promise that cannot be changed": (*ACT, PROMISED.format(**PLAIN | {"version": "2147483647"})),
    "a question answered as it is asked": (
        *ACT,
        (
            "INSERT INTO consults (id, case_id, asked_by, asked_of, department, question, asked, state,"
            " answer, answered_by, answered) SELECT 'q', id, current_user, 'agent_anna', '',"
            " 'may I', now(), 'asked', 'yes', 'agent_anna', now() FROM cases"
        ),
    ),
    "a link in another's name": (
        "INSERT INTO customers (id, name, kind) VALUES ('k', 'Anna', 'person')",
        (
            'INSERT INTO customer_journal (id, at, "by", why, act, customer_id)'
            " VALUES ('j', now(), 'agent_anna', 'same', 'link', 'k')"
        ),
    ),
    "praise for who is not there": (
        (
            "INSERT INTO praise (id, colleague, text, customer_id, case_id, given_by, at)"
            " VALUES ('p', 'nobody', 'great', '', '', current_user, now())"
        ),
    ),
    # In nobody's name: a group that everybody is in.
    "an entry in a group's name": (
        "SET LOCAL ROLE agent_desk_agent",
        CHANGE,
        entry("link_ticket"),
    ),
    "a presence in a group's name": (
        "SET LOCAL ROLE agent_desk_agent",
        (
            "INSERT INTO presence (agent, device, name, department, role, extension, skills, seen)"
            " VALUES (current_user, 'd', '', '', 'agent', '', '[]', now())"
        ),
    ),
    "a praise in a group's name": (
        "SET LOCAL ROLE agent_desk_agent",
        (
            "INSERT INTO praise (id, colleague, text, customer_id, case_id, given_by, at)"
            " VALUES ('p', 'agent_anna', 'great', '', '', current_user, now())"
        ),
    ),
    # Past the border.
    "row security off": ("SET LOCAL row_security = off", "SELECT * FROM praise"),
    "a function of one's own": (
        "CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql AS 'SELECT NULL::timestamptz'",
    ),
    "another's session": ("SET LOCAL SESSION AUTHORIZATION agent_anna",),
    "another's role": ("SET LOCAL ROLE agent_anna",),
    "the lead's role": ("SET LOCAL ROLE agent_desk_lead",),
    "the lead's rights": ("GRANT agent_desk_lead TO agent_carl",),
    "rights of one's own making": ("CREATE ROLE mine IN ROLE agent_desk_lead",),
    "copying out": ("COPY cases TO '/tmp/cases'",),
    "a program": ("COPY cases TO PROGRAM 'cat'",),
    "another's words": ("SELECT pg_read_file('/etc/passwd')",),
    "an order of one's own": ("SELECT setval('journal_seq_seq', 1)",),
}

OWN = {
    "kept without a word": (f"{KEEP}, settled = now(), evidence = ' '", *ACT),
    "kept before it was": (f"{KEEP}, settled = now() - {BACK}, evidence = 'called'", *ACT),
    "agreed anew with nobody": (
        f"{KEEP}, settled = now(), evidence = 'x'".replace("'kept'", "'renegotiated'"),
        *ACT,
    ),
    "solved long ago": (f"{CHANGE}, state = 'solved', solved = now() - {BACK}", entry()),
    "solved without an entry of it": (f"{CHANGE}, state = 'solved', solved = now()", entry("link_ticket")),
    "solved while something is promised": (f"{CHANGE}, state = 'solved', solved = now()", entry()),
    "an ownership that ended before": (f"UPDATE ownerships SET to_at = now() - {BACK}",),
    "an ownership that ended alone": ("UPDATE ownerships SET to_at = now()",),
}

FROM_ANNA = '[["from", "agent_anna"]]'
TAKING = {
    "without a reason": ("take_over", " ", FROM_ANNA),
    "as if it were free": ("claim", "mine", FROM_ANNA),
    "without telling from whom": ("take_over", "mine", "[]"),
    "from somebody else": ("take_over", "mine", '[["from", "agent_bob"]]'),
}

LEADS = {
    "another lead's article": (
        (
            "INSERT INTO article_versions (id, article_key, number, facts, kept_by, kept)"
            " VALUES ('v', 'k', 1, '{}', current_user, now())"
        ),
        "INSERT INTO articles (key, version_id, changed_by, changed) VALUES ('k', 'v', 'lead_x', now())",
    ),
    "an article of tomorrow": (
        (
            "INSERT INTO article_versions (id, article_key, number, facts, kept_by, kept)"
            " VALUES ('v', 'k', 1, '{}', current_user, now())"
        ),
        (
            "INSERT INTO articles (key, version_id, changed_by, changed)"
            f" VALUES ('k', 'v', current_user, now() + {BACK})"
        ),
    ),
    "another lead's decision": (
        (
            "INSERT INTO article_drafts (id, language, title, question, answer, said_by, questions,"
            " written_by, written, state, decided_by, why)"
            " VALUES ('d', 'en', '', '', '', '', '[]', current_user, now(), 'draft', '', '')"
        ),
        "UPDATE article_drafts SET state = 'discarded', decided_by = 'lead_x'",
    ),
    "an ownership of long ago": (
        TAKE,
        CLOSE_FORMER,
        (
            "INSERT INTO ownerships (id, case_id, epoch, agent, how, from_at)"
            f" SELECT 'o', id, epoch, owner, 'take_over', now() - {BACK} FROM cases"
        ),
        entry("take_over", "mine", FROM_ANNA),
    ),
    "the store's id": ("UPDATE store_meta SET value = 'other'",),
    "the roles": ("ALTER ROLE agent_desk_agent SUPERUSER",),
}
