"""Writing and reading the journal; every change of a case calls :func:`append` in its own transaction."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import asdict, replace

from sqlalchemy import Connection, insert, select

from agent_desk.domain.case import JournalEntry
from agent_desk.domain.quick import dataclass
from agent_desk.store import chain
from agent_desk.store.clean import clean, masked, pairs_text, text_pairs
from agent_desk.store.rows import AnyRow, entry_of, sealed_of
from agent_desk.store.tables import cases, journal, notes

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody does to a case. ``id`` is made once by the desktop: a second delivery is recognised."""

    id: str
    name: str
    actor: str
    device: str
    why: str
    body: Pairs = ()


def append(connection: Connection, case: AnyRow, act: Act) -> None:
    """Write ``act`` as the case's newest entry; ``case`` is its row as the act left it, still locked."""
    salt, why, body = secrets.token_hex(16), masked(act.why), pairs_text(act.body)
    entry = chain.Sealed(
        id=act.id,
        case_id=case.id,
        place=case.acts,
        case_version=case.version,
        actor=clean(act.actor),
        device=clean(act.device),
        act=act.name,
        why=why,
        body=body,
        salt=salt,
        digest=chain.digest_of(salt, why, body),
        at=case.acted,
        previous=case.previous or _previous(connection, case),
        hash="",
    )
    connection.execute(insert(journal).inline(), asdict(replace(entry, hash=chain.hash_of(entry))))


def happened(connection: Connection, act_id: str) -> bool:
    """Whether an act is in the journal already: its commit's reply may have been lost."""
    return case_of_act(connection, act_id) is not None


def case_of_act(connection: Connection, act_id: str) -> str | None:
    """The case that an act in the journal changed."""
    found: str | None = connection.scalar(select(journal.c.case_id).where(journal.c.id == act_id))
    return found


def entries(connection: Connection, case_id: str) -> tuple[JournalEntry, ...]:
    """The entries of a case, oldest first."""
    return tuple(entry_of(row) for row in _rows(connection, case_id))


def broken(connection: Connection, case_id: str) -> tuple[str, ...]:
    """Sentences on what does not fit: the chain, its length, the case beside it, the notes."""
    case = connection.execute(select(cases).where(cases.c.id == case_id)).one_or_none()
    sealed = [sealed_of(row) for row in _rows(connection, case_id)]
    if case is None:
        return ("The case is missing, its journal is not.",) if sealed else ()
    written = connection.execute(select(notes).where(notes.c.case_id == case_id)).all()
    return broken_case(case, sealed, written)


def broken_case(case: AnyRow, sealed: list[chain.Sealed], written: Iterable[AnyRow]) -> tuple[str, ...]:
    """The same of rows that were read already: the case, its entries by place, its notes."""
    return (
        *chain.broken_links(sealed, case.acts),
        *_strange_case(case, sealed),
        *_strange_notes(written, sealed),
    )


def text_digest(text: str) -> str:
    """What the journal keeps of a note's text."""
    return hashlib.sha256(text.encode()).hexdigest()


def case_facts(case: AnyRow) -> Pairs:
    """What the journal keeps of a case's state, to compare the two."""
    return (("state", case.state), ("owner", case.owner or ""), ("epoch", str(case.epoch)))


def _previous(connection: Connection, case: AnyRow) -> str:
    """The hash before this entry, asked again: an UPDATE that had to wait did not see the newest entry."""
    if case.acts == 1:
        return chain.BEGINNING
    before = (journal.c.case_id == case.id) & (journal.c.place == case.acts - 1)
    found: str | None = connection.scalar(select(journal.c.hash).where(before))
    # A cut journal stays visibly cut: verifying says which entries are missing.
    return found or chain.BEGINNING


def _rows(connection: Connection, case_id: str) -> Iterable[AnyRow]:
    return connection.execute(select(journal).where(journal.c.case_id == case_id).order_by(journal.c.place))


def _strange_case(case: AnyRow, sealed: list[chain.Sealed]) -> list[str]:
    facts: dict[str, str] = {}
    for entry in sealed:
        if entry.body is None:
            facts.clear()
        facts |= {
            name: value for name, value in text_pairs(entry.body) if name in ("state", "owner", "epoch")
        }
    return [
        f"The case says {name} {shown!r}, its journal {facts[name]!r}."
        for name, shown in case_facts(case)
        if name in facts and facts[name] != shown
    ]


def _strange_notes(written: Iterable[AnyRow], sealed: list[chain.Sealed]) -> list[str]:
    bodies = [dict(text_pairs(entry.body)) for entry in sealed]
    said = {facts["note"]: facts for facts in bodies if "note" in facts}
    texts = {note.id: note.text for note in written}
    changed = [
        f"Note {note} was changed after it was saved."
        for note, facts in said.items()
        if texts.get(note) is not None and text_digest(texts[note]) != facts["digest"]
    ]
    return changed + [f"Note {note} is missing." for note in said if note not in texts]
