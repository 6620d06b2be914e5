from __future__ import annotations

from pathlib import Path

import phonenumbers
import pytest

from agent_desk.domain.identity import caller_number
from agent_desk.domain.regions import REGIONS
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


LOOKS = {"theme": ("light", "dark"), "language": ("en", "lv"), "scale": (1.0, 1.5, 2.0)}


@pytest.mark.parametrize(
    ("line", "cannot", "remedy"),
    [
        ('region = "XX"', "region cannot be 'XX'; LV is used.", "two letters"),
        ('region = "Latvia"', "region cannot be 'Latvia'; LV is used.", "two letters"),
        ('theme = "pink"', "theme cannot be 'pink'; light is used.", "Write one of light, dark in"),
        ('language = "zz"', "language cannot be 'zz'; en is used.", "Write one of en, lv in"),
        ('scale = "inf"', "scale cannot be 'inf'; 1.0 is used.", "from 1.0 to 2.0"),
        ("scale = nan", "scale cannot be nan; 1.0 is used.", "from 1.0 to 2.0"),
        ("scale = 9", "scale cannot be 9; 1.0 is used.", "from 1.0 to 2.0"),
        ("agent = 7", "agent cannot be 7; it is left out.", "Correct it"),
        ("colour = 7", "There is no setting colour; it is left out.", "Correct it"),
    ],
)
def test_what_is_not_known_is_told_with_a_remedy_and_the_default_holds(
    tmp_path: Path, line: str, cannot: str, remedy: str
) -> None:
    (tmp_path / "settings.toml").write_text(line)
    settings, (warning,) = read_settings(tmp_path, {}, LOOKS)
    assert settings == Settings()
    assert cannot in warning
    assert remedy in warning
    assert "settings.toml" in warning


def test_small_and_capital_letters_are_taken(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('region = "lt"\ntheme = "Dark"\nlanguage = "LV"\nscale = 1.3')
    settings, warnings = read_settings(tmp_path, {}, LOOKS)
    assert (settings, warnings) == (Settings(region="LT", theme="dark", language="lv", scale=1.3), ())


def test_a_command_is_not_kept_from_its_work_by_a_look_that_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('theme = "pink"')
    assert read_settings(tmp_path, {})[1] == ()


def test_the_regions_are_those_whose_numbers_can_be_read() -> None:
    assert phonenumbers.SUPPORTED_REGIONS == REGIONS
    assert caller_number("26123456", "lv").e164 == "+37126123456"


def test_a_broken_file_is_named_and_the_defaults_hold(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe = [")
    settings, warnings = read_settings(tmp_path, {})
    assert settings == Settings()
    assert "settings.toml" in warnings[0]
