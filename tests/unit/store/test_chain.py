"""The hash chain, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent_desk.store.chain import BEGINNING, Sealed, broken_links, digest_of, hash_of

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def chain_of(length: int) -> list[Sealed]:
    entries: list[Sealed] = []
    for place in range(1, length + 1):
        why, body, salt = f"why {place}", "[]", f"salt {place}"
        previous = entries[-1].hash if entries else BEGINNING
        entry = Sealed(
            id=f"e{place}",
            case_id="c",
            place=place,
            case_version=place,
            actor="anna",
            device="desk-7",
            act="add_note",
            why=why,
            body=body,
            salt=salt,
            digest=digest_of(salt, why, body),
            at=AT + timedelta(minutes=place),
            previous=previous,
            hash="",
        )
        entries.append(replace(entry, hash=hash_of(entry)))
    return entries


def test_a_whole_chain_has_nothing_to_say() -> None:
    assert broken_links(chain_of(4), 4) == ()
    assert broken_links([], 0) == ()


@pytest.mark.parametrize(
    "change",
    [{"actor": "bob"}, {"device": "x"}, {"act": "claim"}, {"at": AT}, {"case_version": 9}, {"id": "x"}],
)
def test_a_changed_fact_breaks_its_seal(change: dict[str, object]) -> None:
    entries = chain_of(3)
    entries[1] = replace(entries[1], **change)  # type: ignore[arg-type]
    assert broken_links(entries, 3) == ("Entry 2 was changed: who, when or what does not fit its seal.",)


def test_a_resealed_entry_no_longer_leads_to_the_next() -> None:
    entries = chain_of(3)
    forged = replace(entries[1], actor="bob")
    entries[1] = replace(forged, hash=hash_of(forged))
    assert broken_links(entries, 3) == ("Entry 3 does not follow the entry before it.",)


def test_a_changed_text_breaks_its_digest() -> None:
    entries = chain_of(2)
    entries[1] = replace(entries[1], why="another reason")
    assert broken_links(entries, 2) == ("Entry 2 was changed: its text does not fit its seal.",)


def test_erased_texts_break_nothing() -> None:
    entries = [replace(entry, why=None, body=None, salt=None) for entry in chain_of(3)]
    assert broken_links(entries, 3) == ()


def test_missing_entries_are_named() -> None:
    entries = chain_of(4)
    assert broken_links([entries[0], *entries[2:]], 4) == ("Entry 2 is missing: entry 3 comes next.",)
    assert broken_links(entries[:2], 4) == ("The last 2 of 4 entries are missing.",)
