from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from agent_desk.system import single_instance
from agent_desk.system.single_instance import AlreadyRunning, Door, NoAnswer, send


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


def test_a_window_that_hangs_is_open_and_reads_the_message_later(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_WAIT", 0.2)
    folder.mkdir(parents=True)
    hung = single_instance._listen(folder)
    with hung:
        with pytest.raises(NoAnswer) as silent:
            send(folder, b"hello\n")
        assert silent.value.taken
        guest, _ = hung.accept()
        with guest:
            assert guest.recv(100) == b"hello\n"
        with pytest.raises(AlreadyRunning):
            Door(folder, lambda _: "ok")
        with contextlib.ExitStack() as waiting:
            with contextlib.suppress(BlockingIOError):
                while True:
                    waiting.enter_context(single_instance._connect(folder))
            with pytest.raises(NoAnswer) as silent:
                send(folder, b"hello\n")
            assert not silent.value.taken
            with pytest.raises(AlreadyRunning):
                Door(folder, lambda _: "ok")


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
