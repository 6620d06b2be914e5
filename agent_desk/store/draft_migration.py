"""For developers: writes the next migration from the tables.

``python -m agent_desk.store.draft_migration TEXT``; what comes out is read and corrected by hand, and a
migration that was released never changes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from agent_desk.store.engine import sqlite_engine
from agent_desk.store.migrate import migration_config
from agent_desk.store.version import newest_schema


def main(message: str) -> None:
    """Compare the tables with a new store of the newest schema, and write the difference as a revision."""
    config = migration_config()
    number = f"{int(newest_schema() or 0) + 1:04d}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        path.touch()
        engine = sqlite_engine(path)
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            command.revision(config, message, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
