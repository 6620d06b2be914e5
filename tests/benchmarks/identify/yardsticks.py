"""What one would do without own keys: scan with rapidfuzz, SQLite's trigrams, PostgreSQL's pg_trgm."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager

import psycopg
from rapidfuzz import fuzz, process, utils

from tests.benchmarks.identify.timing import Search
from tests.servers.postgres import shared_postgres


@contextmanager
def rapidfuzz_scan(names: Sequence[str]) -> Iterator[Search]:
    """Every name compared, the order of words set aside."""
    prepared = [utils.default_process(name) for name in names]

    def search(typed: str) -> list[str]:
        wanted = utils.default_process(typed)
        found = process.extract(wanted, prepared, scorer=fuzz.token_sort_ratio, processor=None, limit=10)
        return [names[place] for _, _, place in found]

    yield search


@contextmanager
def sqlite_trigrams(names: Sequence[str]) -> Iterator[Search]:
    """FTS5 with its trigram tokenizer: any trigram in common, ranked by bm25."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram')")
        connection.executemany("INSERT INTO names VALUES (?)", ((name,) for name in names))
        connection.commit()

        def search(typed: str) -> list[str]:
            bare = typed.replace('"', "").casefold()
            pieces = {bare[at : at + 3] for at in range(len(bare) - 2)}
            query = " OR ".join(f'"{piece}"' for piece in sorted(pieces))
            sql = "SELECT name FROM names WHERE names MATCH ? ORDER BY rank LIMIT 10"
            return [name for (name,) in connection.execute(sql, (query,))] if query else []

        yield search


@contextmanager
def pg_trgm(names: Sequence[str]) -> Iterator[Search]:
    """A GIN index of trigrams, ranked by similarity."""
    server = shared_postgres()
    database = server.new_database()
    with closing(psycopg.connect(server.dsn(database), autocommit=True)) as connection:
        connection.execute("CREATE EXTENSION pg_trgm")
        connection.execute("CREATE TABLE names (name text NOT NULL)")
        with connection.cursor() as cursor, cursor.copy("COPY names FROM STDIN") as copy:
            for name in names:
                copy.write_row((name,))
        connection.execute("CREATE INDEX ON names USING gin (name gin_trgm_ops)")
        connection.execute("ANALYZE names")

        def search(typed: str) -> list[str]:
            sql = "SELECT name FROM names WHERE name %% %s ORDER BY similarity(name, %s) DESC LIMIT 10"
            return [name for (name,) in connection.execute(sql, (typed, typed))]

        yield search
    server.drop_database(database)


Yardstick = Callable[[Sequence[str]], AbstractContextManager[Search]]
YARDSTICKS: dict[str, Yardstick] = {
    "rapidfuzz scan": rapidfuzz_scan,
    "SQLite trigrams": sqlite_trigrams,
    "pg_trgm": pg_trgm,
}
