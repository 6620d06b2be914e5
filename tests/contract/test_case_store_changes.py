"""What every ChangeCursor does."""

from __future__ import annotations

from tests.stores.desks import Desk


def test_nothing_changed_since_now(desk: Desk) -> None:
    desk.open_case()
    cursor = desk.cursor.latest()
    changes = desk.cursor.since(cursor)
    assert (changes.cases, changes.resync) == ((), False)
    assert desk.cursor.since(changes.cursor).cases == ()


def test_another_desktop_sees_each_change(desk: Desk) -> None:
    other = desk.beside()
    case = desk.open_case()
    cursor = other.cursor.latest()
    owned = desk.cases.claim(case.id, case.version, "anna", "mine").case
    seen = other.changes_since(cursor)
    assert seen.cases == (owned,)
    noted = desk.cases.add_note(desk.note(case), None)
    assert other.changes_since(seen.cursor).cases == (noted,)


def test_many_changes_of_one_case_are_one(desk: Desk) -> None:
    cursor = desk.cursor.latest()
    case = desk.owned()
    assert desk.changes_since(cursor).cases == (case,)


def test_a_cursor_of_another_store_asks_for_everything_anew(desk: Desk) -> None:
    desk.open_case()
    changes = desk.cursor.since("another-store|0")
    assert changes.resync
    assert not desk.cursor.since(changes.cursor).resync


def test_a_cursor_from_the_future_asks_for_everything_anew(desk: Desk) -> None:
    name = desk.cursor.latest().partition("|")[0]
    future = "9999999999999.1" if desk.address.startswith("postgresql") else "9999999999999"
    assert desk.cursor.since(f"{name}|{future}").resync
