"""What only PostgreSQL has: its types, its schemas, and connections that end while they are kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent_desk.sdk.testing import FakeContext
from plugins.sql_records import reading
from plugins.sql_records.mapping import Join
from plugins.sql_records.postgres_reader import PostgresReader
from plugins.sql_records.reading import Query, Shape
from tests.plugins.sql_records.kinds import ids
from tests.servers.postgres import PostgresServer

_SCHEMA = """
CREATE DOMAIN code AS varchar(20);
CREATE TYPE mood AS ENUM ('calm', 'cross');
CREATE TABLE kinds (id int PRIMARY KEY, small smallint, exact numeric(12, 2), nearly float8, fixed char(10),
    own uuid, yes boolean, day date, facts jsonb, words text[], code code, mood mood, "odd %""name" text,
    file bytea);
INSERT INTO kinds VALUES (1, 1, 1.50, 0.5, 'c1', '00000000-0000-0000-0000-000000000001', true, '2026-01-01',
    '{"a": 1}', '{a,b}', 'D1', 'calm', 'odd', 'file'),
    (2, 2, 2.50, 1.5, 'c2', NULL, false, NULL, NULL, NULL, 'D2', 'cross', NULL, NULL);
CREATE SCHEMA elsewhere;
CREATE TABLE elsewhere.more (kind int, word varchar(20));
INSERT INTO elsewhere.more VALUES (2, 'two');
CREATE VIEW seen AS SELECT id, own, code FROM kinds;
"""


@pytest.fixture(scope="module")
def filled(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a database that no test changes."""
    name = postgres_server.new_database()
    postgres_server.execute(_SCHEMA, database=name)
    yield postgres_server.dsn(name)
    postgres_server.drop_database(name)


@pytest.fixture
def reader(filled: str) -> Iterator[PostgresReader]:
    opened = PostgresReader(filled, FakeContext())
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", "1"), ("small", "1"), ("exact", "1.5"), ("nearly", "0.50"), ("fixed", "c1"), ("code", "D1"),
        ("own", "00000000-0000-0000-0000-000000000001"), ("yes", "true"), ("mood", "calm"),
        ('odd %"name', "odd"),
    ],
)  # fmt: skip
def test_a_value_is_found_in_a_column_of_any_type(reader: PostgresReader, column: str, value: str) -> None:
    assert ids(reader, column, reading.Test.ONE_OF, value) == [1]


@pytest.mark.parametrize(
    "column", ["id", "small", "exact", "nearly", "own", "yes", "day", "facts", "words", "mood", "file"]
)
@pytest.mark.parametrize(
    "value", ["70000", "9" * 40, "--5", "nobody", "", "%", "nan", "sNaN", "Infinity", "1e999999", "1e-999999"]
)
def test_what_no_value_of_a_type_reads_as_finds_nothing(
    reader: PostgresReader, column: str, value: str
) -> None:
    assert ids(reader, column, reading.Test.ONE_OF, value) == []
    assert ids(reader, column, reading.Test.ONE_OF, value, "neither", shape=Shape.COMPACT) == []


def test_part_of_a_value_is_found_in_a_column_that_is_no_text(reader: PostgresReader) -> None:
    assert ids(reader, "exact", reading.Test.ENDS_WITH, "2.50") == [2]
    assert ids(reader, "mood", reading.Test.CONTAINS, "ROS", shape=Shape.COMPACT) == [2]


def test_values_come_as_the_types_that_they_are(reader: PostgresReader) -> None:
    columns = ("facts", "words", "mood", "code", 'odd %"name')
    row = reader.select(Query("kinds", columns, (), 1, order="id"))[0]
    assert list(row.values()) == [{"a": 1}, ["a", "b"], "calm", "D1", "odd"]


def test_bytes_are_cut_by_the_database_where_no_more_signs_are_asked_for(reader: PostgresReader) -> None:
    short = Query("kinds", ("file",), (), 1, order="id", long_column="file", long_cut=-1)
    assert reader.select(short)[0]["file"] == b"f"


def test_a_table_of_another_schema_is_joined_by_its_whole_name(reader: PostgresReader) -> None:
    joins = (Join("elsewhere.more", "id", "kind"),)
    rows = reader.select(Query("kinds", ("id", "elsewhere.more.word"), (), 10, joins))
    assert rows == [{"id": 2, "elsewhere.more.word": "two"}]
    assert reader.columns("elsewhere.more") == ("kind", "word")
    assert reader.columns("more") == ()


def test_tables_and_views_of_the_own_schema_are_named(reader: PostgresReader) -> None:
    assert reader.tables() == ("kinds", "seen")
    assert reader.columns("seen") == ("id", "own", "code")


def test_a_connection_that_ended_while_it_was_kept_is_replaced(
    reader: PostgresReader, postgres_server: PostgresServer
) -> None:
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]
    postgres_server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        f" WHERE application_name = 'agent-desk' AND datname = '{reader._name}'"
    )
    assert ids(reader, "id", reading.Test.ONE_OF, "1") == [1]


def test_one_connection_serves_one_question_after_another(
    reader: PostgresReader, postgres_server: PostgresServer
) -> None:
    for _ in range(3):
        ids(reader, "id", reading.Test.ONE_OF, "1")
    assert len(reader._kept) == 1
