"""What PostgreSQL lets who do with the customer directory: nothing is forgotten, or moves in silence.

What back ends say of a record may be changed by whoever puts it; the journal then keeps what was there
before. What only the team knows (who is one customer, whose number this is, who belongs together) changes by
an act that the journal tells in the name of whoever acts. Rows come in by the million: nothing is asked of
each that is inserted, but for what agents attach and relate.
"""

from __future__ import annotations

from sqlalchemy import Table

from agent_desk.store.customers.tables import (
    customer_identities,
    customer_journal,
    customer_records,
    customer_relations,
    customers,
    name_keys,
    name_pairs,
)
from agent_desk.store.guard_cases import FIXED, REFUSED

APPEND_ONLY = (customer_relations.name, name_keys.name, name_pairs.name, customer_journal.name)
DELETABLE = (customer_identities.name,)
CHANGEABLE: dict[Table, tuple[str, ...]] = {
    customers: ("name", "kind", "language", "joined_to"),
    customer_records: ("customer_id", "name", "kind", "language", "remarks"),
    customer_identities: ("customer_id",),
}

_BEGUN = f"RETURNS trigger LANGUAGE plpgsql {FIXED} AS $$"
_PASSES = "IF NOT row_security_active('cases') THEN RETURN NULL; END IF;"
_MINE = 'j.at = now() AND j."by" = current_user'

# In place of a row policy, under which COPY would not work: a first load is a million customers.
_ONESELF = f"""
CREATE OR REPLACE FUNCTION guard_oneself() {_BEGUN}
BEGIN
    IF row_security_active('cases') AND current_user <> session_user THEN
        RAISE EXCEPTION 'this act is not yours' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""
# The program names who acts; whom the database knows acts under their own name. Back ends have names, too.
_ACT = f"""
CREATE OR REPLACE FUNCTION guard_customer_act() {_BEGUN}
BEGIN
    IF NOT row_security_active('cases') THEN RETURN NEW; END IF;
    IF current_user <> session_user
        OR NEW."by" <> current_user AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname = NEW."by") THEN
        RAISE EXCEPTION 'this act is not yours' {REFUSED};
    END IF;
    NEW.at := now();
    RETURN NEW;
END $$
"""
_CUSTOMER = f"""
CREATE OR REPLACE FUNCTION guard_customer() {_BEGUN}
BEGIN
    {_PASSES}
    IF NOT EXISTS (SELECT FROM customer_records r WHERE r.customer_id = NEW.id AND r.name = NEW.name
        AND r.kind = NEW.kind AND r.language IS NOT DISTINCT FROM NEW.language) THEN
        RAISE EXCEPTION 'what no record of the customer says is not so' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""  # noqa: S608 - of constants
# A customer leads elsewhere as long as all its records are there.
_JOINED = f"""
CREATE OR REPLACE FUNCTION guard_joined() {_BEGUN}
DECLARE
    left_alone boolean := NOT EXISTS (SELECT FROM customer_records r WHERE r.customer_id = NEW.id);
BEGIN
    {_PASSES}
    IF left_alone <> (NEW.joined_to IS NOT NULL) OR (OLD.joined_to IS NULL) = (NEW.joined_to IS NULL) THEN
        RAISE EXCEPTION 'where this customer went is not so' {REFUSED};
    END IF;
    IF NOT EXISTS (SELECT FROM customer_journal j WHERE j.other_id = NEW.id AND {_MINE}
        AND (j.act = 'link' AND j.customer_id = NEW.joined_to OR j.act = 'unlink' AND NOT left_alone)) THEN
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""  # noqa: S608 - of constants
_RECORD = f"""
CREATE OR REPLACE FUNCTION guard_record() {_BEGUN}
BEGIN
    {_PASSES}
    INSERT INTO customer_journal
        (id, at, "by", why, act, customer_id, connection, record_kind, record_id)
    SELECT gen_random_uuid()::text, now(), current_user,
        coalesce(jsonb_object_agg(o.key, o.value)::text, ''), 'renew', NEW.customer_id, NEW.connection,
        NEW.record_kind, NEW.record_id
    FROM jsonb_each(to_jsonb(OLD)) o WHERE o.value IS DISTINCT FROM to_jsonb(NEW) -> o.key;
    RETURN NULL;
END $$
"""  # noqa: S608 - of constants
_MOVED = f"""
CREATE OR REPLACE FUNCTION guard_moved() {_BEGUN}
BEGIN
    {_PASSES}
    IF NOT EXISTS (SELECT FROM customer_journal j
        WHERE j.customer_id IN (OLD.customer_id, NEW.customer_id) AND {_MINE}
        AND (j.connection, j.record_kind, j.record_id) = (NEW.connection, NEW.record_kind, NEW.record_id)
        AND (j.act, j.customer_id, j.other_id) IN (
            ('link', NEW.customer_id, OLD.customer_id), ('unlink', OLD.customer_id, NEW.customer_id))) THEN
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    IF EXISTS (SELECT FROM customers c WHERE c.id = NEW.customer_id AND c.joined_to IS NOT NULL)
        OR EXISTS (SELECT FROM customers c WHERE c.id = OLD.customer_id AND c.joined_to IS NULL)
            AND NOT EXISTS (SELECT FROM customer_records r WHERE r.customer_id = OLD.customer_id) THEN
        RAISE EXCEPTION 'where this customer went is not so' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""  # noqa: S608 - of constants
# What a back end said goes where its record is; what was attached goes along with the last record, and home.
_IDENTITY = f"""
CREATE OR REPLACE FUNCTION guard_identity() {_BEGUN}
DECLARE
    holder text;
BEGIN
    {_PASSES}
    SELECT r.customer_id INTO holder FROM customer_records r WHERE r.key = NEW.source;
    IF holder = NEW.customer_id OR holder IS NULL AND EXISTS (SELECT FROM customer_journal j
        WHERE j.other_id IN (OLD.customer_id, NEW.customer_id) AND {_MINE}
        AND (j.act = 'unlink' AND j.other_id = NEW.customer_id AND NEW.source = NEW.customer_id
            OR (j.act, j.customer_id, j.other_id) = ('link', NEW.customer_id, OLD.customer_id)
            AND NOT EXISTS (SELECT FROM customer_records r WHERE r.customer_id = OLD.customer_id))) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
END $$
"""  # noqa: S608 - of constants
_GONE = f"""
CREATE OR REPLACE FUNCTION guard_identity_gone() {_BEGUN}
BEGIN
    {_PASSES}
    IF NOT EXISTS (SELECT FROM customer_records r WHERE r.key = OLD.source) THEN
        IF EXISTS (SELECT FROM customer_journal j WHERE j.customer_id = OLD.customer_id AND {_MINE}
            AND (j.act, j.identity_kind, j.identity_value) = ('detach', OLD.kind, OLD.value)) THEN
            RETURN NULL;
        END IF;
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    INSERT INTO customer_journal (id, at, "by", why, act, customer_id, connection, record_kind, record_id,
        identity_kind, identity_value)
    SELECT gen_random_uuid()::text, now(), current_user, '', 'renew', OLD.customer_id, r.connection,
        r.record_kind, r.record_id, OLD.kind, OLD.value
    FROM customer_records r WHERE r.key = OLD.source;
    RETURN NULL;
END $$
"""  # noqa: S608 - of constants
_ATTACHED = f"""
CREATE OR REPLACE FUNCTION guard_attached() {_BEGUN}
BEGIN
    {_PASSES}
    IF NOT EXISTS (SELECT FROM customer_journal j WHERE j.customer_id = NEW.customer_id AND {_MINE}
        AND (j.act, j.identity_kind, j.identity_value) = ('attach', NEW.kind, NEW.value)) THEN
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""
_RELATED = f"""
CREATE OR REPLACE FUNCTION guard_related() {_BEGUN}
BEGIN
    {_PASSES}
    IF NOT EXISTS (SELECT FROM customer_journal j
        WHERE j.customer_id IN (NEW.customer_id, NEW.other_id) AND {_MINE} AND j.act = 'relate'
        AND j.other_id IN (NEW.customer_id, NEW.other_id) AND j.other_id <> j.customer_id) THEN
        RAISE EXCEPTION 'no change without a journal entry' {REFUSED};
    END IF;
    RETURN NULL;
END $$
"""


def _after(what: str, function: str, changed: str) -> str:
    """A trigger's words: it asks at once, with the rows as the statement left them."""
    return f"TRIGGER {{}} AFTER {what} FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION {function}()"


def _at_commit(what: str, function: str, changed: str = "true") -> str:
    """A trigger's words: it asks at the commit, for the entry is written after the change."""
    return (
        f"CONSTRAINT TRIGGER {{}} AFTER {what} DEFERRABLE INITIALLY DEFERRED"
        f" FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION {function}()"
    )


_SAID = "{0}.name, {0}.kind, {0}.language"
_RENAMED = f"({_SAID.format('OLD')}) IS DISTINCT FROM ({_SAID.format('NEW')})"
_REMARKED = "OLD.remarks::text IS DISTINCT FROM NEW.remarks::text"
_WENT = "OLD.customer_id <> NEW.customer_id"
_ROWS = {
    "customer_act_is_guarded": (
        "TRIGGER {} BEFORE INSERT ON customer_journal FOR EACH ROW EXECUTE FUNCTION guard_customer_act()"
    ),
    "customer_is_as_recorded": _after("UPDATE ON customers", "guard_customer", _RENAMED),
    "customer_went_there": _at_commit(
        "UPDATE ON customers", "guard_joined", "OLD.joined_to IS DISTINCT FROM NEW.joined_to"
    ),
    "record_change_is_told": _after(
        "UPDATE ON customer_records", "guard_record", f"{_RENAMED} OR {_REMARKED}"
    ),
    "record_move_is_told": _at_commit("UPDATE ON customer_records", "guard_moved", _WENT),
    "identity_move_is_told": _at_commit("UPDATE ON customer_identities", "guard_identity", _WENT),
    "identity_end_is_told": _at_commit("DELETE ON customer_identities", "guard_identity_gone"),
    # What a back end says has its record as source; there are millions of them.
    "identity_is_attached": _at_commit(
        "INSERT ON customer_identities", "guard_attached", "NEW.source = NEW.customer_id"
    ),
    "relation_is_told": _at_commit("INSERT ON customer_relations", "guard_related"),
}
_WRITTEN = (*CHANGEABLE, customer_relations, name_keys, name_pairs)
_STATEMENTS = {
    f"{table.name}_as_oneself": (
        f"TRIGGER {{}} BEFORE INSERT OR UPDATE OR DELETE ON {table.name}"
        " FOR EACH STATEMENT EXECUTE FUNCTION guard_oneself()"
    )
    for table in _WRITTEN
}
TRIGGERS = (*_ROWS, *_STATEMENTS)
"""Their names, without which a store is not guarded."""
GUARDS = (
    *(_ONESELF, _ACT, _CUSTOMER, _JOINED, _RECORD, _MOVED, _IDENTITY, _GONE, _ATTACHED, _RELATED),
    *(f"CREATE {words.format(name)}" for name, words in (_ROWS | _STATEMENTS).items()),
)
"""Functions and triggers, in the order in which they are made."""
