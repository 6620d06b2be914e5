"""The window: Qt panes over the use cases and their events. The only home of PySide6."""
