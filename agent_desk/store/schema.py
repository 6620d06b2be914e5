"""The whole schema: importing this module puts every table of every subject into ``metadata``."""

from __future__ import annotations

import agent_desk.store.customers.tables
import agent_desk.store.tables
import agent_desk.store.tables.articles
import agent_desk.store.tables.consults
import agent_desk.store.tables.told  # noqa: F401 - imported for their tables
from agent_desk.store.metadata import metadata

__all__ = ["metadata"]
