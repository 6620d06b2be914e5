"""Addresses of stores, and the encryption that they ask for."""

from __future__ import annotations

import pytest

from agent_desk.application.ports import StoreProblem
from agent_desk.store.engine import encryption, postgres_engine, read_address


def settings(address: str) -> dict[str, str]:
    url = read_address(address)
    engine = postgres_engine(url)
    arguments, keywords = engine.dialect.create_connect_args(url)
    assert not arguments
    return {**keywords, **encryption(url)}


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://anna@db.example/desk",
        "postgresql+psycopg://anna@db.example:6432/desk",
        "postgres:///desk?host=127.0.0.1:5432&host=db.example:5432",
        "postgresql:///desk?host=db1.example:5432,db2.example:5432",
    ],
)
def test_another_machine_must_prove_who_it_is(address: str) -> None:
    assert settings(address)["sslmode"] == "verify-full"


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://anna@127.0.0.1/desk",
        "postgresql://localhost/desk",
        "postgresql:///desk?host=/run/postgresql",
    ],
)
def test_this_machine_need_not(address: str) -> None:
    assert "sslmode" not in settings(address)


def test_a_choice_in_the_address_stands() -> None:
    chosen = settings("postgresql://anna@db.example/desk?sslmode=verify-ca&sslrootcert=/etc/desk/ca.pem")
    assert (chosen["sslmode"], chosen["sslrootcert"]) == ("verify-ca", "/etc/desk/ca.pem")


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://anna:s3cret@db.example/desk",
        "postgresql://anna@db.example/desk?password=s3cret",
        "postgresql://anna@db.example/desk?sslpassword=s3cret",
    ],
)
def test_a_password_in_the_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(StoreProblem, match="holds a password") as caught:
        read_address(address, "other")
    assert "agent-desk store password" in caught.value.remedy
    assert "s3cret" not in caught.value.message + caught.value.remedy


def test_a_password_from_elsewhere_goes_into_the_address() -> None:
    url = read_address("postgresql://anna@db.example/desk", "s3cret")
    assert url.password == "s3cret"
    assert "s3cret" not in str(url)
