"""Servers that a connection's child asks over TLS; its libraries come without that until it is needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_desk.application.connections import ConfiguredConnection
from agent_desk.backends.discovery import PluginFolders, find_plugins
from agent_desk.backends.registry import Surroundings, plans
from agent_desk.backends.subprocess_backends import SubprocessBackends
from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import NotReachable
from tests.benchmarks.plugins.databases import MAPPING, fill
from tests.servers.postgres import start_postgres
from tests.servers.tls import own_certificate, start_mariadb_over_tls, with_tls

SHIPPED = Path(__file__).parents[3] / "plugins"
SEVEN = RecordRef("shop", "customer", "7")


class NoSecrets:
    """The servers trust their login."""

    def secret(self, connection: str, name: str) -> str | None:
        return None


@pytest.fixture(scope="module")
def postgresql() -> Iterator[tuple[str, Path]]:
    """The address of a filled database up to the certificate of its server, and that."""
    server, file = with_tls(start_postgres())
    fill(server.url())
    yield f"{server.dsn()}?sslmode=verify-full&sslrootcert=", file
    server.remove()


@pytest.fixture(scope="module")
def mysql() -> Iterator[tuple[str, Path]]:
    """The same of MariaDB."""
    server, file = start_mariadb_over_tls()
    name = server.new_database()
    fill(server.url(name))
    yield f"mysql://root@127.0.0.1:{server.port}/{name}?ssl_ca=", file
    server.remove()


def contacts(folder: Path, address: str) -> object:
    """What a connection's child answers."""
    mapping = folder / "talks.toml"
    mapping.write_text(MAPPING)
    settings = {"database": address, "mapping": str(mapping)}
    configured = ConfiguredConnection("shop", "Shop", "sql_records", settings)
    found = find_plugins(PluginFolders(shipped=SHIPPED, entry_points=False))
    backends = SubprocessBackends(plans(found, [configured], Surroundings(NoSecrets(), folder / "cache")))
    try:
        return backends.ask("shop", "contacts", SEVEN, 200, seconds=20.0).result(25)
    finally:
        backends.close()


@pytest.mark.parametrize("kind", ["postgresql", "mysql"])
def test_the_child_speaks_tls_with_the_server_that_the_address_means(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str
) -> None:
    address, file = request.getfixturevalue(kind)
    found = contacts(tmp_path, f"{address}{file}")
    assert isinstance(found, tuple)
    assert len(found) == 40


@pytest.mark.parametrize("kind", ["postgresql", "mysql"])
def test_the_child_does_not_speak_with_another_server(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str
) -> None:
    address, _ = request.getfixturevalue(kind)
    other, _ = own_certificate(tmp_path)
    with pytest.raises(NotReachable, match="certificate verify failed"):
        contacts(tmp_path, f"{address}{other}")
