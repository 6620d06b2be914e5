from __future__ import annotations

from pathlib import Path

import pytest

from agent_desk.system.single_instance import AlreadyRunning, Door, send


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run"


def test_a_later_start_reaches_the_open_window(folder: Path) -> None:
    heard: list[bytes] = []

    def hear(line: bytes) -> str:
        heard.append(line)
        return "ok"

    door = Door(folder, hear)
    try:
        assert send(folder, b"hello\n") == "ok"
        assert heard == [b"hello\n"]
    finally:
        door.close()
    assert send(folder, b"hello\n") is None


def test_only_one_window_may_listen(folder: Path) -> None:
    door = Door(folder, lambda _: "ok")
    try:
        with pytest.raises(AlreadyRunning):
            Door(folder, lambda _: "ok")
    finally:
        door.close()


def test_a_socket_left_by_a_killed_window_is_taken_over(folder: Path) -> None:
    folder.mkdir()
    (folder / "agent-desk.socket").touch()
    door = Door(folder, lambda _: "ok")
    try:
        assert send(folder, b"x\n") == "ok"
    finally:
        door.close()


def test_the_socket_is_the_users_own(folder: Path) -> None:
    door = Door(folder, lambda _: "ok")
    try:
        assert folder.stat().st_mode & 0o777 == 0o700
        assert (folder / "agent-desk.socket").stat().st_mode & 0o777 == 0o600
    finally:
        door.close()
