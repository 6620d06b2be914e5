"""Bringing a store to the program's own schema."""

from __future__ import annotations

import threading
from pathlib import Path
from uuid import uuid4

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, exc, select

from agent_desk import __version__
from agent_desk.store.tables import store_meta
from agent_desk.store.version import half_upgraded, schema_of

# Alembic keeps what it is working on in module variables.
_ONE_AT_A_TIME = threading.Lock()
_THERE_OR_NOT = {"42P07", "42701", "42710", "42P01", "42703", "42704"}
_SQLITE_SAYS = ("already exists", "no such", "duplicate column")
_MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(connection: Connection) -> None:
    """Bring a store to the program's schema inside the connection's transaction; a new one gets its id.

    Raises StoreProblem when what a step makes is there already, or what it changes is not.
    """
    before = schema_of(connection)
    config = migration_config()
    config.attributes["connection"] = connection
    try:
        with _ONE_AT_A_TIME:
            command.upgrade(config, "head")
    except exc.DBAPIError as error:
        if _is_of_tables(error):
            raise half_upgraded(before) from error
        raise
    if connection.execute(select(store_meta)).first() is None:
        facts = {"store_id": str(uuid4()), "min_client": __version__}
        rows = [{"name": name, "value": value} for name, value in facts.items()]
        connection.execute(store_meta.insert(), rows)


def _is_of_tables(error: exc.DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return state in _THERE_OR_NOT if state else any(said in str(error.orig) for said in _SQLITE_SAYS)


def migration_config() -> Config:
    """Alembic's configuration: no file, only the folder of migrations."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config
