from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.system.connections import (
    ConnectionsProblem,
    read_allowed_plugins,
    read_connections,
    write_connections,
)

CARDS = ConfiguredConnection(
    "cards",
    'Cards "new"\n',
    "sql_records",
    {"database": "C:\\data\\cards.sqlite", "limit": 5, "share": 0.5, "quick": True, "Ķ key": "\x7f\u2028"},
)
OFF = ConfiguredConnection("rt", "Request Tracker", "request_tracker", disabled=True)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "connections.toml"
    write_connections(path, [CARDS, OFF])
    assert read_connections(path).entries == (CARDS, OFF)
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in path.parent.iterdir()] == ["connections.toml"]


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert read_connections(tmp_path / "none.toml").entries == ()
    write_connections(tmp_path / "empty.toml", [])
    assert read_connections(tmp_path / "empty.toml").entries == ()


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "connections.toml"
    write_connections(path, [OFF])
    impossible = ConfiguredConnection("x", "X", "x", {"a": object()})
    with pytest.raises(TypeError):
        write_connections(path, [impossible])
    assert read_connections(path).entries == (OFF,)
    blocked = tmp_path / "folder.toml"
    blocked.mkdir()
    with pytest.raises(OSError, match=r"folder\.toml"):
        write_connections(blocked, [OFF])
    assert sorted(file.name for file in tmp_path.iterdir()) == ["connections.toml", "folder.toml"]


BAD = [
    ("[[connection]", "cannot be read"),
    ("\xff", "cannot be read"),
    ("connection = 7", "none is used"),
    ("connection = 'x'", "none is used"),
    ("[connection]\nid = 'a'", "none is used"),
]


@pytest.mark.parametrize(("text", "sentence"), BAD)
def test_a_file_without_any_entry_to_read_is_refused_with_a_sentence(
    tmp_path: Path, text: str, sentence: str
) -> None:
    path = tmp_path / "connections.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ConnectionsProblem, match=sentence) as refused:
        read_connections(path)
    assert "start Agent Desk again" in refused.value.remedy
    assert ".." not in refused.value.message
    assert ": ." not in refused.value.message


GOOD = "[[connection]]\nid = 'good'\ntitle = 'Good'\nplugin = 'p'\n"
BAD_ENTRIES = [
    ("[[connection]]\nid = 'newone'\nplugin = 'sql_records'", "newone lacks its title", 'title = "…"'),
    ("[[connection]]\nid = 'a'\ntitle = 'A'", "lacks its plugin", 'plugin = "…"'),
    ("[[connection]]\nid = 'A b'\ntitle = 'A'\nplugin = 'p'", "small letters", "Correct it"),
    ("[[connection]]\nid = 'a'\ntitle = 'A'\nplugin = 'p'\npassword = 'x'", "field: password", "Remove it"),
    ("[[connection]]\nid = 'a'\ntitle = 'A'\nplugin = 'p'\nsettings = 1", "wrong kind", "Correct it"),
    (GOOD, "two connections", "Rename one"),
    ("[conection]\nid = 'a'", "something other than [[connection]]: conection.", "[[connection]]"),
    ("[[connection]]\nid = 'd'\nwhen = 2026-05-01\nfar = inf\nx.y = [{z = 1}]", "unknown field", "Remove"),
]


@pytest.mark.parametrize(("text", "sentence", "remedy"), BAD_ENTRIES)
def test_a_bad_entry_takes_no_other_away_and_is_told_and_kept(
    tmp_path: Path, text: str, sentence: str, remedy: str
) -> None:
    path = tmp_path / "connections.toml"
    path.write_text(f"{GOOD}{text}\n")
    found = read_connections(path)
    assert [one.id for one in found.usable] == ["good"]
    ((message, advice),) = found.problems
    assert sentence in message
    assert remedy in advice
    before = tomllib.loads(path.read_text())
    write_connections(path, found.entries, found.others)
    assert tomllib.loads(path.read_text()) == before


def test_an_entry_that_is_no_table_is_left_out_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "connections.toml"
    path.write_text("connection = [7, {id = 'good', title = 'Good', plugin = 'p', settings = {a = 'b'}}]")
    found = read_connections(path)
    assert [one.id for one in found.usable] == ["good"]
    assert "no table" in found.problems[0][0]
    write_connections(path, found.entries, found.others)
    assert read_connections(path) == found


def test_the_administrators_policy_names_allowed_plugins(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    assert read_allowed_plugins(policy) == {}
    policy.write_text('[allowed_plugins]\ncrm = "abc"\n')
    assert read_allowed_plugins(policy) == {"crm": "abc"}
    policy.write_text("[allowed_plugins]\ncrm = true\n")
    with pytest.raises(ConnectionsProblem, match="must map"):
        read_allowed_plugins(policy)
    policy.write_text("[allowed")
    with pytest.raises(ConnectionsProblem, match="cannot be read"):
        read_allowed_plugins(policy)
