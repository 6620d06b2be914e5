"""The window: Qt panes over the use cases and their events. The only home of PySide6."""

from __future__ import annotations

from contextlib import suppress

from agent_desk.ui.quick_import import import_quickly

with suppress(ImportError):  # what a window holds can be asked where there is no Qt
    import_quickly()
