"""Bringing a store to the program's own schema."""

from __future__ import annotations

import threading
from pathlib import Path
from uuid import uuid4

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, select

from agent_desk import __version__
from agent_desk.store.tables import store_meta

# Alembic keeps what it is working on in module variables.
_ONE_AT_A_TIME = threading.Lock()
_MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(connection: Connection) -> None:
    """Bring a store to the program's schema inside the connection's transaction; a new one gets its id."""
    config = migration_config()
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, "head")
    if connection.execute(select(store_meta)).first() is None:
        facts = {"store_id": str(uuid4()), "min_client": __version__}
        rows = [{"name": name, "value": value} for name, value in facts.items()]
        connection.execute(store_meta.insert(), rows)


def migration_config() -> Config:
    """Alembic's configuration: no file, only the folder of migrations."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config
