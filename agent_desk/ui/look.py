"""How the window looks, as the agent chose it. Without Qt, so that settings can be read before Qt loads."""

from __future__ import annotations

from agent_desk.domain.quick import dataclass

THEMES = ("light", "dark", "high_contrast")
LANGUAGES = ("en", "ru", "lv")
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Look:
    """Theme (one of :data:`THEMES`), language (BCP 47, one of :data:`LANGUAGES`), scale (1.0 to 2.0)."""

    theme: str = "light"
    language: str = "en"
    scale: float = 1.0
