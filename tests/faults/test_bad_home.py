"""A home whose every file is broken: the window opens, what is typed is kept, and no file is lost."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desk.bootstrap.connecting import Connecting
from agent_desk.system.keyring_secrets import STORE, KeyringSecrets
from agent_desk.system.log import LOG_NAME, start_log, stop_log
from agent_desk.system.paths import HOME_VARIABLE, paths
from agent_desk.system.settings import Settings, read_settings, write_settings
from tests.end2end.test_a_note_survives import wait_for

ROOT = Path(__file__).parents[2]
BROKEN = {
    "config/settings.toml": 'agent = "anna\nstore = [',
    "config/connections.toml": "[[connection]\nid = ",
    "machine/policy.toml": "allowed_plugins = 7 7",
    "data/store.sqlite": "",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home in which nothing can be read."""
    for name, text in BROKEN.items():
        path = tmp_path / "home" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "home"


def test_the_window_opens_on_a_broken_home_and_keeps_what_is_typed(home: Path, tmp_path: Path) -> None:
    environment = {**os.environ, HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.end2end.typing_agent"]
    with subprocess.Popen([*command, "type", str(tmp_path)], env=environment, cwd=ROOT) as program:
        wait_for(tmp_path / "typed", program)
        program.kill()
    typed = (tmp_path / "typed").read_text("utf-8")
    subprocess.run([*command, "look", str(tmp_path)], env=environment, cwd=ROOT, timeout=60, check=True)
    assert (tmp_path / "restored").read_text("utf-8").startswith(typed)
    assert {name: (home / name).read_text() for name in BROKEN} == BROKEN


def test_broken_connections_are_told_with_the_line_and_never_written_over(home: Path) -> None:
    told: list[tuple[str, str]] = []
    connecting = Connecting(
        paths({HOME_VARIABLE: str(home)}), "LV", lambda message, remedy: told.append((message, remedy))
    )
    assert connecting.connections() == ()
    connecting.plugins()
    assert ["connections.toml" in told[0][0], "Correct the file" in told[0][1]] == [True, True]
    assert "line 1" in told[0][0]
    assert "policy.toml" in told[1][0]
    with pytest.raises(Exception, match="cannot be read"):
        connecting.keep([])
    assert (home / "config/connections.toml").read_text() == BROKEN["config/connections.toml"]


def test_settings_that_cannot_be_read_are_kept_beside_when_the_look_changes(home: Path) -> None:
    settings, warnings = read_settings(home / "config", {"AGENT_DESK_AGENT": "bert"})
    assert settings.login == "bert"
    assert "Correct the file" in warnings[0]
    write_settings(home / "config", Settings(theme="dark"))
    assert read_settings(home / "config", {}) == (Settings(theme="dark"), ())
    assert (home / "config/settings.toml.unused-1").read_text() == BROKEN["config/settings.toml"]


def test_a_secret_that_the_program_holds_is_not_in_its_log(tmp_path: Path) -> None:
    secrets = KeyringSecrets()
    handler = start_log(tmp_path, secrets.seen)
    try:
        secrets.keep(*STORE, "pa55-word-ž")
        logging.getLogger("agent_desk.test").error("%s", "postgresql://anna:pa55-word-ž@db/desk refused")
    finally:
        stop_log(handler)
    logged = (tmp_path / LOG_NAME).read_text("utf-8")
    assert "refused" in logged
    assert "pa55-word" not in logged
