from __future__ import annotations

from pathlib import Path

from agent_desk.system.settings import Settings, read_settings, write_settings


def test_settings_read_back_as_they_were_written(tmp_path: Path) -> None:
    settings = Settings('Ādam "x"', "postgresql://desk@127.0.0.1/desk", "LT", "dark", "lv", 1.25)
    write_settings(tmp_path / "new", settings)
    assert read_settings(tmp_path / "new", {}) == (settings, ())


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path, {}) == (Settings(), ())


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings(agent="anna"))
    assert read_settings(tmp_path, {"AGENT_DESK_AGENT": "bert"})[0].login == "bert"


def test_a_bad_value_is_left_out_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "dark"\nscale = "wide"\nagent = 7\nunknown = 1\n')
    settings, warnings = read_settings(tmp_path, {})
    assert settings == Settings(theme="dark")
    assert len(warnings) == 3


def test_a_broken_file_is_named_and_the_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe = [")
    settings, warnings = read_settings(tmp_path, {})
    assert settings == Settings()
    assert "settings.toml" in warnings[0]
