from __future__ import annotations

import pytest

from agent_desk.backends.preload import libraries_for

PRELOAD = ("requests", "postgresql:psycopg", "mysql:sqlalchemy", "mysql:sqlalchemy.dialects.mysql.pymysql")


@pytest.mark.parametrize(
    ("address", "libraries"),
    [
        ("/data/crm.sqlite", ()),
        ("https://crm.example.com", ("requests",)),
        ("postgresql://reader@db/crm", ("requests", "psycopg")),
        ("PostgreSQL+psycopg://reader@db/crm", ("requests", "psycopg")),
        ("mysql://db/crm", ("requests", "sqlalchemy", "sqlalchemy.dialects.mysql.pymysql")),
    ],
)
def test_only_what_speaks_with_an_address_is_shared(address: str, libraries: tuple[str, ...]) -> None:
    assert libraries_for(PRELOAD, {"database": address, "limit": 3, "on": True}) == libraries
