"""What the commands say when something around them is wrong: a sentence, what to do, and an exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from agent_desk.bootstrap.connecting import Connecting
from agent_desk.cli import main
from agent_desk.system.paths import HOME_VARIABLE, paths
from agent_desk.system.single_instance import NoAnswer

ROOT = Path(__file__).parents[2]
KNOWS_ARTICLES = (
    '[[connection]]\nid = "kb"\ntitle = "KB"\nplugin = "knowledge_files"\n'
    '[connection.settings]\nfolder = "{folder}"\n'
)
KNOWS_CUSTOMERS = (
    '[[connection]]\nid = "crm"\ntitle = "CRM"\nplugin = "sql_records"\n'
    '[connection.settings]\ndatabase = "sqlite:////nowhere.db"\nmapping = "{folder}"\n'
)
HAS_NO_PLUGIN = '[[connection]]\nid = "old"\ntitle = "Old"\nplugin = "gone"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    (tmp_path / "home/config").mkdir(parents=True)
    return tmp_path / "home"


def alone(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command where there is no terminal to ask at."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            f"{code}\nimport sys\nfrom agent_desk.cli import main\nsys.exit(main())",
            *words,
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        start_new_session=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_plugin_is_begun_where_pytest_is_not_installed(tmp_path: Path) -> None:
    done = alone("import sys; sys.modules['pytest'] = None", "plugin", "new", "my_crm", "--in", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "my_crm/plugin.toml").is_file()


@pytest.mark.parametrize("words", [("store", "password"), ("relay", "token")])
def test_a_secret_that_nobody_can_be_asked_for_ends_the_command(words: tuple[str, str]) -> None:
    done = alone("", *words)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("agent-desk: there is nobody to ask")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("kb", "stats"), ("rating", "17", "5"), ("customers", "import")])
def test_a_folder_that_cannot_be_made_is_named(
    home: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "file").touch()
    monkeypatch.setenv(HOME_VARIABLE, str(home / "file/home"))
    assert main(list(words)) == 1
    assert f"agent-desk: {home / 'file/home'}" in capsys.readouterr().err


@pytest.mark.parametrize("written", ["store = ", "store = 3", 'stor = "sqlite:////tmp/store.sqlite"'])
@pytest.mark.parametrize("words", [("kb", "stats"), ("store", "verify"), ("customers", "import")])
def test_no_command_works_on_another_store_because_of_a_slip_in_the_settings(
    home: Path, written: str, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "config/settings.toml").write_text(written)
    assert main(list(words)) == 1
    assert f"Correct {home / 'config/settings.toml'}" in capsys.readouterr().err
    assert not (home / "data").exists()


def test_of_a_store_that_is_away_no_command_says_that_something_is_sent_later(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "config/settings.toml").write_text('store = "postgresql://anna@127.0.0.1:1/desk"')
    assert main(["kb", "stats"]) == 1
    said = capsys.readouterr().err
    assert "cannot be reached. Look at its address" in said
    assert "sent when" not in said


def test_connections_that_cannot_be_used_are_said_and_fail_the_import(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "config/connections.toml").write_text(HAS_NO_PLUGIN)
    assert main(["customers", "import"]) == 1
    said = capsys.readouterr()
    assert "Old needs the plugin gone, which is not there. Install the plugin." in said.err
    assert "0 records" in said.out
    assert main(["kb", "stats"]) == 0
    assert "Old needs the plugin gone" in capsys.readouterr().err


def test_a_command_starts_only_the_connections_that_it_asks(home: Path, tmp_path: Path) -> None:
    both = (KNOWS_ARTICLES + KNOWS_CUSTOMERS).format(folder=tmp_path)
    (home / "config/connections.toml").write_text(both)
    connecting = Connecting(paths(), "LV", lambda _message, _remedy: None)
    backends = connecting.backends(connecting.connections(), "KnowledgeSource")
    try:
        assert [health.connection for health in backends.health()] == ["kb"]
    finally:
        backends.close()


def test_nobody_looked_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["accesses", "anna", "--agent"]) == 0
    assert capsys.readouterr().out == "anna looked at nobody.\n"


@pytest.mark.parametrize(
    ("taken", "then"), [(True, "the call is shown when it does"), (False, "tell it of the call again")]
)
def test_a_window_that_does_not_answer_is_open_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, taken: bool, then: str
) -> None:
    def hangs(_folder: Path, _line: bytes) -> str:
        raise NoAnswer(taken=taken)

    assert main(["call", "+37126123456"]) == 3
    assert "no window is open" in capsys.readouterr().err
    monkeypatch.setattr("agent_desk.cli.call.send", hangs)
    assert main(["call", "+37126123456"]) == 4
    assert f"a window is open but does not answer; {then}" in capsys.readouterr().err
