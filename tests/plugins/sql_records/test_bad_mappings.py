"""Mistakes in a mapping file are refused, with the file, the place, the key, and what to write instead."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_desk.domain.sentence import Sentence
from agent_desk.sdk.errors import Rejected
from plugins.sql_records.mapping_file import read_mapping
from tests.plugins.sql_records.conftest import Database

ACCOUNT = "[[accounts]]\ntable='a'\nid='b'\ncustomer='c'\nkind='d'\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[customers", "not valid TOML"),
        ("[customers]\ntable = 'a'\nid = 'b'", "[customers] needs 'name'"),
        ("[customers]\ntable = 'a'\nid = 'b'\nname = 'c'\nnmae = 'd'",
         "[customers] has an unknown key 'nmae'"),
        ("zone = 'Europe/Rigga'", "no time zone 'Europe/Rigga'"),
        ("encoding = 'utf-9'", "no encoding 'utf-9'"),
        ("customer = 3", "unknown key 'customer'"),
        ("[customers]\ntable = 3", "[customers] 'table' must be a text"),
        ("[contacts]\ntable='a'\nid='b'\ncustomer='c'\nat='d'\nsummary='e'\nchannels={x='fax'}",
         "[contacts] 'channels' has the unknown word 'fax'; there are: phone, email"),
        ("[[accounts]]\ntable='a'\nid='b'\ncustomer='c'\nkind='d'\nlabel='e'\nbalance='f'",
         "[accounts] has a balance and needs 'currency'"),
        ("", "it says of no table what it holds"),
        ("title = 'Cards'", "it says of no table what it holds"),
        ("region = 'ZZZ'", "'region' is no country: 'ZZZ'"),
        ("times = ['%Q%Q']", "'times': with '%Q%Q' no day can be read"),
        ("times = ['iso', '%d.%m']", "'times': with '%d.%m' no day can be read"),
        ("times = ['isoo']", "'times': with 'isoo' no day can be read. Write iso, unix, unix_ms"),
        ("encoding = 'hex'", "no encoding 'hex'"),
        ("encoding = 'a\\u0000b'".replace("'", '"'), "no encoding 'a\\x00b'"),
        ("[customers]\ntable='a'\nid='b'\nname='{c'", "[customers] 'name' has a brace without its partner"),
        ("[customers]\ntable='a'\nid='b'\nname='c'\nremarks=['{d} e}']", "[customers] 'remarks' has a brace"),
        ("[customers]\ntable='a'\nid='b'\nname='c'\nidentities=[{kind='fax', column='d'}]",
         "[customers.identities] 'kind' has the unknown word 'fax'; there are: phone, email"),
        (ACCOUNT + "label='{brand ending {last4}'", "[accounts] 'label' has a brace without its partner"),
        (ACCOUNT + "label='{} e'", "or no column in its braces: {} e"),
        (ACCOUNT + "label='{ } e'", "[accounts] 'label' has a brace without its partner"),
        (ACCOUNT + "label='e'\nbalance='f'\ncurrency='EURO'",
         "[accounts] 'currency' is no currency of ISO 4217"),
        (ACCOUNT + "label='e'\ndecimals=400000000",
         "[accounts] 'decimals' must be a whole number from 0 to 18, not 400000000"),
        (ACCOUNT + "label='e'\ndecimals=-1", "[accounts] 'decimals' must be a whole number from 0 to 18"),
        (ACCOUNT + "label='e'\nstates={B={attention='panic'}}",
         "[accounts.states] 'attention' has the unknown word 'panic'"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_mapping_is_named_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Rejected) as caught:
        read_mapping(path, "LV")
    assert caught.value.message.startswith("mapping wrong.toml: ")
    assert said in caught.value.message


def test_a_missing_mapping_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Rejected, match=r"none\.toml cannot be read"):
        read_mapping(tmp_path / "none.toml", "LV")


@pytest.mark.parametrize(
    "spelling", ["iso", "unix", "unix_ms", "%d.%m.%Y", "%y%m%d%H%M%S", "%m/%d/%Y %I:%M %p", "%c"]
)
def test_a_way_to_write_times_is_taken(tmp_path: Path, spelling: str) -> None:
    path = tmp_path / "right.toml"
    path.write_text(f"times = ['{spelling}']\n{ACCOUNT}label='e'", encoding="utf-8")
    assert read_mapping(path, "LV").times == (spelling,)


def test_a_region_without_telephone_numbers_is_refused_by_check(sqlite: Database) -> None:
    sqlite.change_mapping('region = "LV"', 'region = "QQ"')
    with pytest.raises(Rejected, match="'region': there are no telephone numbers of 'QQ'"):
        sqlite.plugin.check()


def test_signs_that_a_terminal_would_obey_are_written_out(sqlite: Database) -> None:
    sqlite.change_mapping('name = "{surname}, {forename}"', 'name = "sur\\u0000\\u001b[2J\\u202ename"')
    with pytest.raises(Rejected) as caught:
        sqlite.plugin.check()
    assert "column 'sur\\x00\\x1b[2J\\u202ename' is not in table 'holders'" in caught.value.message
    assert caught.value.message.isprintable()
    assert isinstance(caught.value.message, Sentence)


@pytest.mark.parametrize("kind", ["pipe", "device", "large", "folder"])
def test_a_mapping_file_that_is_none_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "mapping.toml"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "large":
        path.write_text("# " + "x" * 1_000_000)
    else:
        path.mkdir()
    with pytest.raises(Rejected, match="is no file of at most 1 MB"):
        read_mapping(path, "LV")
