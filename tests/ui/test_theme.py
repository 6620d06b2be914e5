"""Text and focus meet WCAG AA in each theme, computed from the named colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from agent_desk.ui.look import THEMES
from agent_desk.ui.theme import COLOURS, Theme
from tests.ui.conftest import RESOURCES

TEXT_PAIRS = [
    ("text", "window"), ("text", "surface"), ("text", "raised"), ("text", "chosen"), ("text", "hover"),
    ("text", "mark"), ("soft", "window"), ("soft", "surface"), ("soft", "raised"), ("soft", "chosen"),
    ("soft", "hover"), ("on_accent", "accent"), ("on_accent", "accent_deep"), ("accent", "surface"),
    ("accent", "chosen"), ("accent_deep", "raised"), ("danger", "surface"), ("danger", "chosen"),
    ("danger", "hover"), ("text", "danger_soft"), ("text", "notice_soft"), ("notice", "surface"),
    ("notice", "notice_soft"), ("notice", "chosen"), ("good", "surface"), ("good", "raised"),
    ("accent", "danger_soft"), ("accent", "notice_soft"), ("off", "surface"),
    ("hint", "surface"), ("hint", "window"), ("accent", "mark"),
]  # fmt: skip
SIGN_PAIRS = [
    ("accent", "surface"), ("accent", "window"), ("accent", "raised"), ("accent", "chosen"),
    ("strong", "surface"), ("strong", "window"), ("danger", "danger_soft"), ("notice", "notice_soft"),
    ("good", "surface"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """WCAG 2.1's relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.1's contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "ground"), TEXT_PAIRS)
def test_text_stands_out_at_least_four_and_a_half_to_one(theme: str, front: str, ground: str) -> None:
    assert contrast(COLOURS[theme][front], COLOURS[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("front", "ground"), SIGN_PAIRS)
def test_focus_and_signs_stand_out_at_least_three_to_one(theme: str, front: str, ground: str) -> None:
    assert contrast(COLOURS[theme][front], COLOURS[theme][ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_palette_that_qt_paints_with_meets_the_same(theme: str) -> None:
    palette = Theme(theme, 1, RESOURCES).palette()
    pairs = [
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    ]
    for front, ground in pairs:
        assert contrast(palette.color(front).name(), palette.color(ground).name()) >= 4.5, front


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_style_sheet_is_filled_in_and_scaled(theme: str, scale: float) -> None:
    made = Theme(theme, scale, RESOURCES).style_sheet()
    assert "$" not in made
    assert "%pt" not in made
    assert f"border-radius: {round(8 * scale)}px" in made


def test_every_theme_names_the_same_colours() -> None:
    assert len({frozenset(named) for named in COLOURS.values()}) == 1


def test_every_icon_takes_its_colour_from_the_theme() -> None:
    for file in (RESOURCES / "icons").glob("*.svg"):
        words = file.read_text(encoding="utf-8")
        assert "currentColor" in words, file.name
        assert not re.search(r"#[0-9a-fA-F]{3,6}", words), file.name


@pytest.mark.parametrize("theme", THEMES)
def test_a_hint_in_a_field_does_not_look_like_what_was_typed(theme: str) -> None:
    assert contrast(COLOURS[theme]["text"], COLOURS[theme]["hint"]) >= 1.6


@pytest.mark.parametrize("theme", THEMES)
def test_every_picture_of_the_style_sheet_is_there(theme: str) -> None:
    pictures = re.findall(r"url\(([^)]+)\)", Theme(theme, 1, RESOURCES).style_sheet())
    assert len(pictures) == 2
    assert all(Path(picture).is_file() for picture in pictures)
