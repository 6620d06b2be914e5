"""What only MariaDB and MySQL have: their types, sets of signs and modes, and how each is told to stop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

import pytest

from agent_desk.sdk.errors import Rejected
from agent_desk.sdk.testing import FakeContext
from plugins.sql_records import reading
from plugins.sql_records.mapping import Join
from plugins.sql_records.mysql_reader import MysqlReader
from plugins.sql_records.reading import Condition, Query, Shape
from plugins.sql_records.sqlalchemy_reader import SqlalchemyReader
from tests.plugins.sql_records.kinds import ids
from tests.servers.mariadb import MariaDbServer

_ELSEWHERE = "desk_elsewhere"
_SCHEMA = (
    """
    CREATE TABLE kinds (id int PRIMARY KEY, small tinyint(1), big bigint unsigned, exact decimal(12, 2),
        nearly double, fixed char(10), bin varbinary(20), own uuid, bits bit(4), year year, day date,
        at datetime, long_ago time, mood enum('calm', 'cross'), words set('a', 'b'), facts json,
        old varchar(20) CHARACTER SET latin1, narrow varchar(20) CHARACTER SET ascii, file longblob,
        `odd %``"name` varchar(20))
    """,
    """
    INSERT INTO kinds VALUES (1, 1, 18446744073709551615, 1.50, 0.5, 'c1', 'b1',
        '00000000-0000-0000-0000-000000000001', b'0101', 2026, '2026-01-01', '2026-01-01 10:00:00',
        '-01:30:00', 'calm', 'a,b', '{"a": 1}', 'Zoë', 'n1', 'file', 'odd')
    """,
    """
    INSERT INTO kinds (id, small, big, exact, nearly, fixed, bin, bits, day, at, mood, old) VALUES
        (2, 0, 2, 2.50, 1.5, 'c2', 'b2', b'0001', '0000-00-00', '0000-00-00 00:00:00', 'cross', 'Ben')
    """,
    "CREATE TABLE places (id int, place point)",
    "INSERT INTO places VALUES (1, POINT(1, 2))",
    "CREATE VIEW seen AS SELECT id, own, mood FROM kinds",
    "CREATE SEQUENCE numbers",
)


@pytest.fixture(scope="module")
def filled(mariadb_server: MariaDbServer) -> Iterator[str]:
    """The address of a database that no test changes."""
    name = mariadb_server.new_database()
    lax = "SET sql_mode = 'NO_ENGINE_SUBSTITUTION'"
    mariadb_server.execute(lax, *_SCHEMA, database=name)
    mariadb_server.execute(
        f"CREATE DATABASE IF NOT EXISTS {_ELSEWHERE}",
        f"CREATE OR REPLACE TABLE {_ELSEWHERE}.more (kind int, word varchar(20))",
        f"INSERT INTO {_ELSEWHERE}.more VALUES (2, 'two')",
    )
    yield mariadb_server.url(name)
    mariadb_server.drop_database(name)


@pytest.fixture
def reader(filled: str) -> Iterator[MysqlReader]:
    opened = MysqlReader(filled, FakeContext())
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", "1"), ("small", "1"), ("big", "18446744073709551615"), ("exact", "1.5"), ("nearly", "0.50"),
        ("fixed", "c1"), ("bin", "b1"), ("own", "00000000-0000-0000-0000-000000000001"), ("bits", "5"),
        ("year", "2026"), ("mood", "calm"), ("words", "a,b"), ("old", "Zoë"), ("narrow", "n1"),
        ("file", "file"), ('odd %`"name', "odd"),
    ],
)  # fmt: skip
def test_a_value_is_found_in_a_column_of_any_type(reader: MysqlReader, column: str, value: str) -> None:
    assert ids(reader, column, reading.Test.ONE_OF, value) == [1]


COLUMNS = (
    "id small big exact nearly fixed bin own bits year day at long_ago mood words facts old narrow"
    " file".split()
)


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize(
    "value", ["70000", "9" * 40, "--5", "1 OR 1=1", "nobody", "", "%", "nan", "1e999999", "Ж😀", "\\", "'"]
)
def test_what_no_value_of_a_type_reads_as_finds_nothing(reader: MysqlReader, column: str, value: str) -> None:
    assert ids(reader, column, reading.Test.ONE_OF, value) == []
    assert ids(reader, column, reading.Test.ONE_OF, value, "neither", shape=Shape.COMPACT) == []
    assert ids(reader, column, reading.Test.ENDS_WITH, f"no{value}") == []


@pytest.mark.parametrize("value", ["nan", "inf", "1e999999"])
@pytest.mark.parametrize("column", ["exact", "nearly"])
def test_sqlalchemy_does_not_ask_for_a_number_that_is_none(filled: str, column: str, value: str) -> None:
    reader = SqlalchemyReader(filled, FakeContext(), "utf-8")
    assert ids(reader, column, reading.Test.ONE_OF, value) == []
    reader.close()


def test_part_of_a_value_is_found_in_a_column_that_is_no_text(reader: MysqlReader) -> None:
    assert ids(reader, "exact", reading.Test.ENDS_WITH, "2.50") == [2]
    assert ids(reader, "mood", reading.Test.CONTAINS, "ROS", shape=Shape.COMPACT) == [2]
    assert ids(reader, "bin", reading.Test.CONTAINS, "2") == [2]


def test_pages_go_past_the_largest_signed_number(reader: MysqlReader) -> None:
    assert ids(reader, "big", reading.Test.AFTER, "9223372036854775808") == [1]


def test_values_come_as_the_types_that_they_are(reader: MysqlReader) -> None:
    columns = ("exact", "long_ago", "words", "facts", "old", "file", 'odd %`"name')
    row = reader.select(Query("kinds", columns, (), 1, order="id"))[0]
    assert list(row.values()) == [
        Decimal("1.50"), -timedelta(hours=1, minutes=30), "a,b", '{"a": 1}', "Zoë", b"file", "odd",
    ]  # fmt: skip


def test_a_day_that_is_none_comes_as_it_is_stored(reader: MysqlReader) -> None:
    row = reader.select(Query("kinds", ("day", "at"), (), 1, order="id", descending=True))[0]
    assert row == {"day": "0000-00-00", "at": "0000-00-00 00:00:00"}


def test_a_table_of_another_database_is_joined_by_its_whole_name(reader: MysqlReader) -> None:
    joins = (Join(f"{_ELSEWHERE}.more", "id", "kind"),)
    rows = reader.select(Query("kinds", ("id", f"{_ELSEWHERE}.more.word"), (), 10, joins))
    assert rows == [{"id": 2, f"{_ELSEWHERE}.more.word": "two"}]
    assert reader.columns(f"{_ELSEWHERE}.more") == ("kind", "word")
    assert reader.columns("more") == reader.columns("nowhere.more") == ()


def test_tables_and_views_of_the_own_database_are_named(reader: MysqlReader) -> None:
    assert reader.tables() == ("kinds", "places", "seen")
    assert reader.columns("seen") == ("id", "own", "mood")


def test_bytes_are_cut_by_the_database_where_no_more_signs_are_asked_for(reader: MysqlReader) -> None:
    short = Query("kinds", ("file",), (), 1, order="id", long_column="file", long_cut=-1)
    assert reader.select(short)[0]["file"] == b"f"


def test_a_place_on_the_map_is_no_text(reader: MysqlReader) -> None:
    for test, shape in ((reading.Test.ONE_OF, Shape.PLAIN), (reading.Test.CONTAINS, Shape.COMPACT)):
        condition = Condition(("place",), test, ("1",), shape)
        assert reader.select(Query("places", ("id",), (condition,), 10)) == []


@pytest.mark.parametrize("column", ["old", "narrow"])
def test_part_of_a_text_that_is_not_unicode_is_found_in_any_case(reader: MysqlReader, column: str) -> None:
    value = {"old": "ZOË", "narrow": "N1"}[column]
    assert ids(reader, column, reading.Test.ONE_OF, value, "Ж", shape=Shape.COMPACT) == [1]
    assert ids(reader, column, reading.Test.CONTAINS, value, "Ж") == [1]


@pytest.mark.parametrize("mode", ["NO_BACKSLASH_ESCAPES", "ANSI_QUOTES", "TRADITIONAL", "ORACLE"])
@pytest.mark.parametrize(
    "value", ["\\", "'", "\\'", "' OR 1 = 1 -- ", "\\' OR 1 = 1 -- ", '"', "%", "!", "_"]
)
def test_in_no_mode_of_the_session_is_a_value_more_than_a_value(filled: str, mode: str, value: str) -> None:
    reader = MysqlReader(f"{filled}&init_command=SET sql_mode='{mode}'", FakeContext())
    with reader._open() as connection:
        ((shown,),) = reader._rows(connection, "SELECT @@sql_mode", ())
        assert mode in shown
        ((said,),) = reader._rows(connection, "SELECT %s", (value,))
    assert said == value
    assert ids(reader, "fixed", reading.Test.ONE_OF, value) == []
    assert ids(reader, "fixed", reading.Test.CONTAINS, value) == []
    reader.close()


def test_a_connection_that_ended_while_it_was_kept_is_replaced(
    reader: MysqlReader, mariadb_server: MariaDbServer
) -> None:
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]
    with reader._open() as connection:
        ((number,),) = reader._rows(connection, "SELECT CONNECTION_ID()", ())
    mariadb_server.execute(f"KILL {number}")
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]


def test_one_connection_serves_one_question_after_another(reader: MysqlReader) -> None:
    for _ in range(3):
        ids(reader, "id", reading.Test.ONE_OF, "1")
    assert len(reader._kept) == 1


def test_mysql_is_given_the_time_as_a_hint(reader: MysqlReader) -> None:
    assert "mariadb 10." in reader.describe()
    reader._version = "8.0.36"
    assert reader._limited("SELECT 1").endswith(") */ 1")
    assert 9000 < int(reader._limited("SELECT 1").split("(")[1].split(")")[0]) <= 9900
    assert reader._limited("SHOW COLUMNS FROM kinds") == "SHOW COLUMNS FROM kinds"
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]
    assert reader.describe() == "mysql 8.0.36 as root, read-only"


def test_mariadb_is_given_the_time_with_each_statement_because_poolers_lose_a_sessions_settings(
    reader: MysqlReader,
) -> None:
    with reader._open() as connection:
        inside = reader._rows(connection, "SELECT @@max_statement_time", ())
    assert list(inside) == [(9.9,)]


def test_each_transaction_is_read_only_even_where_the_session_is_not(reader: MysqlReader) -> None:
    with reader._open() as connection:
        reader._rows(connection, "SET SESSION TRANSACTION READ WRITE", ())
    with pytest.raises(Rejected, match="read-only"), reader._open() as same:
        reader._rows(same, "DELETE FROM kinds", ())
    assert same is connection
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]


def test_a_session_is_read_only_after_the_address_own_statement(filled: str) -> None:
    reader = MysqlReader(f"{filled}&init_command=SET SESSION TRANSACTION READ WRITE", FakeContext())
    for write in ("DELETE FROM kinds", "CREATE TABLE more (id INTEGER)", "DROP TABLE kinds"):
        with pytest.raises(Rejected, match="read-only"), reader._open() as connection:
            reader._rows(connection, write, ())
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]
    reader.close()
