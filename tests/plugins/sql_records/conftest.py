from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_desk.sdk.context import PluginContext
from agent_desk.sdk.testing import FakeContext
from plugins.sql_records import SqlRecords, records_plugin
from plugins.sql_records.mapping import RecordMapping
from plugins.sql_records.reading import Reader
from plugins.sql_records.sqlalchemy_reader import SqlalchemyReader
from tests.servers.mariadb import MariaDbServer
from tests.servers.postgres import PostgresServer

MAPPING = """
title = "Shop"
zone = "Europe/Riga"
region = "LV"

[customers]
table = "holders"
id = "id"
name = "{surname}, {forename}"
kind = "kind"
organisation = ["B"]
language = "lang"
remarks = ["remark"]

[[customers.identities]]
kind = "phone"
column = "phone"

[[customers.identities]]
kind = "email"
column = "mail"

[[customers.identities]]
kind = "account"
column = "code"

[[customers.identities]]
kind = "phone"
table = "spare_phones"
customer = "holder"
column = "value"
only = { medium = "mob" }
search = "digits"

[[accounts]]
table = "cards"
kind = "card"
id = "token"
customer = "contracts.holder"
joins = [{ table = "contracts", column = "contract", to = "id" }]
label = "{brand} ending {last4}"
state = "state"
balance = "balance"
currency = "EUR"
since = "since"
[accounts.states]
B = { shown = "blocked", attention = "urgent" }
A = "active"
[[accounts.details]]
name = "Contract"
column = "contracts.title"

[contacts]
table = "talks"
id = "id"
customer = "holder"
at = "at_time"
channel = "chan"
channels = { tel = "phone", soc = "mention" }
direction = "dir"
directions = { O = "out" }
summary = "topic"
text = "body"
seconds = "seconds"
"""

SCHEMA = """
CREATE TABLE holders (id INTEGER PRIMARY KEY, surname VARCHAR(300), forename VARCHAR(200), kind VARCHAR(4),
    phone VARCHAR(60), mail VARCHAR(200), code VARCHAR(60), lang VARCHAR(10), remark TEXT);
CREATE TABLE spare_phones (holder INTEGER, medium VARCHAR(8), value VARCHAR(60));
CREATE TABLE contracts (id INTEGER PRIMARY KEY, holder INTEGER, title VARCHAR(100));
CREATE TABLE cards (token VARCHAR(40) PRIMARY KEY, contract INTEGER, brand VARCHAR(40), last4 VARCHAR(4),
    state VARCHAR(4), balance NUMERIC(12, 2), since TIMESTAMP NULL);
CREATE TABLE talks (id INTEGER PRIMARY KEY, holder INTEGER, at_time TIMESTAMP NULL, chan VARCHAR(8),
    dir VARCHAR(2), topic VARCHAR(200), body TEXT, seconds INTEGER);
INSERT INTO holders VALUES (1, 'Bērziņa', 'Anna', 'P', '+371 26 123 456', 'Anna@Example.LV', 'C-100 7',
    'lv', 'Vip');
INSERT INTO holders VALUES (2, 'O''Brien', 'Seán', 'P', '00353 1 234 5678', 'sean@example.ie', 'C-2',
    'en_IE', NULL);
INSERT INTO holders VALUES (3, 'SIA Bērzs 100%', '', 'B', '67222333', NULL, 'C_3', NULL, NULL);
INSERT INTO holders VALUES (4, 'Иванова', 'Мария', 'P', '2-612-3457', 'x''y@example.lv', 'C-4',
    'ru', NULL);
INSERT INTO holders VALUES (17, 'Kalniņš', 'Jānis', 'P', '(371) 29.111.222', NULL, 'C-17', 'lv', NULL);
INSERT INTO spare_phones VALUES (1, 'mob', 'tel. 28 / 000-001'),
    (2, 'mob', '+371 28000001 (wife)'), (1, 'fax', '28000002');
INSERT INTO contracts VALUES (10, 1, 'Private'), (11, 3, 'Business');
INSERT INTO cards VALUES ('CT-1', 10, 'Visa', '4417', 'A', 812.40, '2025-02-20 12:00:00');
INSERT INTO cards VALUES ('CT-2', 10, 'Mastercard', '9021', 'B', -264.15, '2025-07-01 12:00:00');
INSERT INTO cards VALUES ('CT-3', 11, 'Visa', '7730', '?', NULL, NULL);
INSERT INTO talks VALUES (1, 1, '2026-01-10 10:00:00', 'tel', 'I', 'First', 'One', 61);
INSERT INTO talks VALUES (2, 1, '2026-07-10 10:00:00', 'soc', 'O', 'Second', 'Two', NULL);
INSERT INTO talks VALUES (3, 1, '2026-03-10 10:00:00', 'fax', 'I', NULL, 'Only a text', NULL);
INSERT INTO talks VALUES (4, 2, '2026-03-10 10:00:00', 'tel', 'I', 'Of somebody else', '', NULL);
"""


class Database:
    """A database with five holders, and the plugin over it."""

    def __init__(self, address: str, url: str, folder: Path) -> None:
        self.address = address
        self.mapping = folder / "shop.toml"
        self.mapping.write_text(MAPPING, encoding="utf-8")
        self.context = FakeContext(
            settings={"database": address, "mapping": str(self.mapping)}, folder=folder
        )
        self._url = url
        self.plugin = SqlRecords(self.context)

    def execute(self, *statements: str, **values: object) -> None:
        engine = sa.create_engine(self._url)
        with engine.begin() as connection:
            for statement in statements:
                connection.execute(sa.text(statement.replace(":00:", r"\:00\:")), values)
        engine.dispose()

    def change_mapping(self, old: str, new: str) -> None:
        text = self.mapping.read_text(encoding="utf-8")
        assert old in text
        self.mapping.write_text(text.replace(old, new), encoding="utf-8")

    def fill(self) -> None:
        schema = SCHEMA.replace(" TEXT", " LONGTEXT") if "pymysql" in self._url else SCHEMA
        self.execute(*(statement for statement in schema.split(";\n") if statement.strip()))


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """An SQLite file of one's own."""
    path = tmp_path / "shop.sqlite"
    yield from _filled(Database(str(path), f"sqlite:///{path}", tmp_path))


@pytest.fixture
def postgres(postgres_database: str, tmp_path: Path) -> Iterator[Database]:
    """A database of one's own on a real PostgreSQL 15."""
    url = postgres_database.replace("postgresql:", "postgresql+psycopg:")
    yield from _filled(Database(postgres_database, url, tmp_path))


@pytest.fixture
def mariadb(mariadb_database: str, tmp_path: Path) -> Iterator[Database]:
    """A database of one's own on a real MariaDB."""
    yield from _filled(Database(mariadb_database, mariadb_database, tmp_path))


@pytest.fixture(scope="session")
def filled_sqlite(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of a filled file that no test changes."""
    folder = tmp_path_factory.mktemp("shop")
    path = folder / "shop.sqlite"
    Database(str(path), f"sqlite:///{path}", folder).fill()
    return str(path)


@pytest.fixture(scope="session")
def filled_postgres(
    postgres_server: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a filled database that no test changes."""
    name = postgres_server.new_database()
    Database("", postgres_server.url(name), tmp_path_factory.mktemp("shop")).fill()
    yield postgres_server.dsn(name)
    postgres_server.drop_database(name)


@pytest.fixture(scope="session")
def filled_mariadb(mariadb_server: MariaDbServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a filled database that no test changes."""
    name = mariadb_server.new_database()
    Database("", mariadb_server.url(name), tmp_path_factory.mktemp("shop")).fill()
    yield mariadb_server.url(name)
    mariadb_server.drop_database(name)


@pytest.fixture(params=["filled_sqlite", "filled_postgres", "filled_mariadb", "filled_mariadb by SQLAlchemy"])
def database(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Database]:
    """Each kind of database in turn, not to be changed: what holds for one holds for all."""
    name, _, library = request.param.partition(" by ")
    if library:
        read_by_sqlalchemy(monkeypatch)
    database = Database(request.getfixturevalue(name), "", tmp_path)
    yield database
    database.plugin.close()


@pytest.fixture(params=["sqlite", "postgres", "mariadb", "mariadb by SQLAlchemy"])
def own_database(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Database:
    """Each kind of database in turn, to be changed."""
    name, _, library = request.param.partition(" by ")
    if library:
        read_by_sqlalchemy(monkeypatch)
    found: Database = request.getfixturevalue(name)
    return found


def read_by_sqlalchemy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have any database read as those are that have no reader of their own."""

    def opened(context: PluginContext, mapping: RecordMapping) -> Reader:
        return SqlalchemyReader(str(context.settings["database"]), context, mapping.encoding)

    monkeypatch.setattr(records_plugin, "open_reader", opened)


def _filled(database: Database) -> Iterator[Database]:
    database.fill()
    yield database
    database.plugin.close()
