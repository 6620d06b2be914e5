"""The window: Qt panes over the use cases and their events. The only home of PySide6."""

from __future__ import annotations

import builtins
from contextlib import suppress

with suppress(ImportError):  # what a window holds can be asked where there is no Qt
    import PySide6  # noqa: F401 - it puts an __import__ of its own in place

# That one reads the source of each module that is imported from then on, and keeps it: 20 MiB until the store
# is open, and a tenth of the start, to learn who uses ``__feature__``. Nobody here does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
