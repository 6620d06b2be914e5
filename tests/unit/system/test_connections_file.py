from __future__ import annotations

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
    assert read_connections(path) == (CARDS, OFF)
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in path.parent.iterdir()] == ["connections.toml"]


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert read_connections(tmp_path / "none.toml") == ()
    write_connections(tmp_path / "empty.toml", [])
    assert read_connections(tmp_path / "empty.toml") == ()


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "connections.toml"
    write_connections(path, [OFF])
    impossible = ConfiguredConnection("x", "X", "x", {"a": object()})
    with pytest.raises(TypeError):
        write_connections(path, [impossible])
    assert read_connections(path) == (OFF,)
    blocked = tmp_path / "folder.toml"
    blocked.mkdir()
    with pytest.raises(OSError, match=r"folder\.toml"):
        write_connections(blocked, [OFF])
    assert sorted(file.name for file in tmp_path.iterdir()) == ["connections.toml", "folder.toml"]


BAD = [
    ("[[connection]", "cannot be read"),
    ("\xff", "cannot be read"),
    ("[connections]", "something other"),
    ("connection = 7", "something other"),
    ("connection = [7]", "no table"),
    ("[[connection]]\nid = 'a'\ntitle = 'A'", "lacks its plugin"),
    ("[[connection]]\nid = 'A b'\ntitle = 'A'\nplugin = 'p'", "small letters"),
    ("[[connection]]\nid = 'a'\ntitle = 'A'\nplugin = 'p'\npassword = 'x'", "unknown field: password"),
    ("[[connection]]\nid = 'a'\ntitle = 'A'\nplugin = 'p'\nsettings = 1", "wrong kind"),
    ("[[connection]]\nid = 'a'\ntitle = 'A'\nplugin = 'p'\n" * 2, "two connections"),
]


@pytest.mark.parametrize(("text", "sentence"), BAD)
def test_a_bad_file_is_refused_with_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    path = tmp_path / "connections.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ConnectionsProblem, match=sentence):
        read_connections(path)


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
