"""The whole schema: importing this module puts every table of every subject into ``metadata``."""

from __future__ import annotations

import agent_desk.store.customers.tables
import agent_desk.store.tables
import agent_desk.store.tables.articles  # noqa: F401 - imported for their tables
from agent_desk.store.metadata import metadata

__all__ = ["metadata"]
