"""What an address of MariaDB or MySQL may say, and TLS as it says, with a real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from agent_desk.sdk.errors import NotReachable, PluginError, Rejected
from agent_desk.sdk.testing import FakeContext
from plugins.sql_records.mysql_address import MysqlAddress
from plugins.sql_records.mysql_reader import MysqlReader
from tests.servers.mariadb import MariaDbServer
from tests.servers.tls import own_certificate, start_mariadb_over_tls


def read(address: str, **secrets: str) -> MysqlAddress:
    context = FakeContext()
    context._secrets.update(secrets)
    return MysqlAddress(address, context)


@pytest.mark.parametrize(
    ("address", "arguments"),
    [
        ("mysql://reader@db/crm",
         {"user": "reader", "host": "db", "database": "crm", "password": b""}),
        ("mariadb+pymysql://reader@db.example:3307/crm?charset=utf8mb4",
         {"user": "reader", "host": "db.example", "port": 3307, "database": "crm", "password": b""}),
        ("mysql://an%40na@[::1]:3306/c%20rm",
         {"user": "an@na", "host": "::1", "port": 3306, "database": "c rm", "password": b""}),
        ("mysql://reader@db/crm?use_unicode=1&charset=UTF8",
         {"user": "reader", "host": "db", "database": "crm", "password": b""}),
        ("mysql://db", {"host": "db", "password": b""}),
        ("mysql://reader@/crm?unix_socket=/run/mysqld.sock&read_timeout=9&init_command=SET%20time_zone='%2B2:00'",
         {"user": "reader", "database": "crm", "password": b"", "unix_socket": "/run/mysqld.sock",
          "read_timeout": 9, "init_command": "SET time_zone='+2:00'"}),
    ],
)  # fmt: skip
def test_an_address_is_read(address: str, arguments: dict[str, object]) -> None:
    assert read(address).arguments == arguments


def test_a_login_without_a_password_gets_that_of_the_keyring() -> None:
    assert read("mysql://reader@db/crm", password="пароль").arguments["password"] == "пароль".encode()
    assert read("mysql://reader:@db/crm", password="other").arguments["password"] == b""
    assert read("mysql://db/crm", password="other").arguments["password"] == b""


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("mysql://a@b@c/crm", "neither a file nor an address"),
        ("mysql://db:99999/crm", "neither a file nor an address"),
        ("mysql://db:port/crm", "neither a file nor an address"),
        ("mysql://[::1/crm", "neither a file nor an address"),
        ("mysql://db/crm?local_infile=1", "unknown option 'local_infile'"),
        ("mysql://db/crm?charset=gbk", "read as utf8mb4, and not as 'gbk'"),
        ("mysql://db/crm?connect_timeout=soon", "address must be a number of seconds"),
        ("mysql://db/crm?ssl_ca=/none.pem", "no file /none.pem, which the database's address"),
        ("mysql://db/crm?ssl_verify_cert=perhaps", "'ssl_verify_cert' in the database's address"),
        ("mysql://db/crm?ssl_cipher=none-such", "TLS in the database's address cannot be used"),
        ("mysql://db/crm?ssl_ca={this}", "TLS in the database's address cannot be used"),
    ],
)  # fmt: skip
def test_what_an_address_must_not_say_is_named(address: str, said: str) -> None:
    with pytest.raises(Rejected) as caught:
        MysqlReader(address.replace("{this}", __file__), FakeContext())
    assert said in caught.value.message
    assert caught.value.remedy


@pytest.fixture(scope="module")
def tls_server() -> Iterator[MariaDbServer]:
    """A server with a certificate of its own for 127.0.0.1."""
    server, _ = start_mariadb_over_tls()
    server.execute("CREATE USER over_tls@'%' IDENTIFIED BY 's3cret' REQUIRE SSL")
    yield server
    server.remove()


def cipher(
    server: MariaDbServer, options: str, host: str = "127.0.0.1", user: str = "root", **secrets: str
) -> str:
    """What a connection is enciphered with, or nothing; ``{ca}`` in ``options`` is the server's own."""
    options = options.format(ca=Path(server.folder) / "own.pem")
    address = f"mysql://{user}@{host}:{server.port}/?{options}"
    context = FakeContext(secrets=secrets)
    with closing(MysqlReader(address, context)) as reader, reader._open() as connection:
        ((_, said),) = reader._rows(connection, "SHOW SESSION STATUS LIKE 'Ssl_cipher'", ())
    return str(said)


@pytest.mark.parametrize(
    "options",
    [
        "", "ssl_ca={ca}", "ssl_ca={ca}&ssl_check_hostname=true", "ssl_verify_cert=true&ssl_ca={ca}",
        "ssl_verify_identity=true&ssl_ca={ca}", "ssl_cipher=HIGH", "ssl_verify_cert=false",
    ],
)  # fmt: skip
def test_a_connection_is_enciphered_where_the_server_can(tls_server: MariaDbServer, options: str) -> None:
    assert "AES" in cipher(tls_server, options) or "CHACHA" in cipher(tls_server, options)


def test_a_login_that_needs_tls_is_signed_in(tls_server: MariaDbServer) -> None:
    assert cipher(tls_server, "", user="over_tls", password="s3cret")


def test_tls_can_be_forbidden(tls_server: MariaDbServer) -> None:
    assert cipher(tls_server, "ssl_disabled=true") == ""


@pytest.mark.parametrize(
    "options",
    ["ssl_verify_cert=true", "ssl_verify_identity=true", "ssl_check_hostname=true", "ssl_ca={other}"],
)
def test_a_certificate_that_nobody_known_signed_is_refused(
    tls_server: MariaDbServer, tmp_path: Path, options: str
) -> None:
    other, _ = own_certificate(tmp_path)
    with pytest.raises(NotReachable, match="certificate verify failed"):
        cipher(tls_server, options.replace("{other}", str(other)))


def test_a_certificate_for_another_name_is_refused_unless_names_do_not_matter(
    tls_server: MariaDbServer,
) -> None:
    with pytest.raises(NotReachable, match="certificate verify failed"):
        cipher(tls_server, "ssl_ca={ca}", host="localhost")
    assert cipher(tls_server, "ssl_ca={ca}&ssl_check_hostname=false", host="localhost")


def test_a_server_without_tls_is_refused_where_it_is_asked_for(mariadb_server: MariaDbServer) -> None:
    with pytest.raises(PluginError, match="SSL is required"):
        cipher(mariadb_server, "ssl_cipher=HIGH")
    for options in ("", "ssl_verify_cert=false&ssl_verify_identity=0"):
        assert cipher(mariadb_server, options) == ""
