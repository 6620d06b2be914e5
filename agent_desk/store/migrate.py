"""Which schema a store has, and bringing it to the program's own."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from uuid import uuid4

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, select

from agent_desk import __version__
from agent_desk.application.ports import StoreProblem, StoreTooNew
from agent_desk.store.tables import store_meta

_MIGRATIONS = Path(__file__).parent / "migrations"
_RESTORE = "Restore the last back-up: agent-desk store restore."
_UPGRADE = "An administrator runs: agent-desk store upgrade."


def schema_of(connection: Connection) -> str | None:
    """The store's schema revision; None for an empty database."""
    return MigrationContext.configure(connection).get_current_revision()


def newest_schema() -> str | None:
    """The schema revision of this program."""
    return next(iter(_known_schemas()), None)


def is_current(connection: Connection) -> bool:
    """Whether the store has this program's schema; raises StoreTooNew when a newer program wrote it."""
    revision = schema_of(connection)
    strange = revision is not None and revision not in _known_schemas()
    if strange or (revision is not None and _min_client(connection) > _parts(__version__)):
        needed = ".".join(map(str, _min_client(connection)))
        raise StoreTooNew(
            f"This store was written by a newer Agent Desk (this is {__version__}, it needs {needed}).",
            f"Install Agent Desk {needed} or newer; your drafts stay on this machine.",
        )
    return revision == newest_schema()


def migrate(connection: Connection) -> None:
    """Bring a store to the program's schema inside the connection's transaction; a new one gets its id."""
    config = migration_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.execute(select(store_meta)).first() is None:
        facts = {"store_id": str(uuid4()), "min_client": __version__}
        rows = [{"name": name, "value": value} for name, value in facts.items()]
        connection.execute(store_meta.insert(), rows)


def store_id(connection: Connection) -> str:
    """The id that this store got when it was made."""
    found: str | None = connection.scalar(select(store_meta.c.value).where(store_meta.c.name == "store_id"))
    if not found:
        raise StoreProblem("This store has lost its id: it is no store, or a damaged one.", _RESTORE)
    return found


def check_current(connection: Connection) -> str:
    """The id of a team's store; raises StoreProblem unless it has exactly this program's schema."""
    if not is_current(connection):
        raise StoreProblem("The team's store does not have this program's schema yet.", _UPGRADE)
    return store_id(connection)


def migration_config() -> Config:
    """Alembic's configuration: no file, only the folder of migrations."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


@cache
def _known_schemas() -> tuple[str, ...]:
    """Every schema revision that this program can upgrade, newest first."""
    return tuple(
        script.revision for script in ScriptDirectory.from_config(migration_config()).walk_revisions()
    )


def _min_client(connection: Connection) -> tuple[int, ...]:
    if not inspect(connection).has_table(store_meta.name):
        return (0,)
    wanted = select(store_meta.c.value).where(store_meta.c.name == "min_client")
    return _parts(connection.scalar(wanted) or "0")


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
