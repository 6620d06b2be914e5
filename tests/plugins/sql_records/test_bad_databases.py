"""A database that is away, locked, read-only, broken or strange ends in a clear message."""

from __future__ import annotations

import socket
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
import sqlalchemy as sa

from agent_desk.domain.records import RecordRef
from agent_desk.sdk.errors import AuthFailed, BadResponse, NotReachable, PluginError, Rejected
from plugins.sql_records.database import open_reader
from plugins.sql_records.mapping_file import read_mapping
from plugins.sql_records.mysql_reader import MysqlReader
from plugins.sql_records.postgres_reader import PostgresReader
from plugins.sql_records.sqlalchemy_reader import SqlalchemyReader
from plugins.sql_records.sqlite_reader import SqliteReader
from tests.plugins.sql_records.conftest import Database
from tests.servers.mariadb import MariaDbServer
from tests.servers.postgres import PostgresServer
from tests.servers.processes import free_port

ANNA = RecordRef("sample", "customer", "1")
WRITES = ("DELETE FROM cards", "CREATE TABLE more (id INTEGER)")


def refusal(database: Database, address: str | None = None, seconds: float = 4.0) -> PluginError:
    """What ``check`` raises, after the connection was given another address."""
    if address is not None:
        database.context.settings = {**database.context.settings, "database": address}
    database.context.seconds = seconds
    with pytest.raises(PluginError) as caught:
        database.plugin.check()
    assert caught.value.remedy
    return caught.value


def test_a_missing_file_is_named(sqlite: Database, tmp_path: Path) -> None:
    problem = refusal(sqlite, str(tmp_path / "gone.sqlite"))
    assert isinstance(problem, NotReachable)
    assert "gone.sqlite" in problem.message
    assert not (tmp_path / "gone.sqlite").exists()


def test_a_folder_is_no_database(sqlite: Database, tmp_path: Path) -> None:
    assert isinstance(refusal(sqlite, str(tmp_path)), NotReachable)


def test_a_file_that_is_no_database_is_refused(sqlite: Database, tmp_path: Path) -> None:
    (tmp_path / "letter.sqlite").write_text("Dear Sir or Madam, this is a letter." * 100, encoding="utf-8")
    problem = refusal(sqlite, str(tmp_path / "letter.sqlite"))
    assert isinstance(problem, BadResponse)
    assert "not a whole SQLite database" in problem.message


def test_half_a_database_is_refused(sqlite: Database, tmp_path: Path) -> None:
    whole = Path(sqlite.address).read_bytes()
    (tmp_path / "half.sqlite").write_bytes(whole[: len(whole) // 2])
    sqlite.context.settings = {**sqlite.context.settings, "database": str(tmp_path / "half.sqlite")}
    with pytest.raises(PluginError):
        sqlite.plugin.accounts(ANNA)


def test_an_empty_address_asks_for_one(sqlite: Database) -> None:
    assert "names no database" in refusal(sqlite, " ").message


def test_a_locked_database_is_said_to_be_locked_and_is_read_when_it_is_free(sqlite: Database) -> None:
    sqlite.context.seconds = 0.3
    with closing(sqlite3.connect(sqlite.address, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotReachable, match="is locked"):
            sqlite.plugin.accounts(ANNA)
        other.execute("ROLLBACK")
    assert len(sqlite.plugin.accounts(ANNA)) == 2


def test_a_read_only_file_in_a_read_only_folder_is_read(sqlite: Database) -> None:
    path = Path(sqlite.address)
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        assert len(sqlite.plugin.accounts(ANNA)) == 2
    finally:
        path.parent.chmod(0o700)


def test_a_file_that_was_replaced_is_seen(sqlite: Database, tmp_path: Path) -> None:
    assert len(sqlite.plugin.accounts(ANNA)) == 2
    draft = tmp_path / "draft.sqlite"
    draft.write_bytes(Path(sqlite.address).read_bytes())
    with closing(sqlite3.connect(draft)) as connection:
        connection.execute("DELETE FROM cards WHERE token = 'CT-1'")
        connection.commit()
    draft.replace(sqlite.address)
    assert len(sqlite.plugin.accounts(ANNA)) == 1


def test_sqlite_itself_refuses_a_write_through_the_plugins_connection(sqlite: Database) -> None:
    reader = SqliteReader(Path(sqlite.address), sqlite.context, "utf-8")
    with pytest.raises(Rejected, match="read-only"), reader._open() as connection:
        connection.execute("DELETE FROM cards")
    with pytest.raises(Rejected, match="read-only"), reader._open() as connection:
        connection.executescript("PRAGMA query_only = OFF; DELETE FROM cards")
    assert len(sqlite.plugin.accounts(ANNA)) == 2


@pytest.mark.parametrize("write", WRITES)
def test_mariadb_itself_refuses_a_write_through_the_plugins_connection(mariadb: Database, write: str) -> None:
    reader = MysqlReader(mariadb.address, mariadb.context)
    with pytest.raises(Rejected, match="read-only"), reader._open() as connection:
        reader._rows(connection, write, ())
    reader.close()
    assert len(mariadb.plugin.accounts(ANNA)) == 2


@pytest.mark.parametrize("write", WRITES)
def test_mariadb_itself_refuses_a_write_through_sqlalchemy(mariadb: Database, write: str) -> None:
    reader = SqlalchemyReader(mariadb.address, mariadb.context, "utf-8")
    with pytest.raises(Rejected, match="read-only"), reader._open() as connection:
        connection.execute(sa.text(write))
    reader.close()
    assert len(mariadb.plugin.accounts(ANNA)) == 2


@pytest.mark.parametrize("write", WRITES)
def test_postgres_itself_refuses_a_write_through_the_plugins_connection(
    postgres: Database, write: str
) -> None:
    reader = PostgresReader(postgres.address, postgres.context)
    with pytest.raises(Rejected, match="read-only"), reader._open() as connection:
        connection.execute(write.encode())
    reader.close()
    assert len(postgres.plugin.accounts(ANNA)) == 2


@pytest.mark.parametrize("path", ["latin.sqlite"])
def test_text_in_a_wrong_encoding_is_read_by_the_mappings(sqlite: Database, path: str) -> None:
    with closing(sqlite3.connect(sqlite.address)) as connection:
        word = "Ķīlis".encode("cp1257")
        connection.execute("UPDATE holders SET surname = CAST(? AS TEXT) WHERE id = 1", (word,))
        connection.commit()
    sqlite.change_mapping('title = "Shop"', 'title = "Shop"\nencoding = "cp1257"')
    assert sqlite.plugin.list_customers("", 1)[0].name == "Ķīlis, Anna"


def test_a_wrong_password_asks_to_sign_in_again(mariadb: Database, mariadb_server: MariaDbServer) -> None:
    mariadb_server.execute("CREATE OR REPLACE USER reader@'%' IDENTIFIED BY 'right'")
    problem = refusal(mariadb, mariadb.address.replace("root@", "reader@"))
    assert isinstance(problem, AuthFailed)
    assert "right" not in problem.message


def test_the_password_comes_from_the_keyring(mariadb: Database, mariadb_server: MariaDbServer) -> None:
    mariadb_server.execute(
        "CREATE OR REPLACE USER keeper@'%' IDENTIFIED BY 's3cret'", "GRANT SELECT ON *.* TO keeper@'%'"
    )
    mariadb.context.settings = {
        **mariadb.context.settings,
        "database": mariadb.address.replace("root@", "keeper@"),
    }
    mariadb.context._secrets["password"] = "s3cret"
    assert "as keeper, read-only" in mariadb.plugin.check()
    mariadb_server.execute("DROP USER keeper@'%'")


@pytest.mark.parametrize("password", ["pārole", "пароль", "p@ss/w?rd#%", " ", "'\"\\"])
def test_a_password_in_any_letters_is_taken(
    mariadb: Database, mariadb_server: MariaDbServer, password: str
) -> None:
    name = f"keeper_{uuid4().hex[:8]}"
    spelt = password.replace("\\", "\\\\").replace("'", "\\'")
    mariadb_server.execute(
        f"CREATE USER {name}@'%' IDENTIFIED BY '{spelt}'", f"GRANT SELECT ON *.* TO {name}@'%'"
    )
    address = mariadb.address.replace("root@", f"{name}@")
    mariadb.context._secrets["password"] = password
    mariadb.context.settings = {**mariadb.context.settings, "database": address}
    assert f"as {name}, read-only" in mariadb.plugin.check()
    mariadb_server.execute(f"DROP USER {name}@'%'")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://reader:s3cret-word@127.0.0.1/crm",
        "postgres+psycopg://reader:s3cret-word@127.0.0.1/crm?sslmode=require",
        "postgresql://reader@127.0.0.1/crm?password=s3cret-word",
        "postgresql://reader@127.0.0.1/crm?sslmode=require&sslpassword=s3cret-word",
        "postgresql://127.0.0.1/crm?user=reader&%70assword=s3cret-word",
        "host=127.0.0.1 user=reader password = s3cret-word",
        "mysql://reader:s3cret-word@127.0.0.1/crm",
        "mariadb+pymysql://reader:s3cret-word/#?@127.0.0.1/crm",
        "mysql://reader@127.0.0.1/crm?ssl_key_password=s3cret-word",
        "mysql+mysqldb://reader:s3cret-word@127.0.0.1/crm",
        "sqlite+pysqlcipher://:s3cret-word@/crm.sqlite",
        "oracle://reader:s3cret-word@127.0.0.1/crm",
        "mssql+pyodbc:///?odbc_connect=DRIVER%3DFreeTDS%3BUID%3Dreader%3BPWD%3Ds3cret-word",
    ],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(sqlite: Database, address: str) -> None:
    problem = refusal(sqlite, address)
    assert isinstance(problem, Rejected)
    assert "address holds a password" in problem.message
    assert "--ask-secret password" in problem.remedy
    assert "s3cret" not in problem.message + problem.remedy


@pytest.mark.parametrize(
    "address", ["postgresql://reader@127.0.0.1:{port}/crm?application_name=a@b", "{port}.sqlite"]
)
def test_an_address_without_a_password_is_not_taken_for_one(sqlite: Database, address: str) -> None:
    assert isinstance(refusal(sqlite, address.format(port=free_port())), NotReachable)


def test_a_login_that_may_not_read_is_told_so(postgres: Database, postgres_server: PostgresServer) -> None:
    postgres_server.execute("DROP ROLE IF EXISTS nobody_here", "CREATE ROLE nobody_here LOGIN")
    postgres.context.settings = {
        **postgres.context.settings,
        "database": postgres.address.replace("postgres@", "nobody_here@"),
    }
    with pytest.raises(Rejected, match="may not read"):
        postgres.plugin.accounts(ANNA)


@pytest.mark.parametrize("grant", ["", "holders", "holders, spare_phones, contracts, talks"])
def test_a_login_of_mariadb_that_may_not_read_all_is_told_so(
    mariadb: Database, mariadb_server: MariaDbServer, grant: str
) -> None:
    name, database = f"nobody_{uuid4().hex[:8]}", sa.make_url(mariadb.address).database
    grants = [f"GRANT SELECT ON {database}.{table} TO {name}@'%'" for table in grant.split(", ") if table]
    mariadb_server.execute(f"CREATE USER {name}@'%'", *grants)
    mariadb.context.settings = {
        **mariadb.context.settings,
        "database": mariadb.address.replace("root@", f"{name}@"),
    }
    with pytest.raises((Rejected, AuthFailed), match=r"may not read|refused the login"):
        mariadb.plugin.accounts(ANNA)
    mariadb_server.execute(f"DROP USER {name}@'%'")


def test_a_login_that_may_read_some_columns_reads_those(
    mariadb: Database, mariadb_server: MariaDbServer
) -> None:
    name, database = f"some_{uuid4().hex[:8]}", sa.make_url(mariadb.address).database
    columns = "token, contract, brand, last4, state, balance, since"
    mariadb_server.execute(
        f"CREATE USER {name}@'%'",
        f"GRANT SELECT ON {database}.* TO {name}@'%'",
        f"REVOKE SELECT ON {database}.* FROM {name}@'%'",
        f"GRANT SELECT ({columns}) ON {database}.cards TO {name}@'%'",
        *(f"GRANT SELECT ON {database}.{table} TO {name}@'%'"
          for table in ("holders", "spare_phones", "contracts", "talks")),
    )  # fmt: skip
    mariadb.context.settings = {
        **mariadb.context.settings,
        "database": mariadb.address.replace("root@", f"{name}@"),
    }
    assert len(mariadb.plugin.accounts(ANNA)) == 2
    mariadb_server.execute(f"DROP USER {name}@'%'")


def test_a_view_whose_table_went_away_is_no_server_that_is_away(mariadb: Database) -> None:
    mariadb.execute("CREATE VIEW seen AS SELECT * FROM cards")
    mariadb.change_mapping('table = "cards"', 'table = "seen"')
    assert len(mariadb.plugin.accounts(ANNA)) == 2
    mariadb.execute("DROP TABLE cards")
    with pytest.raises(BadResponse, match="seen") as caught:
        mariadb.plugin.accounts(ANNA)
    assert caught.value.remedy


@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_a_database_that_is_not_there_is_named(request: pytest.FixtureRequest, kind: str) -> None:
    database: Database = request.getfixturevalue(kind)
    name = sa.make_url(database.address).database
    assert name is not None
    problem = refusal(database, database.address.replace(name, "no_such_database"))
    assert isinstance(problem, Rejected)
    assert "no_such_database" in problem.message


@pytest.mark.parametrize("scheme", ["postgresql", "mysql+pymysql", "mariadb"])
def test_a_server_that_is_away_is_not_reachable(sqlite: Database, scheme: str) -> None:
    problem = refusal(sqlite, f"{scheme}://reader@127.0.0.1:{free_port()}/shop")
    assert isinstance(problem, NotReachable)


@pytest.mark.parametrize("options", ["", "?connect_timeout=60"])
@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_a_server_that_takes_a_call_and_says_nothing_is_given_up_at_the_deadline(
    sqlite: Database, scheme: str, options: str
) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        began = time.monotonic()
        problem = refusal(sqlite, f"{scheme}://reader@127.0.0.1:{silent.getsockname()[1]}/shop{options}", 2.5)
    assert isinstance(problem, NotReachable)
    assert time.monotonic() - began < 3.0


def test_an_address_without_a_driver_is_refused(sqlite: Database) -> None:
    assert "no driver" in refusal(sqlite, "informix://host/shop").message


def test_postgres_is_told_in_each_transaction_because_poolers_lose_a_sessions_settings(
    postgres: Database,
) -> None:
    reader = PostgresReader(postgres.address, postgres.context)
    with reader._open() as connection:
        inside = [_shown(connection, name) for name in ("transaction_read_only", "statement_timeout")]
    after = [_shown(connection, name) for name in ("default_transaction_read_only", "statement_timeout")]
    reader.close()
    assert inside == ["on", "9900ms"]
    assert after == ["off", "0"]


def _shown(connection: psycopg.Connection[Any], name: str) -> str:
    row = connection.execute(f"SHOW {name}".encode()).fetchone()
    assert row is not None
    return str(row[0])


@pytest.mark.parametrize(
    ("kind", "lock"), [("postgres", "LOCK TABLE contracts"), ("mariadb", "LOCK TABLE contracts WRITE")]
)
def test_a_locked_table_is_given_up_at_the_deadline(
    request: pytest.FixtureRequest, kind: str, lock: str
) -> None:
    database: Database = request.getfixturevalue(kind)
    database.plugin.check()
    database.context.seconds = 0.5
    engine = sa.create_engine(database.address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as other:
        other.execute(sa.text(lock))
        with pytest.raises(NotReachable, match="in time"):
            database.plugin.accounts(ANNA)
    engine.dispose()


@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_a_question_that_comes_too_late_keeps_the_connection(
    request: pytest.FixtureRequest, kind: str
) -> None:
    database: Database = request.getfixturevalue(kind)
    with closing(open_reader(database.context, read_mapping(database.mapping, "LV"))) as reader:
        assert isinstance(reader, PostgresReader | MysqlReader)
        reader.describe()
        kept = list(reader._kept)
        database.context.seconds = 0.0
        with pytest.raises(NotReachable, match="too late"):
            reader.tables()
        assert reader._kept == kept
