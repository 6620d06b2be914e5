"""Imports customers without a window: for a first set-up, and every night after it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agent_desk.application.import_customers import import_customers, pages_of
from agent_desk.bootstrap.connecting import Connecting, unusable
from agent_desk.bootstrap.own_settings import own_settings
from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import Rejected
from agent_desk.search.names.matcher import NameMatcher
from agent_desk.search.names.nicknames import Nicknames
from agent_desk.store.open import OpenOptions, open_store
from agent_desk.system.connections import ConnectionsProblem, read_connections
from agent_desk.system.keyring_secrets import STORE
from agent_desk.system.paths import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agent_desk.system.paths import Paths


def import_from(
    only: Sequence[str], progress: Callable[[str, int], None], tell: Callable[[str, str], None]
) -> int:
    """Import from the connections ``only`` (all when empty); returns how many records were read.

    ``tell`` hears why a connection cannot be used, and what to do. Raises StoreProblem or the connection's
    PluginError.
    """
    places = paths()
    settings = own_settings(places)
    connecting = Connecting(places, settings.region, tell)
    _check(places)
    backends = connecting.backends(connecting.connections(), "CustomerLookup")
    try:
        for health in unusable(backends):
            tell(health.problem, health.remedy)
        able = [info.id for info in backends.connections("CustomerLookup")]
        wanted = [_known(connection, able) for connection in only] or able
        matching = NameMatcher(Nicknames.from_folder(places.resources / "nicknames"))
        password = connecting.secrets.secret(*STORE) if settings.store else None
        store = open_store(settings.store_address(places.data), matching, OpenOptions(password=password))
        try:
            now = datetime.now(UTC)
            loaded = import_customers(store.customers, pages_of(backends), wanted, now, (), progress)
        finally:
            store.close()
    finally:
        backends.close()
    return sum(count for _, count in loaded.records)


def _known(connection: str, able: Sequence[str]) -> str:
    if connection not in able:
        raise Rejected(
            Sentence("No connection {connection} can list customers.", connection=connection),
            Sentence("There is: {able}.", able=", ".join(able) or "none"),
        )
    return connection


def _check(places: Paths) -> None:
    """Importing from nowhere would look as if all were well."""
    try:
        read_connections(places.connections_file)
    except ConnectionsProblem as problem:
        raise Rejected(problem.message, problem.remedy) from None
