"""Themes: named colours, the palette and the style sheet made from them, and sizes at the agent's scale."""

from __future__ import annotations

import re
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LIGHT = {
    "window": "#EEF0F3",
    "surface": "#FFFFFF",
    "raised": "#F6F7F9",
    "border": "#D5DAE1",
    "strong": "#78828F",
    "text": "#171B21",
    "soft": "#525B67",
    "hint": "#525B67",
    "accent": "#0A5BC4",
    "on_accent": "#FFFFFF",
    "accent_deep": "#084A9F",
    "chosen": "#E1EDFC",
    "hover": "#F0F4F9",
    "danger": "#B3231B",
    "danger_soft": "#FCEBE9",
    "notice": "#7A4B00",
    "notice_soft": "#FFF3D9",
    "good": "#14692F",
    "good_soft": "#E3F4E8",
    "mark": "#FFE08A",
    "off": "#6B7480",
}
_DARK = {
    "window": "#0F1216",
    "surface": "#181C22",
    "raised": "#1F242B",
    "border": "#2E353F",
    "strong": "#737E8D",
    "text": "#E8EBEF",
    "soft": "#A8B1BD",
    "hint": "#A8B1BD",
    "accent": "#74B4FF",
    "on_accent": "#0A1626",
    "accent_deep": "#9CCAFF",
    "chosen": "#1D3654",
    "hover": "#222932",
    "danger": "#FF9A90",
    "danger_soft": "#43211F",
    "notice": "#F3C35B",
    "notice_soft": "#3B2F14",
    "good": "#7AD695",
    "good_soft": "#17351F",
    "mark": "#524200",
    "off": "#8C96A3",
}
_HIGH_CONTRAST = {
    "window": "#000000",
    "surface": "#000000",
    "raised": "#000000",
    "border": "#FFFFFF",
    "strong": "#FFFFFF",
    "text": "#FFFFFF",
    "soft": "#FFFFFF",
    "hint": "#C8C8C8",
    "accent": "#FFE600",
    "on_accent": "#000000",
    "accent_deep": "#FFFFFF",
    "chosen": "#00307A",
    "hover": "#2A2A2A",
    "danger": "#FF8F8F",
    "danger_soft": "#000000",
    "notice": "#FFD75E",
    "notice_soft": "#000000",
    "good": "#7DFF9B",
    "good_soft": "#000000",
    "mark": "#5A0070",
    "off": "#C8C8C8",
}
COLOURS: Mapping[str, Mapping[str, str]] = {
    "light": _LIGHT,
    "dark": _DARK,
    "high_contrast": _HIGH_CONTRAST,
}
FAMILIES = ["Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"]
_TEXT_POINTS = 10.0
_MOST_WIDTHS = 8192
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "hint",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "strong",
    QPalette.ColorRole.Shadow: "strong",
}


class Theme:
    """The colours, fonts and sizes that panes and delegates paint with; changes in place on a live switch."""

    def __init__(self, name: str, scale: float, resources: Path) -> None:
        self.resources = resources
        self.change(name, scale)

    def change(self, name: str, scale: float) -> None:
        """Become the theme ``name`` at ``scale``; unknown names become light."""
        self.name = name if name in COLOURS else "light"
        self.scale = min(max(scale, 1.0), 2.0)
        self.named = COLOURS[self.name]
        self._colours = {key: QColor(value) for key, value in self.named.items()}
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._metrics: dict[int, QFontMetrics] = {}
        self._widths: dict[tuple[int, str], int] = {}

    def px(self, size: float) -> int:
        """``size`` logical pixels at the agent's scale."""
        return round(size * self.scale)

    def colour(self, name: str) -> QColor:
        """A named colour."""
        return self._colours[name]

    def font(self, factor: float = 1.0, bold: bool = False) -> QFont:
        """The text font at ``factor`` times the text size, with figures of one width."""
        if (factor, bold) not in self._fonts:
            font = QFont()
            font.setFamilies(FAMILIES)
            font.setPointSizeF(_TEXT_POINTS * self.scale * factor)
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[factor, bold] = font
        return self._fonts[factor, bold]

    def metrics(self, font: QFont) -> QFontMetrics:
        """Kept measures of a font that :meth:`font` gave."""
        if id(font) not in self._metrics:
            self._metrics[id(font)] = QFontMetrics(font)
        return self._metrics[id(font)]

    def width(self, font: QFont, words: str) -> int:
        """How wide ``words`` are in a font that :meth:`font` gave."""
        if len(self._widths) > _MOST_WIDTHS:
            self._widths.clear()
        key = (id(font), words)
        if key not in self._widths:
            self._widths[key] = self.metrics(font).horizontalAdvance(words)
        return self._widths[key]

    def palette(self) -> QPalette:
        """Our own palette: Fusion's fails WCAG AA for selected text and placeholders."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("off"))
        return palette

    def style_sheet(self) -> str:
        """The style template with this theme's colours and sizes filled in."""
        template = (self.resources / "styles" / "desk.qss").read_text(encoding="utf-8")
        sized = re.sub(r"(\d+)px", lambda found: f"{max(1, self.px(int(found[1])))}px", template)
        sized = re.sub(r"(\d+)%pt", lambda found: f"{self.points(int(found[1]))}pt", sized)
        styles = self.resources / "styles"
        drawn = {
            sign: (styles / f"{file}_{self.name}.svg").as_posix()
            for sign, file in (("arrow", "down"), ("check", "check"))
        }
        return Template(sized).substitute(self.named, **drawn)

    def points(self, percent: int) -> float:
        """``percent`` of the text size in points."""
        return round(_TEXT_POINTS * self.scale * percent / 100, 1)
