"""The rows that the window shows, as pure values: differences, timeline, view, desk, commands; no Qt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.contact import Channel
from agent_desk.domain.view import PartState
from agent_desk.ui.models.command_rows import CommandRow, Kind, fitting
from agent_desk.ui.models.desk_rows import DeskContent, EmptyRow, Section, SectionRow, desk_rows
from agent_desk.ui.models.difference import difference
from agent_desk.ui.models.timeline import filtered, timeline
from agent_desk.ui.models.view_rows import AccountRow, PartRow, can_retry, view_rows
from tests.fakes import people

KEYS = st.lists(st.integers(0, 30), unique=True, max_size=20)


def applied(old: list[int], new: list[int]) -> list[int] | None:
    """``old`` after the difference to ``new``; None when there is none."""
    found = difference(old, new)
    if found is None:
        return None
    rows = list(old)
    for run in found.removals:
        del rows[run.first : run.last + 1]
    for run in found.insertions:
        rows[run.first : run.first] = new[run.first : run.last + 1]
    return rows


@given(KEYS, KEYS)
def test_a_difference_makes_the_new_list_or_says_that_the_order_changed(
    old: list[int], new: list[int]
) -> None:
    made = applied(old, new)
    moved = [key for key in old if key in new] != [key for key in new if key in old]
    assert (made is None) if moved else (made == new)


def test_contacts_of_all_connections_are_one_list_newest_first() -> None:
    parts = people.parts()
    line = timeline(parts, people.NOW)
    assert len(line.contacts) == 40
    assert [contact.at for contact in line.contacts] == sorted((c.at for c in line.contacts), reverse=True)
    assert line.effort.transfers == 5


def test_contacts_are_filtered_by_channel_and_every_word_in_any_case() -> None:
    line = timeline(people.parts(), people.NOW)
    assert {c.channel for c in filtered(line, Channel.EMAIL, "")} == {Channel.EMAIL}
    assert all("Fibre" in c.summary for c in filtered(line, None, "FIBRE order"))
    assert filtered(line, None, "оптики")[0].summary.startswith("Подключение")
    assert filtered(line, Channel.EMAIL, "no such words") == ()


def test_an_opened_connection_lists_its_accounts_below_it() -> None:
    rows = view_rows(people.parts(), {"billing"})
    kinds = [type(row) for row in rows]
    assert kinds == [PartRow, PartRow, AccountRow, AccountRow, PartRow, PartRow, PartRow]


def test_only_what_failed_rests_or_is_stale_offers_a_retry() -> None:
    offered = {part.state for part in people.parts() if can_retry(part)}
    assert offered == {PartState.FAILED}


def test_sections_without_life_show_no_count_and_an_empty_state() -> None:
    rows = desk_rows(DeskContent(), {Section.NOW, Section.QUEUE})
    counts = {row.section: row.count for row in rows if isinstance(row, SectionRow)}
    assert counts[Section.NOW] == 0
    assert counts[Section.QUEUE] is None
    assert [row.section for row in rows if isinstance(row, EmptyRow)] == [Section.NOW, Section.QUEUE]


def test_the_palette_fits_words_by_their_beginnings_and_possible_actions_first() -> None:
    off = CommandRow(Kind.ACTION, "own", "Own it", enabled=False)
    on = CommandRow(Kind.ACTION, "owner", "Show the owner")
    assert [row.id for row in fitting([off, on], "ow", 5)] == ["owner", "own"]
    assert not fitting([on], "wner", 5)


@pytest.mark.parametrize(
    "typed",
    ["anna berz", "Anna Bērz", "berzina ann", "анна берз", "ad 1042", "AD-1042", "anna fib", "BĒRZIŅA"],
)
def test_the_palette_finds_a_case_whatever_the_alphabet_and_the_marks(typed: str) -> None:
    case = CommandRow(Kind.CASE, "case-1", "Anna Bērziņa", "AD-1042 · Fibre is late")
    assert fitting([case], typed, 5) == [case]


@pytest.mark.parametrize("typed", ["oleg", "Олег Куз", "oleg kuznec", "Oļegs Kuzņ"])
def test_the_palette_finds_a_case_by_how_its_name_sounds(typed: str) -> None:
    case = CommandRow(Kind.CASE, "case-1", "Олег Кузнецов")
    assert fitting([case], typed, 5) == [case]


def test_the_palette_finds_an_action_by_other_words_after_those_that_are_called_so() -> None:
    contrast = CommandRow(Kind.ACTION, "high", "High contrast", keywords="theme colours")
    dark = CommandRow(Kind.ACTION, "dark", "Dark theme", keywords="theme colours")
    assert fitting([contrast, dark], "theme", 5) == [dark, contrast]
    assert fitting([contrast, dark], "high theme", 5) == [contrast]
    assert fitting([contrast, dark], "taim", 5) == []


def test_the_palette_offers_some_of_each_kind_and_open_contexts_first() -> None:
    actions = [CommandRow(Kind.ACTION, f"a{n}", f"Call {n}") for n in range(9)]
    cases = [CommandRow(Kind.CASE, f"c{n}", f"Callum {n}") for n in range(9)]
    context = CommandRow(Kind.CONTEXT, "call-1", "Callum Smith")
    found = fitting([*actions, *cases, context], "call", 3)
    assert found[0] == context
    assert [row.kind for row in found[1:]] == [Kind.ACTION] * 3 + [Kind.CASE] * 3
