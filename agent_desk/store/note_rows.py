"""Notes: appended, never changed."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, insert, select

from agent_desk.application.ports import StaleCase
from agent_desk.domain.case import Note
from agent_desk.domain.masking import said_to_be_no_cards
from agent_desk.domain.sentence import Sentence
from agent_desk.store.case_words import owned_by
from agent_desk.store.change import Now, change, existing
from agent_desk.store.clean import masked
from agent_desk.store.journal import Act, text_digest
from agent_desk.store.rows import AnyRow, note_of
from agent_desk.store.tables import cases, notes


def write_note(connection: Connection, now: Now, note: Note, epoch: int | None, act: Act) -> AnyRow | None:
    """Append a note: the case's row as it is then, or None when the note was there already.

    Raises StaleCase when ``epoch`` is no longer the owner's: the text stays a draft.
    """
    if connection.scalar(select(notes.c.id).where(notes.c.id == note.id)) is not None:
        return None
    text = masked(note.text)
    decided = "; ".join(f"•••• {last}" for last in said_to_be_no_cards(text))
    told = (("note", note.id), ("digest", text_digest(text)), ("not_a_card", decided))
    act = replace(act, body=tuple(fact for fact in told if fact[1]))
    guards = () if epoch is None else (cases.c.epoch == epoch,)
    row = change(connection, now, note.case_id, act, {}, *guards)
    if row is None:
        raise _stale(connection, note)
    times = {"written_there": note.written, "written": row.acted}
    facts = {"id": note.id, "case_id": row.id, "case_version": row.version, "author": act.actor}
    connection.execute(insert(notes), {**facts, **times, "text": text})
    return row


def notes_of(connection: Connection, case_id: str) -> tuple[Note, ...]:
    """Notes of a case, newest first, whatever the desktops' clocks said."""
    newest = select(notes).where(notes.c.case_id == case_id).order_by(notes.c.case_version.desc())
    return tuple(note_of(row) for row in connection.execute(newest))


def _stale(connection: Connection, note: Note) -> StaleCase:
    case = existing(connection, note.case_id)
    return StaleCase(
        Sentence("{number} changed hands: {owner}.", number=case.number, owner=owned_by(case)),
        Sentence("Your text is kept as a draft."),
    )
