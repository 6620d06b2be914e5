"""Which schema a store has, and whether this program is the right one for it.

Alembic is left out of it on purpose: importing it would cost a third of the program's start.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, inspect, select, text

from agent_desk import __version__
from agent_desk.application.ports import StoreProblem, StoreTooNew
from agent_desk.domain.sentence import Sentence
from agent_desk.store.tables import store_meta

_RESTORE = Sentence("Restore the last back-up of the store.")
_RESTORE_IT = Sentence("An administrator restores the last back-up: agent-desk store restore.")
_UPGRADE = Sentence("An administrator runs: agent-desk store upgrade.")


def schema_of(connection: Connection) -> str | None:
    """The store's schema revision; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def newest_schema() -> str | None:
    """The schema revision of this program."""
    return next(iter(_known_schemas()), None)


def is_current(connection: Connection) -> bool:
    """Whether the store has this program's schema; raises StoreTooNew when a newer program wrote it, and
    StoreProblem when it says so and lacks a table."""
    revision = schema_of(connection)
    _refuse_newer(connection, revision)
    if revision != newest_schema():
        return False
    if not _expected_tables().issubset(inspect(connection).get_table_names()):
        raise half_upgraded(revision)
    return True


def _refuse_newer(connection: Connection, revision: str | None) -> None:
    if revision is None:
        return
    needed = _min_client(connection)
    if needed > _parts(__version__):
        raise _needs_newer(".".join(map(str, needed)))
    if revision not in _known_schemas():
        raise _unknown_schema(revision)


def _needs_newer(needed: str) -> StoreTooNew:
    return StoreTooNew(
        Sentence(
            "This store was written by a newer Agent Desk (this is {version}, it needs {needed}).",
            version=__version__,
            needed=needed,
        ),
        Sentence("Install Agent Desk {needed} or newer; your drafts stay on this machine.", needed=needed),
    )


def _unknown_schema(schema: str) -> StoreTooNew:
    """Two builds of one version may know different schemas: no version that could be named would help."""
    return StoreTooNew(
        Sentence(
            "The store has schema {schema}; this Agent Desk {version} knows schemas up to {newest}.",
            schema=schema,
            version=__version__,
            newest=newest_schema() or "–",
        ),
        Sentence(
            "Ask the administrator for the Agent Desk with which the store was upgraded; "
            "your drafts stay on this machine."
        ),
    )


def half_upgraded(schema: str | None) -> StoreProblem:
    """Something other than this program changed the store, or an upgrade without a transaction broke off."""
    words = Sentence(
        "The store is half upgraded: its tables are not those of its schema {schema}.", schema=schema
    )
    return StoreProblem(words, _RESTORE_IT)


def store_id(connection: Connection) -> str:
    """The id that this store got when it was made."""
    found: str | None = connection.scalar(select(store_meta.c.value).where(store_meta.c.name == "store_id"))
    if not found:
        raise StoreProblem(
            Sentence("This store has lost its id: it is no store, or a damaged one."), _RESTORE
        )
    return found


def check_current(connection: Connection) -> str:
    """The id of a team's store; raises StoreProblem unless it has exactly this program's schema."""
    if not is_current(connection):
        raise StoreProblem(Sentence("The team's store does not have this program's schema yet."), _UPGRADE)
    return store_id(connection)


@cache
def _expected_tables() -> frozenset[str]:
    from agent_desk.store.schema import metadata

    return frozenset(metadata.tables)


@cache
def _known_schemas() -> tuple[str, ...]:
    """Every schema revision that this program can upgrade, newest first: their files begin with them."""
    names = (Path(__file__).parent / "migrations" / "versions").glob("[0-9]*_*.py*")
    return tuple(sorted({name.name.partition("_")[0] for name in names}, reverse=True))


def _min_client(connection: Connection) -> tuple[int, ...]:
    if not inspect(connection).has_table(store_meta.name):
        return (0,)
    wanted = select(store_meta.c.value).where(store_meta.c.name == "min_client")
    return _parts(connection.scalar(wanted) or "0")


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
